"""How the history of calls says things: plain functions from values to words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from statistics import median
from types import MappingProxyType

from PySide6.QtCore import QDate, QLocale

from app.history.call_page import CallPage
from app.stores.call_rows import FoundCall
from app.stores.rows import Appointment, Call, Task
from app.ui.wording import clock_words, length_words, phone_words, short_day_words, tidy

OUTCOMES: Mapping[str, str] = MappingProxyType(
    {
        "booked": "Booked",
        "transferred": "Put through",
        "message": "Message",
        "answered": "Answered",
        "missed": "Missed",
        "rejected": "Rejected",
        "dropped": "Dropped",
        "failed": "Failed",
        "busy": "Busy",
    }
)
DIRECTIONS: Mapping[str, str] = MappingProxyType({"inbound": "Incoming", "outbound": "Outgoing"})
_ARROWS: Mapping[str, str] = MappingProxyType({"inbound": "↙", "outbound": "↗"})
_TASKS: Mapping[str, str] = MappingProxyType(
    {
        "message": "Message",
        "call_back": "Call back",
        "hand_off": "Wanted a person",
        "opt_out": "Wants no calls",
    }
)


class Period(StrEnum):
    """Which days are wanted."""

    ANY = "Any time"
    TODAY = "Today"
    YESTERDAY = "Yesterday"
    WEEK = "Last 7 days"
    MONTH = "Last 30 days"
    BETWEEN = "Between …"


def days_of(period: Period, today: date, first: date, last: date) -> tuple[date, date] | None:
    """The first and the last day of a period; `first` and `last` are those chosen for `BETWEEN`."""
    days = {
        Period.TODAY: (today, today),
        Period.YESTERDAY: (today - timedelta(days=1), today - timedelta(days=1)),
        Period.WEEK: (today - timedelta(days=6), today),
        Period.MONTH: (today - timedelta(days=29), today),
        Period.BETWEEN: (min(first, last), max(first, last)),
    }
    return days.get(period)


def start_of(day: date) -> datetime:
    """Midnight here, aware."""
    return datetime.combine(day, time.min).astimezone()


def who_words(found: FoundCall) -> str:
    """The customer's name, else the number."""
    return tidy(found.customer_name or "", 60) or phone_words(found.call.remote)


def when_words(at: datetime, today: date) -> str:
    """`Mar 2, 9:05 AM`; without the day today, with the year in another one."""
    here = at.astimezone()
    if here.date() == today:
        return clock_words(here)
    day = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates).toString(
        QDate(here.year, here.month, here.day), "MMM d" if here.year == today.year else "MMM d yyyy"
    )
    return f"{day}, {clock_words(here)}"


def outcome_words(call: Call) -> str:
    """What it counts as."""
    if call.ended_at is None:
        return "Live now"
    return OUTCOMES.get(call.outcome or "", tidy(call.outcome or "", 30) or "Unknown")


def talked_words(call: Call) -> str:
    """How long both were connected; nothing while it lasts or when nobody answered."""
    if call.ended_at is None or call.answered_at is None:
        return ""
    return length_words((call.ended_at - call.answered_at).total_seconds())


def direction_words(call: Call) -> str:
    """An arrow and who called whom, for screen readers and tooltips."""
    return f"{_ARROWS.get(call.direction, '')} {DIRECTIONS.get(call.direction, tidy(call.direction, 20))}"


def row_words(found: FoundCall, today: date) -> tuple[str, str, str, str]:
    """The cells of one row of the list."""
    call = found.call
    arrow = _ARROWS.get(call.direction, "")
    return (
        when_words(call.started_at, today),
        f"{arrow} {who_words(found)}",
        talked_words(call),
        outcome_words(call),
    )


def count_words(count: int, *, is_filtered: bool) -> str:
    """How many calls there are in the list."""
    if not count:
        return ""  # a sentence says so
    calls = "1 call" if count == 1 else f"{count:,} calls"
    return f"{calls} found" if is_filtered else calls


def page_title(page: CallPage) -> str:
    """Who was at the other end."""
    return who_words(FoundCall(page.call, page.customer_name))


def page_words(page: CallPage, today: date) -> str:
    """Number, direction, day and time (with another year than this one), length, outcome."""
    call = page.call
    began = call.started_at.astimezone()
    year = "" if began.year == today.year else f" {began.year}"
    parts = [
        phone_words(call.remote) if page.customer_name else "",
        direction_words(call),
        f"{short_day_words(began.date())}{year}, {clock_words(began)}",
        talked_words(call),
        outcome_words(call),
    ]
    return " · ".join(part for part in parts if part)


def appointment_words(row: Appointment) -> str:
    """`Oil Change, Tue, Mar 3, 9:30 AM, Dana Cole (no. 7)`."""
    gone = "" if row.status == "scheduled" else f" – {tidy(row.status, 20)}"
    when = f"{short_day_words(row.scheduled_date)}, {clock_words(row.scheduled_time)}"
    return f"✓ {tidy(row.what, 60)}: {when}, {tidy(row.customer_name, 60)} (no. {row.id}){gone}"


def task_words(task: Task) -> str:
    """`Call back, for Sarah Miller, open: …`."""
    state = "done" if task.completed_at else "seen" if task.acknowledged_at else "open"
    kind = _TASKS.get(task.kind, tidy(task.kind, 20).capitalize())
    return f"☐ {kind}, for {tidy(task.owner or 'anybody', 40)}, {state}: {tidy(task.text, 300)}"


def answers_words(latencies_s: Sequence[float]) -> str:
    """How long the caller waited for answers."""
    if not latencies_s:
        return ""
    if len(latencies_s) == 1:
        return f"One, after {latencies_s[0]:.1f} s"
    return f"Median {median(latencies_s):.1f} s, slowest {max(latencies_s):.1f} s"


def deleted_words(page: CallPage, *, recorded: bool) -> str:
    """That a call is gone, and what went with it."""
    what = "its transcript and its recording" if recorded else "its transcript"
    began = page.call.started_at.astimezone()
    return (
        f"The call with {page_title(page)} of {short_day_words(began.date())}, {clock_words(began)} "
        f"was deleted for good, with {what}."
    )


def file_name(page: CallPage, ending: str) -> str:
    """What an exported call is called unless somebody says otherwise."""
    began = page.call.started_at.astimezone()
    return f"call-{page.call.id}-{began:%Y-%m-%d-%H%M}.{ending}"
