"""What callers do while the agent speaks: they show that they listen, cough, slam a door, or want the floor.

Read by `lotline bench interruptions`. Every call is one caller's; each asks for an answer of eight seconds or
more and makes one sound in it. Sounds without words are noise with the course of the real one, made anew from
their number, so that they are the same in every run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from engine.pcm import amplitude, dbfs, to_int16
from engine.ports import RATE_HZ, Samples

_Sound = NDArray[np.float64]


class Kind(StrEnum):
    """What a sound is, and so what the agent should make of it."""

    BACK_CHANNEL = "back-channel"
    COUGH = "cough"
    BREATH = "breath"
    DOOR = "door"
    ECHO = "echo"
    """The agent's own words, come back from the telephone."""
    INTERRUPTION = "interruption"


@dataclass(frozen=True, slots=True)
class Over:
    """One sound over the agent's words.

    Attributes:
        says: the words; for other sounds a number, for each number another sound.
        asks: what is asked before, for the answer that the sound falls into; None where the answer to an
            interruption is interrupted in its turn.
    """

    kind: Kind
    says: str
    asks: str | None = None


_HOURS = "What are your opening hours?"
_ASKED = (
    "Where are you located?",
    "Do you offer financing?",
    "What services do you offer?",
    "Do you take trade-ins?",
    "How much is an oil change?",
    _HOURS,
)
_ENCOURAGING = ("Mm-hmm.", "Okay.", "Uh-huh.", "Yeah.", "Right.", "I see.")
_NOISES = (
    ((Kind.COUGH, 1), (Kind.DOOR, 1), (Kind.BREATH, 1), (Kind.COUGH, 2), (Kind.ECHO, 25), (Kind.DOOR, 2)),
    ((Kind.ECHO, 28), (Kind.COUGH, 3), (Kind.BREATH, 2), (Kind.DOOR, 3), (Kind.COUGH, 4), (Kind.BREATH, 3)),
    ((Kind.DOOR, 4), (Kind.COUGH, 5), (Kind.ECHO, 30), (Kind.BREATH, 4), (Kind.COUGH, 6), (Kind.ECHO, 25)),
)
"""For an echo the number says by how many decibels it is weaker."""
_INTERRUPTING = (
    Over(Kind.INTERRUPTION, "No wait, how much is a brake inspection?", _HOURS),
    Over(Kind.INTERRUPTION, "Sorry, what time do you open on Saturday?"),
    Over(Kind.INTERRUPTION, "Hang on, do you do tire rotations?"),
    Over(Kind.INTERRUPTION, "Excuse me, how long does an oil change take?"),
    Over(Kind.INTERRUPTION, "Excuse me.", "Do you offer financing?"),
    Over(Kind.INTERRUPTION, "Actually, can I talk to somebody?", _HOURS),
    Over(Kind.INTERRUPTION, "Stop.", "Where are you located?"),
)
_LISTENING = tuple(
    Over(Kind.BACK_CHANNEL, says, asks) for says, asks in zip(_ENCOURAGING, _ASKED, strict=True)
)
_NOISY = tuple(
    tuple(Over(kind, str(number), asks) for (kind, number), asks in zip(noises, _ASKED, strict=True))
    for noises in _NOISES
)
CALLS = (
    (_LISTENING, _INTERRUPTING, _NOISY[0]),
    (_INTERRUPTING, _NOISY[1], _LISTENING),
    (_NOISY[2], _LISTENING, _INTERRUPTING),
)
"""In each row all three voices of `say_all` have a call; in each column one voice has all it does."""


def noise(kind: Kind, number: int) -> Samples:
    """A cough, a breath or a door; another one for each number."""
    rng = np.random.default_rng([number, len(kind)])
    shape, level_dbfs = _SHAPES[kind]
    sound = shape(rng)
    level = amplitude(level_dbfs + rng.uniform(-3.0, 3.0))
    rms = amplitude(dbfs(sound.astype(np.float32)))
    return to_int16((sound * level / rms).astype(np.float32))


def _cough(rng: np.random.Generator) -> _Sound:
    """A burst when the glottis opens, noise that dies away, and a voiced end (Korpáš et al., 1996)."""
    time_s = _time_s(rng.uniform(0.3, 0.45))
    burst = rng.normal(size=time_s.size) * np.exp(-time_s / 0.07) * (1 - np.exp(-time_s / 0.003))
    pitch_hz = rng.uniform(140, 320)
    voiced = sum(np.sin(2 * np.pi * pitch_hz * harmonic * time_s) / harmonic for harmonic in range(1, 9))
    return burst + 0.25 * voiced * np.exp(-(((time_s - 0.2) / 0.06) ** 2))


def _breath(rng: np.random.Generator) -> _Sound:
    """Soft noise that swells and fades."""
    time_s = _time_s(rng.uniform(0.5, 0.9))
    return _dull(rng.normal(size=time_s.size), 4) * np.sin(np.pi * time_s / time_s[-1])


def _door(rng: np.random.Generator) -> _Sound:
    """A thud of low tones under a short clap."""
    time_s = _time_s(0.35)
    thud = np.sin(2 * np.pi * rng.uniform(60, 110) * time_s) * np.exp(-time_s / 0.08)
    return thud + _dull(rng.normal(size=time_s.size), 12) * 3 * np.exp(-time_s / 0.03)


_SHAPES: Mapping[Kind, tuple[Callable[[np.random.Generator], _Sound], float]] = {
    Kind.COUGH: (_cough, -20.0),
    Kind.BREATH: (_breath, -38.0),
    Kind.DOOR: (_door, -18.0),
}


def _time_s(seconds: float) -> _Sound:
    return np.arange(round(seconds * RATE_HZ), dtype=np.float64) / RATE_HZ


def _dull(sound: _Sound, samples: int) -> _Sound:
    return np.convolve(sound, np.full(samples, 1 / samples), "same")
