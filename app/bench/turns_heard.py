"""What the appliance hears in a turn: voice activity window by window, and what each pause teaches it.

Awaited by `lotline bench turns`. Played through the `Ear` and the `Draft` of a call, so the models get the
audio that they get there; the times they take are measured, the line's time is counted. None of it depends
on how patient the agent is: that is scored afterwards, as often as wanted (`turns_scored`).
"""

from __future__ import annotations

import math
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace

from app.bench.turns_callers import Turn
from app.bench.turns_said import Kind
from engine.draft import Draft
from engine.hearing import Ear
from engine.ports import (
    FRAME_S,
    FRAME_SAMPLES,
    Expects,
    FloatSamples,
    SpeechToText,
    Tick,
    TurnEndModel,
    VoiceActivity,
)
from engine.settings import Patience, TurnSettings
from engine.turns.endpoint import Signal


@dataclass(frozen=True, slots=True)
class Pause:
    """What was learnt in a pause of `pause_s`, and how many seconds after it was noticed."""

    complete: float
    complete_after_s: float
    words: str
    words_after_s: float


@dataclass(frozen=True, slots=True)
class HeardTurn:
    """One turn as it was heard.

    Attributes:
        voice: voice activity of every window.
        pauses: by the number of the window in which they were noticed.
        ends_s: where the last sound of the turn really is.
    """

    kind: Kind
    expects: Expects
    call: str
    text: str
    ends_s: float
    voice: tuple[float, ...]
    pauses: Mapping[int, Pause]


@dataclass(slots=True)
class _Noting:
    """Voice activity that keeps what it said."""

    inner: VoiceActivity
    said: list[float] = field(default_factory=list)

    def probability(self, window: FloatSamples) -> float:
        self.said.append(self.inner.probability(window))
        return self.said[-1]


async def hear(
    turn: Turn, activity: VoiceActivity, turn_end: TurnEndModel, words: SpeechToText, settings: TurnSettings
) -> HeardTurn:
    """Play one turn to the models; raises `InferenceError`."""
    never = dict.fromkeys(Expects, Patience(math.inf, math.inf, math.inf, math.inf))
    noting = _Noting(activity)
    ear = Ear(noting, replace(settings, patience=never))
    pauses: dict[int, Pause] = {}
    async for _ in _pauses(ear, turn):
        pauses[len(noting.said) - 1] = await _pause(Draft(ear, words, turn_end, goes_on=False))
    return HeardTurn(turn.kind, turn.expects, turn.call, turn.text, turn.ends_s, tuple(noting.said), pauses)


async def _pauses(ear: Ear, turn: Turn) -> AsyncIterator[None]:
    for at in range(0, turn.audio.size - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        frame = turn.audio[at : at + FRAME_SAMPLES].astype("<i2").tobytes()
        for heard in ear.feed(Tick(frame, 0, (at / FRAME_SAMPLES + 1) * FRAME_S)):
            if heard.signal is Signal.PAUSED:
                yield


async def _pause(draft: Draft) -> Pause:
    begun = time.perf_counter()
    complete = await draft.complete
    complete_after_s = time.perf_counter() - begun
    words = await draft.words
    return Pause(complete, complete_after_s, words.text, time.perf_counter() - begun)
