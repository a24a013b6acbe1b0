"""Who answers a call: the first rule that fits, by the clock on the dealership's wall."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calls.who_answers import (
    Answering,
    Arrival,
    WhoAnswersCalls,
    first_fit,
    fits,
    is_anonymous,
    normal_caller,
)
from app.errors import StoreError
from app.settings import CallSettings
from app.stores.phone_rows import AnswerRule, CallerKind, WhoAnswers
from telephony.call import Remote
from tests.fakes.virtual_clock import run

ZONE = ZoneInfo("America/Chicago")
JANUARY = datetime(2026, 1, 1, tzinfo=UTC)
DANA = Remote("sip:+12175550142@pbx", "Dana", "+12175550142")
HIDDEN = Remote("sip:anonymous@anonymous.invalid", "Anonymous")
ANY = AnswerRule(1, WhoAnswers.AGENT)

clock_times = st.times().map(lambda at: at.replace(second=0, microsecond=0))
minutes = st.integers(0, 365 * 24 * 60)
moments = minutes.map(lambda minute: (JANUARY + timedelta(minutes=minute)).astimezone(ZONE))
rules = st.builds(
    AnswerRule,
    id=st.integers(1, 99),
    who=st.sampled_from(WhoAnswers),
    days=st.integers(0, 127),
    begins=clock_times,
    ends=clock_times,
    account=st.sampled_from([None, AnswerRule.DIRECT, "a@pbx"]),
    caller_kind=st.sampled_from(CallerKind),
    caller=st.sampled_from(["+1217", "+12175550142", "dana@pbx"]),
)
arrivals = st.builds(
    Arrival,
    at=moments,
    account=st.sampled_from([None, "a@pbx", "b@pbx"]),
    remote=st.sampled_from([DANA, HIDDEN, Remote("sip:dana@pbx;transport=tls")]),
    is_customer=st.booleans(),
)


def on(*days: str, since: time | None = None, until: time | None = None) -> AnswerRule:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    return replace(ANY, days=sum(1 << names.index(day) for day in days), begins=since, ends=until)


def at(text: str) -> Arrival:
    return Arrival(datetime.fromisoformat(text).replace(tzinfo=ZONE), None, DANA)


@given(st.lists(rules, max_size=6), arrivals)
def test_the_first_that_fits_decides_and_none_before_it_does(
    every: Sequence[AnswerRule], arrival: Arrival
) -> None:
    found = first_fit(every, arrival)
    fitting = [rule for rule in every if fits(rule, arrival)]

    assert found == (fitting[0] if fitting else None)
    if found is not None:
        assert not any(fits(rule, arrival) for rule in every[: every.index(found)])


@given(st.lists(rules, max_size=5), rules, arrivals)
def test_a_rule_behind_one_that_fits_changes_nothing(
    every: Sequence[AnswerRule], more: AnswerRule, arrival: Arrival
) -> None:
    before = first_fit(every, arrival)
    if before is not None:
        assert first_fit([*every, more], arrival) == before
    else:
        assert first_fit([*every, more], arrival) == (more if fits(more, arrival) else None)


@given(clock_times, clock_times, st.integers(0, 6), moments)
def test_hours_last_from_their_beginning_on_their_day_until_the_clock_shows_their_end(
    begins: time, ends: time, weekday: int, moment: datetime
) -> None:
    """Every minute of the year, those doubled or skipped when clocks change among them."""
    rule = replace(ANY, days=1 << weekday, begins=begins, ends=ends)
    wall = moment.replace(tzinfo=None)
    spans: list[tuple[datetime, datetime]] = []
    for back in (0, 1):
        day = wall.date() - timedelta(days=back)
        if day.weekday() == weekday:
            start = datetime.combine(day, begins)
            last = datetime.combine(day + timedelta(days=ends <= begins), ends)
            spans.append((start, last))

    assert fits(rule, Arrival(moment, None, DANA)) == any(start <= wall < last for start, last in spans)


@given(clock_times, clock_times, moments)
def test_hours_and_their_counterpart_leave_no_gap_and_never_both_fit(
    one: time, other: time, moment: datetime
) -> None:
    inside = replace(ANY, begins=one, ends=other)
    outside = replace(ANY, begins=other, ends=one)
    arrival = Arrival(moment, None, DANA)

    assert fits(inside, arrival) + fits(outside, arrival) == (2 if one == other else 1)


def test_a_night_that_begins_on_friday_lasts_into_saturday_and_not_into_friday() -> None:
    night = on("fri", since=time(18), until=time(8))

    assert fits(night, at("2026-03-06T18:00"))
    assert fits(night, at("2026-03-07T07:59"))
    assert not fits(night, at("2026-03-07T08:00"))
    assert not fits(night, at("2026-03-06T07:59"))
    assert not fits(night, at("2026-03-07T18:00"))


def test_the_hour_that_comes_twice_is_in_both_times() -> None:
    early = on("sun", since=time(1), until=time(2))
    first = datetime(2026, 11, 1, 1, 30, tzinfo=ZONE)

    assert first.utcoffset() != first.replace(fold=1).utcoffset()
    assert fits(early, Arrival(first, None, DANA))
    assert fits(early, Arrival(first.replace(fold=1), None, DANA))


@pytest.mark.parametrize(
    ("kind", "caller", "remote", "expected"),
    [
        (CallerKind.NUMBER, "+12175550142", DANA, True),
        (CallerKind.NUMBER, "+12175550142", Remote("sip:2175550142@pbx", "", "2175550142"), True),
        (CallerKind.NUMBER, "+12175550143", DANA, False),
        (CallerKind.NUMBER, "dana@pbx", Remote("sip:Dana@pbx;transport=tcp"), True),
        (CallerKind.PREFIX, "+1217", DANA, True),
        (CallerKind.PREFIX, "+1312", DANA, False),
        (CallerKind.PREFIX, "+1217", HIDDEN, False),
        (CallerKind.ANONYMOUS, "", HIDDEN, True),
        (CallerKind.ANONYMOUS, "", DANA, False),
        (CallerKind.ANYONE, "", HIDDEN, True),
    ],
)
def test_callers_are_told_apart(kind: CallerKind, caller: str, remote: Remote, expected: bool) -> None:
    rule = replace(ANY, caller_kind=kind, caller=caller)
    assert fits(rule, Arrival(JANUARY, None, remote)) is expected


def test_a_name_at_a_pbx_is_nobody_who_hides() -> None:
    assert not is_anonymous(Remote("sip:marcus@pbx"))
    assert is_anonymous(Remote("sip:Anonymous@pbx"))


def test_the_called_number_is_that_of_an_account_or_none() -> None:
    direct, desk = replace(ANY, account=AnswerRule.DIRECT), replace(ANY, account="desk@pbx")
    called = Arrival(JANUARY, "desk@pbx", DANA)

    assert fits(desk, called)
    assert not fits(direct, called)
    assert fits(direct, replace(called, account=None))
    assert not fits(desk, replace(called, account=None))


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (CallerKind.NUMBER, "(217) 555-0142", "+12175550142"),
        (CallerKind.NUMBER, "sip:Dana@PBX", "dana@pbx"),
        (CallerKind.NUMBER, "nobody", None),
        (CallerKind.PREFIX, "217", "+1217"),
        (CallerKind.PREFIX, "1 217", "+1217"),
        (CallerKind.PREFIX, "+49 30", "+4930"),
        (CallerKind.PREFIX, "+", None),
        (CallerKind.PREFIX, "", None),
        (CallerKind.CUSTOMER, "left over", ""),
    ],
)
def test_what_is_typed_is_kept_as_calls_bring_it(kind: CallerKind, typed: str, kept: str | None) -> None:
    assert normal_caller(kind, typed) == kept


class Kept:
    def __init__(self, *every: AnswerRule, broken: bool = False) -> None:
        self.every, self.broken = every, broken

    async def all(self) -> Sequence[AnswerRule]:
        if self.broken:
            raise StoreError("The disk is full.")
        return self.every


def decided(kept: Kept, *, quiet: bool = False, calls: CallSettings | None = None) -> Answering:
    async def is_quiet() -> bool:
        return quiet

    async def is_customer(number: str) -> bool:
        return number == "+12175550142"

    who = WhoAnswersCalls(
        kept, is_customer, is_quiet, lambda: at("2026-03-02T12:00").at, calls or CallSettings()
    )
    return run(who.decide(DANA, None))


DESK = AnswerRule(2, WhoAnswers.DESK_ALONE, rings_s=15, caller_kind=CallerKind.CUSTOMER)


def test_a_rule_says_how_long_the_desk_is_rung_and_what_comes_then() -> None:
    assert decided(Kept(DESK)) == Answering(15.0, at_the_desk=True, takes_message=True, rule=DESK)
    first = replace(DESK, who=WhoAnswers.DESK_FIRST)
    assert decided(Kept(first)) == Answering(15.0, at_the_desk=True, rule=first)
    assert decided(Kept(ANY, DESK)) == Answering(0.0, rule=ANY)


def test_without_a_rule_that_fits_the_settings_decide() -> None:
    assert decided(Kept()) == Answering(0.0)
    assert decided(Kept(), calls=CallSettings(answer_after_s=2.5)) == Answering(2.5)
    assert decided(Kept(), calls=CallSettings(answer="manual")) == Answering(None, at_the_desk=True)
    assert decided(Kept(DESK, broken=True)) == Answering(0.0)


def test_who_is_not_to_be_disturbed_is_not_rung_and_the_agent_answers() -> None:
    assert decided(Kept(DESK), quiet=True) == Answering(0.0, rule=DESK, quiet=True)
    assert decided(Kept(), quiet=True, calls=CallSettings(answer="manual")) == Answering(0.0, quiet=True)
