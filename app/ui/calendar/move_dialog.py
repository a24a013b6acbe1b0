"""Moves an appointment without dragging: a day, a bay, and the times that are free there."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.stores.rows import Appointment
from app.ui.calendar.changes_model import ChangesModel
from app.ui.calendar.day_field import HEIGHT, DayField
from app.ui.calendar.offer_model import OfferModel
from app.ui.calendar.words import bay_words, place_words, span_words, what_words
from app.ui.language import mark, tr
from app.ui.pieces import button, label
from app.ui.theme import GAP, text_font
from app.ui.wording import day_words, tidy

SIZE = (440, 520)
ROW_HEIGHT = 32
ANY_BAY = mark("Any free bay")
LOOKING = mark("Looking for free times …")
MOVE_KEY, STAY_KEY = "Ctrl+Return", "Esc"


class MoveDialog(QDialog):
    """Watches an `OfferModel`; the records decide, and the dialog stays open when they refuse.

    Attributes:
        moved_to: it was moved; with the day it stands on now.
    """

    moved_to = Signal(object)

    def __init__(self, offer: OfferModel, changes: ChangesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer, self._changes = offer, changes
        self._row: Appointment | None = None
        self._refused = ""
        self.setWindowTitle(tr("Move an appointment"))
        self.setAccessibleName(tr("Move an appointment"))
        self.resize(*SIZE)
        self._build()
        self._lay_out()
        offer.changed.connect(self._show)

    def begin(self, row: Appointment, bays: int) -> None:
        """Open for this appointment; there are so many bays."""
        self._row, self._refused = row, ""
        self.heading.setText(f"{tidy(row.customer_name, 40)}: {what_words(row)}")
        day, span = day_words(row.scheduled_date), span_words(row.start, row.end)
        self.now.setText(tr("Now on {day}, {span}, {place}", day=day, span=span, place=place_words(row)))
        self.bay.clear()
        self.bay.addItems([tr(ANY_BAY), *(bay_words(number) for number in range(1, bays + 1))])
        self.bay.setVisible(row.inventory_id is None)
        self.day.show_day(row.scheduled_date)
        self.times.clear()
        self._show_buttons()
        self._look()
        self.open()
        self.times.setFocus()

    def _build(self) -> None:
        self.heading = label("", tr("What is moved"), scale=1.1, strong=True)
        self.now = label("", tr("Where it stands now"), muted=True)
        self.sentence = label("", tr("What is free"))
        for each in (self.heading, self.now, self.sentence):
            each.setWordWrap(True)
        self.day = DayField(tr("Day to move to"), None, self._look)
        self.bay = QComboBox()
        self.bay.setAccessibleName(tr("Bay"))
        self.bay.setFont(text_font())
        self.bay.setMinimumHeight(HEIGHT)
        self.bay.activated.connect(self._look)
        self.times = QListWidget()
        self.times.setAccessibleName(tr("Free times"))
        self.times.setFont(text_font())
        self.times.itemDoubleClicked.connect(self._move)
        self.times.currentRowChanged.connect(self._show_buttons)
        self.move_ = button(tr("Move"), MOVE_KEY, tr("Move it to the chosen time"))
        self.stay = button(tr("Leave it there"), STAY_KEY, tr("Close without moving it"))
        self.move_.setObjectName("main")
        self.move_.setDefault(True)
        self.move_.clicked.connect(self._move)
        self.stay.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(GAP)
        asked.addWidget(self.day, 1)
        asked.addWidget(self.bay, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.stay)
        buttons.addWidget(self.move_)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        rows.setSpacing(GAP)
        rows.addWidget(self.heading)
        rows.addWidget(self.now)
        rows.addLayout(asked)
        rows.addWidget(self.sentence)
        rows.addWidget(self.times, 1)
        rows.addLayout(buttons)

    def _look(self) -> None:
        if self._row is not None:
            self.sentence.setText(tr(LOOKING))
            self._offer.look(self._row, self.day.day, self.bay.currentIndex() or None)

    def _show(self) -> None:
        refused = tr("It stays where it was: {why}.", why=self._refused) if self._refused else ""
        self._refused = ""
        self.sentence.setText(f"{refused} {self._offer.sentence}".strip())
        self.times.clear()
        for choice in self._offer.choices:
            item = QListWidgetItem(choice.words)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.times.addItem(item)
        if self.times.count():
            self.times.setCurrentRow(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.move_.setEnabled(self.times.currentRow() >= 0)

    def _move(self) -> None:
        row, chosen, choices = self._row, self.times.currentRow(), self._offer.choices
        if row is None or not 0 <= chosen < len(choices):
            return
        self.move_.setEnabled(False)
        start = choices[chosen].start
        self._changes.move(row, start, self._offer.bay_at(start), lambda why: self._moved(row, start, why))

    def _moved(self, row: Appointment, start: datetime, why: str | None) -> None:
        if why is None:
            self.moved_to.emit(start.date())
        if row is not self._row or not self.isVisible():
            return
        if why is None:
            self.accept()
        else:
            self._refused = why
            self._look()
