"""The dealership's appointments as people at the desk see and change them. On the engine loop.

A room of `app.back_office`. It changes nothing by rules of its own: `app.dealership.booking` decides, as it
does for callers.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from app.calendar.desk import DESK
from app.calendar.errors import ExportFailed
from app.calendar.ics import Place, ics
from app.calendar.sheet import Day, Entry, Offer, Openings, Sheet
from app.calendar.shut import shut, shut_for_all
from app.dealership.booking import Booking, job_of
from app.stores.appointments import Appointments
from app.stores.occupied import CANCELLED, SCHEDULED
from app.stores.origins import Origins
from app.stores.profile_rows import Span
from app.stores.rows import Appointment
from engine.ports import Booked, DealershipFacts, NotBooked

NINE_TO_FIVE = time(9), time(17)
"""What is seen of a dealership that is never open."""
LAST_MINUTE = time(23, 59)


class AppointmentCalendar:
    """Days, weeks, and what can be done with an appointment. `now` is aware, in the dealership's zone."""

    def __init__(
        self,
        booking: Booking,
        appointments: Appointments,
        origins: Origins,
        place: Callable[[], Place],
        facts: Callable[[], DealershipFacts],
        now: Callable[[], datetime],
    ) -> None:
        self._booking = booking
        self._appointments = appointments
        self._origins = origins
        self._place = place
        self._facts = facts
        self._now = now

    def today(self) -> date:
        """At the dealership."""
        return self._local().date()

    async def sheet(self, first: date, count: int) -> Sheet:
        """So many days from the first on."""
        rows = await self._standing(first, count)
        seen = self._seen(rows)
        rules = self._booking.service_rules
        days = [self._day(day, seen) for day in _days(first, count)]
        return Sheet(days, seen, rules.places, rules.grid_min, self._local(), rows)

    async def openings(self, appointment_id: int, first: date, count: int, seen: Span) -> Openings:
        """Where it could go, within the hours that are seen; raises `UnknownAppointment`.

        On a single day for each bay and for any, on several days for any.
        """
        row = await self._appointments.get(appointment_id)
        bays = (None, *self._bays(row)) if count == 1 else (None,)
        days = _days(first, count)
        targets = [(start, bay) for day in days for start in self._starts(day, seen) for bay in bays]
        return Openings(row.id, dict(zip(targets, await self._booking.weigh(row.id, targets), strict=True)))

    async def offer(self, appointment_id: int, day: date) -> Offer:
        """The free times of a day; raises `UnknownAppointment`."""
        row = await self._appointments.get(appointment_id)
        found = await self._booking.availability(job_of(row), day, moving=row.id)
        wished = ((start, bay) for start in found.free for bay in self._bays(row))
        targets = [target for target in wished if target != (row.start, row.bay)]
        taken = await self._booking.weigh(row.id, targets)
        bays: dict[datetime, list[int]] = {start: [] for start in found.free}
        for (start, bay), refusal in zip(targets, taken, strict=True):
            if refusal is None:
                bays[start].append(bay)
        free = [(start, each) for start, each in bays.items() if each or start != row.start]
        return Offer(free, found.refusal, () if free else found.alternatives)

    async def move(self, appointment_id: int, start: datetime, bay: int | None = None) -> Booked | NotBooked:
        """To another time, another bay, or both; as for a caller, one transaction decides."""
        return await self._booking.move(DESK, appointment_id, start, bay)

    async def cancel(self, appointment_id: int) -> bool:
        """Free its time; False when it did not stand any more."""
        return await self._booking.cancel(DESK, appointment_id)

    async def entry(self, appointment_id: int) -> Entry:
        """Everything about one appointment; raises `UnknownAppointment`."""
        row = await self._appointments.get(appointment_id)
        origin = await self._origins.of(appointment_id)
        if origin is None:
            raise RuntimeError("An appointment was read and does not stand in the records.")
        can_change = row.status == SCHEDULED and row.end > self._local()
        return Entry(row, origin, can_change, self._place().zone)

    async def export(self, path: Path, first: date, count: int) -> int:
        """Write some days as an iCalendar file, and return how many appointments it has.

        Raises:
            ExportFailed: it cannot be written there.
        """
        rows = await self._standing(first, count)
        await self._write(path, rows)
        return len(rows)

    async def export_one(self, path: Path, appointment_id: int) -> None:
        """Write one appointment as an iCalendar file; raises `ExportFailed` or `UnknownAppointment`."""
        await self._write(path, [await self._appointments.get(appointment_id)])

    async def _write(self, path: Path, rows: Sequence[Appointment]) -> None:
        content = ics(rows, self._place(), self._now())
        try:
            await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            raise ExportFailed(f"{path} cannot be written ({error.strerror or error}).") from error

    async def _standing(self, first: date, count: int) -> Sequence[Appointment]:
        rows = await self._appointments.between(first, first + timedelta(days=count - 1))
        return [row for row in rows if row.status != CANCELLED]

    def _day(self, day: date, seen: Span) -> Day:
        work = shut(self._booking.service_rules, day, seen)
        drives = shut(self._booking.drive_rules, day, seen)
        both = shut_for_all(work, drives) if self._booking.drive_rules.window else work
        return Day(day, self._facts().closed.get(day), work, drives, both)

    def _seen(self, rows: Sequence[Appointment]) -> Span:
        """From the earliest opening of a week to the latest closing, and every appointment."""
        weeks = (self._booking.service_rules.hours, self._booking.drive_rules.hours)
        spans = [span for week in weeks for span in week.values()] or [NINE_TO_FIVE]
        spans += [(row.scheduled_time, _end_of(row)) for row in rows]
        return min(first for first, _ in spans), max(last for _, last in spans)

    def _starts(self, day: date, seen: Span) -> Iterator[datetime]:
        grid_min, midnight = self._booking.service_rules.grid_min, datetime.combine(day, time())
        first = seen[0].hour * 60 + seen[0].minute
        last = seen[1].hour * 60 + seen[1].minute
        for minute in range(-(-first // grid_min) * grid_min, last, grid_min):
            yield midnight + timedelta(minutes=minute)

    def _bays(self, row: Appointment) -> Sequence[int]:
        return range(1, self._booking.service_rules.places + 1) if row.inventory_id is None else ()

    def _local(self) -> datetime:
        return self._now().replace(tzinfo=None)


def _days(first: date, count: int) -> Sequence[date]:
    return [first + timedelta(days=ahead) for ahead in range(count)]


def _end_of(row: Appointment) -> time:
    return row.end.time() if row.end.date() == row.scheduled_date else LAST_MINUTE
