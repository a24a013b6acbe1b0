"""The turns of one call as a list that Qt's views can watch. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.events import TurnSpoken
from app.ui.wording import clock_words

TEXT_CHARS_MAX = 4000
"""A turn longer than this is cut for the window; the records hold all of it."""
TURN_ROLE = Qt.ItemDataRole.UserRole + 1

_WHO = {"agent": "Agent", "caller": "Caller", "person": "Person"}

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """One bubble.

    Attributes:
        who: `Caller`, `Agent`, or `Person` for who took the call over.
        note: the small line above the text.
    """

    who: str
    note: str
    text: str

    @property
    def by_agent(self) -> bool:
        """What is said from this side stands on the right."""
        return self.who != "Caller"


class TranscriptModel(QAbstractListModel):
    """Turns in the order they were spoken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: list[ShownTurn] = []

    @property
    def turns(self) -> Sequence[ShownTurn]:
        """All turns so far."""
        return self._turns

    def append(self, event: TurnSpoken) -> None:
        """Add a turn at the end; one with which the caller went on takes the place of the last."""
        row = len(self._turns)
        if event.goes_on and row and not self._turns[-1].by_agent:
            self._turns[-1] = _shown(event)
            self.dataChanged.emit(self.index(row - 1), self.index(row - 1))
            return
        self.beginInsertRows(QModelIndex(), row, row)
        self._turns.append(_shown(event))
        self.endInsertRows()

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Rows of the list; a row has none of its own."""
        return 0 if parent is not None and parent.isValid() else len(self._turns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The turn itself, or one line of text for screen readers."""
        if not index.isValid() or index.row() >= len(self._turns):
            return None
        turn = self._turns[index.row()]
        if role == TURN_ROLE:
            return turn
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{turn.note}: {turn.text}"
        return None


def _shown(event: TurnSpoken) -> ShownTurn:
    who = _WHO.get(event.role, "Caller")
    note = f"{who} · {clock_words(_here(event.at))}"
    if not event.complete:
        note += " · interrupted"
    cut = len(event.text) > TEXT_CHARS_MAX
    return ShownTurn(who, note, event.text[:TEXT_CHARS_MAX] + ("…" if cut else ""))


def _here(at: datetime) -> datetime:
    return at.astimezone()
