"""The cars for sale in the real window, over the real records of the sample dealership."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from app.stores.rows import Vehicle
from app.stores.stock_rows import CarQuery
from app.ui.inventory.inventory_screen import InventoryScreen
from engine.ports import CarWish
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable

pytestmark = pytest.mark.ui

FILE = """Stock;VIN;Year;Make;Model;Colour;Price;New/Used
N25001;;2025;Toyota;Camry;silver;27.500,00;new
N25002;;2025;Toyota;RAV4;blue;34999;new
N26001;KMUHBDSB0NU012345;2026;Genesis;GV80;green;61500;new
N26002;;26;Kia;EV9;white;51000;new
"""


@pytest.fixture
def screen(stage: Stage, tmp_path: Path) -> InventoryScreen:
    stage.with_records(tmp_path)
    stage.open_ready()
    opened = stage.open_screen("Inventory")
    assert isinstance(opened, InventoryScreen)
    stage.until(lambda: opened.inventory.cars.total == 5)
    return opened


def cars(stage: Stage) -> dict[str, Vehicle]:
    page = stage.in_records(stage.appliance.back_office.inventory.find(CarQuery()))
    return {car.stock_number: car for car in page.cars}


def pick(stage: Stage, screen: InventoryScreen, number: str) -> None:
    rows = [car.stock_number for car in screen.inventory.cars.rows]
    screen.table.selectRow(rows.index(number))
    stage.until(screen.car.isVisible)


def write(screen: InventoryScreen, field: str, text: str) -> None:
    line = screen.car.fields[field]
    assert isinstance(line, QLineEdit)
    line.setText(text)


def drop(screen: InventoryScreen, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    inside = screen.rect().center()
    entering = QDragEnterEvent(inside, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(screen, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(screen, QDropEvent(QPointF(inside), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_list_is_dropped_previewed_corrected_imported_and_taken_back(
    stage: Stage, screen: InventoryScreen, tmp_path: Path
) -> None:
    before = cars(stage)
    path = tmp_path / "cars.csv"
    path.write_text(FILE, "utf-16")
    drop(screen, path)
    stage.until(screen.preview.isVisible)
    assert screen.preview.summary.text() == (
        "1 added · 1 changed · 1 left alone · 1 wrong. Wrong lines are left out."
    )
    first = screen.preview.table.model()
    assert [first.index(0, column).data() for column in range(4)] == [
        "5",
        "⚠ Wrong",
        "–",
        "“26” is no model year such as 2024.",
    ]
    assert cars(stage) == before

    price = screen.preview.columns["price"]
    price.setCurrentIndex(0)
    price.activated.emit(0)
    stage.until(lambda: screen.preview.summary.text().startswith("0 added · 0 changed · 2 left alone"))
    assert screen.preview.carry_out.text() == "Nothing to import"
    price.setCurrentIndex(price.findText("Price (27.500,00)"))
    price.activated.emit(price.currentIndex())
    stage.until(lambda: screen.preview.carry_out.text() == "Import 2 cars")
    assert screen.preview.carry_out.shortcut().toString() == "Ctrl+Return"

    click(screen.preview.carry_out)
    stage.until(lambda: screen.inventory.cars.total == 6)
    assert cars(stage)["N25001"].price == 27500
    archive = stage.appliance.archive
    assert archive is not None
    genesis = stage.in_records(archive.tools.stock(CarWish(make="Genesis")))
    assert [car.model for car in genesis.cars] == ["GV80"]
    assert screen.undo.text.text() == "Imported: 1 added and 1 changed."

    click(screen.undo.undo)
    stage.until(lambda: screen.inventory.cars.total == 5)
    assert cars(stage) == before


def test_a_bad_file_is_told_in_one_sentence_and_changes_nothing(
    stage: Stage, screen: InventoryScreen, tmp_path: Path
) -> None:
    before = cars(stage)
    path = tmp_path / "cars.csv"
    path.write_bytes(b"\x00\x01\x02")
    drop(screen, path)
    stage.until(stage.window.notice.isVisible)

    assert stage.window.notice.text.text().startswith("cars.csv: this is no text.")
    assert not screen.preview.isVisible()
    assert cars(stage) == before


def test_a_preview_that_is_left_writes_nothing(stage: Stage, screen: InventoryScreen, tmp_path: Path) -> None:
    before = cars(stage)
    path = tmp_path / "cars.csv"
    path.write_text(FILE)
    screen.inventory.choose_file(path)
    stage.until(screen.preview.isVisible)
    assert nameless(screen) == []
    assert unreachable(screen) == []
    assert cut_labels(screen) == []
    click(screen.preview.leave)

    assert screen.table.isVisible()
    assert cars(stage) == before


def test_cars_that_change_under_a_preview_are_shown_anew_instead_of_overwritten(
    stage: Stage, screen: InventoryScreen, tmp_path: Path
) -> None:
    path = tmp_path / "cars.csv"
    path.write_text(FILE)
    screen.inventory.choose_file(path)
    stage.until(screen.preview.isVisible)
    room = stage.appliance.back_office.inventory
    stage.in_records(room.mark(cars(stage)["N25001"], available=False))

    click(screen.preview.carry_out)
    stage.until(lambda: "changed in the meantime" in screen.preview.trouble.text())
    stage.until(screen.preview.carry_out.isEnabled)
    click(screen.preview.carry_out)
    stage.until(lambda: cars(stage)["N25001"].price == 27500)
    assert not cars(stage)["N25001"].is_available


def test_a_car_is_changed_marked_deleted_and_brought_back(stage: Stage, screen: InventoryScreen) -> None:
    before = cars(stage)
    pick(stage, screen, "U24003")
    write(screen, "price", "cheap")
    click(screen.car.save)
    stage.until(lambda: screen.car.trouble.text() == "⚠ “cheap” is no price such as 28,999.")
    assert cars(stage) == before
    write(screen, "price", "$23,500")
    click(screen.car.save)
    stage.until(lambda: screen.undo.text.text() == "Saved: U24003 · 2024 Honda Civic")
    assert cars(stage)["U24003"].price == 23500

    click(screen.car.mark)
    stage.until(lambda: screen.car.mark.text() == "For sale again")
    assert screen.car.mark.shortcut().toString() == "Ctrl+M"
    assert not cars(stage)["U24003"].is_available
    click(screen.car.delete)
    stage.until(lambda: "U24003" not in cars(stage))
    stage.until(lambda: not screen.car.isVisible())
    click(screen.undo.undo)
    stage.until(lambda: "U24003" in cars(stage))
    stage.until(lambda: screen.undo.text.text() == "Undone.")
    assert not screen.undo.undo.isVisible()


def test_a_car_is_added_by_keyboard_alone(stage: Stage, screen: InventoryScreen) -> None:
    bot = stage.qtbot
    stage.window.activateWindow()
    bot.keyClick(stage.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: QApplication.focusWidget() is screen.car.fields["stock_number"])
    for text in ("N26009", "", "2026", "Kia", "EV9", "white", "51,000"):
        bot.keyClicks(QApplication.focusWidget(), text)
        bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    kind = QApplication.focusWidget()
    assert isinstance(kind, QComboBox)
    bot.keyClick(kind, Qt.Key.Key_Down)
    bot.keyClick(stage.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: "N26009" in cars(stage))

    added = cars(stage)["N26009"]
    assert (added.make, added.price, added.is_new, added.is_available) == ("Kia", 51000, False, True)
    stage.until(screen.undo.undo.isVisible)
    bot.keyClick(stage.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stage.until(lambda: "N26009" not in cars(stage))


def test_what_was_typed_is_not_lost_by_a_click_on_another_car(stage: Stage, screen: InventoryScreen) -> None:
    pick(stage, screen, "N25001")
    write(screen, "color", "bronze")
    screen.table.selectRow(1)

    assert "Save what you changed" in screen.car.trouble.text()
    assert screen.inventory.car is not None
    assert screen.inventory.car.stock_number == "N25001"
    assert screen.car.values["color"] == "bronze"
    assert screen.table.selectionModel().isRowSelected(0)
    click(screen.car.discard)
    assert screen.car.values["color"] == "silver"


def test_cars_are_found_filtered_and_sorted(stage: Stage, screen: InventoryScreen) -> None:
    def shown() -> list[str]:
        return [car.stock_number for car in screen.inventory.cars.rows]

    screen.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    stage.until(lambda: shown() == ["U24005", "N25002", "N25004", "N25001", "U24003"])
    screen.filters.kind.setCurrentIndex(2)
    screen.filters.kind.activated.emit(2)
    stage.until(lambda: shown() == ["U24005", "U24003"])
    screen.filters.words.setText("civic")
    stage.until(lambda: shown() == ["U24003"])
    screen.filters.highest.setText("20,000")
    stage.until(screen.empty.isVisible)
    assert screen.empty.text() == "No car fits. Take a filter away to see more."
    assert screen.list.title.text() == "0 cars"


def test_a_change_from_elsewhere_is_seen_at_once(stage: Stage, screen: InventoryScreen) -> None:
    stage.in_records(stage.appliance.back_office.inventory.delete(cars(stage)["N25004"]))
    stage.until(lambda: screen.inventory.cars.total == 4)
