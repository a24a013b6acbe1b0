"""The last step: the first conversation, with a microphone or with the simulated caller."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from app.events import AppEvent, CallChanged
from app.ui.desk import Desk
from app.ui.guide.step_panel import StepPanel
from app.ui.language import Marked, mark, tr
from app.ui.line_model import Stage
from app.ui.now.call_panel import CallPanel
from app.ui.pieces import key_words
from app.ui.settings.form import Result
from app.ui.sound.sound_model import SoundModel
from app.ui.wording import Tone
from telephony.call import CallState

#: What is said to the agent stays in English
_SPEAK = mark("Press “{button}” ({key}) and say, for example: “I need an oil change on Tuesday.”")
_LISTEN = mark(
    "There is no microphone or no speaker, so nobody can speak here. Press “{button}” ({key}): "
    "a simulated caller phones in, and you read along."
)
_WAITS = mark(
    "Lotline is getting ready; the line at the top says how far it is. Then the buttons can be used."
)
_CANNOT = mark("Lotline could not start, so there is nobody to talk to yet. The line at the top says why.")
_WENT = mark("That was a call. It stands in Calls; what is booked in a practice call is not kept.")


class PracticePanel(StepPanel):
    """The call of the first screen, with a word on what to do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Practice call"))
        self._desk = desk
        self._sound = SoundModel(desk.requests, self)
        self._went = False
        self.advice = Result(tr("What to do"))
        self.call = CallPanel(desk)
        for each, stretch in ((self.advice, 0), (self.call, 1)):
            self.rows.addWidget(each, stretch)
        desk.happened.connect(self._on_event)
        desk.changed.connect(self._show)
        self._sound.changed.connect(self._show)
        self._show()

    @property
    def is_done(self) -> bool:
        """A call was answered here."""
        return self._went

    @property
    def can_speak(self) -> bool:
        """There are a microphone and speakers."""
        return self._sound.has_microphone and self._sound.has_speakers

    @property
    def first(self) -> QWidget | None:
        """With the voice where there is one."""
        return self.call.practice if self.can_speak else self.call.demo

    def refresh(self) -> None:
        """Look for a microphone anew."""
        self._sound.refresh()

    def _on_event(self, event: AppEvent) -> None:
        if isinstance(event, CallChanged) and event.state is CallState.ACTIVE and self.isVisible():
            self._went = True
            self._show()

    def _show(self) -> None:
        self.advice.say(*self._advice())
        self.changed.emit()

    def _advice(self) -> tuple[str, Tone]:
        if self._went:
            return tr(_WENT), Tone.GOOD
        stage = self._desk.line.stage
        if stage is Stage.READY:
            if self.can_speak:
                return _press(_SPEAK, self.call.practice), Tone.QUIET
            return _press(_LISTEN, self.call.demo), Tone.BUSY
        return (tr(_CANNOT), Tone.BAD) if stage is Stage.FAILED else (tr(_WAITS), Tone.BUSY)


def _press(words: Marked, button: QPushButton) -> str:
    """Words that name a button and its key."""
    return tr(words, button=button.text(), key=key_words(button.shortcut().toString()))
