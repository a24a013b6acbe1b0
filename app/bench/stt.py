"""How well and how fast callers are written down: Whisper's short window against the full one.

Awaited by `lotline bench stt`; the work is done on a lane of its own. Both windows hear the same clips in the
same run: synthetic callers of six voices through G.711, clean and with noise, and human telephone prompts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench.clips import PROMPTS_MISSING, Clip, human_prompts, synthetic, with_noise
from app.bench.figures import Spread, timed
from app.bench.sentences import CALLER_SENTENCES
from app.bench.voices import callers
from app.bench.wer import rate
from app.speeds import threads_of
from engine.devices import DeviceChoice, Stage, every
from engine.lane import Lane
from engine.stt.whisper import FULL_WINDOW_S, Whisper, WindowRules
from models.hardware import probe
from models.weights import Weights

NOISE_SNR_DB = 10.0


@dataclass(frozen=True, slots=True)
class WindowFigures:
    """One way of listening.

    Attributes:
        wer: word error rate, 0 … 1.
        took: seconds a clip.
        took_3_to_6_s: the same over the clips of 3 to 6 s alone.
        second_pass: share of clips for which the full window had to be asked as well.
    """

    wer: float
    took: Spread
    took_3_to_6_s: Spread
    second_pass: float

    def __str__(self) -> str:
        return f"WER {self.wer:6.1%}   {self.took}   3–6 s: {self.took_3_to_6_s}"


@dataclass(frozen=True, slots=True)
class SttGroup:
    """One kind of clips, heard both ways.

    Attributes:
        device: on which processor.
    """

    name: str
    device: str
    clips: int
    short: WindowFigures
    full: WindowFigures


@dataclass(frozen=True, slots=True)
class SttFigures:
    """The result of `measure`."""

    model: str
    groups: tuple[SttGroup, ...]
    notes: tuple[str, ...]

    def lines(self) -> list[str]:
        said = [f"Speech to text, {self.model}"]
        for group in self.groups:
            again = f"   asked again {group.short.second_pass:.0%}"
            said.append(f"  {group.name} ({group.clips} clips), on {group.device}")
            said.append(f"    short window {group.short}{again}")
            said.append(f"    full window  {group.full}")
        return [*said, *(f"  {note}" for note in self.notes)]


async def measure(weights: Weights, cache: Path, model: str = "whisper-base") -> SttFigures:
    """Measure on every kind of clips that this machine has; raises `EngineError` or `ModelsError`."""
    lane = Lane("bench-stt")
    lane.start()
    try:
        clips = await synthetic(callers(weights, lane), CALLER_SENTENCES, cache)
        kinds = _kinds(clips, human_prompts())
        groups: list[SttGroup] = []
        for device in every(Stage.STT):
            short, full = (_whisper(weights, lane, model, device, rules) for rules in (None, _ONLY_FULL))
            groups += [await _group(name, heard, short, full) for name, heard in kinds if heard]
    finally:
        lane.stop()
    missing = () if all(heard for _, heard in kinds) else (PROMPTS_MISSING,)
    return SttFigures(model, tuple(groups), missing)


_ONLY_FULL = WindowRules(shortest_s=FULL_WINDOW_S)


def _kinds(clips: Sequence[Clip], prompts: Sequence[Clip]) -> list[tuple[str, Sequence[Clip]]]:
    noisy = [with_noise(clip, NOISE_SNR_DB) for clip in clips]
    return [
        ("synthetic callers through G.711", clips),
        (f"the same with noise at {NOISE_SNR_DB:.0f} dB", noisy),
        ("human telephone prompts", prompts),
    ]


def _whisper(
    weights: Weights, lane: Lane, model: str, device: DeviceChoice, rules: WindowRules | None
) -> Whisper:
    threads = threads_of(Stage.STT, weights.folder, probe())
    return Whisper(weights.path(model), lane, device, threads, rules=rules)


async def _group(name: str, clips: Sequence[Clip], short: Whisper, full: Whisper) -> SttGroup:
    heard = [await _listen(whisper, clips) for whisper in (short, full)]
    return SttGroup(name, short.device.device, len(clips), *heard)


async def _listen(whisper: Whisper, clips: Sequence[Clip]) -> WindowFigures:
    await whisper.transcribe(clips[0].audio)
    heard = [await timed(whisper.transcribe(clip.audio)) for clip in clips]
    took = [seconds for _, seconds in heard]
    return WindowFigures(
        wer=rate((clip.text, result.text) for clip, (result, _) in zip(clips, heard, strict=True)),
        took=Spread.of(took),
        took_3_to_6_s=Spread.of([s for clip, s in zip(clips, took, strict=True) if 3 <= clip.seconds <= 6]),
        second_pass=sum(result.full_window for result, _ in heard) / len(heard),
    )
