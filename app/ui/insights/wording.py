"""How insights are said: plain functions from figures to words. Called by the view models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from app.insights.figures import LOST, Ending, Insight, Wait
from app.insights.period import Period, Unit
from app.ui.language import Marked, mark, tr
from app.ui.wording import short_day_words
from engine.ports import HandOffState

ENDING: Mapping[Ending, Marked] = {
    Ending.BOOKED: mark("Booked"),
    Ending.TRANSFERRED: mark("Put through"),
    Ending.CALL_BACK: mark("Call-back agreed"),
    Ending.MESSAGE: mark("Message taken"),
    Ending.ANSWERED: mark("Answered"),
    Ending.MISSED: mark("Missed"),
    Ending.DROPPED: mark("Dropped or failed"),
}
_COUNTED: Mapping[Ending, Marked] = {
    Ending.BOOKED: mark("booked {count}"),
    Ending.TRANSFERRED: mark("put through {count}"),
    Ending.CALL_BACK: mark("call-back agreed {count}"),
    Ending.MESSAGE: mark("message taken {count}"),
    Ending.ANSWERED: mark("answered {count}"),
    Ending.MISSED: mark("missed {count}"),
    Ending.DROPPED: mark("dropped or failed {count}"),
}
"""How many calls of an hour ended so."""
HAND_OFF: Mapping[HandOffState, Marked] = {
    HandOffState.COMPLETED: mark("Put through"),
    HandOffState.TIMED_OUT: mark("Failed: nobody took it in time"),
    HandOffState.DECLINED: mark("Failed: declined or given up"),
    HandOffState.FAILED: mark("Failed: not reached, or hung up"),
}
NO_CALLS = mark("No calls have ended in this period.")
NO_ANSWERS = mark("Nothing was answered in this period, so there is no waiting time to show.")
NO_QUESTIONS = mark("Every question in this period had an answer.")
NO_TRANSFERS = mark("Nobody asked for a person in this period.")


def hour_words(hour: int) -> str:
    """`9 AM`."""
    #: A whole hour in Qt's format: h AP for 9 AM
    return QLocale().toString(QTime(hour, 0), tr("h AP"))


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
    if unit is Unit.MONTH:
        #: A month in Qt's format, such as Mar 2026
        return QLocale().toString(day, tr("MMM yyyy"))
    #: A day without its year in Qt's format, such as Mar 2
    return QLocale().toString(day, tr("MMM d"))


def share_words(part: int, whole: int) -> str:
    """`34 %`; a dash where there is nothing to take a part of."""
    return "–" if whole == 0 else tr("{percent} %", percent=f"{100 * part / whole:.0f}")


def seconds_words(seconds: float | None) -> str:
    """`0.85 s`; a dash where there is none."""
    return "–" if seconds is None else tr("{seconds} s", seconds=QLocale().toString(seconds, "f", 2))


def tiles(insight: Insight) -> Sequence[tuple[str, str]]:
    """Figure and sentence of each tile: calls, saved, booking rate, transfers that failed, typical wait."""
    number = QLocale().toString
    lost, booked, wait = number(insight.of(*LOST)), insight.of(Ending.BOOKED), insight.wait
    outgoing = tr("incoming; {count} outgoing", count=number(insight.outgoing))
    saved = tr("{saved} saved, {lost} lost", saved=number(insight.saved), lost=lost)
    rate = tr("{booked} of {all} answered", booked=number(booked), all=number(insight.answered))
    return [
        (number(insight.calls), outgoing if insight.outgoing else tr("incoming")),
        (share_words(insight.saved, insight.calls), saved),
        (share_words(booked, insight.answered), rate),
        (number(insight.not_put_through), tr("of {count} asked for", count=number(insight.transfers))),
        (seconds_words(wait.median_s), tr("1 in 20 over {seconds}", seconds=seconds_words(wait.p95_s))),
    ]


def calls_said(insight: Insight) -> Sequence[str]:
    """Each bar in words: the hour, and what came of its calls."""
    said: list[str] = []
    for hour, counts in enumerate(insight.hours):
        parts = [tr(words, count=counts[each]) for each, words in _COUNTED.items() if counts.get(each)]
        endings = ", ".join(parts) or tr("no calls")
        said.append(f"{hour_words(hour)}: {endings}")
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
        return tr("no answers")
    return tr(
        "median {median}, 90 percent within {p90}, 95 percent within {p95}",
        median=seconds_words(wait.median_s),
        p90=seconds_words(wait.p90_s),
        p95=seconds_words(wait.p95_s),
    )


def _with_year(day: date) -> str:
    #: A day in Qt's format, such as Mar 2, 2026
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("MMM d, yyyy"))
