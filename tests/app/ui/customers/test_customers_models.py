"""The list of customers and the page of one, without a window; and the words for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.dealership.customers import PersonFile
from app.stores.rows import Appointment, Customer, CustomerLine, Suppression
from app.ui.customers.customers_model import PAGE, CustomersModel
from app.ui.customers.person_model import PersonModel
from app.ui.customers.wording import appointment_cells, wish_words
from tests.app.ui.later import LaterRequests

pytestmark = pytest.mark.ui
NOON = datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("America/Chicago"))
WISH = Suppression(1, "+1", "Stop calling me.", NOON.astimezone(UTC) - timedelta(days=400))


def line(number: int) -> CustomerLine:
    return CustomerLine(Customer(number, f"+1217555{number:04}", f"Caller {number}"), ())


def person(number: int, *wishes: Suppression) -> PersonFile:
    return PersonFile(line(number).customer, [], [], [], [], wishes, NOON)


@pytest.fixture
def asked() -> LaterRequests:
    return LaterRequests()


def test_what_was_typed_last_is_what_is_listed(asked: LaterRequests) -> None:
    model = CustomersModel(asked.as_requests())
    model.seek("da")
    model.seek("dana")
    model.seek(" dana ")
    assert len(asked.waiting) == 2
    asked.answer((9, [line(2)]), 1)
    asked.answer((9, [line(1), line(3)]))
    assert [each.customer.id for each in model.lines] == [2]
    assert model.total == "9 customers"


def test_the_next_page_goes_below_unless_something_else_is_sought_meanwhile(asked: LaterRequests) -> None:
    model = CustomersModel(asked.as_requests())
    index = model.table.index(-1, -1)
    model.look()
    asked.answer((500, [line(number) for number in range(PAGE)]))
    model.table.fetchMore(index)
    asked.answer([line(PAGE)])
    assert (len(model.lines), model.table.rowCount()) == (PAGE + 1, PAGE + 1)
    assert not model.table.canFetchMore(index)

    model.seek("somebody")
    asked.answer((500, [line(number) for number in range(PAGE)]))
    model.table.fetchMore(index)
    model.seek("somebody else")
    asked.answer([line(PAGE)])
    assert model.table.rowCount() == PAGE


def test_records_that_cannot_be_read_are_said_in_words(asked: LaterRequests) -> None:
    model = CustomersModel(asked.as_requests())
    model.look()
    asked.refuse("The disk is gone.")
    assert model.sentence == "The customers cannot be shown. The disk is gone."
    page = PersonModel(asked.as_requests())
    page.show(1)
    asked.refuse("The disk is gone.")
    assert (page.person, page.sentence) == (None, "This customer cannot be shown. The disk is gone.")


def test_nobody_is_shown_for_somebody_else(asked: LaterRequests) -> None:
    model = PersonModel(asked.as_requests())
    model.show(1)
    asked.answer(person(1))
    assert model.is_there
    model.show(2)
    model.show(3)
    assert not model.is_there
    asked.answer(person(3), 1)
    asked.answer(person(2))
    assert model.person == person(3)
    assert model.is_there
    model.show(None)
    assert model.person is None


def test_whether_somebody_may_be_called_is_said_with_their_words() -> None:
    assert wish_words(person(1)) == "May be called."
    asked_for = "Asked not to be called on Sun, Jan 26, 2025: “Stop calling me.”"
    assert wish_words(person(1, WISH)) == asked_for
    lifted = replace(WISH, lifted_at=NOON, lifted_because="Signed up again.")
    again = "Allowed again on Mon, Mar 2: “Signed up again.”"
    assert wish_words(person(1, lifted)) == f"May be called. {asked_for}. {again}"
    assert not person(1, lifted).may_not_be_called


@pytest.mark.parametrize(
    ("start", "status", "state"),
    [
        (NOON + timedelta(days=1), "scheduled", "Coming"),
        (NOON - timedelta(minutes=29), "scheduled", "Coming"),
        (NOON - timedelta(minutes=30), "scheduled", "Past"),
        (NOON + timedelta(days=1), "cancelled", "Cancelled"),
    ],
)
def test_an_appointment_is_coming_until_it_is_over(start: datetime, status: str, state: str) -> None:
    row = Appointment(
        1, 1, "service", 1, None, None, start.date(), start.time(), 30, status, "", "Ann", "+1", "Oil Change"
    )
    assert appointment_cells(row, NOON)[1:] == ("Oil Change", "–", state)
