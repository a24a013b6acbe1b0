"""Answers to what was offered: a person, a drive in a car, to go on where a call was cut off.

Called by the router on the engine loop.
"""

from __future__ import annotations

import re

from engine.dialogue import wording
from engine.dialogue.agents.inventory import BOOKING, Inventory
from engine.dialogue.agents.person import NAME as PERSON
from engine.dialogue.agents.stack import Stack
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn
from engine.ports import Slots

_TAKES_DRIVE = frozenset(
    {Intent.CONFIRM, Intent.PROVIDE_INFO, Intent.BOOK_TEST_DRIVE, Intent.INVENTORY, Intent.GENERAL}
)
_COME = "(?:(?:come|stop|swing|drop|pop)(?: (?:in|by|over|down|round|around|out))? )?(?:and |to )?"
_SEE = "(?:see|look at|view|check out|try|drive|(?:have|take) a look at)"
_SEES = re.compile(rf"\b(?:can|could|may) (?:i|we) {_COME}{_SEE} (?:it|that|this|them|one)\b")


class Offers:
    """What a yes or a no to an offer leads to."""

    def __init__(self, stack: Stack, inventory: Inventory) -> None:
        self._stack = stack
        self._inventory = inventory

    async def answer(self, turn: Turn, session: Session) -> Answer | None:
        """The answer; None when the turn is about something else."""
        if session.question is Question.TEST_DRIVE:
            return await self._drive(turn, session)
        if session.question is Question.GO_ON:
            return await self._go_on(turn, session)
        if turn.intent is Intent.CONFIRM:
            return await self._stack.start(PERSON, turn, session)
        if turn.intent is Intent.DENY:
            session.unanswered = None
            return Answer((wording.OKAY,), "router", aside=True)
        return None

    async def _drive(self, turn: Turn, session: Session) -> Answer | None:
        """A yes, a wish to see it, or a day or time at once begins the booking of a drive."""
        agreed = turn.intent is Intent.CONFIRM or turn.found.yes_no is YesNo.YES
        says_when = bool(turn.found.day or turn.found.time) and turn.found.yes_no is not YesNo.NO
        takes = turn.intent in _TAKES_DRIVE and (agreed or says_when)
        if not takes and not _SEES.search(turn.plain):
            return None
        await self._inventory.pick(turn, session)
        self._inventory.leave(session)
        return await self._stack.start(BOOKING, turn, session)

    async def _go_on(self, turn: Turn, session: Session) -> Answer | None:
        """A caller who was cut off takes up what was open, or begins anew."""
        if turn.intent is Intent.CONFIRM and session.at_hand is not None:
            return await self._stack.ask_next(session, (wording.SURE,))
        if turn.found.yes_no is not YesNo.NO and turn.intent is not Intent.DENY:
            return None
        session.doing.clear()
        session.slots = Slots()
        begins = turn.intent in {Intent.DENY, Intent.PROVIDE_INFO}
        return Answer((wording.OKAY, ASK[Question.HELP]), "router", Question.HELP) if begins else None
