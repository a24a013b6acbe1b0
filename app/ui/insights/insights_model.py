"""What came of the calls of a chosen period, as the screen shows it. On Qt's thread, without widgets."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.events import AppEvent, CallChanged
from app.insights.figures import Ending, Insight
from app.insights.period import Period
from app.qt_bridge import Appliance
from app.ui.insights.values_model import ValuesModel
from app.ui.insights.wording import ENDING, HAND_OFF, hour_words, piece_words
from app.ui.language import mark, tr
from app.ui.requests import Requests
from app.ui.wording import short_day_words, tidy
from telephony.call import CallState

NOT_READY = mark("The insights are shown here once Lotline is ready.")


class Choice(StrEnum):
    """Which days."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    OWN = "own"


_WAITS = (mark("From"), mark("Answers"), mark("Median (s)"), mark("p90 (s)"), mark("p95 (s)"))
_DAYS = {Choice.TODAY: 1, Choice.WEEK: 7, Choice.MONTH: 30}


class InsightsModel(QObject):
    """Asks for a period and turns it into tables.

    Attributes:
        changed: another period was chosen, or its figures are here.
        saved: a file was written; its name.
        choice: which days.
        own: the days of the own range, once there are any.
        insight: the figures; None until they are here.
        sentence: why there are none.
    """

    changed = Signal()
    saved = Signal(str)

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._asked = 0
        self.choice = Choice.WEEK
        self.own: Period | None = None
        self.insight: Insight | None = None
        self.sentence = tr(NOT_READY)
        self.calls = ValuesModel([mark("Hour"), *ENDING.values(), mark("All")], self)
        self.waits = ValuesModel(_WAITS, self)
        self.questions = ValuesModel([mark("Question"), mark("Asked"), mark("Last asked")], self)
        self.transfers = ValuesModel([mark("What came of it"), mark("Callers")], self)

    def choose(self, choice: Choice) -> None:
        """Other days; an own range begins as the days that were shown."""
        if choice is Choice.OWN and self.own is None and self.insight is not None:
            self.own = self.insight.period
        self.choice = choice
        self.changed.emit()
        self.read()

    def choose_own(self, first: date, last: date) -> None:
        """These days; the other way round they are the same."""
        self.own = Period(min(first, last), max(first, last))
        self.choose(Choice.OWN)

    def read(self) -> None:
        """Ask for the figures; an answer that another question has overtaken is not shown."""
        self._asked += 1
        number, choice, own = self._asked, self.choice, self.own

        async def over(appliance: Appliance) -> Insight:
            room = appliance.back_office.insights
            period = own if choice is Choice.OWN else None
            return await room.over(period or Period.until(room.today(), _DAYS.get(choice, 1)))

        def show(found: Insight) -> None:
            if number == self._asked:
                self._show(found)

        def fail(sentence: str) -> None:
            if number == self._asked:
                self.insight, self.sentence = None, sentence
                self.changed.emit()

        self._requests.ask(over, show, fail)

    def apply(self, event: AppEvent) -> None:
        """A call that has ended belongs to the figures."""
        if isinstance(event, CallChanged) and event.state is CallState.ENDED:
            self.read()

    def save(self, path: Path, content: bytes) -> None:
        """Write an exported file; `saved` follows."""
        self._requests.ask(
            lambda appliance: appliance.back_office.insights.save(path, content),
            lambda _: self.saved.emit(path.name),
        )

    def _show(self, insight: Insight) -> None:
        self.insight = insight
        if self.choice is Choice.OWN:
            self.own = insight.period
        self.calls.fill(
            [
                [hour_words(hour), *(counts.get(ending, 0) for ending in Ending), sum(counts.values())]
                for hour, counts in enumerate(insight.hours)
            ]
        )
        unit = insight.period.unit
        self.waits.fill(
            [
                [piece_words(each.span.begin, unit), each.answers, each.median_s, each.p90_s, each.p95_s]
                for each in insight.waits
            ]
        )
        self.questions.fill(
            [
                [tidy(each.words, 200), each.times, short_day_words(each.last_at.date())]
                for each in insight.questions
            ]
        )
        self.transfers.fill(
            [[tr(words), insight.hand_offs.get(state, 0)] for state, words in HAND_OFF.items()]
        )
        self.changed.emit()
