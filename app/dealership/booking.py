"""Books, moves and cancels appointments so that two callers never get the same bay or the same car.

Called by `tools` on the engine loop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time

from app.dealership.availability import Calendar, Wish
from app.dealership.clock import BusinessClock
from app.dealership.rules import Rules, drive_rules, service_rules
from app.events import AppEvent, AppointmentBooked, AppointmentCancelled, AppointmentMoved
from app.stores.appointments import SERVICE, TEST_DRIVE, Appointments, Change, Decide
from app.stores.inventory import Inventory
from app.stores.profile_rows import Profile
from app.stores.rows import Appointment, NewAppointment, Occupied, ServiceType
from engine.ports import Availability, Booked, BookingRequest, Job, NotBooked, Refusal

Target = tuple[datetime, int | None]
"""A start, local and naive, and the bay; None for whichever is free, and for a drive."""


class Booking:
    """The work bays and test drives of one dealership. `on_event` is told of each change.

    Attributes:
        service_rules: when work can be done.
        drive_rules: when a car for sale can be driven.
    """

    def __init__(
        self,
        profile: Profile,
        appointments: Appointments,
        inventory: Inventory,
        clock: BusinessClock,
        on_event: Callable[[AppEvent], None],
    ) -> None:
        self._on_event = on_event
        self._appointments = appointments
        self._inventory = inventory
        self._clock = clock
        self._services: Mapping[int, ServiceType] = {}
        self.follow(profile)

    def follow(self, profile: Profile) -> None:
        """Go by these rules from now on. Who asked for what is no longer offered may still book it."""
        self._services = {**self._services, **{each.id: each for each in profile.services}}
        self.service_rules = service_rules(profile)
        self.drive_rules = drive_rules(profile)
        self._drive_min = profile.booking.test_drive_min

    async def availability(
        self, job: Job, day: date, at: time | None = None, *, moving: int | None = None
    ) -> Availability:
        """What is free on a day, or why not and what instead.

        A car that is not for sale any more is `FULL` for good. Raises `KeyError` for a service not offered.
        For an appointment that is `moving` it is its own job and length that count.
        """
        standing = None if moving is None else await self._appointments.find(moving)
        if standing is None:
            return await self._availability(job, Wish(self._duration(job), day, at))
        wish = Wish(standing.duration_min, day, at, instead_of=standing.start)
        return await self._availability(job_of(standing), wish, moving)

    async def _availability(self, job: Job, wish: Wish, moving: int | None = None) -> Availability:
        if job.inventory_id is not None and not await self._inventory.is_for_sale(job.inventory_id):
            return Availability((), Refusal.FULL)
        now = self._clock.local()
        calendar = Calendar(self._rules(job), now)
        occupied = await self._appointments.occupied(
            now.date(), calendar.last_day, car=job.inventory_id, without=moving
        )
        return calendar.availability(wish, occupied)

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        """Check and write in one transaction; on the disk when this returns."""
        new = self._new(request)
        decide = self._decide(request.job, request.start, new.duration_min)
        outcome = await self._appointments.book(new, decide)
        if isinstance(outcome, Refusal):
            return await self._not_booked(outcome, request.job, request.start)
        if outcome.is_new:
            self._on_event(AppointmentBooked(request.session_id, outcome.appointment_id))
        return Booked(outcome.appointment_id, request.start)

    async def move(
        self, session_id: str, appointment_id: int, start: datetime, bay: int | None = None
    ) -> Booked | NotBooked:
        """Check and write in one transaction: the old time is free when the new one is taken.

        An appointment that does not stand any more is `PAST` and has no alternatives. Work goes into `bay`,
        or into the first one that is free when none is named; a drive takes none.
        """
        standing = await self._appointments.find(appointment_id)
        if standing is None:
            return NotBooked(Refusal.PAST)
        job = job_of(standing)
        wanted = bay if job.inventory_id is None else None
        decide = self._decide(job, start, standing.duration_min, wanted)
        change = self._change(session_id, appointment_id)
        outcome = await self._appointments.move(change, start, decide, wanted)
        if outcome is None:
            return NotBooked(Refusal.PAST)
        if isinstance(outcome, Refusal):
            return await self._not_booked(outcome, job, start, moving=appointment_id)
        if outcome.is_new:
            self._on_event(AppointmentMoved(session_id, appointment_id))
        return Booked(appointment_id, start)

    async def cancel(self, session_id: str, appointment_id: int) -> bool:
        """Free its time; on the disk when this returns. False when it did not stand any more."""
        outcome = await self._appointments.cancel(self._change(session_id, appointment_id))
        if outcome is not None and outcome.is_new:
            self._on_event(AppointmentCancelled(session_id, appointment_id))
        return outcome is not None

    async def weigh(self, appointment_id: int, targets: Sequence[Target]) -> Sequence[Refusal | None]:
        """Why an appointment could not be moved to each of these just now; None where it could.

        It is `move` that decides: what is free now may be taken by then.
        """
        now = self._clock.local()
        standing = await self._appointments.standing(now, appointment_id=appointment_id)
        if not standing or not targets:
            return [Refusal.PAST] * len(targets)
        job, duration_min = job_of(standing[0]), standing[0].duration_min
        if job.inventory_id is not None and not await self._inventory.is_for_sale(job.inventory_id):
            return [Refusal.FULL] * len(targets)
        days = sorted(start.date() for start, _ in targets)
        taken: dict[date, list[Occupied]] = {day: [] for day in days}
        for each in await self._appointments.occupied(
            days[0], days[-1], car=job.inventory_id, without=appointment_id
        ):
            taken.setdefault(each.start.date(), []).append(each)
        calendar = Calendar(self._rules(job), now)
        places = (calendar.place(start, duration_min, taken[start.date()], bay) for start, bay in targets)
        return [place if isinstance(place, Refusal) else None for place in places]

    def _decide(self, job: Job, start: datetime, duration_min: int, bay: int | None = None) -> Decide:
        rules = self._rules(job)

        def decide(occupied: Sequence[Occupied]) -> int | Refusal:
            return Calendar(rules, self._clock.local()).place(start, duration_min, occupied, bay)

        return decide

    async def _not_booked(
        self, refusal: Refusal, job: Job, start: datetime, moving: int | None = None
    ) -> NotBooked:
        instead = await self.availability(job, start.date(), start.time(), moving=moving)
        return NotBooked(refusal, instead.alternatives)

    def _rules(self, job: Job) -> Rules:
        return self.service_rules if job.inventory_id is None else self.drive_rules

    def _duration(self, job: Job) -> int:
        if job.inventory_id is not None:
            return self._drive_min
        return self._services[job.service_id or 0].duration_min

    def _change(self, session_id: str, appointment_id: int) -> Change:
        now = self._clock.now()
        return Change(session_id, appointment_id, now.replace(tzinfo=None), now.astimezone(UTC))

    def _new(self, request: BookingRequest) -> NewAppointment:
        return NewAppointment(
            session_id=request.session_id,
            appointment_type=SERVICE if request.job.inventory_id is None else TEST_DRIVE,
            service_type_id=request.job.service_id,
            inventory_id=request.job.inventory_id,
            start=request.start,
            duration_min=self._duration(request.job),
            customer_name=request.customer_name,
            customer_phone=request.customer_phone,
            customer_email=request.customer_email,
            vehicle=request.vehicle,
            created_at=self._clock.now().astimezone(UTC),
            notes=request.notes,
        )


def job_of(standing: Appointment) -> Job:
    """What an appointment is for."""
    if standing.inventory_id is not None:
        return Job(inventory_id=standing.inventory_id)
    return Job(service_id=standing.service_type_id)
