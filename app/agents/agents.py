"""Keeps who answers the dealership's phone: the version that counts, those before it, and how to go back.

Asked by the window through the back office, and by the dialogue for every conversation that begins: one that
goes on keeps the agent it began with. Engine loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.agents.changes import in_words
from app.agents.errors import AgentRefused
from app.agents.rules import Choices, checked, filled
from app.errors import TooLate
from app.events import AgentChanged, AppEvent
from app.stores.agents import AgentVersion, AgentVersions
from engine.dialogue import wording
from engine.dialogue.phrasing import system
from engine.dialogue.questions import ASK, Question
from engine.ports import DealershipFacts, Receptionist

HISTORY = 100
"""So many versions are shown."""
FIRST = "As the dealership's file has it."


class AgentVoices(Protocol):
    """What speaks for the agent."""

    @property
    def usual(self) -> str:
        """The name of the voice that speaks when none is chosen, "" when it is the only one."""
        ...

    def names(self) -> Sequence[str]:
        """Those that can be chosen."""
        ...

    async def learn(self, sentences: Sequence[str], voice: str, told: str) -> None:
        """Have these sentences and the language model ready for the next call."""
        ...

    async def play(self, sentences: Sequence[str], voice: str) -> None:
        """Let somebody at this PC hear them; raises `NoSound`."""
        ...


@dataclass(frozen=True, slots=True)
class AgentPage:
    """The agent as a person sees it.

    Attributes:
        now: how it is, without empty fields.
        version: id of the version that counts, 0 before the first.
        choices: what can be chosen.
        history: versions, last first; none before the first change.
    """

    now: Receptionist
    version: int
    choices: Choices
    history: Sequence[AgentVersion]


class Agents:
    """The agent of one dealership. `load` once, before conversations begin.

    Args:
        facts: what the dealership's file says of it.
        utc_now: the wall clock.
    """

    def __init__(
        self,
        versions: AgentVersions,
        facts: Callable[[], DealershipFacts],
        voices: AgentVoices,
        publish: Callable[[AppEvent], None],
        utc_now: Callable[[], datetime],
    ) -> None:
        self._versions = versions
        self._facts = facts
        self._voices = voices
        self._publish = publish
        self._utc_now = utc_now
        self._now: AgentVersion | None = None
        self._writing = asyncio.Lock()

    async def load(self) -> None:
        """Read which version counts."""
        self._now = await self._versions.latest()

    def current(self) -> Receptionist:
        """Who speaks in a conversation that begins now."""
        return self._now.receptionist if self._now else Receptionist()

    @property
    def facts(self) -> DealershipFacts:
        """The dealership's facts with this agent in them."""
        return self.current().introduced(self._facts())

    @property
    def told(self) -> str:
        """What the language model is told before the facts."""
        return system(self.current().instructions)

    async def page(self) -> AgentPage:
        """All there is to see."""
        history = await self._versions.newest(HISTORY)
        return AgentPage(self._filled(self.current()), self._number, self._choices, history)

    def first_words(self, wanted: Receptionist) -> Sequence[str]:
        """What a caller of such an agent hears first."""
        return wording.greeting(wanted.introduced(self._facts()))

    # --- changing ---------------------------------------------------------------------------------

    async def change(self, wanted: Receptionist, version: int) -> AgentVersion:
        """Make it so from the next conversation on.

        Args:
            version: the id of the one that was changed.

        Raises:
            AgentRefused: it cannot be like this.
            TooLate: somebody else changed it meanwhile.
            InferenceError: the chosen voice cannot speak.
        """
        async with self._writing:
            self._check_seen(version)
            return await self._keep(self._checked(wanted), "")

    async def go_back(self, to: int, version: int) -> AgentVersion:
        """Make it as an earlier version was, a new version; raises as `change`, `UnknownVersion`.

        Args:
            version: the id of the one that counts.
        """
        async with self._writing:
            self._check_seen(version)
            then = (await self._versions.get(to)).receptionist
            return await self._keep(self._checked(self._filled(then)), f"Back to version {to}.")

    async def hear(self, wanted: Receptionist) -> None:
        """Play the first words of such an agent here; raises `AgentRefused`, `NoSound`, `InferenceError`."""
        who = self._checked(wanted)
        await self._voices.play(self.first_words(who), who.voice)

    async def _keep(self, who: Receptionist, because: str) -> AgentVersion:
        changed = in_words(self._filled(self.current()), self._filled(who))
        if not changed:
            raise AgentRefused("That is how the agent is already.")
        ready = [*self.first_words(who), ASK[Question.HELP]]
        await self._voices.learn(ready, who.voice, system(who.instructions))
        at = self._utc_now()
        if self._now is None:
            await self._versions.add(Receptionist(), FIRST, at)
        words = f"{because} {changed}".strip()
        self._now = await self._versions.add(who, words, at)
        self._publish(AgentChanged(self._now.id))
        return self._now

    def _check_seen(self, version: int) -> None:
        if version != self._number:
            raise TooLate("Somebody else has changed the agent meanwhile. Look at it again.")

    @property
    def _number(self) -> int:
        return self._now.id if self._now else 0

    @property
    def _choices(self) -> Choices:
        return Choices(self._facts(), self._voices.names())

    @property
    def _usual(self) -> Receptionist:
        facts = self._facts()
        return Receptionist(facts.agent_name, wording.usual_welcome(facts), self._voices.usual)

    def _filled(self, kept: Receptionist) -> Receptionist:
        return filled(kept, self._usual)

    def _checked(self, wanted: Receptionist) -> Receptionist:
        return checked(wanted, self._usual, self._choices)
