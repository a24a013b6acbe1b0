"""Says which cars are for sale, as of when, and what they cost; offers a drive. Never deals.

Called by the router on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents import among, cars, named_cars
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.slots import bodies, spoken
from engine.dialogue.slots.cars import find_car
from engine.dialogue.slots.owned_cars import without_owned
from engine.dialogue.turn import Turn
from engine.ports import CarForSale, CarWish, Duty, Receptionist, Stock, Tools

NAME = "inventory"
BOOKING = "booking"
_IN_A_BREATH = 3
_CENT = 0.01
_CHEAPER = re.compile(r"\b(?:cheaper|less expensive|lower priced|for less|more affordable)\b")
_CHEAPEST = re.compile(r"\b(?:cheapest|least expensive|lowest priced?|most affordable)\b")
_MORE = re.compile(
    r"\b(?:what else|anything else|any others?|any more|the others?|the rest|more of them|others|"
    r"other ones?)\b"
)
_DEAREST = re.compile(
    r"\b(?:most expensive|priciest|dearest|highest ?-?priced?|top of the (?:line|range)|fanciest)\b"
)
_KIND = re.compile(r"\b(?:new|used)\b(?! or\b)")
_WHATEVER = re.compile(
    r"\b(?:anything|whatever|no idea|don't (?:know|care|mind)|everything|in stock|on the lot|show me|"
    r"(?:what|which) (?:\w+ ){0,2}?(?:(?:do|have) you (?:have|got|sell)|are there|is there)|"
    r"(?:what|which) (?:\w+ ){0,2}?you(?:'ve| guys)? got|"
    r"what(?:'s| is) (?:in stock|there|for sale)|for sale)\b"
)


class Inventory:
    """The task of telling what is in stock."""

    def __init__(self, tools: Tools, receptionist: Receptionist) -> None:
        self._tools = tools
        self._receptionist = receptionist

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Look for what the first sentence says; a later one may mean the cars that were named before."""
        about = await self._about_named(turn, session)
        if about is not None:
            return about
        wish = await self._wish(turn, session)
        if wish is None and named_cars.asks_row(turn):
            wish = session.car_wish
        if wish is None and (_WHATEVER.search(turn.plain) or named_cars.asks_unlisted(turn)):
            wish = CarWish()
        if wish is None:
            session.cars, session.car_wish = (), CarWish()
            return Answer((wording.SURE, ASK[Question.CAR_WISH]), NAME, Question.CAR_WISH)
        return await self._look(wish, turn, session)

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Narrow or widen the wish, or tell more of a car that was named."""
        about = await self._about_named(turn, session)
        if about is not None:
            return about
        if _MORE.search(turn.plain) and session.cars:
            return await self._more(session)
        if named_cars.asks_unlisted(turn) and session.cars and named_cars.of_it(turn):
            return None
        wish = await self._wish(turn, session)
        if wish is not None:
            return await self._look(wish, turn, session)
        if session.question is Question.CAR_WISH and _WHATEVER.search(turn.plain):
            return await self._look(CarWish(), turn, session)
        if turn.found.yes_no is YesNo.NO or turn.intent is Intent.DENY:
            return Answer((wording.OKAY,), NAME)
        return None

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Come back to the offer of a drive, or to what is looked for."""
        if session.cars or session.slots.inventory_id is not None:
            return self._offer(session, opening)
        return Answer((*opening, ASK[Question.CAR_WISH]), NAME, Question.CAR_WISH)

    def leave(self, session: Session) -> None:
        """A drive is booked: the looking is over."""
        if NAME in session.doing:
            session.doing.remove(NAME)

    def follows_up(self, turn: Turn, session: Session) -> bool:
        """Whether a question is about the cars that were named last ("how much is the second one?")."""
        asks = named_cars.asks_row(turn) or named_cars.asks_there(turn)
        if len(session.cars) > 1 and among.compares(turn):
            return True
        if not session.cars and session.car_wish is not None:
            return named_cars.asks_row(turn)
        return bool(session.cars and asks and (cars.place(turn.plain) is not None or turn.found.car))

    async def about_driven(self, turn: Turn, session: Session) -> Answer | None:
        """The car of the drive being booked, asked about by no name of its own."""
        if not self._receptionist.may(Duty.QUOTE_STOCK):
            return None
        stock = await self._all()
        car = next((each for each in stock.cars if each.id == session.slots.inventory_id), None)
        if (
            car is None
            or session.slots.appointment_type != "test_drive"
            or turn.found.car not in {None, CarWish()}
        ):
            return None
        when = cars.as_of(stock.as_of, self._tools.now())
        return Answer((f"{when}, it's {cars.described(car)}.",), NAME, aside=True)

    async def pick(self, turn: Turn, session: Session) -> None:
        """Which car a "yes" to the drive means, when it says so or only one was named."""
        named = cars.by_id(session.cars, (await self._all()).cars)
        chosen = among.meant(turn, self._said(turn), named)
        meant = chosen[0] if len(chosen) == 1 else cars.meant(turn.plain, turn.found.car, named)
        if meant is not None:
            session.fill(inventory_id=meant.id)

    # --- looking ----------------------------------------------------------------------------------

    async def _wish(self, turn: Turn, session: Session) -> CarWish | None:
        """What is looked for now: the sentence, upon what was looked for before."""
        before = session.car_wish or CarWish()
        said = self._said(turn)
        if _CHEAPER.search(turn.plain) and session.cars:
            named = cars.by_id(session.cars, (await self._all()).cars)
            below = min((car.price for car in named), default=0) - _CENT
            return replace(cars.refined(before, said), price_max=below if named else None)
        if _CHEAPEST.search(turn.plain):
            return replace(cars.refined(before, said), cheapest=True)
        return cars.refined(before, said) if said is not None and said != CarWish() else None

    def _said(self, turn: Turn) -> CarWish | None:
        """The wish in the sentence, read as one about cars whatever it was taken for."""
        facts = self._tools.facts()
        words = spoken.with_digits(turn.plain)
        kind = _KIND.search(turn.plain)
        said = turn.found.car or find_car(words, facts.makes, facts.models, asked=True)[0]
        said = said or (CarWish(is_new=kind[0] == "new") if kind else None)
        body = bodies.find_body(without_owned(words, facts.makes, facts.models))
        return replace(said or CarWish(), body=body) if body and not (said and said.model) else said

    async def _look(self, wish: CarWish, turn: Turn, session: Session) -> Answer:
        """What fits, else what comes near, else what there is."""
        stock = await self._tools.stock(wish)
        if not stock.cars and _CHEAPER.search(turn.plain):
            return await self._cheaper(wish, session)
        session.car_wish = wish
        if stock.cars:
            told = self._tell(self._dearest(stock, turn), turn, session)
            return replace(told, unanswered=turn.text) if named_cars.asks_unlisted(turn) else told
        if wish.stock_number or wish.vin:
            session.cars = ()
            return Answer((wording.NO_SUCH_NUMBER, ASK[Question.CAR_WISH]), NAME, Question.CAR_WISH)
        return await self._instead(wish, session)

    def _dearest(self, stock: Stock, turn: Turn) -> Stock:
        return replace(stock, cars=stock.cars[-1:]) if _DEAREST.search(turn.plain) else stock

    async def _instead(self, wish: CarWish, session: Session) -> Answer:
        """Nothing fits: the nearest, or what makes there are when none is near in anything that matters."""
        stock = await self._all()
        when = cars.as_of(stock.as_of, self._tools.now())
        none = (wording.NO_SUCH_CAR, f"That is {when[:1].lower()}{when[1:]}.")
        nearest = cars.nearest(wish, stock.cars)
        if nearest is None or wish.make not in {None, *self._tools.facts().makes}:
            session.car_wish = None  # nothing to build upon: we have nothing like it
        if not stock.cars:
            return Answer((*none, ASK[Question.OFFER_PERSON]), NAME, Question.OFFER_PERSON)
        if nearest is None:
            session.cars = ()
            there = cars.range_of(wish, stock.cars)
            return Answer((*none, there, ASK[Question.CAR_WISH]), NAME, Question.CAR_WISH)
        self._name([nearest], session)
        return self._offer(session, (*none, f"The nearest is {cars.described(nearest)}."))

    async def _cheaper(self, wish: CarWish, session: Session) -> Answer:
        """Nothing of that kind is cheaper: the nearest that is, or that there is none."""
        stock = await self._all()
        cheaper = [car for car in stock.cars if car.price <= (wish.price_max or 0)]
        nearest = cars.nearest(wish, cheaper) or next(iter(cheaper), None)
        if nearest is None:
            return self._offer(session, (wording.NOTHING_CHEAPER,))
        session.car_wish = wish
        self._name([nearest], session)
        when = cars.as_of(stock.as_of, self._tools.now())
        return self._offer(session, (wording.NO_SUCH_CAR, f"{when}, there's {cars.described(nearest)}."))

    def _tell(self, stock: Stock, turn: Turn, session: Session) -> Answer:
        when = cars.as_of(stock.as_of, self._tools.now())
        named = stock.cars[:_IN_A_BREATH]
        unlisted = named_cars.asks_unlisted(turn)
        self._name(named, session)
        if len(stock.cars) == 1:
            it = "there's" if unlisted else "it's"
            opening = wording.NOT_LISTED if unlisted else wording.WE_HAVE_IT
            return self._offer(session, (opening, f"{when}, {it} {cars.described(named[0])}."))
        many = f"{when}, there are {len(stock.cars)}: {cars.listed(named)}."
        if len(stock.cars) > len(named):
            many = f"{when}, there are {len(stock.cars)}. The first three are {cars.listed(named)}."
        return self._offer(session, (wording.NOT_LISTED if unlisted else wording.WHAT_WE_HAVE, many))

    async def _more(self, session: Session) -> Answer:
        """The next three of the same list."""
        fitting = (await self._tools.stock(session.car_wish or CarWish())).cars
        ids = [car.id for car in fitting]
        after = ids.index(session.cars[-1]) + 1 if session.cars[-1] in ids else len(ids)
        following = fitting[after : after + _IN_A_BREATH]
        if not following:
            return self._offer(session, (wording.NO_MORE_CARS,))
        self._name(following, session)
        left = len(fitting) - after - len(following)
        more = (f"And {left} more after that.",) if left else ()
        return self._offer(session, (f"There's also {cars.listed(following)}.", *more))

    # --- one of those that were named --------------------------------------------------------------

    async def _about_named(self, turn: Turn, session: Session) -> Answer | None:
        """ "How much is the second one?", "is it still there?"; None when another car is meant."""
        there = named_cars.asks_there(turn)
        asks = there or named_cars.asks_row(turn) or cars.place(turn.plain) is not None
        other = turn.found.car and (turn.found.car.stock_number or turn.found.car.vin)
        if not session.cars or other or turn.found.services or not (asks or among.picks(turn)):
            return None
        stock = await self._all()
        named, said = cars.by_id(session.cars, stock.cars), named_cars.said_of_it(turn)
        chosen = among.meant(turn, self._said(turn), named)
        if len(chosen) > 1:
            when = cars.as_of(stock.as_of, self._tools.now())
            return self._offer(session, (f"{when}, there's {cars.listed(chosen)}.",))
        if not (chosen or asks):
            return None
        car = chosen[0] if chosen else cars.meant(turn.plain, said, named, session.slots.inventory_id)
        if car is None:
            return await self._about_several(turn, session, named, said)
        if BOOKING not in session.doing:
            session.fill(inventory_id=car.id)
        opening = (wording.CAR_IS_THERE,) if there else ()
        when = cars.as_of(stock.as_of, self._tools.now())
        number = f"stock number {car.stock_number}"
        return self._offer(session, (*opening, f"{when}, it's {cars.described(car)}, {number}."))

    async def _about_several(
        self, turn: Turn, session: Session, named: Sequence[CarForSale], said: CarWish | None
    ) -> Answer | None:
        """What means none of those named alone: about all of them, about one that is gone, or another."""
        if len(named) > 1 and named_cars.asks_there(turn):
            return await self._look(session.car_wish or CarWish(), turn, session)
        if len(named) > 1 and said is None and cars.place(turn.plain) is None:
            when = cars.as_of((await self._all()).as_of, self._tools.now())
            return self._offer(session, (f"{when}, there's {cars.listed(named)}.",))
        if len(session.cars) == 1 and not named and turn.found.car is None:
            return Answer((wording.CAR_IS_GONE, ASK[Question.CAR_WISH]), NAME, Question.CAR_WISH)
        return None

    def _name(self, named: Sequence[CarForSale], session: Session) -> None:
        session.cars = tuple(car.id for car in named)
        if BOOKING not in session.doing:
            session.fill(inventory_id=named[0].id if len(named) == 1 else None)

    def _offer(self, session: Session, words: tuple[str, ...]) -> Answer:
        """Offer a drive, if one may be booked and no other booking is open that it would be mixed up with."""
        if BOOKING in session.doing or not self._receptionist.may(Duty.BOOK_TEST_DRIVE):
            return Answer(words, NAME)
        one = session.slots.inventory_id is not None
        asks = ASK[Question.TEST_DRIVE] if one else wording.DRIVE_ONE
        return Answer((*words, asks), NAME, Question.TEST_DRIVE)

    async def _all(self) -> Stock:
        return await self._tools.stock(CarWish())
