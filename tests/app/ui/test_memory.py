"""The window stands where it stood, with the screen that was open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from app.settings import WindowSettings
from app.ui import theme
from app.ui.memory import Memory
from app.ui.window import SMALLEST, Window
from tests.app.ui.conftest import Stage

pytestmark = pytest.mark.ui


def test_a_window_that_is_closed_is_opened_again_with_the_same_screen(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "window.ini"
    first = Window(stage.desk, Memory(path))
    first.show()
    first.resize(SMALLEST[0], SMALLEST[1] + 30)
    first.open_screen(1)
    first.close()
    second = Window(stage.desk, Memory(path))
    assert second.navigation.buttons[1].isChecked()
    assert second.geometry().size() == first.geometry().size()
    for each in (first, second):
        each.deleteLater()


@pytest.mark.parametrize("content", [b"", b"\xff\x00 no settings", b"[window]\ngeometry=1\nscreen=Gone\n"])
def test_a_lost_or_damaged_memory_costs_no_more_than_that(
    stage: Stage, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(content)
    window = Window(stage.desk, Memory(path))
    assert window.navigation.buttons[0].isChecked()
    assert window.width() >= SMALLEST[0]
    window.deleteLater()


def test_text_of_every_size_comes_back_to_what_it_was(stage: Stage) -> None:
    stage.open_ready()
    look = stage.desk.appearance
    table = stage.window.now.agenda.table
    assert isinstance(table, QTableView)
    sizes = [each.font().pointSizeF() for each in stage.window.navigation.buttons]
    for percent, height in ((200, 64), (90, 29), (100, 32)):
        look.choose(WindowSettings("light", percent))
        assert table.verticalHeader().defaultSectionSize() == height
        expected = [size * percent / 100 for size in sizes]
        assert [each.font().pointSizeF() for each in stage.window.navigation.buttons] == pytest.approx(
            expected
        )
        assert theme.text_font().pointSizeF() == pytest.approx(sizes[0] * percent / 100)


def test_the_system_s_scheme_is_followed_only_where_it_was_chosen(stage: Stage) -> None:
    look = stage.desk.appearance
    look.follow_system()
    look.choose(WindowSettings("dark"))
    assert stage.window.palette().window().color().name() == theme.DARK.window
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert stage.window.palette().window().color().name() == theme.DARK.window
    look.choose(WindowSettings("high-contrast-light"))
    assert stage.window.palette().window().color().name() == theme.HIGH_LIGHT.window
