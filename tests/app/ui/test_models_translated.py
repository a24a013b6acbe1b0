"""Every text of the models' screen can be said in another language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMessageBox

from app.events import WeightsMoved
from app.ui.models.models_screen import ModelsScreen
from app.ui.models.wording import progress_words, size_words
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks
from tests.fakes.file_server import FileServer
from tests.fakes.weights import catalogue, hold, put, room

pytestmark = pytest.mark.ui

QTS_OWN = ["&Yes", "&No"]


def left(screen: ModelsScreen) -> list[str]:
    """What was forgotten; the reasons for a model come from the catalogue."""
    shelf = screen.model.shelf
    assert shelf is not None
    reasons = [text for each in shelf.models for text in (each.why[1:], each.fitting.why)]
    data = ["Tiny ears", "Used voice", "MIT", "model.bin", str(shelf.folder), *QTS_OWN]
    return untranslated(screen, [*data, *reasons])


def test_every_text_goes_through_the_translation(
    marks: Marks, stage: Stage, server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def look(box: QMessageBox) -> int:
        asked.append(untranslated(box, ["Tiny ears", *QTS_OWN]))
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "exec", look)
    put(tmp_path, "tiny", "model.bin", b"begun")
    gate = hold(server)
    stage.appliance.weights = room(tmp_path, catalogue(server), stage.appliance.feed.publish)
    stage.open_ready()
    screen = stage.open_screen("⟦Models⟧")
    assert isinstance(screen, ModelsScreen)
    stage.until(lambda: screen.model.shelf is not None)
    screen.choose("tiny")
    assert left(screen) == []

    click(screen.panel.remove)
    assert asked == [[]]
    click(screen.panel.fetch)
    stage.until(lambda: screen.model.moved is not None)
    assert left(screen) == []
    stage.play(gate.set)
    stage.until(lambda: not screen.model.working)
    assert left(screen) == []


@pytest.mark.parametrize(
    "step", ["fetching a.bin", "checking a.bin", "checking", "waiting for another pull of it"]
)
def test_each_step_of_the_work_is_said_in_the_windows_language(marks: Marks, step: str) -> None:
    said = progress_words(WeightsMoved("tiny", step, 0, 4), "Ears")
    assert said.startswith("⟦")


def test_sizes_are_written_as_the_language_writes_numbers() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert [size_words(count) for count in (1_500_000_000, 145_000_000, 12)] == [
        "1,5 GB",
        "145,0 MB",
        "12 bytes",
    ]
