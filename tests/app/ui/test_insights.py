"""The insights in the real window, over real records: look, choose other days, save."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLineF, QRectF, Qt

from app.back_office import Archive
from app.events import CallChanged
from app.insights.figures import Ending
from app.stores.calls import Calls
from app.stores.rows import NewTask
from app.stores.tasks import Tasks
from app.ui import theme
from app.ui.insights.insights_model import Choice
from app.ui.insights.insights_screen import INKS, InsightsScreen
from app.ui.insights.values_model import ValuesModel
from app.ui.insights.wording import NO_CALLS
from app.ui.plots.inks import BLUE, GREEN, VERMILLION, Pattern, hatching
from app.ui.plots.scale import every, ticks
from telephony.call import CallState, Direction
from tests.app.ui.conftest import MONDAY_NOON, Stage
from tests.app.ui.hands import click
from tests.app.ui.test_accessible import contrast

pytestmark = pytest.mark.ui

ENDED = (("booked", 0), ("booked", 0), ("answered", 0), ("missed", 0), ("answered", 3), ("dropped", 20))
"""How calls ended, and how many days ago."""


async def written(archive: Archive) -> None:
    calls, tasks = Calls(archive.database), Tasks(archive.database)
    for number, (outcome, days) in enumerate(ENDED):
        at = MONDAY_NOON - timedelta(days=days, hours=1)
        call_id = await calls.open(f"s{number}", "inbound", "+12175550123", at)
        if outcome != "missed":
            await calls.answered(call_id, at)
            asked = "Do you sell boats?" if number == 2 else None
            await calls.add_turn(call_id, "agent", "Sure.", at, True, "faq", 0.5 + number / 10, asked)
        await calls.close(call_id, at, outcome)
    at = MONDAY_NOON - timedelta(hours=1)
    await tasks.create(NewTask("s2", "hand_off", "A person, please.", at, "sales", at, state="timed_out"))


def opened(stage: Stage, folder: Path) -> InsightsScreen:
    archive = stage.with_records(folder)
    stage.in_records(written(archive))
    stage.open_ready()
    screen = stage.open_screen("Insights")
    assert isinstance(screen, InsightsScreen)
    stage.until(lambda: screen.model.insight is not None)
    return screen


def figures(screen: InsightsScreen) -> list[str]:
    return [tile.figure.text() for tile in screen.tiles.tiles]


def test_a_week_is_summed_up_and_other_days_can_be_chosen(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    assert figures(screen) == ["5", "80 %", "50 %", "1", "0.60 s"]
    assert screen.tiles.tiles[1].words.text() == "4 saved, 1 lost"

    click(screen.period.buttons[Choice.MONTH])
    stage.until(lambda: figures(screen)[0] == "6")
    click(screen.period.buttons[Choice.TODAY])
    stage.until(lambda: figures(screen)[0] == "4")

    assert screen.heading.text() == "Insights · Mon, Mar 2"
    assert screen.calls.pages.currentWidget() is screen.bars
    assert screen.bars.accessibleDescription() == "11 AM: booked 2, answered 1, missed 1"
    assert screen.model.questions.rows == [["Do you sell boats?", 1, "Mon, Mar 2"]]
    assert ["Failed: nobody took it in time", 1] in screen.model.transfers.rows


def test_an_own_range_begins_as_what_was_shown_and_is_changed_by_day(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    assert not screen.period.first.isVisible()

    click(screen.period.buttons[Choice.OWN])
    stage.until(screen.period.first.isVisible)
    assert screen.period.first.date().toString(Qt.DateFormat.ISODate) == "2026-02-24"
    screen.period.first.setDate(screen.period.first.date().addDays(-20))
    stage.until(lambda: figures(screen)[0] == "6")

    assert screen.heading.text() == "Insights"
    click(screen.period.buttons[Choice.MONTH])
    stage.until(lambda: screen.heading.text() == "Insights · Sun, Feb 1 – Mon, Mar 2")


def test_by_keyboard_the_days_are_chosen_and_the_plot_becomes_a_table(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)

    stage.qtbot.keyClick(stage.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    stage.until(lambda: figures(screen)[0] == "4")
    stage.qtbot.keyClick(stage.window, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)

    stage.until(lambda: screen.calls.pages.currentWidget() is screen.calls.table)
    rows = {row[0]: row[1:] for row in screen.model.calls.rows}
    assert rows["11 AM"] == [2, 0, 0, 0, 1, 1, 0, 4]
    assert screen.calls.table.model().index(11, 1).data() == "2"


def test_a_call_that_ends_is_counted_while_one_looks(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    assert stage.database is not None
    calls = Calls(stage.database)
    call_id = stage.in_records(calls.open("new", "inbound", "+12175550123", MONDAY_NOON))
    stage.in_records(calls.close(call_id, MONDAY_NOON, "missed"))

    ended = CallChanged("new", call_id, Direction.INBOUND, "+1", CallState.ENDED, MONDAY_NOON, "missed")
    stage.play(stage.appliance.publish, ended)

    stage.until(lambda: figures(screen)[0] == "6")


@pytest.mark.parametrize("name", ["week.png", "week.svg", "week.csv", "week"])
def test_a_plot_is_saved_as_a_picture_a_drawing_or_values(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    screen = opened(stage, tmp_path)
    monkeypatch.setattr(screen.calls, "ask_where", lambda: str(tmp_path / name))

    click(screen.calls.export)
    stage.until(lambda: screen.calls.said.text() == "Saved.")

    content = (tmp_path / (name if "." in name else "week.png")).read_bytes()
    if name.endswith(".svg"):
        told = ET.fromstring(content)
        words = "".join(told.itertext())
        assert "11 AM: booked 2" in words
        assert "Call-back agreed" in words
    elif name.endswith(".csv"):
        lines = content.decode("utf-8-sig").splitlines()
        assert lines[0].startswith("Hour,Booked,Put through")
        assert lines[12].startswith("11 AM,2,0,0,0,2,1,0,5")
    else:
        assert struct.unpack(">II", content[16:24]) == (2400, 1200)


def test_a_file_that_cannot_be_written_is_said_in_words(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(stage, tmp_path)
    monkeypatch.setattr(screen.calls, "ask_where", lambda: str(tmp_path / "nowhere" / "week.csv"))

    click(screen.calls.export)

    stage.until(lambda: "cannot be written" in stage.window.notice.text.text())
    assert screen.calls.said.text() == ""


def test_without_calls_it_says_so_and_saves_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    screen = stage.open_screen("Insights")
    assert isinstance(screen, InsightsScreen)

    stage.until(lambda: screen.calls.empty.text() == NO_CALLS)

    assert figures(screen) == ["0", "–", "–", "0", "–"]
    assert not screen.calls.export.isEnabled()


def test_under_the_mouse_a_bar_says_what_it_is(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    screen.bars.grab()
    place = screen.bars.place
    slot = place.width() / 24

    assert screen.bars.said_at(place.left() + 11.5 * slot) == "11 AM: booked 2, answered 2, missed 1"
    assert screen.bars.said_at(place.left() + 2.5 * slot) == "2 AM: no calls"
    assert screen.bars.said_at(place.right() + 5) == ""


def test_no_two_endings_look_alike_without_their_colour() -> None:
    patterned = [ink.pattern for ink in INKS.values() if ink.pattern is not Pattern.PLAIN]

    assert set(INKS) == set(Ending)
    assert len(set(patterned)) == len(patterned)
    assert len({ink.colour for ink in INKS.values()}) == len(INKS)


@pytest.mark.parametrize("card", [theme.LIGHT.card, theme.DARK.card], ids=["light", "dark"])
def test_lines_and_the_outlines_of_bars_stand_out_from_the_card(card: str) -> None:
    """3 : 1, as WCAG 2.2 asks of what is drawn."""
    outline = theme.LIGHT.muted if card == theme.LIGHT.card else theme.DARK.muted

    weak = [each for each in (BLUE, GREEN, VERMILLION, outline) if contrast(each, card) < 3]
    assert weak == []


@pytest.mark.parametrize("pattern", list(Pattern))
def test_a_pattern_stays_inside_its_bar(pattern: Pattern) -> None:
    place = QRectF(10, 20, 33, 17)
    lines: list[QLineF] = list(hatching(place, pattern))

    assert bool(lines) == (pattern is not Pattern.PLAIN)
    roomy = place.adjusted(-0.01, -0.01, 0.01, 0.01)
    assert all(roomy.contains(end) for line in lines for end in (line.p1(), line.p2()))


@pytest.mark.parametrize(
    ("highest", "whole", "last"),
    [(0, True, 1), (7, True, 8), (96, True, 100), (1.9, False, 2.0), (0.4, False, 0.4)],
)
def test_an_axis_ends_at_a_round_figure(highest: float, whole: bool, last: float) -> None:
    found = ticks(highest, 5, whole=whole)

    assert found[-1] == pytest.approx(last)
    assert len(found) <= 6


def test_labels_are_thinned_out_to_parts_of_a_day() -> None:
    assert [every(24, fit) for fit in (30, 24, 12, 7, 5, 1)] == [1, 1, 2, 4, 6, 28]


def test_what_a_spreadsheet_would_compute_is_written_as_words() -> None:
    values = ValuesModel(["Question", "Asked"])
    values.fill([["=1+1", 2]])

    assert values.csv().decode("utf-8-sig").splitlines()[1] == "'=1+1,2"
