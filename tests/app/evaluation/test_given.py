"""What a conversation takes for given stands in the records before it begins."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from app.evaluation.calendar import free_minutes
from app.evaluation.conversation import Given, GivenAppointment, GivenCustomer, GivenRepair
from app.evaluation.given import GivenRecords
from app.evaluation.records import plain
from app.stores import tables

NOW = datetime.fromisoformat("2026-03-02T09:00")


def test_customers_their_cars_and_their_repairs(records: Path) -> None:
    given = Given(
        customers=[GivenCustomer("Rachel Ward", "+12175550181", ["2020 Toyota Corolla"])],
        repairs=[
            GivenRepair(
                "+12175550181", "2020 Toyota Corolla", "ready", datetime.fromisoformat("2026-03-02T08:40")
            )
        ],
    )
    GivenRecords(records, NOW).enter(given)
    standing = tables.read(records)
    assert [row["name"] for row in standing["customers"]] == ["Rachel Ward"]
    assert [(row["year"], row["make"], row["model"]) for row in standing["vehicles"]] == [
        (2020, "Toyota", "Corolla")
    ]
    assert [(row["status"], row["updated_at"]) for row in standing["repairs"]] == [
        ("ready", "2026-03-02T14:40:00.000+00:00")
    ]


def test_a_test_drive_has_its_car_and_no_bay(records: Path) -> None:
    drive = GivenAppointment(
        datetime.fromisoformat("2026-03-04T10:00"), "Anna Bell", "+12175550152", car="N25002"
    )
    GivenRecords(records, NOW).enter(Given(appointments=[drive]))
    (row,) = plain(tables.read(records))["appointments"]
    assert (row["appointment_type"], row["car"], row["bay"], row["duration_min"]) == (
        "test_drive",
        "N25002",
        None,
        30,
    )


def test_a_full_day_has_no_free_time_and_the_next_one_has(records: Path) -> None:
    GivenRecords(records, NOW).enter(Given(full=["2026-03-03"]))
    standing = tables.read(records)
    assert list(free_minutes(standing, date(2026, 3, 3), NOW)) == []
    assert 9 * 60 in free_minutes(standing, date(2026, 3, 4), NOW)


def test_sold_cars_and_holidays(records: Path) -> None:
    GivenRecords(records, NOW).enter(Given(sold=["N25001"], closed={"2026-03-17": "Founders' Day"}))
    standing = tables.read(records)
    assert [row["is_available"] for row in standing["inventory"] if row["stock_number"] == "N25001"] == [0]
    assert list(free_minutes(standing, date(2026, 3, 17), NOW)) == []
