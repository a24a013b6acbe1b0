"""What work is to be done in the shop. Called by the booking agent on the engine loop."""

from __future__ import annotations

import re

from engine.dialogue import phrases
from engine.dialogue.agents.subject import Asked
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Session
from engine.dialogue.turn import Turn
from engine.ports import Job, ServiceOffer, Tools

_BOTH = re.compile(r"\b(?:both|all (?:of them|three|of those)|the two)\b")


class Work:
    """One of the dealership's services, on the caller's own car."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def take(self, turn: Turn, session: Session) -> bool:
        """Write down the service; whether one was named."""
        services = turn.found.services
        if not services and session.unclear_services and _BOTH.search(turn.plain):
            session.fill(service_type=session.unclear_services[0])
            session.unclear_services = ()
            return True
        if len(services) == 1:
            session.fill(service_type=services[0].name)
        session.unclear_services = tuple(offer.name for offer in services) if len(services) > 1 else ()
        if len(services) > 1:
            session.fill(service_type=None)
        return bool(services)

    async def missing(self, session: Session) -> Asked | None:
        """The question for the service; None when it is known."""
        unclear = session.unclear_services
        if self._offer(session) is not None:
            return None
        if unclear:
            return (
                f"Do you need {phrases.either([phrases.a(name) for name in unclear])}?",
            ), Question.SERVICE
        return (ASK[Question.SERVICE],), Question.SERVICE

    def job(self, session: Session) -> Job:
        """What is to be booked, once nothing is missing."""
        offer = self._offer(session)
        return Job(service_id=offer.id if offer else None)

    async def named(self, session: Session) -> str:
        """An oil change for the 2019 Honda Civic."""
        slots = session.slots
        car = f" for the {slots.vehicle}" if slots.vehicle else ""
        return phrases.a(slots.service_type or "") + car

    def forget(self, session: Session) -> None:
        """Another service is wanted."""
        session.fill(service_type=None)
        session.unclear_services = ()

    def _offer(self, session: Session) -> ServiceOffer | None:
        name = session.slots.service_type
        return next((offer for offer in self._tools.services() if offer.name == name), None)
