"""How loud both sides of a recording were and where in it each turn begins. Blocking, for a worker thread."""

from __future__ import annotations

import wave
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.stores.rows import NOTE, Turn

STRETCHES_MAX = 4000
STRETCH_S_MIN = 0.02
LOUD = 0.02
"""Of full scale: speech on a telephone line is above it, a quiet line below."""
_FULL_SCALE = 32768.0
_CHANNELS = 2
_STRETCHES_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Waveform:
    """Peaks of a recording, 0 to 1, one a stretch of `stretch_s` seconds.

    Attributes:
        seconds: length of the recording.
        begins_s: where each turn of the call begins, in the order of the turns.
    """

    seconds: float
    stretch_s: float
    caller: Sequence[float]
    agent: Sequence[float]
    begins_s: Sequence[float] = ()


def read_waveform(path: Path) -> Waveform | None:
    """The peaks of a stereo recording, caller left; None when there is nothing in it.

    Raises:
        OSError: the file cannot be read.
        wave.Error: it is no recording of ours.
    """
    with wave.open(str(path), "rb") as file:
        rate_hz, frames = file.getframerate(), file.getnframes()
        if not frames or file.getnchannels() != _CHANNELS or file.getsampwidth() != 2:
            return None
        stretch = max(round(STRETCH_S_MIN * rate_hz), -(-frames // STRETCHES_MAX))
        blocks = iter(lambda: file.readframes(stretch * _STRETCHES_AT_ONCE), b"")
        peaks = np.concatenate([_peaks(block, stretch) for block in blocks])
    return Waveform(frames / rate_hz, stretch / rate_hz, _numbers(peaks[:, 0]), _numbers(peaks[:, 1]))


def turn_begins(waveform: Waveform, turns: Sequence[Turn], began_at: datetime) -> Sequence[float]:
    """Where in the recording each turn begins, in seconds.

    The records say when a turn was over. It begins where its side is first heard after the turn before
    was over; a turn that cannot be heard begins there, too. A note stands where it was made.

    Args:
        waveform: of the recording.
        turns: in the order they were spoken.
        began_at: when the recording began.
    """
    begins: list[float] = []
    over_s = 0.0
    for turn in turns:
        happened_s = (turn.at - began_at).total_seconds()
        if turn.role == NOTE:
            begins.append(min(max(happened_s, 0.0), waveform.seconds))
            continue
        ends_s = min(max(happened_s, over_s), waveform.seconds)
        side = waveform.agent if turn.role == "agent" else waveform.caller
        begins.append(_first_heard(side, over_s, ends_s, waveform.stretch_s))
        over_s = ends_s
    return begins


def _first_heard(side: Sequence[float], from_s: float, until_s: float, stretch_s: float) -> float:
    first, last = int(from_s / stretch_s), int(until_s / stretch_s)
    heard = (place for place in range(first, min(last, len(side))) if side[place] >= LOUD)
    return next((place * stretch_s for place in heard), from_s)


def _peaks(block: bytes, stretch: int) -> NDArray[np.float64]:
    """The loudest moment of each side in each stretch (stretches, sides); the last may be shorter."""
    samples = np.abs(np.frombuffer(block, "<i2").reshape(-1, _CHANNELS).astype(np.int32))
    samples = np.pad(samples, ((0, -len(samples) % stretch), (0, 0)))
    return samples.reshape(-1, stretch, _CHANNELS).max(axis=1) / _FULL_SCALE


def _numbers(peaks: NDArray[np.float64]) -> Sequence[float]:
    return tuple(float(peak) for peak in peaks)
