"""Answers questions: hours and prices from the records, everything else from the dealership's own answers.

Called by the router on the engine loop.
"""

from __future__ import annotations

import re

from engine.dialogue import phrases
from engine.dialogue.agents import hours
from engine.dialogue.session import Answer, Session, Shaped
from engine.dialogue.turn import Turn
from engine.ports import Knowledge, ServiceOffer, Tools

NAME = "faq"
CUT_OFF = 0.58
"""Cosine distance beyond which a passage is about something else."""
SAME_QUESTION = 0.25
"""Cosine distance within which the stored answer needs no shaping."""
_PRICE = re.compile(
    r"\b(?:how much|prices?|pricing|costs?|charges?|expensive|fee|rate|pay for|run me|free|quote)\b"
)
_DURATION = re.compile(
    r"\b(?:how long|how much time|how many (?:minutes|hours)|duration|take long|long does|takes?|quick)\b"
)


class Faq:
    """The task of answering a question."""

    def __init__(self, tools: Tools, knowledge: Knowledge) -> None:
        self._tools = tools
        self._knowledge = knowledge

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """The answer, or None when the dealership has none."""
        known = self._about_service(turn, session) or hours.answer(
            turn, self._tools.facts(), self._tools.now()
        )
        if known:
            return Answer(known, NAME)
        return await self._stored(turn)

    async def _stored(self, turn: Turn) -> Answer | None:
        passages = await self._knowledge.search(turn.text, limit=1)
        if not passages or passages[0].distance > CUT_OFF:
            return None
        nearest = passages[0]
        if nearest.distance <= SAME_QUESTION:
            return Answer((nearest.answer,), NAME)
        return Answer((), NAME, shaped=Shaped(turn.text, nearest.answer, nearest.answer))

    def _about_service(self, turn: Turn, session: Session) -> tuple[str, ...] | None:
        """What a service costs and how long it takes, for the one named or the one being booked."""
        about_price, about_duration = _PRICE.search(turn.plain), _DURATION.search(turn.plain)
        if not (about_price or about_duration):
            return None
        meant = turn.found.services or self._being_booked(session)
        return tuple(_cost_and_time(offer) for offer in meant) or None

    def _being_booked(self, session: Session) -> tuple[ServiceOffer, ...]:
        if not session.booking_open:
            return ()
        return tuple(offer for offer in self._tools.services() if offer.name == session.slots.service_type)


def _cost_and_time(offer: ServiceOffer) -> str:
    subject = phrases.a(offer.name)
    cost = "is free" if offer.price_max == 0 else f"costs {phrases.price_range(offer)}"
    return (
        f"{subject[:1].upper()}{subject[1:]} {cost} and takes about {phrases.duration(offer.duration_min)}."
    )
