"""Whose calls are answered, chosen in the real window over real records: every fault is a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.dealership.profile import SAMPLE
from app.paths import DataDir
from app.ui.guide.dealership_model import NO_FILE, Choice
from app.ui.guide.dealership_panel import DealershipPanel
from app.ui.guide.memory import GuideMemory
from tests.app.ui.guide.conftest import Starter
from tests.app.ui.guide.walk import (
    go_to,
    standing,
    tab_to,
    type_in,
    type_own,
)
from tests.app.ui.hands import click

pytestmark = pytest.mark.ui


def test_killed_while_an_own_dealership_is_typed_it_is_still_there(start: Starter, tmp_path: Path) -> None:
    first = start(tmp_path)
    first.with_records(tmp_path)
    first.open_ready()
    go_to(first, "Dealership")
    panel = first.panel(DealershipPanel)
    click(panel.radios[Choice.TYPED])
    tab_to(first, "Name")
    type_in(first, ["Hill Motors", "12 Hill Street"])
    tab_to(first, "Service on Sunday")
    type_in(first, ["10am-2pm"])

    second = start(tmp_path)
    second.with_records(tmp_path)
    second.open_ready()
    second.until(lambda: not second.guide.panel.is_busy)
    panel = second.panel(DealershipPanel)
    assert panel.radios[Choice.TYPED].isChecked()
    typed = panel.form.typed
    assert (typed.name, typed.address, typed.service[6]) == ("Hill Motors", "12 Hill Street", "10am-2pm")

    type_own(panel)
    second.next("Telephone")
    assert GuideMemory(DataDir(tmp_path)).draft is None, "it stands in the records now"


def test_what_is_wrong_with_the_dealership_is_said_and_the_step_stays(start: Starter, tmp_path: Path) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Dealership")
    panel = here.panel(DealershipPanel)
    click(panel.radios[Choice.TYPED])
    type_own(panel, name="")
    panel.form.hours.service[0].setText("9-5")
    click(here.guide.next)

    assert here.title == "Dealership"
    assert panel.troubles.text.text().split("\n") == [
        "Enter the dealership's name.",
        "Service on Monday: “9-5” ends before it begins; write it as 09:00-17:00 or 9am-5pm.",
    ]
    assert (found := standing(tmp_path)) is not None
    assert found.sample


def test_a_file_is_refused_in_a_sentence_until_it_is_right(
    start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Dealership")
    panel, file = here.panel(DealershipPanel), tmp_path / "mine.toml"
    monkeypatch.setattr(panel, "ask_which_file", lambda: str(file))
    monkeypatch.setattr(panel, "ask_where_to", lambda: str(file))
    click(panel.radios[Choice.FILE])
    click(here.guide.next)
    assert panel.troubles.text.text() == NO_FILE

    click(panel.pattern)
    here.until(file.exists)
    right = file.read_text("utf-8")
    file.write_text(right.replace('timezone = "America/Chicago"', 'timezone = "Here"'), "utf-8")
    click(panel.browse)
    click(here.guide.next)
    here.until(lambda: bool(panel.troubles.text.text()))
    assert panel.troubles.text.text() == (
        'mine.toml: dealership.timezone: "Here" is not a time zone such as "America/Chicago".'
    )

    file.write_text(right.replace("Springfield Auto LLC", "Hill LLC"), "utf-8")
    here.next("Telephone")
    assert (found := standing(tmp_path)) is not None
    assert (found.legal_name, found.sample) == ("Hill LLC", False)


def test_an_own_dealership_that_was_kept_is_shown_to_be_changed(start: Starter, tmp_path: Path) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Dealership")
    panel = here.panel(DealershipPanel)
    click(panel.radios[Choice.TYPED])
    type_own(panel)
    here.next("Telephone")
    click(here.guide.back)
    assert panel.radios[Choice.KEEP].text() == "Hill Motors, as it is"
    assert panel.radios[Choice.KEEP].isChecked()

    click(panel.radios[Choice.TYPED])
    assert panel.form.name.text() == "Hill Motors"
    panel.form.agent_name.setText("Sam")
    here.next("Telephone")
    assert (found := standing(tmp_path)) is not None
    assert (found.name, found.agent_name) == ("Hill Motors", "Sam")


def test_the_sample_that_stands_is_kept_and_lotline_does_not_start_again(
    start: Starter, tmp_path: Path
) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Practice call")
    click(here.guide.next)

    assert here.appliance.asked == []
    assert (found := standing(tmp_path)) is not None
    assert found.legal_name == "Springfield Auto LLC"
    assert f'name = "{found.name}"' in SAMPLE.read_text("utf-8")
