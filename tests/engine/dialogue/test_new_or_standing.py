"""An oil change is no change of an appointment, whatever day it is wanted on."""

from __future__ import annotations

import pytest

from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.rules import decide
from engine.dialogue.turn import Found

RANKING = ((Intent.RESCHEDULE, 0.6), (Intent.BOOK_SERVICE, 0.35))


@pytest.mark.parametrize(
    "said",
    [
        "could i get an oil change the day before friday",
        "i need an oil change the week after next , for my truck",
        "i'd like to book a tire rotation on the day after tomorrow",
        "i want an appointment the day after tomorrow",
    ],
)
def test_a_new_appointment_is_not_taken_for_a_change_of_one(said: str):
    assert decide(said, Found(), None, RANKING, is_question=False)[0] is Intent.BOOK_SERVICE


@pytest.mark.parametrize(
    "said",
    [
        "i need a change of my appointment to the day after tomorrow",
        "could i get a different appointment the day after",
        "i want a service the day after instead",
    ],
)
def test_a_change_of_one_that_stands_stays_one(said: str):
    assert decide(said, Found(), None, RANKING, is_question=False)[0] is Intent.RESCHEDULE
