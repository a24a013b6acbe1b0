"""The dealership's hours and what else is typed, changed in the real window over real records."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.dealership.own import typed_of
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import Profile
from app.ui.agents.agents_screen import AgentsScreen
from app.ui.guide.guide_screen import GuideScreen
from app.ui.settings.dealership_model import SAVED
from app.ui.settings.dealership_panel import DealershipPanel
from app.ui.settings.settings_screen import SECTIONS, SettingsScreen
from engine.dialogue.dialogue import Dialogue
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable, untranslated
from tests.app.ui.marks import Marks
from tests.fakes.dealership import FakeKnowledge
from tests.fakes.judges import NoWork, WordClassifier
from tests.fakes.language_model import WordEmbedder

pytestmark = pytest.mark.ui

NUMBER = [entry.make for entry in SECTIONS].index(DealershipPanel)
HOURS_WORDS = "What are your opening hours on Wednesday?"


def open_section(stage: Stage, folder: Path) -> DealershipPanel:
    stage.with_records(folder)
    stage.open_ready()
    return section(stage)


def section(stage: Stage) -> DealershipPanel:
    screen = stage.open_screen("Settings")
    assert isinstance(screen, SettingsScreen)
    click(screen.buttons[NUMBER])
    return shown(stage)


def shown(stage: Stage) -> DealershipPanel:
    screen = stage.window.pages.currentWidget()
    assert isinstance(screen, SettingsScreen)
    panel = screen.sections.currentWidget()
    assert isinstance(panel, DealershipPanel)
    stage.until(panel.form.isEnabled)
    return panel


def standing(stage: Stage) -> Profile:
    assert stage.database is not None
    found = stage.in_records(DealershipStore(stage.database).load())
    assert found is not None
    return found


def save(stage: Stage, panel: DealershipPanel) -> None:
    click(panel.save)
    stage.until(lambda: panel.undo.isVisible() and not panel.model.busy)


def open_agents(stage: Stage) -> AgentsScreen:
    screen = stage.open_screen("Agents")
    assert isinstance(screen, AgentsScreen)
    stage.until(lambda: bool(screen.form.hours.text()))
    return screen


def next_call_hears(stage: Stage, question: str) -> str:
    tools: Any = stage.appliance.archive and stage.appliance.archive.tools
    knowledge = FakeKnowledge(WordEmbedder())
    talk = Dialogue(WordClassifier(), NoWork(), knowledge, tools, None).open("next")

    async def said() -> str:
        reply = await talk.respond(question)
        return " ".join([sentence async for sentence in reply.sentences])

    return stage.in_records(said())


def focused(stage: Stage) -> QWidget:
    found = stage.window.focusWidget()
    assert found is not None
    return found


def test_who_sees_the_hours_beside_the_agent_changes_them_by_keyboard_alone(
    stage: Stage, tmp_path: Path
) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    stage.window.activateWindow()
    agents = open_agents(stage)
    assert "Sales Mon–Fri 8:00 AM–7:00 PM" in agents.form.hours.text()
    before = standing(stage)

    agents.form.change_hours.setFocus()
    QTest.keyClick(focused(stage), Qt.Key.Key_Space)
    panel = shown(stage)
    stage.until(lambda: focused(stage).accessibleName() == "Sales on Monday")
    stage.until(panel.form.hours.others["parts"][0].isVisible)
    for _ in range(3):
        QTest.keyClick(focused(stage), Qt.Key.Key_Tab)
    assert focused(stage).accessibleName() == "Sales on Tuesday"
    QTest.keyClick(focused(stage), Qt.Key.Key_Tab)
    assert focused(stage).accessibleName() == "Service on Tuesday"
    QTest.keySequence(focused(stage), "Ctrl+A")
    QTest.keyClicks(focused(stage), "9am-1pm")
    QTest.keySequence(focused(stage), "Ctrl+S")
    stage.until(panel.undo.isVisible)
    assert panel.model.sentence == SAVED

    now = standing(stage)
    assert now.hours["service"][1] == (time(9), time(13))
    assert (now.inventory, now.staff, now.faq) == (before.inventory, before.staff, before.faq)
    agents = open_agents(stage)
    stage.until(lambda: "Service Mon 7:30 AM–6:00 PM, Tue 9:00 AM–1:00 PM" in agents.form.hours.text())


def test_the_next_call_is_told_the_new_hours(stage: Stage, tmp_path: Path) -> None:
    panel = open_section(stage, tmp_path)
    assert "1" not in next_call_hears(stage, HOURS_WORDS).replace("6", "")
    for field in (panel.form.hours.sales[2], panel.form.hours.service[2]):
        field.setText("10:00-11:00")
    save(stage, panel)
    assert "11" in next_call_hears(stage, HOURS_WORDS)


def test_new_hours_leave_alone_what_somebody_has_typed_of_the_agent(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    agents = open_agents(stage)
    agents.form.name.setText("Sam")
    click(agents.form.change_hours)
    panel = shown(stage)
    panel.form.hours.sales[5].setText("")
    save(stage, panel)

    agents = open_agents(stage)
    stage.until(lambda: "Sat 9:00 AM–5:00 PM" not in agents.form.hours.text())
    assert agents.form.name.text() == "Sam"
    assert agents.save.isEnabled()


def test_what_was_saved_can_be_taken_back(stage: Stage, tmp_path: Path) -> None:
    panel = open_section(stage, tmp_path)
    before = standing(stage)
    panel.form.name.setText("Hill Motors")
    panel.form.hours.service[0].setText("9am-5pm")
    panel.save.setFocus()
    save(stage, panel)
    assert panel.form.hours.service[0].text() == "09:00-17:00"
    assert not panel.save.isEnabled()
    assert focused(stage) is panel.undo.undo

    click(panel.undo.undo)
    stage.until(lambda: panel.form.name.text() == "Springfield Auto")
    assert standing(stage) == before
    assert not panel.undo.undo.isVisible()


def test_all_that_is_wrong_is_said_and_nothing_is_changed(stage: Stage, tmp_path: Path) -> None:
    panel = open_section(stage, tmp_path)
    before = standing(stage)
    panel.form.name.setText("")
    panel.form.hours.others["parts"][0].setText("9-5")
    click(panel.save)
    assert panel.result.text.text().split("\n") == [
        "Enter the dealership's name.",
        "Parts on Monday: “9-5” ends before it begins; write it as 09:00-17:00 or 9am-5pm.",
    ]
    assert standing(stage) == before

    click(panel.discard)
    assert (panel.form.name.text(), panel.form.hours.others["parts"][0].text()) == (
        "Springfield Auto",
        "08:00-17:00",
    )
    assert not panel.result.isVisible()
    assert not panel.save.isEnabled()


def test_what_is_being_typed_is_never_overwritten(stage: Stage, tmp_path: Path) -> None:
    panel = open_section(stage, tmp_path)
    panel.form.name.setText("Hill Motors")
    stage.open_screen("Now")
    archive, seen = stage.appliance.archive, standing(stage)
    assert archive is not None
    data = stage.appliance.back_office.dealership
    stage.in_records(data.change(replace(typed_of(seen), name="Dale Motors"), seen))
    panel = section(stage)
    assert panel.form.name.text() == "Hill Motors"

    click(panel.save)
    stage.until(lambda: "Somebody else has changed the dealership" in panel.result.text.text())
    assert panel.form.name.text() == "Hill Motors"
    click(panel.discard)
    stage.until(lambda: panel.form.name.text() == "Dale Motors")
    assert not panel.result.isVisible()


def test_the_sample_is_called_so_and_leads_to_the_guide(stage: Stage, tmp_path: Path) -> None:
    panel = open_section(stage, tmp_path)
    assert panel.sample.isVisible()
    click(panel.guide)
    assert isinstance(stage.window.pages.currentWidget(), GuideScreen)

    assert stage.database is not None
    own = replace(standing(stage), sample=False)
    stage.in_records(DealershipStore(stage.database).change(lambda _: own))
    panel = section(stage)
    stage.until(lambda: not panel.sample.isVisible())
    assert not panel.guide.isVisible()


def test_it_can_be_used_without_eyes_or_mouse_in_the_smallest_window(stage: Stage, tmp_path: Path) -> None:
    panel = open_section(stage, tmp_path)
    stage.window.resize(stage.window.minimumSize())
    panel.form.name.setText("")
    click(panel.save)
    for part in (panel.ground, panel.form):
        assert nameless(part) == []
        assert unreachable(part) == []
    stage.until(lambda: not cut_labels(panel))
    assert not panel.fields.horizontalScrollBar().isVisible()
    panel.form.name.setText("Hill Motors")
    save(stage, panel)
    stage.until(lambda: not cut_labels(panel))


def test_it_speaks_the_windows_language(stage: Stage, tmp_path: Path, marks: Marks) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    panel = DealershipPanel(stage.desk)
    stage.qtbot.addWidget(panel)
    panel.show()
    panel.refresh()
    stage.until(panel.form.isEnabled)
    zones = [panel.form.zone.itemText(number) for number in range(panel.form.zone.count())]
    typed, days = panel.form.typed, [QLocale().standaloneDayName(day) for day in range(1, 8)]
    services = [each.name for each in typed.services]
    data = [*zones, *days, *services, typed.name, typed.address, "Riley", "Parts"]
    data += ["Hill Motors", "12 Hill Street, Springfield", "Oil Change"]
    assert untranslated(panel, data) == []

    panel.form.name.setText("Hill Motors")
    save(stage, panel)
    assert untranslated(panel, data) == []
    click(panel.undo.undo)
    stage.until(lambda: panel.form.name.text() == typed.name)
    assert untranslated(panel, data) == []
