"""The calendar's room over real records."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from app.calendar.errors import ExportFailed
from app.events import AppointmentCancelled, AppointmentMoved
from app.stores.calls import Calls
from app.stores.errors import UnknownAppointment
from engine.ports import Booked, NotBooked, Refusal
from tests.app.calendar.room import BRAKE_PADS, CAMRY, OIL, RAV4, TEN, Room, open_room
from tests.app.dealership.records import MONDAY_NINE

TUESDAY = TEN.date()
ALL_DAY = time(7, 30), time(19)


async def test_a_day_shows_its_hours_bays_and_every_appointment_that_was_not_cancelled(room: Room) -> None:
    await room.book(1)
    await room.book(2, TEN.replace(hour=15), CAMRY)
    await room.calendar.cancel(await room.book(3))
    sheet = await room.calendar.sheet(TUESDAY, 1)
    assert [(row.start.hour, row.bay, row.for_sale) for row in sheet.appointments] == [
        (10, 1, None),
        (15, None, "2025 Toyota Camry"),
    ]
    assert (sheet.bays, sheet.grid_min, sheet.seen) == (2, 30, ALL_DAY)
    assert sheet.now.replace(second=0, microsecond=0) == datetime(2026, 3, 2, 9)  # noqa: DTZ001


async def test_a_week_has_seven_days_and_the_appointments_of_each(room: Room) -> None:
    for day in (2, 5, 8 + 1):
        await room.book(day, TEN.replace(day=day))
    sheet = await room.calendar.sheet(date(2026, 3, 2), 7)
    assert [day.day.day for day in sheet.days] == [2, 3, 4, 5, 6, 7, 8]
    assert [row.start.day for row in sheet.appointments] == [2, 5]


async def test_a_job_moves_to_the_bay_it_is_put_into_also_at_the_same_time(room: Room) -> None:
    number = await room.book(1)
    assert await room.calendar.move(number, TEN, 2) == Booked(number, TEN)
    assert (await room.calendar.entry(number)).appointment.bay == 2
    later = TEN.replace(hour=14)
    await room.calendar.move(number, later, 2)
    moved = (await room.calendar.entry(number)).appointment
    assert (moved.start, moved.bay) == (later, 2)
    assert room.events[1:] == [AppointmentMoved("desk", number)] * 2


async def test_a_bay_that_is_taken_refuses_though_the_other_is_free(room: Room) -> None:
    first, second = await room.book(1), await room.book(2, TEN.replace(hour=14))
    outcome = await room.calendar.move(second, TEN, 1)
    assert isinstance(outcome, NotBooked)
    assert outcome.refusal is Refusal.FULL
    assert await room.calendar.move(second, TEN, 2) == Booked(second, TEN)
    for bay in (0, 3, -1):
        assert isinstance(await room.calendar.move(first, TEN.replace(hour=15), bay), NotBooked)
    assert (await room.calendar.entry(first)).appointment.start == TEN


async def test_a_drive_takes_no_bay_whatever_is_asked(room: Room) -> None:
    number = await room.book(1, TEN, CAMRY)
    assert await room.calendar.move(number, TEN.replace(hour=12), 2) == Booked(number, TEN.replace(hour=12))
    assert (await room.calendar.entry(number)).appointment.bay is None


async def test_where_it_could_go_is_exactly_where_a_move_takes_it(room: Room) -> None:
    number = await room.book(1, TEN, BRAKE_PADS)
    await room.book(2, TEN.replace(hour=14))
    openings = await room.calendar.openings(number, TUESDAY, 1, ALL_DAY)
    assert len(openings.refusals) == 23 * 3
    reasons = {refusal for refusal in openings.refusals.values() if refusal}
    assert reasons == {Refusal.OUTSIDE_HOURS, Refusal.LUNCH, Refusal.FULL}
    for (start, bay), refusal in openings.refusals.items():
        outcome = await room.calendar.move(number, start, bay)
        if refusal is None:
            assert outcome == Booked(number, start)
            await room.calendar.move(number, TEN, 1)
        else:
            assert isinstance(outcome, NotBooked)
            assert outcome.refusal is refusal


async def test_in_a_week_it_is_weighed_for_any_bay(room: Room) -> None:
    number = await room.book(1)
    for other in (2, 3):
        await room.book(other, TEN.replace(day=4, hour=14))
    openings = await room.calendar.openings(number, date(2026, 3, 2), 7, ALL_DAY)
    assert {bay for _, bay in openings.refusals} == {None}
    assert openings.refusals[TEN.replace(day=4, hour=14), None] is Refusal.FULL
    assert openings.refusals[TEN.replace(day=5, hour=14), None] is None


async def test_a_day_that_is_closed_past_or_too_far_refuses_every_place(room: Room) -> None:
    number = await room.book(1)
    for day, refusal in (
        (date(2026, 3, 8), Refusal.CLOSED),
        (date(2026, 2, 27), Refusal.PAST),
        (date(2026, 4, 2), Refusal.TOO_FAR),
    ):
        openings = await room.calendar.openings(number, day, 1, ALL_DAY)
        assert set(openings.refusals.values()) == {refusal}
    with pytest.raises(UnknownAppointment):
        await room.calendar.openings(99, TUESDAY, 1, ALL_DAY)


async def test_the_free_times_of_a_day_come_with_their_bays_and_without_where_it_is(room: Room) -> None:
    number = await room.book(1)
    await room.book(2, TEN.replace(hour=9))
    offer = await room.calendar.offer(number, TUESDAY)
    bays = {start.strftime("%H:%M"): list(bays) for start, bays in offer.free}
    assert (bays["09:00"], bays["09:30"], bays["10:00"], "12:00" in bays) == ([2], [1, 2], [2], False)
    assert (offer.refusal, offer.alternatives) == (None, ())


async def test_a_drive_is_offered_free_times_without_bays(room: Room) -> None:
    number = await room.book(1, TEN, CAMRY)
    await room.book(2, TEN.replace(hour=11), CAMRY)
    await room.book(3, TEN.replace(hour=12), RAV4)
    offer = await room.calendar.offer(number, TUESDAY)
    starts = [start.strftime("%H:%M") for start, _ in offer.free]
    assert "12:00" in starts
    assert not {"10:00", "11:00"} & set(starts)
    assert all(not bays for _, bays in offer.free)


async def test_a_day_without_a_free_time_says_why_and_names_others(room: Room) -> None:
    offer = await room.calendar.offer(await room.book(1), date(2026, 3, 8))
    assert (offer.free, offer.refusal, len(offer.alternatives)) == ([], Refusal.CLOSED, 3)


async def test_an_appointment_that_is_over_or_cancelled_can_go_nowhere(room: Room) -> None:
    over, cancelled = await room.book(1, TEN.replace(day=2)), await room.book(2)
    assert await room.calendar.cancel(cancelled)
    assert room.events[-1] == AppointmentCancelled("desk", cancelled)
    later = await open_room(room.db, MONDAY_NINE.replace(hour=11))
    for number in (over, cancelled):
        openings = await later.calendar.openings(number, TUESDAY, 1, ALL_DAY)
        assert set(openings.refusals.values()) == {Refusal.PAST}
        assert not (await later.calendar.entry(number)).can_change
        assert await later.calendar.move(number, TEN.replace(hour=14)) == NotBooked(Refusal.PAST)


async def test_its_page_names_the_call_it_was_made_in(room: Room) -> None:
    started = datetime(2026, 3, 2, 15, tzinfo=UTC)
    record = await Calls(room.db).open("s1", "inbound", "+12175550001", started)
    entry = await room.calendar.entry(await room.book(1))
    assert entry.origin.call is not None
    assert (entry.origin.call.id, entry.origin.call.started_at) == (record, started)
    assert (entry.origin.customer_email, entry.origin.changed_by) == ("one@example.com", None)
    assert entry.can_change
    other = await room.calendar.entry(await room.book(2, TEN, RAV4))
    assert other.origin.call is None
    with pytest.raises(UnknownAppointment):
        await room.calendar.entry(99)


async def test_a_day_and_an_appointment_are_written_as_calendar_files(room: Room, tmp_path: Path) -> None:
    number = await room.book(1)
    await room.book(2, TEN, OIL)
    await room.calendar.cancel(await room.book(3, TEN, CAMRY))
    day, one = tmp_path / "day.ics", tmp_path / "one.ics"
    assert await room.calendar.export(day, TUESDAY, 1) == 2
    await room.calendar.export_one(one, number)
    assert (day.read_bytes().count(b"BEGIN:VEVENT"), one.read_bytes().count(b"BEGIN:VEVENT")) == (2, 1)
    with pytest.raises(ExportFailed, match="cannot be written"):
        await room.calendar.export(tmp_path / "nowhere" / "day.ics", TUESDAY, 1)
