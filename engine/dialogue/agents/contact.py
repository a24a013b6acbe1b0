"""Who is calling and how to reach them: heard in every turn, asked for by the tasks that need it.

Called by the router, once a turn, and by the agents, on the engine loop.
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher

from engine.dialogue import questions, wording
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Session
from engine.dialogue.slots import emails, phones, spoken
from engine.dialogue.turn import Told, Turn
from engine.ports import KnownCustomer

_ALIKE = 0.6
"""Likeness (difflib's ratio) from which one name is a correction of another: Jon and John have 0.86."""
_ANSWERS = frozenset({Intent.DENY, Intent.CONFIRM, Intent.PROVIDE_INFO, Intent.GENERAL})
_SPEAKING = re.compile(
    r"^\W*(?:\w+ )?(?:speaking|this is (?:he|she|him|her|me)|that's me|that is me|it's me)\b"
)
_INTRODUCES = re.compile(r"\b(?:name|this is|i'm|i am|call me|speaking|under)\b")
_LAST_NAME = re.compile(r"\b(?:last|family) ?names?\b|\bsurname\b")
_FIRST_NAME = re.compile(r"\b(?:first|given) ?names?\b")
_SPELLED = re.compile(r"\b[a-z](?:[ ,.-]+[a-z]){2,}\b(?!')")
_THIS_NUMBER = re.compile(
    r"\b(?:(?:this|the|that|my) (?:phone |cell )?number|the one|the (?:phone|line)) (?:that )?"
    r"(?:i'm|i am|i) (?:calling|call|phoning|on|using)\b|"
    r"\b(?:this|the same) number\b(?! is)|\bthe number (?:you see|on your (?:screen|display|end))\b|"
    r"\b(?:caller id|the one you(?:'re| are) seeing|i'm calling from it)\b"
)
_ANOTHER_NUMBER = re.compile(
    r"\b(?:not|isn't|other than|instead of|different from) (?:this|the (?:same |one|number))"
)
_WILL_NOT_SAY = re.compile(
    r"\b(?:(?:rather|prefer|want|like|going|have) (?:not|to not)|(?:don't|do not) (?:want|wish|like)|"
    r"won't|not giving|no way)\b.*\b(?:give|say|share|tell|leave|number|phone|that)\b|"
    r"\b(?:don't|do not) (?:have|give|share)\b.*\b(?:number|phone|that)\b|\bnone of your business\b"
)


_PART = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
_NOT_BUT = re.compile(
    rf"\bnot (?P<wrong>{_PART})[\s,.;-]+(?:but |it's |it is |that's |my name is |rather )?"
    rf"(?P<right>{_PART})\W*$",
    re.IGNORECASE,
)
_BUT_NOT = re.compile(rf"\b(?P<right>{_PART})[\s,.;-]+(?:and )?not (?P<wrong>{_PART})\b", re.IGNORECASE)
_ASKS_WHY = re.compile(
    r"^\W*(?:(?:but|and|um|uh|okay|hm+)\W+)*(?:why|what for|how come)\b|"
    r"\bwhat (?:do|would) you (?:need|want)\b.*\bfor\b|"
    r"\bwhy (?:do|would|should)\b.*\b(?:need|want|give|know|ask|have)\b"
)
_HAVE = r"(?:'ve| have| should have| must have| ought to have| got)(?: already| got| had)*"
_ON_FILE = re.compile(
    r"\b(?:on file|on record|in (?:your|the) (?:system|computer|records|database|files?)|"
    rf"(?:you|y'all|they)(?: guys)?(?: already| should already)?{_HAVE} "
    r"(?:it|that|my (?:name|number|info\w*|details)|all (?:that|of that)))\b"
)
_ABOUT_ONESELF_WORDS = """
hi hello hey yes yeah sure okay ok well uh um oh this is my name name's i'm i am it's it here speaking and the
number number's phone cell mobile at on call me can you reach again first last calling from good morning
afternoon evening e-mail email a line here's that's please thanks
"""
_ABOUT_ONESELF = frozenset(_ABOUT_ONESELF_WORDS.split())


def taken(turn: Turn, session: Session) -> Turn:
    """Write down who is calling, their number and e-mail, whatever was asked; the turn says if it did."""
    before = _who(session)
    took = [_take_identity(turn, session), _take_name(turn, session), bool(turn.found.email)]
    if turn.found.email:
        session.fill(customer_email=turn.found.email)
    took.append(
        _take_this_number(turn, session) or _take_line_number(turn, session) or _take_digits(turn, session)
    )
    if not any(took):
        return turn
    return replace(turn, told=Told.NEWS if _who(session) != before else Told.AGAIN)


def _who(session: Session) -> tuple[object, ...]:
    return session.slots.customer_name, session.slots.customer_phone


# --- who ------------------------------------------------------------------------------------------


def _take_identity(turn: Turn, session: Session) -> bool:
    """The answer to "am I speaking with …?"."""
    if session.question is not Question.IS_IT_YOU or session.customer is None:
        return False
    if turn.found.yes_no is YesNo.YES or _SPEAKING.search(turn.plain):
        _is(session.customer, session)
        return True
    if _denies(turn):
        session.is_customer = False
        return True
    return False


def _denies(turn: Turn) -> bool:
    """A no to what was asked; the one in "first cancel the other one" is about something else."""
    return turn.found.yes_no is YesNo.NO and turn.intent in _ANSWERS


def _take_name(turn: Turn, session: Session) -> bool:
    """A name that is said; the one in the records for this line says who is calling without a question."""
    name, customer = turn.found.name or _put_right(turn, session), session.customer
    if not name or _is_a_car(name, turn):
        return False
    session.fill(customer_name=_corrected(session.slots.customer_name, name, turn.plain))
    if customer is not None and session.is_customer is None:
        if _words(name) <= _words(customer.name):
            session.fill(customer_name=None)
            _is(customer, session)
        else:
            session.is_customer = False
    return True


def _put_right(turn: Turn, session: Session) -> str | None:
    """ "Not Keller, Kellner", "it's Kellner, not Keller": the whole name with the part put right."""
    parts = (session.slots.customer_name or "").split()
    for match in (*_NOT_BUT.finditer(turn.text), *_BUT_NOT.finditer(turn.text)):
        wrong = next((part for part in parts if part.casefold() == match["wrong"].casefold()), None)
        if wrong:
            right = match["right"][:1].upper() + match["right"][1:]
            return " ".join(right if part == wrong else part for part in parts)
    return None


def _is_a_car(name: str, turn: Turn) -> bool:
    """ "The Civic" is no name, though a name was asked for; "Lincoln" alone may be one."""
    of_car = bool(turn.found.vehicle) and _words(name) <= _words(turn.found.vehicle or "")
    return of_car and len(turn.plain.split()) > len(name.split()) and not _INTRODUCES.search(turn.plain)


def _corrected(standing: str | None, said: str, plain: str) -> str:
    """ "Jon, without an h" after "John Smith" corrects the first name and leaves the last.

    Which of the two it is, the caller says, or the likeness shows; one that is spelled is the last name.
    """
    parts = (standing or "").split()
    if len(parts) < 2 or len(said.split()) > 1:
        return said
    alike = [SequenceMatcher(None, part.casefold(), said.casefold()).ratio() for part in parts]
    nearest = max(range(len(parts)), key=lambda place: alike[place])
    if _LAST_NAME.search(plain):
        nearest = len(parts) - 1
    elif _FIRST_NAME.search(plain):
        nearest = 0
    elif alike[nearest] < _ALIKE:
        if not _SPELLED.search(plain):
            return said
        nearest = len(parts) - 1
    return " ".join((*parts[:nearest], said, *parts[nearest + 1 :]))


def _is(customer: KnownCustomer, session: Session) -> None:
    session.is_customer, slots = True, session.slots
    session.fill(
        customer_name=slots.customer_name or customer.name,
        customer_phone=slots.customer_phone or (None if session.number_declined else customer.phone),
        customer_email=slots.customer_email or customer.email,
    )


def _words(name: str) -> set[str]:
    return set(name.casefold().replace(".", " ").split())


# --- which number ---------------------------------------------------------------------------------


def _take_this_number(turn: Turn, session: Session) -> bool:
    """ "The number I'm calling from"; without one on the line, it is asked for."""
    if turn.found.digits or not says_this_number(turn):
        return False
    session.fill(customer_phone=session.caller_phone)
    session.number_declined = session.caller_phone is None
    session.digits = ""
    return True


def _take_line_number(turn: Turn, session: Session) -> bool:
    if session.question is not Question.CALLER_NUMBER or turn.found.digits:
        return False
    if turn.found.yes_no is YesNo.YES or says_on_file(turn):
        session.fill(customer_phone=session.caller_phone)
        return True
    declined = _denies(turn)
    session.number_declined |= declined
    return declined


def _take_digits(turn: Turn, session: Session) -> bool:
    if not turn.found.digits:
        return False
    session.digits = phones.join(session.digits, turn.found.digits)
    number = phones.e164(session.digits) if len(session.digits) >= phones.FULL else None
    session.fill(customer_phone=number)
    if number:
        session.digits = ""
    return True


def says_this_number(turn: Turn) -> bool:
    """Whether the caller means the number of the line."""
    return bool(_THIS_NUMBER.search(turn.plain)) and not _ANOTHER_NUMBER.search(turn.plain)


def will_not_say(turn: Turn) -> bool:
    """Whether the caller refuses to say who they are or which number they have."""
    return not turn.told and bool(_WILL_NOT_SAY.search(turn.plain))


def gives_no_number(turn: Turn, session: Session) -> bool:
    """Whether the caller refuses to give a number that was asked for."""
    refused = turn.found.yes_no is YesNo.NO or bool(_WILL_NOT_SAY.search(turn.plain))
    return session.question is Question.PHONE and not turn.found.digits and refused


def says_on_file(turn: Turn) -> bool:
    """ "You should have it": who they are or their number stands in the records, the caller thinks."""
    return bool(_ON_FILE.search(turn.plain))


def asks_why(turn: Turn, session: Session) -> bool:
    """Whether the caller wants to know what their name or number is needed for."""
    asked = session.question in {Question.NAME, Question.PHONE, Question.CALLER_NUMBER, Question.IS_IT_YOU}
    return asked and not turn.told and bool(_ASKS_WHY.search(turn.plain))


def says_no_more(turn: Turn) -> bool:
    """Whether a sentence says who is calling or how to reach them and nothing besides."""
    name = _words(turn.found.name or "")
    rest = phones.find_phone(spoken.with_digits(turn.plain), asked=True)[1]
    rest = (emails.find_email(rest) or ("", rest))[1]
    words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", rest)
    return all(word in _ABOUT_ONESELF or word in name for word in words)


# --- asking ---------------------------------------------------------------------------------------


def missing(session: Session) -> Question | None:
    """The next thing to ask the caller about themselves."""
    if not session.slots.customer_name:
        known = session.customer is not None and session.is_customer is None
        return Question.IS_IT_YOU if known else Question.NAME
    return missing_number(session)


def missing_number(session: Session) -> Question | None:
    """How to ask for the number; None when it is known."""
    if session.slots.customer_phone:
        return None
    offered = session.caller_phone and not session.number_declined and not session.digits
    return Question.CALLER_NUMBER if offered else Question.PHONE


def ask(question: Question, session: Session) -> tuple[str, ...]:
    """The words of the question; for a number that came in part, the rest of it."""
    if question is Question.IS_IT_YOU and session.customer is not None:
        return (f"Am I speaking with {session.customer.name}?",)
    if question is not Question.PHONE or not session.digits:
        return (ASK[question],)
    if len(session.digits) == phones.WITHOUT_AREA:
        return (questions.AREA_CODE,)
    if len(session.digits) < phones.FULL:
        return (questions.REST_OF_NUMBER,)
    session.digits = ""
    return wording.BAD_PHONE, questions.ASK_AGAIN[Question.PHONE]
