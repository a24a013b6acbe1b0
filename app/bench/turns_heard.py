"""What the appliance hears in a turn: voice activity window by window, and what each pause teaches it.

Awaited by `lotline bench turns`. Played through the `Ear` and the `Draft` of a call, so the models get the
audio that they get there; the times they take are measured, the line's time is counted. None of it depends
on how patient the agent is: that is scored afterwards, as often as wanted (`turns_scored`).
"""

from __future__ import annotations

import math
import time
from collections.abc import AsyncIterator, Awaitable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from app.bench.turns_callers import Turn
from app.bench.turns_said import Kind
from engine.draft import Draft
from engine.hearing import Ear
from engine.ports import (
    FRAME_S,
    FRAME_SAMPLES,
    Completeness,
    Expects,
    FloatSamples,
    SpeechToText,
    Tick,
    TurnEndModel,
    VoiceActivity,
)
from engine.settings import Patience, TurnSettings
from engine.turns.endpoint import Signal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Words:
    """What was written down of a turn when it paused, and how many seconds that took."""

    text: str
    after_s: float


@dataclass(frozen=True, slots=True)
class Judgement:
    """A model's probability that a pause is the end, and how many seconds it took.

    Smart Turn's counts from when the pause lasts, the language model's from when the words are known.
    """

    complete: float
    after_s: float


@dataclass(frozen=True, slots=True)
class HeardTurn:
    """One turn as it was heard.

    Attributes:
        voice: voice activity of every window.
        words: by the number of the window in which a pause was noticed.
        judgements: Smart Turn's, by the number of the window from which a pause lasted.
        meanings: the language model's, by the same numbers as the words.
        ends_s: where the last sound of the turn really is.
    """

    kind: Kind
    expects: Expects
    call: str
    text: str
    ends_s: float
    voice: tuple[float, ...]
    words: Mapping[int, Words]
    judgements: Mapping[int, Judgement]
    meanings: Mapping[int, Judgement]


@dataclass(slots=True)
class _Noting:
    """Voice activity that keeps what it said."""

    inner: VoiceActivity
    said: list[float] = field(default_factory=list)

    def probability(self, window: FloatSamples) -> float:
        self.said.append(self.inner.probability(window))
        return self.said[-1]


async def hear(
    turn: Turn,
    activity: VoiceActivity,
    turn_end: TurnEndModel,
    words: SpeechToText,
    completeness: Completeness,
    settings: TurnSettings,
) -> HeardTurn:
    """Play one turn to the models; raises `InferenceError`."""
    never = dict.fromkeys(Expects, Patience(math.inf, math.inf, math.inf, math.inf))
    noting = _Noting(activity)
    ear = Ear(noting, replace(settings, patience=never, finished_from=math.inf, goes_on_below=-1.0))
    ear.tracker.expects = turn.expects
    read: dict[int, Words] = {}
    judged: dict[int, Judgement] = {}
    meant: dict[int, Judgement] = {}
    async for signal in _signals(ear, turn):
        window = len(noting.said) - 1
        match signal:
            case Signal.PAUSED:
                draft = Draft(ear, words, goes_on=False)
                transcript, after_s = await _timed(draft.words)
                read[window] = Words(transcript.text, after_s)
                ear.tracker.read(transcript.text)
                if ear.tracker.undecided:
                    finished, after_s = await _timed(completeness.finished(transcript.text))
                    meant |= {} if finished is None else {window: Judgement(finished, after_s)}
            case Signal.LASTS:
                judged[window] = Judgement(*await _timed(turn_end.probability(ear.turn_audio())))
            case _:
                pass
    voice = tuple(noting.said)
    return HeardTurn(turn.kind, turn.expects, turn.call, turn.text, turn.ends_s, voice, read, judged, meant)


async def _signals(ear: Ear, turn: Turn) -> AsyncIterator[Signal]:
    for at in range(0, turn.audio.size - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        frame = turn.audio[at : at + FRAME_SAMPLES].astype("<i2").tobytes()
        for heard in ear.feed(Tick(frame, 0, (at / FRAME_SAMPLES + 1) * FRAME_S)):
            yield heard.signal


async def _timed(work: Awaitable[T]) -> tuple[T, float]:
    begun = time.perf_counter()
    return await work, time.perf_counter() - begun
