from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from app.dealership.profile import SAMPLE, parse_profile, read_profile
from app.errors import BadSettings
from app.stores.profile_rows import Profile

TEXT = SAMPLE.read_text("utf-8")


def changed(old: str, new: str) -> str:
    assert old in TEXT
    return TEXT.replace(old, new, 1)


def test_the_sample_is_read_as_it_is_written(sample: Profile) -> None:
    assert (sample.name, sample.zone, sample.agent_name) == ("Springfield Auto", "America/Chicago", "Riley")
    assert sample.sample
    assert sample.hours["service"][5] == (time(9), time(16))
    assert 6 not in sample.hours["service"]
    assert sample.booking.lunch == (time(12), time(13))
    assert sample.booking.windows["service"][4] == (time(9), time(17))
    assert sample.booking.windows["test_drive"][5] == (time(9), time(16))
    assert sample.booking.service_bays == 2
    assert [each.duration_min for each in sample.services] == [30, 30, 45, 90, 30, 60]
    assert all(each.sample for each in (*sample.services, *sample.inventory))
    assert (len(sample.inventory), len(sample.staff), len(sample.faq)) == (5, 2, 10)


def test_a_real_dealership_is_not_marked_as_a_sample() -> None:
    profile = parse_profile(changed("sample = true", ""))
    assert not any(each.sample for each in (profile, *profile.services, *profile.inventory))


def test_holidays_are_optional_and_read_as_dates() -> None:
    holidays = '\n[[closed]]\ndate = 2026-12-25\nreason = "Christmas"\n[[closed]]\ndate = "2027-01-01"\n'
    assert parse_profile(TEXT).closed == {}
    closed = parse_profile(TEXT + holidays).closed
    assert closed == {date(2026, 12, 25): "Christmas", date(2027, 1, 1): ""}


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            'tue = "07:30-18:00"',
            'tue = "7:30 to 6"',
            'hours.service.tue: "7:30 to 6" is not a span of time such as "09:00-17:00".',
        ),
        (
            'tue = "07:30-18:00"',
            'tue = "07:30-25:00"',
            'hours.service.tue: "07:30-25:00" has a time of day that does not exist.',
        ),
        (
            'tue = "07:30-18:00"',
            'tue = "18:00-07:30"',
            'hours.service.tue: "18:00-07:30" ends before it begins.',
        ),
        (
            'tue = "07:30-18:00"',
            'tuesday = "07:30-18:00"',
            "hours.service.tuesday: unknown day. Known: mon_fri, sat_sun, mon, tue, wed, thu, fri, sat, sun.",
        ),
        (
            'mon_fri = "09:00-17:00"',
            'mon_fri = "09:00-17:00"\nwed = "09:00-12:00"',
            "booking.service.wed: wed is given twice.",
        ),
        (
            'lunch = "12:00-13:00"',
            'lunch = "13:00-12:00"',
            'booking.lunch: "13:00-12:00" ends before it begins.',
        ),
        (
            '"America/Chicago"',
            '"America/Springfield"',
            'dealership.timezone: "America/Springfield" is not a time zone such as "America/Chicago".',
        ),
        (
            '"America/Chicago"',
            '"../etc/passwd"',
            'dealership.timezone: "../etc/passwd" is not a time zone such as "America/Chicago".',
        ),
        (
            "price_min = 49.99",
            "price_min = -1",
            "service_types[0].price_min: Expected `float` >= 0.0.",
        ),
        (
            "price_max = 89.99",
            "price_max = 9.99",
            "service_types[0].price_max: lower than price_min.",
        ),
        (
            'name = "Tire Rotation"',
            'name = "oil change"',
            'service_types[1].name: "oil change" is given twice.',
        ),
        (
            "service_bays = 2",
            "service_bays = 0",
            "booking.service_bays: Expected `int` >= 1.",
        ),
        (
            "service_bays = 2",
            "service_bay = 2",
            "booking: Object contains unknown field `service_bay`.",
        ),
        (
            "duration_min = 30\n\n[[service_types]]",
            'duration_min = "half an hour"\n\n[[service_types]]',
            "booking.test_drive.duration_min: half an hour is not a number of minutes.",
        ),
        (
            'phone = "+12175550100"',
            'phone = "217-555-0100"',
            "dealership.phone: Expected `str` matching regex '^\\\\+[1-9]\\\\d{6,14}$'.",
        ),
        ("[hours.service]", "[hours.workshop]", "hours.service: missing."),
        ("[dealership]", "[dealership", "not valid TOML:"),
    ],
)
def test_a_mistake_is_one_line_that_names_the_key(old: str, new: str, sentence: str) -> None:
    with pytest.raises(BadSettings) as refused:
        parse_profile(changed(old, new))
    assert str(refused.value).startswith(sentence)
    assert "\n" not in str(refused.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"nowhere\.toml cannot be read: No such file or directory\."):
        read_profile(tmp_path / "nowhere.toml")
    (tmp_path / "latin.toml").write_bytes(b'[dealership]\nname = "Caf\xe9"\n')
    with pytest.raises(BadSettings, match=r"latin\.toml is not UTF-8 text\."):
        read_profile(tmp_path / "latin.toml")
    (tmp_path / "empty.toml").touch()
    with pytest.raises(BadSettings, match=r"^empty\.toml: .*missing required field `dealership`"):
        read_profile(tmp_path / "empty.toml")
