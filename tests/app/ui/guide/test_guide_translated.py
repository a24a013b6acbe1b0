"""Every text of the guide can be said in another language; panels of other rooms in it are tested there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.ui.guide import steps
from app.ui.guide.dealership_model import Choice
from app.ui.guide.dealership_panel import DealershipPanel
from app.ui.guide.machine_model import finding_words
from app.ui.guide.machine_panel import MachinePanel
from app.ui.guide.practice_panel import PracticePanel
from app.ui.guide.weights_panel import WeightsPanel
from tests.app.ui.guide.conftest import Start, Starter
from tests.app.ui.guide.walk import with_weights
from tests.app.ui.hands import click
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks
from tests.fakes.file_server import FileServer

pytestmark = pytest.mark.ui

MODELS = ["Tiny ears", "Used voice", "MIT"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
EXAMPLES = ["Hill Motors", "Hill Street, Springfield", "Riley", "Oil Change"]


@pytest.fixture
def here(start: Starter, server: FileServer, tmp_path: Path, marks: Marks) -> Start:
    here = start(tmp_path)
    with_weights(here, server, tmp_path / "models")
    here.with_records(tmp_path)
    here.open_ready()
    return here


def test_the_steps_about_this_pc_go_through_the_translation(here: Start) -> None:
    pc = here.panel(MachinePanel)
    here.until(lambda: pc.is_done and pc.models.shelf is not None)
    found = [finding_words(each)[0] for each in pc.model.findings]
    assert untranslated(here.guide, [*found, *MODELS]) == []

    for name in ("a", "b"):
        here.play(here.appliance.ring, name)
    assert untranslated(here.guide.call) == []

    here.next("Models")
    weights = here.panel(WeightsPanel)
    here.until(weights.needed.isEnabled)
    assert untranslated(here.guide, [*found, *MODELS]) == []
    click(weights.needed)
    here.until(lambda: weights.is_done)
    assert untranslated(here.guide, [*found, *MODELS]) == []


def test_the_step_about_the_dealership_goes_through_the_translation(here: Start) -> None:
    panel = here.guide.pages.of(steps.DEALERSHIP)
    assert isinstance(panel, DealershipPanel)
    panel.refresh()
    here.until(lambda: panel.model.known)
    zones = [panel.form.zone.itemText(row) for row in range(panel.form.zone.count())]
    for each in Choice:
        panel.model.choose(each)
        assert untranslated(panel, [*DAYS, *EXAMPLES, *zones]) == []
    panel.model.choose(Choice.FILE)
    panel.leave(lambda: None)
    assert untranslated(panel.troubles) == []


def test_the_advice_on_the_practice_call_goes_through_the_translation(here: Start) -> None:
    panel = here.guide.pages.of(steps.PRACTICE)
    assert isinstance(panel, PracticePanel)
    assert untranslated(panel.advice) == []


def test_what_is_wrong_with_the_form_is_said_in_the_windows_language(here: Start) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    panel = here.guide.pages.of(steps.DEALERSHIP)
    assert isinstance(panel, DealershipPanel)
    panel.model.choose(Choice.TYPED)
    panel.form.services.lines[0].fields[0].setText("Oil Change")
    panel.leave(lambda: None)
    assert len(panel.model.troubles) > 3
    assert untranslated(panel.troubles, EXAMPLES) == []
