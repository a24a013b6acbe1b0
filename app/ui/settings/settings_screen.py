"""The settings: a list of sections on the left, the chosen one on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.language import Marked, mark, tr
from app.ui.page import Page
from app.ui.settings.appearance_panel import AppearancePanel
from app.ui.settings.backup_panel import BackupPanel
from app.ui.settings.dealership_panel import DealershipPanel
from app.ui.settings.diagnostics_panel import DiagnosticsPanel
from app.ui.settings.form import Section
from app.ui.settings.guide_panel import GuidePanel
from app.ui.settings.keys_panel import KeysPanel
from app.ui.settings.privacy_panel import PrivacyPanel
from app.ui.settings.shortcuts_panel import ShortcutsPanel
from app.ui.settings.sound_panel import SoundPanel
from app.ui.settings.telephone_panel import TelephonePanel
from app.ui.theme import GAP, text_font


@dataclass(frozen=True, slots=True)
class Entry:
    """One section of the list."""

    title: Marked
    what: Marked
    make: Callable[[Desk], Section]


SECTIONS = (
    Entry(mark("Telephone"), mark("SIP accounts, and whether they work"), TelephonePanel),
    Entry(mark("Dealership"), mark("Its name, its opening hours and what can be booked"), DealershipPanel),
    Entry(mark("Sound"), mark("Microphone, speakers and ringer, and whether they work"), SoundPanel),
    Entry(mark("Appearance"), mark("Theme, size of the text and language"), AppearancePanel),
    Entry(mark("Shortcuts"), mark("Keys that work in other programs"), ShortcutsPanel),
    Entry(mark("Recording and privacy"), mark("What is recorded and how long it is kept"), PrivacyPanel),
    #: Secret keys of programs, not those of a keyboard
    Entry(mark("Keys"), mark("The key of the HTTP API"), KeysPanel),
    Entry(mark("Backup and restore"), mark("Everything into one file, and back"), BackupPanel),
    Entry(mark("First steps"), mark("The guide of the first start, once more"), GuidePanel),
    Entry(mark("Diagnostics"), mark("What somebody who helps needs to know"), DiagnosticsPanel),
)


class SettingsScreen(Page):
    """Builds each section when it is first chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Settings"))
        self.buttons = [_button(entry) for entry in SECTIONS]
        self.sections = QStackedWidget()
        self.sections.setAccessibleName(tr("The chosen section"))
        self._made: dict[int, Section] = {}
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.idClicked.connect(self.open_section)
        self.open_section(0)

    def open_section(self, number: int) -> Section:
        """Put a section on show and return it."""
        if number not in self._made:
            self._made[number] = SECTIONS[number].make(self.desk)
            self.sections.addWidget(self._made[number])
            self.desk.appearance.fit(self._made[number])
        self.sections.setCurrentWidget(self._made[number])
        self.buttons[number].setChecked(True)
        if self.isVisible():
            self.refresh()
        return self._made[number]

    def open_hours(self) -> None:
        """Put the dealership's section on show, with the opening hours ready to be changed."""
        number = next(at for at, each in enumerate(SECTIONS) if each.make is DealershipPanel)
        section = self.open_section(number)
        if isinstance(section, DealershipPanel):
            section.show_hours()

    def refresh(self) -> None:
        """Read the chosen section anew."""
        shown = self.sections.currentWidget()
        if isinstance(shown, Section):
            shown.refresh()

    def _lay_out(self) -> None:
        self.names = QWidget()
        self.names.setAccessibleName(tr("Sections"))
        self._fit_names()
        self.desk.appearance.changed.connect(self._fit_names)
        rows = QVBoxLayout(self.names)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP // 2)
        for number, made in enumerate(self.buttons):
            self._group.addButton(made, number)
            rows.addWidget(made)
        rows.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(2 * GAP)
        columns.addWidget(self.names)
        columns.addWidget(self.sections, 1)
        self.body.addLayout(columns, 1)

    def _fit_names(self) -> None:
        """The chosen one is bold; all have room for that."""
        letters = QFontMetrics(text_font(strong=True))
        widest = max(letters.horizontalAdvance(tr(entry.title)) for entry in SECTIONS)
        self.names.setFixedWidth(widest + 5 * GAP)


def _button(entry: Entry) -> QPushButton:
    made = QPushButton(tr(entry.title))
    made.setObjectName("screen")
    made.setCheckable(True)
    made.setFont(text_font())
    made.setAccessibleName(tr(entry.title))
    made.setAccessibleDescription(tr(entry.what))
    made.setToolTip(tr(entry.what))
    return made
