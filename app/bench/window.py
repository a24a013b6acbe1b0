"""What a person at the window waits for. Awaited by `lotline bench window`.

The window is started as a user starts it, on records with a long history, and watched from within while it
loads the models, while the history is looked through, and while four callers phone in at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.bench.callers import say_all
from app.bench.figures import Spread
from app.bench.scripts import CALLS
from app.bench.served import SETTINGS
from app.bench.telephone import hold, telephones
from app.bench.window_program import Start, WindowProgram, window_program
from app.bench.window_records import SEARCHES, RecordsFigures, measure_records, ms
from app.paths import DataDir
from engine.ports import Samples
from models.weights import Weights

STARTS = 7
_AT_ONCE = 4
_OPENINGS = 5
_FRAME_S = 0.05
"""A window that does nothing else for longer is felt to hang."""


@dataclass(frozen=True, slots=True)
class Stalls:
    """When the window's thread did nothing else.

    Attributes:
        worst_s: the longest time.
        long: how often it was longer than a frame may take.
    """

    worst_s: float
    long: int

    @classmethod
    def of(cls, seconds: Sequence[float]) -> Stalls:
        return cls(max(seconds, default=0.0), sum(each > _FRAME_S for each in seconds))

    def __str__(self) -> str:
        return f"worst {self.worst_s * 1000:.0f} ms, {self.long} over {_FRAME_S * 1000:.0f} ms"


@dataclass(frozen=True, slots=True)
class HistoryFigures:
    """The screen of the calls, from the click or the key to what is painted.

    Attributes:
        first: the first opening since the start.
        again: the later ones.
        searching: with Return behind the words.
        stalls: of all that.
    """

    first_s: float
    again: Spread
    searching: Spread
    stalls: Stalls


@dataclass(frozen=True, slots=True)
class WindowFigures:
    """The result of `measure`.

    Attributes:
        calls: how long the history is.
        starts: one after the other; the first of all, which compiles what it reads, is left out.
        loading: from the window's first answer until a call could be taken.
        now: under the load, with the first screen open.
        history_open: the same with the screen of the calls.
    """

    calls: int
    records: RecordsFigures
    starts: Sequence[Start]
    loading: Stalls
    history: HistoryFigures
    now: Stalls
    history_open: Stalls

    def lines(self) -> list[str]:
        history = self.history
        return [
            *self.records.lines(),
            f"The window over {self.calls:,} calls",
            *_start_lines(self.starts),
            f"  while the models are loaded: {self.loading}",
            f"  opening the calls: first {history.first_s * 1000:.0f} ms; again {ms(history.again)}",
            f"  searching them:    {ms(history.searching)}",
            f"    stalls: {history.stalls}",
            f"  {_AT_ONCE} calls at once: {self.now}",
            f"    with the history open: {self.history_open}",
        ]


def _start_lines(starts: Sequence[Start]) -> list[str]:
    parts = {
        "python": Spread.of([each.python_s for each in starts]),
        "imports": Spread.of([each.imports_s for each in starts]),
        "widgets": Spread.of([each.widgets_s for each in starts]),
        "first paint": Spread.of([each.paint_s for each in starts]),
        "first answer": Spread.of([each.answer_s for each in starts]),
    }
    whole = Spread.of([each.usable_s for each in starts])
    split = ", ".join(f"{name} {spread.median_s * 1000:.0f}" for name, spread in parts.items())
    return [
        f"  usable after median {whole.median_s:.2f} s, worst {whole.worst_s:.2f} s ({len(starts)} starts)",
        f"    {split} ms; its line then: {starts[0].line}",
    ]


async def measure(weights: Weights, cache: Path, folder: Path, calls: int) -> WindowFigures:
    """Start the window over so many calls and use it; `folder` is empty.

    Raises `AppError`, `EngineError` or `ModelsError`.
    """
    said = await say_all(weights, CALLS, cache)
    records = await measure_records(folder, calls)
    DataDir(folder).settings.write_text(SETTINGS.format(level="info"), "utf-8")
    starts = [await _start(folder) for _ in range(STARTS + 1)][1:]
    async with window_program(folder) as window:
        await window.start()
        port, loading_s = await window.ready()
        history = await _history(window)
        await window.open("Now")
        now = await _under_load(window, port, said)
        await window.open("Calls")
        history_open = await _under_load(window, port, said)
        await window.close()
    return WindowFigures(calls, records, starts, Stalls.of(loading_s), history, now, history_open)


async def _start(folder: Path) -> Start:
    async with window_program(folder) as window:
        return await window.start()


async def _history(window: WindowProgram) -> HistoryFigures:
    await window.stalls()
    first_s = await window.open("Calls")
    again: list[float] = []
    for _ in range(_OPENINGS):
        await window.open("Now")
        again.append(await window.open("Calls"))
    words = [each.words for each in SEARCHES if each.words]
    searching = [await window.search(each) for each in [*words, ""]]
    stalls = Stalls.of(await window.stalls())
    return HistoryFigures(first_s, Spread.of(again), Spread.of(searching), stalls)


async def _under_load(window: WindowProgram, port: int, said: Sequence[Sequence[Samples]]) -> Stalls:
    await window.stalls()
    async with telephones(_AT_ONCE) as phones:
        callers = [hold(phone, port, lines) for phone, lines in zip(phones, said, strict=False)]
        await asyncio.gather(*callers)
    return Stalls.of(await window.stalls())
