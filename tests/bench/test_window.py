from __future__ import annotations

from pathlib import Path

import pytest

from app.bench.figures import Spread
from app.bench.window import HistoryFigures, Stalls, WindowFigures
from app.bench.window_program import Start, window_program
from app.bench.window_records import RecordsFigures, fill, measure_records
from app.stores import tables
from app.stores.call_rows import CallFilter
from app.stores.call_search import CallSearch
from app.stores.database import Database


async def test_the_history_is_measured_over_as_many_calls_as_were_asked_for(tmp_path: Path) -> None:
    figures = await measure_records(tmp_path, 30)
    assert figures.calls == 30
    assert len(tables.read(tmp_path / "lotline.db")["calls"]) == 30
    assert figures.opening.count == figures.reading.count == 20
    assert figures.searching.count == figures.counting.count == 160
    assert figures.searching.worst_s > 0


async def test_the_generated_calls_are_found_like_real_ones(tmp_path: Path) -> None:
    db = Database(tmp_path / "lotline.db")
    db.start()
    fill(db.path, 40)
    search = CallSearch(db)
    found = [await search.count(CallFilter(words=words)) for words in ("tuesday", "brake insp", "zebra", "")]
    db.stop()
    assert 0 < found[1] < 40
    assert found[2:] == [0, 40]


@pytest.mark.ui
async def test_the_window_is_started_as_a_user_starts_it_and_usable_before_the_models_are_loaded(
    tmp_path: Path,
) -> None:
    async with window_program(tmp_path) as window:
        start = await window.start()
    assert start.line.startswith("Getting ready:")
    assert min(start.python_s, start.imports_s, start.widgets_s, start.paint_s, start.answer_s) > 0
    assert start.usable_s > start.imports_s


def test_the_figures_are_told_in_milliseconds_and_the_start_in_its_parts() -> None:
    spread = Spread(median_s=0.0091, p90_s=0.01, p95_s=0.0123, worst_s=0.02, count=20)
    start = Start(0.02, 0.5, 0.04, 0.02, 0.001, "Getting ready: Lotline starts …")
    still = Stalls.of(())
    figures = WindowFigures(
        100_000,
        RecordsFigures(100_000, spread, spread, spread, spread),
        [start, start],
        Stalls.of((0.02, 0.06, 0.2)),
        HistoryFigures(0.068, spread, spread, still),
        still,
        still,
    )
    lines = [line.strip() for line in figures.lines()]
    assert "reading the list: median 9.1 ms, p95 12.3 ms, worst 20.0 ms" in lines
    assert "usable after median 0.58 s, worst 0.58 s (2 starts)" in lines
    assert "python 20, imports 500, widgets 40, first paint 20, first answer 1 ms" in lines[7]
    assert "while the models are loaded: worst 200 ms, 2 over 50 ms" in lines
    assert "4 calls at once: worst 0 ms, 0 over 50 ms" in lines
