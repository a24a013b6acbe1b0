"""Puts what a conversation takes for given into the records, before the program is started. Blocking."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from app.evaluation.conversation import Given, GivenAppointment, GivenRepair
from app.stores import tables
from app.stores.tables import Row, Value

_ELSEWHERE = "+12175550999"
"""Who has the bays of a day that is fully booked."""


class GivenRecords:
    """The records of one conversation, in `path`; `now` is local to the dealership."""

    def __init__(self, path: Path, now: datetime) -> None:
        self._path = path
        self._standing = tables.read(path)
        self._zone = ZoneInfo(str(self._standing["dealerships"][0]["zone"]))
        self._now = self._utc(now)

    def enter(self, given: Given) -> None:
        """Add everything, customers first."""
        for customer in given.customers:
            number = self._customer(customer.name, customer.phone, customer.email)
            for words in customer.vehicles:
                self._vehicle(number, words)
        for appointment in (*given.appointments, *self._full_days(given)):
            self._appointment(appointment)
        for repair in given.repairs:
            self._repair(repair)
        for stock_number in given.sold:
            tables.change(self._path, "inventory", {"stock_number": stock_number}, {"is_available": 0})
        for day, reason in given.closed.items():
            tables.put(self._path, "closed_days", [{"day": day, "reason": reason}])

    def _customer(self, name: str, phone: str, email: str | None = None) -> Value:
        known = self._find("customers", phone=phone)
        if known is None:
            tables.put(self._path, "customers", [{"phone": phone, "name": name, "email": email}])
            known = self._find("customers", phone=phone)
        return known["id"] if known else None

    def _vehicle(self, customer_id: Value, words: str) -> Value:
        year, make, model = words.split(maxsplit=2)
        columns = {"customer_id": customer_id, "year": int(year), "make": make, "model": model}
        known = self._find("vehicles", **columns)
        if known is None:
            tables.put(self._path, "vehicles", [columns])
            known = self._find("vehicles", **columns)
        return known["id"] if known else None

    def _appointment(self, given: GivenAppointment) -> None:
        service = self._find("service_types", name=given.service)
        car = self._find("inventory", stock_number=given.car)
        minutes = service["duration_min"] if service else self._standing["dealerships"][0]["test_drive_min"]
        row: Row = {
            "customer_id": self._customer(given.name, given.phone),
            "appointment_type": "service" if service else "test_drive",
            "service_type_id": service["id"] if service else None,
            "inventory_id": car["id"] if car else None,
            "scheduled_date": given.at.date().isoformat(),
            "scheduled_time": given.at.strftime("%H:%M"),
            "duration_min": minutes,
            "status": "scheduled",
            "notes": "",
            "bay": given.bay if service else None,
            "session_id": "before",
            "created_at": self._now,
        }
        tables.put(self._path, "appointments", [row])

    def _full_days(self, given: Given) -> Iterator[GivenAppointment]:
        """Half-hour jobs in every bay from opening to closing."""
        bays = int(self._standing["dealerships"][0]["service_bays"] or 0)
        for day in map(date.fromisoformat, given.full):
            for half_hour in range(18):
                at = datetime.combine(day, time(9)) + timedelta(minutes=30 * half_hour)
                for bay in range(1, bays + 1):
                    yield GivenAppointment(at, "Somebody Else", _ELSEWHERE, service="Oil Change", bay=bay)

    def _repair(self, given: GivenRepair) -> None:
        customer_id = self._customer("", given.phone)
        row: Row = {
            "customer_id": customer_id,
            "vehicle_id": self._vehicle(customer_id, given.vehicle),
            "status": given.status,
            "promised_at": given.promised_at.isoformat(timespec="minutes") if given.promised_at else None,
            "updated_at": self._utc(given.updated_at),
        }
        tables.put(self._path, "repairs", [row])

    def _find(self, table: str, **columns: Value) -> Row | None:
        rows = tables.read(self._path)[table]
        return next((row for row in rows if all(row[name] == value for name, value in columns.items())), None)

    def _utc(self, local: datetime) -> str:
        return local.replace(tzinfo=self._zone).astimezone(UTC).isoformat(timespec="milliseconds")
