"""Everything the inventory screen says goes through the window's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog

from app.inventory.fields import PRICE, read
from app.stores.rows import Vehicle
from app.ui.inventory.inventory_screen import InventoryScreen
from app.ui.inventory.inventory_words import typed
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import untranslated

pytestmark = [pytest.mark.ui, pytest.mark.usefixtures("marks")]

FILE = """Stock;VIN;Year;Make;Model;Colour;Price;New/Used;Available
N25001;KMUHBDSB0NU012345;2025;Toyota;Camry;silver;27.500,00;used;no
N26001;;2026;Genesis;GV80;green;61500;new;yes
N26002;;26;Kia;EV9;white;51000;new;yes
"""
CARS = ["Toyota", "Camry", "RAV4", "Honda", "Civic", "Ford", "F-150", "Genesis", "GV80", "CR-V", "XLT"]
COLORS = ["silver", "white", "black", "blue", "gray", "red", "green"]
HEADER = ["Stock", "VIN", "Year", "Make", "Model", "Colour", "Price", "New/Used", "Available", "cars.csv"]
TROUBLE = ["“26” is no model year such as 2024.", "“cheap” is no price such as 28,999."]
DATA = [*CARS, *COLORS, *HEADER, *TROUBLE, "KMUHBDSB", "NU012345", "(used)", "(no)", "cheap"]


def test_all_of_it(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    screen = stage.open_screen("⟦Inventory⟧")
    assert isinstance(screen, InventoryScreen)
    stage.until(lambda: screen.inventory.cars.total == 5)
    screen.filters.lowest.setText("cheap")
    screen.table.selectRow(0)
    stage.until(screen.car.isVisible)
    click(screen.car.mark)
    stage.until(lambda: screen.undo.text.text().startswith("⟦Sold: "))
    assert screen.car.mark.text() == "⟦For sale again⟧"
    assert untranslated(screen, DATA) == []

    path = tmp_path / "cars.csv"
    path.write_text(FILE)
    screen.inventory.choose_file(path)
    stage.until(screen.preview.isVisible)
    assert untranslated(screen, DATA) == []
    click(screen.preview.carry_out)
    stage.until(lambda: screen.inventory.cars.total == 6)
    assert screen.undo.text.text() == "⟦Imported: 1 added and 1 changed.⟧"
    screen.ask_for_file()
    dialog = screen.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.windowTitle() == "⟦Import cars⟧"
    assert dialog.nameFilters() == ["⟦Lists of cars⟧ (*.csv *.tsv *.txt)", "⟦All files⟧ (*)"]
    dialog.reject()


@pytest.mark.parametrize("place", ["de_DE", "de_AT", "de_CH", "es_US", "es_ES", "es_CR"])
@pytest.mark.parametrize("price", [950.0, 28_999.0, 27_500.5, 1_234_567.25])
def test_a_price_is_read_as_it_is_written_where_thousands_and_cents_are_parted_otherwise(
    place: str, price: float
) -> None:
    QLocale.setDefault(QLocale(place))
    car = Vehicle(
        1, "Kia", "EV9", 2026, "white", price, is_new=True, is_available=True, stock_number="N26009"
    )
    assert read(PRICE, typed(car)["price"]) == price
