"""The whole appliance under one, two and four callers at once, as their telephones hear it.

Awaited by `lotline bench load`. Four is as many as a phone process has lines for. Each caller has a telephone
of its own and holds whole calls; gaps are counted twice: what the telephones heard, and when the appliance
itself had nothing to play although the reply was not over.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench.callers import say_all
from app.bench.figures import Spread
from app.bench.heard import NATURAL_PAUSE_S, answers, first_heard_s, waits
from app.bench.ledger import read
from app.bench.scripts import CALLS
from app.bench.served import Served, served
from app.bench.telephone import Telephone, hold, telephones
from engine.ports import Samples
from models.weights import Weights
from telephony.media import MediaTick

AT_ONCE = (1, 2, 4)
_LOOK_S = 0.5


@dataclass(frozen=True, slots=True)
class LevelFigures:
    """So many calls at once.

    Attributes:
        greeting: from the first frame of an answered call to the first sound of the greeting.
        unanswered: lines of the callers' that got no answer.
        cut_in: lines that the agent did not let the caller finish.
        gaps_s: silences within replies, longer than a natural pause, that the telephones heard.
        dry_s: how long replies that were not over had nothing to play, each time that happened.
    """

    at_once: int
    calls: int
    voice_to_voice: Spread
    greeting: Spread
    unanswered: int
    cut_in: int
    gaps_s: Sequence[float]
    dry_s: Sequence[float]

    def lines(self) -> list[str]:
        return [
            f"  {self.at_once} at once, {self.calls} calls: voice to voice {self.voice_to_voice.whole}",
            f"    greeting {self.greeting}; not answered {self.unanswered}, cut in {self.cut_in}",
            f"    gaps over {NATURAL_PAUSE_S} s heard: {_times(self.gaps_s)}; ran dry: {_times(self.dry_s)}",
        ]


@dataclass(frozen=True, slots=True)
class LoadFigures:
    """The result of `measure`.

    Attributes:
        ready_s: from starting the program to its `ready` line.
        memory_mib: most that the appliance's processes held together (unique set size).
        outcomes: how many calls ended how, in the records.
    """

    ready_s: float
    memory_mib: float
    levels: Sequence[LevelFigures]
    outcomes: Mapping[str, int]

    def lines(self) -> list[str]:
        return [
            "The whole appliance under load",
            f"  ready after {self.ready_s:.1f} s; most memory {self.memory_mib:.0f} MiB",
            *itertools.chain.from_iterable(level.lines() for level in self.levels),
            f"  calls: {', '.join(f'{number} {outcome}' for outcome, number in self.outcomes.items())}",
        ]


async def measure(weights: Weights, cache: Path, folder: Path, calls: int) -> LoadFigures:
    """Have every caller of every level phone in `calls` times; `folder` is empty.

    Raises `AppError`, `EngineError` or `ModelsError`.
    """
    said = await say_all(weights, CALLS, cache)
    async with served(folder) as appliance, telephones(max(AT_ONCE)) as phones:
        watching = asyncio.ensure_future(_most_memory(appliance))
        levels = [await _level(appliance, phones[:number], said, calls) for number in AT_ONCE]
        watching.cancel()
        memory_mib = await watching
        outcomes = Counter(str(call["outcome"]) for call in appliance.calls())
    return LoadFigures(appliance.ready_s, memory_mib, levels, outcomes)


async def _level(
    appliance: Served, phones: Sequence[Telephone], said: Sequence[Sequence[Samples]], calls: int
) -> LevelFigures:
    began_s = time.time()
    callers = [
        _phone_in(appliance, phone, [*said[number:], *said[:number]], calls)
        for number, phone in enumerate(phones)
    ]
    every = [ticks for caller in await asyncio.gather(*callers) for ticks in caller]
    heard = [answer for ticks in every for answer in answers(ticks)]
    return LevelFigures(
        at_once=len(phones),
        calls=len(every),
        voice_to_voice=waits(heard),
        greeting=Spread.of([each for ticks in every if (each := first_heard_s(ticks)) is not None]),
        unanswered=sum(each.at_s is None for each in heard),
        cut_in=sum(each.cut_in for each in heard),
        gaps_s=[gap for each in heard for gap in each.gaps_s],
        dry_s=[dry_s for at_s, dry_s in read(appliance.place.log).dry if at_s >= began_s],
    )


async def _phone_in(
    appliance: Served, phone: Telephone, said: Sequence[Sequence[Samples]], calls: int
) -> list[Sequence[MediaTick]]:
    """One caller's calls, one after the other."""
    lines = itertools.islice(itertools.cycle(said), calls)
    return [await hold(phone, appliance.sip_port, each) for each in lines]


async def _most_memory(appliance: Served) -> float:
    """Most MiB that it held, looked at twice a second until cancelled."""
    most = 0.0
    try:
        while True:
            most = max(most, appliance.held().memory_mib)
            await asyncio.sleep(_LOOK_S)
    except asyncio.CancelledError:
        return most


def _times(seconds: Sequence[float]) -> str:
    return f"{len(seconds)} (longest {max(seconds):.2f} s)" if seconds else "0"
