"""The ringer is heard while somebody at this PC is wanted."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.events import DeskRang
from app.settings import SoundSettings
from engine.ports import HandOffState
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.fakes.sound import Room

pytestmark = pytest.mark.ui


@pytest.fixture
def pc(stage: Stage, tmp_path: Path) -> Room:
    pc = stage.appliance.pc_sound
    pc.plug("Headset")
    stage.with_records(tmp_path)
    stage.open_ready()
    return pc


def test_it_rings_for_a_caller_who_wants_a_person_until_somebody_takes_them(stage: Stage, pc: Room) -> None:
    stage.play(stage.appliance.ring, "call-1")
    assert pc.opened == []
    stage.play(stage.appliance.want_person, "call-1", 7)
    stage.until(lambda: len(pc.played) > 64_000 and any(pc.played))

    click(stage.window.ring.accept)
    stage.until(lambda: pc.open_now == 0)
    assert pc.opened == [("speaker", None)]


@pytest.mark.parametrize("state", [HandOffState.DECLINED, HandOffState.TIMED_OUT])
def test_it_falls_silent_when_nobody_comes(stage: Stage, pc: Room, state: HandOffState) -> None:
    stage.play(stage.appliance.want_person, "call-1", 7)
    stage.until(lambda: pc.open_now == 1)
    stage.play(stage.appliance.want_person, "call-1", 7, state)
    stage.until(lambda: pc.open_now == 0)


def test_a_second_caller_does_not_start_it_anew(stage: Stage, pc: Room) -> None:
    stage.play(stage.appliance.want_person, "call-1", 7)
    stage.play(stage.appliance.want_person, "call-2", 8)
    stage.play(stage.appliance.want_person, "call-1", 7, HandOffState.TIMED_OUT)
    stage.until(lambda: pc.open_now == 1)
    stage.play(stage.appliance.want_person, "call-2", 8, HandOffState.TIMED_OUT)
    stage.until(lambda: pc.open_now == 0)
    assert len(pc.opened) == 1


def test_it_rings_for_a_new_call_where_that_is_wanted(stage: Stage, pc: Room) -> None:
    chosen = SoundSettings(ringer="Headset", ring_for_calls=True)
    stage.in_records(stage.appliance.sound.choose(chosen))
    stage.play(stage.appliance.ring, "call-1")
    stage.until(lambda: pc.opened == [("speaker", "Headset")])
    stage.play(stage.appliance.move, "call-1", CallState.ACTIVE)
    stage.until(lambda: pc.open_now == 0)


def test_who_wants_to_be_left_alone_is(stage: Stage, pc: Room) -> None:
    stage.in_records(stage.appliance.sound.choose(SoundSettings(ring_for_calls=True)))
    stage.play(stage.appliance.ring, "call-1")
    stage.until(lambda: pc.open_now == 1)
    stage.desk.quiet.switch_on()
    stage.until(lambda: pc.open_now == 0)


def test_without_a_device_nothing_rings_and_the_desk_still_shows_it(stage: Stage, pc: Room) -> None:
    pc.plug()
    dumb: list[None] = []
    stage.desk.bell.dumb.connect(lambda: dumb.append(None))
    stage.play(stage.appliance.want_person, "call-1", 7)
    stage.until(lambda: bool(dumb))
    assert stage.window.ring.isVisible()
    assert not stage.window.notice.isVisible()
    assert pc.opened == []


def test_it_rings_for_a_call_that_people_here_are_to_answer(stage: Stage, pc: Room) -> None:
    stage.play(stage.appliance.ring, "call-1")
    assert pc.opened == []
    stage.play(stage.appliance.publish, DeskRang("call-1", "+12175550123", None, False))
    stage.until(lambda: pc.open_now == 1)
    stage.play(stage.appliance.move, "call-1", CallState.ACTIVE)
    stage.until(lambda: pc.open_now == 0)
