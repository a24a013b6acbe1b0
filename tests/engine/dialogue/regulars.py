"""A dealership with regular customers: John Smith has two cars and two visits, Mary Jones one of each."""

from __future__ import annotations

from datetime import date, datetime, time

from engine.ports import Job, KnownCustomer, Standing
from tests.fakes.dealership import FakeDealership

JOHN, MARY, STRANGER = "+12175550199", "+12175550198", "+12175550177"
OIL_CHANGE, TEST_DRIVE, ROTATION = 12, 13, 14


def march(day: int, hour: int, minute: int = 0) -> datetime:
    """Local and naive, as appointments are."""
    return datetime.combine(date(2026, 3, day), time(hour, minute))


def with_regulars() -> FakeDealership:
    dealership = FakeDealership()
    dealership.customers[JOHN] = KnownCustomer(
        "John Smith", JOHN, "john@example.com", ("2022 Honda CR-V", "2019 Honda Civic")
    )
    dealership.customers[MARY] = KnownCustomer("Mary Jones", MARY, None, ("2020 Toyota Camry",))
    for each in (
        Standing(OIL_CHANGE, Job(1), "Oil Change", march(5, 10), "John Smith", JOHN, "2019 Honda Civic"),
        Standing(TEST_DRIVE, Job(None, 1), "2025 Toyota Camry", march(6, 14), "John Smith", JOHN),
        Standing(ROTATION, Job(2), "Tire Rotation", march(10, 9), "Mary Jones", MARY, "2020 Toyota Camry"),
    ):
        dealership.standing[each.id] = each
        dealership.busy.add(each.start)
    return dealership
