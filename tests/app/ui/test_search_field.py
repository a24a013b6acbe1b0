from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.search_field import SearchField
from tests.app.ui.hands import PATIENCE_MS

pytestmark = pytest.mark.ui


def test_words_are_looked_for_once_when_typing_pauses_and_at_once_with_enter(qtbot: QtBot) -> None:
    field, told = SearchField("Search the calls", "Search"), list[str]()
    qtbot.addWidget(field)
    field.sought.connect(lambda: told.append(f"sought {field.text()}"))
    field.entered.connect(lambda: told.append(f"entered {field.text()}"))

    qtbot.keyClicks(field, "oil")
    assert told == []
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    qtbot.keyClicks(field, "s")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert told == ["sought oil", "sought oils", "entered oils"]
