"""Reads a dealership's TOML file into a checked profile. Called by `importer`; pure.

Every mistake is refused in one line that names the key.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from app.dealership.hours import span, week
from app.dealership.profile_file import BookingPart, CarPart, ClosedPart, FaqPart, ProfileFile, ServicePart
from app.errors import BadSettings
from app.stores.profile_rows import BookingRules, Profile, StaffMember, Week
from app.stores.rows import Faq, ServiceType, Vehicle

SAMPLE = Path(__file__).parent / "data" / "springfield_auto.toml"

DAY_MIN = 24 * 60


def read_profile(path: Path) -> Profile:
    """Read and check a file; raises `BadSettings` naming the file and the key."""
    try:
        return parse_profile(path.read_text("utf-8"))
    except OSError as error:
        raise BadSettings(f"{path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadSettings(f"{path} is not UTF-8 text.") from error
    except BadSettings as error:
        raise BadSettings(f"{path.name}: {error}") from error


def parse_profile(text: str) -> Profile:
    """Check the text of a file; raises `BadSettings` naming the key."""
    try:
        file = msgspec.convert(tomllib.loads(text), ProfileFile)
    except tomllib.TOMLDecodeError as error:
        raise BadSettings(f"not valid TOML: {error}.") from error
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        raise BadSettings(f"{where.strip('`').removeprefix('$.') or 'file'}: {what}.") from error
    return _profile(file)


def _profile(file: ProfileFile) -> Profile:
    about = file.dealership
    return Profile(
        name=about.name,
        legal_name=about.legal_name or about.name,
        address=about.address,
        directions=about.directions,
        phone=about.phone,
        website=about.website,
        zone=_zone(about.timezone),
        agent_name=about.agent_name,
        sample=about.sample,
        hours=_hours(file.hours),
        booking=_rules(file.booking),
        closed=_closed(file.closed),
        services=_services(file.service_types, sample=about.sample),
        inventory=_inventory(file.inventory, sample=about.sample),
        staff=[StaffMember(each.name, each.role, each.extension) for each in file.staff],
        faq=_faq(file.faq),
    )


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadSettings(
            f'dealership.timezone: "{name}" is not a time zone such as "America/Chicago".'
        ) from error
    return name


def _hours(departments: Mapping[str, Mapping[str, str]]) -> Mapping[str, Week]:
    if "service" not in departments:
        raise BadSettings("hours.service: missing. Appointments are only made while service is open.")
    return {name: week(days, f"hours.{name}") for name, days in departments.items()}


def _rules(booking: BookingPart) -> BookingRules:
    drive = dict(booking.test_drive or {})
    drive_min = drive.pop("duration_min", booking.grid_min)
    if not isinstance(drive_min, int) or not 1 <= drive_min <= DAY_MIN:
        raise BadSettings(f"booking.test_drive.duration_min: {drive_min} is not a number of minutes.")
    windows = {"service": week(booking.service, "booking.service")}
    if drive:
        drive_days = {name: str(text) for name, text in drive.items()}
        windows["test_drive"] = week(drive_days, "booking.test_drive")
    return BookingRules(
        grid_min=booking.grid_min,
        days_ahead_max=booking.days_ahead_max,
        lunch=span(booking.lunch, "booking.lunch") if booking.lunch else None,
        service_bays=booking.service_bays,
        test_drive_min=drive_min,
        windows=windows,
    )


def _closed(days: Iterable[ClosedPart]) -> Mapping[date, str]:
    days = list(days)
    _refuse_twice("closed", "date", [each.date.isoformat() for each in days])
    return {each.date: each.reason for each in days}


def _services(parts: list[ServicePart], *, sample: bool) -> list[ServiceType]:
    _refuse_twice("service_types", "name", [each.name for each in parts])
    for number, each in enumerate(parts):
        if each.price_max < each.price_min:
            raise BadSettings(f"service_types[{number}].price_max: lower than price_min.")
    return [
        ServiceType(0, each.name, each.duration_min, each.price_min, each.price_max, sample) for each in parts
    ]


def _inventory(parts: list[CarPart], *, sample: bool) -> list[Vehicle]:
    _refuse_twice("inventory", "stock_number", [each.stock_number for each in parts])
    return [
        Vehicle(
            id=0,
            make=each.make,
            model=each.model,
            year=each.year,
            color=each.color,
            price=each.price,
            is_new=each.is_new,
            is_available=each.is_available,
            stock_number=each.stock_number,
            sample=sample,
            vin=each.vin,
        )
        for each in parts
    ]


def _faq(parts: list[FaqPart]) -> list[Faq]:
    _refuse_twice("faq", "question", [each.question for each in parts])
    return [Faq(0, each.category, each.question, each.answer, each.keywords) for each in parts]


def _refuse_twice(table: str, key: str, values: list[str]) -> None:
    seen: set[str] = set()
    for number, value in enumerate(values):
        if value.casefold() in seen:
            raise BadSettings(f'{table}[{number}].{key}: "{value}" is given twice.')
        seen.add(value.casefold())
