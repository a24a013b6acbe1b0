"""Everything the knowledge screen says goes through the window's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from app.stores.rows import Faq
from app.ui.knowledge.answers_model import NEW
from app.ui.knowledge.knowledge_screen import KnowledgeScreen
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.knowledge.open_screen import TOWING, knowledge_screen
from tests.app.ui.looks import untranslated
from tests.fakes.embedder import WordEmbedder

pytestmark = [pytest.mark.ui, pytest.mark.usefixtures("marks")]

PASSAGE = TOWING.removeprefix("# ").splitlines()


@pytest.fixture
def screen(stage: Stage, tmp_path: Path) -> Iterator[KnowledgeScreen]:
    with knowledge_screen(stage, tmp_path, WordEmbedder(), "⟦Knowledge⟧") as opened:
        yield opened


def data(screen: KnowledgeScreen) -> list[str]:
    """What the records hold, and what the rooms behind the window say of a file."""
    cells = [
        cell for entry in screen.answers.shown for cell in (entry.question, entry.answer, entry.category)
    ]
    said = [
        "photo.png: Lotline does not read this kind of file",
        *screen.documents.refused,
        "towing.md",
        "receptionist",
        "markdown",
    ]
    return [*cells, *said]


def test_all_of_it(stage: Stage, screen: KnowledgeScreen, tmp_path: Path) -> None:
    assert untranslated(screen, data(screen)) == []

    names = ("towing.md", "photo.png")
    for name in names:
        (tmp_path / name).write_text(TOWING)
    screen.documents.take_in([tmp_path / name for name in names])
    stage.until(lambda: screen.undo.text.text() == "⟦1 document taken in, 1 refused.⟧")
    stage.until(lambda: len(screen.documents.documents) == 1)
    for question in ("broken cars within twenty miles?", "I'd like to book an oil change"):
        screen.trial.question.setText(question)
        click(screen.trial.ask)
        stage.until(lambda: screen.trial.verdict.text() not in ("", "⟦Looking …⟧"))
        assert untranslated(screen, [*data(screen), question, *PASSAGE]) == []

    screen.documents_panel.table.selectRow(0)
    click(screen.documents_panel.delete)
    box = screen.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text().startswith("⟦Delete “")
    assert box.informativeText().startswith("⟦")
    box.reject()


def test_the_form_and_what_was_done(stage: Stage, screen: KnowledgeScreen) -> None:
    screen.answers.open(NEW)
    assert untranslated(screen, data(screen)) == []
    screen.answers.save(Faq(0, "cars", "Do you wrap gifts?", "Yes, with a bow.", ""))
    stage.until(lambda: screen.undo.text.text().startswith("⟦Added: "))
    assert untranslated(screen, data(screen)) == []
