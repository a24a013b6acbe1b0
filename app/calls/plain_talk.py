"""A talk that hears no news from outside, keeps no history and has nothing to mask.

Base of those that only hold a short conversation of their own: the person who is asked to take a caller,
the simulated caller of the demo.
"""

from __future__ import annotations

from engine.ports import Notice, Reply, Screened, Slots


class PlainTalk:
    """Everything of `engine.ports.Talk` but `greet` and `respond`."""

    def __init__(self) -> None:
        self.slots = Slots()

    def glimpse(self, text: str) -> str:
        """All of it."""
        return text

    def screen(self, text: str) -> Screened:
        return Screened(text)

    def notify(self, notice: Notice) -> None:
        """There is no news here."""

    @property
    def has_news(self) -> bool:
        return False

    async def announce(self) -> Reply | None:
        return None

    async def rehearse(self, text: str) -> Reply | None:  # noqa: ARG002 - of the protocol
        """Nothing is prepared: what is said here is known beforehand."""
        return None

    def take_back(self, reply_id: int) -> bool:  # noqa: ARG002 - of the protocol
        """What was said stays said; the rest is a turn of its own."""
        return False

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:
        """What was heard is kept nowhere."""
