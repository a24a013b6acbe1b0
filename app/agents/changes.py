"""What is new in a version of the agent, in words a person reads in its history. Pure; asked by `agents`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.ports import Duty, Receptionist

DOES: Mapping[Duty, str] = {
    Duty.BOOK_SERVICE: "books service appointments",
    Duty.BOOK_TEST_DRIVE: "books test drives",
    Duty.MOVE: "moves appointments",
    Duty.CANCEL: "cancels appointments",
    Duty.QUOTE_STOCK: "tells which cars are for sale and what they cost",
    Duty.TRANSFER: "puts callers through",
    Duty.TAKE_MESSAGE: "takes messages and call-backs",
}
_TIMES = {1: "once", 2: "twice", 3: "three times"}


def in_words(before: Receptionist, after: Receptionist) -> str:
    """All that is new, sentence by sentence; "" when nothing is. Both without empty fields."""
    return " ".join(_changes(before, after))


def _changes(before: Receptionist, after: Receptionist) -> Iterator[str]:
    if before.name != after.name:
        yield f"Its name is {after.name}, no longer {before.name}."
    if before.welcome != after.welcome:
        yield f"It says “{after.welcome}” first."
    if before.voice != after.voice:
        yield f"It speaks as {voice_name(after.voice)}, no longer as {voice_name(before.voice)}."
    if before.instructions != after.instructions:
        yield "It has new instructions." if after.instructions else "It has no instructions any more."
    for duty, does in DOES.items():
        if before.may(duty) != after.may(duty):
            yield f"It {does} again." if after.may(duty) else f"It no longer {does}."
    if before.first_person != after.first_person:
        first = _first(after.first_person)
        yield f"A caller who wants just anybody gets {first}."
    if before.asks_again != after.asks_again:
        yield f"It asks again {_TIMES[after.asks_again]} before it gets a person."


def _first(first_person: str) -> str:
    return first_person or "whoever is there"


def voice_name(voice: str) -> str:
    """af_heart: Heart."""
    return voice.partition("_")[2].capitalize() or "the quick voice"
