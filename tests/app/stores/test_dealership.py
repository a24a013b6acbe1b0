from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.dealership.profile import SAMPLE, read_profile
from app.errors import StoreError
from app.stores.appointments import Appointments
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.inventory import Inventory
from app.stores.profile_rows import Profile
from app.stores.rows import NewAppointment, ServiceType

SPRINGFIELD = read_profile(SAMPLE)
NOON = datetime(2026, 3, 2, 18, tzinfo=UTC)
BOOKING = NewAppointment(
    session_id="s1",
    appointment_type="service",
    service_type_id=1,
    inventory_id=None,
    start=datetime(2026, 3, 3, 10),  # noqa: DTZ001 - local to the dealership
    duration_min=30,
    customer_name="Ann Lee",
    customer_phone="+12175550101",
    customer_email=None,
    vehicle=None,
    created_at=datetime(2026, 3, 2, 15, tzinfo=UTC),
)


def without_ids(profile: Profile) -> Profile:
    return replace(
        profile,
        services=[replace(each, id=0) for each in profile.services],
        inventory=[replace(each, id=0) for each in profile.inventory],
        faq=[replace(each, id=0) for each in profile.faq],
    )


async def loaded(db: Database) -> Profile:
    profile = await DealershipStore(db).load()
    assert profile is not None
    return profile


async def test_before_the_first_import_there_is_no_dealership(db: Database) -> None:
    assert await DealershipStore(db).load() is None


async def test_what_is_imported_is_what_stands(db: Database) -> None:
    whole = replace(SPRINGFIELD, closed={date(2026, 12, 25): "Christmas"})
    await DealershipStore(db).replace(whole, NOON)
    assert without_ids(await loaded(db)) == whole


async def test_importing_twice_changes_nothing(db: Database) -> None:
    await DealershipStore(db).replace(SPRINGFIELD, NOON)
    first = await loaded(db)
    await DealershipStore(db).replace(SPRINGFIELD, NOON)
    second = await loaded(db)
    assert without_ids(second) == without_ids(first)
    assert [each.id for each in second.services] == [each.id for each in first.services]


async def test_another_dealership_takes_the_place_of_the_first_and_appointments_stay(db: Database) -> None:
    await DealershipStore(db).replace(SPRINGFIELD, NOON)
    await Appointments(db).book(BOOKING, lambda occupied: 1)
    detailing = ServiceType(0, "Detailing", 60, 90.0, 120.0)
    rotation = replace(SPRINGFIELD.services[1], price_max=55.0)
    other = replace(
        SPRINGFIELD,
        name="Shelbyville Cars",
        services=[detailing, rotation],
        inventory=SPRINGFIELD.inventory[:1],
        staff=[],
        faq=SPRINGFIELD.faq[:2],
        booking=replace(SPRINGFIELD.booking, lunch=None),
    )
    await DealershipStore(db).replace(other, NOON)
    assert without_ids(await loaded(db)) == other
    assert [car.stock_number for car in await Inventory(db).available()] == ["N25001"]
    assert [(each.id, each.name) for each in (await loaded(db)).services] == [
        (7, "Detailing"),
        (2, "Tire Rotation"),
    ]
    assert (await Appointments(db).get(1)).service_name == "Oil Change"


async def test_an_import_that_fails_leaves_the_old_dealership(db: Database) -> None:
    await DealershipStore(db).replace(SPRINGFIELD, NOON)
    await db.write(lambda session: session.connection().exec_driver_sql("PRAGMA max_page_count = 1"))
    too_big = replace(
        SPRINGFIELD,
        name="Shelbyville Cars",
        faq=[replace(each, answer="word " * 20_000) for each in SPRINGFIELD.faq],
    )
    with pytest.raises(StoreError, match="The disk is full"):
        await DealershipStore(db).replace(too_big, NOON)
    assert without_ids(await loaded(db)) == SPRINGFIELD
