"""What a demo call brought: collected from the events while it runs, then looked up in the records."""

from __future__ import annotations

import asyncio
import statistics
from dataclasses import asdict, dataclass, field
from typing import Any

from app.commands import Commands
from app.demo.play import play_caller
from app.demo.scenario import Scenario
from app.events import AppEvent, CallChanged, TurnLatencyMeasured, TurnSpoken
from app.feed import Feed
from app.stores.rows import Appointment, Call
from engine.timing import TurnTiming
from telephony.call import CallState

_RECORD_CLOSES_WITHIN_S = 15


@dataclass(slots=True)
class DemoReport:
    """`appointment` is None when the call did not lead to the row it was meant to lead to."""

    scenario: str
    turns: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    timings: list[TurnTiming] = field(default_factory=list[TurnTiming])
    call: Call | None = None
    appointment: Appointment | None = None

    @property
    def median_s(self) -> float:
        """Median voice-to-voice time over the answered turns."""
        return statistics.median(timing.voice_to_voice_s for timing in self.timings)

    @property
    def worst_s(self) -> float:
        """The slowest answer."""
        return max(timing.voice_to_voice_s for timing in self.timings)

    def as_json(self) -> dict[str, Any]:
        """For `--json FILE`; dates and times as ISO text."""
        return {
            "scenario": self.scenario,
            "succeeded": self.appointment is not None,
            "transcript": [{"role": role, "text": text} for role, text in self.turns],
            "latencies": [asdict(timing) for timing in self.timings],
            "voice_to_voice_median_s": self.median_s if self.timings else None,
            "voice_to_voice_worst_s": self.worst_s if self.timings else None,
            "call": asdict(self.call) if self.call else None,
            "appointment": asdict(self.appointment) if self.appointment else None,
        }


async def run_demo(commands: Commands, feed: Feed, sip_port: int, name: str, wish: Scenario) -> DemoReport:
    """Have the caller of a scenario phone in, follow its call, and look up what stands in the records."""
    report = DemoReport(name)
    ended: asyncio.Future[CallChanged] = asyncio.get_running_loop().create_future()

    def listen(event: AppEvent) -> None:
        if isinstance(event, TurnSpoken):
            report.turns.append((event.role, event.text))
        elif isinstance(event, TurnLatencyMeasured):
            report.timings.append(event.timing)
        elif isinstance(event, CallChanged) and event.state is CallState.ENDED and not ended.done():
            ended.set_result(event)

    unsubscribe = feed.subscribe(listen)
    try:
        if await play_caller(sip_port, name):
            async with asyncio.timeout(_RECORD_CLOSES_WITHIN_S):
                await _look_up(report, commands, await ended, wish)
    finally:
        unsubscribe()
    return report


async def _look_up(report: DemoReport, commands: Commands, ended: CallChanged, wish: Scenario) -> None:
    """Read the closed call and its appointment back from the database."""
    call, _ = await commands.call(ended.record_id)
    while call.ended_at is None:
        await asyncio.sleep(0.05)
        call, _ = await commands.call(ended.record_id)
    report.call = call
    booked = await commands.appointment_of(ended.session_id)
    if booked is not None and booked.service_name == wish.wants_appointment and booked.status == "scheduled":
        report.appointment = booked
