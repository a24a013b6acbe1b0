"""Every text of the agent's screen can be said in another language; what callers hear stays as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.ui.agents.agents_screen import AgentsScreen
from tests.app.ui.conftest import Stage
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks

pytestmark = pytest.mark.ui


def test_the_screen_speaks_the_windows_language_and_the_agent_its_own(
    stage: Stage, tmp_path: Path, marks: Marks
) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    screen = AgentsScreen(stage.desk)
    stage.qtbot.addWidget(screen)
    screen.show()
    stage.until(lambda: screen.model.page is not None)
    page = screen.model.page
    assert page is not None
    now, facts = page.now, page.choices.facts
    heard = f"{now.welcome}, this is {now.name}, the automated assistant, and this call may be recorded. "
    people = [f"{each.name}, {each.role}" for each in facts.people]
    departments = [each for name in facts.hours for each in (name, name.capitalize())]
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    voices = [each.partition("_")[2].capitalize() for each in page.choices.voices]
    said = [f"{heard}How can I help you?", now.welcome, now.name]
    data = [*said, *people, *departments, *days, *voices]
    assert untranslated(screen, data) == []

    screen.model.save(replace(now, name="Sam"))
    stage.until(lambda: screen.undo.isVisible() and screen.model.versions.rowCount() == 2)
    screen.versions.table.selectRow(1)
    changes = [each.changed for each in screen.model.page.history]
    assert untranslated(screen, [*data, heard.replace("Riley", "Sam"), *changes, "Sam"]) == []
