"""Recordings are played as they were recorded, from anywhere, and never held in memory as a whole."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import miniaudio
import numpy as np
import pytest

from app.calls.recording import StereoWav, wav_header
from app.sound.card import SoundCard
from app.sound.errors import CannotPlay, NoSound
from app.sound.player import Player
from engine.ports import RATE_HZ
from tests.fakes.sound import Room

SECONDS = 4


@pytest.fixture
def pc() -> Room:
    pc = Room()
    pc.plug("Headset")
    return pc


@pytest.fixture
def player(pc: Room) -> Player:
    return Player(pc, lambda: "Headset")


def recording(folder: Path) -> tuple[Path, bytes]:
    """Both sides differ, and every sample tells where it stands."""
    caller = (np.arange(SECONDS * RATE_HZ) % 30_000).astype("<i2")
    wav = StereoWav(folder / "call.wav")
    wav.append(caller.tobytes(), (-caller).tobytes())
    wav.close()
    return folder / "call.wav", np.stack((caller, -caller), axis=1).tobytes()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not holds():
            await asyncio.sleep(0.001)


def is_over(player: Player) -> bool:
    return player.now is not None and not player.now.on


def sounding(both: bytes) -> list[list[int]]:
    """Left and right, without what is silent on both: the speakers wait for a disk that is busy."""
    samples = np.frombuffer(both, "<i2").reshape(-1, 2)
    return samples[samples.any(axis=1)].tolist()


async def test_it_is_played_to_its_end_with_the_caller_left_and_the_agent_right(
    pc: Room, player: Player, tmp_path: Path
) -> None:
    path, sound = recording(tmp_path)
    await player.play(path)
    await until(lambda: is_over(player))

    assert sounding(bytes(pc.played)) == sounding(sound)
    assert player.now is not None
    assert player.now.position_s == SECONDS
    await until(lambda: pc.open_now == 0)
    assert pc.opened == [("speaker", "Headset")]


async def test_it_is_stopped_and_goes_on_where_it_was(pc: Room, player: Player, tmp_path: Path) -> None:
    path, _ = recording(tmp_path)
    pc.stands_after = 30
    await player.play(path, 1.0)
    await until(lambda: player.now is not None and player.now.position_s > 1.2)
    await player.stop()
    assert player.now is not None
    stood_s = player.now.position_s
    assert pc.open_now == 0
    assert sounding(bytes(pc.played))[0] == [RATE_HZ, -RATE_HZ]

    pc.played.clear()
    pc.stands_after = None
    await player.play(path, stood_s)
    await until(lambda: is_over(player))
    assert sounding(bytes(pc.played))[0][0] == round(stood_s * RATE_HZ) % 30_000


async def test_another_place_is_heard_at_once_from_the_speakers_that_are_open(
    pc: Room, player: Player, tmp_path: Path
) -> None:
    path, _ = recording(tmp_path)
    pc.stands_after = 10
    await player.play(path)
    await player.play(path, 3.0, 1.5)
    assert player.now is not None
    assert player.now.position_s >= 3.0
    pc.stands_after = None
    await until(lambda: is_over(player))
    assert len(pc.opened) == 1


async def test_an_hour_is_played_from_near_its_end_without_being_read(
    pc: Room, player: Player, tmp_path: Path
) -> None:
    hour, size = tmp_path / "hour.wav", 3600 * RATE_HZ * 4
    with hour.open("wb") as file:
        file.write(wav_header(size))
        file.truncate(44 + size)
    tracemalloc.start()
    for from_s in (0.0, 3598.0):
        pc.pace_s = 0.002
        await player.play(hour, from_s)
        await until(lambda: player.now is not None and player.now.position_s > from_s + 0.5)  # noqa: B023
    pc.pace_s = 0.0
    await until(lambda: is_over(player))
    _, most_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most_bytes < 4_000_000


async def test_without_speakers_it_is_said_and_the_file_is_let_go(tmp_path: Path) -> None:
    path, _ = recording(tmp_path)
    player = Player(Room(), lambda: None)
    with pytest.raises(NoSound):
        await player.play(path)
    assert player.now is None or not player.now.on
    await player.stop()


async def test_what_is_no_recording_cannot_be_played(player: Player, pc: Room, tmp_path: Path) -> None:
    (tmp_path / "letter.wav").write_text("Dear Sir,")
    for name in ("letter.wav", "nowhere.wav"):
        with pytest.raises(CannotPlay, match=name):
            await player.play(tmp_path / name)
    assert pc.opened == []


async def test_it_runs_on_a_real_sound_system_at_its_own_pace(tmp_path: Path) -> None:
    path, _ = recording(tmp_path)
    player = Player(SoundCard([miniaudio.Backend.NULL]), lambda: None)
    await player.play(path, 3.8)
    await until(lambda: is_over(player))
    assert player.now is not None
    assert player.now.position_s == SECONDS
