"""A call rings for the people at this PC, on whichever screen they are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.events import DeskRang
from telephony.call import CallState
from tests.app.ui.conftest import Icon, Stage

pytestmark = pytest.mark.ui


def rings(stage: Stage, session_id: str, *, takes_message: bool = False) -> None:
    until = datetime.now(UTC) + timedelta(seconds=60)
    stage.play(stage.appliance.ring, session_id)
    stage.play(stage.appliance.publish, DeskRang(session_id, "+12175550123", until, takes_message))


def test_it_is_shown_over_every_screen_until_somebody_answers(stage: Stage, icon: Icon) -> None:
    stage.open_ready()
    stage.open_screen("Settings")
    panel = stage.window.arrival
    assert not panel.isVisible()
    stage.window.hide()
    rings(stage, "call-1", takes_message=True)
    stage.window.show()

    assert panel.isVisible()
    assert panel.title.text() == "(217) 555-0123 rings here"
    assert panel.about.text().startswith("The agent takes a message in ")
    assert [said[0] for said in icon.said] == ["(217) 555-0123 rings here"]

    stage.qtbot.keyClick(stage.window, Qt.Key.Key_F2)
    stage.until(lambda: stage.window.pages.currentWidget() is stage.window.now)
    stage.play(stage.appliance.move, "call-1", CallState.ACTIVE)
    assert not panel.isVisible()


def test_a_call_that_only_people_answer_says_so_and_others_wait_behind_it(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    stage.play(stage.appliance.publish, DeskRang("call-1", "sip:marcus@pbx", None, False))
    rings(stage, "call-2")
    panel = stage.window.arrival

    assert panel.title.text() == "marcus@pbx rings here (1 more)"
    assert panel.about.text() == "Nobody else answers it."
    stage.play(stage.appliance.move, "call-1", CallState.ENDED, "missed")
    assert panel.title.text() == "(217) 555-0123 rings here"


def test_nothing_rings_for_who_is_not_to_be_disturbed(stage: Stage, icon: Icon, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    stage.desk.quiet.switch_on()
    stage.until(lambda: stage.desk.quiet.on)
    stage.window.hide()
    rings(stage, "call-1")
    stage.window.show()

    assert not stage.window.arrival.isVisible()
    assert icon.said == []
