"""Whose calls are answered, in real records: before there are any, and beside an appliance that has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.dealership.profile import SAMPLE, read_profile
from app.dealership.tools import open_dealership
from app.dealership.typed import Typed
from app.errors import BadSettings
from app.paths import DataDir
from app.setting_up.setting_up import SettingUp
from app.sound.card import Devices
from app.stores.database import Database
from tests.app.dealership.test_own import TYPED


@pytest.fixture
def room(tmp_path: Path) -> SettingUp:
    return SettingUp(DataDir(tmp_path), lambda: Devices(["Headset"], ["Headset"]))


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Database]:
    """The records as an appliance has them open."""
    database = Database(DataDir(tmp_path).database)
    database.start()
    yield database
    database.stop()


async def test_looking_makes_no_records(room: SettingUp, tmp_path: Path) -> None:
    assert await room.dealership() is None
    assert list(tmp_path.iterdir()) == []


async def test_the_sample_is_there_before_the_appliance_has_started(room: SettingUp) -> None:
    taken = await room.take_sample()

    assert taken.sample
    assert (standing := await room.dealership()) is not None
    assert standing.name == taken.name == "Springfield Auto"


async def test_what_is_typed_is_what_the_next_start_works_with(room: SettingUp, tmp_path: Path) -> None:
    await room.take_typed(TYPED)

    database = Database(DataDir(tmp_path).database)
    database.start()
    try:
        tools = await open_dealership(database, lambda _: None)
        assert (tools.facts().name, tools.facts().agent_name) == ("Hill Motors", "Sam")
        assert [each.name for each in tools.services()] == ["Oil Change", "Inspection"]
    finally:
        database.stop()


async def test_an_own_dealership_takes_the_place_of_the_sample_in_records_that_are_open(
    room: SettingUp, running: Database
) -> None:
    await open_dealership(running, lambda _: None)
    await room.take_typed(TYPED)

    standing = await room.dealership()
    assert standing is not None
    assert (standing.name, len(standing.inventory), len(standing.faq)) == ("Hill Motors", 0, 0)


async def test_typing_it_again_keeps_what_a_file_brought(room: SettingUp, tmp_path: Path) -> None:
    await room.take_file(_own_file(tmp_path))
    await room.take_typed(TYPED)

    standing = await room.dealership()
    assert standing is not None
    assert (standing.name, len(standing.staff), len(standing.inventory)) == ("Hill Motors", 2, 5)


async def test_the_sample_stays_as_it_is_when_it_is_chosen_again(room: SettingUp) -> None:
    await room.take_sample()
    before = await room.dealership()
    assert await room.take_sample() == before


async def test_the_pattern_can_be_imported_and_is_no_sample(room: SettingUp, tmp_path: Path) -> None:
    await room.save_pattern(tmp_path / "mine.toml")
    taken = await room.take_file(tmp_path / "mine.toml")

    assert not taken.sample
    assert taken.hours == read_profile(SAMPLE).hours


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('name = "Springfield Auto"', "name = 7", "own.toml: dealership.name: Expected `str`, got `int`."),
        (
            'mon = "07:30-18:00"',
            'mon = "seven"',
            'own.toml: hours.service.mon: "seven" is not a span of time such as "09:00-17:00".',
        ),
        ("service_bays = 2", "bays = 2", "own.toml: booking: Object contains unknown field `bays`."),
        ("[booking]", "[booking", "own.toml: not valid TOML: "),
    ],
)
async def test_a_wrong_file_is_refused_in_one_sentence_and_changes_nothing(
    room: SettingUp, tmp_path: Path, was: str, now: str, said: str
) -> None:
    await room.take_sample()
    text = SAMPLE.read_text("utf-8")
    assert was in text
    (tmp_path / "own.toml").write_text(text.replace(was, now, 1), "utf-8")

    with pytest.raises(BadSettings) as refused:
        await room.take_file(tmp_path / "own.toml")

    assert str(refused.value).startswith(said)
    assert (standing := await room.dealership()) is not None
    assert standing.sample


async def test_what_was_typed_wrong_is_refused_here_too(room: SettingUp) -> None:
    wrong = Typed("", "", "", "", "", "", [""] * 7, [""] * 7, [])
    with pytest.raises(BadSettings, match="Enter the dealership's name"):
        await room.take_typed(wrong)


async def test_this_pc_is_looked_at_without_models_or_records(room: SettingUp) -> None:
    found = await room.this_pc()
    subjects = [finding.what for finding in found]
    assert subjects == ["machine", "disk for models", "disk for records", "clock", "sound"]
    assert found[-1].says == "Headset; Headset"


def _own_file(folder: Path) -> Path:
    text = SAMPLE.read_text("utf-8").replace("sample = true", "sample = false")
    (folder / "own.toml").write_text(text, "utf-8")
    return folder / "own.toml"
