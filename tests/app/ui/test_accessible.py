"""Everyone can use the window: names for screen readers, keys, contrast, and no clipped pictures."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.ui import theme
from engine.ports import Slots
from engine.timing import TurnTiming
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.app.ui.looks import cut_labels, own_widgets

pytestmark = pytest.mark.ui


def live_call(stage: Stage) -> None:
    world = stage.appliance
    stage.open_ready()
    stage.play(world.ring, "call-1")
    stage.play(world.move, "call-1", CallState.ACTIVE)
    stage.play(world.speak, "call-1", "agent", "Thanks for calling, this is Riley. How can I help?")
    stage.play(world.speak, "call-1", "caller", "I'd like an oil change today at half past nine.")
    stage.play(world.speak, "call-1", "agent", "Half past nine is free. May I have your", complete=False)
    slots = Slots("service", "Oil Change", "Toyota Camry", date(2026, 3, 2), time(9, 30), "Dana Cole")
    stage.play(world.fill, "call-1", slots)
    stage.play(world.time_turn, "call-1", TurnTiming(3, 0.34, 0.55, 0.58, 0.61, 0.98, 1.12))
    stage.play(world.book, "call-1", time(9, 30))
    stage.until(lambda: bool(stage.desk.agenda.rows))


def test_everything_in_the_window_has_a_name_for_screen_readers(stage: Stage) -> None:
    live_call(stage)
    widgets = own_widgets(stage.window)

    nameless = [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in widgets
        if not each.accessibleName()
    ]
    assert len(widgets) > 30
    assert nameless == []


def test_every_button_tells_its_key_and_takes_the_focus(stage: Stage) -> None:
    buttons = [each for each in stage.window.findChildren(QPushButton) if not each.shortcut().isEmpty()]
    for button in buttons:
        assert button.shortcut().toString() in button.toolTip()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleDescription()
    keys = [button.shortcut().toString() for button in buttons]
    assert len(keys) == len(set(keys)) > 5


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("shown", "least"),
    [(theme.LIGHT, 4.5), (theme.DARK, 4.5), (theme.HIGH_LIGHT, 7.0), (theme.HIGH_DARK, 7.0)],
    ids=["light", "dark", "high contrast light", "high contrast dark"],
)
def test_all_text_stands_out_from_its_ground(shown: theme.Theme, least: float) -> None:
    grounds = ("window", "card", "caller_bubble", "agent_bubble", "selected")
    pairs = [(text, ground) for text in ("text",) for ground in grounds]
    pairs += [(text, ground) for text in ("muted", "good", "busy", "bad") for ground in ("window", "card")]
    pairs += [("on_accent", "accent")]
    colours = asdict(shown)

    weak = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    assert {pair: value for pair, value in weak.items() if value < least} == {}


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
def test_the_window_is_painted_in_both_themes_with_a_live_call(
    stage: Stage, qapp: QApplication, tmp_path: Path, scheme: Qt.ColorScheme
) -> None:
    theme.apply(qapp, scheme)
    live_call(stage)
    picture = stage.window.grab().toImage()

    expected = theme.DARK if scheme is Qt.ColorScheme.Dark else theme.LIGHT
    assert picture.save(str(tmp_path / "window.png"))
    assert picture.pixelColor(2, 2).name() == expected.window
    painted = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    used = {expected.card, expected.caller_bubble, expected.agent_bubble, expected.accent, expected.selected}
    assert used <= painted


def test_no_label_is_cut_off_in_the_smallest_window(stage: Stage) -> None:
    live_call(stage)
    stage.window.resize(stage.window.minimumSize())
    stage.until(lambda: stage.window.width() == stage.window.minimumWidth())
    QApplication.processEvents()

    assert len([each for each in stage.window.findChildren(QLabel) if each.isVisible()]) > 20
    assert cut_labels(stage.window) == []
