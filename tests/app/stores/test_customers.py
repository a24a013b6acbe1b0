from __future__ import annotations

import pytest
from sqlmodel import Session

from app.stores.customers import Customers, enter_customer
from app.stores.database import Database
from app.stores.errors import UnknownCustomer
from app.stores.rows import Car

ANN, DANA, ZOE = 1, 2, 3
CIVIC = Car(0, "Honda", "Civic", 2019, "AB 12-34", "1HGCM82633A004352")
FOCUS = Car(0, "Ford", "Focus", 2012, "XYZ 99", None)


@pytest.fixture
async def customers(db: Database) -> Customers:
    def enter(session: Session) -> None:
        enter_customer(session, "+12175550101", "Ann Lee", "ann@example.com")
        enter_customer(session, "+12175550123", "Dana Cole", None)
        enter_customer(session, "+442079460000", "Zoë O'Müller", None)

    await db.write(enter)
    found = Customers(db)
    await found.put_car(ANN, CIVIC)
    await found.put_car(ANN, FOCUS)
    await found.put_car(DANA, Car(0, "Honda", "CR-V", 2024))
    return found


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("", [ZOE, DANA, ANN]),
        ("ann", [ANN]),
        ("cole dana", [DANA]),
        ("217 555", [DANA, ANN]),
        ("(217) 555-0123", [DANA]),
        ("0123", [DANA]),
        ("ann@example", [ANN]),
        ("honda", [DANA, ANN]),
        ("honda civic", [ANN]),
        ("2019 civic", [ANN]),
        ("ab1234", [ANN]),
        ("AB 1234", [ANN]),
        ("ab-12 34", [ANN]),
        ("xyz", [ANN]),
        ("004352", [ANN]),
        ("ZOË", [ZOE]),
        ("zoë müller", [ZOE]),
        ("o'm", [ZOE]),
        ("dana civic", []),
        ("100%", []),
        ("_", []),
        ("nobody", []),
    ],
)
async def test_a_customer_is_found_by_whatever_is_known_of_them(
    customers: Customers, words: str, ids: list[int]
) -> None:
    assert [line.customer.id for line in await customers.page(words, 9)] == ids


async def test_the_list_is_read_page_by_page_with_everyones_cars(customers: Customers) -> None:
    first = await customers.page("", 2)
    (last,) = await customers.page("", 2, first[-1].customer.id)
    assert [line.cars for line in first] == [(), ("2024 Honda CR-V",)]
    assert (last.customer.name, last.cars) == ("Ann Lee", ("2012 Ford Focus", "2019 Honda Civic"))
    assert await customers.count() == 3


async def test_a_car_is_corrected_in_its_place(customers: Customers) -> None:
    focus, civic = await customers.garage(ANN)
    assert (focus.words, civic.license_plate) == ("2012 Ford Focus", "AB 12-34")
    put = await customers.put_car(ANN, Car(focus.id, "Ford", "Fiesta", 2013, None, None))
    assert await customers.garage(ANN) == [put, civic]
    assert put.words == "2013 Ford Fiesta"


async def test_nobody_gets_the_car_of_somebody_else(customers: Customers) -> None:
    (crv,) = await customers.garage(DANA)
    with pytest.raises(UnknownCustomer, match="not in the records any more"):
        await customers.put_car(ANN, crv)
    with pytest.raises(UnknownCustomer):
        await customers.put_car(99, CIVIC)
    assert await customers.garage(DANA) == [crv]


async def test_name_and_address_are_corrected_and_can_be_taken_away(customers: Customers) -> None:
    await customers.rename(ANN, "Anne Lee", None)
    found = await customers.get(ANN)
    assert (found.name, found.email, found.phone) == ("Anne Lee", None, "+12175550101")
    with pytest.raises(UnknownCustomer, match="no customer 99"):
        await customers.rename(99, "Nobody", None)
