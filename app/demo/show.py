"""The demo on a terminal: the live transcript, the latencies and the record. Runs on the engine loop."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from app.demo.report import DemoReport
from app.events import (
    AppEvent,
    ApplianceReady,
    AppointmentBooked,
    AppointmentCancelled,
    AppointmentMoved,
    CallChanged,
    GettingReady,
    TurnLatencyMeasured,
    TurnSpoken,
)
from app.stores.rows import Appointment
from engine.timing import TurnTiming

_STAGES = (
    ("turn over", "turn_end_s"),
    ("written down", "transcript_s"),
    ("decided", "decision_s"),
    ("first words", "first_text_s"),
    ("first sound", "first_speech_s"),
    ("on the line", "voice_to_voice_s"),
)


class DemoScreen:
    """Prints what happens as it happens."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._step = ""

    def on_event(self, event: AppEvent) -> None:
        """A listener of the feed."""
        match event:
            case GettingReady(step=step):
                self._progress(step)
            case ApplianceReady(sip_port=port):
                self._console.print(f"[dim]Ready for calls on SIP port {port}.[/]\n")
            case CallChanged():
                self._console.print(f"[dim]— call {event.state}[/]")
            case TurnSpoken():
                self._spoken(event)
            case TurnLatencyMeasured(timing=timing):
                self._console.print(f"[dim]         answered after {timing.voice_to_voice_s:.2f} s[/]")
            case AppointmentBooked(appointment_id=number):
                self._console.print(f"[dim]— appointment {number} stands in the database[/]")
            case AppointmentMoved(appointment_id=number):
                self._console.print(f"[dim]— appointment {number} has another time in the database[/]")
            case AppointmentCancelled(appointment_id=number):
                self._console.print(f"[dim]— appointment {number} is cancelled in the database[/]")
            case _:
                pass

    def _progress(self, step: str) -> None:
        """One line a kind of step: counters within a step are not repeated."""
        kind = step.partition(",")[0]
        if kind != self._step:
            self._step = kind
            self._console.print(f"[dim]{kind} …[/]")

    def _spoken(self, event: TurnSpoken) -> None:
        who, style = ("Caller", "cyan") if event.role == "caller" else ("Agent", "green")
        cut = "" if event.complete else " [dim](interrupted)[/]"
        self._console.print(f"[bold {style}]{who:>6}[/]   {escape(event.text)}{cut}")

    def summary(self, report: DemoReport, data_dir: Path) -> None:
        """Latencies by stage, the appointment, the recording."""
        if report.timings:
            self._console.print(_latencies(report.timings))
            self._console.print(
                f"Voice to voice: median {report.median_s:.2f} s, slowest {report.worst_s:.2f} s"
                f" over {len(report.timings)} answers."
            )
        if report.appointment is not None:
            self._console.print(_record(report.appointment))
        else:
            self._console.print("[bold red]No appointment stands in the database.[/]")
        if report.call is not None and report.call.recording:
            self._console.print(f"Recording: {data_dir / report.call.recording}", soft_wrap=True)
        self._console.print(f"Records:   {data_dir / 'lotline.db'}", soft_wrap=True)


def _latencies(timings: list[TurnTiming]) -> Table:
    table = Table(title="Seconds since the caller stopped speaking", title_justify="left")
    table.add_column("answer")
    for title, _ in _STAGES:
        table.add_column(title, justify="right")
    for number, timing in enumerate(timings, start=1):
        table.add_row(str(number), *(f"{getattr(timing, name):.2f}" for _, name in _STAGES))
    return table


def _record(appointment: Appointment) -> Table:
    table = Table(title="The appointment in the database", title_justify="left", show_header=False)
    rows = {
        "id": appointment.id,
        "service": appointment.service_name,
        "when": f"{appointment.scheduled_date:%A, %B} {appointment.scheduled_date.day}, "
        f"{appointment.scheduled_time:%H:%M}",
        "minutes": appointment.duration_min,
        "customer": appointment.customer_name,
        "phone": appointment.customer_phone,
        "status": appointment.status,
    }
    for name, value in rows.items():
        table.add_row(name, escape(str(value)))
    return table
