"""What is done when there is nothing to go by: a turn nobody understood, or silence.

Called by the router on the engine loop.
"""

from __future__ import annotations

from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents import contact
from engine.dialogue.agents.booking import NAME as BOOKING
from engine.dialogue.agents.booking import Booking
from engine.dialogue.agents.manners import Manners
from engine.dialogue.agents.message import NAME as MESSAGE
from engine.dialogue.agents.message import Message
from engine.dialogue.agents.person import NAME as PERSON
from engine.dialogue.agents.stack import Stack, speaks_as
from engine.dialogue.questions import ASK, ASK_AGAIN, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn

_ROUNDS_ALLOWED = 1
_SILENCES_ALLOWED = 2
_OPENINGS = frozenset({wording.SURE, wording.OKAY, wording.LET_ME_CHECK})
_ASKS_WHO = frozenset({Question.NAME, Question.PHONE})
_SAID_AGAIN = frozenset({Question.BOOK, Question.CANCEL_IT, Question.MOVE_IT, Question.THIS_SERVICE})
"""Questions that mean nothing without what was said before them."""
_PLAINER = {ASK[question]: ASK_AGAIN[question] for question in _SAID_AGAIN}


class Astray:
    """Asks again, and knows when to stop asking.

    Args:
        asks_again: how often in a row it does so.
    """

    def __init__(
        self, stack: Stack, booking: Booking, message: Message, manners: Manners, asks_again: int
    ) -> None:
        self._stack = stack
        self._booking = booking
        self._message = message
        self._manners = manners
        self._asks_again = asks_again

    async def missed(self, turn: Turn, session: Session) -> Answer:
        """Not understood: ask differently, then get a person, or leave what is known of a message."""
        session.misses += 1
        if session.misses <= self._asks_again:
            thinks_so = session.question in _ASKS_WHO and contact.says_on_file(turn)
            opening = wording.NOT_ON_FILE if thinks_so else wording.DID_NOT_UNDERSTAND
            return await self._ask_again(session, opening)
        session.misses = 0
        if session.at_hand == MESSAGE and session.message and session.message.wanted:
            return await self._message.write_down(session)
        session.unanswered = session.unanswered or wording.NOT_UNDERSTOOD
        answer = await self._stack.start(PERSON, turn, session)
        return replace(answer, words=(wording.TROUBLE, *answer.words))

    async def in_vain(self, answer: Answer, turn: Turn, session: Session, *, known: object) -> Answer | None:
        """A person instead of the same question a third time, though each answer to it was understood.

        A misheard car is such an answer. `known` is what `known_of` said before the turn; None while the
        booking gets on.
        """
        last = session.last
        same = last is not None and answer.question == last.question and _asks_the_same(answer, last)
        if answer.agent != BOOKING or answer.aside or not same or known_of(session) != known:
            session.rounds = 0
            return None
        session.rounds += 1
        if session.rounds <= _ROUNDS_ALLOWED:
            return None
        session.rounds, session.misses = 0, self._asks_again
        return await self.missed(turn, session)

    async def nothing_said(self, session: Session) -> Answer:
        """Ask into the silence twice, then end the call politely; who waits for a person may be silent."""
        if session.waiting and session.at_hand is None:
            return Answer((wording.STILL_TRYING,), PERSON, Question.ANYTHING_ELSE)
        session.silences += 1
        if session.silences > _SILENCES_ALLOWED:
            return self._manners.goodbye(session)
        return await self._ask_again(session, wording.DID_NOT_HEAR)

    async def _ask_again(self, session: Session, opening: str) -> Answer:
        question = session.question or Question.HELP
        in_vain = question is Question.SERVICE and session.work.missed > 1
        if (question in _SAID_AGAIN or in_vain) and session.at_hand:
            again = await self._stack.ask_next(session, (opening,))
            return replace(again, words=tuple(_PLAINER.get(each, each) for each in again.words))
        words = contact.ask(question, session) if session.digits else (ASK_AGAIN[question],)
        if question is Question.SERVICE:
            words = (self._booking.services_offered(), *words)
        return Answer((opening, *words), speaks_as(session), question)


def known_of(session: Session) -> object:
    """What a booking has learnt so far: while it changes, the booking gets on."""
    return session.slots, session.digits, session.time_wish, session.declined, session.days_out


def _asks_the_same(answer: Answer, last: Answer) -> bool:
    return set(answer.words) - _OPENINGS <= set(last.words)
