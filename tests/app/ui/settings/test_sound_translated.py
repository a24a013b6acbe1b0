"""Everything that is said of microphone, speakers and ringer can be said in another language."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.sound.echo_trial import EchoReport, Step, Verdict
from app.ui.sound.devices_panel import DevicesPanel
from app.ui.sound.wording import echo_words, level_words, step_words
from tests.app.ui.conftest import Stage
from tests.app.ui.looks import untranslated

pytestmark = [pytest.mark.ui, pytest.mark.usefixtures("marks")]
DATA = ("Headset", "Alt")


def test_the_devices_are_said_in_another_language(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    pc = stage.appliance.pc_sound
    stage.open_ready()
    panel = DevicesPanel(stage.desk)
    stage.qtbot.addWidget(panel)
    panel.show()
    stage.until(panel.lacking.isVisible)
    assert untranslated(panel, DATA) == []

    pc.plug("Headset")
    panel.look.click()
    stage.until(panel.echo.isEnabled)
    panel.model.choose_microphone("Headset")
    stage.until(lambda: bool(panel.result.text.text()))
    pc.plug("Loudspeakers")
    panel.look.click()
    stage.until(lambda: panel.microphone.currentText().startswith("⟦Headset"))
    assert untranslated(panel, (*DATA, "Loudspeakers")) == []
    panel.hide()
    stage.until(lambda: pc.open_now == 0)


def test_levels_and_the_echo_test_are_said_in_another_language() -> None:
    levels = [level_words(dbfs, voice=voice) for dbfs in (None, -90, -50, -20, 0) for voice in (True, False)]
    steps = [step_words(step) for step in (None, *Step)]
    reports = [EchoReport(-60.0, *heard) for heard in product((-90.0, -30.0), repeat=3)]
    reports += [EchoReport(*[-95.0] * 4), EchoReport(-60.0, -80.0, -80.0, -10.0, clipped=True)]
    reports += [EchoReport(-60.0, -80.0, -80.0, -49.0)]
    assert {each.verdict for each in reports} == set(Verdict)
    found = [echo_words(each)[0] for each in reports]
    assert untranslated(QLabel("\n".join([*levels, *steps, *found]))) == []
