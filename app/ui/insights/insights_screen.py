"""Insights: what came of the calls, how long callers waited, and what nobody could answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.events import AppEvent
from app.insights.figures import Ending, Insight
from app.ui.desk import Desk
from app.ui.insights.insights_model import Choice, InsightsModel
from app.ui.insights.period_panel import PeriodPanel
from app.ui.insights.tiles_panel import TilesPanel
from app.ui.insights.values_panel import PlotPanel, ValuesPanel
from app.ui.insights.wording import (
    ENDING,
    NO_ANSWERS,
    NO_CALLS,
    NO_QUESTIONS,
    NO_TRANSFERS,
    calls_said,
    described,
    hour_words,
    period_words,
    piece_words,
    waits_said,
)
from app.ui.language import tr
from app.ui.page import Page
from app.ui.plots.bars import Layer, StackedBars
from app.ui.plots.inks import BLUE, GREEN, GREY, ORANGE, PURPLE, SKY, VERMILLION, Ink, Pattern
from app.ui.plots.lines import Course, Lines, Marker
from app.ui.plots.plot import Axis
from app.ui.theme import GUTTER

INKS: Mapping[Ending, Ink] = {
    Ending.BOOKED: Ink(GREEN, Pattern.PLAIN),
    Ending.TRANSFERRED: Ink(BLUE, Pattern.LEVEL),
    Ending.CALL_BACK: Ink(SKY, Pattern.RISING),
    Ending.MESSAGE: Ink(ORANGE, Pattern.UPRIGHT),
    Ending.ANSWERED: Ink(GREY, Pattern.PLAIN),
    Ending.MISSED: Ink(VERMILLION, Pattern.FALLING),
    Ending.DROPPED: Ink(PURPLE, Pattern.GRID),
}


class InsightsScreen(Page):
    """Watches the figures of the chosen period."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Insights"))
        self.model = InsightsModel(desk.requests, self)
        self.period = PeriodPanel(self.model)
        self.tools.addWidget(self.period)
        self.tiles = TilesPanel(self.model)
        self.bars = StackedBars(tr("Calls by hour and outcome"))
        self.lines = Lines(tr("Waiting time over time"))
        self._build_panels()
        self._lay_out()
        self.model.changed.connect(self._show)
        desk.happened.connect(self._on_event)
        self._show()

    def refresh(self) -> None:
        """Count anew."""
        self.model.read()

    def _on_event(self, event: AppEvent) -> None:
        if self.isVisible():
            self.model.apply(event)

    def _build_panels(self) -> None:
        model = self.model
        keys = (("Alt+B", "Alt+C"), ("Alt+T", "Alt+W"))
        self.calls = PlotPanel(
            tr("Calls by hour and outcome"), "calls-by-hour", keys[0], model, model.calls, self.bars
        )
        self.waits = PlotPanel(tr("Waiting time"), "waiting-time", keys[1], model, model.waits, self.lines)
        self.questions = ValuesPanel(
            tr("Questions without an answer"), "unanswered-questions", "Alt+Q", model, model.questions
        )
        self.transfers = ValuesPanel(
            tr("Callers who wanted a person"), "transfers", "Alt+P", model, model.transfers
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self.tiles)
        for left, right, stretch in ((self.calls, self.waits, 5), (self.questions, self.transfers, 3)):
            row = QHBoxLayout()
            row.setSpacing(GUTTER)
            row.addWidget(left, 11)
            row.addWidget(right, 9)
            self.body.addLayout(row, stretch)

    def _show(self) -> None:
        insight = self.model.insight
        if insight is None:
            for panel in (self.calls, self.waits, self.questions, self.transfers):
                panel.show_filled(self.model.sentence)
            return
        named = tr("Insights · {period}", period=period_words(insight.period))
        # beside the fields of an own range, which say its days, there is no room for them
        self.heading.setText(tr("Insights") if self.model.choice is Choice.OWN else named)
        self._show_calls(insight)
        self._show_waits(insight)
        self.calls.show_filled("" if insight.calls else tr(NO_CALLS))
        self.waits.show_filled("" if insight.wait.answers else tr(NO_ANSWERS))
        self.questions.show_filled("" if insight.questions else tr(NO_QUESTIONS))
        self.transfers.show_filled("" if insight.hand_offs else tr(NO_TRANSFERS))

    def _show_calls(self, insight: Insight) -> None:
        layers = [
            Layer(tr(ENDING[ending]), INKS[ending], [hour.get(ending, 0) for hour in insight.hours])
            for ending in Ending
        ]
        said = calls_said(insight)
        axis = Axis([hour_words(hour) for hour in range(24)], tr("calls"), said=said)
        self.bars.show_layers(axis, layers, described(said, [bool(hour) for hour in insight.hours]))

    def _show_waits(self, insight: Insight) -> None:
        dots, dashes, solid = Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine
        waits, unit = insight.waits, insight.period.unit
        courses = [
            Course(tr("median"), BLUE, solid, Marker.ROUND, [each.median_s for each in waits]),
            Course("p90", GREEN, dashes, Marker.SQUARE, [each.p90_s for each in waits]),
            Course("p95", VERMILLION, dots, Marker.POINTED, [each.p95_s for each in waits]),
        ]
        said = waits_said(insight)
        labels = [piece_words(each.span.begin, unit) for each in waits]
        axis = Axis(labels, tr("seconds"), whole=False, said=said)
        self.lines.show_courses(axis, courses, described(said, [bool(each.answers) for each in waits]))
