"""Turns the caller's words into a `Turn`: slots by code, intent by classifier and rules.

Called by `talk.SessionTalk` on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from engine.dialogue.intents import clauses
from engine.dialogue.intents.clauses import Classifier
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.rules import decide
from engine.dialogue.intents.yes_no import YesNo, yes_or_no
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots import dates, phones, references, shifts, shop_words, spoken, times, vins
from engine.dialogue.slots.car_names import COLORS
from engine.dialogue.slots.cars import find_car
from engine.dialogue.slots.clock import OpenHours
from engine.dialogue.slots.days import DayWish
from engine.dialogue.slots.emails import find_email
from engine.dialogue.slots.names import find_name, find_name_alone, find_name_booked_for, find_whole_name
from engine.dialogue.slots.offers import clearer, find_offers
from engine.dialogue.slots.people import find_department, find_person
from engine.dialogue.slots.vehicles import find_vehicle
from engine.dialogue.turn import Found, Turn
from engine.ports import DealershipFacts, ServiceOffer, Tools

_LONGEST = 2_000
_QUESTION_WORDS = re.compile(
    r"^(?:(?:and|so|but|okay|ok|well|hi|hello|hey|um|uh|actually|oh|wait|hold on|hang on) ?,? )*"
    r"(?:what|when|where|who|whose|why|how|which|do you|does|did|are|is|can you|could you|will|would you|"
    r"what's|where's|who's|how's|can i|do i|may i|should i)\b"
)
_NOT_THIS = re.compile(r"(?:\bnot|n't) (?:\w+ ){0,3}this (?P<part>morning|afternoon|evening)\b")
"""Blanked: the part of a day that will not do says nothing of the hours of another one."""
_GOOD_DAY = re.compile(r"\bgood (?:morning|afternoon|evening)\b")
_TRIP = re.compile(
    r"\b(?:(?:driv|head|fly|travel+|motor|cruis)ing|(?:we|i|they) (?:drive|fly|travel)|leaving|road ?-?trip)"
    r"(?: (?:up|down|out|over|off|back|away|all the way))* ?(?:to|for) (?!your?|us|the (?:shop|dealer)|work)"
    r"(?!(?:see|bring|get|pick|drop|have|be|need|come|take|make|do|look|it|that|this|the \d|on|about)\b)"
    r"[a-z']+(?: [a-z']+){0,3}? (?:(?:on |this |next |the )*(?:week(?:end)?|month|tomorrow|tonight|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b(?! (?:at|morning|afternoon|work))"
)
"""A journey and its day, "we're driving to Florida next week": no day to come in."""
_BOOKS = re.compile(r"\b(?:appointment|test ?drive|book|schedule)\b")
_ONE = r"(?: one| time| option| slot| of (?:those|these|them|the \w+))"
_CHOICE = re.compile(
    rf"\b(?:the )?(?<!just a )(?<!hang on a )(?<!on a )(?<!one )"
    rf"(?P<word>first|second|third|last|1st|2nd|3rd|former|latter|middle|earliest|soonest|latest){_ONE}?\b"
    rf"(?! (?:thing|thoughts?|week|month|year|names?\b))|"
    rf"\b(?:the|that|whichever(?: one)?(?: is|'s)(?: the)?) (?P<than>earlier|later|sooner){_ONE}?\b"
    rf"(?! (?:the|than|in|that|part|half))|"
    rf"\b(?P<bare>earlier|later|sooner) (?:one|of (?:those|these|them))\b"
)
_NOT_CHOSEN = re.compile(r"\b(?:not|than|instead of|except|but|n't want|n't do) $")
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_OF_A_DATE = re.compile(rf"\b(?:(?:twen|thir)ty[ -]|{_MONTH}(?: the)? |\w+day,? (?:the )?)$")
_OF_A_MONTH = re.compile(rf"^(?: of)?(?: {_MONTH}\b| (?:this|next|the) month\b)")
_CHOICES = {
    "first": 0, "1st": 0, "former": 0, "earliest": 0, "earlier": 0, "soonest": 0, "sooner": 0,
    "second": 1, "2nd": 1, "middle": 1, "third": 2, "3rd": 2,
    "last": -1, "latter": -1, "latest": -1, "later": -1,
}  # fmt: skip
_OFFERS_A_CHOICE = frozenset(
    {
        Question.CAR,
        Question.TEST_DRIVE,
        Question.VEHICLE,
        Question.WHICH_DAY,
        Question.WHICH_TIME,
        Question.WHICH_APPOINTMENT,
    }
)
_ASKS_TIME = frozenset(
    {Question.TIME, Question.WHICH_TIME, Question.CALL_BACK_TIME, Question.WHICH_APPOINTMENT}
)
_ASKS_NAME = frozenset({Question.NAME, Question.WHOSE})
_NAME_WORDS, _MAY_BE = 3, 0.5
_ASKS_CAR = frozenset({Question.CAR, Question.CAR_WISH})
_ASKS_PHONE = frozenset({Question.PHONE, Question.WHOSE})


async def understand(text: str, session: Session, tools: Tools, classifier: Classifier) -> Turn:
    """Read one turn of the caller against what was just asked."""
    text = text[:_LONGEST].strip()
    plain = spoken.plain(text)
    found = find_slots(text, plain, session, tools)
    is_question = "?" in text or bool(_QUESTION_WORDS.search(plain))
    ranking = await clauses.rank(shop_words.as_meant(text), classifier) if plain else ((Intent.GENERAL, 0.0),)
    if found.person is None and _is_a_name(text, plain, found, session, classifier):
        ranking = ((Intent.PROVIDE_INFO, _MAY_BE),)
    intent, confidence = decide(plain, found, session.question, ranking, is_question=is_question)
    return Turn(text, plain, intent, confidence, found, is_question)


def _is_a_name(text: str, plain: str, found: Found, session: Session, classifier: Classifier) -> bool:
    """Nothing but a name, or, where one is asked for, a few words of which one was never heard.

    "Call turner" for "Paul Turner" wishes for no call, and "George Miller" for nobody in the house.
    """
    if session.at_hand is not None and found.name and found.name == find_whole_name(text):
        return True
    few = session.question in _ASKS_NAME and len(plain.split()) <= _NAME_WORDS
    return few and not classifier.knows(plain)


def find_slots(text: str, plain: str, session: Session, tools: Tools) -> Found:
    """Everything that can be read from the words."""
    facts, asked = tools.facts(), session.question
    numbers, services = _numbers(plain, session, tools), _services(plain, session, tools)
    people = [person.name for person in facts.people]
    name = find_name(text, asked=asked in _ASKS_NAME) or _other_name(text, plain, asked)
    name = name or _unasked(text, numbers, services, people, session)
    name = name or (_booked_for(text, numbers, people) if services or _BOOKS.search(plain) else None)
    return replace(
        numbers,
        vehicle=None if _is_of_name(numbers.vehicle, name) else numbers.vehicle,
        services=services,
        name=name,
        yes_no=yes_or_no(plain, asked),
        person=find_person(plain, people, caller=name),
        department=find_department(plain),
    )


def _other_name(text: str, plain: str, asked: Question | None) -> str | None:
    """ "No, Eric Long", said to "am I speaking with Patricia Long?"."""
    denied = asked is Question.IS_IT_YOU and yes_or_no(plain, asked) is YesNo.NO
    return find_name_alone(text) if denied else None


def _unasked(
    text: str, found: Found, services: Sequence[ServiceOffer], people: Sequence[str], session: Session
) -> str | None:
    """First and last name and nothing besides, while something is done for a caller who gave none."""
    if session.at_hand is None or session.slots.customer_name or services or found.anything or found.car:
        return None
    name = find_whole_name(text)
    return None if name in people else name


def _booked_for(text: str, found: Found, people: Sequence[str]) -> str | None:
    """ "An oil change for Jon Meyer", but neither one of the dealership's people nor a car."""
    name = find_name_booked_for(text)
    return None if name in people or _is_a_car(name, found) else name


def _is_of_name(vehicle: str | None, name: str | None) -> bool:
    """The Ford of Henry Ford."""
    return bool(vehicle and name) and set((vehicle or "").lower().split()) < set((name or "").lower().split())


def _is_a_car(name: str | None, found: Found) -> bool:
    """ "Honda Civic", "Red Mustang"."""
    words = set((name or "").lower().split()) - set(COLORS)
    return bool(found.vehicle) and words <= set((found.vehicle or "").lower().split())


def _numbers(plain: str, session: Session, tools: Tools) -> Found:
    """What may hold numbers: what one finder takes, the next no longer sees.

    The order is from what can be taken for nothing else (an address, 17 characters in a row) to bare numbers.
    """
    facts, asked, today = tools.facts(), session.question, tools.now().date()
    unread = _blank(plain, [match.span() for match in _GOOD_DAY.finditer(plain)])
    unread = _blank(unread, [match.span() for match in _TRIP.finditer(unread)])
    email, unread = find_email(unread) or (None, unread)
    choice, unread = _choice(unread, session)
    vin, unread = vins.find_vin(spoken.with_digits(unread)) or (None, spoken.with_digits(unread))
    stock, unread = references.find_stock_number(unread) or (None, unread)
    reference, unread = _reference(unread, asked)
    shift, shifted = shifts.find_shift(unread, today)
    unread = _blank(unread, shifted)
    day, not_days = dates.find_day(unread, today), dates.find_days_out(unread, today)
    not_then = [match.span("part") for match in _NOT_THIS.finditer(unread)]
    unread = _blank(unread, [*dates.day_spans(unread, today), *not_then])
    vehicle = find_vehicle(unread, facts.makes, facts.models)
    looks = asked in _ASKS_CAR
    digits, unread = phones.find_whole_phone(unread)
    if digits is None:
        digits, unread = phones.find_area_code(unread, session.digits)
    car, spans = find_car(unread, facts.makes, facts.models, asked=looks, stock_number=stock, vin=vin)
    unread = _blank(unread, spans)
    if digits is None:
        digits, unread = phones.find_phone(unread, asked=asked in _ASKS_PHONE)
    return Found(
        day=day,
        time=times.find_time(unread, asked=asked in _ASKS_TIME, hours=_hours(facts, session, day)),
        digits=digits,
        email=email,
        vehicle=vehicle,
        choice=choice,
        car=car,
        vin=vin,
        reference=reference,
        not_days=not_days,
        shift=shift,
        others=asked is Question.TIME and bool(session.offers) and times.asks_for_others(plain),
    )


def _reference(text: str, asked: Question | None) -> tuple[int | None, str]:
    """The number of an appointment; a bare one stays in the text: "ten" may be a time too."""
    named, rest = _given(references.find_reference(text), text)
    if named is None and asked is Question.WHICH_APPOINTMENT:
        return _given(references.find_reference(text, asked=True), text)[0], text
    return named, rest


def _hours(facts: DealershipFacts, session: Session, day: DayWish | None) -> OpenHours:
    """When the department that the wish is for is open on the day, to tell morning from evening."""
    department = "sales" if session.slots.appointment_type == "test_drive" else "service"
    wished = day.day if day else session.slots.preferred_date
    week = facts.hours.get(department, {})
    return (week.get(wished.weekday()) if wished else None) or times.USUAL_HOURS


_Value = TypeVar("_Value")


def _given(found: tuple[_Value, tuple[int, int]] | None, text: str) -> tuple[_Value | None, str]:
    """What was found, if anything, and the text without it."""
    return (found[0], _blank(text, [found[1]])) if found else (None, text)


def _services(plain: str, session: Session, tools: Tools) -> tuple[ServiceOffer, ...]:
    if session.question is Question.SERVICE and session.unclear_services:
        chosen = clearer(plain, tools.services(), session.unclear_services)
        if chosen:
            return chosen
    return find_offers(plain, tools.services())


def _choice(text: str, session: Session) -> tuple[int | None, str]:
    """Which of several things offered was picked, where a choice was open, and the text without it."""
    if session.question not in _OFFERS_A_CHOICE and not (
        session.offers and session.question is Question.TIME
    ):
        return None, text
    match = next((match for match in _CHOICE.finditer(text) if _is_chosen(match, text)), None)
    if match is None:
        return None, text
    return _CHOICES[match["word"] or match["than"] or match["bare"]], _blank(text, [match.span()])


def _is_chosen(match: re.Match[str], text: str) -> bool:
    """ "The first", but neither "not the first" nor "the first of April", "the thirty-first"."""
    before = text[: match.start("word") if match["word"] else match.start()]
    of_a_date = _OF_A_DATE.search(before) and not re.search(rf"{_ONE}$", match[0])
    return not (
        _NOT_CHOSEN.search(text[: match.start()]) or of_a_date or _OF_A_MONTH.match(text[match.end() :])
    )


def _blank(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Put a bar over what was already understood, so that no number runs across it."""
    for start, end in spans:
        text = text[:start] + "|" * (end - start) + text[end:]
    return text
