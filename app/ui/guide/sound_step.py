"""The third step: the settings' own panel of microphone, speakers and ringer, with its tests."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.guide.step_panel import StepPanel
from app.ui.language import tr
from app.ui.sound.devices_panel import DevicesPanel


class SoundStep(StepPanel):
    """Watches the sound devices."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Sound"))
        self.devices = DevicesPanel(desk)
        self.devices.echo.setObjectName("")  # the main thing here is to go on
        self.rows.addWidget(self.devices)
        self.rows.addStretch(1)
        self.devices.model.changed.connect(self.changed)

    @property
    def is_done(self) -> bool:
        """Somebody at this PC can speak and hear."""
        return self.devices.model.has_microphone and self.devices.model.has_speakers

    @property
    def is_busy(self) -> bool:
        """It is not known yet what there is, or the echo test is running."""
        model = self.devices.model
        return model.testing or (model.found is None and not model.sentence)

    @property
    def first(self) -> QWidget | None:
        """What tells whether they work."""
        return self.devices.echo if self.is_done else self.devices.look

    def refresh(self) -> None:
        """Look anew, and listen anew: another appliance may have started meanwhile."""
        model = self.devices.model
        model.refresh()
        if self.devices.isVisible() and not model.testing:
            model.rest()
            model.watch()
