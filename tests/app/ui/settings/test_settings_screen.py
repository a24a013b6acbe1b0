"""The settings, in the real window over a real data directory."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app import settings
from app.api_key import load_or_create
from app.back_office import Archive
from app.doctor.finding import Finding
from app.secrets import open_secrets
from app.stores.calls import Calls
from app.ui import theme
from app.ui.settings.appearance_panel import AppearancePanel
from app.ui.settings.backup_panel import BackupPanel
from app.ui.settings.diagnostics_panel import DiagnosticsPanel
from app.ui.settings.form import Section
from app.ui.settings.keys_panel import KeysPanel
from app.ui.settings.privacy_panel import PrivacyPanel
from app.ui.settings.questions import Questions
from app.ui.settings.settings_screen import SECTIONS, SettingsScreen
from app.ui.settings.telephone_panel import TelephonePanel
from app.upkeep import restoring
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable
from tests.fakes.registrar import Registrar

pytestmark = pytest.mark.ui

P = TypeVar("P", bound=Section)


class Answers(Questions):
    """A person who answers every question in the same way."""

    def __init__(self, yes: bool = True, file: Path | None = None) -> None:
        self.yes, self.file = yes, file
        self.asked: list[str] = []

    def is_meant(self, title: str, text: str, question: str) -> bool:
        self.asked.append(text)
        return self.yes

    def where_to(self, title: str, suggested: str) -> Path | None:
        self.asked.append(suggested)
        return self.file

    def where_from(self, title: str) -> Path | None:
        return self.file


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.get_keyring", fail.Keyring)


def open_number(stage: Stage, folder: Path, number: int) -> Section:
    folder.mkdir(exist_ok=True)
    stage.with_records(folder)
    stage.open_ready()
    screen = stage.open_screen("Settings")
    assert isinstance(screen, SettingsScreen)
    click(screen.buttons[number])
    section = screen.sections.currentWidget()
    assert isinstance(section, Section)
    return section


def open_section(stage: Stage, folder: Path, kind: type[P]) -> P:
    made: list[object] = [entry.make for entry in SECTIONS]
    section = open_number(stage, folder, made.index(kind))
    assert isinstance(section, kind)
    return section


def archive_of(stage: Stage) -> Archive:
    assert stage.appliance.archive is not None
    return stage.appliance.archive


def found_nothing(_folder: Path) -> list[Finding]:
    return []


def add_account(stage: Stage, section: TelephonePanel, registrar: str, user: str, password: str) -> None:
    click(section.add)
    section.form.registrar.setText(registrar)
    section.form.username.setText(user)
    section.form.password.setText(password)
    click(section.form.save)
    stage.until(lambda: not section.model.is_editing and "saved" in section.result.text.text())


def test_every_section_can_be_used_without_eyes_or_mouse(stage: Stage, tmp_path: Path) -> None:
    telephone = open_section(stage, tmp_path, TelephonePanel)
    click(telephone.add)
    stage.window.resize(stage.window.minimumSize())
    screen = stage.open_screen("Settings")
    assert isinstance(screen, SettingsScreen)
    for number in range(len(SECTIONS)):
        section = screen.open_section(number)
        QApplication.processEvents()
        pressed = [each.shortcut().toString() for each in section.findChildren(QPushButton)]
        keys = [each for each in pressed if each]
        assert nameless(section.ground) == []
        assert unreachable(section.ground) == []
        assert cut_labels(section) == []
        assert len(keys) == len(set(keys))


def test_an_account_is_added_changed_and_removed(stage: Stage, tmp_path: Path) -> None:
    section = open_section(stage, tmp_path, TelephonePanel)
    section.questions = answers = Answers()
    add_account(stage, section, "pbx.example", "1001", "s3cret")
    stage.until(lambda: section.model.accounts.rowCount() == 1)
    assert [each.key for each in settings.load(tmp_path).sip.accounts] == ["1001@pbx.example"]
    assert open_secrets(tmp_path).get("sip:1001@pbx.example") == "s3cret"
    assert "next start" in section.result.text.text()

    section.table.selectRow(0)
    click(section.edit)
    assert section.form.password.text() == ""
    section.form.username.setText("1002")
    section.form.connection.setCurrentIndex(section.form.connection.findData("secure"))
    click(section.form.save)
    stage.until(lambda: [each.account.key for each in section.model.accounts.rows] == ["1002@pbx.example"])
    (account,) = settings.load(tmp_path).sip.accounts
    assert (account.secure, open_secrets(tmp_path).get("sip:1002@pbx.example")) == (True, "s3cret")

    section.table.selectRow(0)
    click(section.remove)
    stage.until(lambda: section.model.accounts.rowCount() == 0 and section.empty.isVisible())
    assert answers.asked == ["1002@pbx.example and its password will be forgotten."]
    assert settings.load(tmp_path).sip.accounts == ()


def test_an_account_is_added_by_keyboard_alone(stage: Stage, tmp_path: Path) -> None:
    section = open_section(stage, tmp_path, TelephonePanel)
    stage.window.activateWindow()
    section.add.setFocus()
    QTest.keyClick(section.add, Qt.Key.Key_Space)
    for words in ("pbx.example", "1001", "s3cret"):
        focused = stage.window.focusWidget()
        QTest.keyClicks(focused, words)
        if words != "s3cret":
            QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Return)
    stage.until(lambda: section.model.accounts.rowCount() == 1)
    assert open_secrets(tmp_path).get("sip:1001@pbx.example") == "s3cret"


@pytest.mark.sip
def test_a_test_says_in_words_what_is_wrong_and_keeps_nothing(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[sip]\nbind = "127.0.0.1"\n')
    section = open_section(stage, tmp_path, TelephonePanel)
    with Registrar(403, "Forbidden") as no:
        click(section.add)
        section.form.registrar.setText(no.address)
        section.form.username.setText("1001")
        section.form.password.setText("wrong")
        click(section.form.test)
        assert "Registering" in section.result.text.text()
        stage.until(lambda: "Forbidden" in section.result.text.text())
    assert "forbidden for this account" in section.result.text.text().lower()
    assert settings.load(tmp_path).sip.accounts == ()
    assert section.model.is_editing


def test_what_cannot_be_an_account_stays_in_the_form_with_the_reason(stage: Stage, tmp_path: Path) -> None:
    section = open_section(stage, tmp_path, TelephonePanel)
    click(section.add)
    assert not section.form.save.isEnabled()
    section.form.registrar.setText("sip:pbx")
    section.form.username.setText("1001")
    section.form.password.setText("x")
    click(section.form.save)
    stage.until(lambda: "no registrar" in section.result.text.text())
    assert (section.form.isVisible(), section.form.username.text()) == (True, "1001")
    click(section.form.cancel)
    assert not section.form.isVisible()


def test_an_account_of_the_settings_file_is_shown_and_left_alone(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[[sip.accounts]]\nregistrar = "pbx"\nusername = "1"\n')
    section = open_section(stage, tmp_path, TelephonePanel)
    stage.until(lambda: section.model.accounts.rowCount() == 1)
    section.table.selectRow(0)
    assert not section.edit.isEnabled()
    assert not section.remove.isEnabled()
    section.model.edit(0)
    assert not section.form.isVisible()
    assert "settings.toml" in section.result.text.text()


def test_the_theme_and_the_size_of_the_text_change_at_once_and_are_kept(stage: Stage, tmp_path: Path) -> None:
    section = open_section(stage, tmp_path, AppearancePanel)
    heading = stage.window.header.word
    before = heading.font().pointSizeF()
    section.theme.setCurrentIndex(section.theme.findData("high-contrast-dark"))
    assert stage.window.grab().toImage().pixelColor(2, 2).name() == theme.HIGH_DARK.window
    section.percent.setCurrentIndex(section.percent.findData(150))
    assert heading.font().pointSizeF() == pytest.approx(before * 1.5)
    stage.until(lambda: settings.load(tmp_path).window.text_percent == 150)
    stage.until(lambda: not section.model.busy)
    assert settings.load(tmp_path).window == settings.WindowSettings("high-contrast-dark", 150)
    section.percent.setCurrentIndex(section.percent.findData(100))
    assert heading.font().pointSizeF() == pytest.approx(before)
    stage.until(lambda: not section.model.busy)


def test_recording_notice_and_retention_are_saved_and_deleting_is_asked_for_once(
    stage: Stage, tmp_path: Path
) -> None:
    section = open_section(stage, tmp_path, PrivacyPanel)
    section.questions = answers = Answers(yes=False)
    stage.until(lambda: section.model.shown is not None)
    calls = Calls(archive_of(stage).database)
    at = datetime.now(UTC) - timedelta(days=31)
    number = stage.in_records(calls.open("old", "inbound", "+12175550123", at))
    stage.in_records(calls.add_turn(number, "caller", "Hello.", at))
    stage.in_records(calls.close(number, at, "answered"))

    section.record.setChecked(False)
    section.notice.setText("a machine")
    section.transcripts.setCurrentIndex(section.transcripts.findData(30))
    click(section.save)
    stage.until(lambda: bool(answers.asked))
    assert answers.asked == ["Older than that: 1 transcript. It will be deleted for good."]
    assert not (tmp_path / "settings.toml").exists()

    answers.yes = True
    click(section.save)
    stage.until(lambda: "Saved" in section.result.text.text())
    found = settings.load(tmp_path)
    assert (found.calls.record, found.dialogue.notice) == (False, "a machine")
    assert found.privacy == settings.PrivacySettings(0, 30)
    assert not section.save.isEnabled()


def test_days_that_were_written_by_hand_are_shown_as_they_are(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[privacy]\nkeep_recordings_days = 45\n")
    section = open_section(stage, tmp_path, PrivacyPanel)
    stage.until(lambda: section.recordings.currentText() == "45 days")
    assert section.transcripts.currentText() == "for ever"
    assert not section.save.isEnabled()


def test_words_that_say_nothing_of_a_recording_are_pointed_out(stage: Stage, tmp_path: Path) -> None:
    section = open_section(stage, tmp_path, PrivacyPanel)
    stage.until(lambda: section.model.shown is not None)
    section.notice.setText("a machine")
    assert "do not say that the call may be recorded" in section.heard.text.text()
    section.record.setChecked(False)
    assert "do not say" not in section.heard.text.text()


def test_the_key_is_shown_on_demand_copied_and_renewed(stage: Stage, tmp_path: Path) -> None:
    section = open_section(stage, tmp_path, KeysPanel)
    section.questions = answers = Answers(yes=False)
    key = load_or_create(tmp_path)
    assert set(section.key.text()) == {"•"}
    click(section.look)
    stage.until(lambda: section.key.text() == key)
    assert (section.look.text(), section.look.shortcut()) == ("Hide", QKeySequence("Alt+H"))
    click(section.copy)
    stage.until(lambda: QGuiApplication.clipboard().text() == key)
    stage.until(lambda: not section.model.busy)
    click(section.renew)
    assert load_or_create(tmp_path) == key
    answers.yes = True
    click(section.renew)
    stage.until(lambda: section.key.text() not in {key, ""})
    assert section.key.text() == load_or_create(tmp_path)
    assert len(answers.asked) == 2
    stage.open_screen("Now")
    stage.open_screen("Settings")
    assert set(section.key.text()) == {"•"}


def test_a_backup_is_written_and_made_ready_for_the_next_start(stage: Stage, tmp_path: Path) -> None:
    section = open_section(stage, tmp_path / "data", BackupPanel)
    section.questions = Answers(file=tmp_path / "b.zip")
    click(section.back_up)
    assert section.stop.isVisible()
    stage.until(lambda: "b.zip is written" in section.result.text.text())
    assert zipfile.is_zipfile(tmp_path / "b.zip")
    assert not section.progress.isVisible()
    click(section.restore)
    stage.until(section.waits.isVisible)
    assert "start it again" in section.waits.text()
    assert restoring.waiting(archive_of(stage).places) == section.model.waiting
    click(section.forget)
    stage.until(lambda: not section.waits.isVisible())
    assert restoring.waiting(archive_of(stage).places) is None


def test_what_is_no_backup_is_said_in_words(stage: Stage, tmp_path: Path) -> None:
    section = open_section(stage, tmp_path / "data", BackupPanel)
    (tmp_path / "letter.zip").write_text("Dear Sir,")
    section.questions = Answers(file=tmp_path / "letter.zip")
    click(section.restore)
    stage.until(lambda: "no backup of Lotline" in section.result.text.text())
    assert not section.progress.isVisible()
    assert section.restore.isEnabled()


def test_diagnostics_are_read_before_they_are_saved(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.upkeep.diagnostics.findings", found_nothing)
    section = open_section(stage, tmp_path / "data", DiagnosticsPanel)
    section.questions = Answers(file=tmp_path / "d.zip")
    assert not section.save.isEnabled()
    click(section.gather)
    stage.until(lambda: section.part.count() == 5)
    assert "Python: 3." in section.text.toPlainText()
    section.part.setCurrentIndex(section.part.findData("settings.json"))
    assert '"sip"' in section.text.toPlainText()
    click(section.save)
    stage.until(lambda: "saved" in section.result.text.text())
    with zipfile.ZipFile(tmp_path / "d.zip") as bundle:
        assert bundle.read("settings.json").decode() == section.text.toPlainText()
