"""What the agent says to the person who is to get a caller: who it is about, and whether they take it.

A `Talk` of its own, so that the very conversation loop of a call hears and speaks here too. Who picks up
speaks first; then they are told, and asked. An answering machine says no yes, so the caller never ends up on
one.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Sequence

from app.calls.hand_off import Target
from app.calls.plain_talk import PlainTalk
from engine.dialogue.intents.yes_no import YesNo, yes_or_no
from engine.dialogue.slots import spoken
from engine.ports import Expects, Person, Reply

_ASK = "Shall I put them through?"
_AGAIN = "Please say yes, and I will put them through."
_MACHINE = re.compile(
    r"\b(?:leave (?:a|your|me a) (?:message|name)|after the (?:tone|beep)|voice ?mail|not available|"
    r"can't (?:take|come to)|cannot take|record your message|mailbox|at the tone)\b"
)
_TRIES = 2
_GOODBYE, _NOT_NOW, _THANKS = "Goodbye.", "All right, goodbye.", "Thank you."


def known_sentences(people: Sequence[Person], agent_name: str) -> list[str]:
    """What is said to one of the staff whoever calls, for the voice to have ready."""
    hellos = [_hello(each.name, agent_name) for each in people]
    return [*hellos, _ASK, _AGAIN, _GOODBYE, _NOT_NOW, _THANKS]


def _hello(person: str, agent_name: str) -> str:
    return f"Hello {person.split(maxsplit=1)[0]}, this is {agent_name}."


class ConsultTalk(PlainTalk):
    """Tells the person who is on the line and waits for a yes. Implements `engine.ports.Talk`.

    Attributes:
        taken: whether the person said yes.
    """

    def __init__(self, target: Target, agent_name: str) -> None:
        super().__init__()
        self._target = target
        self._agent_name = agent_name
        self._asked = 0
        self._asked_aloud = False
        self._replies = 0
        self.taken = False

    async def greet(self) -> Reply:
        """Nothing: who picks up says hello, and would talk over it."""
        return self._reply()

    async def respond(self, text: str) -> Reply:
        plain = spoken.plain(text)
        if _MACHINE.search(plain):
            return self._reply(_GOODBYE, ended=True)
        if not self._asked:
            return self._introduce()
        said = yes_or_no(plain)
        if said is YesNo.YES:
            self.taken = True
            return self._reply(_THANKS, ended=True)
        if said is YesNo.NO or (self._asked_aloud and self._asked >= _TRIES):
            return self._reply(_NOT_NOW, ended=True)
        self._asked += self._asked_aloud
        return self._reply(self._target.summary, _AGAIN)

    def _introduce(self) -> Reply:
        self._asked = 1
        return self._reply(_hello(self._target.person, self._agent_name), self._target.summary, _ASK)

    @property
    def has_news(self) -> bool:
        """Somebody who picks up and says nothing is told all the same."""
        return not self._asked

    async def announce(self) -> Reply | None:
        return None if self._asked else self._introduce()

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:  # noqa: ARG002 - of the protocol
        """A question that was cut short has not been asked."""
        self._asked_aloud = complete

    def _reply(self, *sentences: str, ended: bool = False) -> Reply:
        self._replies += 1
        expects = Expects.NOTHING if ended else Expects.YES_NO
        return Reply(
            self._replies, _each(sentences), "general", 1.0, "escalation", expects,
            must_be_heard=True, ended=ended,
        )  # fmt: skip


async def _each(sentences: tuple[str, ...]) -> AsyncGenerator[str]:
    for sentence in sentences:
        yield sentence
