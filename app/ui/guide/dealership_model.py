"""For whom the agent answers: the sample, or an own dealership, typed or from a file.

On Qt's thread, without widgets.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.dealership.own import faults, typed_of
from app.dealership.typed import Typed
from app.stores.profile_rows import Profile
from app.ui.language import mark, tr
from app.ui.repeated import repeated
from app.ui.requests import Requests
from app.ui.wording import Tone

if TYPE_CHECKING:
    from app.setting_up.setting_up import SettingUp

NO_FILE = mark("Choose the file first.")


class Choice(StrEnum):
    """Whose data are taken."""

    KEEP = "keep"
    """Those of the owner's dealership that stand in the records."""
    SAMPLE = "sample"
    TYPED = "typed"
    FILE = "file"


class Drafts(Protocol):
    """Where a half-filled form is kept."""

    @property
    def draft(self) -> Typed | None: ...

    def keep_draft(self, draft: Typed | None) -> None: ...


class DealershipModel(QObject):
    """Shows what stands in the records, and takes something else in its place.

    Args:
        requests: what is done is asked for there.
        drafts: what was typed and not yet kept outlives the window there.

    Attributes:
        changed: anything below is new.
        loaded: `standing` was read anew.
        news: another dealership stands in the records.
        standing: the dealership in the records; None before there are any.
        choice: what is taken when the step is left.
        file: the one that was chosen.
        known: what stands in the records has been read.
        busy: an answer is awaited.
        troubles: what is wrong, a sentence each.
    """

    changed = Signal()
    loaded = Signal()
    news = Signal()

    def __init__(self, requests: Requests, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._drafts = drafts
        self.standing: Profile | None = None
        self.choice = Choice.SAMPLE
        self.file: Path | None = None
        self.busy = False
        self.troubles: Sequence[str] = ()
        self.known = False

    @property
    def has_own(self) -> bool:
        """The owner's dealership stands in the records."""
        return self.standing is not None and not self.standing.sample

    @property
    def typed(self) -> Typed | None:
        """What the form begins with: what was typed before, else the own dealership; None for nothing."""
        draft = self._drafts.draft
        if draft is None and self.standing is not None and self.has_own:
            return typed_of(self.standing)
        return draft

    @property
    def tone(self) -> Tone:
        """How bad the troubles are."""
        return Tone.BAD if self.troubles else Tone.QUIET

    def read(self) -> None:
        """Read what stands in the records, once: what is being typed is left alone."""
        if not self.known:
            self._requests.ask(lambda appliance: appliance.setting_up.dealership(), self._fill, self._fail)

    def choose(self, choice: Choice) -> None:
        """Take this when the step is left."""
        self.choice, self.troubles = choice, ()
        self.changed.emit()
        self.read()

    def keep_draft(self, typed: Typed) -> None:
        """Somebody has typed this much."""
        if self.choice is Choice.TYPED:
            self._drafts.keep_draft(typed)

    def choose_file(self, file: Path) -> None:
        """Take the dealership of this file."""
        self.file = file
        self.choose(Choice.FILE)

    def save_pattern(self, target: Path) -> None:
        """Write the sample's file somewhere, to be filled in."""
        self._requests.ask(
            lambda appliance: appliance.setting_up.save_pattern(target), lambda _: None, self._fail
        )

    def take(self, typed: Typed, then: Callable[[], None]) -> None:
        """Put the choice into the records; `then` follows when there was nothing wrong with it."""
        if self.busy:
            return
        self.troubles = self._faults(typed)
        if self.choice is Choice.KEEP:
            then()
        elif not self.troubles:
            self.busy = True
            taken = self._taking(typed)
            self._requests.ask(
                lambda appliance: taken(appliance.setting_up),
                lambda profile: self._taken(profile, then),
                self._fail,
            )
        self.changed.emit()

    def _faults(self, typed: Typed) -> Sequence[str]:
        if self.choice is Choice.TYPED:
            return [repeated(each) for each in faults(typed)]
        return (tr(NO_FILE),) if self.choice is Choice.FILE and self.file is None else ()

    def _taking(self, typed: Typed) -> Callable[[SettingUp], Awaitable[Profile]]:
        file = self.file
        if self.choice is Choice.TYPED:
            return lambda room: room.take_typed(typed)
        if self.choice is Choice.FILE and file is not None:
            return lambda room: room.take_file(file)
        return lambda room: room.take_sample()

    def _taken(self, profile: Profile, then: Callable[[], None]) -> None:
        starts_with_it = self.standing is None and profile.sample
        differs = profile != self.standing and not starts_with_it
        self._drafts.keep_draft(None)
        self.busy, self.standing = False, profile
        self.choice = Choice.SAMPLE if profile.sample else Choice.KEEP
        self.loaded.emit()
        self.changed.emit()
        if differs:
            self.news.emit()
        then()

    def _fill(self, standing: Profile | None) -> None:
        """The first answer counts: while a second was on its way somebody may have typed."""
        if self.known:
            return
        self.known, self.standing = True, standing
        if self._drafts.draft is not None:
            self.choice = Choice.TYPED
        elif self.has_own:
            self.choice = Choice.KEEP
        self.loaded.emit()
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self.busy, self.troubles = False, (sentence,)
        self.changed.emit()
