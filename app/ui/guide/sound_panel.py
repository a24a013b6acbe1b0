"""The third step: microphone and speakers of this PC. Without them the guide says so and goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.doctor.finding import Finding, Mark
from app.ui.guide.machine_model import finding_words
from app.ui.guide.step_panel import StepPanel
from app.ui.pieces import Card, button
from app.ui.requests import Requests
from app.ui.settings.form import Result, buttons, hint_label
from app.ui.wording import Tone

_ABOUT = "A headset is best: the agent hears you clearly, and nobody else in the room hears the caller."


class SoundModel(QObject):
    """`found`: what the doctor said last; `sentence` and `tone`: the same in words."""

    changed = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self.found: Finding | None = None
        self.sentence, self.tone = "", Tone.QUIET

    @property
    def can_speak(self) -> bool:
        """There are a microphone and speakers."""
        return self.found is not None and self.found.mark is Mark.GOOD

    def look(self) -> None:
        """Look anew: a headset may have been plugged in."""
        self._requests.ask(lambda appliance: appliance.setting_up.sound(), self._fill, self._fail)

    def _fill(self, found: Finding) -> None:
        self.found = found
        self.sentence, self.tone = finding_words(found)
        self.changed.emit()

    def _fail(self, sentence: str) -> None:
        self.sentence, self.tone = sentence, Tone.BAD
        self.changed.emit()


class SoundPanel(StepPanel):
    """Watches the sound devices."""

    def __init__(self, sound: SoundModel) -> None:
        super().__init__("Sound")
        self.model = sound
        self.result = Result("Microphone and speakers")
        self.look = button("Look again", "Alt+L", "Look again, after a headset was plugged in")
        card = Card("Microphone and speakers")
        card.body.addWidget(self.result)
        card.body.addWidget(hint_label(_ABOUT, "About headsets"))
        card.body.addLayout(buttons(self.look))
        self.rows.addWidget(card)
        self.rows.addStretch(1)
        self.look.clicked.connect(sound.look)
        sound.changed.connect(self._show)
        self._show()

    @property
    def is_done(self) -> bool:
        """Somebody at this PC can speak and hear."""
        return self.model.can_speak

    @property
    def is_busy(self) -> bool:
        """It is not known yet what there is."""
        return not self.model.sentence

    def refresh(self) -> None:
        """Look anew."""
        self.model.look()

    def _show(self) -> None:
        self.result.say(self.model.sentence, self.model.tone)
        self.changed.emit()
