from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.stores.rows import Vehicle
from app.stores.stock_rows import CarOrder, CarPage, CarQuery
from app.ui.inventory.cars_model import AT_ONCE, CarsModel

pytestmark = pytest.mark.ui

Wanted = list[tuple[CarQuery, int, int]]


def page(first: int, total: int = 100_000) -> CarPage:
    cars = [
        Vehicle(
            number,
            "Kia",
            "Rio",
            2024,
            "red",
            15999.5,
            is_new=False,
            is_available=False,
            stock_number=f"N{number}",
        )
        for number in range(first + 1, min(total, first + AT_ONCE) + 1)
    ]
    return CarPage(total, cars)


@pytest.fixture
def wanted() -> Wanted:
    return []


@pytest.fixture
def cars(qtbot: QtBot, wanted: Wanted) -> CarsModel:
    model = CarsModel()
    model.wanted.connect(lambda query, offset, count: wanted.append((query, offset, count)))
    return model


def test_of_a_hundred_thousand_cars_only_those_in_sight_are_read(cars: CarsModel, wanted: Wanted) -> None:
    cars.reload()
    cars.take(*wanted[0][:2], page(0))
    assert (cars.rowCount(), cars.total) == (AT_ONCE, 100_000)
    assert cars.canFetchMore(QModelIndex())

    cars.fetchMore(QModelIndex())
    cars.fetchMore(QModelIndex())
    assert wanted[1:] == [(CarQuery(), AT_ONCE, AT_ONCE)]
    cars.take(*wanted[1][:2], page(AT_ONCE))
    assert cars.rowCount() == 2 * AT_ONCE
    assert cars.row_of(AT_ONCE + 1) == AT_ONCE


def test_an_answer_to_an_older_question_is_not_shown(cars: CarsModel, wanted: Wanted) -> None:
    cars.reload()
    cars.sort(5, Qt.SortOrder.DescendingOrder)
    cars.take(*wanted[0][:2], page(0))
    assert cars.rowCount() == 0

    assert wanted[1][0] == CarQuery(order=CarOrder.PRICE, descending=True)
    cars.take(*wanted[1][:2], page(0, total=1))
    assert [cars.index(0, column).data() for column in range(cars.columnCount())] == [
        "N1",
        "2024",
        "Kia",
        "Rio",
        "red",
        "$15,999.50",
        "Used",
        "Sold",
    ]
    assert not cars.canFetchMore(QModelIndex())


def test_reading_anew_reads_as_many_as_are_shown(cars: CarsModel, wanted: Wanted) -> None:
    cars.reload()
    cars.take(*wanted[-1][:2], page(0))
    cars.fetchMore(QModelIndex())
    cars.take(*wanted[-1][:2], page(AT_ONCE))
    cars.reload()
    assert wanted[-1] == (CarQuery(), 0, 2 * AT_ONCE)
