"""How the screen of the agent says things: plain functions from versions and voices to words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from app.agents.changes import voice_name
from app.agents.rules import INSTRUCTIONS_MAX
from app.ui.language import Marked, mark, tr
from app.ui.wording import clock_words
from engine.dialogue import wording
from engine.dialogue.questions import ASK, Question
from engine.ports import DealershipFacts, Duty, Receptionist

if TYPE_CHECKING:
    from app.agents.agents import AgentPage
    from app.stores.agents import AgentVersion

ANYBODY = mark("whoever is there")
FOR_ANYBODY = mark(
    "Whom it asks for when a caller wants just anybody. While they are closed: whoever is there."
)
SAVED = mark("Saved. The next call hears it; a call that is live keeps its agent.")
LANGUAGES = mark(
    "It understands and speaks English. Who speaks another language is told so and gets a person, or a "
    "call-back while nobody is there."
)
INSTRUCTIONS = mark(
    "Told to the language model when it puts one of your answers into words: how to speak, not what is true. "
    "A sentence with a price, a time or anything else that your records do not say is still refused."
)
ONE_VOICE = mark(
    "This PC speaks with its quick voice, which is the only one of its kind: none can be chosen."
)
NO_VERSIONS = mark("Nothing was changed yet: the agent is as the dealership's file has it.")

MAY: Mapping[Duty, tuple[Marked, Marked]] = {
    Duty.BOOK_SERVICE: (mark("Book service appointments"), mark("Work in the shop, after it was read back")),
    Duty.BOOK_TEST_DRIVE: (mark("Book test drives"), mark("Of cars that are for sale; else none is offered")),
    Duty.MOVE: (mark("Move appointments"), mark("To another day or time")),
    Duty.CANCEL: (mark("Cancel appointments"), mark("After it was read back")),
    Duty.QUOTE_STOCK: (mark("Quote the stock"), mark("Which cars are for sale and what they cost")),
    Duty.TRANSFER: (mark("Put callers through"), mark("Rings the desk; else a call-back is offered")),
    Duty.TAKE_MESSAGE: (mark("Take messages"), mark("And call-backs; else callers are asked to call again")),
}
ASKS: Mapping[int, Marked] = {
    1: mark("when it did not understand twice in a row"),
    2: mark("when it did not understand three times in a row"),
    3: mark("when it did not understand four times in a row"),
}
_SPEAKERS: Mapping[str, Marked] = {
    "af": mark("{name} – American woman"),
    "am": mark("{name} – American man"),
    "bf": mark("{name} – British woman"),
    "bm": mark("{name} – British man"),
}


def voice_words(voice: str) -> str:
    """af_heart: Heart – American woman."""
    if not voice.partition("_")[2]:
        return tr("the quick voice")
    speaker = _SPEAKERS.get(voice[:2])
    return tr(speaker, name=voice_name(voice)) if speaker else voice_name(voice)


def heard_words(page: AgentPage, wanted: Receptionist) -> str:
    """What a caller of such an agent hears first."""
    said = wording.greeting(wanted.introduced(page.choices.facts))
    return tr("Callers hear: “{words}”", words=" ".join([*said, ASK[Question.HELP]]))


def hours_words(facts: DealershipFacts) -> str:
    """When people can be reached: Sales Mon–Fri 8:00 AM–7:00 PM, Sat 9:00 AM–5:00 PM."""
    departments = [f"{name.capitalize()} {_week_words(week)}." for name, week in facts.hours.items()]
    rung = tr("People are rung while their department is open.")
    return " ".join([rung, *departments])


def _week_words(week: Mapping[int, tuple[time, time]]) -> str:
    """Days in a row with the same hours are said together."""
    runs: list[tuple[int, int, tuple[time, time]]] = []
    for day, hours in sorted(week.items()):
        if runs and runs[-1][1] == day - 1 and runs[-1][2] == hours:
            runs[-1] = (runs[-1][0], day, hours)
        else:
            runs.append((day, day, hours))
    return ", ".join(
        f"{_day_name(first)}{f'–{_day_name(last)}' if last > first else ''} "
        f"{clock_words(opens)}–{clock_words(closes)}"
        for first, last, (opens, closes) in runs
    )


def _day_name(day: int) -> str:
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)


def left_words(instructions: str) -> str:
    """How much may still be written."""
    left = INSTRUCTIONS_MAX - len(instructions)
    if left < 0:
        return tr("{count} characters too many.", count=-left)
    return tr("{count} characters left.", count=left)


def when_words(moment: datetime) -> str:
    """Mar 2, 12:05 PM, in the PC's own time zone."""
    local = moment.astimezone()
    #: A day in Qt's format, such as Mar 2
    day = _day_words(local, tr("MMM d"))
    return f"{day}, {clock_words(local)}"


def version_words(version: AgentVersion) -> str:
    """Version 2, Mar 2 2026, 12:05 PM: Its name is Sam, no longer Riley."""
    local = version.created_at.astimezone()
    #: A day in Qt's format, such as Mar 2 2026
    day = _day_words(local, tr("MMM d yyyy"))
    return tr(
        "Version {number}, {day}, {time}: {changes}",
        number=version.id,
        day=day,
        time=clock_words(local),
        changes=version.changed,
    )


def _day_words(moment: datetime, form: str) -> str:
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), form)
