"""What a caller says that is in no script: nobody answers yes to the name of another. Pure."""

from __future__ import annotations

import re

from app.evaluation import mentions, sounds
from app.evaluation.conversation import Conversation

_ASKS_NUMBER = re.compile(r"\b(?:number|area code)\b[^.?!]*\?", re.IGNORECASE)
_ASKS_WORK = re.compile(r"\bwhat service\b[^.?!]*\?|which of these", re.IGNORECASE)
_ASKS_NAME = re.compile(r"\bname\b[^.?!]*\?", re.IGNORECASE)
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


def still_asked(conversation: Conversation, answer: str, next_line: str) -> str | None:
    """Name, number or work, when the agent wants to know it (again) and what comes next would not tell."""
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
    return None


def _who(conversation: Conversation) -> list[tuple[str, str]]:
    """Name and number of the caller as the expected appointment has them; "" where it does not matter."""
    rows = conversation.rows.get("appointments", ())
    return [(str(row.get("name", "")).removeprefix("~"), str(row.get("phone", ""))) for row in rows]


def _in_groups(digits: str) -> str:
    return f"{' '.join(digits[:3])}, {' '.join(digits[3:6])}, {' '.join(digits[6:])}"
