"""What a good receptionist says besides the business: greeting, goodbye, small talk, the truth about itself.

Called by the router on the engine loop.
"""

from __future__ import annotations

import re

from engine.dialogue import wording
from engine.dialogue.intents.names import Intent
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn
from engine.ports import Tools

NAME = "router"
_THANKS = re.compile(r"^(?:\W*(?:okay|ok|great|perfect|alright|no|wonderful)\b)*\W*(?:thanks|thank you)\b")


class Manners:
    """Answers that need no task."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def opt_out(self, turn: Turn, session: Session) -> Answer:
        """Never call again: on the disk before anything is said."""
        number = session.slots.customer_phone or session.caller_phone
        await self._tools.suppress(session.id, number, turn.text)
        session.ended = True
        return Answer((wording.STOP_CALLING, wording.goodbye(self._tools.facts())), NAME, ended=True)

    async def robot(self, _turn: Turn, session: Session) -> Answer:
        """The truth, then back to what was open."""
        answer = wording.robot(self._tools.facts())
        if session.at_hand is None:
            return Answer((answer, ASK[Question.HELP]), NAME, Question.HELP)
        return Answer((answer,), NAME, aside=True)

    async def hold(self, _turn: Turn, session: Session) -> Answer:
        """The caller looks something up; what was asked stays asked."""
        return Answer((wording.TAKE_YOUR_TIME,), session.at_hand or NAME, session.question or Question.HELP)

    async def goodbye(self, _turn: Turn, session: Session) -> Answer:
        """The last words."""
        session.ended = True
        return Answer((wording.goodbye(self._tools.facts()),), NAME, ended=True)

    def settles(self, turn: Turn) -> bool:
        """Whether "is there anything else?" is answered; a mere "thanks" is a no."""
        thanks = turn.intent is Intent.GENERAL and _THANKS.search(turn.plain)
        return turn.intent in {Intent.CONFIRM, Intent.DENY} or bool(thanks)

    async def anything_else(self, turn: Turn, session: Session) -> Answer:
        """Go on or say goodbye."""
        if turn.intent is Intent.CONFIRM and not _THANKS.search(turn.plain):
            return Answer((wording.SURE, wording.WHAT_ELSE), NAME, Question.HELP)
        return await self.goodbye(turn, session)

    async def small_talk(self, turn: Turn, session: Session) -> Answer | None:
        """A greeting, a wrong number, a yes or no to nothing; None for anything else."""
        if turn.intent is Intent.GREETING:
            return Answer((wording.HELLO, ASK[Question.HELP]), NAME, Question.HELP)
        if turn.intent is Intent.SPAM:
            return Answer((wording.who_we_are(self._tools.facts()),), NAME, aside=True)
        if turn.intent is Intent.DENY:
            return Answer((wording.OKAY,), NAME, aside=True)
        if turn.intent is Intent.CONFIRM and session.question is not Question.HELP:
            return Answer((wording.SURE, ASK[Question.HELP]), NAME, Question.HELP)
        return None
