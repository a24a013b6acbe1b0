"""A conversation as a file has it: what is given, what the caller says, and what must come of it.

Read by `lotline eval` and by the tests; pure data. The files lie in `conversations/`, several conversations a
file by theme. In every expected value, `~words` is a regular expression (case does not matter), `""` is null.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from importlib.resources import files

import msgspec

from app.errors import BadSettings

Expected = Mapping[str, str | int | float | bool]
"""Columns (or slots) and their values."""


class GivenAppointment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An appointment that stood before: a `service` by name, or a drive of the `car` with a stock number."""

    at: datetime
    name: str
    phone: str
    service: str | None = None
    car: str | None = None
    bay: int = 1


class GivenCustomer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A customer on file, and their cars as "2021 Honda Civic"."""

    name: str
    phone: str
    vehicles: Sequence[str] = ()
    email: str | None = None


class GivenRepair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A car in the shop. `phone` and `vehicle` name a given customer's; times are local."""

    phone: str
    vehicle: str
    status: str
    updated_at: datetime
    promised_at: datetime | None = None


class Given(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The records before the conversation, on top of the sample dealership.

    Attributes:
        full: days on which every work bay is taken from opening to closing.
        sold: stock numbers that are gone.
        closed: holidays by ISO date.
    """

    customers: Sequence[GivenCustomer] = ()
    appointments: Sequence[GivenAppointment] = ()
    repairs: Sequence[GivenRepair] = ()
    full: Sequence[str] = ()
    sold: Sequence[str] = ()
    closed: Mapping[str, str] = {}


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing the caller says, and what is expected of the answer. What is None is not looked at.

    Attributes:
        by: which caller, where several speak at once.
        intent: what the sentence is; several where people would argue, separated by "|".
        hears: patterns that must occur in the reply.
        never: patterns that must not.
        restart: the program is stopped and started again before this turn.
        calls_again: the caller has been cut off and phones in again before this turn.
    """

    says: str
    by: str = "caller"
    intent: str | None = None
    agent: str | None = None
    slots: Expected = {}
    hears: Sequence[str] = ()
    never: Sequence[str] = ()
    restart: bool = False
    calls_again: bool = False


class Conversation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One conversation.

    Attributes:
        name: a sentence.
        now: the business clock at its beginning, local to the dealership.
        phone: the caller's number, None when it is withheld.
        rows: for a table, all its rows afterwards; a table among `STRICT` that is not named stays as it was.
        may_have: tables whose further rows are nobody's fault.
        never_said: patterns that must not occur in anything the agent says.
        ended: whether the agent has to have said goodbye; None when it does not matter.
        voice: it is held over the phone too.
    """

    name: str
    turns: Sequence[Turn]
    now: datetime = datetime.fromisoformat("2026-03-02T09:00")  # local to the dealership; a Monday
    phone: str | None = None
    given: Given = Given()
    rows: Mapping[str, Sequence[Expected]] = {}
    may_have: Sequence[str] = ()
    never_said: Sequence[str] = ()
    ended: bool | None = None
    voice: bool = False
    theme: str = ""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    conversation: Sequence[Conversation]


def conversations() -> Sequence[Conversation]:
    """Every conversation there is, theme by theme; raises `BadSettings` naming a file that is wrong."""
    folder = files("app.evaluation").joinpath("conversations")
    found = sorted((each for each in folder.iterdir() if each.name.endswith(".toml")), key=lambda f: f.name)
    return [one for file in found for one in parse(file.read_text("utf-8"), file.name.removesuffix(".toml"))]


def parse(text: str, theme: str) -> Sequence[Conversation]:
    """The conversations of one file."""
    try:
        file = msgspec.convert(tomllib.loads(text), _File)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise BadSettings(f"The conversations about {theme} cannot be read: {error}.") from error
    return [msgspec.structs.replace(each, theme=theme) for each in file.conversation]


def chosen(names: Sequence[str]) -> Sequence[Conversation]:
    """Those of a theme, or with a part of their name, that is asked for; all without a name."""
    every = conversations()
    wanted = [name.casefold() for name in names]
    themes = sorted({each.theme for each in every})
    for name in wanted:
        if not any(_fits(each, name, themes) for each in every):
            raise BadSettings(f"No conversation or theme is called “{name}”. Themes: {', '.join(themes)}.")
    return [each for each in every if not wanted or any(_fits(each, name, themes) for name in wanted)]


def _fits(conversation: Conversation, name: str, themes: Collection[str]) -> bool:
    return conversation.theme == name if name in themes else name in conversation.name.casefold()
