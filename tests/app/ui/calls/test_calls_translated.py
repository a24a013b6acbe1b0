"""Everything the history says goes through the translators."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from app.events import TurnSpoken
from app.stores.rows import NOTE
from app.ui.transcript.model import TranscriptModel
from tests.app.ui.calls.written_history import BO, NOON, Desk
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks

pytestmark = pytest.mark.ui

DATA = (
    "Hello.",
    "My brakes squeal.",
    "Ann Lee",
    "Oil Change",
    "Service",
    "Sales",
    "Parts",
    "zebra",
    "&Yes",
    "&No",
)
"""What comes from the records or was typed, and what Qt says itself."""


@pytest.fixture
def desk(marks: Marks, stage: Stage, tmp_path: Path) -> Desk:
    return Desk(stage, tmp_path)


def test_every_text_of_the_history_can_be_translated(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[str]()

    def look(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.extend([*untranslated(box, DATA), box.informativeText()])
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "exec", look)
    desk.call("s2", remote=BO, hour=-1)
    recorded = desk.call("s1", "Hello.", "My brakes squeal.", recorded=True)
    desk.book("s1")
    screen = desk.open("⟦Calls⟧")
    desk.stage.until(lambda: screen.open_call.waveform is not None and screen.choices.department.count() > 1)
    assert untranslated(screen, DATA) == []
    menu = [each.text() for each in screen.buttons.menu.actions()]
    assert all(each.startswith("⟦") for each in menu)

    click(screen.buttons.delete)
    desk.stage.until(lambda: screen.history.rows.row_of(recorded) is None)
    assert [each for each in asked if not each.startswith("⟦")] == []
    screen.choices.words.setText("zebra")
    desk.stage.until(lambda: not screen.history.rows.rows)
    assert untranslated(screen, DATA) == []


def test_a_transcript_says_who_speaks_in_the_language_of_the_window(marks: Marks) -> None:
    said = TranscriptModel()
    for role in ("agent", "caller", "person", NOTE):
        said.append(TurnSpoken("s1", role, "…", NOON, complete=role != "agent"))
    said.hear("I need")
    notes = [said.index(row).data() for row in range(said.rowCount())]
    assert [note.split()[0] for note in notes] == ["⟦Agent⟧", "⟦Caller⟧", "⟦Person⟧", "⟦Note⟧", "⟦Caller"]
    assert "⟦interrupted⟧" in notes[0]
    assert [turn.is_note for turn in said.turns] == [False, False, False, True]
    assert [turn.by_agent for turn in said.turns] == [True, False, True, False]
    assert said.last_words.startswith("⟦Caller⟧: ")
