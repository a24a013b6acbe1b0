"""Practice conversations by text, without a model."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from app.chat import IDLE_S, Chat
from app.errors import UnknownSession
from app.events import AppEvent, TurnSpoken
from app.feed import Feed
from tests.fakes.talk import ScriptedTalk
from tests.fakes.virtual_clock import run


class CountingTalk(ScriptedTalk):
    appointment_id: int | None = None
    tasks: tuple[int, ...] = ()


def chat_with(answers: list[str]) -> tuple[Chat, list[CountingTalk], list[AppEvent]]:
    talks: list[CountingTalk] = []
    events: list[AppEvent] = []
    feed = Feed()
    feed.subscribe(events.append)

    def open_talk(session_id: str, caller_phone: str | None) -> CountingTalk:
        talks.append(CountingTalk("Hello", list(answers)))
        return talks[-1]

    ids = iter(f"session-{number}" for number in range(1000))
    return Chat(open_talk, feed, lambda: next(ids), lambda: datetime(2026, 3, 2, tzinfo=UTC)), talks, events


def test_an_answer_is_whole_and_counts_as_heard() -> None:
    async def scene() -> None:
        chat, talks, events = chat_with(["One. Two"])
        answer = await chat.say(chat.open(), "Hello")

        assert answer.reply == "One. Two."
        assert talks[0].history == [("One. Two.", True)]
        assert [(e.role, e.text) for e in events if isinstance(e, TurnSpoken)] == [
            ("caller", "Hello"),
            ("agent", "One. Two."),
        ]

    run(scene())


def test_sessions_do_not_hear_each_other() -> None:
    async def scene() -> None:
        chat, talks, _ = chat_with(["Yes"])
        one, other = chat.open(), chat.open()
        await chat.say(one, "A")
        await chat.say(other, "B")

        assert [talk.turns for talk in talks] == [["A"], ["B"]]

    run(scene())


def test_messages_of_one_session_are_answered_one_after_the_other() -> None:
    async def scene() -> None:
        chat, _, events = chat_with(["First", "Second"])
        session = chat.open()
        answers = await asyncio.gather(chat.say(session, "A"), chat.say(session, "B"))

        assert [answer.reply for answer in answers] == ["First.", "Second."]
        assert [e.role for e in events if isinstance(e, TurnSpoken)] == ["caller", "agent"] * 2

    run(scene())


def test_a_session_expires_after_half_an_hour_of_silence_and_not_before() -> None:
    async def scene() -> None:
        chat, _, _ = chat_with(["Yes"])
        session = chat.open()
        await asyncio.sleep(IDLE_S - 1)
        await chat.say(session, "Still here")
        await asyncio.sleep(IDLE_S - 1)
        await chat.say(session, "And still")
        await asyncio.sleep(IDLE_S + 1)

        with pytest.raises(UnknownSession):
            await chat.say(session, "Too late")

    run(scene())


def test_an_unknown_session_is_refused() -> None:
    async def scene() -> None:
        chat, _, _ = chat_with(["Yes"])
        with pytest.raises(UnknownSession):
            await chat.say("nobody", "Hello")

    run(scene())
