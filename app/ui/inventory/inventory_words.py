"""How the inventory screen says things: plain functions from cars and plans to words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.inventory.fields import FIELDS
from app.inventory.plan import Fate, Plan, PlannedLine
from app.stores.rows import Vehicle
from app.ui.wording import tidy

FATES: Mapping[Fate, str] = {
    Fate.ADDED: "Added",
    Fate.CHANGED: "Changed",
    Fate.SAME: "Left alone",
    Fate.WRONG: "⚠ Wrong",
}
SAMPLE = "sample"


def dollars(price: float) -> str:
    """`$28,999`, with cents where there are some."""
    return f"${price:,.0f}" if price == int(price) else f"${price:,.2f}"


def kind_words(car: Vehicle) -> str:
    """New or used."""
    return "New" if car.is_new else "Used"


def sale_words(car: Vehicle) -> str:
    """Whether the agent offers it."""
    return "✓ For sale" if car.is_available else "Sold"


def car_words(car: Vehicle) -> str:
    """`N25001 · 2025 Toyota Camry`."""
    return tidy(f"{car.stock_number} · {car.year} {car.make} {car.model}", 120)


def cells(car: Vehicle) -> tuple[str, ...]:
    """A car's row in the table."""
    return (
        tidy(car.stock_number, 40),
        str(car.year),
        tidy(car.make, 60),
        tidy(f"{car.model} ({SAMPLE})" if car.sample else car.model, 70),
        tidy(car.color, 60),
        dollars(car.price),
        kind_words(car),
        sale_words(car),
    )


def typed(car: Vehicle) -> dict[str, str]:
    """A car as it stands in the form."""
    price = f"{car.price:,.0f}" if car.price == int(car.price) else f"{car.price:,.2f}"
    return {
        "stock_number": car.stock_number,
        "vin": car.vin or "",
        "year": str(car.year),
        "make": car.make,
        "model": car.model,
        "color": car.color,
        "price": price,
        "is_new": "new" if car.is_new else "used",
        "is_available": "yes" if car.is_available else "no",
    }


def count_words(count: int, one: str = "car", many: str = "cars") -> str:
    """`1 car`, `2,000 cars`."""
    return f"{count:,} {one if count == 1 else many}"


def line_words(line: PlannedLine) -> tuple[str, str, str, str]:
    """Line, what becomes of it, the car, and what changes or is wrong."""
    car = line.after or line.before
    return str(line.line), FATES[line.fate], car_words(car) if car else "–", tidy(_about(line), 200)


def plan_words(plan: Plan) -> str:
    """What the import would do, in a sentence."""
    if plan.trouble:
        return plan.trouble
    counts = plan.counts
    said = (
        f"{counts[Fate.ADDED]:,} added · {counts[Fate.CHANGED]:,} changed · "
        f"{counts[Fate.SAME]:,} left alone · {counts[Fate.WRONG]:,} wrong"
    )
    return f"{said}. Wrong lines are left out." if counts[Fate.WRONG] else f"{said}."


def done_words(added: int, changed: int) -> str:
    """What an import did."""
    parts = [f"{count:,} {what}" for count, what in ((added, "added"), (changed, "changed")) if count]
    return f"Imported: {' and '.join(parts)}."


def _about(line: PlannedLine) -> str:
    if line.trouble:
        return line.trouble
    if line.before is None or line.after is None or line.before == line.after:
        return dollars(line.after.price) + (" · " + kind_words(line.after)) if line.after else ""
    old, new = typed(line.before), typed(line.after)
    return ", ".join(
        _moved(FIELDS[field], old[field], new[field]) for field in FIELDS if old[field] != new[field]
    )


def _moved(name: str, old: str, new: str) -> str:
    return f"{name}: {old or 'none'} → {new or 'none'}"


def columns_words(header: Sequence[str], sample: Sequence[str]) -> list[str]:
    """The columns of a file as one chooses among them: each with what stands in its first row."""
    return [
        f"{tidy(name, 30)} ({tidy(cell, 20)})" if cell else tidy(name, 30)
        for name, cell in zip(header, sample, strict=True)
    ]
