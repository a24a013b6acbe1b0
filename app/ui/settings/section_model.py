"""What every section's model has: whether it waits for an answer, and how the last thing went."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.qt_bridge import Appliance
from app.ui.requests import Requests
from app.ui.wording import Tone

if TYPE_CHECKING:
    from app.upkeep.upkeep import Upkeep

T = TypeVar("T")


class SectionModel(QObject):
    """On Qt's thread, without widgets.

    Attributes:
        changed: anything below, or of the section, is new.
        busy: an answer is awaited; nothing else can be asked.
        sentence: how the last thing went; empty for nothing to say.
        tone: how well.
    """

    changed = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self.busy = False
        self.sentence, self.tone = "", Tone.QUIET

    def say(self, sentence: str, tone: Tone = Tone.GOOD) -> None:
        """Show a sentence."""
        self.sentence, self.tone = sentence, tone
        self.changed.emit()

    def read(self, make: Callable[[Upkeep], Awaitable[T]], on_done: Callable[[T], None]) -> None:
        """Ask without anybody waiting for it."""
        self._requests.ask(_from_upkeep(make), on_done, self._failed)

    def do(self, make: Callable[[Upkeep], Awaitable[T]], on_done: Callable[[T], None]) -> None:
        """Ask for something that changes things: one at a time."""
        if self.busy:
            return
        self.busy = True
        self.say("")
        self._requests.ask(_from_upkeep(make), lambda found: self._done(on_done, found), self._failed)

    def _done(self, on_done: Callable[[T], None], found: T) -> None:
        self.busy = False
        on_done(found)
        self.changed.emit()

    def _failed(self, sentence: str) -> None:
        self.busy = False
        self.say(sentence, Tone.BAD)


def _from_upkeep(make: Callable[[Upkeep], Awaitable[T]]) -> Callable[[Appliance], Awaitable[T]]:
    return lambda appliance: make(appliance.upkeep)
