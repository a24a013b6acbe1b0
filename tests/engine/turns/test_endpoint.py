"""Pauses and turn ends as arithmetic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.ports import Expects
from engine.settings import TurnSettings
from engine.turns.answers import answers, unfinished
from engine.turns.endpoint import Signal, TurnTracker

STEP_S = 0.032


def feed(tracker: TurnTracker, voice: float, seconds: float) -> list[Signal]:
    steps = round(seconds / STEP_S)
    return [signal for signal in (tracker.step(voice, STEP_S) for _ in range(steps)) if signal]


def test_a_turn_starts_pauses_and_ends_once() -> None:
    tracker = TurnTracker(TurnSettings())

    assert feed(tracker, 0.9, 1.0) == [Signal.STARTED]
    assert feed(tracker, 0.0, 0.3) == [Signal.PAUSED]
    tracker.judge(0.9)
    assert feed(tracker, 0.0, 0.6) == [Signal.ENDED]
    assert feed(tracker, 0.0, 5.0) == []


def test_speech_after_a_pause_makes_an_earlier_judgement_void() -> None:
    tracker = TurnTracker(TurnSettings())
    feed(tracker, 0.9, 1.0)
    feed(tracker, 0.0, 0.3)
    tracker.judge(0.99)

    assert feed(tracker, 0.9, 0.2) == [Signal.RESUMED]
    assert feed(tracker, 0.0, 1.0) == [Signal.PAUSED]


def test_without_any_judgement_the_turn_still_ends() -> None:
    tracker = TurnTracker(TurnSettings())
    feed(tracker, 0.9, 1.0)

    assert feed(tracker, 0.0, 2.2) == [Signal.PAUSED, Signal.ENDED]


def test_a_click_is_a_blip_and_no_turn() -> None:
    tracker = TurnTracker(TurnSettings(start_s=0.03))
    feed(tracker, 0.9, 0.1)

    assert feed(tracker, 0.0, 3.0) == [Signal.PAUSED, Signal.BLIP]


@pytest.mark.parametrize(
    "text",
    [
        "Yes.",
        "Yeah, that's right.",
        "no",
        "No, thank you.",
        "Yes please.",
        "No, that's all. Thank you. Goodbye.",
    ],
)
def test_a_plain_yes_or_no_answers_a_yes_no_question(text: str) -> None:
    assert answers(Expects.YES_NO, text)
    assert not answers(Expects.OPEN, text)


@pytest.mark.parametrize("text", ["Yes but could I come on Wednesday", "No, make it", ""])
def test_more_than_a_yes_or_no_is_waited_for(text: str) -> None:
    assert not answers(Expects.YES_NO, text)


@given(st.text(alphabet="0123456789 -().", max_size=30))
def test_a_number_is_either_complete_unfinished_or_absent(text: str) -> None:
    digits = sum(c.isdigit() for c in text)

    assert answers(Expects.PHONE, text) == (digits >= 10)
    assert unfinished(Expects.PHONE, text) == (0 < digits < 10)


@given(st.lists(st.tuples(st.booleans(), st.floats(0.03, 4.0)), max_size=30))
def test_turns_never_nest_and_every_started_turn_ends_in_silence(pieces: list[tuple[bool, float]]) -> None:
    tracker = TurnTracker(TurnSettings())
    signals: list[Signal] = []
    for speech, seconds in [*pieces, (False, 5.0)]:
        signals += feed(tracker, 1.0 if speech else 0.0, seconds)

    outer = [signal for signal in signals if signal in {Signal.STARTED, Signal.ENDED, Signal.BLIP}]
    assert outer[::2] == [Signal.STARTED] * ((len(outer) + 1) // 2)
    assert all(signal in {Signal.ENDED, Signal.BLIP} for signal in outer[1::2])
    assert len(outer) % 2 == 0
