"""How the screen of the agent says things: plain functions from versions and voices to words."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import datetime, time
from typing import TYPE_CHECKING

from app.agents.changes import voice_name
from app.agents.rules import INSTRUCTIONS_MAX
from app.ui.wording import clock_words
from engine.dialogue import wording
from engine.dialogue.questions import ASK, Question
from engine.ports import DealershipFacts, Duty, Receptionist

if TYPE_CHECKING:
    from app.agents.agents import AgentPage
    from app.stores.agents import AgentVersion

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


def hours_words(facts: DealershipFacts) -> str:
    """When people can be reached: Sales Mon–Fri 8:00 AM–7:00 PM, Sat 9:00 AM–5:00 PM."""
    departments = [f"{name.capitalize()} {_week_words(week)}." for name, week in facts.hours.items()]
    return f"People are rung while their department is open. {' '.join(departments)}"


def _week_words(week: Mapping[int, tuple[time, time]]) -> str:
    """Days in a row with the same hours are said together."""
    runs: list[tuple[int, int, tuple[time, time]]] = []
    for day, hours in sorted(week.items()):
        if runs and runs[-1][1] == day - 1 and runs[-1][2] == hours:
            runs[-1] = (runs[-1][0], day, hours)
        else:
            runs.append((day, day, hours))
    return ", ".join(
        f"{calendar.day_abbr[first]}{f'–{calendar.day_abbr[last]}' if last > first else ''} "
        f"{clock_words(opens)}–{clock_words(closes)}"
        for first, last, (opens, closes) in runs
    )


def left_words(instructions: str) -> str:
    """How much may still be written."""
    left = INSTRUCTIONS_MAX - len(instructions)
    return f"{left} characters left." if left >= 0 else f"{-left} characters too many."


def when_words(moment: datetime) -> str:
    """Mar 2, 12:05 PM, in the PC's own time zone."""
    local = moment.astimezone()
    return f"{calendar.month_abbr[local.month]} {local.day}, {clock_words(local)}"


def version_words(version: AgentVersion) -> str:
    """Version 2, Mar 2 2026, 12:05 PM: Its name is Sam, no longer Riley."""
    local = version.created_at.astimezone()
    day = f"{calendar.month_abbr[local.month]} {local.day} {local.year}"
    return f"Version {version.id}, {day}, {clock_words(local)}: {version.changed}"
