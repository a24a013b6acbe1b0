"""What a person at the desk told the agent and was not done yet. One object a session, on the engine loop."""

from __future__ import annotations

from engine.dialogue.agents.router import Router
from engine.dialogue.hints import Hint, read
from engine.dialogue.session import Answer, Session
from engine.ports import Tools, Whispered

NOT_UNDERSTOOD = (
    "The agent did not understand that. It can offer a day, a time, a service or a car, get a person, ask "
    "for the name, phone or e-mail, or say your words after “say:”."
)


class Whispers:
    """Keeps hints until they are followed."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._hints: list[Hint] = []
        self._followed: list[Hint] = []

    async def hear(self, text: str, router: Router, session: Session) -> Whispered:
        """Take in a whisper; a hint takes the place of an earlier one of its kind that still waits."""
        hints = read(text, self._tools)
        if not hints:
            return Whispered(NOT_UNDERSTOOD, taken=False)
        told: list[Whispered] = []
        for hint in hints:
            told.append(foreseen := await router.prompts.foresee(hint, session))
            if foreseen.taken:
                self._hints = [*(each for each in self._hints if each.kind is not hint.kind), hint]
        return Whispered(" ".join(each.sentence for each in told), taken=any(each.taken for each in told))

    async def follow(self, answer: Answer, router: Router, session: Session) -> Answer:
        """The answer with what was whispered in it."""
        hints = tuple(self._hints)
        answer, waiting = await router.prompts.follow(hints, answer, session)
        self._followed = [each for each in hints if each not in waiting]
        self._hints = [each for each in self._hints if each not in self._followed]
        return answer

    def begin(self) -> None:
        """A new turn: what was followed in the last one cannot be taken back any more."""
        self._followed = []

    def take_back(self) -> None:
        """The last answer was not heard: what was followed in it is still to be done."""
        self._hints = [*self._followed, *self._hints]
        self._followed = []

    def forget(self) -> None:
        """A person spoke with the caller: what was whispered before is over."""
        self._hints, self._followed = [], []

    def copy(self) -> Whispers:
        """The same, for a rehearsal."""
        made = Whispers(self._tools)
        made._hints = list(self._hints)
        return made
