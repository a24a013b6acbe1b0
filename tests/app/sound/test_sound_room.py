"""Devices are chosen, listened to, tested and rung; nothing stays open."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import miniaudio
import numpy as np
import pytest

from app import settings_writing
from app.settings import Settings, SoundSettings, load
from app.sound import tones
from app.sound.card import SoundCard
from app.sound.errors import NoSound
from app.sound.sound_room import SoundRoom
from engine.pcm import dbfs, to_float
from engine.ports import RATE_HZ
from tests.fakes.sound import Room


@pytest.fixture
def pc() -> Room:
    pc = Room()
    pc.plug("Laptop", "Headset")
    return pc


@pytest.fixture
def room(pc: Room, tmp_path: Path) -> SoundRoom:
    return SoundRoom(pc, SoundSettings(), tmp_path)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not holds():
            await asyncio.sleep(0)


async def test_a_choice_is_kept_and_counts_for_the_next_headset(
    room: SoundRoom, pc: Room, tmp_path: Path
) -> None:
    chosen = SoundSettings("Headset", "Headset", "Laptop", ring_for_calls=True)
    await room.choose(chosen)

    assert load(tmp_path).sound == chosen
    assert (await room.found()).chosen == chosen
    headset = room.headset()
    await headset.open()
    await headset.close()
    assert pc.opened == [("both", "Headset", "Headset")]


async def test_devices_that_come_and_go_are_found_when_one_looks_again(room: SoundRoom, pc: Room) -> None:
    assert (await room.found()).devices.microphones == ("Laptop", "Headset")
    pc.plug("Laptop")
    assert (await room.found()).devices.microphones == ("Laptop",)


async def test_the_microphone_is_heard_while_it_is_listened_to(room: SoundRoom, pc: Room) -> None:
    assert room.levels().microphone is None
    pc.noise = 0.1
    await room.listen()
    await until(lambda: (room.levels().microphone or -120) == pytest.approx(-20, abs=2))
    await room.choose(SoundSettings(microphone="Headset"))
    await room.listen()
    assert pc.opened == [("microphone", None), ("microphone", "Headset")]
    assert pc.open_now == 1
    await room.stop_listening()
    assert pc.open_now == 0


async def test_a_chime_comes_out_of_the_speakers_and_a_ring_out_of_the_ringer(
    room: SoundRoom, pc: Room
) -> None:
    await room.choose(SoundSettings(speaker="Laptop", ringer="Headset"))
    await room.play("speaker")
    assert bytes(pc.played).startswith(tones.chime().astype("<i2").tobytes())
    pc.played.clear()
    await room.play("ringer")
    assert bytes(pc.played).startswith(tones.one_ring().astype("<i2").tobytes())
    assert pc.opened == [("speaker", "Laptop"), ("speaker", "Headset")]
    assert pc.open_now == 0


async def test_what_is_tested_while_a_choice_is_still_being_written_is_what_was_chosen(
    room: SoundRoom, pc: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    change, disk_is_free = settings_writing.change, threading.Event()

    def slowly(*wanted: Any) -> Settings:
        assert disk_is_free.wait(60)
        return change(*wanted)

    monkeypatch.setattr(settings_writing, "change", slowly)
    async with asyncio.TaskGroup() as people:
        people.create_task(room.choose(SoundSettings(ringer="Headset")))
        people.create_task(room.play("ringer"))
        found = people.create_task(room.found())
        await asyncio.to_thread(disk_is_free.set)
    assert pc.opened == [("speaker", "Headset")]
    assert found.result().chosen.ringer == "Headset"


async def test_speech_is_heard_from_the_speakers_to_its_end(room: SoundRoom, pc: Room) -> None:
    await room.choose(SoundSettings(speaker="Headset", ringer="Laptop"))
    await room.say(tones.chime())
    assert bytes(pc.played).startswith(tones.chime().astype("<i2").tobytes())
    assert pc.opened == [("speaker", "Headset")]
    assert pc.open_now == 0


async def test_it_rings_in_the_cadence_of_a_telephone_until_nobody_is_wanted(
    room: SoundRoom, pc: Room
) -> None:
    await room.ring(person=True, call=False)
    await room.ring(person=True, call=True)
    cadence = tones.ring().astype("<i2").tobytes()
    await until(lambda: len(pc.played) > 2 * len(cadence))
    await room.ring(person=False, call=True)
    assert pc.open_now == 0
    assert len(pc.opened) == 1
    assert bytes(pc.played[: 2 * len(cadence)]) == 2 * cadence

    on, off = round(tones.RING_ON_S * RATE_HZ), round(tones.RING_OFF_S * RATE_HZ)
    assert len(cadence) == 2 * (on + off)
    sound = to_float(tones.ring())
    assert dbfs(sound[round(0.4 * RATE_HZ) : on]) > -25
    assert not np.any(sound[on + round(0.3 * RATE_HZ) :])


async def test_a_new_call_rings_only_where_that_is_wanted(room: SoundRoom, pc: Room) -> None:
    await room.ring(person=False, call=True)
    assert pc.open_now == 0
    await room.choose(SoundSettings(ring_for_calls=True))
    await room.ring(person=False, call=True)
    assert pc.open_now == 1
    await room.stop()
    assert pc.open_now == 0


async def test_without_a_device_everything_says_so_and_nothing_rings(tmp_path: Path) -> None:
    room = SoundRoom(SoundCard([miniaudio.Backend.AAUDIO]), SoundSettings(), tmp_path)
    for act in (room.listen, lambda: room.play("ringer"), lambda: room.ring(person=True, call=False)):
        with pytest.raises(NoSound):
            await act()
    await room.ring(person=False, call=False)
    await room.stop()


async def test_a_microphone_and_speakers_alone_run_on_a_real_sound_system(tmp_path: Path) -> None:
    """On the one that every machine has: none. It takes and brings samples as fast as they are due."""
    room = SoundRoom(SoundCard([miniaudio.Backend.NULL]), SoundSettings(), tmp_path)
    await room.listen()
    await until(lambda: room.levels().microphone is not None)
    playing = asyncio.ensure_future(room.play("speaker"))
    await until(lambda: (room.levels().speaker or -120) > -60)
    await playing
    await room.stop()
