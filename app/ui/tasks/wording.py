"""How the window says what is to be done: plain functions from tasks to words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from app.stores.rows import Task
from app.ui.wording import Tone, clock_words, phone_words, short_day_words, tidy
from engine.ports import HandOffState, TaskKind

_KIND: Mapping[str, str] = {
    TaskKind.MESSAGE: "Message",
    TaskKind.CALL_BACK: "Call-back",
    TaskKind.HAND_OFF: "Wants a person",
    TaskKind.OPT_OUT: "Stop calling",
}
_HEADING: Mapping[str, str] = {
    TaskKind.MESSAGE: "Message from {who}",
    TaskKind.CALL_BACK: "Call back {who}",
    TaskKind.HAND_OFF: "{who} wants a person",
    TaskKind.OPT_OUT: "{who} wants no more calls",
}
_STATE: Mapping[str, str] = {
    HandOffState.PENDING: "On the line, waiting",
    HandOffState.RUNNING: "On the line, the desk rings",
    HandOffState.COMPLETED: "Put through",
    HandOffState.DECLINED: "Nobody was free",
    HandOffState.TIMED_OUT: "Nobody answered",
    HandOffState.FAILED: "Could not be put through",
}


def kind_words(task: Task) -> str:
    """`Call-back`, and that it is an emergency."""
    kind = _KIND.get(task.kind, tidy(task.kind, 30))
    return f"Emergency: {kind}" if task.urgent else kind


def who_words(task: Task) -> str:
    """The customer's name, else the number."""
    name = tidy(task.customer_name or "", 60)
    return name or (phone_words(task.customer_phone) if task.customer_phone else "Unknown caller")


def heading_words(task: Task) -> str:
    """`Call back Dana Cole`."""
    return _HEADING.get(task.kind, "{who}").replace("{who}", who_words(task))


def state_words(task: Task) -> str:
    """What became of a hand-off; empty for other tasks."""
    return _STATE.get(task.state, tidy(task.state, 30)) if task.state else ""


def due_words(task: Task, now: datetime) -> tuple[str, Tone]:
    """`Overdue, 9:00 AM` and how bad that is; times in the zone of `now`."""
    if task.completed_at is not None:
        return _capital(when_words(task.completed_at, now)), Tone.GOOD
    if task.due_at is None:
        return "Any time", Tone.QUIET
    local = task.due_at.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    if task.due_at < now:
        when = when_words(task.due_at, now) if days >= -1 else short_day_words(local.date())
        return f"Overdue, {when}", Tone.BAD
    return _capital(when_words(task.due_at, now)), Tone.BUSY if days == 0 else Tone.QUIET


def late_words(task: Task, now: datetime) -> str:
    """The same as a sentence, with how long it has been late."""
    begin = "Emergency. " if task.urgent else ""
    if task.completed_at is not None:
        return f"{begin}Done {when_words(task.completed_at, now)}"
    if task.due_at is None:
        return f"{begin}Due at any time"
    when = when_words(task.due_at, now)
    if task.due_at < now:
        return f"{begin}Overdue since {when} ({span_words(now - task.due_at)})"
    return f"{begin}Due {when}"


def when_words(at: datetime, now: datetime) -> str:
    """`3:30 PM` today, `tomorrow 3:30 PM`, else with its day; in the zone of `now`."""
    local = at.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    day = {0: "", 1: "tomorrow ", -1: "yesterday "}.get(days)
    return (
        f"{short_day_words(local.date())}, {clock_words(local)}" if day is None else day + clock_words(local)
    )


def span_words(span: timedelta) -> str:
    """`20 min`, `3 h`, `2 days`."""
    minutes = max(1, int(span.total_seconds() // 60))
    if minutes < 60:
        return f"{minutes} min"
    hours = minutes // 60
    return f"{hours} h" if hours < 48 else f"{hours // 24} days"


def alarm_words(late: Sequence[Task], now: datetime) -> str:
    """What the window says when tasks have become overdue."""
    first = late[0]
    due = when_words(first.due_at, now) if first.due_at else ""
    owner = f", for {tidy(first.owner, 40)}" if first.owner else ""
    if len(late) == 1:
        return f"Overdue: {'emergency, ' if first.urgent else ''}{heading_words(first)}, due {due}{owner}."
    return f"{len(late)} tasks are overdue. The oldest: {heading_words(first)}, due {due}{owner}."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def badge_words(late: int) -> str:
    """What the number beside “Tasks” counts."""
    return "One task is overdue" if late == 1 else f"{late} tasks are overdue"
