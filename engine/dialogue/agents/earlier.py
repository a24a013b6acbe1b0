"""What a caller says of day and time before it is known which appointment they mean: kept until it is.

Called by the changing agent on the engine loop.
"""

from __future__ import annotations

from dataclasses import replace

from engine.dialogue.agents import wishes
from engine.dialogue.turn import Turn


def says_when(turn: Turn) -> bool:
    """Whether a sentence wishes for a day or a time."""
    return turn.found.when or wishes.says_same(turn.plain)


def with_earlier(turn: Turn, said: Turn | None) -> Turn:
    """The sentence, together with what earlier ones said of the appointment and of when."""
    if said is None:
        return turn
    now, before = turn.found, said.found
    found = replace(
        now,
        services=now.services or before.services,
        vehicle=now.vehicle or before.vehicle,
        not_days=(*before.not_days, *now.not_days),
    )
    if says_when(turn):
        return replace(turn, found=found)
    found = replace(found, day=before.day, time=before.time, shift=before.shift, digits=None)
    return replace(turn, plain=said.plain, found=found)
