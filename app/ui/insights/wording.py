"""How insights are said: plain functions from figures to words. Called by the view models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale

from app.insights.figures import LOST, Ending, Insight, Wait
from app.insights.period import Period, Unit
from app.ui.wording import clock_words, short_day_words
from engine.ports import HandOffState

ENDING: Mapping[Ending, str] = {
    Ending.BOOKED: "Booked",
    Ending.TRANSFERRED: "Put through",
    Ending.CALL_BACK: "Call-back agreed",
    Ending.MESSAGE: "Message taken",
    Ending.ANSWERED: "Answered",
    Ending.MISSED: "Missed",
    Ending.DROPPED: "Dropped or failed",
}
HAND_OFF: Mapping[HandOffState, str] = {
    HandOffState.COMPLETED: "Put through",
    HandOffState.TIMED_OUT: "Failed: nobody took it in time",
    HandOffState.DECLINED: "Failed: declined or given up",
    HandOffState.FAILED: "Failed: not reached, or hung up",
}
NO_CALLS = "No calls have ended in this period."
NO_ANSWERS = "Nothing was answered in this period, so there is no waiting time to show."
NO_QUESTIONS = "Every question in this period had an answer."
NO_TRANSFERS = "Nobody asked for a person in this period."


def hour_words(hour: int) -> str:
    """`9 AM`."""
    return clock_words(time(hour)).replace(":00", "")


def period_words(period: Period) -> str:
    """`Mon, Mar 2`, or from when to when; the year where it is needed to tell."""
    if period.first == period.last:
        return short_day_words(period.first)
    if period.first.year == period.last.year:
        return f"{short_day_words(period.first)} – {short_day_words(period.last)}"
    return f"{_with_year(period.first)} – {_with_year(period.last)}"


def piece_words(begin: datetime, unit: Unit) -> str:
    """The label of a stretch of time."""
    if unit is Unit.HOUR:
        return hour_words(begin.hour)
    day = QDate(begin.year, begin.month, begin.day)
    return _english().toString(day, "MMM yyyy" if unit is Unit.MONTH else "MMM d")


def share_words(part: int, whole: int) -> str:
    """`34 %`; a dash where there is nothing to take a part of."""
    return "–" if whole == 0 else f"{100 * part / whole:.0f} %"


def seconds_words(seconds: float | None) -> str:
    """`0.85 s`; a dash where there is none."""
    return "–" if seconds is None else f"{seconds:.2f} s"


def tiles(insight: Insight) -> Sequence[tuple[str, str, str]]:
    """Title, figure and sentence of each tile."""
    lost, booked, wait = insight.of(*LOST), insight.of(Ending.BOOKED), insight.wait
    outgoing = f"incoming; {insight.outgoing:,} outgoing" if insight.outgoing else "incoming"
    return [
        ("Calls", f"{insight.calls:,}", outgoing),
        ("Saved", share_words(insight.saved, insight.calls), f"{insight.saved:,} saved, {lost:,} lost"),
        (
            "Booking rate",
            share_words(booked, insight.answered),
            f"{booked:,} of {insight.answered:,} answered",
        ),
        ("Transfers that failed", f"{insight.not_put_through:,}", f"of {insight.transfers:,} asked for"),
        ("Typical wait", seconds_words(wait.median_s), f"1 in 20 over {seconds_words(wait.p95_s)}"),
    ]


def calls_said(insight: Insight) -> Sequence[str]:
    """Each bar in words: the hour, and what came of its calls."""
    said: list[str] = []
    for hour, counts in enumerate(insight.hours):
        parts = [f"{ENDING[each].lower()} {counts[each]}" for each in Ending if counts.get(each)]
        said.append(f"{hour_words(hour)}: {', '.join(parts) or 'no calls'}")
    return said


def waits_said(insight: Insight) -> Sequence[str]:
    """Each place of the lines in words."""
    unit = insight.period.unit
    return [f"{piece_words(each.span.begin, unit)}: {_wait_words(each)}" for each in insight.waits]


def described(said: Sequence[str], counted: Sequence[bool]) -> str:
    """A whole plot in words: the places at which there is something."""
    return "; ".join(words for words, counts in zip(said, counted, strict=True) if counts)


def _wait_words(wait: Wait) -> str:
    if not wait.answers:
        return "no answers"
    return (
        f"median {seconds_words(wait.median_s)}, 90 percent within {seconds_words(wait.p90_s)}, "
        f"95 percent within {seconds_words(wait.p95_s)}"
    )


def _with_year(day: date) -> str:
    return _english().toString(QDate(day.year, day.month, day.day), "MMM d, yyyy")


def _english() -> QLocale:
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
