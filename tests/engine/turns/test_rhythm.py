"""The caller's own pace."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.settings import RhythmSettings
from engine.turns.rhythm import Rhythm

PAUSES = st.lists(st.floats(0.1, 10.0), max_size=30)


def stretch_after(pauses: list[float]) -> float:
    rhythm = Rhythm(RhythmSettings())
    for pause_s in pauses:
        rhythm.went_on(pause_s)
    return rhythm.stretch


def test_before_anything_is_known_a_caller_is_waited_for_as_usual() -> None:
    assert stretch_after([]) == 1.0


def test_who_pauses_long_is_waited_for_longer_and_who_is_quick_shorter() -> None:
    assert stretch_after([1.2, 1.2, 1.2]) > 1.1
    assert stretch_after([0.25, 0.25, 0.25]) < 0.9


def test_one_long_pause_is_not_yet_a_habit() -> None:
    once, always = stretch_after([1.0]), stretch_after([1.0] * 5)

    assert 1.0 < once < always


@given(PAUSES)
def test_a_wait_never_leaves_its_bounds(pauses: list[float]) -> None:
    settings = RhythmSettings()

    assert settings.least - 1e-9 <= stretch_after(pauses) <= settings.most + 1e-9


@given(PAUSES, st.integers(0, 29), st.floats(0.0, 5.0))
def test_longer_pauses_never_make_the_agent_less_patient(
    pauses: list[float], at: int, longer_s: float
) -> None:
    slower = [pause_s + longer_s * (number == at) for number, pause_s in enumerate(pauses)]

    assert stretch_after(slower) >= stretch_after(pauses) - 1e-9
