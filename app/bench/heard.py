"""What a caller's telephone sent and heard, tick by tick, and what that says of the agent.

Pure functions of the ticks of one call; used by the benches that phone in. Figures are those of the RTP side:
the moment a frame went out of the caller's telephone, and the moment one of the agent's came out of its
jitter buffer, as an ear would have it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.bench.figures import Spread
from telephony.media import RATE_HZ, MediaTick

NATURAL_PAUSE_S = 0.4
"""A longer silence within a reply is a gap. In 336 phrases of Kokoro's the longest pause within a clause was
0.37 s, and 0.30 s lay between two clauses that follow each other without delay."""
BLOCK_S = 0.005
_BLOCK_SAMPLES = round(BLOCK_S * RATE_HZ)
_AUDIBLE_RMS = 100.0
"""Of 32768, -50 dBFS: speech leaves the appliance at -20 dBFS, comfort noise far below this."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back on one line of the caller's.

    Attributes:
        at_s: moment of the agent's first audible sample, monotonic; None when there was none.
        voice_to_voice_s: from the last audible sample sent to that one; None where `cut_in`.
        cut_in: the agent was heard before the caller had finished.
        gaps_s: silences within the reply that are longer than a natural pause.
    """

    at_s: float | None
    voice_to_voice_s: float | None
    cut_in: bool
    gaps_s: tuple[float, ...]


def audible(pcm: bytes) -> NDArray[np.bool_]:
    """Whether there is sound in each 5 ms of s16le audio."""
    blocks = np.frombuffer(pcm, dtype="<i2").astype(np.float32).reshape(-1, _BLOCK_SAMPLES)
    return np.sqrt(np.mean(np.square(blocks), axis=1)) > _AUDIBLE_RMS


def answers(ticks: Sequence[MediaTick]) -> list[Answer]:
    """One answer for every line of the caller's; the lines were played with tags 1, 2, 3 …"""
    tags = np.array([tick.tag for tick in ticks])
    lines = [np.flatnonzero(tags == tag) for tag in range(1, int(tags.max(initial=0)) + 1)]
    begins = [int(sent[0]) for sent in lines if sent.size]
    ends = [int(sent[-1]) + 1 for sent in lines if sent.size]
    return [
        _answer(ticks[begin:end], ticks[begin:until])
        for begin, end, until in zip(begins, ends, [*begins, len(ticks)][1:], strict=True)
    ]


def waits(heard: Sequence[Answer]) -> Spread:
    """How long callers waited who had finished and were answered."""
    return Spread.of([each.voice_to_voice_s for each in heard if each.voice_to_voice_s is not None])


def first_heard_s(ticks: Sequence[MediaTick]) -> float | None:
    """Seconds from the first tick to the first sound of the other side; None when there was none."""
    heard = _moments(ticks, [tick.caller for tick in ticks])
    return float(heard[0]) - ticks[0].at_s if heard.size else None


def _answer(line: Sequence[MediaTick], exchange: Sequence[MediaTick]) -> Answer:
    spoken = _moments(line, [tick.agent for tick in line])
    finished_s = float(spoken[-1]) + BLOCK_S if spoken.size else line[-1].at_s
    heard = [tick.caller for tick in exchange]
    moments = _moments(exchange, heard)
    cut_in = bool((moments < finished_s).any())
    after = moments[moments >= finished_s]
    if not after.size:
        return Answer(None, None, cut_in, ())
    at_s = float(after[0])
    return Answer(at_s, None if cut_in else at_s - finished_s, cut_in, _gaps(heard))


def _gaps(heard: Sequence[bytes]) -> tuple[float, ...]:
    """Lengths by the audio itself: a telephone whose clock was late heard no gap."""
    silences_s = (np.diff(np.flatnonzero(audible(b"".join(heard)))) - 1) * BLOCK_S
    return tuple(round(float(each), 3) for each in silences_s if each > NATURAL_PAUSE_S)


def _moments(ticks: Sequence[MediaTick], pcm: Sequence[bytes]) -> NDArray[np.float64]:
    """When each 5 ms of sound began, monotonic seconds."""
    sound = audible(b"".join(pcm)).reshape(len(ticks), -1)
    frames_s = np.array([tick.at_s for tick in ticks], dtype=np.float64)
    blocks_s = np.arange(sound.shape[1], dtype=np.float64) * BLOCK_S
    return np.add.outer(frames_s, blocks_s)[sound]
