"""Which start times are really free: the grader's own reading of the booking rules from the tables. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from app.evaluation.known import minute_of
from app.stores.tables import Row, Tables


def free_minutes(tables: Tables, day: date, now: datetime, *, car: int | None = None) -> Iterator[int]:
    """Starts (minutes of the day) at which some service fits, or a drive in the car with this id."""
    kind = "service" if car is None else "test_drive"
    about = tables["dealerships"][0]
    window = next(
        (w for w in tables["booking_windows"] if (w["kind"], w["weekday"]) == (kind, day.weekday())), None
    )
    if window is None or any(row["day"] == day.isoformat() for row in tables["closed_days"]):
        return
    lengths = _lengths(tables, kind)
    grid = int(about["grid_min"] or 30)
    latest = now.date() + timedelta(days=int(about["days_ahead_max"] or 0))
    if not now.date() <= day <= latest:
        return
    for start in range(0, 24 * 60, grid):
        past = day == now.date() and start <= now.hour * 60 + now.minute
        inside = minute_of(str(window["opens"])) <= start and start + lengths <= minute_of(
            str(window["closes"])
        )
        if (
            inside
            and not past
            and not _over_lunch(about, start, lengths, kind)
            and _has_room(tables, day, start, lengths, car)
        ):
            yield start


def _lengths(tables: Tables, kind: str) -> int:
    """The shortest job there is."""
    if kind == "test_drive":
        return int(tables["dealerships"][0]["test_drive_min"] or 0)
    return min(int(row["duration_min"] or 0) for row in tables["service_types"] if row["offered"])


def _over_lunch(about: Row, start: int, length: int, kind: str) -> bool:
    if kind != "service" or not about["lunch_from"] or not about["lunch_until"]:
        return False
    return (
        start < minute_of(str(about["lunch_until"])) and minute_of(str(about["lunch_from"])) < start + length
    )


def _has_room(tables: Tables, day: date, start: int, length: int, car: int | None) -> bool:
    taken = [row for row in tables["appointments"] if _overlaps(row, day, start, length)]
    if car is not None:
        return all(row["inventory_id"] != car for row in taken)
    bays = {row["bay"] for row in taken if row["bay"] is not None}
    return len(bays) < int(tables["dealerships"][0]["service_bays"] or 0)


def _overlaps(row: Row, day: date, start: int, length: int) -> bool:
    if row["status"] != "scheduled" or row["scheduled_date"] != day.isoformat():
        return False
    begins = minute_of(str(row["scheduled_time"]))
    return begins < start + length and start < begins + int(row["duration_min"] or 0)
