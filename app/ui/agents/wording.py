"""How the screen of the agent says things: plain functions from versions and voices to words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.agents.agents import AgentPage
from app.agents.changes import voice_name
from app.agents.rules import INSTRUCTIONS_MAX
from engine.dialogue import wording
from engine.dialogue.questions import ASK, Question
from engine.ports import Duty, Receptionist

ANYBODY = "whoever is there"
SAVED = "Saved. The next call hears it; a call that is live keeps its agent."
LANGUAGES = (
    "It understands and speaks English. Who speaks another language is told so and gets a person, or a "
    "call-back while nobody is there."
)
INSTRUCTIONS = (
    "Told to the language model when it puts one of your answers into words: how to speak, not what is true. "
    "A sentence with a price, a time or anything else that your records do not say is still refused."
)
ONE_VOICE = "This PC speaks with its quick voice, which is the only one of its kind: none can be chosen."
NO_VERSIONS = "Nothing was changed yet: the agent is as the dealership's file has it."

MAY: Mapping[Duty, tuple[str, str]] = {
    Duty.BOOK_SERVICE: ("Book service appointments", "Work in the shop, after it was read back"),
    Duty.BOOK_TEST_DRIVE: ("Book test drives", "Of cars that are for sale; else none is offered"),
    Duty.MOVE: ("Move appointments", "To another day or time"),
    Duty.CANCEL: ("Cancel appointments", "After it was read back"),
    Duty.QUOTE_STOCK: ("Quote the stock", "Which cars are for sale and what they cost"),
    Duty.TRANSFER: ("Put callers through", "Rings the desk; else a call-back is offered"),
    Duty.TAKE_MESSAGE: ("Take messages", "And call-backs; else callers are asked to call again"),
}
ASKS = {
    1: "when it did not understand twice in a row",
    2: "when it did not understand three times in a row",
    3: "when it did not understand four times in a row",
}
_ACCENTS = {"a": "American", "b": "British"}
_SPEAKERS = {"f": "woman", "m": "man"}


def voice_words(voice: str) -> str:
    """af_heart: Heart – American woman."""
    accent, speaker = _ACCENTS.get(voice[:1]), _SPEAKERS.get(voice[1:2])
    return f"{voice_name(voice)} – {accent} {speaker}" if accent and speaker else voice_name(voice)


def heard_words(page: AgentPage, wanted: Receptionist) -> str:
    """What a caller of such an agent hears first."""
    said = wording.greeting(wanted.introduced(page.choices.facts))
    return f"Callers hear: “{' '.join([*said, ASK[Question.HELP]])}”"


def left_words(instructions: str) -> str:
    """How much may still be written."""
    left = INSTRUCTIONS_MAX - len(instructions)
    return f"{left} characters left." if left >= 0 else f"{-left} characters too many."


def when_words(moment: datetime) -> str:
    """Mar 2, 2026, 12:05, in the PC's own time zone."""
    local = moment.astimezone()
    return f"{local:%b} {local.day}, {local:%Y, %H:%M}"
