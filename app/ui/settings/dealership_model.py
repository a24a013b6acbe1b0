"""The dealership's own data: as they stand in the records, and what was just done with them.

On Qt's thread, without widgets.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.dealership.own import faults
from app.dealership.typed import Typed
from app.stores.profile_rows import Profile
from app.ui.language import Marked, mark, tr
from app.ui.repeated import repeated
from app.ui.requests import Requests
from app.ui.wording import Tone

if TYPE_CHECKING:
    from app.dealership.standing import StandingData

SAVED = mark("Saved. The next call goes by it, appointments stay.")
TAKEN_BACK = mark("Taken back: it is as it was before.")


class DealershipModel(QObject):
    """Watches the room of the standing data.

    Attributes:
        changed: anything below is new.
        read: `standing` was read anew.
        kept: `standing` was changed here.
        standing: the profile that counts; None until it was read.
        busy: an answer is awaited; nothing else can be asked.
        sentence: how the last thing went; empty for nothing to say.
        tone: how well.
    """

    changed = Signal()
    read = Signal()
    kept = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._before: Profile | None = None
        self.standing: Profile | None = None
        self.busy = False
        self.sentence, self.tone = "", Tone.QUIET

    @property
    def can_undo(self) -> bool:
        """What was just saved can be taken back."""
        return self._before is not None and not self.busy

    def refresh(self) -> None:
        """Read what stands in the records."""
        if not self.busy:
            self._requests.ask(lambda it: it.back_office.dealership.now(), self._fill, self._unread)

    def save(self, typed: Typed) -> None:
        """Make it as it was typed, or say all that is wrong with that."""
        wrong, seen = [repeated(each) for each in faults(typed)], self.standing
        if wrong:
            self._say("\n".join(wrong), Tone.BAD)
        elif seen is not None:
            self._do(lambda room: room.change(typed, seen), seen, SAVED)

    def undo(self) -> None:
        """Take back what was just saved."""
        before, seen = self._before, self.standing
        if before is not None and seen is not None:
            self._do(lambda room: room.put_back(before, seen), None, TAKEN_BACK)

    def forget(self) -> None:
        """Nothing is to be said any more of what was done or did not work."""
        self._before = None
        self._say("")

    def _do(
        self,
        make: Callable[[StandingData], Awaitable[Profile]],
        before: Profile | None,
        done: Marked,
    ) -> None:
        if self.busy:
            return

        def kept(now: Profile) -> None:
            self.busy, self.standing, self._before = False, now, before
            self.sentence, self.tone = tr(done), Tone.GOOD
            self.kept.emit()
            self.changed.emit()

        self.busy = True
        self._say("")
        self._requests.ask(lambda it: make(it.back_office.dealership), kept, self._failed)

    def _fill(self, found: Profile | None) -> None:
        """What was said of a change stays while nobody has made another."""
        if self.busy:
            return
        if self.standing is None:
            self.sentence, self.tone = "", Tone.QUIET
        elif found != self.standing:
            self._before = None
        self.standing = found
        self.read.emit()
        self.changed.emit()

    def _unread(self, sentence: str) -> None:
        if self.standing is None:
            self._say(sentence, Tone.BAD)

    def _failed(self, sentence: str) -> None:
        self.busy = False
        self._say(sentence, Tone.BAD)

    def _say(self, sentence: str, tone: Tone = Tone.QUIET) -> None:
        self.sentence, self.tone = sentence, tone
        self.changed.emit()
