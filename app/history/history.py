"""The calls of the past for the window: found, read, exported, deleted. On the engine loop."""

from __future__ import annotations

import asyncio
import shutil
import wave
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.dealership.tools import DealershipTools
from app.errors import StoreError
from app.history.call_page import CallPage, as_json, as_text
from app.history.errors import NoRecording, RecordingInUse
from app.history.waveform import Waveform, read_waveform, turn_begins
from app.paths import DataDir, write_private
from app.stores.appointments import SERVICE, TEST_DRIVE, Appointments
from app.stores.call_rows import PAGE, CallFilter, Department, FoundCall
from app.stores.call_search import CallSearch
from app.stores.calls import Calls
from app.stores.database import Database
from app.stores.errors import CallIsLive
from app.stores.tasks import Tasks

_BOOKS = {"service": (SERVICE,), "sales": (TEST_DRIVE,)}


class History:
    """Everything that was ever said on the phone."""

    def __init__(self, database: Database, places: DataDir, tools: DealershipTools) -> None:
        self._calls = Calls(database)
        self._search = CallSearch(database)
        self._appointments = Appointments(database)
        self._tasks = Tasks(database)
        self._places = places
        self._tools = tools

    async def find(self, wanted: CallFilter, before_id: int | None = None) -> Sequence[FoundCall]:
        """A page of calls, newest first, older than `before_id`; a page that is not full is the last."""
        return await self._search.find(wanted, PAGE, before_id)

    async def count(self, wanted: CallFilter) -> int:
        """How many there are."""
        return await self._search.count(wanted)

    async def departments(self) -> Sequence[Department]:
        """The dealership's departments, and how the records tell that a call concerned one.

        It booked what the department does, or left a task to it or to one of its people.
        """
        facts = self._tools.facts()
        found: list[Department] = []
        for name in facts.hours:
            people = [each.name for each in facts.people if name.casefold() in each.role.casefold().split()]
            owners = tuple(each.lower() for each in (name, *people))
            found.append(Department(name, _BOOKS.get(name, ()), owners))
        return found

    async def page(self, call_id: int) -> CallPage:
        """All that is known of one call; raises `UnknownCall`."""
        found = await self._search.get(call_id)
        session_id = found.call.session_id
        return CallPage(
            call=found.call,
            customer_name=found.customer_name,
            turns=await self._calls.turns(call_id),
            appointments=await self._appointments.touched_by(session_id),
            tasks=await self._tasks.of_session(session_id),
            recording=await asyncio.to_thread(self._recording, found.call.recording),
        )

    async def waveform(self, page: CallPage) -> Waveform | None:
        """Both sides of the recording and where in it each turn begins; None when there is none to show."""
        return None if page.recording is None else await asyncio.to_thread(_waveform, page, page.recording)

    async def export_json(self, call_id: int, to: Path) -> None:
        """Write the call's page to a file, readable by its owner alone; raises `StoreError`."""
        content = as_json(await self.page(call_id)).encode()
        await asyncio.to_thread(write_private, to, content)

    async def export_text(self, call_id: int, to: Path) -> None:
        """Write it as a person reads it; raises `StoreError`."""
        content = as_text(await self.page(call_id)).encode()
        await asyncio.to_thread(write_private, to, content)

    async def export_recording(self, call_id: int, to: Path) -> None:
        """Copy the recording; raises `NoRecording` or `StoreError`."""
        page = await self.page(call_id)
        if page.recording is None:
            raise NoRecording("There is no recording of this call.")
        await asyncio.to_thread(_copy, page.recording, to)

    async def delete(self, call_id: int) -> bool:
        """Remove a call for good: recording, record, turns, and what was kept of the conversation.

        Appointments and tasks that came of it stay. Raises `UnknownCall`, `CallIsLive`, or `RecordingInUse`;
        then nothing is removed.

        Returns:
            whether there was a recording.
        """
        page = await self.page(call_id)
        if page.is_live:
            raise CallIsLive("This call is still going on. It can be deleted once it has ended.")
        if page.recording is not None:
            await asyncio.to_thread(_remove, page.recording)
        await self._calls.delete(call_id)
        return page.recording is not None

    def _recording(self, named: str | None) -> Path | None:
        path = self._places.root / named if named else None
        return path if path is not None and path.is_file() else None


def _waveform(page: CallPage, recording: Path) -> Waveform | None:
    try:
        found = read_waveform(recording)
    except (OSError, EOFError, wave.Error) as error:
        raise NoRecording(f"The recording {recording} cannot be read ({error}).") from error
    if found is None or page.call.answered_at is None:
        return found
    return replace(found, begins_s=turn_begins(found, page.turns, page.call.answered_at))


def _copy(recording: Path, to: Path) -> None:
    unfinished = to.with_name(f".{to.name}.part")
    try:
        shutil.copyfile(recording, unfinished)
        unfinished.replace(to)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise StoreError(f"{to} cannot be written ({error.strerror or error}).") from error


def _remove(recording: Path) -> None:
    try:
        recording.unlink(missing_ok=True)
    except OSError as error:
        raise RecordingInUse(
            f"The recording {recording} cannot be deleted ({error.strerror or error}). "
            "Close what plays it and try again; nothing was deleted."
        ) from error
