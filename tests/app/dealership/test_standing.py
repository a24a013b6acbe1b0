"""The dealership's own data changed while calls are taken: what counts then and what stays, in records."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from app.dealership.own import typed_of
from app.dealership.standing import StandingData
from app.dealership.tools import DealershipTools
from app.errors import BadSettings, TooLate
from app.events import AppEvent, DealershipChanged
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import Profile
from engine.ports import (
    AppointmentSearch,
    Booked,
    BookingRequest,
    CarWish,
    Job,
    MessageRequest,
    Refusal,
    TaskKind,
)
from tests.app.dealership.records import MONDAY_NINE, tools_at

OIL = Job(1)
TUESDAY = date(2026, 3, 3)
THREE = datetime(2026, 3, 3, 15)  # noqa: DTZ001 - local to the dealership
MORNINGS = ["9am-12pm"] * 5 + ["", ""]


def request(number: int, start: datetime, job: Job = OIL) -> BookingRequest:
    return BookingRequest(f"s{number}", job, start, f"Caller {number}", f"+1217555{number:04}")


class House:
    """One that takes calls, and what its people see of it."""

    def __init__(self, db: Database, tools: DealershipTools) -> None:
        self.tools = tools
        self.told: list[AppEvent] = []
        self.store = DealershipStore(db)
        self.data = StandingData(self.store, tools.follow, self.told.append)

    async def standing(self) -> Profile:
        found = await self.data.now()
        assert found is not None
        return found

    async def change(self, **texts: object) -> Profile:
        seen = await self.standing()
        return await self.data.change(replace(typed_of(seen), **texts), seen)


@pytest.fixture
async def house(db: Database) -> House:
    return House(db, await tools_at(db, MONDAY_NINE))


async def test_new_hours_count_at_once_for_what_is_said_booked_and_promised(house: House) -> None:
    await house.change(service=MORNINGS, zone="America/New_York")

    assert house.tools.facts().hours["service"] == dict.fromkeys(range(5), (time(9), time(12)))
    assert (await house.tools.availability(OIL, TUESDAY, time(15))).refusal is Refusal.OUTSIDE_HOURS
    assert (await house.tools.availability(OIL, TUESDAY, time(10))).refusal is None
    request = MessageRequest("s1", text="My brakes squeal.", kind=TaskKind.MESSAGE, owner="service")
    due = (await house.tools.take_message(request)).due_at
    assert (due.day, due.hour) == (3, 9), "in New York it is ten, and two more hours are not open today"
    assert house.told == [DealershipChanged()]


async def test_an_appointment_outside_the_new_hours_stays_and_can_still_be_cancelled(house: House) -> None:
    assert isinstance(await house.tools.book(request(1, THREE)), Booked)
    await house.change(service=MORNINGS)

    (standing,) = await house.tools.appointments(AppointmentSearch(reference=1))
    assert standing.start == THREE
    assert await house.tools.cancel("s1", 1)


async def test_cars_people_answers_and_holidays_stay_as_they_are(house: House) -> None:
    before = await house.standing()
    as_of = (await house.tools.counters.showroom.find(CarWish())).as_of
    after = await house.change(name="Hill Motors", sales=MORNINGS)

    for what in ("inventory", "staff", "faq", "closed", "directions", "website", "legal_name", "sample"):
        assert getattr(after, what) == getattr(before, what), what
    assert (await house.tools.counters.showroom.find(CarWish())).as_of == as_of
    assert [each.id for each in after.services] == [each.id for each in before.services]
    assert [each.sample for each in after.services] == [each.sample for each in before.services]
    assert house.tools.facts().name == "Hill Motors"
    assert after == await house.standing()


async def test_a_department_that_a_file_has_named_has_its_hours_changed_too(house: House) -> None:
    after = await house.change(others={"parts": MORNINGS})
    assert after.hours["parts"][0] == house.tools.facts().hours["parts"][0] == (time(9), time(12))


async def test_who_is_on_the_line_can_still_book_what_is_no_longer_offered(house: House) -> None:
    seen = typed_of(await house.standing())
    await house.change(services=seen.services[1:])

    assert "Oil Change" not in [each.name for each in house.tools.services()]
    assert isinstance(await house.tools.book(request(1, THREE)), Booked)


async def test_what_was_changed_can_be_put_back_with_the_booking_hours_of_its_own(house: House) -> None:
    before = await house.standing()
    after = await house.change(service=MORNINGS, name="Hill Motors")
    assert after.booking.windows["service"] != before.booking.windows["service"]

    assert await house.data.put_back(before, after) == before
    assert house.tools.facts().name == before.name
    assert (await house.tools.availability(OIL, TUESDAY, time(15))).refusal is None


async def test_what_somebody_else_changed_meanwhile_is_not_overwritten(house: House) -> None:
    seen = await house.standing()
    await house.change(name="Hill Motors")
    with pytest.raises(TooLate, match="Somebody else has changed the dealership meanwhile"):
        await house.data.change(replace(typed_of(seen), name="Dale Motors"), seen)
    with pytest.raises(TooLate):
        await house.data.put_back(seen, seen)
    assert (await house.standing()).name == "Hill Motors"


async def test_a_car_that_is_sold_while_somebody_types_stays_sold(house: House, db: Database) -> None:
    seen = await house.standing()
    sold, *others = seen.inventory
    await house.store.replace(replace(seen, inventory=others), datetime(2026, 3, 2, 15, tzinfo=UTC))

    after = await house.data.change(replace(typed_of(seen), service=MORNINGS), seen)
    assert sold.stock_number not in [each.stock_number for each in after.inventory]


async def test_what_is_wrong_changes_nothing_and_nobody_is_told(house: House) -> None:
    before = await house.standing()
    with pytest.raises(BadSettings, match="Service has no hours"):
        await house.change(service=[""] * 7)
    assert await house.standing() == before
    assert house.told == []
