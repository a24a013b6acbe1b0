"""What an appointment can be for, as the booking agent sees it: work in the shop or a test drive."""

from __future__ import annotations

from typing import Protocol

from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.turn import Turn
from engine.ports import Job

SERVICE, TEST_DRIVE = "service", "test_drive"

Asked = tuple[tuple[str, ...], Question]
"""Sentences, and the question they leave open."""


class Subject(Protocol):
    """What an appointment is for."""

    async def take(self, turn: Turn, session: Session) -> bool:
        """Write down what the sentence says of it; whether it says anything."""
        ...

    async def missing(self, session: Session) -> Asked | None:
        """What has to be asked; None when it is known."""
        ...

    def job(self, session: Session) -> Job:
        """What is to be booked, once nothing is missing."""
        ...

    async def named(self, session: Session) -> str:
        """In words, for the read-back."""
        ...

    def forget(self, session: Session) -> None:
        """Another one is wanted."""
        ...
