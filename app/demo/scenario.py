"""A simulated caller's wishes, as data (`scenarios.toml`), and how it answers what it hears."""

from __future__ import annotations

import tomllib
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from importlib.resources import files

import msgspec

from app.calls.plain_talk import PlainTalk
from app.errors import BadSettings
from engine.ports import Expects, Reply

_HELLOS = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What to say when one of the words in `when` was heard."""

    when: tuple[str, ...]
    say: str
    hang_up: bool = False

    def fits(self, heard: str) -> bool:
        """Whether this is what was asked for; `heard` is in lower case."""
        return any(word in heard for word in self.when)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One call.

    Attributes:
        wants_appointment: the service whose appointment must stand in the records afterwards.
    """

    title: str
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


class CallersTalk(PlainTalk):
    """The caller's head: implements the engine's `Talk` from a scenario. Waits to be greeted."""

    def __init__(self, wish: Scenario) -> None:
        super().__init__()
        self._wish = wish
        self._next_id = 0
        self._unanswered = 0
        self._since_it_spoke = ""

    async def greet(self) -> Reply:
        """Somebody who calls says nothing before the other side has answered."""
        return self._reply("")

    async def respond(self, text: str) -> Reply:
        """Say what the scenario has for what was heard."""
        if not text:
            return self._anyone_there()
        self._unanswered = 0
        self._since_it_spoke += f" {text.lower()}"
        fitting = (answer for answer in self._wish.answers if answer.fits(self._since_it_spoke))
        answer = next(fitting, None)
        return self._reply("") if answer is None else self._reply(answer.say, ended=answer.hang_up)

    def _anyone_there(self) -> Reply:
        """Ask twice into the silence, then hang up."""
        self._unanswered += 1
        gone = self._unanswered > _HELLOS
        return self._reply("" if gone else "Hello? Are you there?", ended=gone)

    def _reply(self, text: str, *, ended: bool = False) -> Reply:
        self._next_id += 1
        if text:
            self._since_it_spoke = ""
        return Reply(self._next_id, _one(text), "general", 1.0, "caller", Expects.OPEN, ended=ended)


async def _one(text: str) -> AsyncGenerator[str]:
    if text:
        yield text
