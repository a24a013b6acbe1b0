"""A simulated caller corrects a wrong read-back, and only that."""

from __future__ import annotations

import pytest

from app.evaluation.conversation import Conversation, Turn
from app.evaluation.objection import objection, start_asked, still_asked, wrong_start

ROW = {"name": "Linda Green", "phone": "+12175550122", "time": "13:00"}
WANTS = Conversation("test", [Turn("Hi")], rows={"appointments": [ROW]})


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (
            "That's on Wednesday, March 4 at 1:00 PM, for Linda Green, at 217-555-0122. Shall I book that?",
            None,
        ),
        (
            "That's on Wednesday, March 4 at 1:00 PM, for Lend, at 217-555-0122. Shall I book that?",
            "No, my name is Linda Green.",
        ),
        (
            "That's on Wednesday, March 4 at 1:00 PM, for Linda Green, at 217-555-0199. Is that right?",
            "No, my number is 2 1 7, 5 5 5, 0 1 2 2.",
        ),
        (
            "That's on Wednesday, March 4 at 1:00 PM, for Linda Greene, at 217-555-0122. Shall I book that?",
            None,
        ),
        ("What's your name?", None),
        ("You're all set for Wednesday, March 4. You can reach us on 217-555-0100.", None),
    ],
)
def test_a_wrong_name_or_number_is_corrected_when_it_is_read_back(answer: str, says: str | None) -> None:
    assert objection(WANTS, answer) == says


def test_who_expects_no_appointment_corrects_nothing() -> None:
    answer = "That's on Wednesday, March 4 at 1:00 PM, for Lend, at 217-555-0122. Shall I book that?"
    assert objection(Conversation("test", [Turn("Hi")]), answer) is None


@pytest.mark.parametrize(
    ("answer", "comes_next", "says"),
    [
        ("And the rest of the number?", "Yes, please.", "My number is 2 1 7, 5 5 5, 0 1 2 2."),
        (
            "What's the best phone number for you?",
            "It's two one seven, five five five, oh one two two.",
            None,
        ),
        ("And the area code?", "Two one seven.", None),
        ("Sorry, what was your name?", "Yes, please.", "My name is Linda Green."),
        ("What's your name?", "Linda Green.", None),
        ("Shall I book that?", "Yes, please.", None),
    ],
)
def test_a_name_or_number_that_is_asked_for_again_is_told_again(
    answer: str, comes_next: str, says: str | None
) -> None:
    assert still_asked(WANTS, answer, comes_next) == says


@pytest.mark.parametrize(
    ("answer", "comes_next", "says"),
    [
        ("Okay. What service does your car need?", "Saturday at ten.", "Oil Change, please."),
        ("Okay. What service does your car need?", "The oil change.", None),
        ("What day would you like to come in?", "Saturday at ten.", None),
    ],
)
def test_the_work_is_told_again_when_it_was_not_understood(
    answer: str, comes_next: str, says: str | None
) -> None:
    wants = Conversation("test", [Turn("Hi")], rows={"appointments": [{**ROW, "service": "Oil Change"}]})
    assert still_asked(wants, answer, comes_next) == says


MOVED = {"date": "2026-03-06", "time": "14:30", "status": "scheduled"}
WANTS_FRIDAY = Conversation("test", [Turn("Hi")], rows={"appointments": [MOVED]})
MOVES = "Your oil change moves from Thursday, March 5 at 9:30 AM to {}. Shall I move it?"


@pytest.mark.parametrize(
    ("start", "comes_next", "says"),
    [
        ("Friday, March 6 at 2:30 PM", "Yeah, that's good.", None),
        ("Thursday, March 5 at 2:30 PM", "Yeah, that's good.", "No, Friday, March 6 at 2:30 PM."),
        ("Friday, March 6 at 2:00 PM", "Yes.", "No, Friday, March 6 at 2:30 PM."),
        ("Thursday, March 5 at 2:30 PM", "No, make it Friday.", None),
    ],
)
def test_nobody_agrees_to_another_day_or_time_than_theirs(
    start: str, comes_next: str, says: str | None
) -> None:
    assert wrong_start(WANTS_FRIDAY, MOVES.format(start), comes_next) == says


@pytest.mark.parametrize(
    ("comes_next", "says"),
    [("Yep, that's it.", "Friday, March 6 at 2:30 PM, please."), ("How much is that?", None)],
)
def test_day_and_time_are_told_again_when_they_were_not_understood(comes_next: str, says: str | None) -> None:
    assert start_asked(WANTS_FRIDAY, "What time works for you?", comes_next) == says


def test_a_number_that_no_row_expects_is_told_again_as_it_was_told() -> None:
    said = "Two one seven, five five five, oh two two one."
    conversation = Conversation("test", [Turn("Hi"), Turn(said), Turn("Yes.")])
    asked = "That doesn't sound like a complete phone number. Could you tell me your phone number?"
    assert still_asked(conversation, asked, "Yes.") == said
    assert still_asked(conversation, asked, said) is None
