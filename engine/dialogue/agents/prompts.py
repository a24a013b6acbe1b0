"""Does what a person at the desk whispered, in the agent's own words and under its own rules.

Called by the router on the engine loop. A hint waits until the conversation is where it fits; what cannot be
had by then is left unsaid, and the caller hears of no hint.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import datetime

from engine.dialogue import parts, phrases, wording
from engine.dialogue.agents import cars, contact, free_times, inventory, person, reach, wishes
from engine.dialogue.agents.booking import NAME as BOOKING
from engine.dialogue.agents.booking import Booking
from engine.dialogue.agents.change import NAME as CHANGE
from engine.dialogue.agents.change import Change
from engine.dialogue.agents.free_times import Diary
from engine.dialogue.agents.stack import Stack
from engine.dialogue.hints import Hint, Kind
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, READ_BACKS, Question
from engine.dialogue.session import Answer, Session, WorkDraft
from engine.dialogue.turn import Found, Turn
from engine.ports import CarForSale, CarWish, Duty, Receptionist, Slots, Tools, Whispered

_SETTLES_TIME = frozenset({Question.DAY, Question.TIME})
_NOTHING_OPEN = frozenset({Question.HELP, Question.ANYTHING_ELSE})
_CAN_WAIT = _NOTHING_OPEN | {
    Question.SERVICE,
    Question.DAY,
    Question.NAME,
    Question.PHONE,
    Question.CALLER_NUMBER,
    Question.IS_IT_YOU,
    Question.VEHICLE,
    Question.CAR_WISH,
    Question.TEST_DRIVE,
}
"""Questions that lose nothing when something else is asked first."""
_BOOKS = Turn("", "", Intent.BOOK_SERVICE, 1.0, Found())
_DUTIES = {Kind.SERVICE: Duty.BOOK_SERVICE, Kind.CAR: Duty.QUOTE_STOCK, Kind.PERSON: Duty.TRANSFER}
_ASKS_FOR = {
    Question.EMAIL: "e-mail address",
    Question.PHONE: "phone number",
    Question.NAME: "name",
}


class Prompts:
    """What becomes of hints."""

    def __init__(
        self, tools: Tools, stack: Stack, booking: Booking, change: Change, receptionist: Receptionist
    ) -> None:
        self._tools = tools
        self._receptionist = receptionist
        self._stack = stack
        self._diaries = {BOOKING: booking.diary, CHANGE: change.diary}

    # --- at the agent's turn ----------------------------------------------------------------------

    async def follow(
        self, hints: Sequence[Hint], answer: Answer, session: Session
    ) -> tuple[Answer, list[Hint]]:
        """The answer with what was whispered in it, and the hints that have to wait."""
        waiting: list[Hint] = []
        for hint in hints:
            followed = await self._follow(hint, answer, session)
            waiting += [hint] if followed is None else []
            answer = followed or answer
        return answer, waiting

    async def _follow(self, hint: Hint, answer: Answer, session: Session) -> Answer | None:
        """The answer with one hint in it; None when it does not fit here."""
        if hint.kind is Kind.SAY:
            return replace(answer, words=(hint.words, *answer.words))
        if answer.ended or answer.transfer is not None or answer.question in READ_BACKS | {None}:
            return None
        match hint.kind:
            case Kind.WHEN:
                return await self._offer_times(hint, answer, session)
            case Kind.PERSON:
                return await self._get_person(hint, answer, session)
            case Kind.ASK:
                return self._ask(hint, answer, session)
            case Kind.SERVICE:
                return await self._offer_service(hint, answer, session)
            case _:
                return await self._offer_car(hint, answer, session)

    async def _offer_times(self, hint: Hint, answer: Answer, session: Session) -> Answer | None:
        diary = await self._diary(session) if answer.question in _SETTLES_TIME else None
        if diary is None:
            return None
        free = [each for each in await _free(hint.turn, session, diary) if each not in session.offers]
        if not free:
            return answer
        also = "also " if session.offers or session.slots.preferred_date else ""
        session.offers = (*session.offers, *free)
        words = (*answer.words[:-1], f"I could {also}do {phrases.moments(free)}.", ASK[Question.TIME])
        return replace(answer, words=words, question=Question.TIME)

    async def _get_person(self, hint: Hint, answer: Answer, session: Session) -> Answer:
        if session.waiting:
            return answer
        begun = await self._stack.start(person.NAME, hint.turn, session)
        return _instead(answer, await self._stack.come_back(begun, session))

    def _ask(self, hint: Hint, answer: Answer, session: Session) -> Answer | None:
        question = _open(hint.question, session)
        if question is None or question is answer.question:
            return answer
        if answer.question not in _CAN_WAIT:
            return None
        session.prompted = question
        return _instead(answer, Answer(contact.ask(question, session), answer.agent, question))

    async def _offer_service(self, hint: Hint, answer: Answer, session: Session) -> Answer | None:
        asks_service = session.at_hand == BOOKING and answer.question is Question.SERVICE
        if not asks_service:
            if session.at_hand is not None or answer.question not in _NOTHING_OPEN:
                return None
            await self._stack.start(BOOKING, _BOOKS, session)
            session.prompted = Question.THIS_SERVICE
        session.unclear_services = ()
        session.work.proposed, session.work.because = hint.turn.found.services[0].name, ""
        return _instead(answer, await self._stack.ask_next(session))

    async def _offer_car(self, hint: Hint, answer: Answer, session: Session) -> Answer | None:
        if session.at_hand not in {None, inventory.NAME} or answer.question not in _CAN_WAIT:
            return None
        if not await self._stock(hint):
            return answer
        begun = await self._stack.start(inventory.NAME, hint.turn, session)
        stock = await self._tools.stock(CarWish())
        when, named = cars.as_of(stock.as_of, self._tools.now()), cars.by_id(session.cars, stock.cars)
        asks = begun.words[-1:] if begun.question is not None else ()
        begun = replace(begun, words=(f"{when}, there's {cars.listed(named)}.", *asks))
        return _instead(answer, await self._stack.come_back(begun, session))

    # --- the caller's answer to it ----------------------------------------------------------------

    def answered(self, turn: Turn, session: Session) -> Answer | None:
        """What is said to the answer, or the refusal, of what was only asked because of a hint."""
        asked, session.prompted = session.prompted, None
        if asked is None or asked is not session.question:
            return None
        refused = turn.found.yes_no is YesNo.NO or contact.will_not_say(turn)
        refused = refused and not turn.is_question and turn.intent not in parts.REQUESTS
        if asked is Question.THIS_SERVICE:
            return _drop_booking(session) if refused else None
        if asked is Question.PHONE and session.digits:
            session.prompted = asked
            return Answer(contact.ask(asked, session), "router", asked)
        if turn.found.when or turn.found.services:
            return None
        if turn.told or refused:
            return Answer((wording.THANKS if turn.told else wording.OKAY,), "router", aside=True)
        return None

    # --- at the desk ------------------------------------------------------------------------------

    async def foresee(self, hint: Hint, session: Session) -> Whispered:
        """What will become of a hint, for whoever whispered it; what cannot be had is not taken."""
        duty = _DUTIES.get(hint.kind)
        if duty is not None and not self._receptionist.may(duty):
            return Whispered("That is not among the agent's duties.", taken=False)
        match hint.kind:
            case Kind.SAY:
                return Whispered("The agent says that at its next turn, word for word.")
            case Kind.ASK:
                return _foresee_question(hint, session.slots)
            case Kind.PERSON:
                who = reach.said_as(person.who_is_wanted(hint.turn), self._tools.facts())
                return Whispered(f"The agent looks for {who} at its next turn.")
            case Kind.SERVICE:
                name = phrases.a(hint.turn.found.services[0].name)
                return Whispered(f"The agent offers {name} as soon as nothing else is being done.")
            case Kind.CAR:
                return await self._foresee_car(hint)
            case Kind.WHEN:
                return await self._foresee_times(hint, session)

    async def _foresee_car(self, hint: Hint) -> Whispered:
        there = await self._stock(hint)
        if not there:
            return Whispered("There is no such car for sale: the agent does not offer it.", taken=False)
        return Whispered(f"The agent tells of the {there[0].words} as soon as nothing else is being done.")

    async def _foresee_times(self, hint: Hint, session: Session) -> Whispered:
        probe = deepcopy(session)
        diary = await self._diary(probe)
        if diary is None:
            return Whispered("The agent offers that once a time for an appointment is open, if it is free.")
        free = await _free(hint.turn, probe, diary)
        if not free:
            return Whispered("Nothing is free then: the agent does not offer it.", taken=False)
        return Whispered(f"The agent offers {phrases.moments(free)} while the time is open.")

    # --- what there is ----------------------------------------------------------------------------

    async def _diary(self, session: Session) -> Diary | None:
        """The free times of what is being made or moved; None while that is not known."""
        diary = self._diaries.get(session.at_hand or "")
        return await diary(session) if diary else None

    async def _stock(self, hint: Hint) -> Sequence[CarForSale]:
        return (await self._tools.stock(hint.turn.found.car)).cars if hint.turn.found.car else ()


async def _free(turn: Turn, session: Session, diary: Diary) -> Sequence[datetime]:
    """Times that are as whispered and free; none rather than others instead."""
    probe = deepcopy(session)
    wishes.forget(probe)
    wishes.take(turn, probe, diary.tools.now().date())
    if probe.slots.preferred_date is None:
        known = session.slots.preferred_date
        probe.fill(preferred_date=known or diary.tools.now().date())
        probe.any_day = known is None
    probe.or_day = probe.or_time = None
    settled = await free_times.settle(probe, diary)
    day, at = probe.slots.preferred_date, probe.slots.preferred_time
    if settled.done and day and at:
        return (datetime.combine(day, at),)
    as_wished = settled.question is Question.TIME and len(settled.words) == 1
    return tuple(probe.offers) if as_wished else ()


def _instead(answer: Answer, other: Answer) -> Answer:
    """What the answer says, and then this instead of its question; what it would ask comes back later."""
    if answer.question not in _CAN_WAIT:
        return other
    return replace(
        other,
        words=(*answer.words[:-1], *other.words),
        shaped=answer.shaped,
        stop_recording=answer.stop_recording,
        unanswered=answer.unanswered,
    )


def _open(asked: Question | None, session: Session) -> Question | None:
    """How to ask for it; None when it is known."""
    slots = session.slots
    if asked is Question.EMAIL:
        return None if slots.customer_email else asked
    if asked is Question.PHONE:
        return contact.missing_number(session)
    return None if slots.customer_name else contact.missing(session)


def _foresee_question(hint: Hint, slots: Slots) -> Whispered:
    known = {
        Question.EMAIL: slots.customer_email,
        Question.PHONE: slots.customer_phone,
        Question.NAME: slots.customer_name,
    }
    question = hint.question or Question.NAME
    what = _ASKS_FOR[question]
    if known[question]:
        return Whispered(f"The {what} is known already: {known[question]}.", taken=False)
    return Whispered(f"The agent asks for the {what} as soon as it fits.")


def _drop_booking(session: Session) -> Answer:
    """The caller wants nothing of what was offered unasked."""
    session.doing.remove(BOOKING)
    session.work = WorkDraft()
    session.fill(appointment_type=None)
    return Answer((wording.OKAY,), "router", aside=True)
