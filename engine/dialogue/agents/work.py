"""What work is to be done in the shop. Called by the booking agent on the engine loop."""

from __future__ import annotations

import re

from engine.dialogue import phrases
from engine.dialogue.agents.proposal import Judge, Proposal
from engine.dialogue.agents.subject import Asked
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Session, WorkDraft
from engine.dialogue.turn import Turn
from engine.dialogue.work.kinds import Kind
from engine.ports import Job, ServiceOffer, Tools

_BOTH = re.compile(r"\b(?:both|all (?:of them|three|of those)|the two)\b")


class Work:
    """One of the dealership's services, on the caller's own car."""

    def __init__(self, tools: Tools, judge: Judge) -> None:
        self._tools = tools
        self._proposal = Proposal(tools, judge)

    async def take(self, turn: Turn, session: Session) -> bool:
        """Write down the service; whether one was named, or described so that one can be proposed."""
        services = turn.found.services
        if not services and session.unclear_services and _BOTH.search(turn.plain):
            return self._proposal.settle(session.unclear_services[0], session)
        if services:
            return await self._named(turn, session)
        return self._offer(session) is None and await self._proposal.take(turn, session)

    async def missing(self, session: Session) -> Asked | None:
        """The question for the service; None when it is known."""
        unclear = session.unclear_services
        if self._offer(session) is not None:
            return None
        if unclear:
            return (
                f"Do you need {phrases.either([phrases.a(name) for name in unclear])}?",
            ), Question.SERVICE
        asked = self._proposal.asks(session) or self._proposal.in_vain(session)
        return asked or ((ASK[Question.SERVICE],), Question.SERVICE)

    async def is_meant(self, turn: Turn) -> bool:
        """Whether the sentence says that a technician should look at a car."""
        guess = await self._proposal.guess(turn, Session(""))
        if guess is None:
            return False
        return guess.is_trouble or (guess.sure and guess.kind is Kind.INSPECTION)

    def job(self, session: Session) -> Job:
        """What is to be booked, once nothing is missing."""
        offer = self._offer(session)
        return Job(service_id=offer.id if offer else None)

    async def named(self, session: Session) -> str:
        """An oil change for the 2019 Honda Civic."""
        slots = session.slots
        car = f" for the {slots.vehicle}" if slots.vehicle else ""
        return phrases.a(slots.service_type or "") + car

    def begin(self, session: Session) -> None:
        """Nothing is known of the work."""
        session.work = WorkDraft()
        self.forget(session)

    def forget(self, session: Session) -> None:
        """Another service is wanted; what is wrong with the car stays so."""
        session.fill(service_type=None)
        session.unclear_services = ()
        session.work = WorkDraft(session.work.described)

    def services_offered(self) -> str:
        """All services in a sentence, for a caller who named none of them."""
        return self._proposal.services_offered()

    async def _named(self, turn: Turn, session: Session) -> bool:
        """One service, or several between which only the caller can choose."""
        services = turn.found.services
        guess = await self._proposal.guess(turn, session)
        if len(services) == 1:
            self._proposal.settle(services[0].name, session)
            self._proposal.note(guess, turn, session)
            await self._proposal.note_beside(turn, session)
            return True
        session.fill(service_type=None)
        session.unclear_services = tuple(offer.name for offer in services)
        if guess is not None and guess.is_trouble and guess.service in services:
            return self._proposal.use(guess, turn, session)
        return True

    def _offer(self, session: Session) -> ServiceOffer | None:
        name = session.slots.service_type
        return next((offer for offer in self._tools.services() if offer.name == name), None)
