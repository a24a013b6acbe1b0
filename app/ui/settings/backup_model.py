"""Backing up and putting a backup back. On Qt's thread, without widgets."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.events import AppEvent, BackupAdvanced
from app.ui.language import tr
from app.ui.requests import Requests
from app.ui.settings.section_model import SectionModel
from app.ui.wording import clock_words, day_words, size_words

if TYPE_CHECKING:
    from app.upkeep.restoring import Waiting


class BackupModel(SectionModel):
    """One of the two at a time.

    Attributes:
        share: how much of it is done, 0 to 1; None while nothing runs.
        waiting: the backup that the next start puts in place.
    """

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(requests, parent)
        self.share: float | None = None
        self.waiting: Waiting | None = None
        self._stop = threading.Event()

    def refresh(self) -> None:
        """See whether a backup waits for the next start."""
        self.read(lambda upkeep: upkeep.backups.waiting(), self._fill)

    def apply(self, event: AppEvent) -> None:
        """Follow how far it is."""
        if isinstance(event, BackupAdvanced) and self.busy:
            self.share = event.share
            self.changed.emit()

    def back_up(self, target: Path, with_recordings: bool) -> None:
        """Write everything into one file."""
        stop = self._begin()
        self.do(
            lambda upkeep: upkeep.backups.write(target, with_recordings, stop),
            lambda written: self._end(_written_words(target.name, size_words(written))),
        )

    def make_ready(self, source: Path) -> None:
        """Check a backup and have the next start put it in place."""
        stop = self._begin()

        def ready(found: Waiting) -> None:
            self.waiting = found
            self._end(tr("{file} is whole.", file=source.name))

        self.do(lambda upkeep: upkeep.backups.make_ready(source, stop), ready)

    def stop(self) -> None:
        """Give up what runs; nothing is left of it."""
        self._stop.set()

    def forget_waiting(self) -> None:
        """Let the next start leave everything as it is."""

        def forgotten(_: None) -> None:
            self.waiting = None
            self._end(tr("Everything stays as it is."))

        self.do(lambda upkeep: upkeep.backups.forget_waiting(), forgotten)

    def _begin(self) -> threading.Event:
        if not self.busy:
            self._stop, self.share = threading.Event(), 0.0
        return self._stop

    def _end(self, sentence: str) -> None:
        self.share = None
        self.say(sentence)

    def _failed(self, sentence: str) -> None:
        self.share = None
        super()._failed(sentence)

    def _fill(self, found: Waiting | None) -> None:
        self.waiting = found
        self.changed.emit()


def waiting_words(found: Waiting) -> str:
    """What the next start will do."""
    made: datetime = found.made_at.astimezone()
    return tr(
        "The backup of {day}, {year}, {time} is ready. Close Lotline and start it again to put it in place. "
        "What stands there now is kept in a folder of its own.",
        day=day_words(made.date()),
        year=made.year,
        time=clock_words(made),
    )


def _written_words(file: str, large: str) -> str:
    return tr("{file} is written, {size}. Keep it on another disk.", file=file, size=large)
