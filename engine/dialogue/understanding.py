"""Turns the caller's words into a `Turn`: slots by code, intent by classifier and rules.

Called by `talk.SessionTalk` on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.rules import decide
from engine.dialogue.intents.yes_no import yes_or_no
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots import dates, phones, spoken, times
from engine.dialogue.slots.emails import find_email
from engine.dialogue.slots.names import find_name
from engine.dialogue.slots.offers import clearer, find_offers
from engine.dialogue.slots.vehicles import find_vehicle
from engine.dialogue.turn import Found, Turn
from engine.ports import ServiceOffer, Tools

_LONGEST = 2_000
_QUESTION_WORDS = re.compile(
    r"^(?:(?:and|so|but|okay|ok|well|hi|hello|hey|um|uh|actually|oh|wait|hold on|hang on) ?,? )*"
    r"(?:what|when|where|who|whose|why|how|which|do you|does|did|are|is|can you|could you|will|would you|"
    r"what's|where's|who's|how's|can i|do i|may i|should i)\b"
)
_GOOD_DAY = re.compile(r"\bgood (?:morning|afternoon|evening)\b")
_CHOICE = re.compile(
    r"\b(?:the )?"
    r"(?P<word>first|second|third|last|1st|2nd|3rd|former|latter|middle|earliest|earlier|soonest|latest|later)"
    r"(?: one| time| option| slot| of (?:those|these|them))?\b(?! thing)"
)
_CHOICES = {
    "first": 0, "1st": 0, "former": 0, "earliest": 0, "earlier": 0, "soonest": 0,
    "second": 1, "2nd": 1, "middle": 1, "third": 2, "3rd": 2,
    "last": -1, "latter": -1, "latest": -1, "later": -1,
}  # fmt: skip


class Classifier(Protocol):
    """What a sentence is, judged by its meaning."""

    async def rank(self, text: str) -> Sequence[tuple[Intent, float]]:
        """Intents with their probabilities, the likeliest first."""
        ...


async def understand(text: str, session: Session, tools: Tools, classifier: Classifier) -> Turn:
    """Read one turn of the caller against what was just asked."""
    text = text[:_LONGEST].strip()
    plain = spoken.plain(text)
    found = find_slots(text, plain, session, tools)
    is_question = "?" in text or bool(_QUESTION_WORDS.search(plain))
    ranking = await classifier.rank(text) if plain else ((Intent.GENERAL, 0.0),)
    intent, confidence = decide(plain, found, session.question, ranking, is_question=is_question)
    return Turn(text, plain, intent, confidence, found, is_question)


def find_slots(text: str, plain: str, session: Session, tools: Tools) -> Found:
    """Everything that can be read from the words; what one finder takes, the next no longer sees."""
    facts, asked = tools.facts(), session.question
    email = find_email(plain)
    unread = _blank(
        plain, [match.span() for match in _GOOD_DAY.finditer(plain)] + ([email[1]] if email else [])
    )
    numbered = spoken.with_digits(unread)
    choice = _choice(plain) if session.offers and asked is Question.TIME else None
    day = dates.find_day(numbered, tools.now().date()) if choice is None else None
    rest = _blank(numbered, [wish.span for wish in dates.all_days(numbered, tools.now().date())])
    digits, rest = _phone(rest, asked=asked is Question.PHONE)
    today = facts.hours.get("service", {}).get(day.day.weekday()) if day else None
    return Found(
        services=_services(plain, session, tools),
        day=day,
        time=times.find_time(rest, asked=asked is Question.TIME, **({"hours": today} if today else {})),
        name=find_name(text, asked=asked is Question.NAME),
        digits=digits,
        email=email[0] if email else None,
        vehicle=find_vehicle(numbered, facts.makes, facts.models),
        choice=choice,
        yes_no=yes_or_no(plain),
    )


def _services(plain: str, session: Session, tools: Tools) -> tuple[ServiceOffer, ...]:
    if session.question is Question.SERVICE and session.unclear_services:
        chosen = clearer(plain, tools.services(), session.unclear_services)
        if chosen:
            return chosen
    return find_offers(plain, tools.services())


def _choice(plain: str) -> int | None:
    match = _CHOICE.search(plain)
    return _CHOICES[match["word"]] if match else None


def _blank(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Put a bar over what was already understood, so that no number runs across it."""
    for start, end in spans:
        text = text[:start] + "|" * (end - start) + text[end:]
    return text


def _phone(text: str, *, asked: bool) -> tuple[str | None, str]:
    """The digits of a phone number and the text without them; a part only when a number was asked for."""
    text = phones.area_code_first(text)
    runs = phones.find_digits(text)
    asked = asked and phones.only_digits(text, runs)
    enough = [run for run in runs if len(run.digits) >= (1 if asked else phones.WITHOUT_AREA)]
    if not enough:
        return None, text
    digits = (
        "".join(run.digits for run in enough)
        if asked
        else max(enough, key=lambda run: len(run.digits)).digits
    )
    return digits, _blank(text, [run.span for run in enough])
