"""Moves and cancels appointments: finds the right one, reads back what will be done, and does it after a yes.

Called by the router on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from engine.dialogue import phrases, wording
from engine.dialogue.agents import contact, finding, moving, wishes
from engine.dialogue.agents.booking import NAME as BOOKING
from engine.dialogue.agents.booking import Booking
from engine.dialogue.agents.earlier import says_when, with_earlier
from engine.dialogue.agents.free_times import Diary
from engine.dialogue.agents.moving import Moving
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, ASK_AGAIN, Question
from engine.dialogue.session import Answer, ChangeDraft, Session
from engine.dialogue.slots.days import DayOut
from engine.dialogue.turn import Turn
from engine.ports import Standing, Tools

NAME = "change"
_READ_OUT = 3
_MINE = re.compile(r"\b(?:my|our|existing|other|old|current|already)\b")
_LEAVE_IT = re.compile(
    r"\b(?:never ?mind|forget (?:it|about it)|(?:leave|keep) (?:it|that|them|everything|the appointment)|"
    r"changed my mind|(?:don't|do not) (?:bother|(?:cancel|move|change) (?:it|that|anything)))\b"
)
_DOES_NOT_KNOW = re.compile(
    r"\b(?:don't (?:know|remember|recall|have)|no idea|not sure|can't remember|forgot)\b"
)
_ALL = re.compile(
    r"\b(?:both|all (?:of (?:them|those)|three|four)|all|every(?: one|thing)?|the two)\b(?! right)"
)
_NOT_CANCEL = re.compile(r"\b(?:don't|do not|not|never)\b[^.,]*\bcancel")


class Change:
    """The task of moving or cancelling an appointment. `booking` gets what is about one not made yet."""

    def __init__(self, tools: Tools, booking: Booking) -> None:
        self._tools = tools
        self._booking = booking
        self._moving = Moving(tools)

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin, or begin another one; what the first sentence already says is taken."""
        if BOOKING in session.doing and await self._is_of_open_booking(turn, session):
            return await self._to_booking(turn, session)
        slots = session.slots
        kept = (slots.preferred_date, slots.preferred_time) if BOOKING in session.doing else None
        session.change = ChangeDraft(cancel=turn.intent is Intent.CANCEL, kept=kept)
        session.fill(appointment_id=None)
        wishes.forget(session)
        return await self._look(turn, session, (wording.SURE,))

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Use the caller's answer; None when there was nothing in it to use."""
        draft = session.change
        if draft is None:
            return None
        switched = self._switch(turn, session, draft)
        if _LEAVE_IT.search(turn.plain) and not turn.found.anything and not switched:
            return self._finish(session, wording.LEFT_AS_IT_IS)
        if session.slots.appointment_id is None:
            return await self._which(turn, session)
        if session.change is not None and session.change.cancel:
            return await self.ask_next(session) if switched else await self._cancelling(turn, session)
        return await self._to_move(turn, session, switched=switched)

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask which appointment, then for the new time; when nothing is missing, read back."""
        draft, chosen = session.change, session.slots.appointment_id
        if draft is None:
            return Answer((*opening, wording.LEFT_AS_IT_IS), BOOKING)
        if chosen is None:
            return await self._ask_which(draft, opening)
        standing = await finding.by_ids([chosen], self._tools)
        if not standing:
            return self._finish(session, wording.NOT_STANDING)
        if draft.cancel:
            words = (f"That's {finding.described(standing[0])}.", ASK[Question.CANCEL_IT])
            return Answer((*opening, *words), BOOKING, Question.CANCEL_IT)
        return await self._moving.ask(standing[0], session, opening)

    async def diary(self, session: Session) -> Diary | None:
        """The free times for what is being moved; None while that is not known."""
        moves = session.change is not None and not session.change.cancel
        chosen = session.slots.appointment_id if moves else None
        standing = await finding.by_ids([chosen], self._tools) if chosen is not None else ()
        return Diary(self._tools, standing[0].job, standing[0].id) if standing else None

    # --- an appointment that is not made yet ------------------------------------------------------

    async def _is_of_open_booking(self, turn: Turn, session: Session) -> bool:
        """Whether "change the appointment" means the one that is being made."""
        if finding.says_whose(turn.found):
            return False
        return not _MINE.search(turn.plain) or not await finding.search(turn, session, self._tools)

    async def _to_booking(self, turn: Turn, session: Session) -> Answer:
        session.doing.remove(NAME)
        if turn.intent is Intent.CANCEL:
            return self._booking.give_up(session)
        return await self._booking.change(turn, session)

    # --- which appointment ------------------------------------------------------------------------

    async def _which(self, turn: Turn, session: Session) -> Answer | None:
        """The answer to "which one" or "under what number"; None when it is none."""
        draft = session.change
        if finding.says_whose(turn.found) or contact.says_this_number(turn):
            return await self._look(turn, session)
        if draft is not None and not draft.found and says_when(turn):
            session.change = replace(draft, said=with_earlier(turn, draft.said))
            return Answer((wording.OKAY, ASK[Question.WHOSE]), BOOKING, Question.WHOSE)
        if draft is not None and draft.found and (turn.found.anything or finding.names_one(turn.plain)):
            return await self._pick(turn, session, await finding.by_ids(draft.found, self._tools))
        if draft is not None and draft.cancel and len(draft.found) > 1 and _ALL.search(turn.plain):
            session.change = replace(draft, then=draft.found)
            return await self._next_of_all(session, wording.ONE_BY_ONE)
        knows_nothing = turn.found.yes_no is YesNo.NO or _DOES_NOT_KNOW.search(turn.plain)
        if knows_nothing and session.question is Question.WHOSE:
            return self._offer_person(session, (wording.OKAY,))
        return None

    async def _look(self, turn: Turn, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Search the records by what the sentence and the line say."""
        draft = session.change or ChangeDraft(cancel=False)
        told = with_earlier(turn, draft.said)
        session.change = replace(draft, said=told)
        if session.digits:
            return Answer((*opening, *contact.ask(Question.PHONE, session)), BOOKING, Question.PHONE)
        candidates = await finding.search(turn, session, self._tools)
        candidates = finding.just_made(turn, session, candidates)
        if finding.of_several_people(candidates, turn):
            return self._several_people(session, opening)
        if not candidates:
            return self._not_found(turn, session, opening)
        return await self._pick(told, session, candidates, opening)

    async def _pick(
        self, turn: Turn, session: Session, candidates: Sequence[Standing], opening: tuple[str, ...] = ()
    ) -> Answer:
        """One is chosen when the sentence leaves only one; what it wishes instead is written down."""
        draft, today = session.change or ChangeDraft(cancel=False), self._tools.now().date()
        describes = draft.cancel or session.question is Question.WHICH_APPOINTMENT
        told = finding.tell_apart(
            turn, candidates, today, only_describes=describes, not_this=session.slots.appointment_id
        )
        one = told.fitting[0] if len(told.fitting) == 1 else None
        wish = draft.said if describes else told.rest
        if one is not None and wish is not None and not draft.cancel:
            self._take_wish(wish, session, today, one)
        found = tuple(each.id for each in candidates)
        session.fill(appointment_id=one.id if one else None)
        session.change = replace(draft, found=found, said=None if one else wish)
        return await self.ask_next(session, opening)

    def _take_wish(self, turn: Turn, session: Session, today: date, one: Standing) -> None:
        """The new day and time; of a sentence with none, only when the caller cannot come."""
        another = finding.wants_another_day(turn.plain)
        if another:
            session.days_out += (DayOut(one.start.date()),)
        if turn.found.when or (says_when(turn) and not another):
            wishes.take(turn, session, today, standing=one.start)
            moving.keep_day(one, turn, session)
        else:
            session.days_out += turn.found.not_days

    async def _ask_which(self, draft: ChangeDraft, opening: tuple[str, ...]) -> Answer:
        standing = await finding.by_ids(draft.found[:_READ_OUT], self._tools)
        if not standing:
            return Answer((*opening, ASK[Question.WHOSE]), BOOKING, Question.WHOSE)
        each = phrases.either([finding.described(one) for one in standing], "and")
        words = (f"I see {each}.", ASK[Question.WHICH_APPOINTMENT])
        return Answer((*opening, *words), BOOKING, Question.WHICH_APPOINTMENT)

    def _not_found(self, turn: Turn, session: Session, opening: tuple[str, ...]) -> Answer:
        """Say so and ask for another number or name once; then offer a person."""
        said = finding.says_whose(turn.found) or contact.says_this_number(turn)
        if not said and not session.caller_phone:
            return Answer((*opening, ASK[Question.WHOSE]), BOOKING, Question.WHOSE)
        if self._in_vain(session) > 1:
            return self._offer_person(session, (wording.NO_APPOINTMENT,))
        words = (
            (wording.NO_APPOINTMENT, wording.OTHER_NUMBER)
            if said
            else (wording.NO_APPOINTMENT_HERE, ASK[Question.WHOSE])
        )
        return Answer((*opening, *words), BOOKING, Question.WHOSE)

    def _several_people(self, session: Session, opening: tuple[str, ...]) -> Answer:
        """A name alone says too little: what is booked under it belongs to different people."""
        if self._in_vain(session) > 1:
            return self._offer_person(session, (wording.NO_APPOINTMENT,))
        return Answer((*opening, ASK_AGAIN[Question.WHOSE]), BOOKING, Question.WHOSE)

    def _in_vain(self, session: Session) -> int:
        draft = session.change or ChangeDraft(cancel=False)
        session.change = replace(draft, in_vain=draft.in_vain + 1)
        return session.change.in_vain

    def _offer_person(self, session: Session, opening: tuple[str, ...]) -> Answer:
        """What was wanted is kept for the person; the task itself is over."""
        what = "cancel" if session.change and session.change.cancel else "move"
        session.unanswered = f"I want to {what} an appointment that could not be found."
        self._finish(session)
        session.doing.remove(NAME)
        return Answer((*opening, ASK[Question.OFFER_PERSON]), BOOKING, Question.OFFER_PERSON)

    # --- doing it ---------------------------------------------------------------------------------

    def _switch(self, turn: Turn, session: Session, draft: ChangeDraft) -> bool:
        """ "I don't want to cancel, just move it", and the other way round."""
        to_cancel = turn.intent is Intent.CANCEL and not _NOT_CANCEL.search(turn.plain)
        to_move = turn.intent is Intent.RESCHEDULE
        if (draft.cancel and to_move) or (not draft.cancel and to_cancel):
            session.change = replace(draft, cancel=not draft.cancel)
            return True
        return False

    async def _cancelling(self, turn: Turn, session: Session) -> Answer | None:
        draft, chosen, said = session.change, session.slots.appointment_id, turn.found.yes_no
        if draft is None or chosen is None:
            return None
        agreed = said is YesNo.YES or (said is not YesNo.UNCLEAR and turn.intent is Intent.CONFIRM)
        means_another = turn.found.anything or finding.names_one(turn.plain)
        if len(draft.found) > 1 and means_another and not agreed:
            return await self._pick(turn, session, await finding.by_ids(draft.found, self._tools))
        if not agreed:
            return await self._next_of_all(session, wording.LEFT_AS_IT_IS) if said is YesNo.NO else None
        if not session.read_back_heard:
            return await self.ask_next(session)
        freed = await self._tools.cancel(session.id, chosen)
        if session.appointment_id == chosen:
            session.appointment_id = None
        return await self._next_of_all(session, wording.CANCELLED if freed else wording.NOT_STANDING)

    async def _next_of_all(self, session: Session, words: str) -> Answer:
        """When all were meant, each is read back and cancelled by itself."""
        draft = session.change
        if draft is None or not draft.then:
            return self._finish(session, words)
        session.fill(appointment_id=draft.then[0])
        session.change = replace(draft, found=draft.then[:1], then=draft.then[1:])
        return await self.ask_next(session, (words,))

    async def _to_move(self, turn: Turn, session: Session, *, switched: bool) -> Answer | None:
        standing = await finding.by_ids([session.slots.appointment_id or 0], self._tools)
        if not standing:
            return self._finish(session, wording.NOT_STANDING)
        answer = await self._moving.respond(turn, session, standing[0])
        if answer is None and switched:
            return await self.ask_next(session, (wording.SURE,))
        if answer is not None and answer.question is None:
            return self._finish(session, *answer.words)
        return answer

    def _finish(self, session: Session, *words: str) -> Answer:
        """It is done or left; a booking that was open beneath gets its day and time back."""
        draft, session.change = session.change, None
        if draft is not None and draft.kept is not None:
            wishes.forget(session)
            session.fill(preferred_date=draft.kept[0], preferred_time=draft.kept[1])
        session.offers = ()
        return Answer(words, BOOKING)
