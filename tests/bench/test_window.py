from __future__ import annotations

from pathlib import Path

from app.bench.figures import Spread
from app.bench.window import WindowFigures, fill, measure
from app.stores import tables
from app.stores.call_rows import CallFilter
from app.stores.call_search import CallSearch
from app.stores.database import Database


async def test_the_history_is_measured_over_as_many_calls_as_were_asked_for(tmp_path: Path) -> None:
    figures = await measure(tmp_path, 30)
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


def test_the_figures_are_told_in_milliseconds() -> None:
    spread = Spread(median_s=0.0091, p90_s=0.01, p95_s=0.0123, worst_s=0.02, count=20)
    figures = WindowFigures(100_000, spread, spread, spread, spread)
    assert figures.lines()[:2] == [
        "History of 100,000 calls",
        "  opening the list: median 9.1 ms, p95 12.3 ms, worst 20.0 ms",
    ]
