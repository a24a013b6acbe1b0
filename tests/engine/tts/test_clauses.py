import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.tts.clauses import clauses

SENTENCES = [
    "Thanks for calling Springfield Auto, this is Riley. How can I help you today?",
    "I have Tuesday, March 3, 2026 at 9:30 a.m. or 2:15 p.m. if that is better for you.",
    "We're open from 7:30 AM to 6 PM Monday through Friday, and 9 to 4 on Saturdays.",
    "The number I have is (217) 555-0142, is that correct?",
    "That comes to $1,249.99 with tax, which you can pay when you pick up the car.",
    "We're at 1234 Auto Drive, Springfield, IL, just off Highway 101.",
    "Dr. Miller and Mr. Smith of St. Louis have both been here, so you are in good hands.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_nothing_is_lost_or_added(sentence: str):
    assert " ".join(clauses(sentence)) == sentence


@given(st.text(alphabet="abc ,.;:?!019$AP\u2014", max_size=300))
def test_no_text_loses_a_word_or_makes_an_empty_clause(text: str):
    found = clauses(text)
    assert all(clause.strip() == clause and clause for clause in found)
    assert re.sub(r"\s", "", "".join(found)) == re.sub(r"\s", "", text)


@pytest.mark.parametrize(
    ("sentence", "first"),
    [
        ("Thanks for calling Springfield Auto, this is Riley.", "Thanks for calling Springfield Auto,"),
        ("I can do Tuesday at nine thirty, or Wednesday at noon.", "I can do Tuesday at nine thirty,"),
        ("I can offer you an appointment for an oil change on Tuesday.", "I can offer you an appointment"),
        ("An oil change costs $49.99 and takes about thirty minutes or so.", "An oil change costs $49.99"),
        ("Your car will be washed and it will be ready before lunch on Friday.", "Your car will be washed"),
    ],
)  # fmt: skip
def test_the_first_clause_is_short_where_a_speaker_would_breathe(sentence: str, first: str):
    assert clauses(sentence)[0] == first


def test_a_short_sentence_stays_whole():
    for sentence in ("Sure, which day works for you?", "What day and time would work best for you?"):
        assert clauses(sentence) == [sentence]


@pytest.mark.parametrize(
    "one_thing",
    [
        "Tuesday, March 3, 2026",
        "9:30 a.m. sharp",
        "$1,249.99",
        "(217) 555-0142",
        "Springfield, IL",
        "Mr. Smith",
        "9 AM and 5 PM",
    ],
)
def test_numbers_times_dates_and_names_are_never_cut(one_thing: str):
    for lead in ("", "That is ", "If you would like to know, that is ", "I think that it is most likely "):
        sentence = f"{lead}{one_thing} as far as I can see from here, and nothing has changed since then."
        assert any(one_thing in clause for clause in clauses(sentence))


def test_no_clause_is_much_longer_than_the_one_that_is_heard_while_it_is_made():
    found = clauses(
        "We have a slot tomorrow, the mechanic is in from eight in the morning until noon, after that he is "
        "away, and the next day that I can offer you would be Thursday, unless you can wait for a week."
    )
    assert len(found) > 2
    assert all(len(later) <= max(3 * len(earlier), 52) for earlier, later in pairwise(found))


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        (
            "That's an oil change for the 2019 Honda Civic on Tuesday, March 3 at 10:00 AM, for John Smith.",
            ["That's an oil change", "for the 2019 Honda Civic", "on Tuesday, March 3", "at 10:00 AM,",
             "for John Smith."],
        ),
        ("We'll see you on Friday, May 1 at 1:30 PM.", ["We'll see you on Friday, May 1", "at 1:30 PM."]),
        (
            "On Friday, May 1, I have 8:00 AM, 9:30 AM, or 2:00 PM.",
            ["On Friday, May 1,", "I have 8:00 AM,", "9:30 AM,", "or 2:00 PM."],
        ),
        (
            "Your oil change moves from Friday, May 1 at 8:00 AM to Sunday, May 3 at 9:30 AM.",
            ["Your oil change moves", "from Friday, May 1", "at 8:00 AM", "to Sunday, May 3", "at 9:30 AM."],
        ),
        (
            "As of this morning, it's a used 2024 Honda Civic in black for $24,999, stock number U24003.",
            ["As of this morning, it's", "a used 2024 Honda Civic in black for $24,999,",
             "stock number U24003."],
        ),
        (
            "I have a 2025 Toyota Camry, a 2024 Honda Civic, or a 2025 Honda CR-V.",
            ["I have a 2025 Toyota Camry,", "a 2024 Honda Civic,", "or a 2025 Honda CR-V."],
        ),
    ],
)  # fmt: skip
def test_days_times_and_cars_are_cut_the_same_way_in_every_sentence(sentence: str, pieces: list[str]):
    assert clauses(sentence) == pieces


def test_opening_hours_stay_in_one_breath():
    assert clauses("Sales is open from 8:00 AM to 7:00 PM.") == ["Sales is open from 8:00 AM to 7:00 PM."]


def test_a_yes_or_no_is_heard_while_the_rest_is_made():
    assert clauses("Yes, we offer a loaner car for long jobs.") == [
        "Yes,",
        "we offer a loaner car for long jobs.",
    ]
    assert clauses("No, we are closed.") == ["No, we are closed."]
    assert clauses("Yes, we'll see you on Friday, May 1 at 1:30 PM.")[:2] == [
        "Yes,",
        "we'll see you on Friday, May 1",
    ]
