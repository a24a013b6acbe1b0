"""Finds an appointment by what a caller says of it. Called by `tools` on the engine loop."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from app.dealership.booking import job_of
from app.dealership.clock import BusinessClock
from app.stores.appointments import Appointments
from app.stores.rows import Appointment
from engine.ports import AppointmentSearch, Standing

NEAR = 0.75
"""Likeness (difflib's ratio) from which a heard name may be a written one: Marc and Mark have 0.75."""
ID_MAX = 2**63 - 1
"""Largest id SQLite can hold."""


class AppointmentFinder:
    """Looks among the appointments that stand and are not over."""

    def __init__(self, appointments: Appointments, clock: BusinessClock) -> None:
        self._appointments = appointments
        self._clock = clock

    async def find(self, search: AppointmentSearch) -> Sequence[Standing]:
        """Those that fit everything that is given, soonest first; nothing given finds nothing."""
        if (search.phone, search.name, search.reference) == (None, None, None):
            return []
        if search.reference is not None and not 0 < search.reference <= ID_MAX:
            return []
        found = await self._appointments.standing(
            self._clock.local(), phone=search.phone, appointment_id=search.reference
        )
        return [_standing(row) for row in (found if search.name is None else _named(found, search.name))]


def _named(rows: Sequence[Appointment], name: str) -> Sequence[Appointment]:
    """Those of customers with exactly this name; only when there are none, with a name like it."""
    wanted = _words(name)
    if not wanted:
        return []
    exact = [row for row in rows if set(wanted) <= set(_words(row.customer_name))]
    return exact or [row for row in rows if _is_like(wanted, _words(row.customer_name))]


def _is_like(wanted: Sequence[str], written: Sequence[str]) -> bool:
    return all(any(SequenceMatcher(None, word, each).ratio() >= NEAR for each in written) for word in wanted)


def _words(name: str) -> list[str]:
    """Small letters without accents: "José O'Neil" is jose oneil."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    return re.findall(r"\w+", re.sub(r"['’`]", "", letters))


def _standing(row: Appointment) -> Standing:
    return Standing(
        id=row.id,
        job=job_of(row),
        what=row.what,
        start=row.start,
        customer_name=row.customer_name,
        customer_phone=row.customer_phone,
        vehicle=row.vehicle,
    )
