from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.calls.recording import StereoWav
from app.dealership.tools import DealershipTools, open_dealership
from app.errors import StoreError, UnknownCall
from app.events import AppEvent
from app.history.errors import NoRecording, RecordingInUse
from app.history.history import History
from app.paths import DataDir
from app.stores.call_rows import CallFilter
from app.stores.calls import Calls
from app.stores.database import Database
from app.stores.errors import CallIsLive
from app.stores.sessions import Sessions
from app.stores.tasks import Tasks
from engine.ports import BookingRequest, Job, MessageRequest, TaskKind

MONDAY_NINE = datetime.fromisoformat("2026-03-02T09:00:00-06:00")
AT = MONDAY_NINE.astimezone(UTC)
ANN = "+12175550101"
SECOND = b"\x00\x20" * 16_000


@dataclass
class World:
    """The sample dealership in a data directory, and its history."""

    db: Database
    places: DataDir
    tools: DealershipTools
    history: History

    async def call(self, session_id: str = "s1", *, recorded: bool = True, ended: bool = True) -> int:
        """A call of two turns and two seconds."""
        calls = Calls(self.db)
        call_id = await calls.open(session_id, "inbound", ANN, AT)
        await calls.answered(call_id, AT)
        await calls.add_turn(call_id, "agent", "How can I help?", AT + timedelta(seconds=1), True, "greeting")
        await calls.add_turn(call_id, "caller", "An oil change.", AT + timedelta(seconds=2))
        if recorded:
            wav = StereoWav(self.places.recordings / f"{session_id}.wav")
            wav.append(SECOND * 2, SECOND * 2)
            wav.close()
        named = f"recordings/{session_id}.wav" if recorded else None
        if ended:
            await calls.close(call_id, AT + timedelta(seconds=2), "booked", named)
        return call_id

    async def book(self, session_id: str) -> None:
        job = Job(service_id=self.tools.services()[0].id)
        start = datetime.fromisoformat("2026-03-03T09:30")
        await self.tools.book(BookingRequest(session_id, job, start, "Ann Lee", ANN, None, None))

    @property
    def file(self) -> Path:
        return self.places.recordings / "s1.wav"


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    places = DataDir(tmp_path)
    db = Database(places.database)
    db.start()

    def ignore(event: AppEvent) -> None:
        """No test here watches the feed."""

    tools = await open_dealership(db, ignore, MONDAY_NINE)
    yield World(db, places, tools, History(db, places, tools))
    db.stop()


async def test_a_page_has_all_that_is_known_of_a_call(world: World) -> None:
    call_id = await world.call()
    await world.book("s1")
    await world.tools.take_message(MessageRequest("s1", "Call me back.", TaskKind.CALL_BACK, "Ann Lee", ANN))
    await world.book("another")
    page = await world.history.page(call_id)
    assert page.customer_name == "Ann Lee"
    assert page.seconds == 2.0
    assert [turn.text for turn in page.turns] == ["How can I help?", "An oil change."]
    assert [each.what for each in page.appointments] == [world.tools.services()[0].name]
    assert [each.text for each in page.tasks] == ["Call me back."]
    assert page.recording == world.file


async def test_an_appointment_that_a_later_call_cancelled_is_on_both_pages(world: World) -> None:
    first, second = await world.call("s1"), await world.call("s2")
    await world.book("s1")
    (booked,) = (await world.history.page(first)).appointments
    await world.tools.cancel("s2", booked.id)
    for call_id in (first, second):
        (shown,) = (await world.history.page(call_id)).appointments
        assert (shown.id, shown.status) == (booked.id, "cancelled")


async def test_the_waveform_knows_where_the_turns_begin(world: World) -> None:
    page = await world.history.page(await world.call())
    waveform = await world.history.waveform(page)
    assert waveform is not None
    assert waveform.seconds == 2.0
    assert waveform.begins_s == pytest.approx([0.0, 1.0])


async def test_a_call_without_a_recording_has_no_waveform_and_cannot_be_exported_as_sound(
    world: World, tmp_path: Path
) -> None:
    call_id = await world.call(recorded=False)
    assert await world.history.waveform(await world.history.page(call_id)) is None
    with pytest.raises(NoRecording):
        await world.history.export_recording(call_id, tmp_path / "a.wav")


async def test_a_recording_that_is_broken_is_said_to_be_so(world: World) -> None:
    call_id = await world.call()
    world.file.write_bytes(b"")
    with pytest.raises(NoRecording, match="cannot be read"):
        await world.history.waveform(await world.history.page(call_id))


async def test_the_json_of_a_call_holds_its_turns_appointments_and_tasks(
    world: World, tmp_path: Path
) -> None:
    call_id = await world.call()
    await world.book("s1")
    await world.history.export_json(call_id, tmp_path / "a.json")
    found = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert found["call"]["remote"] == ANN
    assert found["call"]["started_at"] == AT.isoformat()
    assert [turn["text"] for turn in found["turns"]] == ["How can I help?", "An oil change."]
    assert found["appointments"][0]["scheduled_time"] == "09:30"
    assert found["tasks"] == []


async def test_the_text_of_a_call_reads_like_it_was_said(world: World, tmp_path: Path) -> None:
    call_id = await world.call()
    await world.book("s1")
    await world.history.export_text(call_id, tmp_path / "a.txt")
    lines = (tmp_path / "a.txt").read_text("utf-8").splitlines()
    assert lines[0] == f"Call {call_id}, inbound: Ann Lee, {ANN}"
    said = [line.partition("] ")[2] for line in lines if line.startswith("[")]
    assert said == ["Agent: How can I help?", "Caller: An oil change."]
    assert any("2026-03-03 09:30" in line for line in lines)


async def test_the_exported_sound_is_the_recording_and_replaces_what_was_there(
    world: World, tmp_path: Path
) -> None:
    to = tmp_path / "out.wav"
    to.write_bytes(b"old")
    await world.history.export_recording(await world.call(), to)
    assert to.read_bytes() == world.file.read_bytes()
    assert [each.name for each in tmp_path.glob("*.part")] == []


async def test_an_export_to_where_nothing_can_be_written_says_so(world: World, tmp_path: Path) -> None:
    call_id = await world.call()
    for export in (world.history.export_json, world.history.export_text, world.history.export_recording):
        with pytest.raises(StoreError, match="cannot be written"):
            await export(call_id, tmp_path / "nowhere" / "a")


async def test_a_deleted_call_is_gone_with_its_recording_and_its_conversation(world: World) -> None:
    call_id = await world.call()
    await world.book("s1")
    await world.tools.take_message(MessageRequest("s1", "Hello.", TaskKind.MESSAGE, "Ann Lee", ANN))
    await Sessions(world.db).save("s1", ANN, "{}", ended=True, at=AT)
    assert await world.history.delete(call_id)
    assert not world.file.exists()
    assert await world.history.find(CallFilter()) == []
    assert await world.history.find(CallFilter(words="oil")) == []
    assert await Sessions(world.db).load("s1") is None
    with pytest.raises(UnknownCall):
        await world.history.page(call_id)
    assert len(await Tasks(world.db).of_session("s1")) == 1


async def test_a_call_whose_recording_is_gone_already_can_be_deleted(world: World) -> None:
    call_id = await world.call()
    world.file.unlink()
    assert not await world.history.delete(call_id)
    assert await world.history.count(CallFilter()) == 0


async def test_a_recording_that_another_program_holds_keeps_the_whole_call(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    call_id = await world.call()

    def held(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "in use", str(path))

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(RecordingInUse, match="nothing was deleted"):
        await world.history.delete(call_id)
    assert len((await world.history.page(call_id)).turns) == 2


async def test_a_live_call_keeps_everything(world: World) -> None:
    call_id = await world.call(ended=False)
    with pytest.raises(CallIsLive):
        await world.history.delete(call_id)
    assert world.file.exists()
    assert len((await world.history.page(call_id)).turns) == 2


async def test_a_department_is_known_by_its_people_and_by_what_it_does(world: World) -> None:
    found = {each.name: each for each in await world.history.departments()}
    assert found["service"].appointment_types == ("service",)
    assert "sarah miller" in found["service"].owners
    assert found["sales"].appointment_types == ("test_drive",)
    assert "marcus lee" in found["sales"].owners
