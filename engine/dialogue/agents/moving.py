"""Gives an appointment another time: the new wish, the read-back, the yes.

Called by the changing agent on the engine loop, once it is known which appointment is meant.
"""

from __future__ import annotations

from datetime import datetime

from engine.dialogue import phrases, wording
from engine.dialogue.agents import finding, free_times, wishes
from engine.dialogue.agents.booking import NAME
from engine.dialogue.agents.free_times import Diary, Settled
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn
from engine.ports import NotBooked, Standing, Tools


class Moving:
    """The new time of an appointment. An answer without a question means that it is moved, or cannot be."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def respond(self, turn: Turn, session: Session, standing: Standing) -> Answer | None:
        """Use the caller's answer; None when there was nothing in it to use."""
        before = _wish(session)
        took = wishes.take(turn, session, self._tools.now().date(), standing=standing.start)
        keep_day(standing, turn, session)
        if took and _wish(session) != before:
            return await self.ask(standing, session)
        if session.question is Question.MOVE_IT and turn.found.yes_no is YesNo.YES:
            return (
                await self._move(standing, session)
                if session.read_back_heard
                else await self.ask(standing, session)
            )
        if took:
            return await self.ask(standing, session)
        if turn.found.yes_no is YesNo.NO:
            wishes.forget_day(session)
            return Answer((wording.OKAY, wording.NEW_DAY), NAME, Question.DAY)
        return None

    async def ask(self, standing: Standing, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask for the new time; when it is known and free, read back what is moved to when."""
        session.declined = tuple(dict.fromkeys((*session.declined, standing.start)))
        settled = await free_times.settle(session, Diary(self._tools, standing.job, standing.id))
        if not settled.done:
            return self._ask_time(standing, settled, opening)
        new = _start(session)
        if new == standing.start:
            wishes.forget(session)
            return Answer((*opening, wording.THEN_ALREADY, wording.NEW_DAY), NAME, Question.DAY)
        words = (
            f"Your {finding.named(standing)} moves from {phrases.moment(standing.start)} "
            f"to {phrases.moment(new)}."
        )
        return Answer((wording.READ_BACK, words, ASK[Question.MOVE_IT]), NAME, Question.MOVE_IT)

    def _ask_time(self, standing: Standing, settled: Settled, opening: tuple[str, ...]) -> Answer:
        if settled.question is Question.DAY and not settled.words:
            that = f"That's {finding.described(standing)}."
            return Answer((*opening, that, wording.NEW_DAY), NAME, Question.DAY)
        looked = settled.words and settled.question is not Question.WHICH_DAY
        opening = opening or ((wording.LET_ME_CHECK,) if looked else ())
        return Answer((*opening, *settled.asked), NAME, settled.question)

    async def _move(self, standing: Standing, session: Session) -> Answer:
        """Nothing is said before the new time stands in the records."""
        result = await self._tools.move(session.id, standing.id, _start(session))
        if not isinstance(result, NotBooked):
            words = f"Your {finding.named(standing)} is now on {phrases.moment(result.start)}."
            return Answer((wording.ALL_SET, words), NAME)
        if not await finding.by_ids([standing.id], self._tools):
            return Answer((wording.NOT_STANDING,), NAME)
        settled = free_times.taken(session, result.alternatives)
        return Answer((wording.TAKEN, *settled.asked), NAME, settled.question)


def keep_day(standing: Standing, turn: Turn, session: Session) -> None:
    """ "Push it back to eleven", "to the afternoon": a time alone is wished for on the appointment's day."""
    slots, wish = session.slots, turn.found.time
    window = wish is not None and (wish.earliest or wish.latest or wish.near)
    if (slots.preferred_time or window) and not (slots.preferred_date or session.any_day or session.offers):
        session.fill(preferred_date=standing.start.date())


def _wish(session: Session) -> tuple[object, ...]:
    slots = session.slots
    return slots.preferred_date, slots.preferred_time, session.any_day, session.or_day, session.or_time


def _start(session: Session) -> datetime:
    day, at = session.slots.preferred_date, session.slots.preferred_time
    if day is None or at is None:
        raise ValueError("A move was read back before its time was known.")
    return datetime.combine(day, at)
