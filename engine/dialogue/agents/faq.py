"""Answers questions: hours and prices from the records, the rest from stored answers and documents.

Called by the router on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engine.dialogue import phrases
from engine.dialogue.agents import hours, topics
from engine.dialogue.session import Answer, Session, Shaped
from engine.dialogue.slots import price_words, spoken
from engine.dialogue.slots.spoken import sentences, stem
from engine.dialogue.turn import Turn
from engine.ports import Knowledge, Passage, ServiceOffer, Tools

NAME = "faq"
CUT_OFF = 0.45
"""Farther than this a passage is about something else: cosine distance, less `_SHARED` for shared words.

Of 43 questions about the sample dealership in other words and 38 about other things, it leaves 15
unanswered, answers 2 with the wrong passage, and answers 1 of the 38; distance alone at the same
misses answers 5 of the 38 and 4 wrongly (all-MiniLM-L6-v2, int8).
"""
PASSAGE_CUT_OFF = 0.45
"""The same for a passage of a document.

Of 33 questions about three documents it leaves 4 unanswered and finds the right passage for 29; of 80 about
other things it answers those 8 that the documents do answer.
"""
_CLEARLY_NEARER = 0.05
"""A passage that is nearer by this is said in place of a stored answer that is near enough."""
_OBVIOUS = 0.35
_SURELY_NOT_BOOKING = 0.15
"""Nearer than these, a sentence taken for something else, or for a booking, asks for the stored answer."""
_OBVIOUS_PASSAGE = 0.15
_SURELY = 0.2
"""How near a stored answer must be to a question whose plain form has none."""
_NO_PASSAGE = -1.0
"""Nearer than any passage can be."""
_SHARED = 0.3
_CANDIDATES = 3
_COMMON_WORDS = """
a an the is are do does you your to of in on for i my me we it at can could would have has with and or what
which how who when where much many kind be will take offer sell get got give any that this there here from by
if us our about did so as was were while during car cars vehicle s
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_BOOKS = re.compile(
    r"\b(?:appointment|schedule|book(?:ed)?(?! my car in for)|bring (?:it|her|him) in|come in|"
    r"test ?-?drive)\b"
)
_WANTS = re.compile(r"\b(?:need|want|like to|bring|drop (?:it|my)|get my)\b")
_WHERE = re.compile(
    r"\b(?:where (?:you|y'all|you guys) are\b|"
    r"where (?:are|is) (?:you|y'all|(?:your|the) (?:shop|place|dealership))|your (?:street )?address|"
    r"the (?:street )?address|directions|(?:get|find) (?:to )?(?:you|your place)|what street)\b(?! car)"
)
_OUR_NUMBER = re.compile(r"\byour (?:phone |telephone )?number\b")
_YES_NO_QUESTION = re.compile(
    r"^(?:\W*(?:hi|hey|hello|so|and|okay|ok|um|well)\b)*\W*(?:do|does|did|is|are|can|could|will|would|may|should|am)\b"
)
_SAYS_YES_OR_NO = ("yes", "no")
_PRICE = re.compile(
    r"\b(?:how much|prices?|pricing|costs?|charges?|expensive|fee|rate|pay for|run me|quote)\b|"
    r"(?<!anything )(?<!something )(?<!you )(?<!slots )(?<!times )(?<!one )\bfree\b"
    r"(?! (?:on|at|slots?|times?|spots?|this|next|today|tomorrow|\w+day|later|before|after|in the)\b)"
)
_OF_A_CAR = re.compile(
    r"\b(?:suvs?|trucks?|sedans?|vans?|minivans?|on the lot|in stock|for sale|american express)\b"
)
_DURATION = re.compile(
    r"\b(?:how long|how much time|how many (?:minutes|hours)|duration|take long|long does|quick|"
    r"(?:it|that|this|one|they|change|job|rotation|inspection|replacement) (?:\w+ )?takes?|"
    r"in (?:that|this|such a short) time|(?:in|within|under) (?:half )?an hour|"
    r"(?:on|over|in|during) (?:my|the) lunch)\b"
)


class Faq:
    """The task of answering a question."""

    def __init__(self, tools: Tools, knowledge: Knowledge) -> None:
        self._tools = tools
        self._knowledge = knowledge

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """The answer, or None when the dealership has none."""
        of_service = self.about_service(turn, session)
        if of_service is not None:
            return of_service
        known = hours.answer(turn, self._tools.facts(), self._tools.now())
        if known:
            return Answer(known, NAME)
        if _OUR_NUMBER.search(turn.plain):
            return Answer((f"Our number is {phrases.phone(self._tools.facts().phone)}.",), NAME)
        return (
            await self._known(turn, CUT_OFF, PASSAGE_CUT_OFF)
            or self._about_us(turn)
            or self._on_that_day(turn)
        )

    async def obvious(self, turn: Turn, *, booking: bool) -> Answer | None:
        """An answer so near to what was said that it was surely asked for, whatever it looks like."""
        if booking:
            return await self._known(turn, _SURELY_NOT_BOOKING, _NO_PASSAGE)
        return await self._known(turn, _OBVIOUS, _OBVIOUS_PASSAGE if turn.is_question else _NO_PASSAGE)

    async def known_sentences(self) -> list[str]:
        """What can be answered in words that stand before anyone asks: costs, durations, stored answers."""
        costs = [_cost_and_time(offer) for offer in self._tools.services()]
        stored = [sentence for answer in await self._knowledge.answers() for sentence in sentences(answer)]
        return costs + stored

    async def _known(self, turn: Turn, cut_off: float, passage_cut_off: float) -> Answer | None:
        """The stored answer when it is near enough, else what a document says."""
        topic = topics.topic_of(turn.plain)
        on_it = await self._on_topic(topic) if topic else None
        if on_it is not None:
            return _as_stored(turn, on_it.answer)
        cut_off = min(cut_off, _SURELY) if topic else cut_off
        found = await self._knowledge.search(turn.text, limit=_CANDIDATES)
        stored = _nearest(turn.plain, [each for each in found if each.source == "faq"], cut_off)
        read = _nearest(turn.plain, [each for each in found if each.source == "document"], passage_cut_off)
        if read and (stored is None or read.distance < stored.distance - _CLEARLY_NEARER):
            return Answer((), NAME, shaped=Shaped(turn.text, read.passage.answer, read.passage.excerpt))
        return _as_stored(turn, stored.passage.answer) if stored else None

    async def _on_topic(self, topic: topics.Topic) -> Passage | None:
        """The stored answer to one of the questions everybody asks."""
        found = await self._knowledge.search(topic.question, limit=_CANDIDATES)
        return next((each for each in found if each.source == "faq" and topic.is_of(each)), None)

    def asks_common(self, turn: Turn) -> bool:
        """Whether it is one of the questions everybody asks, with or without an answer."""
        return topics.topic_of(turn.plain) is not None

    def opening_hours(self, turn: Turn) -> Answer | None:
        """The hours, when nothing else can be meant."""
        if not hours.plainly_asked(turn.plain) or _WANTS.search(turn.plain):
            return None
        known = hours.answer(turn, self._tools.facts(), self._tools.now())
        return Answer(known, NAME) if known else None

    async def common(self, turn: Turn) -> Answer | None:
        """The stored answer to a question everybody asks, unless something is to be done besides."""
        topic = None if _BOOKS.search(turn.plain) else topics.topic_of(turn.plain)
        stored = await self._on_topic(topic) if topic else None
        return _as_stored(turn, stored.answer) if stored else None

    def _about_us(self, turn: Turn) -> Answer | None:
        """The address from the records, when nobody wrote a better answer."""
        facts = self._tools.facts()
        if _WHERE.search(turn.plain):
            return Answer((f"We're at {facts.address}.",), NAME)
        return None

    def _on_that_day(self, turn: Turn) -> Answer | None:
        """When the department named is there on the day named: all that is known of "parts on Saturday"."""
        words = hours.on_day(turn, self._tools.facts(), self._tools.now())
        return Answer(words, NAME) if words else None

    def about_service(self, turn: Turn, session: Session) -> Answer | None:
        """What a service costs and how long it takes, for the one named or the one being booked."""
        about_price = _PRICE.search(turn.plain) or price_words.asks_price(turn.plain)
        about_duration = _DURATION.search(turn.plain)
        if not (about_price or about_duration):
            return None
        of_a_car = _OF_A_CAR.search(turn.plain)
        meant = turn.found.services or (() if of_a_car else self._being_booked(session))
        words = tuple(_cost_and_time(offer) for offer in meant)
        return Answer(words, NAME, aside=True) if words else None

    def _being_booked(self, session: Session) -> tuple[ServiceOffer, ...]:
        if session.at_hand != "booking":
            return ()
        return tuple(offer for offer in self._tools.services() if offer.name == session.slots.service_type)


def _cost_and_time(offer: ServiceOffer) -> str:
    subject = phrases.a(offer.name)
    cost = "is free" if offer.price_max == 0 else f"costs {phrases.price_range(offer)}"
    return (
        f"{subject[:1].upper()}{subject[1:]} {cost} and takes about {phrases.duration(offer.duration_min)}."
    )


@dataclass(frozen=True, slots=True)
class _Near:
    """A passage and how far it is by meaning and words."""

    passage: Passage
    distance: float


def _nearest(plain: str, passages: Sequence[Passage], cut_off: float) -> _Near | None:
    every = [_Near(passage, _distance(plain, passage)) for passage in passages]
    return min(
        (each for each in every if each.distance <= cut_off), key=lambda each: each.distance, default=None
    )


def _as_stored(turn: Turn, answer: str) -> Answer:
    """A stored answer as it stands, or shaped into a yes or no when it was asked so and does not say it."""
    if _YES_NO_QUESTION.search(turn.plain) and not answer.lower().startswith(_SAYS_YES_OR_NO):
        return Answer((), NAME, shaped=Shaped(turn.text, answer, answer))
    return Answer(sentences(answer), NAME)


def _distance(plain: str, passage: Passage) -> float:
    """How far a passage is from a question, by meaning and by the words they share."""
    asked = _content(plain)
    known = _content(spoken.plain(f"{passage.question} {passage.answer}"))
    share = len(asked & known) / len(asked) if asked else 0.0
    return passage.distance - _SHARED * share


def _content(plain: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9']+", plain)
    return frozenset(stem(word) for word in words if word not in _COMMON)
