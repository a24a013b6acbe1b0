"""Books service appointments so that two callers never get the same bay.

Called by `tools` on the engine loop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, time

from app.dealership.availability import ServiceCalendar, Wish
from app.dealership.clock import BusinessClock
from app.events import AppEvent, AppointmentBooked
from app.stores.appointments import Appointments
from app.stores.profile_rows import Profile
from app.stores.rows import NewAppointment, Occupied, ServiceType
from engine.ports import Availability, Booked, BookingRequest, Job, NotBooked, Refusal


class ServiceBooking:
    """The work bays of one dealership. `on_event` is told of each new appointment."""

    def __init__(
        self,
        profile: Profile,
        appointments: Appointments,
        clock: BusinessClock,
        on_event: Callable[[AppEvent], None],
    ) -> None:
        self._on_event = on_event
        self._profile = profile
        self._appointments = appointments
        self._clock = clock
        self._services: Mapping[int, ServiceType] = {each.id: each for each in profile.services}

    async def availability(self, job: Job, day: date, at: time | None = None) -> Availability:
        """What is free on a day, or why not and what instead. Raises `KeyError` for a service not offered."""
        wish = Wish(self._service(job).duration_min, day, at)
        calendar = self._calendar()
        occupied = await self._appointments.occupied(self._clock.local().date(), calendar.last_day)
        return calendar.availability(wish, occupied)

    async def book(self, request: BookingRequest) -> Booked | NotBooked:
        """Check and write in one transaction; on the disk when this returns."""
        service = self._service(request.job)

        def decide(occupied: Sequence[Occupied]) -> int | Refusal:
            calendar = self._calendar()
            refusal = calendar.refusal(request.start, service.duration_min)
            return refusal or calendar.bay_for(request.start, service.duration_min, occupied) or Refusal.FULL

        outcome = await self._appointments.book(self._new(request, service), decide)
        if isinstance(outcome, Refusal):
            return await self._not_booked(request, outcome)
        if outcome.is_new:
            self._on_event(AppointmentBooked(request.session_id, outcome.appointment_id))
        return Booked(outcome.appointment_id, request.start)

    async def _not_booked(self, request: BookingRequest, refusal: Refusal) -> NotBooked:
        instead = await self.availability(request.job, request.start.date(), request.start.time())
        return NotBooked(refusal, instead.alternatives)

    def _service(self, job: Job) -> ServiceType:
        return self._services[job.service_id or 0]

    def _calendar(self) -> ServiceCalendar:
        return ServiceCalendar(self._profile, self._clock.local())

    def _new(self, request: BookingRequest, service: ServiceType) -> NewAppointment:
        return NewAppointment(
            session_id=request.session_id,
            appointment_type="service",
            service_type_id=service.id,
            start=request.start,
            duration_min=service.duration_min,
            customer_name=request.customer_name,
            customer_phone=request.customer_phone,
            customer_email=request.customer_email,
            vehicle=request.vehicle,
            created_at=self._clock.now().astimezone(UTC),
        )
