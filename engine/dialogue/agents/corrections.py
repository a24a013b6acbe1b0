"""Which part of what was read back is wrong, when the caller names only the part: "the time", "my number".

Called by the booking agent on the engine loop.
"""

from __future__ import annotations

import re

from engine.dialogue.agents.subject import Subject
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.turn import Turn

_PARTS: tuple[tuple[re.Pattern[str], Question], ...] = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), question)
    for pattern, question in (
        ("day|date", Question.DAY),
        ("time|hour", Question.TIME),
        ("name", Question.NAME),
        ("number|phone", Question.PHONE),
        ("service|type|work|job", Question.SERVICE),
        ("car|vehicle", Question.CAR),
    )
)


def part(plain: str) -> Question | None:
    """The question that asks for the part that was named."""
    return next((question for pattern, question in _PARTS if pattern.search(plain)), None)


def says_it(wrong: Question, turn: Turn) -> bool:
    """Whether what the part should be is said along with it: "no, my name is Ann", once it was taken."""
    found = turn.found
    said = {
        Question.DAY: found.day,
        Question.TIME: found.time,
        Question.NAME: found.name,
        Question.PHONE: found.digits,
    }
    return said.get(wrong) is not None


def empty(wrong: Question, session: Session, subject: Subject) -> None:
    """Forget that part alone, so that it is asked for next."""
    if wrong is Question.DAY:
        session.fill(preferred_date=None)
    elif wrong is Question.TIME:
        session.fill(preferred_time=None)
    elif wrong is Question.NAME:
        session.fill(customer_name=None)
    elif wrong is Question.PHONE:
        session.fill(customer_phone=None)
        session.number_declined = True
    else:
        subject.forget(session)
