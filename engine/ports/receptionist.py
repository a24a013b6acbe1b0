"""Who answers the phone: what a dealership decides about its agent, as one conversation honours it.

Chosen by the app when a conversation begins, kept in its session, read by the dialogue's agents.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from engine.ports.dealership import DealershipFacts


class Duty(StrEnum):
    """What the agent may do for a caller."""

    BOOK_SERVICE = "book_service"
    BOOK_TEST_DRIVE = "book_test_drive"
    MOVE = "move"
    CANCEL = "cancel"
    QUOTE_STOCK = "quote_stock"
    TRANSFER = "transfer"
    TAKE_MESSAGE = "take_message"


EVERY_DUTY = frozenset(Duty)


@dataclass(frozen=True, slots=True)
class Receptionist:
    """The agent as callers of one conversation meet it. What is empty is as the dealership has it.

    Attributes:
        name: how it calls itself.
        welcome: its first words, said before its name and the notice.
        voice: which of this PC's voices speaks.
        instructions: what the language model is told besides its task; what it says is checked all the same.
        duties: what it may do; for everything else it offers a person, or a call-back.
        first_person: a name or a department that is asked for when the caller wants just anybody.
        asks_again: how often in a row it asks again before it gets a person.
    """

    name: str = ""
    welcome: str = ""
    voice: str = ""
    instructions: str = ""
    duties: frozenset[Duty] = EVERY_DUTY
    first_person: str = ""
    asks_again: int = 1

    def may(self, duty: Duty) -> bool:
        """Whether it may do this."""
        return duty in self.duties

    def introduced(self, facts: DealershipFacts) -> DealershipFacts:
        """The dealership's facts with this agent in them."""
        welcome = self.welcome or facts.welcome
        return replace(facts, agent_name=self.name or facts.agent_name, welcome=welcome)
