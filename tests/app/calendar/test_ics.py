"""The calendar file, taken apart again as RFC 5545 says a reader does."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calendar.ics import LINE_OCTETS, Place, escaped, folded, ics
from tests.app.calendar.room import OIL_CHANGE

SPRINGFIELD = Place(
    "Springfield Auto", "1234 Auto Drive, Springfield", "+12175550100", ZoneInfo("America/Chicago")
)
NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


def unfolded(content: bytes) -> list[str]:
    assert content.endswith(b"\r\n")
    return content.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def read_text(value: str) -> str:
    """A reader's side of RFC 5545, 3.3.11."""
    found, letters = "", iter(value)
    for letter in letters:
        if letter == "\\":
            after = next(letters)
            found += "\n" if after in "nN" else after
        else:
            assert letter not in ";,"
            found += letter
    return found


def values(content: bytes) -> dict[str, str]:
    """Of the one event in a file."""
    return dict(line.split(":", 1) for line in unfolded(content))


def test_an_appointment_is_one_event_with_its_times_in_utc() -> None:
    lines = unfolded(ics([OIL_CHANGE], SPRINGFIELD, NOW))
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
    event = values(ics([OIL_CHANGE], SPRINGFIELD, NOW))
    assert (event["DTSTART"], event["DTEND"]) == ("20260303T160000Z", "20260303T163000Z")
    assert (event["DTSTAMP"], event["STATUS"]) == ("20260301T160500Z", "CONFIRMED")
    assert read_text(event["SUMMARY"]) == "Oil Change: Dana Cole"
    assert read_text(event["LOCATION"]) == "Springfield Auto, 1234 Auto Drive, Springfield"
    assert "Rattles; on the left,\nwhen cold" in read_text(event["DESCRIPTION"])


@pytest.mark.parametrize(
    ("day", "starts"),
    [(date(2026, 3, 7), "20260307T160000Z"), (date(2026, 3, 9), "20260309T150000Z")],
    ids=["in winter", "in summer"],
)
def test_ten_in_the_morning_is_another_moment_after_the_clocks_change(day: date, starts: str) -> None:
    content = ics([replace(OIL_CHANGE, scheduled_date=day)], SPRINGFIELD, NOW)
    assert values(content)["DTSTART"] == starts


def test_an_appointment_keeps_its_uid_when_it_is_moved_and_no_two_have_the_same() -> None:
    moved = replace(OIL_CHANGE, scheduled_time=time(11), updated_at=NOW)
    other = replace(OIL_CHANGE, id=8)
    uids = [values(ics([each], SPRINGFIELD, NOW))["UID"] for each in (OIL_CHANGE, moved, other)]
    assert uids[0] == uids[1] != uids[2]
    assert values(ics([moved], SPRINGFIELD, NOW))["DTSTAMP"] == "20260302T180000Z"


def test_a_cancelled_appointment_says_so_and_an_empty_day_is_still_a_calendar() -> None:
    cancelled = ics([replace(OIL_CHANGE, status="cancelled")], SPRINGFIELD, NOW)
    assert values(cancelled)["STATUS"] == "CANCELLED"
    assert unfolded(ics([], SPRINGFIELD, NOW))[-1] == "END:VCALENDAR"


@given(st.text())
def test_any_text_comes_back_without_control_characters(text: str) -> None:
    value = escaped(text)
    assert not any(ord(letter) < 32 or ord(letter) == 127 for letter in value)
    for ending in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(ending, "\n")
    kept = "".join(each for each in text if each == "\n" or not (ord(each) < 32 or 127 <= ord(each) < 160))
    assert read_text(value) == kept


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=400))
def test_a_long_line_is_folded_between_characters_and_comes_back_whole(text: str) -> None:
    content = folded(text)
    pieces = content.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(piece) <= LINE_OCTETS for piece in pieces)
    assert [piece.decode()[:1] for piece in pieces[1:]] == [" "] * (len(pieces) - 1)
    assert pieces[0].decode() + "".join(piece.decode()[1:] for piece in pieces[1:]) == text
