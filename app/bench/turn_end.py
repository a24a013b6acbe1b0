"""What knowing the end of a turn costs: voice activity for every 32 ms, Smart Turn at every pause.

Awaited by `app.bench.turn` before anybody phones in; Smart Turn works on a lane of its own, voice activity on
the calling thread, as in a call.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.bench.clips import Clip, synthetic
from app.bench.figures import Spread, timed
from app.bench.sentences import CALLER_SENTENCES
from app.bench.voices import callers
from engine.audio.vad import WINDOW_SAMPLES, SileroVad
from engine.lane import Lane
from engine.ports import RATE_HZ, FloatSamples
from engine.turns.smart_turn import SmartTurn
from models.weights import Weights

_PAUSE = np.zeros(int(0.2 * RATE_HZ), dtype=np.float32)
_CUT_AT = 0.7
_AUDIBLE = 0.02


@dataclass(frozen=True, slots=True)
class TurnEndFigures:
    """The result of `measure`.

    Attributes:
        vad: seconds a 32 ms window.
        smart_turn: seconds a judgement.
        finished: median probability of an end after whole sentences.
        cut_off: median probability of an end for the same sentences stopped at 70 % of their length.
    """

    vad: Spread
    smart_turn: Spread
    finished: float
    cut_off: float

    def lines(self) -> list[str]:
        return [
            "What the end of a turn costs",
            f"  voice activity, one 32 ms window: {self.vad}",
            f"  Smart Turn, one pause: {self.smart_turn}",
            f"  median probability of an end: whole {self.finished:.2f}, cut off {self.cut_off:.2f}",
        ]


async def measure(weights: Weights, cache: Path) -> TurnEndFigures:
    """Measure on synthetic callers; raises `EngineError` or `ModelsError`."""
    lane = Lane("bench-turn")
    lane.start()
    try:
        clips = (await synthetic(callers(weights, lane), CALLER_SENTENCES, cache))[::3]
        judge = SmartTurn(weights.path("smart-turn-v3.2", "smart-turn-v3.2-cpu.onnx"), lane)
        await judge.probability(clips[0].audio)
        whole = [await timed(judge.probability(_paused(clip, 1.0))) for clip in clips]
        cut = [await timed(judge.probability(_paused(clip, _CUT_AT))) for clip in clips]
    finally:
        lane.stop()
    return TurnEndFigures(
        vad=_voice_activity(SileroVad(weights.path("silero-vad", "silero_vad.onnx")), clips),
        smart_turn=Spread.of([seconds for _, seconds in (*whole, *cut)]),
        finished=float(np.median([probability for probability, _ in whole])),
        cut_off=float(np.median([probability for probability, _ in cut])),
    )


def _paused(clip: Clip, share: float) -> FloatSamples:
    """The first share of what is spoken, and the pause after which Smart Turn is asked."""
    spoken = np.flatnonzero(np.abs(clip.audio) > _AUDIBLE)
    first, last = int(spoken[0]), int(spoken[-1])
    return np.concatenate((clip.audio[first : first + int((last - first) * share)], _PAUSE))


def _voice_activity(vad: SileroVad, clips: Sequence[Clip]) -> Spread:
    took: list[float] = []
    for clip in clips:
        call = vad.for_call()
        for at in range(0, clip.audio.size - WINDOW_SAMPLES, WINDOW_SAMPLES):
            start = time.perf_counter()
            call.probability(clip.audio[at : at + WINDOW_SAMPLES])
            took.append(time.perf_counter() - start)
    return Spread.of(took)
