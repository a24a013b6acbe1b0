"""What a caller says that is in no script: nobody answers yes to the name of another. Pure."""

from __future__ import annotations

import re
from datetime import datetime

from app.evaluation import mentions, sounds
from app.evaluation.conversation import Conversation

_ASKS_NUMBER = re.compile(r"\b(?:number|area code)\b[^.?!]*\?", re.IGNORECASE)
_ASKS_WORK = re.compile(r"\bwhat service\b[^.?!]*\?|which of these", re.IGNORECASE)
_ASKS_NAME = re.compile(r"\bname\b[^.?!]*\?", re.IGNORECASE)
_ASKS_WHEN = re.compile(r"\bwhat (?:day|time) (?:would|works)\b", re.IGNORECASE)
_READS_BACK = re.compile(r"\bshall I (?:book|move) (?:that|it)\?", re.IGNORECASE)
_AGREES = re.compile(
    r"(?:yes|yep|yeah|correct|right|perfect|sure|that's (?:right|it|correct))\b", re.IGNORECASE
)
_DIGITS_MIN = 3


def objection(conversation: Conversation, answer: str) -> str | None:
    """The correction of a read-back; None when it is right, or when nothing is read back.

    Over the phone a name may be misheard. A read-back is a question with a date and a phone number in it.
    """
    read = mentions.read(answer)
    numbers = list(mentions.phones(read))
    if "?" not in answer or not numbers or not list(mentions.days(read)):
        return None
    for name, phone in _who(conversation):
        if name and not sounds.within(name, answer):
            return f"No, my name is {name}."
        if phone and phone[-10:] not in numbers:
            return f"No, my number is {_in_groups(phone[-10:])}."
    return None


def wrong_start(conversation: Conversation, answer: str, next_line: str) -> str | None:
    """The right day and time, by who was about to agree and hears another one read back; None otherwise."""
    start = _start(conversation)
    if start is None or not (_READS_BACK.search(answer) and _AGREES.match(next_line)):
        return None
    day = list(mentions.days(mentions.read(answer)))[-1:]
    minutes = [minutes for minutes, _ in mentions.times(answer)][-1:]
    same_day = all((each.month, each.day) == (start.month, start.day) for each in day)
    same_time = all(start.hour * 60 + start.minute in each for each in minutes)
    return None if same_day and same_time else f"No, {_spoken(start)}."


def start_asked(conversation: Conversation, answer: str, next_line: str) -> str | None:
    """Day and time once more, by who was about to agree and is asked for them."""
    start = _start(conversation)
    if start is None or not (_ASKS_WHEN.search(answer) and _AGREES.match(next_line)):
        return None
    return f"{_spoken(start)}, please."


def still_asked(conversation: Conversation, answer: str, next_line: str) -> str | None:
    """Name, number or work, when the agent wants to know it (again) and what comes next would not tell.

    The number is the expected appointment's; where that has none, the line that told it is said again.
    """
    for row in conversation.rows.get("appointments", ()):
        service = str(row.get("service") or "")
        if service and _ASKS_WORK.search(answer) and service.casefold() not in next_line.casefold():
            return f"{service}, please."
    for name, phone in _who(conversation):
        digits = sum(each.isdigit() for each in mentions.read(next_line))
        asks_number = _ASKS_NUMBER.search(answer) is not None
        if phone and asks_number and digits < _DIGITS_MIN:
            return f"My number is {_in_groups(phone[-10:])}."
        asks_name = _ASKS_NAME.search(answer) is not None and not asks_number
        if name and asks_name and name.casefold() not in next_line.casefold():
            return f"My name is {name}."
    told = [turn.says for turn in conversation.turns if _is_number(turn.says)]
    if told and _ASKS_NUMBER.search(answer) and not _is_number(next_line):
        return told[0]
    return None


def _is_number(line: str) -> bool:
    return any(mentions.phones(mentions.read(line)))


def _start(conversation: Conversation) -> datetime | None:
    """When the appointment is to be that must come of it, if it is one and its time is no pattern."""
    rows = [row for row in conversation.rows.get("appointments", ()) if row.get("status") != "cancelled"]
    if len(rows) != 1:
        return None
    try:
        return datetime.fromisoformat(f"{rows[0].get('date')}T{rows[0].get('time')}")
    except ValueError:
        return None


def _spoken(start: datetime) -> str:
    """Friday, March 6 at 2:30 PM."""
    return f"{start:%A}, {start:%B} {start.day} at {start.hour % 12 or 12}:{start:%M} {start:%p}"


def _who(conversation: Conversation) -> list[tuple[str, str]]:
    """Name and number of the caller as the expected appointment has them; "" where it does not matter."""
    rows = conversation.rows.get("appointments", ())
    return [(str(row.get("name", "")).removeprefix("~"), str(row.get("phone", ""))) for row in rows]


def _in_groups(digits: str) -> str:
    return f"{' '.join(digits[:3])}, {' '.join(digits[3:6])}, {' '.join(digits[6:])}"
