"""The free times that an appointment can be moved to, day by day. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.stores.rows import Appointment
from app.ui.calendar.asking import Ask
from app.ui.calendar.words import span_words, why_words
from app.ui.language import tr
from app.ui.wording import day_words, short_day_words

if TYPE_CHECKING:
    from app.calendar.sheet import Offer


@dataclass(frozen=True, slots=True)
class Choice:
    """A time that can be had, in words."""

    start: datetime
    words: str


class OfferModel(QObject):
    """What is free on one day for one appointment, from `look` on.

    Attributes:
        changed: the choices or the sentence are new.
        row: the appointment.
        bay: the bay that is wanted; None for any.
        sentence: what the choices are, or why there are none.
    """

    changed = Signal()

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._asked = 0
        self._offer: Offer | None = None
        self._day = date.min
        self.row: Appointment | None = None
        self.bay: int | None = None
        self.sentence = ""

    @property
    def choices(self) -> Sequence[Choice]:
        """Free times of the day, or the nearest on others where it has none."""
        row, offer = self.row, self._offer
        if row is None or offer is None:
            return ()
        free = [start for start, bays in offer.free if self._fits(row, start, bays)]
        starts = free if offer.free else offer.alternatives
        return [Choice(start, self._words(row, start)) for start in starts]

    def bay_at(self, start: datetime) -> int | None:
        """The bay to ask for then: the wanted one, or the one it has if that is free; None for any."""
        bays = dict(self._offer.free).get(start, ()) if self._offer else ()
        asked = self.bay or (self.row.bay if self.row else None)
        return asked if asked in bays else None

    def look(self, row: Appointment, day: date, bay: int | None = None) -> None:
        """What is free for an appointment then, in this bay or in any."""
        self.row, self._day, self.bay, self._offer = row, day, bay, None
        self._asked += 1
        asked = self._asked
        self._ask(
            lambda room: room.offer(row.id, day),
            lambda found: self._fill(asked, row, found),
            lambda sentence: self._say(asked, sentence),
        )

    def _fill(self, asked: int, row: Appointment, offer: Offer) -> None:
        if asked == self._asked:
            self._offer = offer
            self._say(asked, self._sentence(row, offer))

    def _say(self, asked: int, sentence: str) -> None:
        if asked == self._asked:
            self.sentence = sentence
            self.changed.emit()

    def _sentence(self, row: Appointment, offer: Offer) -> str:
        day = day_words(self._day)
        if self.choices and offer.free:
            return tr("Free on {day}:", day=day)
        if offer.free or offer.refusal is None:
            if self.bay:
                return tr("No other time is free on {day} in bay {number}.", day=day, number=self.bay)
            return tr("No other time is free on {day}.", day=day)
        why = why_words(offer.refusal, row, None)
        if offer.alternatives:
            return tr("Nothing is free on {day}: {why}. Free instead:", day=day, why=why)
        return tr("Nothing is free on {day}: {why}.", day=day, why=why)

    def _fits(self, row: Appointment, start: datetime, bays: Sequence[int]) -> bool:
        return start != row.start if self.bay is None else self.bay in bays

    def _words(self, row: Appointment, start: datetime) -> str:
        span = span_words(start, start + timedelta(minutes=row.duration_min))
        return span if start.date() == self._day else f"{short_day_words(start.date())}, {span}"
