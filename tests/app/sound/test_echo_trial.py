"""Microphone and speakers are tested in a room: what is measured is what the room does."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.settings import SoundSettings
from app.sound.echo_trial import EchoReport, Verdict
from app.sound.errors import NoSound
from app.sound.sound_room import SoundRoom
from tests.fakes.sound import Room

SPEAKING = range(330, 510)
"""Frames in which the person is asked to speak."""


@pytest.fixture
def room() -> Room:
    room = Room()
    room.plug("Headset")
    return room


def speaks(number: int) -> float:
    return 0.05 if number in SPEAKING else 0.0


async def measured(room: Room) -> EchoReport:
    report = await SoundRoom(room, SoundSettings(), Path("nowhere")).test_echo()
    assert room.open_now == 0
    return report


async def test_speakers_that_are_heard_are_taken_out_and_the_voice_stays(room: Room) -> None:
    room.echo, room.voice = 0.2, speaks
    report = await measured(room)

    assert report.verdict is Verdict.GOOD
    assert report.speakers_heard
    assert report.removed_db > 10
    assert report.voice_dbfs == pytest.approx(-26, abs=3)
    assert report.quiet_dbfs == pytest.approx(-60, abs=2)


async def test_a_headset_lets_nothing_through(room: Room) -> None:
    room.voice = speaks
    report = await measured(room)

    assert report.verdict is Verdict.GOOD
    assert not report.speakers_heard


async def test_an_echo_that_the_canceller_cannot_follow_is_too_loud_by_so_much(room: Room) -> None:
    room.voice = lambda number: 0.2 if 50 <= number < 300 else speaks(number)
    report = await measured(room)

    assert report.verdict is Verdict.ECHO
    assert report.too_loud_db == pytest.approx(report.left_dbfs + 50, abs=0.1)
    assert report.too_loud_db > 20


async def test_a_microphone_that_is_switched_off_gives_nothing_at_all(room: Room) -> None:
    room.noise = 0.0

    assert (await measured(room)).verdict is Verdict.DEAD


async def test_a_microphone_far_from_everything_hears_the_room_alone(room: Room) -> None:
    assert (await measured(room)).verdict is Verdict.NOTHING


async def test_a_person_who_says_nothing_or_hardly_anything_is_told_so(room: Room) -> None:
    room.echo = 0.2
    assert (await measured(room)).verdict is Verdict.NO_VOICE

    room.voice = lambda number: 0.005 if number in SPEAKING else 0.0
    assert (await measured(room)).verdict is Verdict.FAINT


async def test_a_microphone_that_is_driven_too_far_is_found(room: Room) -> None:
    room.voice = lambda number: 0.6 if number in SPEAKING else 0.0

    assert (await measured(room)).verdict is Verdict.CLIPPED


async def test_without_a_device_there_is_no_test() -> None:
    with pytest.raises(NoSound):
        await SoundRoom(Room(), SoundSettings(), Path("nowhere")).test_echo()
