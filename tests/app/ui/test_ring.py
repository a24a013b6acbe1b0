"""The window rings for a caller who wants a person."""

from __future__ import annotations

import pytest

from app.errors import TooLate
from engine.ports import HandOffState
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click

pytestmark = pytest.mark.ui


def test_a_caller_who_wants_a_person_rings_until_somebody_takes_them(stage: Stage) -> None:
    stage.open_ready()
    world, ring = stage.appliance, stage.window.ring
    assert not ring.isVisible()
    stage.play(world.ring, "call-1")

    stage.play(world.want_person, "call-1", 7)

    assert ring.isVisible()
    assert ring.title.text() == "A caller would like Sarah Miller"
    assert ring.about.text() == "Ann Lee is on the line about her brakes."
    assert 0 < int(ring.left.text().removesuffix(" s")) <= 30

    click(ring.accept)
    stage.until(lambda: not ring.isVisible())

    assert world.asked == ["accept 7 None None"]


def test_nobody_is_free_is_said_with_one_click(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.want_person, "call-1", 7)

    click(stage.window.ring.decline)
    stage.until(lambda: not stage.window.ring.isVisible())

    assert stage.appliance.asked == ["decline 7 None"]


def test_an_emergency_comes_before_those_who_wait_longer_and_all_are_counted(stage: Stage) -> None:
    stage.open_ready()
    world, ring = stage.appliance, stage.window.ring
    stage.play(world.want_person, "call-1", 7)
    stage.play(world.want_person, "call-2", 8, urgent=True)

    assert ring.title.text() == "Emergency: a caller needs Sarah Miller (1 more waiting)"

    stage.play(world.want_person, "call-2", 8, HandOffState.TIMED_OUT)

    assert ring.title.text() == "A caller would like Sarah Miller"


def test_who_is_too_late_is_told_so_in_a_sentence(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.want_person, "call-1", 7)
    stage.appliance.fails_with = TooLate("Somebody else answered.")

    click(stage.window.ring.accept)

    stage.until(stage.window.notice.isVisible)
    assert stage.window.notice.text.text() == "Somebody else answered."
