"""Wishes that were named in one breath with another: kept in the session, and how they are taken up.

Called by the router and the stack on the engine loop.
"""

from __future__ import annotations

from dataclasses import replace

from engine.dialogue import phrases, wording
from engine.dialogue.intents.names import Intent
from engine.dialogue.session import Later, Session
from engine.dialogue.slots.days import DayWish
from engine.dialogue.slots.times import TimeWish
from engine.dialogue.turn import Turn

_BOOKS = frozenset({Intent.BOOK_SERVICE, Intent.BOOK_TEST_DRIVE})


def and_now(wish: Later) -> str:
    """ "And now the tire rotation."."""
    return f"And now {_named(wish.turn)}."


def noted(wishes: tuple[Turn, ...]) -> str:
    """ "We'll get to the tire rotation right after this."."""
    return f"We'll get to {phrases.either([_named(each) for each in wishes], 'and')} right after this."


def after_that(wish: Later, session: Session) -> Turn:
    """What was said of the wish; without a day of its own it follows what was just booked."""
    turn, until = wish.turn, session.busy_until
    if turn.intent not in _BOOKS or turn.found.day is not None or turn.found.shift is not None:
        return turn
    if until is None:
        return turn
    time = turn.found.time or TimeWish(earliest=until.time())
    return replace(turn, found=replace(turn.found, day=DayWish(until.date()), time=time))


def _named(turn: Turn) -> str:
    if turn.intent is Intent.BOOK_SERVICE and len(turn.found.services) == 1:
        return f"the {turn.found.services[0].name.lower()}"
    return wording.WISHES.get(turn.intent.value, wording.OTHER_WISH)
