"""A dealership as its people type it in, read into a profile. Called by `app.setting_up` and the guide; pure.

Every mistake is one sentence of its own, so that all of them can be shown at once.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.dealership.profile import DAY_MIN
from app.dealership.typed import DAYS, Typed, TypedService, hours_text, phone_of, week_of
from app.errors import BadSettings
from app.stores.profile_rows import BookingRules, Profile, Week
from app.stores.rows import ServiceType

SALES, SERVICE = "sales", "service"
BAYS_MAX = 99
TEXT_MAX = 120
_GRID_MIN, _DAYS_AHEAD, _DRIVE_MIN = 30, 30, 30
_PRICE = re.compile(r"\$?\s*(\d{1,6}(?:\.\d{1,2})?)")


def faults(typed: Typed) -> list[str]:
    """What is wrong, one sentence a fault, in the order of the form; none when all can be kept."""
    return [*_about_faults(typed), *_hours_faults(typed), *_service_faults(typed.services)]


def profile_of(typed: Typed, standing: Profile | None) -> Profile:
    """The profile that was typed.

    Args:
        typed: without faults, else `BadSettings` is raised with the first.
        standing: the profile that it changes: its cars, people and answers stay. None: a new one.
    """
    found = faults(typed)
    if found:
        raise BadSettings(found[0])
    new = _new(typed)
    return new if standing is None else _changed(standing, new, frozenset(_departments(typed)))


def typed_of(profile: Profile) -> Typed:
    """A profile as it would have been typed, to be changed."""
    return Typed(
        profile.name,
        profile.address,
        profile.phone,
        profile.zone,
        profile.agent_name,
        str(profile.booking.service_bays),
        hours_text(profile.hours.get(SALES, {})),
        hours_text(profile.hours.get(SERVICE, {})),
        [_typed_service(each) for each in profile.services],
        {name: hours_text(week) for name, week in profile.hours.items() if name not in (SALES, SERVICE)},
    )


# --- what is wrong ------------------------------------------------------------------------------------


def _about_faults(typed: Typed) -> Iterator[str]:
    for text, missing in (
        (typed.name, "Enter the dealership's name."),
        (typed.address, "Enter the address: callers ask for it."),
        (typed.agent_name, "Enter the name by which the agent introduces itself."),
    ):
        if not _tidy(text):
            yield missing
        elif len(_tidy(text)) > TEXT_MAX:
            yield f"“{_tidy(text)[:30]}…” is too long: {TEXT_MAX} characters are the most."
    if phone_of(typed.phone) is None:
        yield "The phone number needs its area code, such as (217) 555-0100, or a + and the country's code."
    if not _is_zone(typed.zone):
        yield f"“{typed.zone}” is not a time zone such as America/Chicago."
    if not (typed.bays.strip().isdecimal() and 1 <= int(typed.bays) <= BAYS_MAX):
        yield f"How many cars can be worked on at once? Enter a number from 1 to {BAYS_MAX}."


def _hours_faults(typed: Typed) -> Iterator[str]:
    for department, texts in _departments(typed).items():
        for day, text in zip(DAYS, texts, strict=True):
            try:
                week_of([text])
            except BadSettings as error:
                yield f"{department.capitalize()} on {day}: {error}."
    if not any(text.strip() for text in typed.service):
        yield "Service has no hours: appointments are only made while it is open."


def _service_faults(services: Sequence[TypedService]) -> Iterator[str]:
    filled = [each for each in services if not each.is_empty]
    if not filled:
        yield "Enter at least one service that can be booked."
    seen: set[str] = set()
    for each in filled:
        name = _tidy(each.name)
        if not name:
            yield "A service has no name. Enter one, or take its line away."
            continue
        if name.casefold() in seen:
            yield f"{name} is given twice."
        seen.add(name.casefold())
        yield from _one_service_faults(name, each)


def _one_service_faults(name: str, service: TypedService) -> Iterator[str]:
    minutes = service.minutes.strip()
    if not (minutes.isdecimal() and 1 <= int(minutes) <= DAY_MIN):
        yield f"{name}: how many minutes does it take? Enter a number."
    low = _PRICE.fullmatch(service.price_from.strip())
    high = _PRICE.fullmatch(service.price_to.strip()) if service.price_to.strip() else low
    if low is None:
        yield f"{name}: what does it cost? Enter a price such as 49.99, or 0 when it is free of charge."
    elif high is None:
        yield f"{name}: “{service.price_to.strip()}” is not a price such as 89.99."
    elif float(high[1]) < float(low[1]):
        yield f"{name}: the highest price is lower than the lowest."


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _departments(typed: Typed) -> Mapping[str, Sequence[str]]:
    return {SALES: typed.sales, SERVICE: typed.service, **typed.others}


# --- into the profile ---------------------------------------------------------------------------------


def _new(typed: Typed) -> Profile:
    weeks = {name: week_of(texts) for name, texts in _departments(typed).items()}
    windows = {"service": weeks[SERVICE], "test_drive": weeks[SALES]}
    return Profile(
        name=_tidy(typed.name),
        legal_name=_tidy(typed.name),
        address=_tidy(typed.address),
        directions="",
        phone=phone_of(typed.phone) or "",
        website="",
        zone=typed.zone,
        agent_name=_tidy(typed.agent_name),
        sample=False,
        hours=_open(weeks),
        booking=BookingRules(_GRID_MIN, _DAYS_AHEAD, None, int(typed.bays), _DRIVE_MIN, _open(windows)),
        closed={},
        services=[_service_of(each) for each in typed.services if not each.is_empty],
        inventory=[],
        staff=[],
        faq=[],
    )


def _changed(standing: Profile, new: Profile, departments: Collection[str]) -> Profile:
    """The standing one with all that was typed as it is in the new one."""
    others = {name: week for name, week in standing.hours.items() if name not in departments}
    windows = _windows(standing, new.booking)
    return replace(
        standing,
        name=new.name,
        address=new.address,
        phone=new.phone,
        zone=new.zone,
        agent_name=new.agent_name,
        hours={**new.hours, **others},
        booking=replace(standing.booking, service_bays=new.booking.service_bays, windows=windows),
        services=[_as_it_stands(each, standing) for each in new.services],
    )


def _as_it_stands(typed: ServiceType, standing: Profile) -> ServiceType:
    """The sample's invented prices are its own until they are changed."""
    for each in standing.services if standing.sample else ():
        if replace(each, id=typed.id, sample=typed.sample) == typed:
            return each
    return typed


def _windows(standing: Profile, rules: BookingRules) -> Mapping[str, Week]:
    """Booking hours that a file had set apart from the opening hours stay, as long as those are the same."""
    windows = dict(rules.windows)
    for kind, department in (("service", SERVICE), ("test_drive", SALES)):
        same = rules.windows.get(kind) == standing.hours.get(department)
        if same and kind in standing.booking.windows:
            windows[kind] = standing.booking.windows[kind]
    return windows


def _open(weeks: Mapping[str, Week]) -> Mapping[str, Week]:
    """Without those that are never open."""
    return {name: week for name, week in weeks.items() if week}


def _service_of(typed: TypedService) -> ServiceType:
    low = float(typed.price_from.strip().lstrip("$ "))
    high = float(typed.price_to.strip().lstrip("$ ")) if typed.price_to.strip() else low
    return ServiceType(0, _tidy(typed.name), int(typed.minutes), low, high)


def _typed_service(service: ServiceType) -> TypedService:
    high = _price_text(service.price_max) if service.price_max != service.price_min else ""
    return TypedService(service.name, str(service.duration_min), _price_text(service.price_min), high)


def _price_text(price: float) -> str:
    return f"{price:.2f}".removesuffix(".00")


def _tidy(text: str) -> str:
    return " ".join(text.split())
