"""What a good receptionist says besides the business: greeting, goodbye, small talk, the truth about itself.

Called by the router on the engine loop.
"""

from __future__ import annotations

from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents import remarks
from engine.dialogue.agents.stack import speaks_as
from engine.dialogue.intents.names import Intent
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.slots import phones
from engine.dialogue.turn import Turn
from engine.ports import Tools

NAME = "router"
_PERSON = "escalation"
_SURELY_SPAM = 0.8


class Manners:
    """Answers that need no task."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def at_any_moment(self, turn: Turn, session: Session) -> Answer | None:
        """What may be said in the middle of anything and leaves what was asked open."""
        plain = turn.plain
        if remarks.NO_RECORDING.search(plain):
            session.recording_declined = True
            return replace(self.beside(session, wording.NOT_RECORDING), stop_recording=True)
        if remarks.IS_IT_RECORDED.search(plain) and turn.is_question:
            return self.beside(session, self._about_recording(session))
        if remarks.WRONG_NUMBER.search(plain) and session.at_hand is None:
            return self._not_for_us(turn, session)
        if remarks.ROBOT.search(plain):
            return self.robot(session)
        if remarks.MAKER.search(plain):
            return self.beside(session, wording.robot(self._tools.facts()), wording.SOFTWARE)
        if remarks.HOW_ARE_YOU.search(plain) and not turn.found.anything:
            return self.beside(session, wording.FINE_THANKS)
        if remarks.BACK.search(plain):
            return self.beside(session, wording.OKAY)
        if remarks.ONLY_THANKS.search(plain) and session.question is not Question.ANYTHING_ELSE:
            return self.beside(session, wording.WELCOME)
        return None

    def _about_recording(self, session: Session) -> str:
        facts = self._tools.facts()
        return wording.NOT_RECORDED if session.recording_declined else wording.notice(facts)

    def beside(self, session: Session, *words: str) -> Answer:
        """Something said beside the conversation; what was asked stays asked."""
        if session.at_hand is not None and session.question is not Question.OFFER_PERSON:
            return Answer(words, NAME, aside=True)
        question = session.question or Question.HELP
        return Answer((*words, ASK[question]), NAME, question)

    def robot(self, session: Session) -> Answer:
        """The truth, then back to what was open."""
        return self.beside(session, wording.robot(self._tools.facts()))

    async def opt_out(self, turn: Turn, session: Session) -> Answer:
        """Never call again: on the disk before anything is said."""
        line = session.caller_phone or session.slots.customer_phone
        said = phones.e164(turn.found.digits) if turn.found.digits else None
        for number in dict.fromkeys(each for each in (said, line) if each) or (None,):
            await self._tools.suppress(session.id, number, turn.text)
        return self._end(session, wording.STOP_CALLING)

    def hold(self, session: Session) -> Answer:
        """The caller looks something up; what was asked stays asked."""
        return Answer((wording.TAKE_YOUR_TIME,), speaks_as(session), session.question or Question.HELP)

    def goodbye(self, session: Session) -> Answer:
        """The last words."""
        return self._end(session)

    def _end(self, session: Session, *words: str) -> Answer:
        session.ended, session.hand_off = True, None
        session.doing.clear()
        session.later.clear()
        return Answer((*words, wording.goodbye(self._tools.facts())), NAME, ended=True)

    def settles(self, turn: Turn) -> bool:
        """Whether "is there anything else?" is answered; a mere "thanks" is a no."""
        thanks = turn.intent is Intent.GENERAL and remarks.THANKS.search(turn.plain)
        return turn.intent in {Intent.CONFIRM, Intent.DENY} or bool(thanks)

    def anything_else(self, turn: Turn, session: Session) -> Answer:
        """Go on or say goodbye; while somebody is being looked for, wait."""
        if turn.intent is Intent.CONFIRM and not remarks.THANKS.search(turn.plain):
            return Answer((wording.SURE, wording.WHAT_ELSE), NAME, Question.HELP)
        return self.waits(session, wording.STAY_ON_LINE) if session.waiting else self.goodbye(session)

    def waits(self, session: Session, words: str) -> Answer:
        """The caller waits for a person; a task that is at hand goes on meanwhile."""
        if session.at_hand is not None:
            return Answer((words,), _PERSON, aside=True)
        return Answer((words,), _PERSON, Question.ANYTHING_ELSE)

    def small_talk(self, turn: Turn, session: Session) -> Answer | None:
        """A greeting, a wrong number, a yes or no to nothing; None for anything else."""
        if turn.intent is Intent.GREETING:
            return Answer((wording.HELLO, ASK[Question.HELP]), NAME, Question.HELP)
        if turn.intent is Intent.SPAM:
            return self._not_for_us(turn, session)
        if turn.intent is Intent.DENY:
            return Answer((wording.OKAY,), NAME, aside=True)
        if turn.intent is Intent.CONFIRM:
            return Answer((wording.SURE, ASK[Question.HELP]), NAME, Question.HELP)
        return None

    def sales_call(self, turn: Turn, session: Session) -> Answer | None:
        """A cold call, also one that asks for the manager at last: nobody is rung for it."""
        if session.at_hand is not None:
            return None
        if turn.intent is Intent.SPAM and turn.confidence >= _SURELY_SPAM:
            return self._not_for_us(turn, session)
        if not session.told_who_we_are or not remarks.SOMEBODY_HIGH.search(turn.plain):
            return None
        session.told_who_we_are = False
        return Answer((wording.NO_OFFERS, ASK[Question.HELP]), NAME, Question.HELP)

    def _not_for_us(self, turn: Turn, session: Session) -> Answer:
        who = wording.who_we_are(self._tools.facts())
        if remarks.WRONG_NUMBER.search(turn.plain):
            return self._end(session, who, wording.WRONG_NUMBER)
        if turn.confidence >= _SURELY_SPAM and session.told_who_we_are:
            return self._end(session, wording.NO_OFFERS)
        session.told_who_we_are = True
        return Answer((who, ASK[Question.HELP]), NAME, Question.HELP)
