"""What becomes of the agent's words when the caller makes a sound, as a caller's telephone hears it.

Awaited by `lotline bench interruptions`. Synthetic callers phone in to the real appliance over SIP and RTP
and speak, cough or slam a door in the middle of its answers; whether anything was lost is read from its
records.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench.callers import say_all
from app.bench.figures import Spread
from app.bench.interruptions_heard import Outcome, hear, kept, noticed_after_s, sent
from app.bench.interruptions_said import CALLS, Kind, Over, noise
from app.bench.served import served
from app.bench.telephone import CallersLine, Telephone, telephones
from engine.audio.vad import SileroVad
from engine.pcm import amplitude
from engine.ports import Samples
from models.weights import Weights
from telephony.media import MediaTick

_INTO_THE_ANSWER_S = 1.2
_GOES_ON_WITHIN_S = 2.0
"""A shorter silence after a sound is not the end of the answer."""
_ECHO_S = 1.5
_ECHO_LATER_S = 0.15
_SPOKEN = (Kind.BACK_CHANNEL, Kind.INTERRUPTION)


@dataclass(frozen=True, slots=True)
class KindFigures:
    """All sounds of one kind.

    Attributes:
        right: after how many the agent went on with nothing lost; for interruptions, how many it answered and
            was silent until then.
        stopped_after: from the first sample of the sound to the agent's last one, where it fell silent.
        noticed_after: of that, until voice activity had heard enough to let it fall silent.
        line: the rest: the way through both telephones and their jitter buffers.
        silent: how long it was silent.
        goes_on_after: from the end of the sound to the agent's next word, nothing where it did not stop.
    """

    kind: Kind
    count: int
    right: int
    stopped_after: Spread
    noticed_after: Spread
    line: Spread
    silent: Spread
    goes_on_after: Spread

    @classmethod
    def of(cls, kind: Kind, outcomes: Sequence[Outcome]) -> KindFigures:
        every = [each for each in outcomes if each.kind is kind]
        stops = [(each, after) for each in every if (after := each.heard.stopped_after_s) is not None]
        noticed = [(after, by) for each, after in stops if (by := each.noticed_after_s) is not None]
        return cls(
            kind,
            len(every),
            sum(each.right for each in every),
            Spread.of([after for _, after in stops]),
            Spread.of([by for _, by in noticed]),
            Spread.of([after - by for after, by in noticed]),
            Spread.of([each.heard.silent_s for each, _ in stops]),
            Spread.of([after for each in every if (after := each.goes_on_after_s) is not None]),
        )

    def lines(self) -> list[str]:
        if self.kind is Kind.INTERRUPTION:
            return [
                f"  {self.kind}: {self.right} of {self.count} answered",
                f"    agent silent after {self.stopped_after.whole}",
                f"      noticed after {self.noticed_after}; line {self.line}",
            ]
        first = f"  {self.kind}: {self.right} of {self.count} outlasted"
        if not self.stopped_after.count:
            return [f"{first}, never stopped for"]
        return [
            f"{first}; silent for {self.stopped_after.count} of them, {self.silent.whole}",
            f"    spoke again after the sound's end: {self.goes_on_after.whole}",
        ]


@dataclass(frozen=True, slots=True)
class InterruptionsFigures:
    """The result of `measure`.

    Attributes:
        outlasted: share of the sounds that were no interruption after which the agent went on within a
            second, with nothing lost.
        not_made: sounds that were not made because the call ended before.
    """

    calls: int
    kinds: Sequence[KindFigures]
    outlasted: float
    not_made: int
    outcomes: Sequence[Outcome]

    def lines(self) -> list[str]:
        return [
            f"Sounds over the agent's words, {len(self.outcomes)} in {self.calls} calls",
            *itertools.chain.from_iterable(each.lines() for each in self.kinds),
            f"  went on within a second after sounds that are no interruption: {self.outlasted:.1%}",
            f"  sounds not made, as the call had ended: {self.not_made}",
            *(f"  failed: {each}" for each in self.outcomes if not each.right),
        ]


async def measure(weights: Weights, cache: Path, folder: Path, calls: int) -> InterruptionsFigures:
    """Have `calls` callers phone in; `folder` is empty. Raises `AppError`, `EngineError` or `ModelsError`."""
    plan = list(itertools.islice(itertools.cycle(itertools.chain.from_iterable(CALLS)), calls))
    said = await say_all(weights, [_words(call) for call in plan], cache)
    async with served(folder) as appliance, telephones(1) as (phone,):
        ticks = [
            await _call(phone, appliance.sip_port, call, dict(zip(_words(call), audio, strict=True)))
            for call, audio in zip(plan, said, strict=True)
        ]
    turns, since_epoch_s = appliance.turns(), time.time() - time.monotonic()
    vad = SileroVad(weights.path("silero-vad", "silero_vad.onnx"))
    outcomes: list[Outcome] = []
    for call, (heard, tags) in zip(plan, ticks, strict=True):
        for over, tag in zip(call, tags, strict=False):
            it = hear(heard, tag, faint=over.kind is Kind.ECHO)
            noticed_s = noticed_after_s(vad.for_call(), sent(heard, tag))
            outcomes.append(Outcome(over.kind, over.says, it, kept(turns, it, since_epoch_s), noticed_s))
    return figures_of(outcomes, calls, sum(map(len, plan)))


def figures_of(outcomes: Sequence[Outcome], calls: int, planned: int) -> InterruptionsFigures:
    """All kinds that occurred."""
    false = [each.right for each in outcomes if each.kind is not Kind.INTERRUPTION]
    kinds = [KindFigures.of(kind, outcomes) for kind in Kind if any(each.kind is kind for each in outcomes)]
    outlasted = sum(false) / len(false) if false else 1.0
    return InterruptionsFigures(calls, kinds, outlasted, planned - len(outcomes), outcomes)


def _words(call: Sequence[Over]) -> list[str]:
    """All that has to be spoken in a call, each once."""
    spoken = (over.says for over in call if over.kind in _SPOKEN)
    return list(dict.fromkeys([*spoken, *(over.asks for over in call if over.asks is not None)]))


async def _call(
    phone: Telephone, sip_port: int, call: Sequence[Over], said: Mapping[str, Samples]
) -> tuple[Sequence[MediaTick], Sequence[int]]:
    """Make all sounds of a call; its ticks and the tags of the sounds."""
    tags: list[int] = []
    async with phone.call(sip_port) as line:
        for over in call:
            if over.asks is not None:
                await line.hear_out()
                await line.say(said[over.asks])
                await line.hear_some(_INTO_THE_ANSWER_S)
            await _make(line, over, said)
            if line.over:
                break
            tags.append(line.lines)
            await _hear_what_comes(line, over.kind)
    return line.ticks, tags


async def _make(line: CallersLine, over: Over, said: Mapping[str, Samples]) -> None:
    if over.kind is Kind.ECHO:
        await line.echo(_ECHO_S, amplitude(-float(over.says)), _ECHO_LATER_S)
    else:
        await line.say(said[over.says] if over.kind in _SPOKEN else noise(over.kind, int(over.says)))


async def _hear_what_comes(line: CallersLine, kind: Kind) -> None:
    if kind is Kind.INTERRUPTION:
        await line.hear_next(_INTO_THE_ANSWER_S)
    else:
        await line.hear_out(_GOES_ON_WITHIN_S)
