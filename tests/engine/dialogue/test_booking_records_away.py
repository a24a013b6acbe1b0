"""While the records are away nothing is lost, nothing is done, and nothing is said to be done."""

from __future__ import annotations

import pytest

from engine.dialogue import memory
from engine.dialogue.session import Session
from engine.errors import RecordsUnavailable
from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import MARY, ROTATION, march, with_regulars
from tests.fakes.dealership import FakeDealership

AWAY = "I'm sorry, I can't reach our records right now. Could you say that again?"
READS_AND_WRITES = ("availability", "book", "appointments", "move", "cancel", "customer", "stock")
SERVICE = (
    "I need an oil change",
    "not Tuesday, Wednesday March 4th at noon",
    "the first one",
    "yes, that's me",
    "make it Thursday",
    "yes",
)
DRIVE = ("I'd like to test drive a Toyota", "the blue one", "Friday, March 6th at ten", "yes", "yes")
MOVE = ("I need to reschedule my appointment", "Wednesday the 11th at noon", "the first one", "yes")
CANCEL = ("I need to cancel my appointment", "yes")


def break_off(dealership: FakeDealership) -> None:
    """From now on every reading and every writing fails."""

    async def fail(*_args: object, **_named: object) -> None:
        raise RecordsUnavailable("The disk is gone.")

    for name in READS_AND_WRITES:
        setattr(dealership, name, fail)


def mend(dealership: FakeDealership) -> None:
    for name in READS_AND_WRITES:
        dealership.__dict__.pop(name, None)


def known(caller: Caller) -> Session:
    """What the session knows, apart from what was said."""
    session = memory.load(caller.talk.remembered())
    session.history, session.replies = [], 0
    session.last = None
    return session


@pytest.mark.parametrize("sentences", [SERVICE, DRIVE, MOVE, CANCEL])
async def test_records_that_are_away_at_every_turn_change_nothing_and_all_goes_on_afterwards(
    sentences: tuple[str, ...],
):
    undisturbed = Caller(with_regulars(), phone=MARY)
    expected = [await undisturbed.says(sentence) for sentence in sentences]
    dealership = with_regulars()
    caller = Caller(dealership, phone=MARY)
    await caller.greeted()
    answers: list[str] = []
    for sentence in sentences:
        before, rows = known(caller), dict(dealership.standing)
        break_off(dealership)
        answer = await caller.says(sentence)
        mend(dealership)
        if answer == AWAY:
            assert known(caller) == before
            assert dealership.standing == rows
            answer = await caller.says(sentence)
        answers.append(answer)
    assert answers == expected
    assert dealership.standing == undisturbed.dealership.standing


async def test_nothing_is_said_to_be_booked_before_the_row_stands():
    caller = Caller(with_regulars(), phone=MARY)
    await caller.says_all("I need an oil change on Wednesday, March 4th at ten", "yes, that's me")
    break_off(caller.dealership)
    assert await caller.says("yes") == AWAY
    assert caller.talk.appointment_id is None
    mend(caller.dealership)
    assert (await caller.says("yes")).startswith("You're all set.")
    assert [booked.start for booked in caller.dealership.booked] == [march(4, 10)]


async def test_a_row_that_was_written_before_the_records_went_is_not_written_twice():
    class DiesAfterWriting(FakeDealership):
        dies = True

        async def book(self, request):
            result = await super().book(request)
            if self.dies:
                self.dies = False
                raise RecordsUnavailable("The answer was lost.")
            return result

    caller = Caller(DiesAfterWriting())
    await caller.says(
        "I need an oil change on Wednesday, March 4th at ten. My name is Ann Parker, 217-555-0122"
    )
    assert await caller.says("yes") == AWAY
    assert "You're all set." in await caller.says("yes")
    assert len(caller.dealership.booked) == 1


async def test_a_cancellation_is_not_said_before_the_row_is_gone():
    caller = Caller(with_regulars(), phone=MARY)
    await caller.says("I need to cancel my appointment")
    break_off(caller.dealership)
    assert await caller.says("yes") == AWAY
    mend(caller.dealership)
    assert ROTATION in caller.dealership.standing
    assert (await caller.says("yes")).startswith("Okay, that's cancelled.")


async def test_every_sentence_without_a_fact_in_it_is_spoken_ahead_of_the_first_call():
    spoken: set[str] = set()
    for sentences in (SERVICE, DRIVE, MOVE, CANCEL):
        caller = Caller(with_regulars(), phone=MARY)
        for sentence in sentences:
            reply = await caller.talk.respond(sentence)
            said = [part async for part in reply.sentences]
            caller.talk.heard(reply.id, " ".join(said), complete=True)
            spoken |= set(said)
    fixed = set(await caller.dialogue.fixed_sentences())
    of_facts = {part for part in spoken if any(char.isdigit() for char in part) or "Mary" in part}
    assert spoken - of_facts <= fixed
    assert {"Let me read that back.", "Shall I move it?", "Okay, that's cancelled."} <= spoken
