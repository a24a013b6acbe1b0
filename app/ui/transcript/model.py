"""The turns of one call as a list that Qt's views can watch. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.events import TurnSpoken
from app.stores.rows import NOTE
from app.ui.language import Marked, mark, tr
from app.ui.wording import clock_words

TEXT_CHARS_MAX = 4000
"""A turn longer than this is cut for the window; the records hold all of it."""
TURN_ROLE = Qt.ItemDataRole.UserRole + 1

_CALLER, _NOTE = mark("Caller"), mark("Note")
_WHO = {"agent": mark("Agent"), "caller": _CALLER, "person": mark("Person"), NOTE: _NOTE}

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ShownTurn:
    """One bubble.

    Attributes:
        who: in English `Caller`, `Agent`, `Person` for who took the call over, or `Note` for what nobody on
            the line heard.
        note: the small line above the text.
        runs: the caller speaks on: the words are not final.
    """

    who: Marked
    note: str
    text: str
    runs: bool = False

    @property
    def is_note(self) -> bool:
        """It stands in the middle."""
        return self.who == _NOTE

    @property
    def by_agent(self) -> bool:
        """What is said from this side stands on the right."""
        return self.who not in {_CALLER, _NOTE}


class TranscriptModel(QAbstractListModel):
    """Turns in the order they were spoken, and under them what the caller is saying just now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: list[ShownTurn] = []
        self._running: ShownTurn | None = None

    @property
    def turns(self) -> Sequence[ShownTurn]:
        """All turns so far."""
        return self._turns

    @property
    def last_words(self) -> str:
        """Who was heard last, and what; "" for nobody yet."""
        said = [*self._turns, *([self._running] if self._running else [])]
        return f"{tr(said[-1].who)}: {said[-1].text}" if said else ""

    def hear(self, text: str) -> None:
        """What the caller has said so far of a turn that is not over; "" for nothing."""
        row, was = len(self._turns), self._running
        shown = _running(text) if text else None
        if was is None and shown is not None:
            self.beginInsertRows(QModelIndex(), row, row)
            self._running = shown
            self.endInsertRows()
        elif was is not None and shown is None:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._running = None
            self.endRemoveRows()
        elif was is not None:
            self._running = shown
            self.dataChanged.emit(self.index(row), self.index(row))

    def append(self, event: TurnSpoken) -> None:
        """Add a turn at the end; one with which the caller went on takes the place of the last.

        The words of a caller's turn take the place of those that were heard while it ran.
        """
        if event.role == "caller":
            self.hear("")
        row = len(self._turns)
        last = next((at for at in reversed(range(row)) if not self._turns[at].is_note), None)
        if event.goes_on and last is not None and not self._turns[last].by_agent:
            self._turns[last] = _shown(event)
            self.dataChanged.emit(self.index(last), self.index(last))
            return
        self.beginInsertRows(QModelIndex(), row, row)
        self._turns.append(_shown(event))
        self.endInsertRows()

    def rowCount(self, parent: AnyIndex | None = None) -> int:  # noqa: N802 - Qt's name
        """Rows of the list; a row has none of its own."""
        return (
            0 if parent is not None and parent.isValid() else len(self._turns) + (self._running is not None)
        )

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The turn itself, or one line of text for screen readers."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        turn = self._turns[index.row()] if index.row() < len(self._turns) else self._running
        if turn is None:
            return None
        if role == TURN_ROLE:
            return turn
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{turn.note}: {turn.text}"
        return None


def _shown(event: TurnSpoken) -> ShownTurn:
    who = _WHO.get(event.role, _CALLER)
    note = [tr(who), clock_words(_here(event.at)), *(() if event.complete else (tr("interrupted"),))]
    cut = len(event.text) > TEXT_CHARS_MAX
    return ShownTurn(who, " · ".join(note), event.text[:TEXT_CHARS_MAX] + ("…" if cut else ""))


def _running(text: str) -> ShownTurn:
    return ShownTurn(_CALLER, tr("Caller · speaking"), f"{text[:TEXT_CHARS_MAX]} …", runs=True)


def _here(at: datetime) -> datetime:
    return at.astimezone()
