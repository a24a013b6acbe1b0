from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.dealership.availability import Calendar, Wish
from app.dealership.profile import SAMPLE, read_profile
from app.dealership.rules import service_rules
from app.stores.profile_rows import Profile
from app.stores.rows import Occupied
from engine.ports import Refusal

SPRINGFIELD = read_profile(SAMPLE)
MONDAY = datetime(2026, 3, 2, 10)  # noqa: DTZ001 - local to the dealership


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def job(start: str, minutes: int, bay: int) -> Occupied:
    return Occupied(at(start), at(start) + timedelta(minutes=minutes), bay)


def ask(text: str, minutes: int = 30, occupied: list[Occupied] | None = None, profile: Profile = SPRINGFIELD):
    """`text` is a date, with a time or without."""
    day, _, clock = text.partition("T")
    wish = Wish(minutes, date.fromisoformat(day), time.fromisoformat(clock) if clock else None)
    return Calendar(service_rules(profile), MONDAY).availability(wish, occupied or [])


@pytest.mark.parametrize(
    ("wish", "minutes", "refusal", "first_alternative"),
    [
        ("2026-03-02T10:30", 30, None, None),
        ("2026-03-03", 30, None, None),
        ("2026-03-03T09:00", 30, None, None),
        ("2026-03-03T16:30", 30, None, None),
        ("2026-03-03T11:30", 30, None, None),
        ("2026-03-03T13:00", 90, None, None),
        ("2026-03-02T10:00", 30, Refusal.PAST, "2026-03-02T10:30"),
        ("2026-02-27T10:00", 30, Refusal.PAST, "2026-03-02T10:30"),
        ("2026-03-03T08:30", 30, Refusal.OUTSIDE_HOURS, "2026-03-03T09:00"),
        ("2026-03-03T16:30", 45, Refusal.OUTSIDE_HOURS, "2026-03-03T16:00"),
        ("2026-03-07T15:30", 45, Refusal.OUTSIDE_HOURS, "2026-03-07T15:00"),
        ("2026-03-03T12:00", 30, Refusal.LUNCH, "2026-03-03T11:30"),
        ("2026-03-03T11:30", 45, Refusal.LUNCH, "2026-03-03T11:00"),
        ("2026-03-03T11:00", 90, Refusal.LUNCH, "2026-03-03T10:30"),
        ("2026-03-03T10:15", 30, Refusal.OFF_GRID, "2026-03-03T10:00"),
        ("2026-03-08T10:00", 30, Refusal.CLOSED, "2026-03-09T10:00"),
        ("2026-03-08", 30, Refusal.CLOSED, "2026-03-09T09:00"),
        ("2026-04-01T10:00", 30, None, None),
        ("2026-04-02T10:00", 30, Refusal.TOO_FAR, "2026-04-01T10:00"),
        ("2026-03-03", 600, Refusal.OUTSIDE_HOURS, None),
    ],
)
def test_the_answer_gives_the_reason_and_the_nearest_time(
    wish: str, minutes: int, refusal: Refusal | None, first_alternative: str | None
) -> None:
    answer = ask(wish, minutes)
    assert answer.refusal == refusal
    assert [str(each) for each in answer.alternatives[:1]] == (
        [str(at(first_alternative))] if first_alternative else []
    )


def test_a_free_day_lists_every_start_and_jumps_over_lunch() -> None:
    free = [each.strftime("%H:%M") for each in ask("2026-03-03", 45).free]
    morning = ["09:00", "09:30", "10:00", "10:30", "11:00"]
    assert free == [*morning, "13:00", "13:30", "14:00", "14:30", "15:00", "15:30", "16:00"]


def test_a_long_job_blocks_a_place_for_all_its_minutes() -> None:
    both_bays = [job("2026-03-03T09:00", 45, 1), job("2026-03-03T09:30", 90, 2)]
    assert ask("2026-03-03T09:30", 30, both_bays).refusal == Refusal.FULL
    assert ask("2026-03-03T10:00", 30, both_bays).refusal is None
    assert ask("2026-03-03T09:00", 30, both_bays).refusal is None
    assert ask("2026-03-03T09:00", 45, both_bays).refusal == Refusal.FULL


def test_a_full_time_offers_the_same_day_first_and_then_the_days_beside_it() -> None:
    full = [
        job(f"2026-03-04T{hour}", 180 if hour < "12" else 240, bay)
        for hour in ("09:00", "13:00")
        for bay in (1, 2)
    ]
    last_free = [each for each in full if each != job("2026-03-04T13:00", 240, 2)]
    answer = ask("2026-03-04T10:00", 240, last_free)
    assert answer.refusal == Refusal.LUNCH
    assert answer.alternatives == (at("2026-03-04T13:00"), at("2026-03-05T13:00"), at("2026-03-03T13:00"))
    assert ask("2026-03-04", 30, full).refusal == Refusal.FULL


def test_a_day_that_is_over_is_past_and_not_full() -> None:
    evening = Calendar(service_rules(SPRINGFIELD), at("2026-03-02T16:45"))
    answer = evening.availability(Wish(30, date(2026, 3, 2)), [])
    assert (answer.refusal, answer.alternatives[0]) == (Refusal.PAST, at("2026-03-03T09:00"))


def test_a_holiday_is_a_closed_day() -> None:
    profile = replace(SPRINGFIELD, closed={date(2026, 3, 3): "Inventory count"})
    assert ask("2026-03-03T10:00", profile=profile).refusal == Refusal.CLOSED


def test_a_booking_window_beyond_the_opening_hours_does_not_open_the_door() -> None:
    hours = {**SPRINGFIELD.hours, "service": {0: (time(10), time(15))}}
    profile = replace(SPRINGFIELD, hours=hours)
    assert ask("2026-03-09T09:30", profile=profile).refusal == Refusal.OUTSIDE_HOURS
    assert ask("2026-03-10T10:00", profile=profile).refusal == Refusal.CLOSED


# --- for every dealership and every order of wishes --------------------------------------------------


@st.composite
def dealerships(draw: st.DrawFn) -> Profile:
    lunch = draw(st.sampled_from([None, (time(12), time(13)), (time(11, 45), time(12, 15))]))
    rules = replace(
        SPRINGFIELD.booking,
        grid_min=draw(st.sampled_from([15, 20, 30, 60])),
        days_ahead_max=draw(st.integers(1, 10)),
        service_bays=draw(st.integers(1, 3)),
        lunch=lunch,
    )
    return replace(SPRINGFIELD, booking=rules, closed=draw(st.sampled_from([{}, {date(2026, 3, 4): ""}])))


nows = st.integers(0, 7 * 24 * 60).map(lambda minute: at("2026-03-02T00:00") + timedelta(minutes=minute))
wishes = st.tuples(
    st.integers(-2, 14), st.one_of(st.none(), st.integers(0, 95)), st.sampled_from([15, 30, 45, 60, 90, 120])
)


def wish_from(now: datetime, drawn: tuple[int, int | None, int]) -> Wish:
    ahead, quarter, minutes = drawn
    clock = None if quarter is None else time(quarter // 4, quarter % 4 * 15)
    return Wish(minutes, now.date() + timedelta(days=ahead), clock)


def minutes_of(job: Occupied) -> list[datetime]:
    length = int((job.end - job.start).total_seconds()) // 60
    return [job.start + timedelta(minutes=each) for each in range(length)]


def may_be_done(
    profile: Profile, now: datetime, start: datetime, minutes: int, taken: list[Occupied]
) -> bool:
    """The rules again, minute by minute and without any arithmetic of the real thing."""
    day = start.date()
    weekday = profile.booking.windows["service"].get(day.weekday())
    if weekday is None or day in profile.closed or start <= now:
        return False
    if (day - now.date()).days > profile.booking.days_ahead_max:
        return False
    if (start - at(f"{day}T00:00")).total_seconds() % (profile.booking.grid_min * 60) != 0:
        return False
    work = minutes_of(Occupied(start, start + timedelta(minutes=minutes), 0))
    lunch = profile.booking.lunch or (time(0), time(0))
    busy = [set(minutes_of(each)) for each in taken if each.start.date() == day]
    bays = {bay: [set(minutes_of(each)) for each in taken if each.place == bay] for bay in range(1, 4)}
    return (
        all(each.date() == day and weekday[0] <= each.time() < weekday[1] for each in work)
        and not any(lunch[0] <= each.time() < lunch[1] for each in work)
        and all(sum(each in jobs for jobs in busy) < profile.booking.service_bays for each in work)
        and any(
            not any(jobs & set(work) for jobs in bays[bay])
            for bay in range(1, profile.booking.service_bays + 1)
        )
    )


@settings(deadline=None, max_examples=60)
@given(dealerships(), nows, st.lists(wishes, min_size=1, max_size=12))
def test_whatever_is_wished_the_answer_agrees_with_the_rules_minute_by_minute(
    profile: Profile, now: datetime, drawn: list[tuple[int, int | None, int]]
) -> None:
    calendar = Calendar(service_rules(profile), now)
    taken: list[Occupied] = []
    for wish in (wish_from(now, each) for each in drawn):
        answer = calendar.availability(wish, taken)
        starts = [at(f"{wish.day}T00:00") + timedelta(minutes=minute) for minute in range(0, 24 * 60, 5)]
        expected = [each for each in starts if may_be_done(profile, now, each, wish.duration_min, taken)]
        assert answer.free == expected
        for each in answer.alternatives:
            assert may_be_done(profile, now, each, wish.duration_min, taken)
        wanted = [each for each in expected if wish.at in {None, each.time()}]
        assert (answer.refusal is None) == bool(wanted)
        if wanted:
            _take(calendar, wanted[0], wish.duration_min, taken)


def _take(calendar: Calendar, start: datetime, minutes: int, taken: list[Occupied]) -> None:
    bay = calendar.place_for(start, minutes, taken)
    assert bay is not None
    taken.append(Occupied(start, start + timedelta(minutes=minutes), bay))


@settings(deadline=None, max_examples=60)
@given(dealerships(), nows, wishes)
def test_a_refused_wish_gets_an_alternative_whenever_there_is_any_time_at_all(
    profile: Profile, now: datetime, drawn: tuple[int, int | None, int]
) -> None:
    calendar = Calendar(service_rules(profile), now)
    wish = wish_from(now, drawn)
    answer = calendar.availability(wish, [])
    days = [now.date() + timedelta(days=ahead) for ahead in range(profile.booking.days_ahead_max + 1)]
    anything = any(calendar.availability(Wish(wish.duration_min, day), []).free for day in days)
    assert bool(answer.alternatives) == (answer.refusal is not None and anything)
    assert len(answer.alternatives) == len(set(answer.alternatives)) <= 3


@settings(deadline=None, max_examples=60)
@given(dealerships(), nows, st.integers(4, 9))
def test_jobs_in_bays_that_were_closed_since_still_count(profile: Profile, now: datetime, bay: int) -> None:
    calendar = Calendar(service_rules(profile), now)
    start = at("2026-03-12T10:00")
    beyond = [Occupied(start, start + timedelta(minutes=60), bay)] * profile.booking.service_bays
    assert calendar.place_for(start, 30, beyond) is None
