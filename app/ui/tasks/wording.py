"""How the window says what is to be done: plain functions from tasks to words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from app.stores.rows import Task
from app.ui.language import Marked, mark, tr
from app.ui.wording import Tone, clock_words, phone_words, short_day_words, tidy
from engine.ports import HandOffState, TaskKind

_KIND: Mapping[str, Marked] = {
    TaskKind.MESSAGE: mark("Message"),
    TaskKind.CALL_BACK: mark("Call-back"),
    TaskKind.HAND_OFF: mark("Wants a person"),
    TaskKind.OPT_OUT: mark("Stop calling"),
}
_HEADING: Mapping[str, Marked] = {
    TaskKind.MESSAGE: mark("Message from {who}"),
    TaskKind.CALL_BACK: mark("Call back {who}"),
    TaskKind.HAND_OFF: mark("{who} wants a person"),
    TaskKind.OPT_OUT: mark("{who} wants no more calls"),
}
_STATE: Mapping[str, Marked] = {
    HandOffState.PENDING: mark("On the line, waiting"),
    HandOffState.RUNNING: mark("On the line, the desk rings"),
    HandOffState.COMPLETED: mark("Put through"),
    HandOffState.DECLINED: mark("Nobody was free"),
    HandOffState.TIMED_OUT: mark("Nobody answered"),
    HandOffState.FAILED: mark("Could not be put through"),
}


def kind_words(task: Task) -> str:
    """`Call-back`, and that it is an emergency."""
    known = _KIND.get(task.kind)
    kind = tr(known) if known else tidy(task.kind, 30)
    return tr("Emergency: {kind}", kind=kind) if task.urgent else kind


def who_words(task: Task) -> str:
    """The customer's name, else the number."""
    name = tidy(task.customer_name or "", 60)
    return name or (phone_words(task.customer_phone) if task.customer_phone else tr("Unknown caller"))


def heading_words(task: Task) -> str:
    """`Call back Dana Cole`."""
    known = _HEADING.get(task.kind)
    return tr(known, who=who_words(task)) if known else who_words(task)


def state_words(task: Task) -> str:
    """What became of a hand-off; empty for other tasks."""
    known = _STATE.get(task.state or "")
    return tr(known) if known else tidy(task.state or "", 30)


def due_words(task: Task, now: datetime) -> tuple[str, Tone]:
    """`Overdue, 9:00 AM` and how bad that is; times in the zone of `now`."""
    if task.completed_at is not None:
        return capital(when_words(task.completed_at, now)), Tone.GOOD
    if task.due_at is None:
        return tr("At any time"), Tone.QUIET
    local = task.due_at.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    if task.due_at < now:
        when = when_words(task.due_at, now) if days >= -1 else short_day_words(local.date())
        return tr("Overdue, {when}", when=when), Tone.BAD
    return capital(when_words(task.due_at, now)), Tone.BUSY if days == 0 else Tone.QUIET


def late_words(task: Task, now: datetime) -> str:
    """The same as a sentence, with how long it has been late."""
    said = _late_words(task, now)
    return tr("Emergency. {said}", said=said) if task.urgent else said


def _late_words(task: Task, now: datetime) -> str:
    if task.completed_at is not None:
        return tr("Done {when}", when=when_words(task.completed_at, now))
    if task.due_at is None:
        return tr("Due at any time")
    when = when_words(task.due_at, now)
    if task.due_at < now:
        return tr("Overdue since {when} ({span})", when=when, span=span_words(now - task.due_at))
    return tr("Due {when}", when=when)


def when_words(at: datetime, now: datetime) -> str:
    """`3:30 PM` today, `tomorrow 3:30 PM`, else with its day; in the zone of `now`."""
    local = at.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    clock = clock_words(local)
    near = {0: clock, 1: tr("tomorrow {time}", time=clock), -1: tr("yesterday {time}", time=clock)}
    return near.get(days) or day_and_time_words(short_day_words(local.date()), local)


def day_and_time_words(day: str, at: datetime) -> str:
    """`Mon, Mar 2, 9:05 AM`."""
    #: A short day and an hour, such as Mon, Mar 2, 9:05 AM
    return tr("{day}, {time}", day=day, time=clock_words(at))


def span_words(span: timedelta) -> str:
    """`20 min`, `3 h`, `2 days`."""
    minutes = max(1, int(span.total_seconds() // 60))
    if minutes < 60:
        return tr("{count} min", count=minutes)
    hours = minutes // 60
    return tr("{count} h", count=hours) if hours < 48 else tr("{count} days", count=hours // 24)


def alarm_words(late: Sequence[Task], now: datetime) -> str:
    """What the window says when tasks have become overdue."""
    first = late[0]
    due = when_words(first.due_at, now) if first.due_at else ""
    if first.owner:
        owner = tidy(first.owner, 40)
        task = tr("{task}, due {when}, for {owner}", task=heading_words(first), when=due, owner=owner)
    else:
        task = tr("{task}, due {when}", task=heading_words(first), when=due)
    if len(late) > 1:
        return tr("{count} tasks are overdue. The oldest: {task}.", count=len(late), task=task)
    if first.urgent:
        return tr("Overdue: emergency, {task}.", task=task)
    return tr("Overdue: {task}.", task=task)


def capital(words: str) -> str:
    """With a capital letter first; the others stay, for a German noun keeps its own."""
    return words[:1].upper() + words[1:]


def badge_words(late: int) -> str:
    """What the number beside “Tasks” counts."""
    return tr("One task is overdue") if late == 1 else tr("{count} tasks are overdue", count=late)
