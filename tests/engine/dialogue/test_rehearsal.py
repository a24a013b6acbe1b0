"""What a question would be answered, found out without a caller."""

from __future__ import annotations

from engine.dialogue import wording
from engine.dialogue.rehearsal import Outcome
from engine.ports import Passage
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import FAQ


async def test_a_stored_answer_that_is_near_enough_would_be_said() -> None:
    found = await Caller().dialogue.rehearse("Do you have loaner cars?")
    loaner, financing = (Passage(asked, answer, name, 0.1) for name, asked, answer in (FAQ[2], FAQ[1]))

    assert found.outcome is Outcome.ANSWERED
    assert found.uses(loaner)
    assert not found.uses(financing)


async def test_what_nobody_wrote_an_answer_to_is_not_known() -> None:
    found = await Caller().dialogue.rehearse("Who won the world cup?")

    assert found.outcome is Outcome.UNKNOWN
    assert found.said[0] == wording.DO_NOT_KNOW
    assert not any(found.uses(Passage(asked, answer, name, 0.1)) for name, asked, answer in FAQ)


async def test_a_wish_is_told_apart_from_a_question_and_nothing_is_done_for_it() -> None:
    caller = Caller()
    for wish in ("I'd like to book an oil change", "Can I talk to a person?", "Take me off your list"):
        assert (await caller.dialogue.rehearse(wish)).outcome is Outcome.TASK

    done = (caller.dealership.wanted, caller.dealership.suppressed, caller.dealership.messages)
    assert [list(each) for each in done] == [[], [], []]
