"""Every screen, over real records of the sample dealership: usable by everyone, in both themes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.screens import SCREENS
from tests.app.ui.conftest import Stage
from tests.app.ui.looks import cut_labels, nameless, unreachable

pytestmark = pytest.mark.ui

TITLES = [screen.title for screen in SCREENS]


@pytest.mark.parametrize("title", TITLES)
def test_it_can_be_used_without_eyes_or_mouse(stage: Stage, tmp_path: Path, title: str) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    screen = stage.open_screen(title)

    assert nameless(screen) == []
    assert unreachable(screen) == []


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
def test_it_is_painted_whole_in_the_smallest_window(
    stage: Stage, qapp: QApplication, tmp_path: Path, title: str, scheme: Qt.ColorScheme
) -> None:
    theme.apply(qapp, scheme)
    stage.with_records(tmp_path)
    stage.open_ready()
    screen = stage.open_screen(title)
    stage.window.resize(stage.window.minimumSize())
    stage.until(lambda: stage.window.width() == stage.window.minimumWidth())
    QApplication.processEvents()

    ground = theme.DARK.window if scheme is Qt.ColorScheme.Dark else theme.LIGHT.window
    assert stage.window.grab().toImage().pixelColor(2, 2).name() == ground
    stage.until(lambda: not cut_labels(screen))  # a heading that has just changed is laid out a moment later


def test_each_has_a_title_and_a_sentence_of_its_own() -> None:
    assert len(set(TITLES)) == len(TITLES)
    assert all(screen.what for screen in SCREENS)
