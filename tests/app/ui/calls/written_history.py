"""A history that a test writes, under the Calls screen of the real window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.calls.recording import StereoWav
from app.stores.calls import Calls
from app.ui.calls.calls_screen import CallsScreen
from engine.ports import BookingRequest, Job
from tests.app.ui.conftest import Stage

NOON = datetime(2026, 3, 2, 18, tzinfo=UTC)
ANN, BO = "+12175550101", "+12175550102"
SECOND = b"\x00\x20" * 16_000
QUIET = b"\x00\x00" * 16_000


@dataclass
class Desk:
    """The Calls screen over a history that the test writes."""

    stage: Stage
    folder: Path

    def __post_init__(self) -> None:
        self.archive = self.stage.with_records(self.folder)
        assert self.stage.database is not None
        self.calls = Calls(self.stage.database)

    def call(
        self, session_id: str, *said: str, remote: str = ANN, recorded: bool = False, hour: int = 0
    ) -> int:
        """A call whose turns take a second each, agent first."""
        return self.stage.in_records(self._call(session_id, said, remote, recorded, hour))

    async def _call(
        self, session_id: str, said: tuple[str, ...], remote: str, recorded: bool, hour: int
    ) -> int:
        at = NOON + timedelta(hours=hour)
        call_id = await self.calls.open(session_id, "inbound", remote, at)
        await self.calls.answered(call_id, at)
        for number, text in enumerate(said):
            role, latency_s = ("caller", None) if number % 2 else ("agent", 0.8)
            over = at + timedelta(seconds=number + 1)
            await self.calls.add_turn(call_id, role, text, over, True, None, latency_s)
        if recorded:
            wav = StereoWav(self.folder / "recordings" / f"{session_id}.wav")
            wav.append((QUIET + SECOND) * 2, (SECOND + QUIET) * 2)
            wav.close()
        named = f"recordings/{session_id}.wav" if recorded else None
        await self.calls.close(call_id, at + timedelta(seconds=len(said)), "answered", named)
        return call_id

    def book(self, session_id: str) -> None:
        start = datetime.fromisoformat("2026-03-03T09:30")
        job = Job(service_id=self.archive.tools.services()[0].id)
        request = BookingRequest(session_id, job, start, "Ann Lee", ANN, None, None)
        self.stage.in_records(self.archive.tools.book(request))

    def open(self, title: str = "Calls") -> CallsScreen:
        self.stage.open_ready()
        screen = self.stage.open_screen(title)
        assert isinstance(screen, CallsScreen)
        self.stage.until(lambda: screen.history.count is not None)
        return screen

    def stands(self, call_id: int) -> bool:
        rows = self.stage.in_records(self.calls.recent())
        return call_id in [row.id for row in rows]
