"""What goes before any task, whatever is at hand: danger, opting out, the truth, and what is never done.

Called by the router on the engine loop with every turn, before it looks for the task.
"""

from __future__ import annotations

from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents import contact, grievances, refusals, remarks
from engine.dialogue.agents.manners import Manners
from engine.dialogue.agents.message import Message
from engine.dialogue.agents.person import NAME as PERSON
from engine.dialogue.agents.person import Person
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn

_SURE = 0.8
_FREE_TEXT = frozenset({Question.MESSAGE_TEXT, Question.REASON})
_READ_BACKS = frozenset({Question.BOOK, Question.CANCEL_IT, Question.MOVE_IT})


class FirstWords:
    """Answers that no task may delay."""

    def __init__(self, manners: Manners, person: Person, message: Message) -> None:
        self._manners = manners
        self._message = message
        self._person = person

    async def answer(self, turn: Turn, session: Session) -> Answer | None:
        """The answer, or None when the turn belongs to a task."""
        if turn.intent is Intent.OPT_OUT and not remarks.WANTED_A_CALL.search(turn.plain):
            return await self._manners.opt_out(turn, session)
        told = session.question in _FREE_TEXT and not turn.is_question
        asks_to_drive = not told and refusals.may_i_drive(turn, session)
        if turn.intent is Intent.EMERGENCY and (turn.confidence >= _SURE or not asks_to_drive):
            return await self._emergency(turn, session)
        if asks_to_drive:
            return refusals.cannot_judge(session, danger=turn.intent is Intent.EMERGENCY)
        beside = self._manners.at_any_moment(turn, session) or await self._by_intent(turn, session)
        if beside is not None:
            return beside
        not_taken = self.not_taken(turn, session)
        if not_taken and not (turn.found.services or turn.found.day):
            return self._manners.beside(session, *not_taken)
        if self._person.gives_up(turn, session):
            return await self._given_up(session)
        if self._person.explains(turn, session):
            return self._manners.waits(session, wording.THANKS)
        if remarks.not_english(turn):
            return await self._get(session, wording.ONLY_ENGLISH, wording.NO_ENGLISH)
        if session.question in _FREE_TEXT or self.only_a_person(turn):
            return None
        return self._refused(turn, session)

    def not_taken(self, turn: Turn, session: Session) -> tuple[str, ...]:
        """That a number in it is not taken on the phone; a message keeps it masked and says nothing."""
        refused = None if session.question in _FREE_TEXT else refusals.secret(turn)
        return (refused,) if refused else ()

    def only_a_person(self, turn: Turn) -> bool:
        """Whether a machine must leave this to a person."""
        return grievances.only_a_person(turn)

    def _refused(self, turn: Turn, session: Session) -> Answer | None:
        """Orders about the agent itself, cold calls, and what is no machine's business."""
        if refusals.orders(turn):
            session.car_wish = turn.found.car or session.car_wish
            return self._manners.beside(session, wording.NO_ORDERS)
        return self._manners.sales_call(turn, session) or refusals.not_on_the_phone(turn, session)

    async def _by_intent(self, turn: Turn, session: Session) -> Answer | None:
        if contact.asks_why(turn, session):
            return self._manners.beside(session, wording.WHY_WE_ASK)
        if turn.intent is Intent.ROBOT:
            return self._manners.robot(session)
        if turn.intent is Intent.HOLD:
            return self._manners.hold(session)
        if turn.intent is not Intent.GOODBYE or _agrees_and_leaves(turn, session):
            return None
        if session.waiting and not remarks.BYE.search(turn.plain):
            return self._manners.waits(session, wording.STAY_ON_LINE)
        return await self._message.before_leaving(session) or self._manners.goodbye(session)

    async def _emergency(self, turn: Turn, session: Session) -> Answer:
        """The safety sentence, then a person."""
        words = (wording.DANGER,)
        if refusals.may_i_drive(turn, session):
            words = (wording.DANGER, wording.CANNOT_JUDGE, wording.DO_NOT_DRIVE)
        self._on_top(session)
        answer = await self._person.start(turn, session)
        return replace(answer, words=(*words, *answer.words))

    async def _get(self, session: Session, words: str, reason: str) -> Answer:
        self._on_top(session)
        answer = await self._person.get(session, "", reason)
        return replace(answer, words=(words, *answer.words))

    def _on_top(self, session: Session) -> None:
        if PERSON in session.doing:
            session.doing.remove(PERSON)
        session.doing.append(PERSON)

    async def _given_up(self, session: Session) -> Answer:
        if PERSON in session.doing:
            session.doing.remove(PERSON)
        return replace(await self._person.drop(session), aside=True)


def _agrees_and_leaves(turn: Turn, session: Session) -> bool:
    """ "Yes, that's right, goodbye", said to the read-back: the yes comes first."""
    return session.question in _READ_BACKS and turn.found.yes_no is YesNo.YES
