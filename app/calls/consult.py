"""What the agent says to the person who is to get a caller: who it is about, and whether they take it.

A `Talk` of its own, so that the very conversation loop of a call hears and speaks here too. An answering
machine says no yes, so the caller never ends up on one.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

from app.calls.hand_off import Target
from engine.dialogue.intents.yes_no import YesNo, yes_or_no
from engine.dialogue.slots import spoken
from engine.ports import Expects, Notice, Reply, Screened, Slots

_ASK = "Shall I put them through?"
_AGAIN = "Please say yes, and I will put them through."
_MACHINE = re.compile(
    r"\b(?:leave (?:a|your|me a) (?:message|name)|after the (?:tone|beep)|voice ?mail|not available|"
    r"can't (?:take|come to)|cannot take|record your message|mailbox|at the tone)\b"
)
_TRIES = 2


class ConsultTalk:
    """Tells the person who is on the line and waits for a yes. Implements `engine.ports.Talk`.

    Attributes:
        taken: whether the person said yes.
    """

    def __init__(self, target: Target, agent_name: str) -> None:
        self._target = target
        self._agent_name = agent_name
        self._asked = 0
        self._replies = 0
        self.taken = False
        self.slots = Slots()

    async def greet(self) -> Reply:
        first = self._target.person.split()[0]
        self._asked += 1
        return self._reply(f"Hello {first}, this is {self._agent_name}.", self._target.summary, _ASK)

    def screen(self, text: str) -> Screened:
        return Screened(text)

    async def respond(self, text: str) -> Reply:
        plain = spoken.plain(text)
        if _MACHINE.search(plain):
            return self._reply("Goodbye.", ended=True)
        said = yes_or_no(plain)
        if said is YesNo.YES:
            self.taken = True
            return self._reply("Thank you.", ended=True)
        if said is YesNo.NO or self._asked >= _TRIES:
            return self._reply("All right, goodbye.", ended=True)
        self._asked += 1
        return self._reply(self._target.summary, _AGAIN)

    def notify(self, notice: Notice) -> None:
        """There is no news here."""

    @property
    def has_news(self) -> bool:
        return False

    async def announce(self) -> Reply | None:
        return None

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:
        """What the person heard is kept nowhere."""

    def _reply(self, *sentences: str, ended: bool = False) -> Reply:
        self._replies += 1
        expects = Expects.NOTHING if ended else Expects.YES_NO
        return Reply(self._replies, _each(sentences), "general", 1.0, "escalation", expects, ended=ended)


async def _each(sentences: tuple[str, ...]) -> AsyncIterator[str]:
    for sentence in sentences:
        yield sentence
