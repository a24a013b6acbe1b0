"""Practice conversations by text, without a model."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from app.chat import Chat
from app.errors import UnknownSession
from app.events import AppEvent, TurnSpoken
from app.feed import Feed
from tests.fakes.talk import ScriptedTalk
from tests.fakes.talks import FakeTalks


class CountingTalk(ScriptedTalk):
    appointment_id: int | None = None
    tasks: tuple[int, ...] = ()
    state = "ACTIVE"


def chat_with(answers: list[str]) -> tuple[Chat, FakeTalks, list[AppEvent]]:
    talks = FakeTalks(lambda: CountingTalk("Hello", list(answers)))
    events: list[AppEvent] = []
    feed = Feed()
    feed.subscribe(events.append)
    ids = iter(f"session-{number}" for number in range(1000))
    return Chat(talks, feed, lambda: next(ids), lambda: datetime(2026, 3, 2, tzinfo=UTC)), talks, events


async def test_an_answer_is_whole_counts_as_heard_and_the_conversation_is_kept() -> None:
    chat, talks, events = chat_with(["One. Two"])
    session = await chat.open()
    answer = await chat.say(session, "Hello")

    assert answer.reply == "One. Two."
    assert answer.state == "ACTIVE"
    assert talks.open_talks[session].history == [("One. Two.", True)]
    assert talks.kept == [session, session]
    assert [(e.role, e.text) for e in events if isinstance(e, TurnSpoken)] == [
        ("caller", "Hello"),
        ("agent", "One. Two."),
    ]


async def test_sessions_do_not_hear_each_other() -> None:
    chat, talks, _ = chat_with(["Yes"])
    one, other = await chat.open(), await chat.open()
    await chat.say(one, "A")
    await chat.say(other, "B")

    assert [talk.turns for talk in talks.open_talks.values()] == [["A"], ["B"]]


async def test_messages_of_one_session_are_answered_one_after_the_other() -> None:
    chat, _, events = chat_with(["First", "Second"])
    session = await chat.open()
    answers = await asyncio.gather(chat.say(session, "A"), chat.say(session, "B"))

    assert [answer.reply for answer in answers] == ["First.", "Second."]
    assert [e.role for e in events if isinstance(e, TurnSpoken)] == ["caller", "agent"] * 2


async def test_a_secret_is_masked_for_the_watchers_and_the_dialogue_alike() -> None:
    chat, talks, events = chat_with(["I cannot take that"])
    session = await chat.open()
    await chat.say(session, "My card is 4111")

    assert talks.open_talks[session].turns == ["My card is [card number]"]
    assert next(e for e in events if isinstance(e, TurnSpoken)).text == "My card is [card number]"


async def test_an_unknown_session_is_refused() -> None:
    chat, _, _ = chat_with(["Yes"])
    with pytest.raises(UnknownSession):
        await chat.say("nobody", "Hello")
