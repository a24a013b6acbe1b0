"""The customers as the desk looks them up and corrects them, over a real file."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.dealership.customers import CustomerBook
from app.dealership.errors import BadEntry, Suppressed
from app.dealership.tools import DealershipTools
from app.stores.calls import Calls
from app.stores.database import Database
from engine.ports import BookingRequest, Job, MessageRequest
from tests.app.dealership.records import MONDAY_NINE, tools_at

ANN = "+12175550101"
TEN = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership


@pytest.fixture
async def tools(db: Database) -> DealershipTools:
    made = await tools_at(db, MONDAY_NINE)
    await made.book(BookingRequest("s1", Job(1), TEN, "Ann Lee", ANN, "ann@example.com", "2019 Honda Civic"))
    return made


@pytest.fixture
def book(tools: DealershipTools) -> CustomerBook:
    return tools.counters.book


async def test_everything_about_a_customer_is_in_one_place(
    db: Database, tools: DealershipTools, book: CustomerBook
) -> None:
    await tools.book(
        BookingRequest("s2", Job(1), TEN + timedelta(days=1), "Ann Lee", ANN, None, "2012 Ford Focus")
    )
    await tools.book(
        BookingRequest("s3", Job(1), TEN + timedelta(days=2), "Li Wei", "+12175550102", None, "Camry")
    )
    calls = Calls(db)
    for remote in (ANN, "sip:ann@pbx.example", ANN):
        await calls.open("s1", "inbound", remote, MONDAY_NINE)
    await tools.take_message(MessageRequest("s1", "Call me.", customer_phone=ANN))
    await tools.take_message(MessageRequest("s3", "Call me.", customer_phone="+12175550102"))

    person = await book.person(1)

    assert (person.customer.name, person.customer.email) == ("Ann Lee", "ann@example.com")
    assert [car.words for car in person.cars] == ["2012 Ford Focus", "2019 Honda Civic"]
    assert [each.start for each in person.appointments] == [TEN + timedelta(days=1), TEN]
    assert [call.id for call in person.calls] == [3, 1]
    assert [task.id for task in person.tasks] == [1]
    assert (person.wishes, person.may_not_be_called) == ([], False)
    assert person.now >= MONDAY_NINE


async def test_what_is_corrected_is_what_the_agents_know(tools: DealershipTools, book: CustomerBook) -> None:
    await book.rename(1, "Anne Lee", "")
    typed = {"make": "Honda", "model": "Accord", "year": "2020", "license_plate": "", "vin": ""}
    await book.put_car(1, (await book.person(1)).cars[0].id, typed)
    known = await tools.customer(ANN)
    assert known is not None
    assert (known.name, known.email, known.vehicles) == ("Anne Lee", None, ["2020 Honda Accord"])


async def test_what_cannot_be_right_changes_nothing(book: CustomerBook) -> None:
    before = await book.person(1)
    with pytest.raises(BadEntry):
        await book.rename(1, "", "ann@example.com")
    with pytest.raises(BadEntry):
        await book.put_car(
            1, 0, {"make": "", "model": "Civic", "year": "2040", "license_plate": "", "vin": ""}
        )
    after = await book.person(1)
    assert (after.customer, after.cars) == (before.customer, before.cars)


async def test_who_is_not_to_be_called_by_hand_is_not_called_until_a_reason_lifts_it(
    tools: DealershipTools, book: CustomerBook
) -> None:
    check = tools.counters.opt_out.check
    await book.stop_calling(ANN, " ")
    await book.stop_calling(ANN, "Said so again.")
    with pytest.raises(Suppressed):
        await check(ANN)
    with pytest.raises(BadEntry, match="reason"):
        await book.allow_calls(ANN, " ")
    with pytest.raises(Suppressed):
        await check(ANN)

    await book.allow_calls(ANN, "She asked for an offer by e-mail.")
    await check(ANN)
    (wish,) = (await book.person(1)).wishes
    assert (wish.words, wish.lifted_because) == ("Entered at the desk.", "She asked for an offer by e-mail.")
    assert wish.lifted_at is not None


async def test_who_says_it_again_after_it_was_lifted_is_not_called(
    tools: DealershipTools, book: CustomerBook
) -> None:
    await tools.suppress("s1", ANN, "Stop calling me.")
    await book.allow_calls(ANN, "By mistake.")
    await tools.suppress("s2", ANN, "I said stop.")
    person = await book.person(1)
    assert person.may_not_be_called
    assert [wish.words for wish in person.wishes] == ["I said stop.", "Stop calling me."]
    with pytest.raises(Suppressed):
        await tools.counters.opt_out.check(ANN)
