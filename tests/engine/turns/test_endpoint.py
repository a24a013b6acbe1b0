"""Pauses and turn ends as arithmetic."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.settings import TurnSettings
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
