"""Everything the insights say goes through the window's language; their files keep English titles."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.ui.insights.insights_model import Choice
from app.ui.insights.insights_screen import InsightsScreen
from app.ui.insights.wording import waits_said
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import untranslated
from tests.app.ui.test_insights import written

pytestmark = [pytest.mark.ui, pytest.mark.usefixtures("marks")]

QUESTION = "Do you sell boats?"


def test_all_of_it(stage: Stage, tmp_path: Path) -> None:
    archive = stage.with_records(tmp_path)
    stage.open_ready()
    screen = stage.open_screen("⟦Insights⟧")
    assert isinstance(screen, InsightsScreen)
    stage.until(lambda: screen.model.insight is not None)
    assert untranslated(screen) == []

    stage.in_records(written(archive))
    click(screen.period.buttons[Choice.OWN])
    stage.until(lambda: len(screen.model.questions.rows) == 1)

    assert untranslated(screen, [QUESTION]) == []
    assert screen.model.insight is not None
    assert all("⟦" in said for said in waits_said(screen.model.insight))
    assert [layer.name for layer in screen.bars.layers][:2] == ["⟦Booked⟧", "⟦Put through⟧"]
    screen.bars.grab()
    assert screen.bars.said_at(screen.bars.place.left() + 1).endswith("⟦no calls⟧")
    assert screen.model.calls.csv().decode("utf-8-sig").startswith("Hour,Booked,Put through,")
