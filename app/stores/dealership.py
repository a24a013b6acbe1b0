"""A dealership's standing data in the records: read as a whole, replaced as a whole.

Called by `app.dealership.importer` and when the appliance starts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlmodel import Session, SQLModel, col, delete, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.profile_rows import BookingRules, Profile, Span, StaffMember, Week
from app.stores.rows import Faq, ServiceType, Vehicle
from app.stores.schema import (
    BookingWindowRow,
    ClosedDayRow,
    DealershipRow,
    FaqRow,
    InventoryRow,
    OpeningHoursRow,
    ServiceTypeRow,
    StaffRow,
)

CHANGED = (DealershipRow, OpeningHoursRow, BookingWindowRow)
REPLACED = (*CHANGED, ClosedDayRow, StaffRow, FaqRow)
"""Tables that no other table refers to."""


class DealershipStore:
    """The tables that a dealership's file fills."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def load(self) -> Profile | None:
        """What stands in the records; None before the first import."""
        return await self._db.read(_load)

    async def replace(self, profile: Profile, at: datetime) -> None:
        """Put a profile in place of the one that stands there, all of it or nothing.

        Appointments stay. A service or car that is not in the profile keeps its id, since appointments may
        refer to it, and is no longer offered. `at` is when the stock was as the profile has it.
        """

        def work(session: Session) -> None:
            for table in REPLACED:
                session.exec(delete(table))
            session.add_all([*_own_rows(profile), *_other_rows(profile)])
            _replace_services(session, profile)
            _replace_inventory(session, profile, at)

        await self._db.write(work, durable=True)

    async def change(self, decide: Callable[[Profile], Profile]) -> Profile:
        """Change what the dealership is, when it is open and what can be booked, all of it or nothing.

        Cars, people, answers, holidays and appointments stay, whatever the new profile has.

        Args:
            decide: makes of the profile that stands the one that shall; what it raises changes nothing.

        Returns:
            what stands now.
        """

        def work(session: Session) -> Profile:
            new = decide(_standing(session))
            for table in CHANGED:
                session.exec(delete(table))
            session.add_all(_own_rows(new))
            _replace_services(session, new)
            return _standing(session)

        return await self._db.write(work, durable=True)


def _standing(session: Session) -> Profile:
    standing = _load(session)
    if standing is None:
        raise RuntimeError("A dealership is changed before there is one.")
    return standing


def _own_rows(profile: Profile) -> Iterable[SQLModel]:
    rules = profile.booking
    lunch = rules.lunch or (None, None)
    yield DealershipRow(
        name=profile.name,
        legal_name=profile.legal_name,
        address=profile.address,
        directions=profile.directions,
        phone=profile.phone,
        website=profile.website,
        zone=profile.zone,
        agent_name=profile.agent_name,
        sample=profile.sample,
        grid_min=rules.grid_min,
        days_ahead_max=rules.days_ahead_max,
        service_bays=rules.service_bays,
        test_drive_min=rules.test_drive_min,
        lunch_from=lunch[0],
        lunch_until=lunch[1],
    )
    for department, weekday, (opens, closes) in _days(profile.hours):
        yield OpeningHoursRow(department=department, weekday=weekday, opens=opens, closes=closes)
    for kind, weekday, (opens, closes) in _days(rules.windows):
        yield BookingWindowRow(kind=kind, weekday=weekday, opens=opens, closes=closes)


def _other_rows(profile: Profile) -> Iterable[SQLModel]:
    for day, reason in profile.closed.items():
        yield ClosedDayRow(day=day, reason=reason)
    for person in profile.staff:
        yield StaffRow(name=person.name, role=person.role, extension=person.extension)
    for entry in profile.faq:
        yield FaqRow(
            category=entry.category, question=entry.question, answer=entry.answer, keywords=entry.keywords
        )


def _days(weeks: Mapping[str, Week]) -> Iterable[tuple[str, int, Span]]:
    return ((name, weekday, span) for name, week in weeks.items() for weekday, span in week.items())


def _replace_services(session: Session, profile: Profile) -> None:
    standing = {row.name: row for row in session.exec(select(ServiceTypeRow))}
    for row in standing.values():
        row.offered = False
    for position, service in enumerate(profile.services):
        values: dict[str, Any] = _without_id(service) | {"position": position, "offered": True}
        if service.name in standing:
            standing[service.name].sqlmodel_update(values)
        else:
            session.add(ServiceTypeRow(**values))


def _replace_inventory(session: Session, profile: Profile, at: datetime) -> None:
    standing = {row.stock_number: row for row in session.exec(select(InventoryRow))}
    for row in standing.values():
        row.is_available, row.updated_at = False, at
    for car in profile.inventory:
        values: dict[str, Any] = _without_id(car) | {"updated_at": at}
        if car.stock_number in standing:
            standing[car.stock_number].sqlmodel_update(values)
        else:
            session.add(InventoryRow(**values))


def _without_id(row: ServiceType | Vehicle) -> dict[str, Any]:
    return {name: value for name, value in asdict(row).items() if name != "id"}


def _load(session: Session) -> Profile | None:
    row = session.exec(select(DealershipRow)).first()
    if row is None:
        return None
    offered = select(ServiceTypeRow).where(col(ServiceTypeRow.offered)).order_by(col(ServiceTypeRow.position))
    cars = select(InventoryRow).where(col(InventoryRow.is_available)).order_by(col(InventoryRow.id))
    staff = select(StaffRow).order_by(col(StaffRow.id))
    faq = select(FaqRow).order_by(col(FaqRow.id))
    return as_row(
        Profile,
        row,
        hours=_weeks((each.department, each) for each in session.exec(select(OpeningHoursRow))),
        booking=_rules(session, row),
        closed={each.day: each.reason for each in session.exec(select(ClosedDayRow))},
        services=[as_row(ServiceType, each) for each in session.exec(offered)],
        inventory=[as_row(Vehicle, each) for each in session.exec(cars)],
        staff=[as_row(StaffMember, each) for each in session.exec(staff)],
        faq=[as_row(Faq, each) for each in session.exec(faq)],
    )


def _rules(session: Session, row: DealershipRow) -> BookingRules:
    windows = _weeks((each.kind, each) for each in session.exec(select(BookingWindowRow)))
    lunch = (row.lunch_from, row.lunch_until) if row.lunch_from and row.lunch_until else None
    return as_row(BookingRules, row, lunch=lunch, windows=windows)


def _weeks(named: Iterable[tuple[str, OpeningHoursRow | BookingWindowRow]]) -> Mapping[str, Week]:
    weeks: dict[str, dict[int, Span]] = {}
    for name, each in named:
        weeks.setdefault(name, {})[each.weekday] = (each.opens, each.closes)
    return weeks
