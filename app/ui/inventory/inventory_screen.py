"""The cars for sale: a list with filters, one car in a form, and the preview of an import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelection, QSignalBlocker, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.inventory.car_panel import DIRTY, CarPanel
from app.ui.inventory.cars_model import COLUMNS
from app.ui.inventory.filters import Filters
from app.ui.inventory.import_panel import ImportPanel
from app.ui.inventory.inventory_model import InventoryModel
from app.ui.inventory.inventory_words import count_words
from app.ui.language import mark, tr
from app.ui.page import Page
from app.ui.pieces import Card, button, sentence
from app.ui.tables import plain_table
from app.ui.theme import GUTTER
from app.ui.undo_bar import UndoBar

FORM_PX = 320
NO_CARS = mark("There are no cars for sale yet. Add one, or import a list: drop a CSV file here.")
NO_FIT = mark("No car fits. Take a filter away to see more.")
ALL_COLUMNS_PX = 800
"""From this width on the list shows every column; below, the form beside it says the rest."""
CAR_FILES = "*.csv *.tsv *.txt"
_WIDTHS = (92, 56, 132, 0, 116, 84, 100, 96)
"""Of the columns; the model takes what is left."""
_SPARED = (COLUMNS.index("Color"), COLUMNS.index("New / used"))


class InventoryScreen(Page):
    """Shows `InventoryModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Inventory"))
        self.inventory = InventoryModel(desk)
        self.add = button(tr("Add a car"), "Ctrl+N", tr("Write down a car for sale"))
        takes_in = tr("Take in a CSV file of cars; you see first what it changes")
        self.choose = button(tr("Import a list …"), "Ctrl+I", takes_in)
        self.filters = Filters(self.inventory.cars)
        self.undo = UndoBar(self.inventory.undo)
        self.table = plain_table(self.inventory.cars, tr("Cars"))
        self.empty = sentence("", tr("Why no cars are listed"))
        self.car = CarPanel(self.inventory)
        self.preview = ImportPanel(self.inventory)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._show_list()

    def refresh(self) -> None:
        """Read the cars anew."""
        self.inventory.refresh()

    def ask_for_file(self) -> None:
        """Let a file be chosen; the window goes on meanwhile."""
        cars, every = tr("Lists of cars"), tr("All files")
        kinds = f"{cars} ({CAR_FILES});;{every} (*)"
        dialog = QFileDialog(self, tr("Import cars"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    def _choose(self, path: str) -> None:
        self.inventory.choose_file(Path(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """One file may be dropped."""
        if len(_files(event)) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Preview the file."""
        event.acceptProposedAction()
        self.inventory.choose_file(_files(event)[0])

    def _lay_out(self) -> None:
        self.tools.addWidget(self.choose)
        self.tools.addWidget(self.add)
        self.list = Card(tr("Cars"))
        self._pages = QStackedWidget()
        self._pages.setAccessibleName(tr("The cars, or the reason why there are none"))
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.table)
        self.list.body.addWidget(self._pages, 1)
        self.car.setFixedWidth(FORM_PX)
        both = QWidget()
        both.setAccessibleName(tr("Cars and one of them"))
        rows = QVBoxLayout(both)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        rows.addWidget(self.filters)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self.list, 1)
        columns.addWidget(self.car)
        rows.addLayout(columns, 1)
        self.stack = QStackedWidget()
        self.stack.setAccessibleName(tr("The cars, or the preview of an import"))
        self.stack.addWidget(both)
        self.stack.addWidget(self.preview)
        self.body.addWidget(self.undo)
        self.body.addWidget(self.stack, 1)
        self._size_columns()

    def _size_columns(self) -> None:
        head = self.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, mode)
            head.resizeSection(column, max(width, head.sectionSizeHint(column)))
        head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow list some columns give way."""
        super().resizeEvent(event)
        self._spare_columns()

    def _spare_columns(self) -> None:
        form = FORM_PX + GUTTER if self.car.isVisibleTo(self) else 0
        for column in _SPARED:
            self.table.setColumnHidden(column, self.width() - form < ALL_COLUMNS_PX)

    def _connect(self) -> None:
        inventory = self.inventory
        self.add.clicked.connect(self._begin_new)
        self.choose.clicked.connect(self.ask_for_file)
        self.table.selectionModel().selectionChanged.connect(self._open_selected)
        self.table.activated.connect(self.car.begin)
        inventory.cars.changed.connect(self._show_list)
        inventory.opened.connect(self._select_open)
        inventory.makes_changed.connect(lambda: self.filters.show_makes(inventory.makes))
        inventory.planned.connect(self._show_preview)
        inventory.import_failed.connect(self._say_unreadable)
        inventory.done.connect(self._say_done)

    def _begin_new(self) -> None:
        if self.car.is_dirty:
            self.car.say(tr(DIRTY))
            return
        self.table.clearSelection()
        self.inventory.begin_new()
        self.car.begin()

    def _open_selected(self, selected: QItemSelection) -> None:
        rows = selected.indexes()
        if not rows:
            return
        if self.car.is_dirty:
            self.car.say(tr(DIRTY))
            self._select_open()
        else:
            self.inventory.open(self.inventory.cars.rows[rows[0].row()])

    def _select_open(self) -> None:
        """Mark the row of the car in the form, without opening it once more."""
        car = self.inventory.car
        self.car.setVisible(car is not None or self.inventory.is_new_car)
        self._spare_columns()
        row = None if car is None else self.inventory.cars.row_of(car.id)
        with QSignalBlocker(self.table.selectionModel()):
            if row is None:
                self.table.clearSelection()
            else:
                self.table.selectRow(row)
        self.table.viewport().update()

    def _show_list(self) -> None:
        cars = self.inventory.cars
        self.empty.setText(tr(NO_FIT if self.filters.are_set else NO_CARS))
        self._pages.setCurrentIndex(1 if cars.total else 0)
        self.list.title.show_text(count_words(cars.total))
        self._select_open()

    def _show_preview(self) -> None:
        planned = self.inventory.plan is not None
        self.stack.setCurrentIndex(1 if planned else 0)
        for each in (self.add, self.choose):
            each.setVisible(not planned)
        if planned:
            self.preview.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_unreadable(self, what: str) -> None:
        if self.inventory.plan is None:
            self.desk.notice.emit(what)

    def _say_done(self) -> None:
        self.undo.say(self.inventory.said, undoable=self.inventory.undoable is not None)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
