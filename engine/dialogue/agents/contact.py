"""Who is calling and how to reach them; asked for by the booking and by the message alike.

Called by those two agents on the engine loop.
"""

from __future__ import annotations

from engine.dialogue import questions, wording
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Session
from engine.dialogue.slots import phones
from engine.dialogue.turn import Turn


def take(turn: Turn, session: Session) -> bool:
    """Write down name, number, e-mail and vehicle of the sentence; whether there was any."""
    found = turn.found
    if found.name:
        session.fill(customer_name=found.name)
    if found.email:
        session.fill(customer_email=found.email)
    if found.vehicle:
        session.fill(vehicle=found.vehicle)
    took_number = _take_caller_number(turn, session) or _take_digits(turn, session)
    return bool(found.name or found.email or found.vehicle or took_number)


def _take_caller_number(turn: Turn, session: Session) -> bool:
    if session.question is not Question.CALLER_NUMBER or turn.found.digits:
        return False
    if turn.found.yes_no is YesNo.YES:
        session.fill(customer_phone=session.caller_phone)
        return True
    session.number_declined = turn.found.yes_no is YesNo.NO
    return session.number_declined


def _take_digits(turn: Turn, session: Session) -> bool:
    if not turn.found.digits:
        return False
    session.digits = phones.join(session.digits, turn.found.digits)
    number = phones.e164(session.digits) if len(session.digits) >= phones.FULL else None
    if number:
        session.fill(customer_phone=number)
        session.digits = ""
    else:
        session.fill(customer_phone=None)
    return True


def missing(session: Session) -> Question | None:
    """The next thing to ask the caller about themselves."""
    if not session.slots.customer_name:
        return Question.NAME
    if session.slots.customer_phone:
        return None
    offered = session.caller_phone and not session.number_declined and not session.digits
    return Question.CALLER_NUMBER if offered else Question.PHONE


def ask(question: Question, session: Session) -> tuple[str, ...]:
    """The words of the question, for a number that came in part the rest of it."""
    if question is not Question.PHONE or not session.digits:
        return (ASK[question],)
    if len(session.digits) == phones.WITHOUT_AREA:
        return (questions.AREA_CODE,)
    if len(session.digits) < phones.FULL:
        return (questions.REST_OF_NUMBER,)
    session.digits = ""
    return wording.BAD_PHONE, questions.ASK_AGAIN[Question.PHONE]
