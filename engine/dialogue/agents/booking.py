"""Books a service appointment: asks for what is missing, reads all of it back, books after a clear yes.

Called by the router on the engine loop.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from engine.dialogue import phrases, wording
from engine.dialogue.agents import contact, free_times
from engine.dialogue.agents.free_times import Settled
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn
from engine.ports import BookingRequest, Job, NotBooked, ServiceOffer, Slots, Tools

NAME = "booking"
_GIVES_UP = re.compile(
    r"\b(?:never ?mind|forget (?:it|about it)|cancel (?:that|it|this|the)|don't book|changed my mind)\b"
)
_CHANGES: tuple[tuple[str, Question], ...] = (
    (r"\b(?:day|date)\b", Question.DAY),
    (r"\b(?:time|hour)\b", Question.TIME),
    (r"\bname\b", Question.NAME),
    (r"\b(?:number|phone)\b", Question.PHONE),
    (r"\b(?:service|type)\b", Question.SERVICE),
)


@dataclass(frozen=True, slots=True)
class _Wish:
    """Everything a booking needs, none of it missing."""

    start: datetime
    name: str
    phone: str


def _complete(slots: Slots) -> _Wish:
    day, at, name, phone = (
        slots.preferred_date,
        slots.preferred_time,
        slots.customer_name,
        slots.customer_phone,
    )
    if day is None or at is None or name is None or phone is None:
        raise ValueError("A booking was read back before all of it was known.")
    return _Wish(datetime.combine(day, at), name, phone)


class Booking:
    """The task of booking a service appointment."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin, or begin another one; what the first sentence already says is taken."""
        session.fill(appointment_type="service")
        if session.appointment_id is not None:
            session.fill(service_type=None, preferred_date=None, preferred_time=None)
        self._take(turn, session)
        return await self.ask_next(session, opening=(wording.SURE,))

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Use the caller's answer; None when there was nothing in it to use."""
        if _GIVES_UP.search(turn.plain) or turn.intent is Intent.CANCEL:
            return self._give_up(session)
        before = session.slots
        took = self._take(turn, session)
        if session.question is Question.BOOK and session.slots == before:
            return await self._confirmed(turn, session)
        if took:
            return await self.ask_next(session)
        if session.question is Question.CHANGE:
            return self._change(turn, session)
        if turn.found.yes_no is YesNo.NO and session.question in {Question.TIME, Question.DAY}:
            return self._other_day(session)
        return None

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask for the first thing that is missing; when nothing is, read back."""
        offer = self._offer(session.slots)
        if offer is None:
            return self._ask_service(session, opening)
        if session.slots.preferred_date is None and not session.offers:
            return Answer((*opening, ASK[Question.DAY]), NAME, Question.DAY)
        settled = await free_times.settle(session, offer, self._tools)
        if not settled.done:
            return self._ask_time(session, settled, opening)
        question = contact.missing(session)
        if question is not None:
            return Answer((*opening, *contact.ask(question, session)), NAME, question)
        return self._read_back(session, offer)

    # --- taking what was said ---------------------------------------------------------------------

    def _take(self, turn: Turn, session: Session) -> bool:
        took = [
            self._take_service(turn, session),
            self._take_time(turn, session),
            contact.take(turn, session),
        ]
        return any(took)

    def _take_service(self, turn: Turn, session: Session) -> bool:
        services = turn.found.services
        if len(services) == 1:
            session.fill(service_type=services[0].name)
        session.unclear_services = tuple(offer.name for offer in services) if len(services) > 1 else ()
        return bool(services)

    def _take_time(self, turn: Turn, session: Session) -> bool:
        found = turn.found
        picked = self._picked(turn, session)
        if picked is not None:
            session.fill(preferred_date=picked.date(), preferred_time=picked.time())
            return True
        if found.day:
            standing = session.slots.preferred_date or (session.offers[0].date() if session.offers else None)
            today = self._tools.now().date()
            session.fill(preferred_date=found.day.in_week_of(standing, today) if standing else found.day.day)
            session.any_day = found.day.flexible
            session.offers = ()
        if found.time:
            session.fill(preferred_time=found.time.at)
            session.time_wish = None if found.time.at else found.time
        return bool(found.day or found.time)

    def _picked(self, turn: Turn, session: Session) -> datetime | None:
        """Which offered time the caller means, if any."""
        return free_times.picked(turn.found, session.offers, agreed=session.question is Question.TIME)

    # --- saying -----------------------------------------------------------------------------------

    def _ask_service(self, session: Session, opening: tuple[str, ...]) -> Answer:
        unclear = session.unclear_services
        words = (
            f"Do you need {phrases.either([phrases.a(name) for name in unclear])}?"
            if unclear
            else ASK[Question.SERVICE]
        )
        return Answer((*opening, words), NAME, Question.SERVICE)

    def _ask_time(self, session: Session, settled: Settled, opening: tuple[str, ...]) -> Answer:
        question = Question.TIME if session.offers else Question.DAY
        words = settled.words or (
            (f"I could do {phrases.moments(session.offers)}.",) if session.offers else ()
        )
        return Answer((*(opening or (wording.LET_ME_CHECK,)), *words, ASK[question]), NAME, question)

    def _read_back(self, session: Session, offer: ServiceOffer) -> Answer:
        wish = _complete(session.slots)
        session.read_back_heard = False
        words = (
            f"That's {phrases.a(offer.name)} on {phrases.day(wish.start.date())} at "
            f"{phrases.clock(wish.start.time())}, for {wish.name}, at {phrases.phone(wish.phone)}."
        )
        return Answer((wording.READ_BACK, words, ASK[Question.BOOK]), NAME, Question.BOOK)

    def services_offered(self) -> str:
        """All services in a sentence, for a caller who named none of them."""
        return f"I can book {phrases.either([phrases.a(offer.name) for offer in self._tools.services()])}."

    # --- the answer to the read-back --------------------------------------------------------------

    async def _confirmed(self, turn: Turn, session: Session) -> Answer | None:
        offer = self._offer(session.slots)
        if turn.found.yes_no is YesNo.YES and (offer is None or not session.read_back_heard):
            return await self.ask_next(session)
        if turn.found.yes_no is YesNo.YES and offer is not None:
            return await self._book(session, offer)
        if turn.found.yes_no is YesNo.NO:
            return self._change(turn, session)
        return None

    async def _book(self, session: Session, offer: ServiceOffer) -> Answer:
        wish, slots = _complete(session.slots), session.slots
        request = BookingRequest(
            session.id,
            Job(service_id=offer.id),
            wish.start,
            wish.name,
            wish.phone,
            slots.customer_email,
            slots.vehicle,
        )
        result = await self._tools.book(request)
        if isinstance(result, NotBooked):
            session.fill(preferred_date=None, preferred_time=None)
            settled = Settled(free_times.offer_times(session, result.alternatives))
            return self._ask_time(session, settled, (wording.TAKEN,))
        session.appointment_id = result.appointment_id
        when = f"We'll see you on {phrases.day(result.start.date())} at {phrases.clock(result.start.time())}."
        return Answer((wording.ALL_SET, when), NAME)

    def _change(self, turn: Turn, session: Session) -> Answer | None:
        """Ask for the part the caller wants changed; without one, ask which."""
        for pattern, question in _CHANGES:
            if re.search(pattern, turn.plain):
                return Answer((wording.OKAY, ASK[question]), NAME, question)
        if session.question is Question.CHANGE:
            return None
        return Answer((wording.OKAY, ASK[Question.CHANGE]), NAME, Question.CHANGE)

    def _other_day(self, session: Session) -> Answer:
        session.fill(preferred_date=None, preferred_time=None)
        session.offers = ()
        return Answer((wording.OKAY, ASK[Question.DAY]), NAME, Question.DAY)

    def _give_up(self, session: Session) -> Answer:
        return Answer((wording.NOT_BOOKED,), NAME)

    def _offer(self, slots: Slots) -> ServiceOffer | None:
        return next((offer for offer in self._tools.services() if offer.name == slots.service_type), None)
