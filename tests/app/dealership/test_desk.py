from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.dealership.desk import FRONT_DESK, Desk
from app.dealership.profile import SAMPLE, read_profile
from app.stores.profile_rows import Profile, StaffMember

SPRINGFIELD = read_profile(SAMPLE)
DESK = Desk(SPRINGFIELD)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "wanted", "owner"),
    [
        ("My brakes make a noise.", None, "Sarah Miller"),
        ("Is my car fixed yet?", None, "Sarah Miller"),
        ("I would like to buy a truck.", None, "Marcus Lee"),
        ("A question about financing.", None, "Marcus Lee"),
        ("Please call me back.", None, FRONT_DESK),
        ("I left my umbrella.", None, FRONT_DESK),
        ("The price of the brake repair is too high.", None, "Sarah Miller"),
        ("The price of a brake.", None, FRONT_DESK),
        ("Please call me back.", "Marcus Lee", "Marcus Lee"),
        ("Please call me back.", "sarah", "Sarah Miller"),
        ("My brakes make a noise.", "Mr. Lee from sales", "Marcus Lee"),
        ("Please call me back.", "the service department", "Sarah Miller"),
        ("Please call me back.", "parts", "parts"),
        ("My brakes make a noise.", "the manager", "Sarah Miller"),
        ("", "", FRONT_DESK),
    ],
)
def test_a_task_belongs_to_who_is_wanted_or_else_to_who_does_such_things(
    text: str, wanted: str | None, owner: str
) -> None:
    assert DESK.owner(text, wanted) == owner


def test_without_such_a_person_the_department_has_it() -> None:
    assert Desk(replace(SPRINGFIELD, staff=[])).owner("My brakes make a noise.") == "service"


def test_a_first_name_that_two_have_is_nobodys() -> None:
    twins = [StaffMember("Sarah Miller", "service advisor"), StaffMember("Sarah Lee", "sales")]
    assert Desk(replace(SPRINGFIELD, staff=twins)).owner("Please call me back.", "Sarah") == FRONT_DESK


@pytest.mark.parametrize(
    ("owner", "now", "asked", "due"),
    [
        ("Sarah Miller", "2026-03-02T09:00", None, "2026-03-02T11:00"),
        ("Sarah Miller", "2026-03-02T17:00", None, "2026-03-03T08:30"),
        ("Sarah Miller", "2026-03-02T16:00", None, "2026-03-02T18:00"),
        ("Sarah Miller", "2026-03-02T03:00", None, "2026-03-02T09:30"),
        ("Sarah Miller", "2026-03-07T15:00", None, "2026-03-09T08:30"),
        ("parts", "2026-03-06T16:30", None, "2026-03-09T09:30"),
        ("Marcus Lee", "2026-03-02T17:00", None, "2026-03-02T19:00"),
        (FRONT_DESK, "2026-03-02T18:30", None, "2026-03-03T09:30"),
        ("Sarah Miller", "2026-03-02T09:00", "2026-03-03T15:00", "2026-03-03T15:00"),
        ("Sarah Miller", "2026-03-02T09:00", "2026-03-03T18:30", "2026-03-04T07:30"),
        ("Sarah Miller", "2026-03-02T09:00", "2026-03-08T10:00", "2026-03-09T07:30"),
        ("Sarah Miller", "2026-03-02T09:00", "2026-03-02T08:00", "2026-03-02T11:00"),
    ],
)
def test_a_task_is_due_as_asked_or_after_two_business_hours(
    owner: str, now: str, asked: str | None, due: str
) -> None:
    assert DESK.due(owner, at(now), at(asked) if asked else None) == at(due)


def test_a_holiday_is_no_business_day() -> None:
    desk = Desk(replace(SPRINGFIELD, closed={date(2026, 3, 3): "Inventory count"}))
    assert desk.due("Sarah Miller", at("2026-03-02T17:00")) == at("2026-03-04T08:30")


def test_an_emergency_is_due_at_once_or_when_the_door_opens() -> None:
    assert DESK.at_once("Sarah Miller", at("2026-03-02T09:10")) == at("2026-03-02T09:10")
    assert DESK.at_once("Sarah Miller", at("2026-03-02T20:00")) == at("2026-03-03T07:30")


def test_a_dealership_that_never_opens_still_takes_a_task_down() -> None:
    shut = Desk(replace(SPRINGFIELD, hours={"service": {}}))
    assert shut.due(FRONT_DESK, at("2026-03-02T09:00")) == at("2026-03-03T09:00")


# --- for every dealership and every moment -----------------------------------------------------------

minutes = st.integers(0, 24 * 60 - 2)
spans = st.tuples(minutes, minutes).map(lambda two: (min(two), max(two) + 1))
weeks = st.dictionaries(st.integers(0, 6), spans.map(lambda two: (_time(two[0]), _time(two[1]))), min_size=1)
moments = st.integers(0, 14 * 24 * 60).map(lambda minute: at("2026-03-01T00:00") + timedelta(minutes=minute))
holidays = st.sets(st.integers(0, 20).map(lambda day: date(2026, 3, 1) + timedelta(days=day)), max_size=6)


def _time(minute: int) -> time:
    return time(minute // 60, minute % 60)


@st.composite
def dealerships(draw: st.DrawFn) -> Profile:
    hours = {name: draw(weeks) for name in ("sales", "service", "parts")}
    return replace(SPRINGFIELD, hours=hours, closed=dict.fromkeys(draw(holidays), "closed"))


@given(
    dealerships(),
    moments,
    st.none() | moments,
    st.sampled_from(["Sarah Miller", "Marcus Lee", "parts", FRONT_DESK]),
)
def test_whatever_is_asked_it_is_due_while_the_owner_works_and_never_in_the_past(
    profile: Profile, now: datetime, asked: datetime | None, owner: str
) -> None:
    desk = Desk(profile)
    department = {"Sarah Miller": "service", "parts": "parts"}.get(owner, "sales")
    for due in (desk.due(owner, now, asked), desk.at_once(owner, now)):
        opens, closes = profile.hours[department][due.weekday()]
        assert due >= now
        assert due.date() not in profile.closed
        assert opens <= due.time() <= closes
    if asked is not None and asked > now:
        assert desk.due(owner, now, asked) >= asked
