"""What the agent answers from, in the real window, over real records, vectors and the real dialogue."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QTableView

from app.ui.knowledge.knowledge_screen import KnowledgeScreen
from engine.dialogue import wording
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.knowledge.open_screen import TOWING, knowledge_screen
from tests.app.ui.looks import cut_labels, nameless, unreachable
from tests.fakes.embedder import WordEmbedder

pytestmark = pytest.mark.ui

MANY = "\n\n".join(f"# Rule {number}\nThis is rule number {number}." for number in range(40))


class HeldEmbedder(WordEmbedder):
    """Embeds nothing while it is held."""

    def __init__(self) -> None:
        super().__init__()
        self.may = Event()
        self.may.set()

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        assert self.may.wait(60)
        return super().embed(texts)


@pytest.fixture
def embedder() -> Iterator[HeldEmbedder]:
    made = HeldEmbedder()
    yield made
    made.may.set()


@pytest.fixture
def screen(stage: Stage, tmp_path: Path, embedder: HeldEmbedder) -> Iterator[KnowledgeScreen]:
    with knowledge_screen(stage, tmp_path, embedder) as opened:
        yield opened
        embedder.may.set()


def drop(screen: KnowledgeScreen, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    inside = screen.rect().center()
    entering = QDragEnterEvent(inside, Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(screen, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(screen, QDropEvent(QPointF(inside), Qt.DropAction.CopyAction, data, buttons, keys))


def rows(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def try_question(stage: Stage, screen: KnowledgeScreen, question: str) -> str:
    screen.trial.question.setText(question)
    click(screen.trial.ask)
    stage.until(lambda: screen.trial.verdict.text() not in ("", "Looking …"))
    return screen.trial.verdict.text()


def names(screen: KnowledgeScreen) -> list[str]:
    return [each.name for each in screen.documents.documents]


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_a_document_is_dropped_answers_a_question_and_is_deleted_after_one_question(
    stage: Stage, screen: KnowledgeScreen, tmp_path: Path
) -> None:
    question = "broken cars within twenty miles?"
    assert "does not know" in try_question(stage, screen, question)
    assert wording.DO_NOT_KNOW in screen.trial.said.text()

    drop(screen, write(tmp_path / "towing.md", TOWING), write(tmp_path / "photo.png", "x"))
    stage.until(lambda: screen.undo.text.text() == "1 document taken in, 1 refused.")
    stage.until(lambda: names(screen) == ["towing.md"])
    assert rows(screen.documents_panel.table)[0][1:4] == ["receptionist", "markdown", "1"]
    assert screen.documents_panel.refused.text().startswith("⚠ photo.png: Lotline does not read this kind")

    assert try_question(stage, screen, question) == "✓ The agent would answer with the passage marked below."
    said = [row for row in rows(screen.trial.table) if row[0] == "✓ said"]
    assert [row[2] for row in said] == ["towing.md"]
    assert "We tow broken cars" in screen.trial.said.text()
    assert nameless(screen) == []
    assert unreachable(screen) == []
    assert cut_labels(screen) == []

    screen.documents_panel.table.selectRow(0)
    click(screen.documents_panel.delete)
    box = screen.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert names(screen) == ["towing.md"]
    box.button(QMessageBox.StandardButton.Yes).click()
    stage.until(lambda: names(screen) == [])
    assert "does not know" in try_question(stage, screen, question)


def test_an_answer_is_added_by_keyboard_alone_known_at_once_changed_and_taken_back(
    stage: Stage, screen: KnowledgeScreen
) -> None:
    bot, form = stage.qtbot, screen.answers_panel.form
    control = Qt.KeyboardModifier.ControlModifier
    stage.window.activateWindow()
    bot.keyClick(stage.window, Qt.Key.Key_N, control)
    stage.until(lambda: QApplication.focusWidget() is form.question)
    for text in ("Do you wrap gifts?", "Yes, every car gets a bow."):
        bot.keyClicks(QApplication.focusWidget(), text)
        bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    bot.keyClick(stage.window, Qt.Key.Key_S, control)
    stage.until(lambda: screen.undo.text.text() == "Added: Do you wrap gifts?")
    assert try_question(stage, screen, "Do you wrap gifts?").startswith("✓ The agent would answer")
    assert "every car gets a bow" in screen.trial.said.text()

    bot.keyClick(stage.window, Qt.Key.Key_Z, control)
    stage.until(lambda: screen.undo.text.text() == "Undone.")
    try_question(stage, screen, "Do you wrap gifts?")
    assert "every car gets a bow" not in screen.trial.said.text()
    bot.keyClick(stage.window, Qt.Key.Key_Escape)
    stage.until(lambda: not screen.trial.table.isVisible())


def test_an_answer_is_changed_deleted_and_brought_back(stage: Stage, screen: KnowledgeScreen) -> None:
    def entries() -> dict[str, str]:
        found = stage.in_records(stage.appliance.knowledge.entries())
        return {each.question: each.answer for each in found}

    before, form = entries(), screen.answers_panel.form
    screen.answers_panel.seek.setText("loaner")
    assert [entry.question for entry in screen.answers.shown] == ["Do you have loaner cars?"]
    screen.answers_panel.table.activated.emit(screen.answers.table.index(0, 0))
    assert form.answer.toPlainText() == before["Do you have loaner cars?"]
    form.answer.setPlainText("")
    click(form.save)
    stage.until(lambda: form.trouble.text() == "⚠ The answer is missing.")
    assert entries() == before
    form.answer.setPlainText("Only on Mondays.")
    click(form.save)
    stage.until(lambda: entries()["Do you have loaner cars?"] == "Only on Mondays.")
    stage.until(lambda: screen.undo.isVisible() and not form.isVisible())
    click(screen.undo.undo)
    stage.until(lambda: entries() == before)

    stage.until(lambda: screen.undo.text.text() == "Undone.")
    screen.answers_panel.table.activated.emit(screen.answers.table.index(0, 0))
    click(form.delete)
    stage.until(lambda: len(entries()) == 9)
    stage.until(lambda: screen.undo.text.text() == "Deleted: Do you have loaner cars?")
    click(screen.undo.undo)
    stage.until(lambda: entries() == before)


def test_reading_shows_how_far_it_is_and_can_be_stopped(
    stage: Stage, screen: KnowledgeScreen, tmp_path: Path, embedder: HeldEmbedder
) -> None:
    panel = screen.documents_panel
    stage.until(lambda: not screen.documents.is_busy)
    embedder.may.clear()
    drop(screen, write(tmp_path / "rules.md", MANY), write(tmp_path / "towing.md", TOWING))
    stage.until(panel.progress.isVisible)
    assert panel.step.text() == "Reading rules.md (1 of 2) …"
    click(panel.cancel)
    stage.in_records(settled())
    embedder.may.set()
    stage.until(lambda: screen.undo.text.text() == "Stopped. 0 documents taken in.")

    assert names(screen) == []
    assert not panel.progress.isVisible()
    assert panel.refused.text() == "⚠ rules.md: stopped. Nothing of it is answered from."
    seen: list[int] = []
    watch: Callable[[], None] = lambda: seen.append(panel.bar.value())  # noqa: E731 - a slot
    screen.documents.moved.connect(watch)
    drop(screen, tmp_path / "rules.md")
    stage.until(lambda: names(screen) == ["rules.md"])
    assert seen == sorted(seen[:-1]) + seen[-1:]
    assert 0 < seen[len(seen) // 2] < 100


async def settled() -> None:
    """What was asked of the engine loop before has run."""


def test_a_wish_is_not_taken_for_a_question(stage: Stage, screen: KnowledgeScreen) -> None:
    assert (
        try_question(stage, screen, "I'd like to book an oil change") == "– It is taken for a wish to book."
    )
    assert not any(row[0] == "✓ said" for row in rows(screen.trial.table))


def test_hours_come_from_the_records(stage: Stage, screen: KnowledgeScreen) -> None:
    assert try_question(stage, screen, "What are your hours today?").startswith("✓")
