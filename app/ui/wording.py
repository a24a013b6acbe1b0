"""How the window says things: plain functions from values to words. Called by the view models."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QDate, QLocale, QTime

from app.events import HandOffMoved
from engine.ports import Slots
from telephony.call import CallState, Direction

PRACTICE = "practice"
"""What the records call the other end of a call with this PC's own microphone."""
UNEXPECTED = "Something went wrong inside Lotline. The log has the details."


class Tone(StrEnum):
    """How good a state is. Always shown with a shape and a word, never by colour alone."""

    GOOD = "good"
    BUSY = "busy"
    BAD = "bad"
    QUIET = "quiet"


_LINE: Mapping[str, tuple[str, Tone]] = {
    "off": ("Phone is off", Tone.QUIET),
    "direct": ("Taking calls", Tone.GOOD),
    "registering": ("Registering …", Tone.BUSY),
    "registered": ("Taking calls", Tone.GOOD),
    "failed": ("Not registered", Tone.BAD),
    "restarting": ("Phone restarts …", Tone.BUSY),
}

_OUTCOME: Mapping[str, str] = {
    "booked": "appointment booked",
    "transferred": "put through to a person",
    "message": "message taken",
    "answered": "answered",
    "missed": "missed",
    "rejected": "rejected",
    "dropped": "the line dropped",
    "failed": "failed",
    "busy": "busy",
}


def line_words(state: str) -> tuple[str, Tone]:
    """A line's state in two words and how good that is."""
    return _LINE.get(state, (tidy(state, 40) or "Unknown", Tone.QUIET))


def call_words(state: CallState, direction: Direction, outcome: str | None) -> str:
    """A call's state as a person says it."""
    if state is CallState.ENDED:
        said = outcome_words(outcome)
        return f"Ended: {said}" if said else "Ended"
    words = {
        CallState.RINGING: "Ringing",
        CallState.DIALING: "Dialing",
        CallState.ACTIVE: "Live call" if direction is Direction.INBOUND else "Live call, dialed by Lotline",
        CallState.HELD: "On hold by the other side",
    }
    return words[state]


def outcome_words(outcome: str | None) -> str:
    """What came of a call; empty when nothing was written down."""
    return _OUTCOME.get(outcome or "", tidy(outcome or "", 40))


def slot_words(slots: Slots) -> list[tuple[str, str | None]]:
    """Label and value of everything an appointment needs; None is not yet known."""
    return [
        ("Appointment", _kind_words(slots.appointment_type)),
        ("Service", _tidy_or_none(slots.service_type)),
        ("Vehicle", _tidy_or_none(slots.vehicle)),
        ("Day", short_day_words(slots.preferred_date) if slots.preferred_date else None),
        ("Time", clock_words(slots.preferred_time) if slots.preferred_time else None),
        ("Name", _tidy_or_none(slots.customer_name)),
        ("Phone", phone_words(slots.customer_phone) if slots.customer_phone else None),
        ("E-mail", _tidy_or_none(slots.customer_email)),
    ]


def booked_words(appointment_id: int, slots: Slots) -> str:
    """That an appointment was made, and for when as far as the wish says it."""
    when = [
        day_words(slots.preferred_date) if slots.preferred_date else "",
        clock_words(slots.preferred_time) if slots.preferred_time else "",
    ]
    said = ", ".join(part for part in when if part)
    return f"✓ Booked: {said} (no. {appointment_id})" if said else f"✓ Booked: no. {appointment_id}"


def day_words(day: date) -> str:
    """`Monday, March 2`."""
    return _english().toString(QDate(day.year, day.month, day.day), "dddd, MMMM d")


def short_day_words(day: date) -> str:
    """`Mon, Mar 2`."""
    return _english().toString(QDate(day.year, day.month, day.day), "ddd, MMM d")


def clock_words(moment: time | datetime) -> str:
    """`9:05 AM`."""
    return _english().toString(QTime(moment.hour, moment.minute), "h:mm AP")


def length_words(seconds: float) -> str:
    """`2:07`, or `1:02:07` from an hour on."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def phone_words(remote: str) -> str:
    """A North American number grouped for the eye, a SIP address without its scheme, else as it is."""
    if remote == PRACTICE:
        return "Practice call"
    plain = tidy(remote, 80).removeprefix("sips:").removeprefix("sip:")
    digits = plain.removeprefix("+1")
    if plain.startswith("+1") and len(digits) == 10 and digits.isascii() and digits.isdecimal():
        return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
    return plain or "Unknown caller"


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
    return str(error) if isinstance(code, str) and str(error) else UNEXPECTED


def _kind_words(kind: str | None) -> str | None:
    return None if kind is None else tidy(kind.replace("_", " "), 60).capitalize()


def _tidy_or_none(text: str | None) -> str | None:
    return None if text is None else tidy(text, 120)


def _english() -> QLocale:
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def ring_words(ring: HandOffMoved, others: int) -> tuple[str, str]:
    """A heading and a sentence for a caller who wants a person."""
    wanted = tidy(ring.wanted, 60) or "somebody"
    heading = f"Emergency: a caller needs {wanted}" if ring.urgent else f"A caller would like {wanted}"
    more = f" ({others} more waiting)" if others > 0 else ""
    return f"{heading}{more}", tidy(ring.summary, 200)
