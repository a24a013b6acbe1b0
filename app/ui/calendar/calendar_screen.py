"""The calendar: a day by bay and by car, or a week; appointments are looked at, moved and cancelled here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout

from app.events import AppEvent, AppointmentBooked, AppointmentCancelled, AppointmentMoved
from app.stores.rows import Appointment
from app.ui.asking import is_meant
from app.ui.calendar.asking import ask_through
from app.ui.calendar.board_view import BoardView
from app.ui.calendar.calendar_model import CalendarModel, View
from app.ui.calendar.changes_model import ChangesModel
from app.ui.calendar.day_field import DayField
from app.ui.calendar.entry_model import EntryModel
from app.ui.calendar.entry_panel import EntryPanel
from app.ui.calendar.move_dialog import MoveDialog
from app.ui.calendar.offer_model import OfferModel
from app.ui.calendar.words import spoken
from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.page import Page
from app.ui.pieces import Card, Lamp, button, key_words, label
from app.ui.theme import GAP, GUTTER

HINT = mark("Drag an appointment to move it, or choose it and press Enter.")
NONE_YET = mark("An appointment that is booked on the phone appears here at once.")
PANEL_WIDTH = 272
LATER_MS = 30_000
"""How often the line of now moves on."""
JUMP_KEY = "Ctrl+G"


class CalendarScreen(Page):
    """Shows appointments by day and by week."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Calendar"))
        ask = ask_through(desk.requests)
        self.calendar = CalendarModel(ask, self)
        self.entry = EntryModel(ask, self)
        self.changes = ChangesModel(ask, self.calendar, self)
        self.board = BoardView(self.calendar, self.entry, self.changes)
        self.panel = EntryPanel(self.entry)
        self.panel.setFixedWidth(PANEL_WIDTH)
        self._then: Callable[[], None] | None = None
        self.dialog = MoveDialog(OfferModel(ask, self), self.changes, self)
        self._build_tools()
        self._build_foot()
        self._lay_out()
        self._connect()
        self._show()
        self._show_outcome()

    def refresh(self) -> None:
        """The days on show and the chosen appointment."""
        self.calendar.refresh()
        self.entry.refresh()

    # --- what is there ---

    def _build_tools(self) -> None:
        self.previous = button("‹", "Alt+Left", tr("The day or week before"))
        self.previous.setAccessibleName(tr("Previous"))
        self.today = button(tr("Today"), "Alt+Home", tr("Show today"))
        self.next = button("›", "Alt+Right", tr("The next day or week"))
        self.next.setAccessibleName(tr("Next"))
        self.jump = DayField(tr("Date on show"), None, self._jump)
        what = tr("Show another date")
        self.jump.setToolTip(f"{what} ({key_words(JUMP_KEY)})")
        self.day_view = button(tr("Day"), "Alt+D", tr("One day, by bay and by car"))
        self.week_view = button(tr("Week"), "Alt+W", tr("Seven days"))
        self.export = button(tr("Export…"), "Ctrl+E", tr("Save the days on show as a calendar file (.ics)"))
        self._views = QButtonGroup(self)
        for made in (self.day_view, self.week_view):
            made.setCheckable(True)
            self._views.addButton(made)
        for made in (self.previous, self.next):
            made.setFixedWidth(5 * GAP)
            made.setObjectName("narrow")
        for made in (self.previous, self.today, self.next, self.jump, self.day_view, self.week_view):
            self.tools.addWidget(made)
        self.tools.addWidget(self.export)

    def _build_foot(self) -> None:
        self.lamp = Lamp()
        self.lamp.setAccessibleName(tr("How the last change went"))
        self.outcome = label("", tr("What came of the last change"), muted=True)
        self.outcome.setWordWrap(True)
        self.undo = button(
            tr("Undo"), "Ctrl+Z", tr("Put the appointment that was moved last back where it was")
        )

    def _lay_out(self) -> None:
        self.title = label("", tr("Days on show"), scale=1.1, strong=True)
        self.summary = label("", tr("How many appointments"), muted=True)
        head = QHBoxLayout()
        head.setSpacing(2 * GAP)
        head.addWidget(self.title)
        head.addWidget(self.summary)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.lamp)
        foot.addWidget(self.outcome, 1)
        foot.addWidget(self.undo)
        self.card = Card(tr("Appointments"))
        self.card.body.removeWidget(self.card.title)
        self.card.title.hide()
        self.card.body.addLayout(head)
        self.card.body.addWidget(self.board, 1)
        self.card.body.addLayout(foot)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        columns.addWidget(self.card, 1)
        columns.addWidget(self.panel)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self.calendar.step(-1))
        self.next.clicked.connect(lambda: self.calendar.step(1))
        self.today.clicked.connect(self.calendar.today)
        self.day_view.clicked.connect(lambda: self.calendar.show(View.DAY))
        self.week_view.clicked.connect(lambda: self.calendar.show(View.WEEK))
        self.export.clicked.connect(self._export)
        self.undo.clicked.connect(self.changes.take_back)
        self.dialog.moved_to.connect(self._follow)
        self.board.move_wanted.connect(self._move)
        self.board.cancel_wanted.connect(self._cancel)
        self.panel.move_wanted.connect(self._move)
        self.panel.cancel_wanted.connect(self._cancel)
        self.panel.export_wanted.connect(self._export_one)
        self.panel.call_wanted.connect(self.desk.call_wanted)
        self.calendar.changed.connect(self._show)
        self.changes.changed.connect(self._show_outcome)
        self.entry.failed.connect(self.changes.fail)
        self.entry.changed.connect(self._known)
        self.desk.happened.connect(self._happened)
        QShortcut(QKeySequence(JUMP_KEY), self, self.jump.setFocus)
        self._later = QTimer(self)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._go_on)
        self._later.start()

    # --- what is seen ---

    def _happened(self, event: AppEvent) -> None:
        self.changes.apply(event)
        if (
            isinstance(event, AppointmentBooked | AppointmentMoved | AppointmentCancelled)
            and self.isVisible()
        ):
            self.refresh()

    def _go_on(self) -> None:
        if self.isVisible() and self.calendar.sheet is not None:
            self.calendar.refresh()

    def _show(self) -> None:
        self.title.setText(self.calendar.title)
        self.summary.setText(self.calendar.summary)
        self.card.body.activate()
        is_day = self.calendar.view is View.DAY
        self.day_view.setChecked(is_day)
        self.week_view.setChecked(not is_day)
        self._show_outcome()
        day = self.calendar.day
        self.export.setEnabled(day is not None)
        if day is not None:
            self.jump.show_day(day)

    def _show_outcome(self) -> None:
        self.lamp.show_tone(self.changes.tone)
        self.lamp.setVisible(bool(self.changes.sentence))
        self.outcome.setText(self.changes.sentence or tr(HINT if self.calendar.rows else NONE_YET))
        self.undo.setEnabled(self.changes.last is not None)

    def _jump(self) -> None:
        self.calendar.go_to(self.jump.day)

    # --- what is done ---

    def _move(self) -> None:
        row, sheet = self._row_to_change(self._move), self.calendar.sheet
        if row is not None and sheet is not None:
            self.dialog.begin(row, sheet.bays)

    def _row_to_change(self, do: Callable[[], None]) -> Appointment | None:
        """The chosen appointment; while it is still being read, `do` is done afterwards."""
        row = self.entry.row
        self._then = do if row is None and self.entry.chosen is not None else None
        if row is not None and not self.entry.can_change:
            self.changes.refuse(row)
        return row if self.entry.can_change else None

    def _known(self) -> None:
        then = self._then
        if then is not None and self.entry.row is not None:
            self._then = None
            then()

    def _follow(self, day: date) -> None:
        """See where it went."""
        if day not in self.calendar.days:
            self.calendar.go_to(day)

    def _cancel(self) -> None:
        row = self._row_to_change(self._cancel)
        if row is None:
            return
        question = tr("Cancel this appointment?")
        if self.ask_to_cancel(f"{question}\n{spoken(row)}"):
            self.changes.cancel(row)

    def ask_to_cancel(self, question: str) -> bool:
        """Ask once, since the customer has to be told and nothing brings it back."""
        more = tr("Its time is free at once. The customer is not told by Lotline.")
        return is_meant(self, tr("Cancel appointment"), question, more)

    def _export(self) -> None:
        first = self.calendar.first
        path = self.ask_where(f"appointments-{first}.ics") if first else None
        if path is not None:
            self.changes.export(path)

    def _export_one(self) -> None:
        row = self.entry.row
        path = self.ask_where(f"appointment-{row.id}.ics") if row else None
        if row is not None and path is not None:
            self.changes.export_one(path, row)

    def ask_where(self, name: str) -> Path | None:
        """Ask for the file to write; None when that was given up."""
        files = tr("Calendar files")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as a calendar file"), name, f"{files} (*.ics)")
        return Path(chosen) if chosen else None
