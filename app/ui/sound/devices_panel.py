"""Microphone, speakers and ringer: choose them, see how loud they are, test them.

Part of the settings and of the first run; watches and commands a `SoundModel` of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.pieces import Card, button, label
from app.ui.settings.form import Result, buttons, check_box, choice, hint_label, paragraph
from app.ui.sound.level_bar import LevelBar
from app.ui.sound.sound_model import SoundModel
from app.ui.sound.wording import options
from app.ui.theme import GAP, GUTTER

_ABOUT_ECHO = mark(
    "Lotline listens to the room, plays a sound, and has you speak: about ten seconds. It measures what the "
    "microphone hears of the speakers, and what the echo canceller leaves of it."
)


class DevicesPanel(QWidget):
    """Opens the microphone while it is on show."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(tr("Microphone and speakers"))
        self.model = SoundModel(desk.requests, self)
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Listen while somebody looks."""
        super().showEvent(event)
        self.model.refresh()
        self.model.watch()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Close the microphone again."""
        super().hideEvent(event)
        self.model.rest()

    def _build(self) -> None:
        self.microphone, self.speaker, self.ringer = (choice([]) for _ in range(3))
        self.heard = LevelBar(tr("Level of the microphone"), voice=True)
        self.played = LevelBar(tr("Level of the speakers"), voice=False)
        self.rung = LevelBar(tr("Level of the ringer"), voice=False)
        self.look = button(tr("Look again"), "Alt+L", tr("Find devices that were plugged in or unplugged"))
        self.chime = button(tr("Play a sound"), "Alt+P", tr("Play three notes on the speakers"))
        self.ring = button(tr("Ring once"), "Alt+R", tr("Ring on the chosen device, as for a caller"))
        self.for_calls = check_box(
            tr("Ring for new calls, too"), tr("Else it rings only for callers who want a person")
        )
        self.echo = button(
            tr("Test microphone and echo"), "Alt+E", tr("Play a sound, listen, and have you speak")
        )
        self.echo.setObjectName("main")
        self.lacking = paragraph("", tr("Which devices are missing"))
        self.result = Result(tr("How it went"))

    def _lay_out(self) -> None:
        card = Card(tr("Microphone, speakers and ringer"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP // 2)
        grid.setColumnStretch(1, 1)
        self._add(grid, 0, tr("Microphone"), self.microphone, self.heard, self.look)
        self._add(grid, 3, tr("Speakers"), self.speaker, self.played, self.chime)
        self._add(grid, 6, tr("Ringer"), self.ringer, self.rung, self.ring)
        grid.addWidget(self.for_calls, 9, 1, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.lacking)
        card.body.addLayout(grid)
        test = Card(tr("Echo test"))
        test.body.addWidget(hint_label(tr(_ABOUT_ECHO), tr("About the echo test")))
        test.body.addLayout(buttons(self.echo))
        test.body.addWidget(self.result)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        rows.addWidget(card)
        rows.addWidget(test)

    def _add(
        self, grid: QGridLayout, row: int, caption: str, field: QComboBox, bar: LevelBar, test: QPushButton
    ) -> None:
        named = label(caption, tr("{caption}, label", caption=caption))
        named.setBuddy(field)
        field.setAccessibleName(caption)
        field.setMaximumWidth(16_777_215)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        grid.addWidget(named, row, 0)
        grid.addWidget(field, row, 1)
        grid.addWidget(test, row, 2)
        grid.addWidget(bar, row + 1, 1)
        grid.setRowMinimumHeight(row + 2, GAP)

    def _connect(self) -> None:
        model = self.model
        self.microphone.activated.connect(lambda: model.choose_microphone(self.microphone.currentData()))
        self.speaker.activated.connect(lambda: model.choose_speaker(self.speaker.currentData()))
        self.ringer.activated.connect(lambda: model.choose_ringer(self.ringer.currentData()))
        self.for_calls.clicked.connect(self.model.ring_for_calls)
        self.look.clicked.connect(self.model.refresh)
        self.chime.clicked.connect(lambda: self.model.play("speaker"))
        self.ring.clicked.connect(lambda: self.model.play("ringer"))
        self.echo.clicked.connect(self.model.test_echo)
        self.model.changed.connect(self._show)
        self.model.moved.connect(self._show_levels)

    def _show(self) -> None:
        model = self.model
        chosen, found = model.chosen, model.found
        microphones = found.devices.microphones if found else ()
        speakers = found.devices.speakers if found else ()
        _fill(self.microphone, microphones, chosen.microphone)
        _fill(self.speaker, speakers, chosen.speaker)
        _fill(self.ringer, speakers, chosen.ringer)
        self.for_calls.setChecked(chosen.ring_for_calls)
        self.lacking.setText(model.lacking)
        self.lacking.setVisible(bool(model.lacking))
        free = not model.testing
        self.microphone.setEnabled(free and model.has_microphone)
        for field in (self.speaker, self.ringer):
            field.setEnabled(free and model.has_speakers)
        self.for_calls.setEnabled(model.has_speakers)
        self.chime.setEnabled(free and model.has_speakers and "speaker" not in model.playing)
        self.ring.setEnabled(free and model.has_speakers and "ringer" not in model.playing)
        self.echo.setEnabled(free and model.has_microphone and model.has_speakers)
        self.result.say(model.sentence, model.tone)

    def _show_levels(self) -> None:
        levels = self.model.levels
        self.heard.show_level(levels.microphone)
        self.played.show_level(levels.speaker)
        self.rung.show_level(levels.ringer)


def _fill(field: QComboBox, names: Sequence[str], chosen: str | None) -> None:
    """Offer these devices; what is offered already stays as it is, so that an open list does not close."""
    wanted = options(names, chosen)
    with QSignalBlocker(field):
        if [(field.itemText(row), field.itemData(row)) for row in range(field.count())] != wanted:
            field.clear()
            for shown, name in wanted:
                field.addItem(shown, name)
        field.setCurrentIndex(field.findData(chosen))
