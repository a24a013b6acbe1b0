"""A turn that the caller goes on with, and an answer that is made before the turn is certain."""

from __future__ import annotations

from copy import deepcopy

import pytest

from tests.engine.dialogue.caller import Caller

TO_THE_READ_BACK = (
    "I need an oil change",
    "Tuesday at ten",
    "Ann Smith",
    "217 555 0142",
)


async def test_a_turn_that_is_taken_back_was_never_said() -> None:
    caller = Caller()
    await caller.says("I need an oil change")
    before = deepcopy(caller.talk.slots), list(caller.talk.history)

    reply = await caller.talk.respond("Tuesday at ten")

    assert caller.talk.take_back(reply.id)
    assert (caller.talk.slots, caller.talk.history) == before
    assert "Wednesday" in await caller.says("Tuesday at ten no Wednesday at ten, Ann Smith, 217 555 0142")


async def test_a_turn_for_which_something_was_booked_stays() -> None:
    caller = Caller()
    await caller.says_all(*TO_THE_READ_BACK)

    reply = await caller.talk.respond("Yes")

    assert len(caller.dealership.booked) == 1
    assert not caller.talk.take_back(reply.id)
    assert caller.talk.appointment_id is not None


async def test_only_the_last_turn_can_be_taken_back_and_only_once() -> None:
    caller = Caller()
    first = await caller.talk.respond("I need an oil change")
    second = await caller.talk.respond("Tuesday at ten")

    assert not caller.talk.take_back(first.id)
    assert caller.talk.take_back(second.id)
    assert not caller.talk.take_back(second.id)


@pytest.mark.parametrize("turn", ["Yes", "Stop calling me", "Have somebody call me back about my lease"])
async def test_a_rehearsal_changes_neither_the_records_nor_the_conversation(turn: str) -> None:
    caller = Caller(phone="+12175550142")
    await caller.says_all(*TO_THE_READ_BACK)
    before = caller.talk.remembered()

    await caller.talk.rehearse(turn)

    assert not caller.dealership.booked
    assert not caller.dealership.messages
    assert caller.talk.remembered() == before


async def test_a_rehearsal_says_what_will_be_said() -> None:
    caller = Caller()
    await caller.says("I need an oil change")

    rehearsal = await caller.talk.rehearse("Tuesday at ten")

    assert rehearsal is not None
    rehearsed = " ".join([sentence async for sentence in rehearsal.sentences])
    assert rehearsed == await caller.says("Tuesday at ten")


async def test_nothing_is_rehearsed_where_something_would_be_done() -> None:
    caller = Caller()
    await caller.says_all(*TO_THE_READ_BACK)

    assert await caller.talk.rehearse("Yes, book it") is None
