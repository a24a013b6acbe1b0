"""Walks through the guide as a person does, and looks at what stands in the records then."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import Profile
from app.ui.guide.dealership_panel import DealershipPanel
from tests.app.ui.guide.conftest import Start
from tests.app.ui.hands import click, usable
from tests.fakes.file_server import FileServer
from tests.fakes.weights import CONTENT, USED, catalogue, put, room


def with_weights(here: Start, server: FileServer, folder: Path) -> None:
    here.appliance.weights = room(folder, catalogue(server), here.appliance.feed.publish)


def complete(folder: Path) -> None:
    """All models, as another start has fetched them."""
    put(folder, "tiny", "model.bin", CONTENT)
    put(folder, "used", "voice.bin", USED)


def standing(folder: Path) -> Profile | None:
    database = Database(folder / "lotline.db")
    database.start()
    try:
        return asyncio.run(DealershipStore(database).load())
    finally:
        database.stop()


def go_to(here: Start, title: str) -> None:
    """To a step, skipping what can be skipped and keeping the sample."""
    while here.title != title:
        one_on(here, here.title)
    here.until(lambda: not here.guide.panel.is_busy)


def one_on(here: Start, before: str) -> None:
    ways = here.guide.skip, here.guide.next
    here.until(lambda: any(usable(each) for each in ways))
    click(next(each for each in ways if usable(each)))
    here.until(lambda: here.title != before)


def type_own(panel: DealershipPanel, name: str = "Hill Motors") -> None:
    form = panel.form
    form.name.setText(name)
    form.address.setText("12 Hill Street, Springfield")
    form.phone.setText("(217) 555-0142")
    for field, text in zip(form.services.lines[0].fields, ("Oil Change", "30", "49.99", ""), strict=True):
        field.setText(text)


def tab_to(here: Start, name: str) -> None:
    for _ in range(80):
        if focused(here).accessibleName() == name:
            return
        QTest.keyClick(focused(here), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def focused(here: Start) -> QWidget:
    return QApplication.focusWidget() or here.window


def type_in(here: Start, texts: Sequence[str]) -> None:
    """Each into the field that has the keys, then Tab."""
    for text in texts:
        QTest.keyClicks(focused(here), text)
        QTest.keyClick(focused(here), Qt.Key.Key_Tab)
