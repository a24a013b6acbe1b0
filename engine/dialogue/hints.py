"""Reads what a person at the desk whispers to the agent: "offer Tuesday", "ask for the e-mail", "say: …".

Called by `whispers` on the engine loop. Days, times, names, services and cars are understood as a caller's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from engine.dialogue.intents.names import Intent
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots import spoken
from engine.dialogue.turn import Found, Turn
from engine.dialogue.understanding import find_slots
from engine.ports import Tools

_LONGEST = 300
_SAY = re.compile(r"^\W*say\b\s*[:,]?(?P<words>.*)$", re.IGNORECASE | re.DOTALL)
_QUOTED = "\"'“”‘’ "
_NOT = re.compile(r"\b(?:don't|do not|never|not|stop|no)\b")
_MONEY = re.compile(r"[$€£%]|\b(?:dollars?|bucks|percent|discount|price|cheaper|refund|free of charge)\b")
_ASK = re.compile(r"\b(?:ask|get|take|need|find out|confirm|have)\b")
_ASKED = (
    (re.compile(r"\be-? ?mail\b"), Question.EMAIL),
    (re.compile(r"\b(?:phone|telephone|number|cell|mobile)\b"), Question.PHONE),
    (re.compile(r"\bname\b"), Question.NAME),
)
_PUT = re.compile(
    r"\b(?:put|pass|patch|connect|transfer|hand)\b|\b(?:get|fetch|find|call|ring) (?:an? |the |some)?"
    r"(?:person|human|manager|somebody|someone|anybody|anyone|colleague)\b"
)
_GET = re.compile(r"\b(?:get|fetch|find|call|ring|through|speak|talk)\b")
_MANAGER = re.compile(r"\b(?:manager|supervisor|boss|owner)\b")


class Kind(StrEnum):
    """What the agent is to do."""

    SAY = "say"
    ASK = "ask"
    PERSON = "person"
    WHEN = "when"
    SERVICE = "service"
    CAR = "car"


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing the agent is to do.

    Attributes:
        turn: what is in the words, as if a caller had said so.
        words: to be said as they are.
        question: what the caller is to be asked.
    """

    kind: Kind
    turn: Turn
    words: str = ""
    question: Question | None = None


def read(text: str, tools: Tools) -> list[Hint]:
    """Everything in a whisper that can be done; nothing when it is not understood."""
    text = text.strip()[:_LONGEST]
    said = _SAY.match(text)
    if said is not None:
        words = _sentence(said["words"])
        return [Hint(Kind.SAY, _turn(Found()), words)] if words else []
    plain = spoken.plain(text)
    if not plain or _NOT.search(plain) or _MONEY.search(text.lower()):
        return []
    found = find_slots(text, plain, Session("whisper", question=Question.TIME), tools)
    asked = next((question for words, question in _ASKED if words.search(plain)), None)
    if asked is not None and (_ASK.search(plain) or len(plain.split()) == 1):
        return [Hint(Kind.ASK, _turn(Found()), question=asked)]
    if _wants_person(plain, found):
        person = Found(person=found.person, department=None if found.person else found.department)
        words = "get me a manager" if _MANAGER.search(plain) else "get me a person"
        turn = Turn(words, words, Intent.ESCALATION, 1.0, person)
        return [Hint(Kind.PERSON, turn)]
    return _offers(text, plain, found)


def _wants_person(plain: str, found: Found) -> bool:
    return bool(_PUT.search(plain) or ((found.person or found.department) and _GET.search(plain)))


def _offers(text: str, plain: str, found: Found) -> list[Hint]:
    hints: list[Hint] = []
    if found.services:
        hints.append(Hint(Kind.SERVICE, _turn(Found(services=found.services[:1]))))
    elif found.car is not None:
        turn = Turn(text, plain, Intent.INVENTORY, 1.0, Found(car=found.car, vehicle=found.vehicle))
        hints.append(Hint(Kind.CAR, turn))
    if found.day is not None or found.time is not None:
        hints.append(Hint(Kind.WHEN, _turn(Found(day=found.day, time=found.time))))
    return hints


def _turn(found: Found) -> Turn:
    return replace(_BLANK, found=found)


_BLANK = Turn("", "", Intent.PROVIDE_INFO, 1.0, Found())


def _sentence(words: str) -> str:
    """As it was typed, with an end."""
    words = " ".join(words.strip(_QUOTED).split())
    words = words[:1].upper() + words[1:]
    return words if not words or words[-1] in ".!?" else f"{words}."
