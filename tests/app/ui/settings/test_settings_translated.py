"""Every text of the settings can be said in another language."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from keyring.backends import fail
from PySide6.QtWidgets import QApplication

from app.ui.settings.backup_panel import BackupPanel
from app.ui.settings.dealership_panel import DealershipPanel
from app.ui.settings.diagnostics_panel import DiagnosticsPanel
from app.ui.settings.keys_panel import KeysPanel
from app.ui.settings.privacy_model import days_words, overdue_words
from app.ui.settings.privacy_panel import PrivacyPanel
from app.ui.settings.questions import Questions
from app.ui.settings.settings_screen import SECTIONS, SettingsScreen
from app.ui.settings.sound_panel import SoundPanel
from app.ui.settings.telephone_panel import TelephonePanel
from app.upkeep.diagnostics import Part
from app.upkeep.restoring import Waiting
from app.upkeep.retention import Overdue
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks

pytestmark = pytest.mark.ui

HEARD = "the automated assistant, and this call may be recorded"
HELD = ["Ctrl+Shift", "Alt+Shift", "Meta"]
LANGUAGES = ["English", "Deutsch", "Español"]
DATA = [HEARD, *HELD, *LANGUAGES, "1001@pbx", "settings.toml", "UDP", "versions.txt"]
ACCOUNT = '[[sip.accounts]]\nregistrar = "pbx"\nusername = "1001"\n'


class Listener(Questions):
    """Keeps what a person would be asked, and says no."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def is_meant(self, title: str, text: str, question: str) -> bool:
        self.asked += [title, text, question]
        return False

    def where_to(self, title: str, suggested: str) -> Path | None:
        self.asked.append(title)
        return None

    def where_from(self, title: str) -> Path | None:
        self.asked.append(title)
        return None


@pytest.fixture
def screen(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marks: Marks) -> SettingsScreen:
    monkeypatch.setattr("keyring.get_keyring", fail.Keyring)
    (tmp_path / "settings.toml").write_text(ACCOUNT)
    stage.with_records(tmp_path)
    stage.open_ready()
    screen = SettingsScreen(stage.desk)
    stage.qtbot.addWidget(screen)
    screen.show()
    return screen


def test_every_section_speaks_the_windows_language(stage: Stage, screen: SettingsScreen) -> None:
    with_tests_of_their_own = {SoundPanel, DealershipPanel}
    for number, entry in enumerate(SECTIONS):
        if entry.make not in with_tests_of_their_own:
            screen.open_section(number)
            QApplication.processEvents()
    telephone, privacy = screen.findChild(TelephonePanel), screen.findChild(PrivacyPanel)
    assert telephone is not None
    assert privacy is not None
    stage.until(lambda: bool(telephone.model.accounts.rows and telephone.model.kept_in))
    stage.until(lambda: privacy.model.shown is not None)
    assert untranslated(screen, DATA) == []

    telephone.model.edit(0)
    assert untranslated(telephone, DATA) == []
    telephone.model.add()
    assert untranslated(telephone, DATA) == []


def test_what_comes_of_something_is_said_in_the_windows_language(
    stage: Stage, screen: SettingsScreen
) -> None:
    makes: list[object] = [entry.make for entry in SECTIONS]
    backup = screen.open_section(makes.index(BackupPanel))
    assert isinstance(backup, BackupPanel)
    backup.model.waiting = Waiting(datetime(2026, 3, 2, 18, tzinfo=UTC), recordings=3)
    backup.model.say("")
    assert backup.waits.isVisible()
    diagnostics = screen.open_section(makes.index(DiagnosticsPanel))
    assert isinstance(diagnostics, DiagnosticsPanel)
    diagnostics.model.parts = [Part("versions.txt", "", "Python: 3.11\n")]
    diagnostics.model.say("")
    keys = screen.open_section(makes.index(KeysPanel))
    assert isinstance(keys, KeysPanel)
    click(keys.look)
    stage.until(lambda: keys.model.shown is not None)
    assert untranslated(screen, [*DATA, str(keys.model.shown)]) == []


def test_questions_are_asked_in_the_windows_language(screen: SettingsScreen) -> None:
    makes: list[object] = [entry.make for entry in SECTIONS]
    listener = Listener()
    keys, backup = (screen.open_section(makes.index(each)) for each in (KeysPanel, BackupPanel))
    assert isinstance(keys, KeysPanel)
    assert isinstance(backup, BackupPanel)
    keys.questions = backup.questions = listener
    for each in (keys.renew, backup.back_up, backup.restore):
        each.click()
    asked = [*listener.asked, overdue_words(Overdue(2, 1)), days_words(0), days_words(730)]
    assert len(asked) == 8
    assert [each for each in asked if not each.startswith("⟦")] == []
