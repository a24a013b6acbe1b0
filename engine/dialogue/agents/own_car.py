"""Which of the customer's own cars it is about: the one they name, the one on file, or one of several.

Called by the agents on the engine loop. What is on file is used only
once the caller said who they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.dialogue import phrases
from engine.dialogue.agents.subject import TEST_DRIVE
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots import spoken
from engine.dialogue.turn import Turn

_OTHER = re.compile(r"\b(?:neither|none|another|other car|different|new one|not (?:those|these|one of))\b")
_DO_NOT_KNOW = re.compile(r"\b(?:don't know|not sure|doesn't matter|no idea|either|both)\b")
_OLDER = re.compile(r"\b(?P<old>older|oldest|old)\b|\b(?:newer|newest|new)\b")
_NOT_ITS_NAME = frozenset({"the", "for", "my", "is", "car", "it"})


def take(turn: Turn, session: Session) -> bool:
    """A car that is named, or the answer to "is it for the Civic or the CR-V?"; whether there was one."""
    if turn.found.vehicle:
        return _named(turn.found.vehicle, session)
    if session.question is not Question.VEHICLE:
        return False
    chosen = _chosen(turn, _on_file(session))
    if chosen is not None:
        session.fill(vehicle=chosen)
        return True
    session.car_not_on_file = bool(_OTHER.search(turn.plain) or _DO_NOT_KNOW.search(turn.plain))
    return session.car_not_on_file


def _named(vehicle: str, session: Session) -> bool:
    """On a test drive the car that is named is one for sale."""
    if session.slots.appointment_type == TEST_DRIVE:
        return False
    session.fill(vehicle=vehicle)
    return True


def settle(session: Session) -> str | None:
    """Take the car on file, or return the question which of several it is for."""
    on_file, said = _on_file(session), session.slots.vehicle
    if not on_file or session.car_not_on_file:
        return None
    fitting = [car for car in on_file if _words(said or "") <= _words(car)]
    if len(fitting) == 1:
        session.fill(vehicle=fitting[0])
    if len(fitting) <= 1:
        return None
    return f"Is it for {phrases.either([f'the {name}' for name in _short(fitting)])}?"


def _on_file(session: Session) -> Sequence[str]:
    return session.customer.vehicles if session.customer and session.is_customer else ()


def _chosen(turn: Turn, cars: Sequence[str]) -> str | None:
    """By a word that only one of them has, by its place, or by its age."""
    if turn.found.choice is not None and turn.found.choice < len(cars):
        return cars[turn.found.choice]
    said = _words(spoken.with_digits(turn.plain))
    named = [car for car in cars if said & _own_words(car, cars)]
    if len(named) == 1:
        return named[0]
    age, dated = _OLDER.search(turn.plain), sorted(cars)
    if age and all(car[:4].isdigit() for car in cars):
        return dated[0] if age["old"] else dated[-1]
    return None


def _short(cars: Sequence[str]) -> list[str]:
    """Each without what it shares with the others: "Civic" and "CR-V" of two Hondas."""
    short: list[str] = []
    for car in cars:
        model = car.split()[2:] if car[:4].isdigit() else []
        alone = all(model != other.split()[2:] for other in cars if other != car)
        short.append(" ".join(model) if model and alone else car)
    return short


def _own_words(car: str, cars: Sequence[str]) -> set[str]:
    return _words(car) - {word for other in cars if other != car for word in _words(other)}


def _words(text: str) -> set[str]:
    """Words without marks: "CR-V" is crv."""
    return {re.sub(r"\W", "", word) for word in text.casefold().split()} - {""} - _NOT_ITS_NAME
