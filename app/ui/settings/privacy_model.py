"""Recording, what callers are told of it, and how long things are kept. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.dealership.notices import USUAL_NOTICES
from app.settings import PrivacySettings, Settings
from app.ui.language import mark, tr
from app.ui.settings.section_model import SectionModel
from app.ui.wording import Tone

if TYPE_CHECKING:
    from app.upkeep.retention import Overdue
    from app.upkeep.upkeep import Upkeep

SAVED = mark(
    "Saved. Recording and notice count from the next start of Lotline; what is too old is deleted at the "
    "start and once a day."
)


@dataclass(frozen=True, slots=True)
class Choice:
    """What stands in the form. An empty notice is the usual one; 0 days is for ever."""

    record: bool = True
    notice: str = ""
    recordings_days: int = 0
    transcripts_days: int = 0

    @property
    def kept(self) -> PrivacySettings:
        """How long things are kept."""
        return PrivacySettings(self.recordings_days, self.transcripts_days)


class PrivacyModel(SectionModel):
    """`shown`: the choice in force, once it was read."""

    shown: Choice | None = None

    def refresh(self) -> None:
        """Read the choice in force."""
        self.read(lambda upkeep: upkeep.choices.read(), self._fill)

    def count(self, choice: Choice, on_known: Callable[[Overdue], None]) -> None:
        """Find out what the choice would delete; `on_known` follows."""
        self.do(lambda upkeep: upkeep.retention.overdue(choice.kept), on_known)

    def save(self, choice: Choice) -> None:
        """Keep this choice."""

        async def write(upkeep: Upkeep) -> Settings:
            await upkeep.choices.change("calls", {"record": choice.record})
            await upkeep.choices.change("dialogue", {"notice": choice.notice.strip() or None})
            kept = choice.kept
            return await upkeep.choices.change(
                "privacy",
                {
                    "keep_recordings_days": kept.keep_recordings_days,
                    "keep_transcripts_days": kept.keep_transcripts_days,
                },
            )

        self.do(write, self._saved)

    def _saved(self, found: Settings) -> None:
        self._fill(found)
        self.say(tr(SAVED))

    def _fill(self, found: Settings) -> None:
        kept = found.privacy
        self.shown = Choice(
            found.calls.record,
            found.dialogue.notice or "",
            kept.keep_recordings_days,
            kept.keep_transcripts_days,
        )
        self.changed.emit()


def heard(choice: Choice) -> tuple[str, Tone]:
    """What a caller hears, and whether something is missing in it."""
    words = choice.notice.strip() or USUAL_NOTICES[choice.record]
    said = tr("After the agent's name callers hear: “{words}.”", words=words)
    if choice.record and "record" not in words.lower():
        missing = tr("Your words do not say that the call may be recorded.")
        return f"{said} {missing}", Tone.BUSY
    return said, Tone.QUIET


def days_words(days: int) -> str:
    """How long something is kept."""
    if not days:
        return tr("for ever")
    years, rest = divmod(days, 365)
    if years and not rest:
        return tr("1 year") if years == 1 else tr("{count} years", count=years)
    return tr("1 day") if days == 1 else tr("{count} days", count=days)


def overdue_words(found: Overdue) -> str:
    """What will be deleted, in a sentence; empty for nothing."""
    parts = [_recording_words(found.recordings), _transcript_words(found.transcripts)]
    first, *more = [part for part in parts if part] or [""]
    if not first:
        return ""
    what = tr("{recordings} and {transcripts}", recordings=first, transcripts=more[0]) if more else first
    if found.recordings + found.transcripts == 1:
        return tr("Older than that: {what}. It will be deleted for good.", what=what)
    return tr("Older than that: {what}. They will be deleted for good.", what=what)


def _recording_words(number: int) -> str:
    if number == 1:
        return tr("1 recording")
    return tr("{count} recordings", count=QLocale().toString(number)) if number else ""


def _transcript_words(number: int) -> str:
    if number == 1:
        return tr("1 transcript")
    return tr("{count} transcripts", count=QLocale().toString(number)) if number else ""
