"""How the window says things: plain functions from values to words. Called by the view models."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QDate, QLocale, QTime

from app.events import HandOffMoved
from app.ui.language import Marked, mark, tr
from app.ui.repeated import repeated
from engine.ports import Slots
from telephony.call import CallState, Direction

PRACTICE = "practice"
"""What the records call the other end of a call with this PC's own microphone."""
UNEXPECTED = mark("Something went wrong inside Lotline. The log has the details.")


_CAUSES_MAX, _CAUSE_CHARS_MAX = 5, 400


class Tone(StrEnum):
    """How good a state is. Always shown with a shape and a word, never by colour alone."""

    GOOD = "good"
    BUSY = "busy"
    BAD = "bad"
    QUIET = "quiet"


TONES: Mapping[Tone, Marked] = {
    Tone.GOOD: mark("good"),
    Tone.BUSY: mark("under way"),
    Tone.BAD: mark("bad"),
    Tone.QUIET: mark("quiet"),
}
"""Said where the shape cannot be seen."""


_LINE: Mapping[str, tuple[Marked, Tone]] = {
    "off": (mark("Phone is off"), Tone.QUIET),
    "direct": (mark("Taking calls"), Tone.GOOD),
    "registering": (mark("Registering …"), Tone.BUSY),
    "registered": (mark("Taking calls"), Tone.GOOD),
    "failed": (mark("Not registered"), Tone.BAD),
    "restarting": (mark("Phone restarts …"), Tone.BUSY),
}

_OUTCOME: Mapping[str, Marked] = {
    "booked": mark("appointment booked"),
    "transferred": mark("put through to a person"),
    "message": mark("message taken"),
    "answered": mark("answered"),
    "missed": mark("missed"),
    "rejected": mark("rejected"),
    "dropped": mark("the line dropped"),
    "failed": mark("failed"),
    "busy": mark("busy"),
}


_APPOINTMENT: Mapping[str, Marked] = {
    "service": mark("Service"),
    "test_drive": mark("Test drive"),
}


def line_words(state: str) -> tuple[str, Tone]:
    """A line's state in two words and how good that is."""
    if state not in _LINE:
        return tidy(state, 40) or tr("Unknown"), Tone.QUIET
    words, tone = _LINE[state]
    return tr(words), tone


def call_words(state: CallState, direction: Direction, outcome: str | None) -> str:
    """A call's state as a person says it."""
    if state is CallState.ENDED:
        said = outcome_words(outcome)
        return tr("Ended: {outcome}", outcome=said) if said else tr("Ended")
    words = {
        CallState.RINGING: tr("Ringing"),
        CallState.DIALING: tr("Dialing"),
        CallState.ACTIVE: _live_words(direction),
        CallState.HELD: tr("On hold by the other side"),
    }
    return words[state]


def outcome_words(outcome: str | None) -> str:
    """What came of a call; empty when nothing was written down."""
    known = _OUTCOME.get(outcome or "")
    return tr(known) if known else tidy(outcome or "", 40)


def appointment_words(kind: str) -> str:
    """What kind of appointment it is, from how the records name it."""
    known = _APPOINTMENT.get(kind)
    return tr(known) if known else tidy(kind.replace("_", " "), 60).capitalize()


def slot_words(slots: Slots) -> list[tuple[Marked, str | None]]:
    """Label and value of everything an appointment needs; None is not yet known."""
    return [
        (mark("Appointment"), _kind_words(slots.appointment_type)),
        (mark("Service"), _tidy_or_none(slots.service_type)),
        (mark("Vehicle"), _tidy_or_none(slots.vehicle)),
        (mark("Day"), short_day_words(slots.preferred_date) if slots.preferred_date else None),
        (mark("Time"), clock_words(slots.preferred_time) if slots.preferred_time else None),
        (mark("Name"), _tidy_or_none(slots.customer_name)),
        (mark("Phone"), phone_words(slots.customer_phone) if slots.customer_phone else None),
        (mark("E-mail"), _tidy_or_none(slots.customer_email)),
    ]


def booked_words(appointment_id: int, slots: Slots) -> str:
    """That an appointment was made, and for when as far as the wish says it."""
    when = [
        day_words(slots.preferred_date) if slots.preferred_date else "",
        clock_words(slots.preferred_time) if slots.preferred_time else "",
    ]
    said = ", ".join(part for part in when if part)
    if said:
        return tr("✓ Booked: {when} (no. {number})", when=said, number=appointment_id)
    return tr("✓ Booked: no. {number}", number=appointment_id)


def day_words(day: date) -> str:
    """`Monday, March 2`."""
    #: A day in Qt's format: dddd and MMMM are the names of weekday and month, d is the day's number
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("dddd, MMMM d"))


def short_day_words(day: date) -> str:
    """`Mon, Mar 2`."""
    #: A short day in Qt's format, such as Mon, Mar 2
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("ddd, MMM d"))


def clock_words(moment: time | datetime) -> str:
    """`9:05 AM`."""
    #: An hour in Qt's format: h:mm AP for 9:05 AM, HH:mm for 09:05
    return QLocale().toString(QTime(moment.hour, moment.minute), tr("h:mm AP"))


def length_words(seconds: float) -> str:
    """`2:07`, or `1:02:07` from an hour on."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def phone_words(remote: str) -> str:
    """A North American number grouped for the eye, a SIP address without its scheme, else as it is."""
    if remote == PRACTICE:
        return tr("Practice call")
    plain = tidy(remote, 80).removeprefix("sips:").removeprefix("sip:")
    digits = plain.removeprefix("+1")
    if plain.startswith("+1") and len(digits) == 10 and digits.isascii() and digits.isdecimal():
        return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
    return plain or tr("Unknown caller")


def number_words(number: float, decimals: int) -> str:
    """A number as it is written here: `1.5`, in German `1,5`."""
    return QLocale().toString(number, "f", decimals)


def size_words(count: int) -> str:
    """A number of bytes as people read it."""
    if count >= 10**9:
        return tr("{number} GB", number=number_words(count / 10**9, 1))
    if count >= 10**5:
        return tr("{number} MB", number=number_words(count / 10**6, 1))
    return tr("{number} bytes", number=count)


def tidy(text: str, chars_max: int) -> str:
    """One line without control or direction-forcing characters, at most `chars_max` long."""
    kept = "".join(
        " " if unicodedata.category(letter)[0] in "CZ" else letter for letter in text[: chars_max * 4]
    )
    line = " ".join(kept.split())
    return line if len(line) <= chars_max else line[: chars_max - 1] + "…"


def error_sentence(error: BaseException) -> str:
    """The sentence of an error that was raised for people (it carries a `code`), else that it is our bug."""
    code: Any = getattr(error, "code", None)
    return repeated(str(error)) if isinstance(code, str) and str(error) else tr(UNEXPECTED)


def technical_words(error: BaseException) -> str:
    """What somebody who mends Lotline wants to know of an error; empty where its sentence says it all."""
    told = error.__cause__ if isinstance(getattr(error, "code", None), str) else error
    lines: list[str] = []
    while told is not None and len(lines) < _CAUSES_MAX:
        lines.append(f"{type(told).__name__}: {tidy(str(told), _CAUSE_CHARS_MAX)}")
        told = told.__cause__
    return "\n".join(lines)


def _kind_words(kind: str | None) -> str | None:
    return None if kind is None else appointment_words(kind)


def _tidy_or_none(text: str | None) -> str | None:
    return None if text is None else tidy(text, 120)


def _live_words(direction: Direction) -> str:
    return tr("Live call") if direction is Direction.INBOUND else tr("Live call, dialed by Lotline")


def ring_words(ring: HandOffMoved, others: int) -> tuple[str, str]:
    """A heading and a sentence for a caller who wants a person."""
    wanted = tidy(ring.wanted, 60) or tr("somebody")
    if ring.urgent:
        heading = tr("Emergency: a caller needs {wanted}", wanted=wanted)
    else:
        heading = tr("A caller would like {wanted}", wanted=wanted)
    more = tr("{count} more waiting", count=others) if others > 0 else ""
    return f"{heading} ({more})" if more else heading, tidy(ring.summary, 200)
