"""The agent, changed in the real window over real records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.agents.agents import Agents
from app.sound.errors import NoSound
from app.stores.agents import AgentVersion, AgentVersions
from app.ui.agents.agents_screen import AgentsScreen
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.talk import SessionTalk
from engine.ports import EVERY_DUTY, Duty
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.fakes.dealership import FakeKnowledge
from tests.fakes.judges import NoWork, WordClassifier
from tests.fakes.language_model import WordEmbedder

pytestmark = pytest.mark.ui


def open_agents(stage: Stage, folder: Path) -> AgentsScreen:
    stage.with_records(folder)
    stage.open_ready()
    screen = stage.open_screen("Agents")
    assert isinstance(screen, AgentsScreen)
    stage.until(lambda: bool(screen.form.name.text()))
    return screen


def agents_of(stage: Stage) -> Agents:
    assert stage.appliance.archive is not None
    return stage.appliance.archive.agents


def versions(stage: Stage) -> Sequence[AgentVersion]:
    """What stands in the database, last first."""
    assert stage.database is not None
    return stage.in_records(AgentVersions(stage.database).newest(10))


def save(stage: Stage, screen: AgentsScreen) -> None:
    before = len(versions(stage))
    click(screen.save)
    stage.until(lambda: screen.undo.isVisible() and screen.versions.table.model().rowCount() > before)


def rows(screen: AgentsScreen) -> list[str]:
    model = screen.model.versions
    return [str(model.words(row)[2]) for row in range(model.rowCount())]


def calls(stage: Stage, session_id: str) -> SessionTalk:
    tools = stage.appliance.archive.tools
    knowledge, current = FakeKnowledge(WordEmbedder()), agents_of(stage).current
    dialogue = Dialogue(WordClassifier(), NoWork(), knowledge, tools, None, current)
    return dialogue.open(session_id)


async def said(talk: SessionTalk, text: str = "") -> str:
    reply = await (talk.respond(text) if text else talk.greet())
    return " ".join([sentence async for sentence in reply.sentences])


def test_what_is_saved_is_in_the_records_and_heard_in_the_next_call_not_in_a_live_one(
    stage: Stage, tmp_path: Path
) -> None:
    screen = open_agents(stage, tmp_path)
    live = calls(stage, "live")
    screen.form.name.setText("Sam")
    screen.form.welcome.setText("Good day, Springfield Auto")
    click(screen.form.may[Duty.BOOK_SERVICE])
    assert "this is Sam, the automated assistant" in screen.form.heard.text()
    save(stage, screen)

    latest, first = versions(stage)
    assert (latest.receptionist.name, latest.receptionist.welcome) == ("Sam", "Good day, Springfield Auto")
    assert latest.receptionist.duties == EVERY_DUTY - {Duty.BOOK_SERVICE}
    assert rows(screen) == [latest.changed, first.changed]
    fresh = calls(stage, "fresh")
    assert stage.in_records(said(fresh)).startswith("Good day, Springfield Auto, this is Sam,")
    assert "can't book" in stage.in_records(said(fresh, "I want to book an oil change"))
    assert "this is Riley" in stage.in_records(said(live))
    assert "can't book" not in stage.in_records(said(live, "I want to book an oil change"))


def test_the_agent_is_renamed_and_brought_back_by_keyboard_alone(stage: Stage, tmp_path: Path) -> None:
    screen = open_agents(stage, tmp_path)
    stage.window.activateWindow()
    screen.form.name.setFocus()
    QTest.keySequence(screen.form.name, "Ctrl+A")
    QTest.keyClicks(screen.form.name, "Sam")
    QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
    assert stage.window.focusWidget() is screen.form.welcome
    QTest.keySequence(stage.window.focusWidget(), "Ctrl+S")
    stage.until(lambda: bool(screen.model.undone_by))
    assert versions(stage)[0].receptionist.name == "Sam"
    stage.until(lambda: stage.window.focusWidget() is screen.form.welcome)

    screen.undo.undo.setFocus()
    QTest.keyClick(screen.undo.undo, Qt.Key.Key_Space)
    stage.until(lambda: screen.form.name.text() == "Riley")
    assert [each.receptionist.name for each in versions(stage)] == ["", "Sam", ""]


def test_any_version_can_be_brought_back(stage: Stage, tmp_path: Path) -> None:
    screen = open_agents(stage, tmp_path)
    for name in ("Sam", "Alex"):
        screen.form.name.setText(name)
        save(stage, screen)
    screen.versions.table.selectRow(0)
    assert not screen.versions.back.isEnabled()
    screen.versions.table.selectRow(1)
    assert "Its name is Sam" in screen.versions.words.text()
    click(screen.versions.back)
    stage.until(lambda: screen.form.name.text() == "Sam")
    assert rows(screen)[0] == "Back to version 2. Its name is Sam, no longer Alex."


def test_what_cannot_be_is_said_in_a_sentence_and_what_was_typed_stays(stage: Stage, tmp_path: Path) -> None:
    screen = open_agents(stage, tmp_path)
    screen.form.welcome.setText("Welcome to <b>Springfield</b>")
    click(screen.save)
    stage.until(lambda: "Take “<b>” out of the greeting" in screen.result.text.text())
    assert screen.form.welcome.text() == "Welcome to <b>Springfield</b>"
    assert screen.save.isEnabled()
    assert versions(stage) == []

    click(screen.discard)
    assert screen.form.welcome.text() == "Thanks for calling Springfield Auto"
    assert not screen.result.isVisible()
    assert not screen.save.isEnabled()


def test_a_voice_can_be_heard_before_it_is_chosen_and_without_speakers_that_is_said(
    stage: Stage, tmp_path: Path
) -> None:
    screen = open_agents(stage, tmp_path)
    screen.form.voice.setCurrentIndex(screen.form.voice.findData("bm_george"))
    assert screen.form.voice.currentText() == "George – British man"
    click(screen.form.hear)
    stage.until(lambda: bool(stage.voices.played) and not screen.model.is_playing)
    assert stage.voices.played[0][1] == "bm_george"
    assert versions(stage) == []

    stage.voices.trouble = NoSound("No speakers were found.")
    click(screen.form.hear)
    stage.until(lambda: screen.result.text.text() == "No speakers were found.")
    assert screen.form.hear.isEnabled()


def test_where_only_the_quick_voice_speaks_none_can_be_chosen(stage: Stage, tmp_path: Path) -> None:
    stage.voices.there = []
    screen = open_agents(stage, tmp_path)
    assert not screen.form.voice.isEnabled()
    assert screen.form.one_voice.isVisible()


def test_what_somebody_else_changed_never_overwrites_what_is_being_typed(
    stage: Stage, tmp_path: Path
) -> None:
    screen = open_agents(stage, tmp_path)
    screen.form.name.setText("Alex")
    agents = agents_of(stage)
    page = stage.in_records(agents.page())
    stage.in_records(agents.change(replace(page.now, name="Sam"), page.version))
    stage.until(lambda: len(rows(screen)) == 2)
    assert screen.form.name.text() == "Alex"

    click(screen.discard)
    assert screen.form.name.text() == "Sam"
    assert not screen.save.isEnabled()


def test_each_button_has_a_key_of_its_own(stage: Stage, tmp_path: Path) -> None:
    screen = open_agents(stage, tmp_path)
    keys = [each.shortcut().toString() for each in screen.findChildren(QPushButton)]
    assert len([key for key in keys if key]) == len({key for key in keys if key}) == 6
