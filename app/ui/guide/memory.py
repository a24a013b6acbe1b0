"""How far the guide has come, from one start to the next.

Kept beside where the window stood, in a file of the data directory. Read by `app.ui.application` before the
appliance makes the records: whether there are any tells a new data directory from one that was set up long
ago or elsewhere. On Qt's thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from PySide6.QtCore import QSettings

from app.dealership.typed import Typed
from app.paths import DataDir
from app.ui.guide.steps import STEPS

_STATE, _AT, _MARKS, _DRAFT = "guide/state", "guide/at", "guide/marks", "guide/draft"
_BEGUN, _FINISHED = "begun", "finished"


class Mark(StrEnum):
    """What became of a step."""

    OPEN = ""
    DONE = "done"
    SKIPPED = "skipped"


class GuideMemory:
    """Every change is on the disk when the call returns. Without a data directory nothing outlives it."""

    def __init__(self, places: DataDir | None = None) -> None:
        self._kept = None if places is None else QSettings(str(places.window), QSettings.Format.IniFormat)
        self._state = self._read(_STATE)
        self.at = self._read(_AT)
        self.marks: Mapping[str, Mark] = {step.key: self._mark(step.key) for step in STEPS}
        if places is not None and not self._state and not places.database.exists():
            self._state = _BEGUN
            self._write({_STATE: _BEGUN})

    @property
    def wanted(self) -> bool:
        """The guide was begun here and not finished."""
        return self._state == _BEGUN

    def keep(self, at: str, marks: Mapping[str, Mark]) -> None:
        """Remember at which step it is, and what became of each."""
        self.at, self.marks = at, dict(marks)
        self._write({_AT: at, **{f"{_MARKS}/{key}": str(mark) for key, mark in marks.items()}})

    @property
    def draft(self) -> Typed | None:
        """The own dealership as far as it was typed and not yet kept."""
        try:
            return msgspec.json.decode(self._read(_DRAFT) or "null", type=Typed | None)
        except msgspec.MsgspecError:
            return None

    def keep_draft(self, draft: Typed | None) -> None:
        """Remember what was typed so far; None: it stands in the records."""
        self._write({_DRAFT: "" if draft is None else msgspec.json.encode(draft).decode()})

    def finish(self) -> None:
        """Never come again by itself."""
        self._state = _FINISHED
        self._write({_STATE: _FINISHED})

    def _mark(self, key: str) -> Mark:
        found = self._read(f"{_MARKS}/{key}")
        return Mark(found) if found in set(Mark) else Mark.OPEN

    def _read(self, key: str) -> str:
        found = None if self._kept is None else self._kept.value(key)
        return found if isinstance(found, str) else ""

    def _write(self, values: Mapping[str, str]) -> None:
        if self._kept is not None:
            for key, value in values.items():
                self._kept.setValue(key, value)
            self._kept.sync()
