"""Moves and cancels appointments, takes the last move back, and says what came of it.

On Qt's thread, without widgets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.calendar.desk import DESK
from app.events import AppEvent, AppointmentCancelled, AppointmentMoved
from app.stores.rows import Appointment
from app.ui.calendar.asking import Ask
from app.ui.calendar.board import Column
from app.ui.calendar.calendar_model import CalendarModel
from app.ui.calendar.words import GONE, REFUSED, when_words, why_words, written_words
from app.ui.language import tr
from app.ui.wording import Tone, tidy
from engine.ports import Booked, NotBooked, Refusal

if TYPE_CHECKING:
    from app.calendar.sheet import Openings


@dataclass(frozen=True, slots=True)
class LastMove:
    """What was moved, and where it stood before."""

    row: Appointment
    start: datetime
    bay: int | None


class ChangesModel(QObject):
    """What a person does with appointments.

    Attributes:
        changed: the sentence, or whether there is something to take back, is new.
        weighed: it is known where the appointment that is dragged can go.
        sentence: what came of the last thing done.
        tone: how good that was.
        last: the move that can be taken back.
    """

    changed = Signal()
    weighed = Signal()

    def __init__(self, ask: Ask, calendar: CalendarModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._calendar = calendar
        self._openings: Openings | None = None
        self.sentence, self.tone = "", Tone.QUIET
        self.last: LastMove | None = None
        calendar.failed.connect(self.fail)

    def apply(self, event: AppEvent) -> None:
        """What somebody else has moved or cancelled since is not taken back."""
        if not isinstance(event, AppointmentMoved | AppointmentCancelled) or self.last is None:
            return
        if event.session_id != DESK and event.appointment_id == self.last.row.id:
            self.last = None
            self.changed.emit()

    def say(self, sentence: str, tone: Tone) -> None:
        """Show this."""
        self.sentence, self.tone = sentence, tone
        self.changed.emit()

    def fail(self, sentence: str) -> None:
        """Say what did not work."""
        self.say(sentence, Tone.BAD)

    def refuse(self, row: Appointment) -> None:
        """Say that nothing can be done with it any more."""
        self.say(tr("{who} stays as it is: {why}.", who=_who(row), why=tr(GONE)), Tone.BAD)

    # --- where it can go ---

    def weigh(self, row: Appointment) -> None:
        """Find out where an appointment could go among the days on show; `weighed` follows."""
        if self._openings is not None and self._openings.appointment_id != row.id:
            self._openings = None
        sheet = self._calendar.sheet
        if sheet is not None:
            first, count = sheet.days[0].day, len(sheet.days)
            self._ask(lambda room: room.openings(row.id, first, count, sheet.seen), self._weighed, self.fail)

    def _weighed(self, openings: Openings) -> None:
        self._openings = openings
        self.weighed.emit()

    def word_at(self, row: Appointment, column: Column, start: datetime) -> str | None:
        """In a word or two why an appointment cannot be put there; None where it can, or nobody knows yet."""
        if column.why_never(row) is not None:
            return tr("Not here")
        refusal = self._refusal(row, column, start)
        return None if refusal is None else tr(REFUSED[refusal])

    def why_not(self, row: Appointment, column: Column, start: datetime) -> str | None:
        """The same as the end of a sentence."""
        never = column.why_never(row)
        if never is not None:
            return never
        refusal, bay = self._refusal(row, column, start), column.bay_for(row)
        return None if refusal is None else self._reason(row, start, bay, refusal)

    def _refusal(self, row: Appointment, column: Column, start: datetime) -> Refusal | None:
        if self._openings is None or self._openings.appointment_id != row.id or is_there(row, column, start):
            return None
        return self._openings.refusals.get((start, column.bay_for(row)), Refusal.OFF_GRID)

    def _reason(self, row: Appointment, start: datetime, bay: int | None, refusal: Refusal) -> str:
        sheet = self._calendar.sheet
        is_gone = refusal is Refusal.PAST and sheet is not None and start > sheet.now
        return tr(GONE) if is_gone else why_words(refusal, row, bay)

    # --- what is done ---

    def drop(self, row: Appointment, column: Column, start: datetime) -> None:
        """Put an appointment there, or say why it stays."""
        why = self.why_not(row, column, start)
        if why is not None:
            self._stays(row, why)
        elif not is_there(row, column, start):
            self.move(row, start, column.bay_for(row))

    def move(
        self,
        row: Appointment,
        start: datetime,
        bay: int | None,
        then: Callable[[str | None], None] | None = None,
    ) -> None:
        """Ask for another time or bay; `then` gets None when it was moved, else why not."""

        def moved(outcome: Booked | NotBooked) -> None:
            why = self._moved(row, start, bay, outcome)
            if then is not None:
                then(why)

        def failed(sentence: str) -> None:
            self.say(sentence, Tone.BAD)
            if then is not None:
                then(sentence)

        self._ask(lambda room: room.move(row.id, start, bay), moved, failed)

    def _moved(
        self, row: Appointment, start: datetime, bay: int | None, outcome: Booked | NotBooked
    ) -> str | None:
        if isinstance(outcome, NotBooked):
            why = self._reason(row, start, bay, outcome.refusal)
            self._stays(row, why)
            self._calendar.refresh()
            return why
        self.last = LastMove(row, row.start, row.bay)
        self.say(tr("Moved: {who}, now {when}.", who=_who(row), when=when_words(start, bay)), Tone.GOOD)
        return None

    def take_back(self) -> None:
        """Put what was moved last where it stood before, under the same rules."""
        last = self.last
        if last is None:
            return
        self.last = None
        self.changed.emit()

        def done(outcome: Booked | NotBooked) -> None:
            if isinstance(outcome, Booked):
                when = when_words(last.start, last.bay)
                self.say(tr("Put back: {who}, {when}.", who=_who(last.row), when=when), Tone.GOOD)
            else:
                why = self._reason(last.row, last.start, last.bay, outcome.refusal)
                self.say(tr("{who} cannot be put back: {why}.", who=_who(last.row), why=why), Tone.BAD)

        self._ask(
            lambda room: room.move(last.row.id, last.start, last.bay),
            done,
            self.fail,
        )

    def cancel(self, row: Appointment) -> None:
        """Free its time for good."""

        def done(was_cancelled: bool) -> None:
            if self.last is not None and self.last.row.id == row.id:
                self.last = None
            if was_cancelled:
                when = when_words(row.start, None)
                self.say(tr("Cancelled: {who}, {when}.", who=_who(row), when=when), Tone.GOOD)
            else:
                self.say(tr("{who} was not cancelled: {why}.", who=_who(row), why=tr(GONE)), Tone.BAD)

        self._ask(lambda room: room.cancel(row.id), done, self.fail)

    def export(self, path: Path) -> None:
        """Write the days on show as a calendar file."""
        first, count = self._calendar.first, self._calendar.count
        if first is not None:
            self._ask(
                lambda room: room.export(path, first, count),
                lambda rows: self.say(written_words(rows, path), Tone.GOOD),
                self.fail,
            )

    def export_one(self, path: Path, row: Appointment) -> None:
        """Write one appointment as a calendar file."""
        self._ask(
            lambda room: room.export_one(path, row.id),
            lambda _: self.say(tr("{who} written to {path}.", who=_who(row), path=path), Tone.GOOD),
            self.fail,
        )

    def _stays(self, row: Appointment, why: str) -> None:
        when = when_words(row.start, row.bay)
        self.say(tr("{who} stays at {when}: {why}.", who=_who(row), when=when, why=why), Tone.BAD)


def is_there(row: Appointment, column: Column, start: datetime) -> bool:
    """It stands there already."""
    return start == row.start and column.bay_for(row) in (None, row.bay) and column.why_never(row) is None


def _who(row: Appointment) -> str:
    return tidy(row.customer_name, 40)
