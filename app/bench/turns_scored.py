"""How an agent of some patience would have taken the turns that were heard: cut off, or after what dead air.

Called by `lotline bench turns`. The same `TurnTracker` as in a call goes through the voice activity that was
kept, and is told of each pause what was learnt of it, as late as it was learnt.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from app.bench.turns_callers import AFTER_S
from app.bench.turns_heard import HeardTurn
from engine.hearing import WINDOW_S
from engine.ports import FRAME_S, Expects
from engine.settings import Patience, RhythmSettings, TurnSettings
from engine.turns.endpoint import Signal, TurnTracker

NO_RHYTHM = RhythmSettings(least=1.0, most=1.0)
_ANSWER_STARTS_S = 0.1


@dataclass(frozen=True, slots=True)
class Manner:
    """A way to tell the end of a turn.

    Attributes:
        reads: whether the words are looked at.
    """

    name: str
    settings: TurnSettings
    reads: bool = True


def silence_alone(seconds: float) -> Manner:
    """A plain timer."""
    return Manner(
        f"silence of {seconds:g} s", _same_for_all(Patience(math.inf, seconds, seconds, seconds)), reads=False
    )


def smart_turn_alone(complete_from: float) -> Manner:
    """Smart Turn when 0.2 s are silent, and else after 3 s (Pipecat's figures)."""
    return Manner(
        f"Smart Turn from {complete_from:g}",
        _same_for_all(Patience(complete_from, 0.2, 3.0, 3.0)),
        reads=False,
    )


def _same_for_all(patience: Patience) -> TurnSettings:
    return TurnSettings(patience=dict.fromkeys(Expects, patience), rhythm=NO_RHYTHM)


@dataclass(frozen=True, slots=True)
class Taken:
    """How one turn was taken.

    Attributes:
        dead_air_s: silence from its last sound to its end; below 0 when the caller was cut off.
        goes_on_s: how long after that the caller was heard again.
    """

    turn: HeardTurn
    dead_air_s: float
    goes_on_s: float = math.inf

    @property
    def cut_off(self) -> bool:
        return self.dead_air_s < 0


@dataclass(frozen=True, slots=True)
class Score:
    """Some turns together.

    Attributes:
        cut_off: share of the turns that were ended inside.
        mended: share of the turns cut off whose caller went on so soon that no answer was heard yet.
        mean_s: dead air of the others.
        p95_s: the same, in the slowest twentieth.
    """

    name: str
    turns: int
    cut_off: float
    mended: float
    mean_s: float
    median_s: float
    p95_s: float

    @classmethod
    def of(cls, name: str, taken: Sequence[Taken]) -> Score:
        waits = [each.dead_air_s for each in taken if not each.cut_off] or [0.0]
        cut = [each for each in taken if each.cut_off]
        return cls(
            name,
            len(taken),
            len(cut) / len(taken),
            sum(each.goes_on_s <= _ANSWER_STARTS_S for each in cut) / len(taken),
            float(np.mean(waits)),
            float(np.median(waits)),
            float(np.percentile(waits, 95)),
        )


def take(turns: Sequence[HeardTurn], manner: Manner) -> list[Taken]:
    """Every turn, call by call: what is learnt of a caller's rhythm stays within the call."""
    taken: list[Taken] = []
    call, tracker = "", TurnTracker(manner.settings)
    for turn in turns:
        if turn.call != call:
            call, tracker = turn.call, TurnTracker(manner.settings)
        taken.append(_take(turn, tracker, reads=manner.reads))
    return taken


def _take(turn: HeardTurn, tracker: TurnTracker, *, reads: bool) -> Taken:
    window = _ended_in(turn, tracker, reads=reads)
    if window is None:
        return Taken(turn, AFTER_S)
    dead_air_s = _noticed_s(window) - turn.ends_s
    later = turn.voice[window + 1 :]
    speaks = (at for at, voice in enumerate(later) if voice >= tracker.settings.speech_from)
    return Taken(turn, dead_air_s, next(speaks, math.inf) * WINDOW_S)


def _ended_in(turn: HeardTurn, tracker: TurnTracker, *, reads: bool) -> int | None:
    """The window in which the turn was over."""
    tracker.expects = turn.expects
    tracker.end_now()
    learnt: list[tuple[float, Callable[[], None]]] = []
    for window, voice in enumerate(turn.voice):
        for due in [each for each in learnt if each[0] <= window * WINDOW_S]:
            learnt.remove(due)
            due[1]()
        match tracker.step(voice, WINDOW_S):
            case Signal.PAUSED | Signal.LASTS:
                learnt += _learnt(turn, tracker, window, reads=reads)
            case Signal.ENDED:
                return window
            case Signal.RESUMED | Signal.BLIP:
                learnt = []
            case _:
                pass
    return None


def _learnt(
    turn: HeardTurn, tracker: TurnTracker, window: int, *, reads: bool
) -> list[tuple[float, Callable[[], None]]]:
    """What the pause teaches in this window, and when; who does not read has no words to wait for."""
    at_s = window * WINDOW_S
    learnt: list[tuple[float, Callable[[], None]]] = []
    if reads and (words := turn.words.get(window)):
        learnt.append((at_s + words.after_s, partial(tracker.read, words.text)))
        if meant := turn.meanings.get(window):
            known_s = at_s + words.after_s + meant.after_s
            learnt.append((known_s, partial(tracker.weigh, meant.complete)))
    if judged := turn.judgements.get(window):
        learnt.append((at_s + judged.after_s, partial(tracker.judge, judged.complete)))
        if not reads:
            learnt.append((at_s + judged.after_s, partial(tracker.read, "")))
    return learnt


def _noticed_s(window: int) -> float:
    """When the line's frame came in that filled this window."""
    return math.ceil(round((window + 1) * WINDOW_S / FRAME_S, 6)) * FRAME_S
