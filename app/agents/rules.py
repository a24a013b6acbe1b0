"""What an agent can be: every field is checked before a caller hears it. Pure; asked by `agents`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.agents.errors import AgentRefused
from engine.ports import DealershipFacts, Duty, Receptionist

NAME_MAX = 30
WELCOME_MAX = 120
"""Characters: about eight seconds. Nobody waits longer to hear who speaks."""
INSTRUCTIONS_MAX = 400
"""Characters: about a hundred tokens, read by the language model once."""
ASKS_AGAIN = (1, 2, 3)
_CHARACTERS_A_SECOND = 15
"""Of Kokoro, over the sentences of the sample dealership."""

_NAME = re.compile(r"[^\W\d_][^\W\d_.'’ -]*(?:[.'’ -]{1,2}[^\W\d_]+)*\.?")
_MARKUP = re.compile(r"</?\w[^>]*>?|\{[^}]*\}?|\[[^\]]*\]?|[*_#`|\\~<>^=]+|https?:\S+|&\w+;")
_SAYS_SOMETHING = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Choices:
    """What a dealership and its PC have to choose from."""

    facts: DealershipFacts
    voices: Sequence[str]

    @property
    def reachable(self) -> Sequence[str]:
        """The departments and the people whom a caller can be put through to."""
        return [*self.facts.hours, *(each.name for each in self.facts.people)]


def checked(wanted: Receptionist, usual: Receptionist, choices: Choices) -> Receptionist:
    """The agent as it will be kept: spaces put right, and empty what is as the dealership has it.

    Args:
        usual: how it is when nobody chose anything, without empty fields.

    Raises:
        AgentRefused: it cannot be like this.
    """
    name, welcome = _one_line(wanted.name), _one_line(wanted.welcome).rstrip(" ,;:-–—")
    instructions = _one_line(wanted.instructions)
    _check_name(name)
    _check_welcome(welcome)
    _check_instructions(instructions)
    _check_duties(wanted)
    _check_choices(wanted, usual, choices)
    return replace(
        wanted,
        name="" if name == usual.name else name,
        welcome="" if welcome == usual.welcome else welcome,
        voice="" if wanted.voice == usual.voice else wanted.voice,
        instructions=instructions,
    )


def filled(kept: Receptionist, usual: Receptionist) -> Receptionist:
    """The agent without empty fields, as a person reads it."""
    return replace(
        kept,
        name=kept.name or usual.name,
        welcome=kept.welcome or usual.welcome,
        voice=kept.voice or usual.voice,
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _check_name(name: str) -> None:
    if not name:
        raise AgentRefused("The agent has no name: callers hear who speaks.")
    if len(name) > NAME_MAX:
        raise AgentRefused(f"The name is too long to be said: {NAME_MAX} letters at most.")
    if not _NAME.fullmatch(name):
        raise AgentRefused(f"“{name}” cannot be said as a name: use letters and spaces only.")


def _check_welcome(welcome: str) -> None:
    if not _SAYS_SOMETHING.search(welcome):
        raise AgentRefused("The greeting is empty: callers hear first whom they have reached.")
    _refuse_markup("greeting", welcome, "callers would hear it read out")
    if len(welcome) > WELCOME_MAX:
        seconds = round(len(welcome) / _CHARACTERS_A_SECOND)
        raise AgentRefused(
            f"The greeting takes about {seconds} seconds to say: shorten it from {len(welcome)} to "
            f"{WELCOME_MAX} characters, or callers talk over it."
        )


def _check_instructions(instructions: str) -> None:
    _refuse_markup("instructions", instructions, "the language model reads plain sentences")
    if len(instructions) > INSTRUCTIONS_MAX:
        raise AgentRefused(
            f"The instructions are too long to be read during a call: shorten them from "
            f"{len(instructions)} to {INSTRUCTIONS_MAX} characters."
        )


def _refuse_markup(what: str, text: str, because: str) -> None:
    found = _MARKUP.search(text)
    if found:
        raise AgentRefused(f"Take “{found[0]}” out of the {what}: {because}.")


def _check_duties(wanted: Receptionist) -> None:
    if not wanted.may(Duty.TRANSFER) and not wanted.may(Duty.TAKE_MESSAGE):
        raise AgentRefused("Let the agent put callers through or take messages: somebody must hear of them.")


def _check_choices(wanted: Receptionist, usual: Receptionist, choices: Choices) -> None:
    if choices.voices and wanted.voice not in {"", usual.voice, *choices.voices}:
        raise AgentRefused(f"There is no voice “{wanted.voice}” on this PC. Choose another one.")
    if wanted.first_person not in {"", *choices.reachable}:
        raise AgentRefused(f"“{wanted.first_person}” is not among the dealership's people and departments.")
    if wanted.asks_again not in ASKS_AGAIN:
        raise AgentRefused("The agent asks again once, twice or three times before it gets a person.")
