"""Microphone, speakers and ringer as a section of the settings."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.settings.form import Section
from app.ui.sound.devices_panel import DevicesPanel


class SoundPanel(Section):
    """Shows the devices."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Sound"))
        self.devices = DevicesPanel(desk)
        self.rows.addWidget(self.devices)
        self.rows.addStretch(1)
