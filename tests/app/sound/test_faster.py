"""Faster speech keeps its pitch, its loudness and its sides."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.faster import HOP, Stereo, faster
from engine.ports import RATE_HZ

SECONDS = 4


def tones(left_hz: float, right_hz: float) -> Stereo:
    times = np.arange(SECONDS * RATE_HZ) / RATE_HZ
    sides = [8000 * np.sin(2 * np.pi * hertz * times) for hertz in (left_hz, right_hz)]
    return np.stack(sides, axis=1).astype(np.int16)


def played(sound: Stereo, speed: float) -> Stereo:
    at = 0

    def read(samples: int) -> Stereo:
        nonlocal at
        piece = sound[at : at + samples]
        at += len(piece)
        return piece

    return np.concatenate(list(faster(read, speed)))


def pitch(side: Stereo) -> float:
    spectrum = np.abs(np.fft.rfft(side * np.hanning(len(side))))
    return float(np.argmax(spectrum)) * RATE_HZ / len(side)


def test_at_its_own_speed_nothing_is_changed() -> None:
    sound = tones(220, 330)

    assert np.array_equal(played(sound, 1.0), sound)


@pytest.mark.parametrize("speed", [1.25, 1.5])
def test_it_is_shorter_and_as_deep_and_as_loud_on_both_sides(speed: float) -> None:
    sound = tones(140, 220)
    fast = played(sound, speed)

    assert len(fast) == pytest.approx(len(sound) / speed, abs=HOP)
    settled = fast[HOP : -2 * HOP]
    assert pitch(settled[:, 0]) == pytest.approx(140, abs=3)
    assert pitch(settled[:, 1]) == pytest.approx(220, abs=3)
    loud = np.sqrt(np.mean(np.square(settled.astype(np.float64)), axis=0))
    assert loud == pytest.approx(8000 / np.sqrt(2), rel=0.2)


def test_what_is_silent_on_one_side_stays_silent_there() -> None:
    sound = tones(140, 220)
    sound[:, 1] = 0

    assert not played(sound, 1.5)[:, 1].any()


def test_words_stand_where_they_are_said_to_stand() -> None:
    sound = np.zeros((SECONDS * RATE_HZ, 2), np.int16)
    sound[2 * RATE_HZ : 2 * RATE_HZ + 1600] = tones(200, 200)[:1600]
    fast = played(sound, 1.5)

    begins = int(np.argmax(np.abs(fast[:, 0]) > 2000))
    assert begins / RATE_HZ * 1.5 == pytest.approx(2.0, abs=0.05)
