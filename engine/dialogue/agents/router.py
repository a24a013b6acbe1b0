"""Hands each turn to the agent whose task it is, and brings the conversation back to what was open.

Called by `talk.SessionTalk` on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents import booking, contact, message
from engine.dialogue.agents.booking import Booking
from engine.dialogue.agents.faq import Faq
from engine.dialogue.agents.message import Message
from engine.dialogue.intents.names import Intent
from engine.dialogue.questions import ASK, ASK_AGAIN, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn
from engine.ports import Knowledge, Tools

NAME = "router"
_MISSES_ALLOWED = 1
_SILENCES_ALLOWED = 2
_Handler = Callable[[Turn, Session], Awaitable[Answer]]
_CONTENT = re.compile(
    r"\b(?:tell|let) (?:\w+ ){1,3}(?:that|i|i'm|i'll|know (?:that|i|i'm|i'll))\b|"
    r"\b(?:about|because|regarding) \w+"
)
_IN_BOOKING = booking.QUESTIONS | {Question.OFFER_MESSAGE}
_THANKS = re.compile(r"^(?:\W*(?:okay|ok|great|perfect|alright|no|wonderful)\b)*\W*(?:thanks|thank you)\b")
_SURE_ENOUGH = 0.5
_FOR_A_PERSON = frozenset(
    {Intent.BOOK_TEST_DRIVE, Intent.RESCHEDULE, Intent.CANCEL, Intent.INVENTORY, Intent.VEHICLE_STATUS}
)


class Router:
    """Chooses the agent of a turn."""

    def __init__(self, tools: Tools, knowledge: Knowledge) -> None:
        self._tools = tools
        self._faq = Faq(tools, knowledge)
        self._booking = Booking(tools)
        self._message = Message(tools)
        self._always: Mapping[Intent, _Handler] = {
            Intent.EMERGENCY: self._emergency,
            Intent.OPT_OUT: self._opt_out,
            Intent.ROBOT: self._robot,
            Intent.HOLD: self._hold,
            Intent.GOODBYE: self._goodbye,
        }

    async def respond(self, turn: Turn, session: Session) -> Answer:
        """The answer to a turn; counts how often in a row none was understood."""
        if not turn.plain:
            return await self._nothing_said(turn, session)
        session.silences = 0
        answer = await self._answer(turn, session)
        if answer is None:
            return await self._missed(session)
        session.misses = 0
        return answer

    async def _answer(self, turn: Turn, session: Session) -> Answer | None:
        always = self._always.get(turn.intent)
        if always:
            return await always(turn, session)
        if session.message is not None and session.question in message.QUESTIONS:
            return await self._in_message(turn, session)
        if session.question is Question.OFFER_MESSAGE and turn.intent in {Intent.CONFIRM, Intent.DENY}:
            return await self._message_offered(turn, session)
        if session.question is Question.ANYTHING_ELSE and _settles(turn):
            return await self._anything_else(turn, session)
        if session.booking_open and session.question in _IN_BOOKING:
            return await self._in_booking(turn, session)
        return await self._new_task(turn, session)

    def services_offered(self) -> str:
        """All services in a sentence."""
        return self._booking.services_offered()

    async def known_answers(self) -> list[str]:
        """Sentences of answers that are known before anyone asks."""
        return await self._faq.known_sentences()

    # --- inside a task ----------------------------------------------------------------------------

    async def _in_message(self, turn: Turn, session: Session) -> Answer | None:
        if turn.is_question and session.question is not Question.MESSAGE_TEXT:
            known = await self._faq.respond(turn, session)
            if known:
                return await self._return(session, known)
        answer = await self._message.respond(turn, session)
        if answer is not None and answer.question is None:
            return await self._return(session, answer)
        return answer

    async def _in_booking(self, turn: Turn, session: Session) -> Answer | None:
        if turn.intent in {Intent.FAQ, Intent.DEPARTMENT} and turn.is_question:
            return await self._aside(turn, session)
        if turn.intent in {Intent.ESCALATION, Intent.MESSAGE} or turn.intent in _FOR_A_PERSON - {
            Intent.CANCEL,
            Intent.RESCHEDULE,
        }:
            return await self._take_message(turn, session)
        answer = await self._booking.respond(turn, session)
        if answer is None and (turn.is_question or turn.intent is Intent.FAQ):
            known = await self._faq.respond(turn, session)
            return await self._return(session, known) if known else None
        return answer

    async def _aside(self, turn: Turn, session: Session) -> Answer | None:
        """A question in the middle of something else: answer it, then come back to what was open."""
        answer = await self._faq.respond(turn, session)
        if answer is None:
            session.unanswered = turn.text
            return Answer((wording.DO_NOT_KNOW, ASK[Question.OFFER_MESSAGE]), "faq", Question.OFFER_MESSAGE)
        return await self._return(session, answer)

    async def _return(self, session: Session, answer: Answer) -> Answer:
        """Add the open task's question to an answer."""
        if session.message is not None:
            back = await self._message.ask_next(session)
        elif session.booking_open:
            back = await self._booking.ask_next(session)
        else:
            back = Answer((ASK[Question.ANYTHING_ELSE],), NAME, Question.ANYTHING_ELSE)
        return replace(answer, words=(*answer.words, *back.words), question=back.question)

    # --- a new task -------------------------------------------------------------------------------

    async def _new_task(self, turn: Turn, session: Session) -> Answer | None:
        obvious = await self._obvious(turn)
        if obvious is not None:
            return await self._return(session, obvious)
        if turn.is_question and turn.confidence < _SURE_ENOUGH and not turn.found.anything:
            return await self._aside(turn, session)
        if turn.intent is Intent.BOOK_SERVICE or (turn.intent is Intent.PROVIDE_INFO and turn.found.services):
            return await self._booking.start(turn, session)
        if turn.intent is Intent.FAQ:
            return await self._aside(turn, session)
        if (
            turn.intent in {Intent.ESCALATION, Intent.MESSAGE, Intent.DEPARTMENT}
            or turn.intent in _FOR_A_PERSON
        ):
            return await self._person_or_fact(turn, session)
        if turn.intent is Intent.GREETING:
            return Answer((wording.HELLO, ASK[Question.HELP]), NAME, Question.HELP)
        if turn.intent is Intent.SPAM:
            who = wording.who_we_are(self._tools.facts())
            return Answer((who, ASK[Question.ANYTHING_ELSE]), NAME, Question.ANYTHING_ELSE)
        return await self._unclear(turn, session)

    async def _obvious(self, turn: Turn) -> Answer | None:
        """A question that was taken for something else, unless it says what to book or when."""
        booking = turn.intent is Intent.BOOK_SERVICE
        says_when = turn.found.day is not None or turn.found.time is not None
        if turn.intent is Intent.FAQ or turn.found.services or (booking and says_when):
            return None
        return await self._faq.obvious(turn, booking=booking)

    async def _person_or_fact(self, turn: Turn, session: Session) -> Answer:
        """A person's task, unless the records already answer it ("is the parts department open?")."""
        if turn.intent in {Intent.DEPARTMENT, Intent.INVENTORY} and turn.is_question:
            answer = await self._faq.respond(turn, session)
            if answer is not None:
                return await self._return(session, answer)
        return await self._take_message(turn, session)

    async def _take_message(self, turn: Turn, session: Session) -> Answer:
        if turn.intent is Intent.MESSAGE:
            said = turn.text if _CONTENT.search(turn.plain) else None
            return await self._message.start(turn, session, opening=(wording.SURE,), text=said)
        if turn.intent in {Intent.ESCALATION, Intent.DEPARTMENT}:
            return await self._message.start(turn, session, opening=(wording.NO_TRANSFER,))
        return await self._message.start(turn, session, opening=(wording.MESSAGE_FOR_TEAM,), text=turn.text)

    async def _unclear(self, turn: Turn, session: Session) -> Answer | None:
        """No task can be seen in it: perhaps a question after all, else the caller is asked again."""
        if turn.intent is Intent.DENY:
            return Answer((wording.OKAY, ASK[Question.ANYTHING_ELSE]), NAME, Question.ANYTHING_ELSE)
        if turn.intent is Intent.CONFIRM and session.question is not Question.HELP:
            return Answer((wording.SURE, ASK[Question.HELP]), NAME, Question.HELP)
        if turn.is_question:
            return await self._aside(turn, session)
        known = await self._faq.respond(turn, session)
        return await self._return(session, known) if known else None

    # --- between tasks ----------------------------------------------------------------------------

    async def _anything_else(self, turn: Turn, session: Session) -> Answer:
        if turn.intent is Intent.CONFIRM and not _THANKS.search(turn.plain):
            return Answer((wording.SURE, wording.WHAT_ELSE), NAME, Question.HELP)
        return await self._goodbye(turn, session)

    async def _message_offered(self, turn: Turn, session: Session) -> Answer:
        about, session.unanswered = session.unanswered, None
        if turn.intent is Intent.CONFIRM:
            return await self._message.start(turn, session, opening=(wording.SURE,), text=about)
        return await self._return(session, Answer((wording.OKAY,), NAME))

    async def _missed(self, session: Session) -> Answer:
        """Not understood: ask differently once, then offer to take a message."""
        session.misses += 1
        if session.misses > _MISSES_ALLOWED and session.message is not None:
            session.misses = 0
            return await self._return(session, await self._message.write_down(session))
        if session.misses > _MISSES_ALLOWED:
            session.misses = 0
            session.unanswered = None
            return Answer((wording.TROUBLE, ASK[Question.OFFER_MESSAGE]), NAME, Question.OFFER_MESSAGE)
        return await self._ask_again(session, wording.DID_NOT_UNDERSTAND)

    async def _nothing_said(self, turn: Turn, session: Session) -> Answer:
        """Ask into the silence twice, then end the call politely."""
        session.silences += 1
        if session.silences > _SILENCES_ALLOWED:
            return await self._goodbye(turn, session)
        return await self._ask_again(session, wording.DID_NOT_HEAR)

    async def _ask_again(self, session: Session, opening: str) -> Answer:
        question = session.question or Question.HELP
        if question is Question.BOOK:
            back = await self._booking.ask_next(session)
            return replace(back, words=(opening, *back.words))
        words = contact.ask(question, session) if session.digits else (ASK_AGAIN[question],)
        if question is Question.SERVICE:
            words = (self._booking.services_offered(), *words)
        return Answer((opening, *words), self._owner(session), question)

    def _owner(self, session: Session) -> str:
        if session.message is not None:
            return message.NAME
        return booking.NAME if session.booking_open else NAME

    # --- at any moment ----------------------------------------------------------------------------

    async def _emergency(self, turn: Turn, session: Session) -> Answer:
        return await self._message.start(
            turn, session, opening=(wording.DANGER, wording.NO_TRANSFER), text=turn.text
        )

    async def _opt_out(self, turn: Turn, session: Session) -> Answer:
        await self._message.store(session, turn.text)
        session.ended = True
        return Answer((wording.STOP_CALLING, wording.goodbye(self._tools.facts())), message.NAME, ended=True)

    async def _robot(self, _turn: Turn, session: Session) -> Answer:
        answer = Answer((wording.robot(self._tools.facts()),), NAME)
        if session.message is None and not session.booking_open:
            return replace(answer, words=(*answer.words, ASK[Question.HELP]), question=Question.HELP)
        return await self._return(session, answer)

    async def _hold(self, _turn: Turn, session: Session) -> Answer:
        return Answer((wording.TAKE_YOUR_TIME,), self._owner(session), session.question or Question.HELP)

    async def _goodbye(self, _turn: Turn, session: Session) -> Answer:
        session.ended = True
        return Answer((wording.goodbye(self._tools.facts()),), NAME, ended=True)


def _settles(turn: Turn) -> bool:
    """Whether "is there anything else?" is answered; a mere "thanks" is a no."""
    thanks = turn.intent is Intent.GENERAL and _THANKS.search(turn.plain)
    return turn.intent in {Intent.CONFIRM, Intent.DENY} or bool(thanks)
