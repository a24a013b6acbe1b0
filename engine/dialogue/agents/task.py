"""What every task of the dialogue can do, so that the router may leave it and come back."""

from __future__ import annotations

from typing import Protocol

from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn


class Task(Protocol):
    """One job for a caller. Holds no conversation's state: that is in the session.

    An answer without a question means that the task is done.
    """

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin, or begin another one; what the first sentence already says is taken."""
        ...

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Use the caller's answer; None when there was nothing in it to use."""
        ...

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask for the first thing that is missing; also how a task that was left is taken up again."""
        ...
