"""The grader that counts invented facts: what is true passes, what is made up does not."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from app.evaluation.conversation import Conversation, Given, Turn
from app.evaluation.facts import inventions
from app.evaluation.given import GivenRecords
from app.evaluation.outcome import Exchange, Held
from app.stores import tables
from app.stores.tables import Tables

SAID = (
    "I'm John Smith, 217 555 0142, do you have something under thirty thousand on Tuesday at half past nine?"
)


def found(sample: Tables, reply: str, says: str = SAID, **slots: str) -> list[str]:
    conversation = Conversation("test", [Turn(says)], now=datetime.fromisoformat("2026-03-02T09:00"))
    exchange = Exchange("caller", says, {"reply": reply, "slots": slots}, sample, sample)
    return [each.words for each in inventions(Held(conversation, [exchange], sample, sample))]


@pytest.mark.parametrize(
    "reply",
    [
        "An oil change costs $49.99 to $89.99 and takes about 30 minutes.",
        "We have a 2025 Toyota Camry in silver for $28,999, stock number N25001.",
        "Sales is open Monday to Friday eight to seven and Saturday nine to five.",
        "That's an oil change on Tuesday, March 3 at 9:30 AM for John Smith, at 217-555-0142.",
        "I have 10:00 AM, 2:30 PM or 3:30 PM on Wednesday, March 4.",
        "We are at 1234 Auto Drive, exit 12. You can reach us on 217-555-0100.",
        "Sarah Miller is our service advisor.",
        "If you are in danger, call 911.",
        "Under $30,000 there are two.",
        "We open at 7:30 AM. Shall I have somebody call you back at 7:30 AM tomorrow?",
        "As of 60 minutes ago, or an hour, that is what we have.",
    ],
)
def test_what_the_records_or_the_caller_know_is_no_invention(sample: Tables, reply: str) -> None:
    assert found(sample, reply) == []


@pytest.mark.parametrize(
    ("reply", "invented"),
    [
        ("An oil change costs $39.99.", "$39.99"),
        ("That would be forty five dollars.", "$45.00"),
        ("I could do it at 7:10 PM.", "7:10 PM."),
        ("That's on Monday, March 3 at nine thirty.", "Monday, March 3"),
        ("See you on June 5.", "June 5"),
        ("Please call 217-555-0999.", "2175550999"),
        ("Our manager, Brandon Clark, will help.", "Brandon"),
        ("Stock number N25009 is a good one.", "stock number N25009"),
        ("There is a 2023 Toyota for you.", "2023 Toyota"),
        ("It takes about 55 minutes.", "55"),
    ],
)
def test_what_nobody_knows_is_an_invention(sample: Tables, reply: str, invented: str) -> None:
    assert invented in found(sample, reply)


def test_an_offered_time_has_to_be_free_even_when_the_caller_named_it(records: Path) -> None:
    GivenRecords(records, datetime.fromisoformat("2026-03-02T09:00")).enter(Given(full=["2026-03-03"]))
    taken = tables.read(records)
    assert found(taken, "On Tuesday, March 3, I have 9:30 AM or 10:00 AM.", appointment_type="service") == [
        "9:30 AM (not free)",
        "10:00 AM. (not free)",
    ]
    assert found(taken, "On Wednesday, March 4, I have 9:30 AM or 10:00 AM.") == []
    assert found(taken, "9:30 AM on Tuesday, March 3 is taken.") == []


def test_a_time_over_lunch_is_not_free_for_the_workshop(sample: Tables) -> None:
    reply = "I have 12:30 PM on Wednesday, March 4."
    assert found(sample, reply, "Wednesday?", appointment_type="service") == ["12:30 PM"]
    assert found(sample, reply, "Wednesday?", appointment_type="test_drive") == []
