"""The room in which the weights are kept, over a real folder and a server of the test's own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Busy, InUse
from app.events import AppEvent, WeightsMoved
from app.speeds import Kept, StageSpeed, Tried, machine, write
from app.weights.shelf import Held, Presence
from app.weights.weights_room import WeightsRoom
from engine.devices import Stage
from models.catalogue import Catalogue
from models.errors import NotInFolder, SourceUnreachable
from models.verification import State
from tests.fakes.file_server import FileServer
from tests.fakes.weights import CONTENT, PC, USED, catalogue, hold, put, room


@pytest.fixture
def told() -> list[AppEvent]:
    return []


@pytest.fixture
def models(server: FileServer) -> Catalogue:
    return catalogue(server)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def weights(folder: Path, models: Catalogue, told: list[AppEvent]) -> WeightsRoom:
    return room(folder, models, told.append)


async def held(weights: WeightsRoom, name: str) -> Held:
    return next(each for each in (await weights.look()).models if each.model.name == name)


async def asked(server: FileServer, times: int) -> None:
    while len(server.asked) < times:
        await asyncio.sleep(0)


async def test_looking_asks_nobody_and_says_what_is_missing(weights: WeightsRoom, server: FileServer) -> None:
    shelf = await weights.look()

    assert [each.presence for each in shelf.models] == [Presence.ABSENT, Presence.ABSENT]
    assert [model.name for model in shelf.missing] == ["tiny", "used"]
    assert shelf.free_bytes > 0
    assert server.asked == []


async def test_a_model_is_fetched_and_told_of(
    weights: WeightsRoom, folder: Path, told: list[AppEvent]
) -> None:
    assert await weights.fetch("tiny")

    assert (folder / "tiny" / "model.bin").read_bytes() == CONTENT
    assert (await held(weights, "tiny")).presence is Presence.HERE
    assert WeightsMoved("tiny", "fetching model.bin", len(CONTENT), len(CONTENT)) in told


async def test_a_paused_download_goes_on_where_it_stopped(
    weights: WeightsRoom, server: FileServer, folder: Path
) -> None:
    gate = hold(server)
    fetching = asyncio.ensure_future(weights.fetch("tiny"))
    await asked(server, 1)
    weights.pause()
    gate.set()

    assert not await fetching
    paused = await held(weights, "tiny")
    assert paused.presence is Presence.IN_PART
    assert 0 < paused.fetched < len(CONTENT)

    assert await weights.fetch("tiny")
    assert server.asked[1] == ("/tiny/model.bin", f"bytes={paused.fetched}-")
    assert (folder / "tiny" / "model.bin").read_bytes() == CONTENT


async def test_a_download_ends_with_whoever_waited_for_it(
    weights: WeightsRoom, server: FileServer, folder: Path
) -> None:
    gate = hold(server)
    fetching = asyncio.ensure_future(weights.fetch("tiny"))
    await asked(server, 1)
    fetching.cancel()
    await asyncio.gather(fetching, return_exceptions=True)
    gate.set()
    await asyncio.get_running_loop().shutdown_default_executor()

    assert fetching.cancelled()
    assert not (folder / "tiny").exists(), "it went no further than the next step"


async def test_only_one_thing_is_done_at_a_time(weights: WeightsRoom, server: FileServer) -> None:
    gate = hold(server)
    fetching = asyncio.ensure_future(weights.fetch("tiny"))
    await asked(server, 1)

    with pytest.raises(Busy):
        await weights.fetch_needed()

    gate.set()
    assert await fetching


async def test_all_that_is_needed_is_fetched(weights: WeightsRoom) -> None:
    assert await weights.fetch_needed()

    assert (await weights.look()).missing == []


async def test_what_nobody_has_is_an_error_in_words(weights: WeightsRoom, server: FileServer) -> None:
    server.files.clear()

    with pytest.raises(SourceUnreachable, match="answers 404"):
        await weights.fetch("tiny")
    assert await held(weights, "tiny")


async def test_what_a_stick_holds_is_copied_and_the_rest_is_left(
    weights: WeightsRoom, tmp_path: Path, folder: Path, server: FileServer
) -> None:
    put(tmp_path / "stick", "anywhere", "voice.bin", USED)

    assert await weights.bring(tmp_path / "stick") == ["Used voice"]

    assert (folder / "used" / "voice.bin").read_bytes() == USED
    assert (await held(weights, "tiny")).presence is Presence.ABSENT
    assert server.asked == []


async def test_a_stick_without_models_is_named(weights: WeightsRoom, tmp_path: Path) -> None:
    with pytest.raises(NotInFolder, match=r"holds none of the models"):
        await weights.bring(tmp_path)
    with pytest.raises(NotInFolder, match="not a folder"):
        await weights.bring(tmp_path / "unplugged")


async def test_a_damaged_model_is_found_out_and_replaced(weights: WeightsRoom, folder: Path) -> None:
    damaged = put(folder, "tiny", "model.bin", CONTENT[::-1])
    assert (await held(weights, "tiny")).presence is Presence.HERE

    assert await weights.check("tiny") is State.DAMAGED
    assert (await held(weights, "tiny")).presence is Presence.DAMAGED

    assert await weights.fetch("tiny")
    assert damaged.read_bytes() == CONTENT
    assert (await held(weights, "tiny")).presence is Presence.HERE
    assert await weights.check("tiny") is State.GOOD


async def test_a_model_is_removed_unless_it_is_in_use(weights: WeightsRoom, folder: Path) -> None:
    put(folder, "tiny", "model.bin", CONTENT)
    kept = put(folder, "used", "voice.bin", USED)

    await weights.remove("tiny")
    with pytest.raises(InUse, match="Used voice is in use"):
        await weights.remove("used")

    assert not (folder / "tiny").exists()
    assert kept.exists()


async def test_the_speed_measured_here_belongs_to_the_weights_it_was_measured_with(
    weights: WeightsRoom, folder: Path
) -> None:
    folder.mkdir()
    speed = StageSpeed("tiny abc", (Tried(2, 0.3, 0.5), Tried(1, 0.2, 0.2)))
    other = StageSpeed("another def", (Tried(2, 0.3, 0.5),))
    write(folder, Kept(machine(PC), {Stage.STT: speed, Stage.TTS: other}))

    assert (await held(weights, "tiny")).speed == speed
    assert (await held(weights, "used")).speed is None


def test_the_library_for_the_network_is_not_loaded_before_somebody_fetches() -> None:
    code = "import sys, app.weights.weights_room; sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
