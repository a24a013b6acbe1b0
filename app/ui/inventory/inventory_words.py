"""How the inventory screen says things: plain functions from cars and plans to words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale

from app.inventory.fields import (
    COLOR,
    FIELDS,
    IS_AVAILABLE,
    IS_NEW,
    MAKE,
    MODEL,
    PRICE,
    STOCK_NUMBER,
    VIN,
    YEAR,
)
from app.inventory.plan import Fate, Plan, PlannedLine
from app.stores.rows import Vehicle
from app.ui.language import Marked, mark, tr
from app.ui.wording import tidy

FATES: Mapping[Fate, Marked] = {
    Fate.ADDED: mark("Added"),
    Fate.CHANGED: mark("Changed"),
    Fate.SAME: mark("Left alone"),
    Fate.WRONG: mark("⚠ Wrong"),
}
FIELD_WORDS: Mapping[str, Marked] = {
    STOCK_NUMBER: mark("Stock no."),
    VIN: mark("VIN"),
    YEAR: mark("Year"),
    MAKE: mark("Make"),
    MODEL: mark("Model"),
    COLOR: mark("Color"),
    PRICE: mark("Price"),
    IS_NEW: mark("New or used"),
    IS_AVAILABLE: mark("Offered"),
}
"""What a car is written down by, in the order of the form."""
_VALUES: Mapping[tuple[str, str], Marked] = {
    (IS_NEW, "new"): mark("new"),
    (IS_NEW, "used"): mark("used"),
    (IS_AVAILABLE, "yes"): mark("yes"),
    (IS_AVAILABLE, "no"): mark("no"),
}
"""How a value of the form is said where it is not one of a list."""


def dollars(price: float) -> str:
    """`$28,999`, with cents where there are some."""
    return tr("${amount}", amount=_amount(price))


def kind_words(car: Vehicle) -> str:
    """New or used."""
    return tr("New") if car.is_new else tr("Used")


def sale_words(car: Vehicle) -> str:
    """Whether the agent offers it."""
    #: In the column Offered, which is narrow
    return tr("✓ For sale") if car.is_available else tr("Sold")


def car_words(car: Vehicle) -> str:
    """`N25001 · 2025 Toyota Camry`."""
    return tidy(f"{car.stock_number} · {car.year} {car.make} {car.model}", 120)


def cells(car: Vehicle) -> tuple[str, ...]:
    """A car's row in the table."""
    return (
        tidy(car.stock_number, 40),
        str(car.year),
        tidy(car.make, 60),
        tidy(tr("{model} (sample)", model=car.model) if car.sample else car.model, 70),
        tidy(car.color, 60),
        dollars(car.price),
        kind_words(car),
        sale_words(car),
    )


def typed(car: Vehicle) -> dict[str, str]:
    """A car as it stands in the form."""
    return {
        "stock_number": car.stock_number,
        "vin": car.vin or "",
        "year": str(car.year),
        "make": car.make,
        "model": car.model,
        "color": car.color,
        "price": _amount(car.price),
        "is_new": "new" if car.is_new else "used",
        "is_available": "yes" if car.is_available else "no",
    }


def count_words(count: int) -> str:
    """`1 car`, `2,000 cars`."""
    return tr("1 car") if count == 1 else tr("{count} cars", count=QLocale().toString(count))


def import_words(count: int) -> str:
    """What the button of an import says."""
    if not count:
        return tr("Nothing to import")
    return tr("Import 1 car") if count == 1 else tr("Import {count} cars", count=QLocale().toString(count))


def line_words(line: PlannedLine) -> tuple[str, str, str, str]:
    """Line, what becomes of it, the car, and what changes or is wrong."""
    car = line.after or line.before
    return str(line.line), tr(FATES[line.fate]), car_words(car) if car else "–", tidy(_about(line), 200)


def plan_words(plan: Plan) -> str:
    """What the import would do, in a sentence."""
    if plan.trouble:
        return plan.trouble
    said = tr(
        "{added} added · {changed} changed · {same} left alone · {wrong} wrong.",
        **{fate.value: QLocale().toString(count) for fate, count in plan.counts.items()},
    )
    more = tr("Wrong lines are left out.") if plan.counts[Fate.WRONG] else ""
    return f"{said} {more}".rstrip()


def done_words(added: int, changed: int) -> str:
    """What an import did."""
    new, other = QLocale().toString(added), QLocale().toString(changed)
    if not changed:
        return tr("Imported: {added} added.", added=new)
    if not added:
        return tr("Imported: {changed} changed.", changed=other)
    return tr("Imported: {added} added and {changed} changed.", added=new, changed=other)


def _about(line: PlannedLine) -> str:
    if line.trouble:
        return line.trouble
    if line.before is None or line.after is None or line.before == line.after:
        return dollars(line.after.price) + (" · " + kind_words(line.after)) if line.after else ""
    old, new = typed(line.before), typed(line.after)
    return ", ".join(_moved(field, old[field], new[field]) for field in FIELDS if old[field] != new[field])


def _moved(field: str, old: str, new: str) -> str:
    before, after = (_value(field, each) for each in (old, new))
    return f"{tr(FIELD_WORDS[field])}: {before} → {after}"


def _value(field: str, typed: str) -> str:
    words = _VALUES.get((field, typed))
    return tr(words) if words else typed or tr("none")


def _amount(price: float) -> str:
    """With cents where there are some."""
    return QLocale().toString(price, "f", 0 if price == int(price) else 2)


def columns_words(header: Sequence[str], sample: Sequence[str]) -> list[str]:
    """The columns of a file as one chooses among them: each with what stands in its first row."""
    return [
        f"{tidy(name, 30)} ({tidy(cell, 20)})" if cell else tidy(name, 30)
        for name, cell in zip(header, sample, strict=True)
    ]
