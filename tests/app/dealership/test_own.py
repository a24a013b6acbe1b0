"""A dealership as it is typed: every mistake a sentence of its own, and what is right becomes a profile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

import pytest

from app.dealership.own import faults, profile_of, typed_of
from app.dealership.profile import SAMPLE, read_profile
from app.dealership.typed import Typed, TypedService, phone_of, span_of
from app.errors import BadSettings

WEEK = ["08:00-18:00"] * 5 + ["9am-4pm", ""]
OIL = TypedService("Oil Change", "30", "49.99", "89.99")
TYPED = Typed(
    name="Hill  Motors ",
    address="12 Hill Street, Springfield",
    phone="(217) 555-0142",
    zone="America/Chicago",
    agent_name="Sam",
    bays="3",
    sales=WEEK,
    service=WEEK,
    services=[OIL, TypedService("Inspection", "60", "0"), TypedService()],
)


def test_what_is_typed_becomes_the_profile() -> None:
    profile = profile_of(TYPED, None)

    assert faults(TYPED) == []
    assert (profile.name, profile.phone, profile.sample) == ("Hill Motors", "+12175550142", False)
    assert profile.hours["service"][5] == (time(9), time(16))
    assert 6 not in profile.hours["sales"]
    assert profile.booking.service_bays == 3
    assert profile.booking.windows == {
        "service": profile.hours["service"],
        "test_drive": profile.hours["sales"],
    }
    assert [(each.name, each.price_min, each.price_max) for each in profile.services] == [
        ("Oil Change", 49.99, 89.99),
        ("Inspection", 0, 0),
    ]
    assert [*profile.inventory, *profile.staff, *profile.faq] == []


def test_a_profile_can_be_typed_again_and_stays_what_it_was() -> None:
    standing = replace(read_profile(SAMPLE), sample=False)
    again = profile_of(typed_of(standing), standing)

    assert again == replace(standing, services=again.services)
    assert [each.name for each in again.services] == [each.name for each in standing.services]
    assert not any(each.sample for each in again.services)


def test_changing_the_hours_changes_when_can_be_booked_and_leaves_cars_and_people() -> None:
    standing = replace(read_profile(SAMPLE), sample=False)
    typed = replace(typed_of(standing), service=["10:00-12:00", *[""] * 6])
    changed = profile_of(typed, standing)

    assert changed.booking.windows["service"] == {0: (time(10), time(12))}
    assert changed.booking.windows["test_drive"] == standing.booking.windows["test_drive"]
    assert changed.hours["parts"] == standing.hours["parts"]
    assert (changed.inventory, changed.staff, changed.faq) == (
        standing.inventory,
        standing.staff,
        standing.faq,
    )


def test_the_hours_of_other_departments_are_typed_too_and_stay_where_they_were_not() -> None:
    standing = replace(read_profile(SAMPLE), sample=False)
    typed = typed_of(standing)
    assert profile_of(replace(typed, others={"parts": [""] * 7}), standing).hours.get("parts") is None
    assert profile_of(replace(typed, others={}), standing).hours["parts"] == standing.hours["parts"]
    wrong = replace(typed, others={"parts": ["late", *[""] * 6]})
    assert faults(wrong) == ["Parts on Monday: “late” is not a time such as 09:00-17:00."]


def service(
    name: str = "Wash", minutes: str = "20", low: str = "10", high: str = ""
) -> Sequence[TypedService]:
    return [TypedService(name, minutes, low, high)]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (replace(TYPED, name=" "), "Enter the dealership's name."),
        (replace(TYPED, name="x" * 200), f"“{'x' * 30}…” is too long: 120 characters are the most."),
        (replace(TYPED, address=""), "Enter the address: callers ask for it."),
        (replace(TYPED, agent_name=""), "Enter the name by which the agent introduces itself."),
        (
            replace(TYPED, phone="555-0142"),
            "The phone number needs its area code, such as (217) 555-0100, or a + and the country's code.",
        ),
        (replace(TYPED, zone="Middle/Earth"), "“Middle/Earth” is not a time zone such as America/Chicago."),
        (replace(TYPED, bays="0"), "How many cars can be worked on at once? Enter a number from 1 to 99."),
        (replace(TYPED, bays="two"), "How many cars can be worked on at once? Enter a number from 1 to 99."),
        (
            replace(TYPED, sales=["early", *WEEK[1:]]),
            "Sales on Monday: “early” is not a time such as 09:00-17:00.",
        ),
        (
            replace(TYPED, service=["9-5", *WEEK[1:]]),
            "Service on Monday: “9-5” ends before it begins; write it as 09:00-17:00 or 9am-5pm.",
        ),
        (
            replace(TYPED, service=["9:00-25:00", *WEEK[1:]]),
            "Service on Monday: “9:00-25:00” has a time of day that does not exist.",
        ),
        (
            replace(TYPED, service=[""] * 7),
            "Service has no hours: appointments are only made while it is open.",
        ),
        (replace(TYPED, services=[TypedService()]), "Enter at least one service that can be booked."),
        (replace(TYPED, services=service("")), "A service has no name. Enter one, or take its line away."),
        (replace(TYPED, services=[OIL, OIL]), "Oil Change is given twice."),
        (
            replace(TYPED, services=service(minutes="")),
            "Wash: how many minutes does it take? Enter a number.",
        ),
        (
            replace(TYPED, services=service(low="")),
            "Wash: what does it cost? Enter a price such as 49.99, or 0 when it is free of charge.",
        ),
        (replace(TYPED, services=service(high="much")), "Wash: “much” is not a price such as 89.99."),
        (replace(TYPED, services=service(high="9")), "Wash: the highest price is lower than the lowest."),
    ],
)
def test_every_mistake_is_one_sentence(typed: Typed, said: str) -> None:
    assert faults(typed) == [said]
    with pytest.raises(BadSettings) as refused:
        profile_of(typed, None)
    assert str(refused.value) == said


def test_all_mistakes_are_said_at_once_in_the_order_of_the_form() -> None:
    typed = replace(TYPED, name="", phone="", bays="", services=[])
    assert len(faults(typed)) == 4
    assert faults(typed)[0] == "Enter the dealership's name."


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("09:00-17:00", time(9), time(17)),
        ("9am-5:30pm", time(9), time(17, 30)),
        ("8 AM to 12 p.m.", time(8), time(12)),
        ("7.30 – 18", time(7, 30), time(18)),
        ("12am-1am", time(0), time(1)),
    ],
)
def test_hours_are_understood_as_people_write_them(text: str, first: time, last: time) -> None:
    assert span_of(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("(217) 555-0100", "+12175550100"),
        ("1 217 555 2368", "+12175552368"),
        ("+49 30 1234567", "+49301234567"),
        ("0170", None),
        ("", None),
    ],
)
def test_numbers_are_understood_as_people_write_them(text: str, number: str | None) -> None:
    assert phone_of(text) == number
