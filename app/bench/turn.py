"""Voice to voice, as a caller's telephone measures it, and a plain chain of the same weights beside it.

Awaited by `lotline bench turn`. Synthetic callers phone in to the real appliance over SIP and RTP, one call
after the other; where the time went is read from the appliance's own log.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench import turn_end
from app.bench.callers import say_all
from app.bench.chain import ChainFigures, PlainChain
from app.bench.figures import Spread
from app.bench.heard import Answer, answers, waits
from app.bench.ledger import Ledger, Made, Timed, read
from app.bench.mulaw import over_the_telephone
from app.bench.scripts import BOOKINGS, CALLS
from app.bench.served import Served, served
from app.bench.stages import Stages
from app.bench.telephone import hold, telephones
from app.bench.turn_end import TurnEndFigures
from engine.pcm import to_float
from engine.ports import Samples
from models.catalogue import Model
from models.weights import Weights


@dataclass(frozen=True, slots=True)
class MadeFigures:
    """Replies of one kind.

    Attributes:
        stages: medians of where the time went.
    """

    voice_to_voice: Spread
    stages: Stages


@dataclass(frozen=True, slots=True)
class TurnFigures:
    """The result of `measure`.

    Attributes:
        ready_s: from starting the program to its `ready` line.
        bookings: the turns of calls that lead to an appointment.
        made: replies apart by how they came to be.
        unanswered: lines of the caller's that got no answer.
        cut_in: lines that the agent did not let the caller finish.
        ratio: median of the plain chain to that of the appliance.
        turn_end: what the two models of the end of a turn cost.
    """

    ready_s: float
    calls: int
    voice_to_voice: Spread
    bookings: Spread
    made: Mapping[Made, MadeFigures]
    unanswered: int
    cut_in: int
    chain: ChainFigures
    ratio: float
    turn_end: TurnEndFigures

    def lines(self) -> list[str]:
        return [
            "Voice to voice on the caller's telephone: last sample sent to first one heard",
            f"  {self.calls} calls, ready after {self.ready_s:.1f} s",
            f"  all answers: {self.voice_to_voice.whole}",
            f"  booking turns: {self.bookings.whole}",
            *itertools.chain.from_iterable(
                (f"  {kind}: {each.voice_to_voice.whole}", f"    medians: {each.stages}")
                for kind, each in self.made.items()
            ),
            f"  not answered: {self.unanswered}; cut in while the caller spoke: {self.cut_in}",
            *self.chain.lines(),
            f"    {self.ratio:.1f} times the appliance's median",
            *self.turn_end.lines(),
        ]


async def measure(weights: Weights, model: Model, cache: Path, folder: Path, calls: int) -> TurnFigures:
    """Have `calls` callers phone in; `folder` is empty. Raises `AppError`, `EngineError` or `ModelsError`.

    Args:
        model: the language model that the appliance uses.
    """
    turn_ends = await turn_end.measure(weights, cache)
    scripts = list(itertools.islice(itertools.cycle(CALLS), calls))
    said = await say_all(weights, scripts, cache)
    beside = PlainChain(weights, model)
    await asyncio.to_thread(beside.start)
    appliance, heard = await _phone_in(folder, said, beside)
    every = [answer for call in heard for answer in call]
    booked = [each for call, lines in zip(heard, scripts, strict=True) if lines in BOOKINGS for each in call]
    all_of_them = waits(every)
    return TurnFigures(
        ready_s=appliance.ready_s,
        calls=calls,
        voice_to_voice=all_of_them,
        bookings=waits(booked),
        made=_by_kind(every, read(appliance.place.log)),
        unanswered=sum(each.at_s is None for each in every),
        cut_in=sum(each.cut_in for each in every),
        chain=beside.figures(),
        ratio=beside.figures().voice_to_voice.median_s / all_of_them.median_s,
        turn_end=turn_ends,
    )


async def _phone_in(
    folder: Path, said: Sequence[Sequence[Samples]], beside: PlainChain
) -> tuple[Served, list[list[Answer]]]:
    """Hold one call after the other; the chain has its turn after each, so that both meet the same PC."""
    heard: list[list[Answer]] = []
    async with served(folder, log_level="debug") as appliance, telephones(1) as (phone,):
        for lines in said:
            heard.append(answers(await hold(phone, appliance.sip_port, lines)))
            over_a_line = [over_the_telephone(to_float(audio)) for audio in lines]
            await asyncio.to_thread(beside.call, over_a_line)
    return appliance, heard


def _by_kind(heard: Sequence[Answer], ledger: Ledger) -> dict[Made, MadeFigures]:
    """The answers that the log knows of, apart by how they were made."""
    since_epoch_s = time.time() - time.monotonic()
    pairs: dict[Made, list[tuple[float, Timed]]] = {}
    for answer in heard:
        if answer.at_s is not None and answer.voice_to_voice_s is not None:
            reply = ledger.reply_at(answer.at_s + since_epoch_s)
            if reply is not None:
                pairs.setdefault(reply.made, []).append((answer.voice_to_voice_s, reply))
    return {
        kind: MadeFigures(
            Spread.of([seconds for seconds, _ in pairs[kind]]),
            Stages.median([Stages.of(reply.timing, seconds) for seconds, reply in pairs[kind]]),
        )
        for kind in Made
        if kind in pairs
    }
