"""The cars for sale in real records: edited, imported, taken back, and told to the agent at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.back_office import Archive
from app.events import AppEvent, StockChanged
from app.inventory.errors import CarRefused
from app.inventory.plan import Fate, Plan
from app.inventory.stock_room import StockRoom
from app.stores.errors import CarInUse, CarsMoved, StockNumberTaken
from app.stores.rows import Vehicle
from app.stores.stock_rows import CarOrder, CarQuery
from engine.ports import Booked, BookingRequest, CarWish, Job
from tests.app.inventory.conftest import MONDAY_NOON

GENESIS = {
    "stock_number": "N26001",
    "vin": "KMUHBDSB0NU012345",
    "year": "2026",
    "make": "Genesis",
    "model": "GV80",
    "color": "green",
    "price": "$61,500",
    "is_new": "new",
    "is_available": "yes",
}
FILE = b"""Stock,VIN,Year,Make,Model,Colour,Price,Mileage,New/Used
n25001,,2025,Toyota,Camry,silver,27500,12,new
N25002,,2025,Toyota,RAV4,blue,34999,8,new
N26001,KMUHBDSB0NU012345,2026,Genesis,GV80,green,61500,3,new
N26002,,2026,Kia,EV9,white,call us,3,new
N26001,,2026,Kia,EV9,white,51000,3,new
N26003,,2026,,EV9,white,51000,3,new
"""


async def cars(room: StockRoom) -> list[Vehicle]:
    return list((await room.find(CarQuery())).cars)


async def car(room: StockRoom, number: str) -> Vehicle:
    return next(each for each in await cars(room) if each.stock_number == number)


def fates(plan: Plan) -> list[tuple[int, Fate]]:
    return [(each.line, each.fate) for each in plan.lines]


async def test_a_new_make_is_known_to_the_agent_with_the_next_question(
    room: StockRoom, archive: Archive, told: list[AppEvent]
) -> None:
    await room.save(None, GENESIS)

    found = await archive.tools.stock(CarWish(make="Genesis"))
    assert [each.price for each in found.cars] == [61500]
    assert found.as_of == MONDAY_NOON or found.as_of > MONDAY_NOON
    assert "Genesis" in archive.tools.facts().makes
    assert "GV80" in archive.tools.vocabulary()
    assert isinstance(told[-1], StockChanged)


async def test_a_car_marked_as_sold_is_offered_no_more_until_that_is_undone(
    room: StockRoom, archive: Archive
) -> None:
    change = await room.mark(await car(room, "U24005"), available=False)
    assert not (await archive.tools.stock(CarWish(make="Ford"))).cars

    await room.undo(change)
    assert len((await archive.tools.stock(CarWish(make="Ford"))).cars) == 1


async def test_a_deleted_car_comes_back_with_its_id(room: StockRoom) -> None:
    before = await cars(room)
    change = await room.delete(before[0])
    assert await cars(room) == before[1:]

    await room.undo(change)
    assert await cars(room) == before


async def test_a_car_with_a_test_drive_is_not_deleted(room: StockRoom, archive: Archive) -> None:
    camry = await car(room, "N25001")
    drive = BookingRequest(
        session_id="call-1",
        job=Job(inventory_id=camry.id),
        start=datetime.fromisoformat("2026-03-03T10:00"),
        customer_name="Dana Cole",
        customer_phone="+12175550123",
    )
    assert isinstance(await archive.tools.book(drive), Booked)

    with pytest.raises(CarInUse, match="Mark the car as sold"):
        await room.delete(camry)
    assert await car(room, "N25001") == camry


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("price", "cheap", "no price"),
        ("year", "", "year is missing"),
        ("vin", "123", "no VIN"),
        ("make", " ", "make is missing"),
    ],
)
async def test_bad_input_is_refused_in_one_sentence_and_nothing_is_lost(
    room: StockRoom, field: str, text: str, sentence: str
) -> None:
    before = await cars(room)
    with pytest.raises(CarRefused, match=sentence):
        await room.save(before[0], GENESIS | {field: text})
    assert await cars(room) == before


async def test_stock_numbers_and_vins_belong_to_one_car(room: StockRoom) -> None:
    await room.save(None, GENESIS)
    with pytest.raises(StockNumberTaken, match="N26001"):
        await room.save(None, GENESIS | {"stock_number": "n26001", "vin": ""})
    with pytest.raises(CarRefused, match="N26001"):
        await room.save(None, GENESIS | {"stock_number": "N26002"})


async def test_an_edit_of_a_car_that_was_changed_meanwhile_is_refused(room: StockRoom) -> None:
    camry = await car(room, "N25001")
    change = await room.mark(camry, available=False)
    with pytest.raises(CarsMoved):
        await room.save(camry, GENESIS)
    await room.mark(change.after[0], available=True)
    with pytest.raises(CarsMoved):
        await room.undo(change)


async def test_the_preview_of_an_import_says_of_every_line_what_becomes_of_it(room: StockRoom) -> None:
    before = await cars(room)
    plan = await room.preview("cars.csv", FILE)

    assert fates(plan) == [
        (2, Fate.CHANGED),
        (3, Fate.SAME),
        (4, Fate.ADDED),
        (5, Fate.WRONG),
        (6, Fate.WRONG),
        (7, Fate.WRONG),
    ]
    assert "no price" in plan.lines[3].trouble
    assert plan.lines[4].trouble == "Line 4 has the same stock number."
    assert plan.lines[5].trouble == "The make is missing."
    assert await cars(room) == before


async def test_an_import_is_written_as_it_was_previewed_and_can_be_undone(
    room: StockRoom, archive: Archive
) -> None:
    before = await cars(room)
    change = await room.carry_out(await room.preview("cars.csv", FILE))

    camry, genesis = await car(room, "N25001"), await car(room, "N26001")
    assert (camry.id, camry.price, camry.sample) == (before[0].id, 27500, False)
    assert genesis == replace(change.after[-1])
    assert len((await archive.tools.stock(CarWish(make="Genesis"))).cars) == 1

    await room.undo(change)
    assert await cars(room) == before
    assert "Genesis" not in archive.tools.facts().makes


async def test_an_import_of_what_was_changed_since_the_preview_writes_nothing(room: StockRoom) -> None:
    plan = await room.preview("cars.csv", FILE)
    await room.mark(await car(room, "N25001"), available=False)
    before = await cars(room)

    with pytest.raises(CarsMoved):
        await room.carry_out(plan)
    assert await cars(room) == before


async def test_columns_can_be_corrected_by_hand(room: StockRoom) -> None:
    plan = await room.preview("cars.csv", b"Code,Asking\nN25001,20000\n")
    assert "stock numbers" in plan.trouble
    assert plan.lines == ()

    plan = await room.replan(plan.sheet, {"stock_number": 0, "price": 1})
    assert plan.trouble == ""
    await room.carry_out(plan)
    assert (await car(room, "N25001")).price == 20000


async def test_a_car_without_its_stock_number_is_known_by_its_vin(room: StockRoom) -> None:
    await room.save(None, GENESIS)
    plan = await room.preview("cars.csv", b"VIN,Price\nKMUHBDSB0NU012345,59999\nKMUHBDSB0NU054321,1\n")

    assert fates(plan) == [(2, Fate.CHANGED), (3, Fate.WRONG)]
    assert "no column holds its “stock no.”" in plan.lines[1].trouble


async def test_a_vin_of_another_car_is_wrong(room: StockRoom) -> None:
    await room.save(None, GENESIS)
    plan = await room.preview("cars.csv", b"Stock,VIN\nN25001,KMUHBDSB0NU012345\n")
    assert plan.lines[0].trouble == "This VIN belongs to the car with the stock number N26001."


async def test_thousands_of_cars_go_in_and_out_again(room: StockRoom) -> None:
    before = await cars(room)
    rows = "".join(f"Z{number:05},2024,Kia,Rio,red,{15000 + number},used\n" for number in range(5_000))
    content = f"Stock,Year,Make,Model,Color,Price,Condition\n{rows}".encode()
    change = await room.carry_out(await room.preview("cars.csv", content))

    page = await room.find(CarQuery(text="rio", order=CarOrder.PRICE, descending=True), 100, 50)
    assert (page.total, len(page.cars), page.cars[0].price) == (5_000, 50, 19_899)
    await room.undo(change)
    assert await cars(room) == before


async def test_cars_are_found_by_words_and_filters_in_any_order(room: StockRoom) -> None:
    async def numbers(query: CarQuery) -> list[str]:
        return [each.stock_number for each in (await room.find(query)).cars]

    assert await numbers(CarQuery(text="honda crv")) == ["N25004"]
    assert await numbers(CarQuery(text="2024", order=CarOrder.PRICE)) == ["U24003", "U24005"]
    assert await numbers(CarQuery(text="100%")) == []
    assert await numbers(CarQuery(make="toyota", price_max=30_000)) == ["N25001"]
    assert await numbers(CarQuery(is_new=False, price_min=30_000)) == ["U24005"]
    assert await numbers(CarQuery(is_available=False)) == []
    assert await room.makes() == ["Ford", "Honda", "Toyota"]
