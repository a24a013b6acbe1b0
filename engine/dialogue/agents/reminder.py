"""Tells callers when their appointment is. Changes nothing.

Called by the router on the engine loop. As for a change, an appointment is only spoken of when it was found
by the number of the line, or by a number, a name or a reference that the caller said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.dialogue import phrases, wording
from engine.dialogue.agents import contact, finding
from engine.dialogue.agents.booking import NAME as BOOKING
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, ASK_AGAIN, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.slots.spoken import any_of
from engine.dialogue.turn import Turn
from engine.ports import Standing, Tools

NAME = "reminder"
_READ_OUT = 3
_VISIT = "(?:appointment|booking|reservation|test drive|oil change|rotation|inspection|service|replacement)s?"
_MY_VISIT = rf"(?:my|our) (?:[\w']+ ){{0,3}}?{_VISIT}"
_WHEN = "(?:when|what time|what day|what date|which day)"
_ASKS_WHEN = re.compile(
    r"\b"
    + any_of(
        rf"""
        {_WHEN}(?:'s| is| was| are| were) {_MY_VISIT}
        {_WHEN}(?: exactly)? {_MY_VISIT} (?:is|was|are)
        {_WHEN} (?:am i|are we|was i|i'm|i am|i was|we're) (?:supposed|scheduled|booked|due|meant|expected)
        (?:{_WHEN} )?(?:do|did) (?:i|we) (?:still )?have (?:an?|any|my|our) (?:[\w']+ ){{0,2}}?appointments?
        """
    )
    + r"\b"
)
_DOES_NOT_KNOW = re.compile(r"\b(?:don't (?:know|remember|recall|have)|no idea|not sure|can't remember)\b")
_CHANGES = re.compile(
    r"\b(?:cancel\w*|mov(?:e|ing)|reschedul\w*|push\w*|postpon\w*|switch\w*|change (?:it|that|the|my))\b"
)


def asks_when(turn: Turn, session: Session) -> bool:
    """Whether a caller only wants to hear of an appointment; in a booking the one being made is meant."""
    if BOOKING in session.doing or _CHANGES.search(turn.plain):
        return False
    return bool(_ASKS_WHEN.search(turn.plain))


class Reminder:
    """The task of telling when an appointment is."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Look by the number of the line and by what the sentence says."""
        candidates = await self._search(turn, session)
        if candidates:
            return self._tell(turn, candidates)
        if session.digits:
            return self._rest_of_number(session)
        if finding.says_whose(turn.found):
            return self._offer_person(session)
        none = (wording.NO_APPOINTMENT_HERE,) if session.caller_phone else (wording.SURE,)
        return await self.ask_next(session, none)

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """The answer to "under what number or name"; None when it is none."""
        if finding.says_whose(turn.found) or contact.says_this_number(turn):
            candidates = await self._search(turn, session)
            if session.digits:
                return self._rest_of_number(session)
            if finding.of_several_people(candidates, turn):
                return Answer((ASK_AGAIN[Question.WHOSE],), BOOKING, Question.WHOSE)
            return self._tell(turn, candidates) if candidates else self._offer_person(session)
        knows_nothing = turn.found.yes_no is YesNo.NO or _DOES_NOT_KNOW.search(turn.plain)
        return self._offer_person(session) if knows_nothing else None

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask by what to look."""
        return Answer((*opening, *contact.ask(Question.WHOSE, session)), BOOKING, Question.WHOSE)

    async def _search(self, turn: Turn, session: Session) -> Sequence[Standing]:
        return () if session.digits else await finding.search(turn, session, self._tools)

    def _tell(self, turn: Turn, candidates: Sequence[Standing]) -> Answer:
        """All that the sentence describes, soonest first."""
        today = self._tools.now().date()
        fitting = finding.tell_apart(turn, candidates, today, only_describes=True).fitting
        each = phrases.either([finding.described(one) for one in fitting[:_READ_OUT]], "and")
        return Answer((f"You have {each}.",), BOOKING)

    def _rest_of_number(self, session: Session) -> Answer:
        return Answer(contact.ask(Question.PHONE, session), BOOKING, Question.PHONE)

    def _offer_person(self, session: Session) -> Answer:
        """The question is kept for the person; the task itself is over."""
        session.unanswered = "I want to know when my appointment is, and it could not be found."
        session.doing.remove(NAME)
        return Answer((wording.NO_APPOINTMENT, ASK[Question.OFFER_PERSON]), BOOKING, Question.OFFER_PERSON)
