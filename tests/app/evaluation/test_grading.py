"""The grader: each kind of failure is seen, and nothing that is right is called wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.evaluation.conversation import Conversation, Given, GivenAppointment, Turn
from app.evaluation.given import GivenRecords
from app.evaluation.grading import grade, matches
from app.evaluation.outcome import Exchange, Held, Kind
from app.stores import tables
from app.stores.tables import Tables

NOW = datetime.fromisoformat("2026-03-02T09:00")
OIL_CHANGE = GivenAppointment(
    datetime.fromisoformat("2026-03-03T10:00"), "John Smith", "+12175550142", service="Oil Change"
)
BOOKED = {"service": "Oil Change", "date": "2026-03-03", "time": "10:00", "name": "John Smith"}


def answer(reply: str = "Sure.", intent: str = "book_service", ended: bool = False) -> dict[str, object]:
    slots = {"service_type": "Oil Change", "customer_phone": None}
    return {"reply": reply, "intent": intent, "agent": "booking", "slots": slots, "ended": ended}


def kinds(
    conversation: Conversation, first: Tables, last: Tables, answers: Sequence[dict[str, object]] = ()
) -> list[Kind]:
    pairs = zip(conversation.turns, answers or [answer()], strict=True)
    exchanges = [Exchange(turn.by, turn.says, each, first, last) for turn, each in pairs]
    return [failure.kind for failure in grade(Held(conversation, exchanges, first, last)).failures]


@pytest.fixture
def booked(records: Path) -> Tables:
    GivenRecords(records, NOW).enter(Given(appointments=[OIL_CHANGE]))
    return tables.read(records)


def test_a_row_that_should_stand_and_does_is_right(sample: Tables, booked: Tables) -> None:
    wanted = Conversation("test", [Turn("Hi")], rows={"appointments": [BOOKED]})
    assert kinds(wanted, sample, booked) == []


def test_a_row_that_is_missing_or_different_is_seen(sample: Tables, booked: Tables) -> None:
    wanted = Conversation("test", [Turn("Hi")], rows={"appointments": [BOOKED]})
    assert kinds(wanted, sample, sample) == [Kind.MISSING_ROW]
    other = Conversation("test", [Turn("Hi")], rows={"appointments": [{**BOOKED, "time": "11:00"}]})
    assert kinds(other, sample, booked) == [Kind.MISSING_ROW, Kind.UNWANTED_ROW]


@pytest.mark.parametrize(
    ("setting", "seen"), [("text", [Kind.MISSING_ROW, Kind.UNWANTED_ROW]), ("voice joe", [])]
)
def test_a_name_is_compared_by_its_letters_in_text_and_by_its_sound_over_the_phone(
    sample: Tables, booked: Tables, setting: str, seen: list[Kind]
) -> None:
    wanted = Conversation("test", [Turn("Hi")], rows={"appointments": [{**BOOKED, "name": "Jon Smyth"}]})
    said = Exchange("caller", "Hi", answer(), sample, booked)
    assert [each.kind for each in grade(Held(wanted, [said], sample, booked, "", setting)).failures] == seen


def test_a_row_nobody_asked_for_is_seen_even_when_the_conversation_is_silent_about_it(
    sample: Tables, booked: Tables
) -> None:
    assert kinds(Conversation("test", [Turn("Hi")]), sample, booked) == [Kind.UNWANTED_ROW]
    assert kinds(Conversation("test", [Turn("Hi")]), booked, sample) == [Kind.MISSING_ROW]
    assert kinds(Conversation("test", [Turn("Hi")], may_have=["appointments"]), sample, booked) == []


def test_intents_slots_and_words_are_judged_turn_by_turn(sample: Tables) -> None:
    turn = Turn(
        "Hi", intent="faq", agent="faq", slots={"service_type": "Tire Rotation", "customer_phone": ""}
    )
    heard = replace_turn(turn, hears=["oil"], never=["sure"])
    assert kinds(Conversation("test", [heard]), sample, sample) == [
        Kind.WRONG_INTENT,
        Kind.WRONG_AGENT,
        Kind.WRONG_SLOT,
        Kind.NOT_SAID,
        Kind.MUST_NOT_BE_SAID,
    ]
    right = Turn(
        "Hi", intent="faq|book_service", agent="booking", hears=["sure"], slots={"customer_phone": ""}
    )
    assert kinds(Conversation("test", [right]), sample, sample) == []


def replace_turn(turn: Turn, **changes: Sequence[str]) -> Turn:
    return Turn(turn.says, intent=turn.intent, agent=turn.agent, slots=turn.slots, **changes)


def test_what_is_never_to_be_said_may_be_said_in_no_turn(sample: Tables) -> None:
    wanted = Conversation("test", [Turn("One"), Turn("Two")], never_said=["4111"])
    said = [answer("Sure."), answer("So your card is 4111.")]
    assert Kind.MUST_NOT_BE_SAID in kinds(wanted, sample, sample, said)


def test_a_goodbye_that_is_missing_or_too_early_is_seen(sample: Tables) -> None:
    ends = Conversation("test", [Turn("Bye")], ended=True)
    assert kinds(ends, sample, sample) == [Kind.NOT_ENDED]
    assert kinds(ends, sample, sample, [answer(ended=True)]) == []
    goes_on = Conversation("test", [Turn("Hi")], ended=False)
    assert kinds(goes_on, sample, sample, [answer(ended=True)]) == [Kind.NOT_ENDED]


def test_booked_without_a_row_is_a_false_claim(sample: Tables, booked: Tables) -> None:
    wanted = Conversation("test", [Turn("Yes")], may_have=["appointments"])
    assert kinds(wanted, sample, sample, [answer("Great, you're booked.")]) == [Kind.FALSE_CLAIM]
    assert kinds(wanted, sample, booked, [answer("Great, you're booked.")]) == []
    assert kinds(wanted, sample, sample, [answer("Shall I say you're booked?")]) == []


def test_two_appointments_in_one_bay_are_a_double_booking(records: Path, sample: Tables) -> None:
    later = replace_at(OIL_CHANGE, datetime.fromisoformat("2026-03-03T10:15"))
    GivenRecords(records, NOW).enter(Given(appointments=[OIL_CHANGE, later]))
    wanted = Conversation("test", [Turn("Hi")], may_have=["appointments"])
    assert kinds(wanted, sample, tables.read(records)) == [Kind.DOUBLE_BOOKING]


def replace_at(given: GivenAppointment, at: datetime) -> GivenAppointment:
    return GivenAppointment(at, given.name, given.phone, service=given.service)


def test_a_task_without_an_owner_is_nobodys(records: Path, sample: Tables) -> None:
    created = {
        "session_id": "s",
        "kind": "message",
        "text": "Call me",
        "created_at": "2026-03-02T15:00:00.000+00:00",
    }
    tables.put(records, "tasks", [created])
    wanted = Conversation("test", [Turn("Hi")], rows={"tasks": [{"kind": "message"}]})
    assert kinds(wanted, sample, tables.read(records)) == [Kind.MISSING_ROW]


def test_a_conversation_that_broke_off_says_so(sample: Tables) -> None:
    conversation = Conversation("test", [Turn("Hi", intent="greeting")])
    outcome = grade(Held(conversation, [], sample, sample, crash="500"))
    assert [failure.kind for failure in outcome.failures] == [Kind.CRASH]
    assert not outcome.succeeded


def test_a_wrong_intent_alone_does_not_spoil_the_task(sample: Tables) -> None:
    conversation = Conversation("test", [Turn("Hi", intent="greeting")])
    outcome = grade(Held(conversation, [Exchange("caller", "Hi", answer(), sample, sample)], sample, sample))
    assert outcome.count(Kind.WRONG_INTENT) == 1
    assert outcome.succeeded
    assert not replace(outcome, failures=(*outcome.failures, *outcome.failures[:0])).count(Kind.CRASH)


@pytest.mark.parametrize(
    ("wanted", "value", "fits"),
    [
        ("John Smith", "john smith", True),
        ("John", "John Smith", False),
        ("~smith", "John Smith", True),
        ("", None, True),
        ("", "John", False),
        (90, 90, True),
        (True, 1, True),
        ("~.", None, False),
    ],
)
def test_an_expected_value_is_a_value_a_pattern_or_nothing(wanted: object, value: object, fits: bool) -> None:
    assert matches(wanted, value) is fits
