"""The page of the chosen appointment: who comes, when, for what, and which call it came from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.ui.calendar.entry_model import EntryModel
from app.ui.calendar.words import (
    change_words,
    origin_words,
    place_words,
    span_words,
    status_words,
    what_words,
)
from app.ui.language import mark, tr
from app.ui.pieces import Card, button, label, sentence
from app.ui.theme import GAP
from app.ui.wording import day_words, phone_words, tidy

if TYPE_CHECKING:
    from app.calendar.sheet import Entry

NONE_CHOSEN = mark("Choose an appointment to see who comes, for what, and which call it came from.")
MOVE_KEY, CANCEL_KEY, EXPORT_KEY, CALL_KEY = "Ctrl+M", "Ctrl+Del", "Ctrl+Shift+E", "Alt+C"
FIELDS = (
    mark("When"),
    mark("Where"),
    mark("What"),
    mark("Phone"),
    mark("E-mail"),
    mark("Vehicle"),
    mark("Notes"),
    mark("Made"),
    mark("Changed"),
    mark("State"),
    mark("Number"),
)
_TEXT_MAX = 2000

Direction = QBoxLayout.Direction


class EntryPanel(Card):
    """Watches an `EntryModel`.

    Attributes:
        move_wanted: the appointment is to be moved.
        cancel_wanted: the appointment is to be cancelled.
        export_wanted: the appointment is to be written to a file.
        call_wanted: the call it was made in is to be opened.
    """

    move_wanted = Signal()
    cancel_wanted = Signal()
    export_wanted = Signal()
    call_wanted = Signal(int)

    def __init__(self, model: EntryModel) -> None:
        super().__init__(tr("Appointment"))
        self._model = model
        self.values = {name: _value(tr(name)) for name in FIELDS}
        self._names = {name: _caption(tr(name)) for name in FIELDS}
        self.empty = sentence(tr(NONE_CHOSEN), tr("Why there is no appointment"))
        self.move_ = button(tr("Move…"), MOVE_KEY, tr("Choose another time or bay among those that are free"))
        self.cancel = button(tr("Cancel appointment"), CANCEL_KEY, tr("Free its time; asked once"))
        self.export = button(tr("Export…"), EXPORT_KEY, tr("Save this appointment as a calendar file (.ics)"))
        self.move_.setObjectName("main")
        self.cancel.setObjectName("grave")
        self.move_.clicked.connect(self.move_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.call = button(tr("Open the call"), CALL_KEY, tr("Read and hear the call this was made in"))
        self.call.clicked.connect(self._open_call)
        self._lay_out()
        model.changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        self.pages = QStackedWidget()
        self.pages.setAccessibleName(tr("The chosen appointment, or that there is none"))
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self._fields())
        self._pair = QHBoxLayout()
        self._pair.setSpacing(GAP)
        self._pair.addWidget(self.move_)
        self._pair.addWidget(self.export)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(self.call)
        self.body.addLayout(self._pair)
        self.body.addWidget(self.cancel)

    def _fields(self) -> QWidget:
        inside = QWidget()
        inside.setAccessibleName(tr("About the appointment"))
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, GAP, 0)
        rows.setSpacing(0)
        for name in FIELDS:
            rows.addWidget(self._names[name])
            rows.addWidget(self.values[name])
        rows.addStretch(1)
        made = QScrollArea()
        made.setAccessibleName(tr("About the appointment, scrolled"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setWidgetResizable(True)
        made.setWidget(inside)
        made.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        return made

    def _show(self) -> None:
        entry = self._model.entry
        self.pages.setCurrentIndex(0 if entry is None else 1)
        title = tr("Appointment") if entry is None else tidy(entry.appointment.customer_name, 80)
        self.title.show_text(title)
        for each in (self.move_, self.cancel, self.export):
            each.setVisible(entry is not None)
        for each in (self.move_, self.cancel):
            each.setEnabled(self._model.can_change)
        self.call.setVisible(entry is not None and entry.origin.call is not None)
        if entry is not None:
            self._show_fields(entry)
            self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Two buttons beside each other, or, where their words are too long for that, under each other."""
        wide = self.move_.sizeHint().width() + GAP + self.export.sizeHint().width()
        fits = wide <= self.body.contentsRect().width()
        self._pair.setDirection(Direction.LeftToRight if fits else Direction.TopToBottom)

    def _open_call(self) -> None:
        entry = self._model.entry
        if entry is not None and entry.origin.call is not None:
            self.call_wanted.emit(entry.origin.call.id)

    def _show_fields(self, entry: Entry) -> None:
        said = dict(_said(entry))
        for name in FIELDS:
            text = said.get(name, "")
            self.values[name].setText(text)
            self.values[name].setVisible(bool(text))
            self._names[name].setVisible(bool(text))


def _caption(name: str) -> QLabel:
    return label(name, tr("{caption}, label", caption=name), scale=0.92, muted=True)


def _value(name: str) -> QLabel:
    made = label("", name)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setContentsMargins(0, 0, 0, GAP)
    return made


def _said(entry: Entry) -> Iterator[tuple[str, str]]:
    row = entry.appointment
    yield "When", f"{day_words(row.scheduled_date)}\n{span_words(row.start, row.end)}"
    yield "Where", place_words(row)
    yield "What", what_words(row)
    yield "Phone", phone_words(row.customer_phone)
    yield "E-mail", tidy(entry.origin.customer_email or "", 120)
    yield "Vehicle", tidy(row.vehicle or "", 120)
    yield "Notes", tidy(row.notes, _TEXT_MAX)
    yield "Made", origin_words(entry)
    yield "Changed", change_words(entry)
    yield "State", status_words(entry)
    yield "Number", str(row.id)
