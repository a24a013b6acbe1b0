"""The view models and the words, without a window."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from app.errors import StoreError
from app.events import CallChanged, GettingReady, LineChanged, TurnSpoken
from app.ui.line_model import LineModel
from app.ui.now.calls_model import CallsModel
from app.ui.now.latency import stretches
from app.ui.transcript.model import TranscriptModel
from app.ui.wording import (
    UNEXPECTED,
    Tone,
    booked_words,
    clock_words,
    error_sentence,
    length_words,
    phone_words,
    tidy,
)
from engine.ports import Slots
from engine.timing import TurnTiming
from telephony.call import CallState, Direction
from tests.fakes.appliance import NOON

pytestmark = pytest.mark.ui


def changed(session_id: str, state: CallState) -> CallChanged:
    return CallChanged(session_id, 1, Direction.INBOUND, "+12175550123", state, NOON)


def test_an_answer_is_cut_into_stages_that_add_up_to_what_the_caller_waited() -> None:
    found = stretches(TurnTiming(1, 0.3, 0.5, 0.6, 0.7, 1.0, 1.2))

    assert sum(each.length_s for each in found) == pytest.approx(1.2)
    assert [round(each.begin_s, 3) for each in found] == [0.0, 0.3, 0.5, 0.6, 0.7, 1.0]


def test_the_length_of_a_call_runs_from_the_answer_to_its_end() -> None:
    now_s = 100.0
    calls = CallsModel(clock=lambda: now_s)
    calls.apply(changed("a", CallState.RINGING))
    now_s = 110.0
    assert calls.talked_s() is None
    calls.apply(changed("a", CallState.ACTIVE))
    now_s = 120.0
    calls.apply(changed("a", CallState.HELD))
    calls.apply(changed("a", CallState.ACTIVE))
    now_s = 175.0
    assert calls.talked_s() == 65.0
    calls.apply(changed("a", CallState.ENDED))
    now_s = 999.0
    assert calls.talked_s() == 65.0


def test_an_ended_call_stays_on_show_until_the_next_one_and_is_then_forgotten() -> None:
    calls = CallsModel()
    calls.apply(changed("a", CallState.RINGING))
    calls.apply(changed("a", CallState.ENDED))
    assert calls.shown is not None
    assert calls.shown.session_id == "a"
    calls.apply(changed("b", CallState.RINGING))
    assert calls.shown.session_id == "b"
    calls.apply(TurnSpoken("a", "caller", "Too late", NOON))
    calls.show("a")
    assert calls.shown.session_id == "b"


def test_a_line_that_fails_is_told_with_its_reason() -> None:
    line = LineModel()
    line.apply(GettingReady("Opening the line"))
    assert (line.word, line.sentence) == ("Getting ready:", "Opening the line …")
    line.apply(LineChanged("failed", "The registrar answered 403."))
    assert line.word == "Getting ready:"
    line.ready()
    assert (line.word, line.sentence, line.tone) == (
        "Not registered",
        "The registrar answered 403.",
        Tone.BAD,
    )


@pytest.mark.parametrize(
    ("remote", "words"),
    [
        ("+12175550123", "(217) 555-0123"),
        ("+442079460000", "+442079460000"),
        ("sip:anna@10.0.0.7", "anna@10.0.0.7"),
        ("+1217555012x", "+1217555012x"),
        ("", "Unknown caller"),
        ("\u202e \x00\n", "Unknown caller"),
    ],
)
def test_a_caller_is_named_as_a_person_would_write_it(remote: str, words: str) -> None:
    assert phone_words(remote) == words


def test_times_and_lengths_are_written_as_people_here_write_them() -> None:
    assert clock_words(time(0, 5)) == "12:05 AM"
    assert clock_words(datetime(2026, 3, 2, 13, 30)) == "1:30 PM"  # noqa: DTZ001 - a local time of day
    assert length_words(timedelta(hours=1, minutes=2, seconds=3).total_seconds()) == "1:02:03"
    assert length_words(-5) == "0:00"
    assert booked_words(7, Slots(preferred_date=date(2026, 3, 2))) == "✓ Booked: Monday, March 2 (no. 7)"


def test_only_errors_made_for_people_speak_for_themselves() -> None:
    assert error_sentence(StoreError("The disk is full.")) == "The disk is full."
    assert error_sentence(ZeroDivisionError("secret")) == UNEXPECTED


def test_a_tidy_line_is_one_line_and_no_longer_than_asked() -> None:
    assert tidy("a\n\tb\u202ec", 80) == "a b c"
    assert tidy("x" * 100_000, 10) == "xxxxxxxxx…"


def test_a_turn_that_goes_on_is_shown_once_with_all_its_words() -> None:
    model = TranscriptModel()
    model.append(TurnSpoken("a", "caller", "On Tuesday", NOON))
    model.append(TurnSpoken("a", "caller", "On Tuesday, no, Wednesday", NOON, goes_on=True))
    assert [turn.text for turn in model.turns] == ["On Tuesday, no, Wednesday"]
