"""The sounds that Lotline makes itself: a ring, a chime, and the sound of the echo test. Pure.

The ring has the cadence of North American telephones, two seconds of sound and four of silence (ITU-T E.180).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.pcm import to_int16
from engine.ports import RATE_HZ, Samples

RING_ON_S, RING_OFF_S = 2.0, 4.0
_RING_LEAD_S = 0.3
"""A call that the agent takes at once does not ring."""
_WARBLE_S = 0.05
_WARBLE_HZ = (740.0, 932.3)
_CHIME_HZ = (523.3, 659.3, 784.0)
_NOTE_S = 0.4
_SYLLABLE_S = 0.2
_SYLLABLE_HZ = (131.0, 165.0, 147.0, 196.0, 123.0, 175.0, 156.0)
_SYLLABLE_COLOUR = 12
"""Harmonics of a syllable: up to 2.4 kHz, as most of a voice."""
_LEVEL = 0.25
_RAMP_S = 0.01


def ring() -> Samples:
    """One ring and the pause after it, to be played again and again."""
    times = _times(RING_ON_S)
    low, high = (_harmonic(times, hertz, 3) for hertz in _WARBLE_HZ)
    warble = np.where((times / _WARBLE_S).astype(int) % 2 == 0, low, high)
    silences = np.zeros(round(_RING_LEAD_S * RATE_HZ)), np.zeros(round((RING_OFF_S - _RING_LEAD_S) * RATE_HZ))
    return _pcm(np.concatenate((silences[0], _LEVEL * warble * _edges(times), silences[1])))


def one_ring() -> Samples:
    """A ring without what is silent of it, for a test."""
    lead = round(_RING_LEAD_S * RATE_HZ)
    return ring()[lead : lead + round(RING_ON_S * RATE_HZ)]


def chime() -> Samples:
    """Three notes upwards."""
    times = _times(_NOTE_S)
    dying = np.exp(-times / 0.15) * _edges(times)
    return _pcm(np.concatenate([_LEVEL * _harmonic(times, hertz, 3) * dying for hertz in _CHIME_HZ]))


def syllables(seconds: float) -> Samples:
    """A wordless voice: what an echo canceller learns a room by."""
    times = _times(_SYLLABLE_S)
    rise_and_fall = np.sin(np.pi * times / _SYLLABLE_S)
    spoken: Sequence[NDArray[np.float64]] = [
        _LEVEL * _harmonic(times, hertz * (1 + 0.1 * times / _SYLLABLE_S), _SYLLABLE_COLOUR) * rise_and_fall
        for hertz in _SYLLABLE_HZ
    ]
    return _pcm(np.resize(np.concatenate(spoken), round(seconds * RATE_HZ)))


def _pcm(sound: NDArray[np.float64]) -> Samples:
    return to_int16(sound.astype(np.float32))


def _times(seconds: float) -> NDArray[np.float64]:
    return np.arange(round(seconds * RATE_HZ)) / RATE_HZ


def _harmonic(
    times: NDArray[np.float64], hertz: float | NDArray[np.float64], harmonics: int
) -> NDArray[np.float64]:
    """A note with its harmonics, each weaker than the one below; at most 1."""
    numbers = range(1, harmonics + 1)
    whole = sum(np.sin(2 * np.pi * number * hertz * times) / number for number in numbers)
    return np.asarray(whole) / sum(1 / number for number in numbers)


def _edges(times: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fades in and out, so that nothing clicks."""
    return np.minimum(1.0, np.minimum(times, times[::-1]) / _RAMP_S)
