"""A simulated caller's wishes, as data (`scenarios.toml`), and how it answers what it hears."""

from __future__ import annotations

import tomllib
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

import msgspec

from app.errors import BadSettings
from engine.ports import Expects, Reply, Slots


@dataclass(frozen=True, slots=True)
class Answer:
    """What to say when one of the words in `when` was heard and none of those in `unless`."""

    when: tuple[str, ...]
    say: str
    unless: tuple[str, ...] = ()
    hang_up: bool = False

    def fits(self, heard: str) -> bool:
        return any(word in heard for word in self.when) and not any(word in heard for word in self.unless)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One call.

    Attributes:
        wants_appointment: the service whose appointment must stand in the records afterwards.
    """

    title: str
    opening: str
    wants_appointment: str
    answers: tuple[Answer, ...]


def scenarios() -> Mapping[str, Scenario]:
    """All scenarios by name."""
    text = files("app.demo").joinpath("scenarios.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, Scenario])


def scenario(name: str) -> Scenario:
    """One scenario; raises `BadSettings` naming those there are."""
    known = scenarios()
    if name not in known:
        raise BadSettings(f"There is no demo scenario “{name}”. There are: {', '.join(known)}.")
    return known[name]


class CallersTalk:
    """The caller's head: implements the engine's `Talk` from a scenario. Waits to be greeted."""

    def __init__(self, wish: Scenario) -> None:
        self._wish = wish
        self._next_id = 0
        self._opened = False

    @property
    def slots(self) -> Slots:
        """A caller keeps no form."""
        return Slots()

    async def greet(self) -> Reply:
        """Somebody who calls says nothing before the other side has answered."""
        return self._reply("")

    async def respond(self, text: str) -> Reply:
        """Say what the scenario has for what was heard; the first time, why it calls."""
        if not self._opened:
            self._opened = True
            return self._reply(self._wish.opening)
        heard = text.lower()
        for answer in self._wish.answers:
            if answer.fits(heard):
                return self._reply(answer.say, ended=answer.hang_up)
        return self._reply("Sorry, could you say that again?" if heard else "Hello? Are you there?")

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:
        """Nothing to remember."""

    def _reply(self, text: str, *, ended: bool = False) -> Reply:
        self._next_id += 1
        return Reply(self._next_id, _one(text), "general", 1.0, "caller", Expects.OPEN, ended=ended)


async def _one(text: str) -> AsyncIterator[str]:
    if text:
        yield text
