from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest

from app.dealership.importer import import_profile
from app.dealership.profile import SAMPLE, parse_profile, read_profile
from app.dealership.tools import DealershipTools
from app.stores.database import Database
from app.stores.rows import Vehicle
from engine.ports import AppointmentSearch, BookingRequest, CarWish, Job, Standing
from tests.app.dealership.records import MONDAY_NINE, tools_at

WHO = ("John Smith", "Renée O'Neil", "Ann Lee", "Mary Jane Watson", "John Smithers")
TEN = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership


@pytest.fixture
async def tools(db: Database) -> DealershipTools:
    """Everybody has an appointment, the last named the soonest; each has the number 1 … 5."""
    tools = await tools_at(db, MONDAY_NINE)
    for number, name in enumerate(WHO, start=1):
        start = TEN.replace(day=10 - number if number > 2 else 11 - number)
        job = Job(inventory_id=2) if number == 3 else Job(service_id=1)
        phone = f"+1217555010{number}"
        await tools.book(BookingRequest(f"s{number}", job, start, name, phone, vehicle="2019 Honda Civic"))
    return tools


def ids(found: Sequence[Standing]) -> list[int]:
    return [each.id for each in found]


async def test_an_appointment_is_found_by_phone_name_or_reference(tools: DealershipTools) -> None:
    expected = Standing(
        id=3,
        job=Job(inventory_id=2),
        what="2025 Toyota RAV4",
        start=TEN.replace(day=7),
        customer_name="Ann Lee",
        customer_phone="+12175550103",
        vehicle="2019 Honda Civic",
    )
    for search in (
        AppointmentSearch(phone="+12175550103"),
        AppointmentSearch(name="Ann Lee"),
        AppointmentSearch(reference=3),
    ):
        assert await tools.appointments(search) == [expected]


@pytest.mark.parametrize(
    ("heard", "found"),
    [
        ("John Smith", [1]),
        ("john smith", [1]),
        ("Jon Smith", [5, 1]),
        ("Smith", [1]),
        ("Smyth", [1]),
        ("John", [5, 1]),
        ("Renee ONeil", [2]),
        ("Rene O'Neill", [2]),
        ("Watson", [4]),
        ("Watson, Mary", [4]),
        ("Anne Lee", [3]),
        ("Ann Miller", []),
        ("Lee Smith", []),
        ("Zoe", []),
        ("...", []),
        ("", []),
    ],
)
async def test_a_name_is_found_as_it_is_heard_and_an_exact_one_beats_a_like_one(
    tools: DealershipTools, heard: str, found: list[int]
) -> None:
    assert ids(await tools.appointments(AppointmentSearch(name=heard))) == found


async def test_what_is_known_together_narrows(tools: DealershipTools) -> None:
    found = await tools.appointments(AppointmentSearch(name="John Smith", phone="+12175550101"))
    assert ids(found) == [1]
    assert await tools.appointments(AppointmentSearch(name="John Smith", phone="+12175550102")) == []
    assert await tools.appointments(AppointmentSearch(reference=1, phone="+12175550102")) == []


@pytest.mark.parametrize("reference", [0, -1, 99, 10**30])
async def test_a_reference_that_nobody_has_finds_nothing(tools: DealershipTools, reference: int) -> None:
    assert await tools.appointments(AppointmentSearch(reference=reference)) == []


async def test_a_search_for_nothing_finds_nothing(tools: DealershipTools) -> None:
    assert await tools.appointments(AppointmentSearch()) == []


async def test_all_of_one_customer_come_soonest_first(tools: DealershipTools) -> None:
    for start in (TEN.replace(day=20), TEN.replace(day=4)):
        await tools.book(BookingRequest("s8", Job(1), start, "Ann Lee", "+12175550103"))
    found = await tools.appointments(AppointmentSearch(phone="+12175550103"))
    assert [each.start.day for each in found] == [4, 7, 20]


# --- cars --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wish", "found"),
    [
        (CarWish(), ["U24003", "N25001", "N25004", "N25002", "U24005"]),
        (CarWish(make="honda"), ["U24003", "N25004"]),
        (CarWish(make="Honda", is_new=False, price_max=30000), ["U24003"]),
        (CarWish(model="crv"), ["N25004"]),
        (CarWish(model="CR V"), ["N25004"]),
        (CarWish(model="Rav 4"), ["N25002"]),
        (CarWish(make="Ford", model="Civic"), []),
        (CarWish(color="Red"), ["U24005"]),
        (CarWish(price_min=25000, price_max=33000), ["N25001", "N25004"]),
        (CarWish(year_min=2025, year_max=2025, is_new=True), ["N25001", "N25004", "N25002"]),
        (CarWish(year_max=2024), ["U24003", "U24005"]),
        (CarWish(stock_number="n-25001"), ["N25001"]),
        (CarWish(stock_number="N 25001"), ["N25001"]),
        (CarWish(stock_number="N2500"), []),
        (CarWish(vin="1HGCM82633A004352"), []),
        (CarWish(cheapest=True), ["U24003"]),
        (CarWish(make="Toyota", cheapest=True), ["N25001"]),
        (CarWish(make="Tesla", cheapest=True), []),
    ],
)
async def test_cars_are_found_by_what_is_wished_cheapest_first(
    db: Database, wish: CarWish, found: list[str]
) -> None:
    tools = await tools_at(db, MONDAY_NINE)
    stock = await tools.stock(wish)
    assert [car.stock_number for car in stock.cars] == found
    assert stock.as_of.isoformat(timespec="minutes") == "2026-03-02T15:00+00:00"


def lot(*models: str) -> list[Vehicle]:
    sample = read_profile(SAMPLE).inventory[0]
    return [
        replace(sample, stock_number=f"A{number}", model=model, color="dark grey")
        for number, model in enumerate(models)
    ]


@pytest.mark.parametrize(
    ("model", "found"),
    [("Camry", ["Camry", "Camry Hybrid LE"]), ("camry hybrid", ["Camry Hybrid LE"]), ("3", ["3 Series"])],
)
async def test_a_model_is_also_its_trims_and_no_other_model(
    db: Database, model: str, found: list[str]
) -> None:
    cars = lot("Camry", "Camry Hybrid LE", "3 Series", "300", "Camryx")
    await import_profile(db, replace(read_profile(SAMPLE), inventory=cars))
    tools = await tools_at(db, MONDAY_NINE)
    assert [car.model for car in (await tools.stock(CarWish(model=model))).cars] == found
    assert len((await tools.stock(CarWish(color="gray"))).cars) == 5


async def test_a_vin_from_the_dealerships_file_finds_its_car(db: Database) -> None:
    text = SAMPLE.read_text("utf-8").replace(
        'stock_number = "N25001"', 'stock_number = "N25001"\nvin = "4T1G11AK5RU123456"'
    )
    await import_profile(db, parse_profile(text), MONDAY_NINE)
    tools = await tools_at(db, MONDAY_NINE)
    (car,) = (await tools.stock(CarWish(vin="4t1g11ak5-ru123456"))).cars
    assert (car.words, car.vin) == ("2025 Toyota Camry", "4T1G11AK5RU123456")


async def test_a_sold_car_is_not_for_sale_and_the_stock_is_of_the_last_import(db: Database) -> None:
    sample = read_profile(SAMPLE)
    await import_profile(db, sample, MONDAY_NINE.replace(hour=8))
    sold = [replace(car, is_available=car.stock_number != "N25001") for car in sample.inventory[:4]]
    await import_profile(db, replace(sample, inventory=sold), MONDAY_NINE.replace(hour=11))
    stock = await (await tools_at(db, MONDAY_NINE.replace(hour=12))).stock(CarWish())
    assert [car.stock_number for car in stock.cars] == ["U24003", "N25004", "N25002"]
    assert stock.as_of == MONDAY_NINE.replace(hour=11)


async def test_without_any_car_the_stock_is_empty_as_of_now(db: Database) -> None:
    await import_profile(db, replace(read_profile(SAMPLE), inventory=[]))
    tools = await tools_at(db, MONDAY_NINE)
    stock = await tools.stock(CarWish())
    assert stock.cars == []
    assert MONDAY_NINE <= stock.as_of <= tools.now()
