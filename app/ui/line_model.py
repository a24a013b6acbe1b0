"""State of the appliance and its line, as the window's header shows it. On Qt's thread, without widgets."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.events import AppEvent, GettingReady, LineChanged
from app.ui.language import mark, tr
from app.ui.repeated import repeated
from app.ui.wording import Tone, line_words

_GETTING_READY = mark("Getting ready:")


class Stage(StrEnum):
    """Where the appliance is in its life."""

    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"
    FINISHING = "finishing"
    """Told to stop: live calls may end, no new one is taken."""
    CLOSING = "closing"


class LineModel(QObject):
    """What a person wants to know first: can it take a call, and if not, why not.

    Attributes:
        word: the state in a word or two.
        sentence: the rest of it.
        tone: how good it is.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage.STARTING
        self.word, self.tone = tr(_GETTING_READY), Tone.BUSY
        self.sentence = tr("Lotline starts …")
        self._line: LineChanged | None = None

    @property
    def can_take_calls(self) -> bool:
        """The appliance is ready and its phone runs."""
        on = self._line is None or self._line.state not in ("off", "restarting")
        return self.stage is Stage.READY and on

    @property
    def serves_calls(self) -> bool:
        """What is live can be followed and helped along."""
        return self.stage in {Stage.READY, Stage.FINISHING}

    def apply(self, event: AppEvent) -> None:
        """Take in what the feed says of the start and the line."""
        if isinstance(event, LineChanged):
            self._line = event
            self._show_line()
        elif isinstance(event, GettingReady) and self.stage is Stage.STARTING:
            self._say(tr(_GETTING_READY), f"{repeated(event.step)} …", Tone.BUSY)

    def ready(self) -> None:
        """The appliance has started."""
        self.stage = Stage.READY
        self._say(tr("Ready"), tr("A call can be taken."), Tone.GOOD)
        self._show_line()

    def starting_again(self) -> None:
        """The appliance is opened anew."""
        self.stage, self._line = Stage.STARTING, None
        self._say(tr(_GETTING_READY), tr("Lotline starts again …"), Tone.BUSY)

    def failed(self, sentence: str) -> None:
        """The appliance could not start; the sentence says why."""
        self.stage = Stage.FAILED
        self._say(tr("Cannot take calls"), sentence, Tone.BAD)

    def finishing(self) -> None:
        """Told from outside to stop."""
        self.stage = Stage.FINISHING
        self._say(tr("Closing"), tr("Live calls may end; no new one is taken."), Tone.BUSY)

    def closing(self) -> None:
        """The window has been closed; calls and records are being finished."""
        self.stage = Stage.CLOSING
        self._say(tr("Closing"), tr("Calls are ended and the records are put away."), Tone.BUSY)

    def _show_line(self) -> None:
        if self._line is not None and self.stage is Stage.READY:
            word, tone = line_words(self._line.state)
            self._say(word, repeated(self._line.detail), tone)

    def _say(self, word: str, sentence: str, tone: Tone) -> None:
        self.word, self.sentence, self.tone = word, sentence, tone
        self.changed.emit()
