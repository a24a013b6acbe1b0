"""Hundreds of calls in a row, some at once and some cut off, and what the appliance keeps of them.

Awaited by `lotline bench soak`. What is left after fifty calls is compared with what is left after the last:
what grows between the two is lost.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.bench.callers import say_all
from app.bench.served import Held, Served, served
from app.bench.telephone import NotTaken, Telephone, telephones
from engine.ports import Samples
from models.weights import Weights

_WARM_CALLS = 50
"""By then everything that is made once has been made."""
_AT_ONCE = (1, 4, 2)
_LOOK_S = 0.2
_SETTLES_WITHIN_S = 15.0
_RESTS_S = 2.0
_CUT_OFF_AFTER_S = 0.7
_PROPER_ENDS = frozenset({"answered", "booked", "message", "transferred"})
_QUESTIONS = ("What are your opening hours?", "How much is an oil change?", "Do you have loaner cars?")


class End(Enum):
    """How a caller leaves."""

    AFTER_THE_ANSWER = "after the answer"
    IN_THE_ANSWER = "in the middle of the answer"
    IN_THE_QUESTION = "in the middle of their own sentence"
    IN_THE_GREETING = "in the middle of the greeting"


_ENDS = (
    End.AFTER_THE_ANSWER,
    End.IN_THE_ANSWER,
    End.AFTER_THE_ANSWER,
    End.IN_THE_QUESTION,
    End.AFTER_THE_ANSWER,
    End.IN_THE_GREETING,
    End.AFTER_THE_ANSWER,
)


@dataclass(frozen=True, slots=True)
class SoakFigures:
    """The result of `measure`.

    Attributes:
        cut_off: how many of the calls the caller left in the middle of a sentence.
        lost: calls that were not taken, or whose record is missing, open, or ends badly.
        silent: calls in which a question got no answer.
        early: what was held after the first calls, and after how many.
        late: what was held after all of them.
    """

    calls: int
    cut_off: int
    lost: int
    silent: int
    early_calls: int
    early: Held
    late: Held

    def lines(self) -> list[str]:
        early, late = self.early, self.late
        grown = (late.own_mib / early.own_mib - 1) * 100
        return [
            f"{self.calls} calls in a row, up to {max(_AT_ONCE)} at once, {self.cut_off} of them cut off",
            f"  calls lost: {self.lost}; questions not answered: {self.silent}",
            f"  held after {self.early_calls} calls and at the end:",
            f"    memory of its own {early.own_mib:.0f} → {late.own_mib:.0f} MiB ({grown:+.1f} %)",
            f"    memory with its files {early.memory_mib:.0f} → {late.memory_mib:.0f} MiB",
            f"    descriptors {early.descriptors} → {late.descriptors}",
            f"    threads {early.threads} → {late.threads}, processes {early.processes} → {late.processes}",
        ]


async def measure(weights: Weights, cache: Path, folder: Path, calls: int) -> SoakFigures:
    """Make `calls` calls; `folder` is empty. Raises `AppError`, `EngineError` or `ModelsError`."""
    lines = [line for (line,) in await say_all(weights, [(text,) for text in _QUESTIONS], cache)]
    early_calls = min(_WARM_CALLS, calls // 2)
    every = itertools.islice(zip(itertools.cycle(lines), itertools.cycle(_ENDS), strict=False), calls)
    async with served(folder) as appliance, telephones(max(_AT_ONCE)) as phones:
        silent = await _all(appliance, phones, itertools.islice(every, early_calls))
        early = await _rested(appliance)
        silent += await _all(appliance, phones, every)
        late = await _rested(appliance)
        ended = sum(call["outcome"] in _PROPER_ENDS for call in appliance.calls())
    cut_off = sum(_ENDS[number % len(_ENDS)] is not End.AFTER_THE_ANSWER for number in range(calls))
    return SoakFigures(calls, cut_off, calls - ended, silent, early_calls, early, late)


async def _all(appliance: Served, phones: Sequence[Telephone], calls: Iterator[tuple[Samples, End]]) -> int:
    """Make the calls, one, four, two at once and so on; how many questions were not answered."""
    silent = 0
    for number in itertools.cycle(_AT_ONCE):
        some = list(zip(phones, itertools.islice(calls, number), strict=False))
        if not some:
            return silent
        answered = await asyncio.gather(
            *(_call(phone, appliance.sip_port, line, end) for phone, (line, end) in some)
        )
        silent += answered.count(False)
    return silent


async def _call(phone: Telephone, sip_port: int, question: Samples, end: End) -> bool:
    """One call; false when a question got no answer. A call that is not taken is missing in the records."""
    try:
        async with phone.call(sip_port) as line:
            if end is End.IN_THE_GREETING:
                return await line.hear_some(_CUT_OFF_AFTER_S)
            await line.hear_out()
            if end is End.IN_THE_QUESTION:
                await line.say(question[: round(len(question) * _CUT_OFF_AFTER_S)])
                return True
            await line.say(question)
            return await (line.hear_some(_CUT_OFF_AFTER_S) if end is End.IN_THE_ANSWER else line.hear_out())
    except NotTaken:
        return True


async def _rested(appliance: Served) -> Held:
    """What is held once every record is closed and the last task has ended."""
    async with asyncio.timeout(_SETTLES_WITHIN_S):
        closed = False
        while not closed:
            await asyncio.sleep(_LOOK_S)
            closed = all(call["ended_at"] for call in appliance.calls())
    await asyncio.sleep(_RESTS_S)
    return appliance.held()
