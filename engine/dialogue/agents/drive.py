"""Which car for sale is to be driven on a test drive.

Called by the booking agent on the engine loop. Only cars that are in the stock now can be chosen; what has
been sold meanwhile is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.dialogue import phrases, wording
from engine.dialogue.agents import among, cars
from engine.dialogue.agents.subject import Asked
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Session
from engine.dialogue.turn import Turn
from engine.ports import CarForSale, CarWish, Job, Tools

_NAMED = 3
_MEANS_A_CAR = frozenset({Question.CAR, Question.BOOK, Question.CHANGE, Question.HELP, Question.TEST_DRIVE})
_OFFERS_CARS = frozenset({Question.CAR, Question.TEST_DRIVE})
_INSTEAD = re.compile(r"\b(?:instead|actually|rather|make (?:it|that)|test ?drive|drive)\b")


class Drive:
    """A drive in one car of the stock."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def take(self, turn: Turn, session: Session) -> bool:
        """Write down which car; whether one was spoken of."""
        found = turn.found
        asked = session.question in _OFFERS_CARS or turn.intent is Intent.BOOK_TEST_DRIVE
        offered = session.cars if asked else ()
        place = found.choice if found.choice is not None else cars.place(turn.plain)
        if offered and place is not None:
            session.fill(inventory_id=offered[min(place, len(offered) - 1)])
            return True
        if len(offered) == 1 and found.yes_no is YesNo.YES and found.car is None:
            session.fill(inventory_id=offered[0])
            return True
        compared = await self._compared(turn, offered)
        if compared is not None:
            session.fill(inventory_id=compared)
            return True
        wish = found.car
        if wish is None or not self._means_a_car(turn, session):
            return False
        if session.question is Question.CAR and session.car_wish is not None:
            narrower = cars.refined(session.car_wish, wish)
            wish = narrower if (await self._tools.stock(narrower)).cars else wish
        session.car_wish = wish
        session.fill(inventory_id=None)
        await self._settle(session, wish)
        return True

    async def _compared(self, turn: Turn, offered: Sequence[int]) -> int | None:
        """Of the cars offered, "the cheaper one" or "the newer one"."""
        if not (offered and among.compares(turn)):
            return None
        named = cars.by_id(offered, (await self._tools.stock(CarWish())).cars)
        chosen = among.meant(turn, turn.found.car, named)
        return chosen[0].id if len(chosen) == 1 else None

    async def missing(self, session: Session) -> Asked | None:
        """The question for the car, with those that fit or what there is instead; None when it is known."""
        chosen = session.slots.inventory_id
        if chosen is not None and await self._car(chosen):
            return None
        sold, wish = chosen is not None, session.car_wish
        session.fill(inventory_id=None)
        if wish is None and not sold:
            return (ASK[Question.CAR],), Question.CAR
        fitting = await self._settle(session, wish) if wish else ()
        if session.slots.inventory_id is not None and not sold:
            return None
        return await self._which(session, wish, fitting, sold=sold)

    def job(self, session: Session) -> Job:
        """What is to be booked, once nothing is missing."""
        return Job(inventory_id=session.slots.inventory_id)

    async def named(self, session: Session) -> str:
        """A test drive of the silver 2025 Toyota Camry."""
        car = await self._car(session.slots.inventory_id)
        return f"a test drive of the {_with_color(car)}" if car else "a test drive"

    def forget(self, session: Session) -> None:
        """Another car is wanted."""
        session.fill(inventory_id=None)
        session.car_wish, session.cars = None, ()

    def _means_a_car(self, turn: Turn, session: Session) -> bool:
        """Whether a make is a car to drive and not a name ("Ford") or the caller's own."""
        if session.slots.inventory_id is None and session.question is not Question.NAME:
            return True
        return session.question in _MEANS_A_CAR or bool(_INSTEAD.search(turn.plain))

    async def _settle(self, session: Session, wish: CarWish) -> Sequence[CarForSale]:
        """The cars that fit; one that is alone, or of which all are alike, is taken."""
        different = _different((await self._tools.stock(wish)).cars)
        session.cars = tuple(car.id for car in different[:_NAMED])
        if len(different) == 1:
            session.fill(inventory_id=different[0].id)
        return different

    async def _which(
        self, session: Session, wish: CarWish | None, fitting: Sequence[CarForSale], *, sold: bool
    ) -> Asked:
        session.fill(inventory_id=None)
        opening = (wording.CAR_IS_GONE,) if sold else ()
        if not fitting and wish is not None and not sold:
            opening = (_none_of(wish),)
        there = fitting or await self._instead(wish or CarWish())
        if not there:
            return (*opening, ASK[Question.CAR]), Question.CAR
        session.cars = tuple(car.id for car in there[:_NAMED])
        with_color = wish is not None and wish.color is not None
        names = phrases.either([f"a {name}" for name in _names(there[:_NAMED], with_color=with_color)])
        listed = f"I have {names}." if len(there) <= _NAMED else f"For example, I have {names}."
        return (*opening, listed, ASK[Question.TEST_DRIVE if len(there) == 1 else Question.CAR]), Question.CAR

    async def _instead(self, wish: CarWish) -> Sequence[CarForSale]:
        """What comes nearest to a wish that nothing fits."""
        for looser in _looser(wish):
            there = _different((await self._tools.stock(looser)).cars)
            if there:
                return there
        return ()

    async def _car(self, car_id: int | None) -> CarForSale | None:
        return next((car for car in (await self._tools.stock(CarWish())).cars if car.id == car_id), None)


def _looser(wish: CarWish) -> Iterator[CarWish]:
    if wish.make and wish.model:
        yield CarWish(make=wish.make, model=wish.model)
    if wish.model:
        yield CarWish(model=wish.model)
    if wish.make:
        yield CarWish(make=wish.make)
    yield CarWish()


def _different(fitting: Sequence[CarForSale]) -> list[CarForSale]:
    """One of those that sound the same; the first, which is the cheapest."""
    kinds: dict[str, CarForSale] = {}
    for car in fitting:
        kinds.setdefault(_with_color(car), car)
    return list(kinds.values())


def _names(there: Sequence[CarForSale], *, with_color: bool) -> list[str]:
    """Each as short as tells it from the others: the colour where the rest is the same, or was asked for."""
    words = [car.words for car in there]
    alike = {each for each in words if with_color or words.count(each) > 1}
    return [_with_color(car) if car.words in alike else car.words for car in there]


def _with_color(car: CarForSale) -> str:
    return f"{car.color.lower()} {car.words}".strip()


def _none_of(wish: CarWish) -> str:
    """I don't have a used red Honda Civic right now."""
    if wish.stock_number or wish.vin:
        return wording.NO_SUCH_NUMBER
    new = {True: "new", False: "used", None: None}[wish.is_new]
    year = str(wish.year_min) if wish.year_min and wish.year_min == wish.year_max else None
    said = " ".join(each for each in (new, wish.color, year, wish.make, wish.model) if each)
    return f"I don't have a {said} right now." if said else wording.NO_SUCH_CAR
