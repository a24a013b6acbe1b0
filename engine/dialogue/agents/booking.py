"""Books work and test drives: asks for what is missing, reads all of it back, books after a clear yes.

Called by the router on the engine loop.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from engine.dialogue import phrases, wording
from engine.dialogue.agents import contact, corrections, free_times, own_car, wishes
from engine.dialogue.agents.drive import Drive
from engine.dialogue.agents.free_times import Diary, Settled
from engine.dialogue.agents.proposal import Judge
from engine.dialogue.agents.subject import SERVICE, TEST_DRIVE, Asked, Subject
from engine.dialogue.agents.work import Work
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.slots.offers import names_other_work
from engine.dialogue.turn import Told, Turn
from engine.ports import AppointmentSearch, BookingRequest, NotBooked, Tools

NAME = "booking"
_DRIVE_MIN = 30
_GIVES_UP = re.compile(
    r"\b(?:never ?mind|forget (?:it|about it|the whole)|cancel (?:that|it|this|the)|don't book|"
    r"changed my mind)\b"
)
_YES = re.compile(
    r"\b(?:yes|yeah|yep|yup|sure|correct|right|exactly|perfect|okay|ok|great|absolutely|book it|do it)\b"
)
_ASKS_OF_CALLER = frozenset({Question.NAME, Question.IS_IT_YOU, Question.PHONE, Question.CALLER_NUMBER})
_DRIVES = re.compile(r"\bdriv(?:e|ing)\b")


class Booking:
    """The task of making an appointment."""

    def __init__(self, tools: Tools, judge: Judge) -> None:
        self._tools = tools
        self._work, self._drive = Work(tools, judge), Drive(tools)

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin, or begin another one; what the first sentence already says is taken."""
        drive = turn.intent is Intent.BOOK_TEST_DRIVE or session.question is Question.TEST_DRIVE
        wishes.forget(session)
        self._work.begin(session)
        session.fill(
            appointment_type=TEST_DRIVE if drive else SERVICE,
            inventory_id=session.slots.inventory_id if drive else None,
        )
        session.number_refused = False
        await self._take(turn, session)
        return await self.ask_next(session, self._about_the_work(turn, session) or (wording.SURE,))

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Use the caller's answer; None when there was nothing in it to use."""
        if _GIVES_UP.search(turn.plain) and not turn.found.anything:
            return self.give_up(session)
        before, settled = _known(session), _settled(session)
        took = self._switch(turn, session)
        took = await self._take(turn, session) or took
        if session.question is Question.BOOK and _known(session) == before and turn.told is not Told.NEWS:
            answer = await self._confirmed(turn, session)
            return answer or (await self.ask_next(session) if took else None)
        about = self._about_the_work(turn, session)
        if took or about:
            declined = session.question is Question.THIS_SERVICE and turn.found.yes_no is YesNo.NO
            opening = about or ((wording.OKAY,) if declined else ())
            return self._acknowledged(await self.ask_next(session, opening), settled, session)
        if contact.gives_no_number(turn, session):
            return self._no_number(turn, session)
        if session.question is Question.CHANGE:
            return await self._change(turn, session)
        if turn.found.yes_no is YesNo.NO and session.question is Question.CAR:
            return self.give_up(session)
        if turn.found.yes_no is YesNo.NO and session.question in {Question.TIME, Question.DAY}:
            wishes.forget_day(session)
            return Answer((wording.OKAY, ASK[Question.DAY]), NAME, Question.DAY)
        return None

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask for the first thing that is missing; when nothing is, read back."""
        subject = self._subject(session)
        asked = await subject.missing(session)
        if asked is None:
            settled = await free_times.settle(session, Diary(self._tools, subject.job(session)))
            if not settled.done:
                return self._ask_time(settled, opening)
            asked = self._missing_of_caller(session)
        if asked is not None:
            return Answer((*opening, *asked[0]), NAME, asked[1])
        return await self._read_back(session, subject)

    def _acknowledged(self, answer: Answer, before: datetime | None, session: Session) -> Answer:
        """ "Sorry, I meant Thursday", said in place of a name: the day comes before the name is asked for."""
        start, asked = _settled(session), {session.question, answer.question}
        if None in {before, start} or before == start or not asked <= _ASKS_OF_CALLER:
            return answer
        return replace(answer, words=(f"Okay, {phrases.moment(_start(session))}.", *answer.words))

    async def change(self, turn: Turn, session: Session) -> Answer:
        """ "Can we change the appointment?", said of the one that is being made."""
        used = await self.respond(turn, session)
        return used or Answer((wording.OKAY, ASK[Question.CHANGE]), NAME, Question.CHANGE)

    def give_up(self, session: Session) -> Answer:
        """The caller does not want the appointment after all."""
        wishes.forget(session)
        return Answer((wording.NOT_BOOKED,), NAME)

    def _about_the_work(self, turn: Turn, session: Session) -> tuple[str, ...]:
        """What to say first to a caller who named work that is not offered."""
        known = session.slots.service_type or session.unclear_services
        if known or session.work.proposed or session.slots.appointment_type == TEST_DRIVE:
            return ()
        other = session.work.not_offered or names_other_work(turn.plain)
        return (wording.NOT_OUR_WORK, self.services_offered()) if other else ()

    def services_offered(self) -> str:
        """All services in a sentence, for a caller who named none of them."""
        return self._work.services_offered()

    async def is_about_work(self, turn: Turn) -> bool:
        """Whether the sentence says that a technician should look at a car."""
        return await self._work.is_meant(turn)

    async def diary(self, session: Session) -> Diary | None:
        """The free times for what is being booked; None while that is not known."""
        subject = self._subject(session)
        return None if await subject.missing(session) else Diary(self._tools, subject.job(session))

    # --- taking what was said ---------------------------------------------------------------------

    async def _take(self, turn: Turn, session: Session) -> bool:
        took = [
            await self._subject(session).take(turn, session),
            wishes.take(turn, session, self._tools.now().date(), standing=await self._made(turn, session)),
            own_car.take(turn, session),
            turn.told,
        ]
        return any(took)

    async def _made(self, turn: Turn, session: Session) -> datetime | None:
        """When the appointment is that this call made before, for "the same day"."""
        says_from_there = turn.found.shift is not None or wishes.says_same(turn.plain)
        if session.appointment_id is None or not says_from_there:
            return None
        made = await self._tools.appointments(AppointmentSearch(reference=session.appointment_id))
        return made[0].start if made else None

    def _subject(self, session: Session) -> Subject:
        return self._drive if session.slots.appointment_type == TEST_DRIVE else self._work

    def _switch(self, turn: Turn, session: Session) -> bool:
        """ "Actually, I'd rather test drive it": the day, the time and the caller stay."""
        drives = session.slots.appointment_type == TEST_DRIVE
        if not drives and turn.intent is Intent.BOOK_TEST_DRIVE and _DRIVES.search(turn.plain):
            self._work.forget(session)
            session.fill(appointment_type=TEST_DRIVE, vehicle=None)
            return True
        if drives and turn.intent is Intent.BOOK_SERVICE and len(turn.found.services) == 1:
            self._drive.forget(session)
            session.fill(appointment_type=SERVICE)
            return True
        return False

    # --- asking -----------------------------------------------------------------------------------

    def _missing_of_caller(self, session: Session) -> Asked | None:
        """Who is calling, then which of their cars it is for, then their number."""
        question = contact.missing(session)
        of_name = question in {Question.NAME, Question.IS_IT_YOU}
        if not of_name and session.slots.appointment_type == SERVICE:
            which_car = own_car.settle(session)
            if which_car is not None:
                return (which_car,), Question.VEHICLE
        return None if question is None else (contact.ask(question, session), question)

    def _ask_time(self, settled: Settled, opening: tuple[str, ...]) -> Answer:
        looked = settled.words and settled.question is not Question.WHICH_DAY
        opening = opening or ((wording.LET_ME_CHECK,) if looked else ())
        return Answer((*opening, *settled.asked), NAME, settled.question)

    def _no_number(self, turn: Turn, session: Session) -> Answer:
        """No appointment without a number: said once, then a person is offered."""
        if session.number_refused:
            session.unanswered = turn.text
            return Answer((wording.OKAY, ASK[Question.OFFER_PERSON]), NAME, Question.OFFER_PERSON)
        session.number_refused = True
        return Answer((wording.NEED_NUMBER, ASK[Question.PHONE]), NAME, Question.PHONE)

    # --- the read-back and the answer to it -------------------------------------------------------

    async def _read_back(self, session: Session, subject: Subject) -> Answer:
        slots, start = session.slots, _start(session)
        words = (
            f"That's {await subject.named(session)} on {phrases.moment(start)}, "
            f"for {slots.customer_name}, at {phrases.phone(slots.customer_phone or '')}."
        )
        return Answer((wording.READ_BACK, words, ASK[Question.BOOK]), NAME, Question.BOOK)

    async def _confirmed(self, turn: Turn, session: Session) -> Answer | None:
        """Book after a yes; who only says a part of it again has not said yes."""
        if turn.found.yes_no is YesNo.YES and (not turn.found.anything or _YES.search(turn.plain)):
            if not session.read_back_heard:
                return await self.ask_next(session)
            return await self._book(session)
        return await self._change(turn, session) if turn.found.yes_no is YesNo.NO else None

    async def _book(self, session: Session) -> Answer:
        """Nothing is said before the appointment stands in the records."""
        slots, subject = session.slots, self._subject(session)
        gone = await subject.missing(session)
        if gone is not None:
            return Answer(gone[0], NAME, gone[1])
        request = BookingRequest(
            session.id,
            subject.job(session),
            _start(session),
            slots.customer_name or "",
            slots.customer_phone or "",
            slots.customer_email,
            slots.vehicle if slots.appointment_type == SERVICE else None,
            session.work.described if slots.appointment_type == SERVICE else "",
        )
        result = await self._tools.book(request)
        if isinstance(result, NotBooked):
            return await self._not_booked(session, subject, result)
        session.appointment_id = result.appointment_id
        session.busy_until = result.start + timedelta(minutes=self._minutes(session))
        words = (
            f"We'll see you on {phrases.moment(result.start)}.",
            phrases.reference(result.appointment_id),
        )
        return Answer((wording.ALL_SET, *words), NAME)

    def _minutes(self, session: Session) -> int:
        """How long the appointment takes that was just made."""
        named = session.slots.service_type
        offers = self._tools.services() if session.slots.appointment_type == SERVICE else ()
        return next((each.duration_min for each in offers if each.name == named), _DRIVE_MIN)

    async def _not_booked(self, session: Session, subject: Subject, result: NotBooked) -> Answer:
        asked = await subject.missing(session)
        if asked is not None:
            return Answer(asked[0], NAME, asked[1])
        return self._ask_time(free_times.taken(session, result.alternatives), (wording.TAKEN,))

    async def _change(self, turn: Turn, session: Session) -> Answer | None:
        """Ask anew for the part the caller wants changed; without one, ask which."""
        part = corrections.part(turn.plain)
        if part is Question.CAR and session.slots.appointment_type == SERVICE:
            session.fill(vehicle=None)
            return Answer((wording.OKAY, ASK[Question.VEHICLE]), NAME, Question.VEHICLE)
        if part is not None:
            if not corrections.says_it(part, turn):
                corrections.empty(part, session, self._subject(session))
            return await self.ask_next(session, (wording.OKAY,))
        if session.question is Question.CHANGE:
            return None
        if turn.found.anything:
            return await self.ask_next(session, (wording.OKAY,))
        return Answer((wording.OKAY, ASK[Question.CHANGE]), NAME, Question.CHANGE)


def _known(session: Session) -> tuple[object, ...]:
    """Everything that the read-back says, and what could change it."""
    read_back = replace(session.slots, customer_email=None)
    return read_back, session.any_day, session.or_day, session.or_time, session.unclear_services


def _settled(session: Session) -> datetime | None:
    known = session.slots.preferred_date and session.slots.preferred_time
    return _start(session) if known else None


def _start(session: Session) -> datetime:
    day, at = session.slots.preferred_date, session.slots.preferred_time
    if day is None or at is None:
        raise ValueError("An appointment was read back before its time was known.")
    return datetime.combine(day, at)
