"""How the history of calls says things: plain functions from values to words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from statistics import median
from types import MappingProxyType

from PySide6.QtCore import QDate, QLocale

from app.history.call_page import CallPage
from app.stores.call_rows import FoundCall, Taken
from app.stores.rows import Appointment, Call, Task
from app.ui.language import Marked, mark, tr
from app.ui.wording import clock_words, length_words, phone_words, short_day_words, tidy

OUTCOMES: Mapping[str, Marked] = MappingProxyType(
    {
        "booked": mark("Booked"),
        "transferred": mark("Put through"),
        "message": mark("Message"),
        "answered": mark("Answered"),
        "missed": mark("Missed"),
        "rejected": mark("Rejected"),
        "dropped": mark("Dropped"),
        "failed": mark("Failed"),
        "busy": mark("Busy"),
    }
)
DIRECTIONS: Mapping[str, Marked] = MappingProxyType(
    {"inbound": mark("Incoming"), "outbound": mark("Outgoing")}
)
TAKEN: Mapping[Taken, Marked] = MappingProxyType(
    {
        Taken.BY_AGENT: mark("By the agent alone"),
        Taken.BY_BOTH: mark("By agent and person"),
        Taken.BY_PERSON: mark("By a person alone"),
    }
)
_ARROWS: Mapping[str, str] = MappingProxyType({"inbound": "↙", "outbound": "↗"})
_TASKS: Mapping[str, Marked] = MappingProxyType(
    {
        "message": mark("Message"),
        "call_back": mark("Call back"),
        "hand_off": mark("Wanted a person"),
        "opt_out": mark("Wants no calls"),
    }
)
_STATUS: Mapping[str, Marked] = MappingProxyType(
    {"cancelled": mark("cancelled"), "completed": mark("completed")}
)
#: A day in Qt's format, such as Mar 2 2026
DAY_OF_A_YEAR = mark("MMM d yyyy")
_LIVE = mark("Live now")
_GONE = mark("The call with {who} of {when} was deleted for good, with its transcript.")
_GONE_WITH_RECORDING = mark(
    "The call with {who} of {when} was deleted for good, with its transcript and its recording."
)


class Period(StrEnum):
    """Which days are wanted."""

    ANY = "any"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"
    MONTH = "month"
    BETWEEN = "between"


PERIODS: Mapping[Period, Marked] = MappingProxyType(
    {
        Period.ANY: mark("Any time"),
        Period.TODAY: mark("Today"),
        Period.YESTERDAY: mark("Yesterday"),
        Period.WEEK: mark("Last 7 days"),
        Period.MONTH: mark("Last 30 days"),
        Period.BETWEEN: mark("Between …"),
    }
)


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
    #: A day of this year in Qt's format, such as Mar 2
    form = tr("MMM d") if here.year == today.year else tr(DAY_OF_A_YEAR)
    return f"{_day(here, form)}, {clock_words(here)}"


def _day(at: date, form: str) -> str:
    return QLocale().toString(QDate(at.year, at.month, at.day), form)


def outcome_words(call: Call) -> str:
    """What it counts as."""
    if call.ended_at is None:
        return tr(_LIVE)
    known = OUTCOMES.get(call.outcome or "")
    return tr(known) if known else tidy(call.outcome or "", 30) or tr("Unknown")


def talked_words(call: Call) -> str:
    """How long both were connected; nothing while it lasts or when nobody answered."""
    if call.ended_at is None or call.answered_at is None:
        return ""
    return length_words((call.ended_at - call.answered_at).total_seconds())


def direction_words(call: Call) -> str:
    """An arrow and who called whom, for screen readers and tooltips."""
    known = DIRECTIONS.get(call.direction)
    return f"{_ARROWS.get(call.direction, '')} {tr(known) if known else tidy(call.direction, 20)}"


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


def widest_words() -> Sequence[Sequence[str]]:
    """The longest that the cells of each column hold, as far as it can be known."""
    days = [date(2000, month, 20) for month in range(1, 13)]
    whens = [when_words(start_of(day) + timedelta(hours=22), date(2000, 1, 1)) for day in days]
    return whens, (), ("10:00",), [tr(each) for each in (*OUTCOMES.values(), _LIVE)]


def count_words(count: int, *, is_filtered: bool) -> str:
    """How many calls there are in the list."""
    if not count:
        return ""  # a sentence says so
    if count == 1:
        return tr("1 call found") if is_filtered else tr("1 call")
    shown = QLocale().toString(count)
    return tr("{count} calls found", count=shown) if is_filtered else tr("{count} calls", count=shown)


def page_title(page: CallPage) -> str:
    """Who was at the other end."""
    return who_words(FoundCall(page.call, page.customer_name))


def page_words(page: CallPage, today: date) -> str:
    """Number, direction, day and time (with another year than this one), length, outcome."""
    call = page.call
    began = call.started_at.astimezone()
    #: A day of another year in Qt's format, such as Mon, Mar 2 2026
    day = short_day_words(began) if began.year == today.year else _day(began, tr("ddd, MMM d yyyy"))
    parts = [
        phone_words(call.remote) if page.customer_name else "",
        direction_words(call),
        f"{day}, {clock_words(began)}",
        talked_words(call),
        outcome_words(call),
    ]
    return " · ".join(part for part in parts if part)


def appointment_words(row: Appointment) -> str:
    """`Oil Change: Tue, Mar 3, 9:30 AM, Dana Cole (no. 7)`."""
    said = tr(
        "✓ {what}: {day}, {time}, {name} (no. {number})",
        what=tidy(row.what, 60),
        day=short_day_words(row.scheduled_date),
        time=clock_words(row.scheduled_time),
        name=tidy(row.customer_name, 60),
        number=row.id,
    )
    known = _STATUS.get(row.status)
    status = tr(known) if known else tidy(row.status, 20)
    return said if row.status == "scheduled" else f"{said} – {status}"


def task_words(task: Task) -> str:
    """`Call back, for Sarah Miller, open: …`."""
    kind = _TASKS.get(task.kind)
    return tr(
        "☐ {what}, for {owner}, {state}: {text}",
        what=tr(kind) if kind else tidy(task.kind, 20).capitalize(),
        owner=tidy(task.owner or "", 40) or tr("anybody"),
        state=_state_words(task),
        text=tidy(task.text, 300),
    )


def _state_words(task: Task) -> str:
    if task.completed_at:
        return tr("done")
    if task.acknowledged_at:
        return tr("seen")
    #: A task that is still to be done
    return tr("open")


def answers_words(latencies_s: Sequence[float]) -> str:
    """How long the caller waited for answers."""
    if not latencies_s:
        return ""
    if len(latencies_s) == 1:
        return tr("One, after {seconds} s", seconds=_seconds(latencies_s[0]))
    middle, slowest = _seconds(median(latencies_s)), _seconds(max(latencies_s))
    return tr("Median {seconds} s, slowest {slowest} s", seconds=middle, slowest=slowest)


def _seconds(seconds: float) -> str:
    return QLocale().toString(seconds, "f", 1)


def deleted_words(page: CallPage, *, recorded: bool) -> str:
    """That a call is gone, and what went with it."""
    began = page.call.started_at.astimezone()
    who, when = page_title(page), f"{short_day_words(began)}, {clock_words(began)}"
    gone = _GONE_WITH_RECORDING if recorded else _GONE
    return tr(gone, who=who, when=when)


def file_name(page: CallPage, ending: str) -> str:
    """What an exported call is called unless somebody says otherwise."""
    began = page.call.started_at.astimezone()
    return f"call-{page.call.id}-{began:%Y-%m-%d-%H%M}.{ending}"
