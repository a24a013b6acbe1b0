"""One sentence of the caller, understood. Made by `understanding`, read by the agents."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.slots.days import DayOut, DayWish
from engine.dialogue.slots.shifts import Shift
from engine.dialogue.slots.times import TimeWish
from engine.ports import CarWish, ServiceOffer


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in the sentence.

    Attributes:
        services: more than one when the words fit several.
        digits: of a phone number, perhaps only a part of it.
        vehicle: a car as the caller called it, "2019 Honda Civic": theirs or one for sale.
        choice: which of the offered times was picked: 0, 1, 2, or -1 for the last.
        car: the same words read as a wish among the cars for sale; the task at hand says which is meant.
        vin: 17 characters; `vins.check_digit_agrees` says whether it was heard right (European ones may not).
        reference: number of an appointment.
        not_days: days the caller cannot come ("not Monday").
        shift: how far from what stands or was offered ("an hour later").
        others: other times than those offered were asked for.
        person: full name of somebody of the dealership.
        department: `sales`, `service`, `parts` or `finance`, when somebody or something of it was asked for.
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
    car: CarWish | None = None
    vin: str | None = None
    reference: int | None = None
    not_days: tuple[DayOut, ...] = ()
    shift: Shift | None = None
    others: bool = False
    person: str | None = None
    department: str | None = None

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
            or self.vin
            or self.reference is not None
            or self.not_days
            or self.shift
        )

    @property
    def when(self) -> bool:
        """Whether a day or a time is wished for, by itself or from another one."""
        return self.day is not None or self.time is not None or self.shift is not None or self.others


class Told(IntEnum):
    """Whether a sentence says who is calling or how to reach them; false when it does not."""

    NOTHING = 0
    AGAIN = 1
    """What is known already."""
    NEWS = 2


@dataclass(frozen=True, slots=True)
class Turn:
    """A sentence, what it was, and what is in it.

    Attributes:
        plain: the text in plain form.
        told: what of the caller it has brought into the session, once the router has written it down.
    """

    text: str
    plain: str
    intent: Intent
    confidence: float
    found: Found
    is_question: bool = False
    told: Told = Told.NOTHING
