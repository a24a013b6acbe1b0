"""What a caller says to a read-back that is wrong: nobody says yes to another name or number. Pure."""

from __future__ import annotations

from app.evaluation import mentions
from app.evaluation.conversation import Conversation


def objection(conversation: Conversation, answer: str) -> str | None:
    """The correction of a read-back; None when it is right, or when nothing is read back.

    Over the phone a name may be misheard. A read-back is a question with a date and a phone number in it.
    """
    read = mentions.read(answer)
    numbers = list(mentions.phones(read))
    if "?" not in answer or not numbers or not list(mentions.days(read)):
        return None
    for row in conversation.rows.get("appointments", ()):
        name, phone = str(row.get("name", "")), str(row.get("phone", ""))
        if name and name.casefold() not in answer.casefold():
            return f"No, my name is {name}."
        if phone and phone[-10:] not in numbers:
            return f"No, my number is {_in_groups(phone[-10:])}."
    return None


def _in_groups(digits: str) -> str:
    return f"{' '.join(digits[:3])}, {' '.join(digits[3:6])}, {' '.join(digits[6:])}"
