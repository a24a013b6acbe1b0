"""One sentence of the caller, understood. Made by `understanding`, read by the agents."""

from __future__ import annotations

from dataclasses import dataclass

from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.slots.dates import DayWish
from engine.dialogue.slots.times import TimeWish
from engine.ports import ServiceOffer


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in the sentence.

    Attributes:
        services: more than one when the words fit several.
        digits: of a phone number, perhaps only a part of it.
        choice: which of the offered times was picked: 0, 1, 2, or -1 for the last.
    """

    services: tuple[ServiceOffer, ...] = ()
    day: DayWish | None = None
    time: TimeWish | None = None
    name: str | None = None
    digits: str | None = None
    email: str | None = None
    vehicle: str | None = None
    choice: int | None = None
    yes_no: YesNo | None = None

    @property
    def anything(self) -> bool:
        """Whether the sentence says something to write down."""
        return bool(
            self.services
            or self.day
            or self.time
            or self.name
            or self.digits
            or self.email
            or self.vehicle
            or self.choice is not None
        )


@dataclass(frozen=True, slots=True)
class Turn:
    """A sentence, what it was, and what is in it. `plain` is the text in plain form."""

    text: str
    plain: str
    intent: Intent
    confidence: float
    found: Found
    is_question: bool = False
