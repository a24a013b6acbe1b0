"""Says how far the work on a customer's car is, with the age of what the shop wrote; else leaves word.

Called by the router on the engine loop. Nothing is looked up before the caller said who they are or
which number the car is under.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from engine.dialogue import phrases, wording
from engine.dialogue.agents import contact, own_car, reach
from engine.dialogue.agents.message import Message
from engine.dialogue.questions import Question
from engine.dialogue.session import Answer, MessageDraft, Session
from engine.dialogue.turn import Turn
from engine.ports import DealershipFacts, RepairStatus, Tools

NAME = "faq"
TASK = "vehicle_status"
_SERVICE = "service"
_MINUTE, _HOUR_MIN = timedelta(minutes=1), 60
_IS = {
    "waiting": "is waiting its turn",
    "in_progress": "is being worked on",
    "waiting_for_parts": "is waiting for parts",
    "ready": "is ready to be picked up",
    "picked_up": "was picked up",
}
_UNDER_WAY = frozenset({"waiting", "in_progress", "waiting_for_parts"})


class Status:
    """The task of telling how far a car is."""

    def __init__(self, tools: Tools, message: Message) -> None:
        self._tools = tools
        self._message = message

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin with who is calling."""
        own_car.take(turn, session)
        return await self.ask_next(session)

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Who is calling, or which number; None when there was nothing in it to use."""
        if contact.gives_no_number(turn, session):
            return await self._leave_word(session, ())
        return await self.ask_next(session) if own_car.take(turn, session) or turn.told else None

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask for the number the car is under; with it, look."""
        number = session.slots.customer_phone
        if number is None:
            return self._ask_number(session, opening)
        repairs = [each for each in await self._tools.repairs(number) if each.status in _IS]
        standing = [each for each in repairs if each.status != "picked_up"] or repairs[:1]
        if not standing:
            return await self._leave_word(session, (*opening, wording.NOT_IN_THE_SHOP))
        return await self._tell(standing, session, opening)

    def _ask_number(self, session: Session, opening: tuple[str, ...]) -> Answer:
        if session.customer is not None and session.is_customer is None:
            words = contact.ask(Question.IS_IT_YOU, session)
            return Answer((*opening, *words), NAME, Question.IS_IT_YOU)
        words = contact.ask(Question.PHONE, session) if session.digits else (wording.CAR_UNDER,)
        return Answer((*opening, *words), NAME, Question.PHONE)

    async def _tell(self, repairs: list[RepairStatus], session: Session, opening: tuple[str, ...]) -> Answer:
        now = self._tools.now()
        words = (*opening, *(_sentence(each, now) for each in repairs))
        if any(is_old(each.updated_at, now, self._tools.facts()) for each in repairs):
            draft = MessageDraft(f"How far is the {repairs[0].vehicle}?", call_back=True, owner=_SERVICE)
            return await self._hand_on(session, draft, (*words, wording.MAY_HAVE_CHANGED))
        return Answer(words, NAME)

    async def _leave_word(self, session: Session, opening: tuple[str, ...]) -> Answer:
        draft = MessageDraft("Wants to know how far the car is.", owner=_SERVICE)
        return await self._hand_on(session, draft, (*opening, wording.LET_ADVISOR_KNOW))

    async def _hand_on(self, session: Session, draft: MessageDraft, words: tuple[str, ...]) -> Answer:
        if TASK in session.doing:
            session.doing.remove(TASK)
        return await self._message.begin(session, draft, words)


def is_old(written: datetime, now: datetime, facts: DealershipFacts) -> bool:
    """Whether more than one business day of the shop has passed since."""
    days = (now.date() - written.astimezone(now.tzinfo).date()).days
    open_days = [
        day
        for day in (now.date() - timedelta(days=back) for back in range(max(days, 0)))
        if day.weekday() in facts.hours.get(_SERVICE, {}) and day not in facts.closed
    ]
    return len(open_days) > 1


def _sentence(repair: RepairStatus, now: datetime) -> str:
    words = f"As of {_age(repair.updated_at, now)}, your {repair.vehicle} {_IS[repair.status]}"
    promised = repair.promised_at
    if promised is None or repair.status not in _UNDER_WAY:
        return f"{words}."
    if promised <= now.replace(tzinfo=None):
        return f"{words}; it should have been done at {reach.moment(promised, now)}."
    return f"{words}; it should be done at {reach.moment(promised, now)}."


def _age(written: datetime, now: datetime) -> str:
    """ "ten minutes ago", "9:10 AM today", "Friday, February 27"."""
    age, local = now - written, written.astimezone(now.tzinfo)
    if age < _MINUTE:
        return "just now"
    if age < timedelta(minutes=_HOUR_MIN):
        minutes = age // _MINUTE
        return f"{minutes} minute{'s' if minutes > 1 else ''} ago"
    if local.date() == now.date():
        return f"{phrases.clock(local.time())} today"
    if local.date() == now.date() - timedelta(days=1):
        return f"{phrases.clock(local.time())} yesterday"
    return phrases.day(local.date())
