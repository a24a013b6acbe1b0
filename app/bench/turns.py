"""How well the ends of turns are told: false cut-offs and dead air, on turns with real pauses.

Awaited by `lotline bench turns`; Smart Turn and Whisper work on lanes of their own, voice activity on the
calling thread, as in a call. Plain ways to tell the end are scored on the same turns in the same run, and
Lotline also on turns that it was not tuned on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.bench.clips import PROMPTS_MISSING
from app.bench.figures import Spread
from app.bench.turns_callers import Turn, recorded, spoken
from app.bench.turns_heard import HeardTurn, hear
from app.bench.turns_picture import Curve, draw
from app.bench.turns_said import Kind
from app.bench.turns_scored import Manner, Score, Taken, silence_alone, smart_turn_alone, take
from app.bench.turns_unseen import UNSEEN
from app.bench.voices import speaking_up
from app.speeds import threads_of
from engine.audio.vad import SileroVad
from engine.devices import Stage, choose
from engine.dialogue.llama import Llama
from engine.lane import Lane
from engine.settings import TurnSettings
from engine.stt.whisper import Whisper
from engine.turns.smart_turn import SmartTurn
from models.catalogue import Model
from models.hardware import probe
from models.weights import Weights

LOTLINE = Manner("Lotline", TurnSettings())
_BESIDE = (silence_alone(0.5), silence_alone(0.7), smart_turn_alone(0.5))
_TIMERS_S = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.4)
_THRESHOLDS = (0.01, 0.02, 0.05, 0.09, 0.15, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.97, 0.99)
_PATIENCE = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class TurnsFigures:
    """The result of `measure`.

    Attributes:
        by_kind: Lotline's own score on the turns that it was tuned on.
        beside: all of those turns, plain ways and Lotline.
        held_out: Lotline's score on the turns that it was not tuned on, by kind; the last is all of them.
        smart_turn: seconds a pause; `words` likewise. Both ran at once, as in a call.
    """

    by_kind: tuple[Score, ...]
    beside: tuple[Score, ...]
    held_out: tuple[Score, ...]
    smart_turn: Spread
    words: Spread
    meaning: Spread
    curves: tuple[Curve, ...]
    notes: tuple[str, ...]

    def lines(self) -> list[str]:
        return [
            f"Turn taking, {self.beside[-1].turns} turns tuned on, {self.held_out[-1].turns} held out",
            f"  after each pause: Smart Turn {self.smart_turn}",
            f"    words {self.words}; the language model {self.meaning}",
            f"  {'':24} turns  cut off  (at once mended)   dead air: mean  median     p95",
            *(f"  {_row(score)}" for score in (*self.by_kind, *self.beside)),
            "  held out:",
            *(f"  {_row(score)}" for score in self.held_out),
            *(f"  {note}" for note in self.notes),
        ]


def _row(score: Score) -> str:
    waits = f"{score.mean_s:14.2f} s {score.median_s:5.2f} s {score.p95_s:5.2f} s"
    return f"{score.name:24} {score.turns:5}  {score.cut_off:7.1%}  {score.mended:16.1%} {waits}"


async def measure(weights: Weights, model: Model, cache: Path, picture: Path | None = None) -> TurnsFigures:
    """Measure; raises `EngineError` or `ModelsError`.

    Args:
        model: the language model that the appliance uses.
        picture: where to put the operating curve, as SVG.
    """
    ears, voices = Lane("bench-turns"), Lane("bench-turns-words")
    ears.start()
    voices.start()
    try:
        speakers = speaking_up(weights, voices)
        tuned_on = [*await spoken(speakers, cache), *await recorded()]
        turns = [*tuned_on, *await spoken(speakers, cache, UNSEEN)]
        heard = await _hear(weights, model, turns, ears, voices)
    finally:
        ears.stop()
        voices.stop()
    figures = figures_of(heard[: len(tuned_on)], heard[len(tuned_on) :])
    if picture is not None:
        drawn = draw(figures.curves, figures.beside[-1])
        await asyncio.to_thread(picture.write_text, drawn, "utf-8")
    return figures


async def _hear(
    weights: Weights, model: Model, turns: Sequence[Turn], ears: Lane, words: Lane
) -> list[HeardTurn]:
    vad = SileroVad(weights.path("silero-vad", "silero_vad.onnx"))
    smart_turn = SmartTurn(weights.path("smart-turn-v3.2", "smart-turn-v3.2-cpu.onnx"), ears)
    threads = {stage: threads_of(stage, weights.folder, probe()) for stage in (Stage.STT, Stage.LLM)}
    whisper = Whisper(weights.path("whisper-base"), words, choose(Stage.STT, "auto"), threads[Stage.STT])
    file = weights.path(model.name, model.files[0].path)
    llama = Llama(file, words, choose(Stage.LLM, "auto"), threads[Stage.LLM])
    await llama.warm()

    async def listen(turn: Turn) -> HeardTurn:
        return await hear(turn, vad.for_call(), smart_turn, whisper, llama, TurnSettings())

    try:
        await listen(turns[0])
        return [await listen(turn) for turn in turns]
    finally:
        llama.close()


def figures_of(heard: Sequence[HeardTurn], held_out: Sequence[HeardTurn]) -> TurnsFigures:
    """Score what was heard: the turns tuned on, and the others."""
    taken, unseen = take(heard, LOTLINE), take(held_out, LOTLINE)
    words = [each.after_s for turn in heard for each in turn.words.values()]
    meant = [each.after_s for turn in heard for each in turn.meanings.values()]
    judged = [each.after_s for turn in heard for each in turn.judgements.values()]
    return TurnsFigures(
        by_kind=_by_kind(taken),
        beside=(*(_score(heard, manner) for manner in _BESIDE), Score.of("Lotline, tuned on", taken)),
        held_out=(*_by_kind(unseen), Score.of("Lotline, held out", unseen)),
        smart_turn=Spread.of(judged),
        words=Spread.of(words),
        meaning=Spread.of(meant),
        curves=_curves(heard),
        notes=() if any(turn.kind is Kind.HUMAN for turn in heard) else (PROMPTS_MISSING,),
    )


def _by_kind(taken: Sequence[Taken]) -> tuple[Score, ...]:
    kinds = {kind: [each for each in taken if each.turn.kind is kind] for kind in Kind}
    return tuple(Score.of(kind, some) for kind, some in kinds.items() if some)


def _score(heard: Sequence[HeardTurn], manner: Manner) -> Score:
    return Score.of(manner.name, take(heard, manner))


def _curves(heard: Sequence[HeardTurn]) -> tuple[Curve, ...]:
    """False cut-offs against dead air, as patience changes."""

    def curve(name: str, manners: Sequence[Manner]) -> Curve:
        return Curve(name, tuple(_score(heard, manner) for manner in manners))

    return (
        curve("silence alone, 0.2 to 1.4 s", [silence_alone(seconds) for seconds in _TIMERS_S]),
        curve("Smart Turn alone, from 0.01 to 0.99", [smart_turn_alone(share) for share in _THRESHOLDS]),
        curve("Lotline, 0.4 to 2 times as patient", [_as_patient(times) for times in _PATIENCE]),
    )


def _as_patient(times: float) -> Manner:
    """Lotline with every wait so many times as long."""
    used = LOTLINE.settings
    patience = {
        expects: replace(each, act_after_s=each.act_after_s * times, give_up_s=each.give_up_s * times)
        for expects, each in used.patience.items()
    }
    settings = replace(used, patience=patience, answered_s=used.answered_s * times)
    return Manner(f"{times:g} times as patient", settings)
