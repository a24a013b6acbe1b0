"""Dialogues that outlive a turn, a dropped call and the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from app.conversations import Conversations
from app.errors import StoreError
from app.stores.database import Database
from app.stores.sessions import Sessions
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.talk import SessionTalk
from engine.ports import HandOffState, Notice, Urgency
from tests.engine.dialogue.caller import classifier, work_classifier
from tests.fakes.dealership import FakeDealership, FakeKnowledge
from tests.fakes.language_model import WordEmbedder

PHONE = "+12175550122"


@dataclass
class Desk:
    saved: Sessions
    now: datetime = datetime(2026, 3, 2, 15, tzinfo=UTC)

    def started(self) -> Conversations:
        """The program, started anew over the same records."""
        dialogue = Dialogue(
            classifier(), work_classifier(), FakeKnowledge(WordEmbedder()), FakeDealership(), None
        )
        return Conversations(dialogue, self.saved, timedelta(minutes=30), lambda: self.now)

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
async def desk(db: Database) -> Desk:
    return Desk(Sessions(db))


async def says(talk: SessionTalk, text: str) -> str:
    reply = await talk.respond(text)
    return await listens(talk, reply)


async def listens(talk: SessionTalk, reply) -> str:
    words = " ".join([sentence async for sentence in reply.sentences])
    talk.heard(reply.id, words, complete=True)
    return words


async def test_a_conversation_goes_on_after_a_restart_of_the_program(desk: Desk):
    before = desk.started()
    talk = await before.open("chat", None)
    await says(talk, "I need an oil change tomorrow")
    await before.keep("chat")

    after = desk.started()
    same = await after.find("chat")

    assert same is not None
    assert same.slots == talk.slots
    assert same.history == talk.history
    assert "name" in await says(same, "at nine")


async def test_after_half_an_hour_of_silence_a_conversation_is_over(desk: Desk):
    conversations = desk.started()
    await conversations.open("chat", None)
    await conversations.keep("chat")
    conversations.close("chat")
    desk.later(minutes=29)
    assert await conversations.find("chat") is not None
    conversations.close("chat")
    desk.later(minutes=2)
    assert await conversations.find("chat") is None
    assert await conversations.find("never there") is None


async def test_a_dropped_caller_who_rings_again_is_offered_to_go_on_and_keeps_every_slot(desk: Desk):
    conversations = desk.started()
    talk = await conversations.open("first", PHONE)
    await says(talk, "I need an oil change tomorrow at nine")
    await conversations.keep("first")
    conversations.close("first")
    desk.later(minutes=9)

    again = await conversations.open("second", PHONE)
    greeting = await listens(again, await again.greet())
    answer = await says(again, "yes please")

    assert "cut off" in greeting
    assert again.slots.service_type == "Oil Change"
    assert answer.endswith("?")


async def test_in_a_chat_that_nobody_greets_the_first_answer_offers_to_go_on(desk: Desk):
    conversations = desk.started()
    talk = await conversations.open("first", PHONE)
    await says(talk, "I need an oil change tomorrow at nine")
    await conversations.keep("first")

    again = await conversations.open("second", PHONE)
    offer = await says(again, "Hello?")
    asked = await says(again, "yes please")

    assert "oil change for Tuesday, March 3" in offer
    assert offer.endswith("Shall we go on where we were?")
    assert "name" in asked


async def test_it_is_offered_once_not_after_ten_minutes_and_not_to_another_number(desk: Desk):
    conversations = desk.started()
    for session_id in ("first", "other"):
        talk = await conversations.open(session_id, PHONE if session_id == "first" else "+12175550199")
        await says(talk, "I need an oil change tomorrow")
        await conversations.keep(session_id)
        conversations.close(session_id)

    second = await conversations.open("second", PHONE)
    third = await conversations.open("third", PHONE)
    stranger = await conversations.open("stranger", "+12175550188")
    desk.later(minutes=11)
    late = await conversations.open("late", "+12175550199")

    assert second.slots.service_type == "Oil Change"
    assert [each.slots.service_type for each in (third, stranger, late)] == [None, None, None]


async def test_who_said_goodbye_begins_anew(desk: Desk):
    conversations = desk.started()
    talk = await conversations.open("first", PHONE)
    await says(talk, "I need an oil change tomorrow")
    await says(talk, "bye")
    await conversations.keep("first")
    conversations.close("first")

    again = await conversations.open("second", PHONE)

    assert again.slots.service_type is None


async def test_a_second_call_of_the_same_number_does_not_take_over_the_first(desk: Desk):
    conversations = desk.started()
    talk = await conversations.open("first", PHONE, on_line=True)
    await says(talk, "I need an oil change tomorrow")
    await conversations.keep("first")

    beside = await conversations.open("second", PHONE)

    assert beside.slots.service_type is None


async def test_what_was_kept_and_cannot_be_read_is_a_new_conversation(desk: Desk):
    await desk.saved.save("first", PHONE, '{"id": 3}', ended=False, at=desk.now)
    conversations = desk.started()

    assert (await conversations.open("second", PHONE)).state == "CALL_START"
    assert await conversations.find("first") is None


async def test_a_full_disk_does_not_stop_a_conversation(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    async def full(*_args: object, **_kwargs: object) -> None:
        raise StoreError("The disk is full.")

    conversations = desk.started()
    talk = await conversations.open("first", PHONE)
    monkeypatch.setattr(desk.saved, "save", full)
    await says(talk, "I need an oil change tomorrow")
    await conversations.keep("first")

    assert "name" in await says(talk, "at nine")


async def test_news_reaches_the_conversation_it_is_for_and_no_other(desk: Desk):
    conversations = desk.started()
    one, other = await conversations.open("one", None), await conversations.open("other", None)
    notice = Notice(1, Urgency.INTERRUPT, 1, HandOffState.TIMED_OUT)

    assert conversations.notify("one", notice)
    assert not conversations.notify("gone", notice)
    assert (one.has_news, other.has_news) == (True, False)
