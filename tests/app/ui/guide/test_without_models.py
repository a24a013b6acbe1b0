"""The first start of a PC without models, with the appliance itself: what needs none can be done."""

from __future__ import annotations

import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compose import Appliance
from app.errors import NotReady
from app.options import Options
from app.paths import DataDir
from app.qt_bridge import EngineThread, QtBridge
from app.settings import PrivacySettings
from app.ui import theme
from app.ui.desk import Desk
from app.ui.guide.dealership_model import DealershipModel
from app.ui.guide.guide_screen import GuideScreen
from app.ui.guide.memory import GuideMemory
from app.ui.line_model import Stage
from app.ui.settings.telephone_model import TelephoneModel
from app.ui.window import Window
from app.upkeep.retention import Overdue
from tests.app.ui.hands import PATIENCE_MS

pytestmark = pytest.mark.ui


def test_accounts_and_dealership_can_be_set_up_and_it_starts_again_when_it_is_asked_to(
    qapp: QApplication, qtbot: QtBot, engine: EngineThread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(qapp, Qt.ColorScheme.Light)
    monkeypatch.setenv("LOTLINE_MODELS_DIR", str(tmp_path / "models"))
    folder, made = tmp_path / "data", list[weakref.ref[Appliance]]()
    folder.mkdir()

    def make() -> Appliance:
        appliance = Appliance(Options(folder, sip_port=0, http_port=0, loopback=True))
        made.append(weakref.ref(appliance))
        return appliance

    desk = Desk(QtBridge(engine), make)
    window = Window(desk, guide_memory=GuideMemory(DataDir(folder)))
    closed: list[None] = []
    desk.closed.connect(lambda: closed.append(None))
    window.show()
    assert isinstance(window.pages.currentWidget(), GuideScreen), "before anything is loaded"
    desk.open()
    qtbot.waitUntil(lambda: desk.line.stage is Stage.FAILED, timeout=PATIENCE_MS)
    assert "is not on this PC" in desk.line.sentence

    telephone, dealership = (
        TelephoneModel(desk.requests, window),
        DealershipModel(desk.requests, GuideMemory(), window),
    )
    telephone.refresh()
    dealership.read()
    qtbot.waitUntil(lambda: bool(telephone.kept_in) and dealership.known, timeout=PATIENCE_MS)
    with pytest.raises(NotReady, match="The records are not open"):
        engine.submit(_overdue(made[0]())).result(PATIENCE_MS / 1000)
    desk.start_again()
    qtbot.waitUntil(lambda: len(made) == 2 and desk.line.stage is Stage.FAILED, timeout=PATIENCE_MS)
    assert made[0]() is None, "two sets of models would not fit into a small PC"

    desk.close()
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE_MS)
    window.deleteLater()


async def _overdue(appliance: Appliance | None) -> Overdue:
    assert appliance is not None
    return await appliance.upkeep.retention.overdue(PrivacySettings(1, 1))
