"""What a sentence mentions: prices, times of day, dates, phone numbers, stock numbers, cars, names. Pure.

The grader's own reading of English, for the agent's words and the caller's alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.evaluation.numerals import in_digits

NOON_MIN, DAY_MIN = 12 * 60, 24 * 60
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
_HALF = r"(?P<half>[ap]\.?\s?m\b\.?)"
_TIMES = (
    re.compile(rf"\b(?P<hour>\d{{1,2}})[:h.](?P<minute>\d\d)(?!\d)(?:\s*{_HALF})?", re.IGNORECASE),
    re.compile(rf"\b(?P<hour>\d{{1,2}})(?: (?P<minute>\d\d))?\s*{_HALF}", re.IGNORECASE),
    re.compile(r"\b(?P<hour>\d{1,2})(?: (?P<minute>\d\d))? o'?clock", re.IGNORECASE),
    re.compile(
        r"\b(?:at|from|to|until|till|after|before|by|around|between|and|or) "
        r"(?P<hour>\d{1,2})(?: (?P<minute>[0-5]\d))?(?=[ ,.;!?]|$)"
        r"(?! ?(?:%|percent|dollars|minutes|hours|days|bucks|of))",
        re.IGNORECASE,
    ),
)
_PARTS = re.compile(r"\b(?P<part>half past|quarter past|quarter to|half) (?P<hour>\d{1,2})\b", re.IGNORECASE)
_PART_MIN = {"half past": 30, "half": 30, "quarter past": 15, "quarter to": -15}
_PRICE = re.compile(r"\$\s?(\d[\d,]*(?:\.\d\d)?)|\b(\d[\d,]*(?:\.\d\d)?) (?:dollars|bucks)\b", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\d$.:])\+?\d(?:[\s().,-]{0,3}\d){6,}(?![\d:])")
_STOCK = re.compile(r"\b([A-Z])[\s-]?((?:\d[\s-]?){4}\d)\b")
_DATE = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(WEEKDAYS)}),? )?(?:the )?"
    rf"\b(?P<month>{'|'.join(MONTHS)}) (?:the )?(?P<day>\d{{1,2}})\b",
    re.IGNORECASE,
)
_DAY_OF_MONTH = re.compile(rf"\b(?P<weekday>{'|'.join(WEEKDAYS)}),? the (?P<day>\d{{1,2}})", re.IGNORECASE)
_CAR = re.compile(r"\b((?:19|20)\d\d) ([A-Z][\w-]+)")
_ORDINAL_END = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+(?:[A-Z][a-z]+)?\b")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
ELSEWHERE = (_PRICE, _PHONE, _STOCK, _DATE, _DAY_OF_MONTH, *_TIMES, _PARTS)
"""Numbers inside of these are judged as what they are."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A date as it was said. `weekday` 0 … 6 when one was said with it."""

    month: int | None
    day: int
    weekday: int | None
    words: str


def read(text: str) -> str:
    """The text with its numbers in digits and without "st", "nd", "th"."""
    return _ORDINAL_END.sub("", in_digits(text))


def times(text: str) -> Iterator[tuple[frozenset[int], str]]:
    """Minutes of the day that are meant (two where morning or afternoon is not said), and the words."""
    taken: list[range] = []
    for pattern in _TIMES:
        for found in pattern.finditer(text):
            if any(found.start("hour") in span for span in taken):
                continue
            taken.append(range(found.start("hour"), found.end()))
            half = found.groupdict().get("half") or ""
            yield from _time(int(found["hour"]), int(found["minute"] or 0), half, found.group())
    for found in _PARTS.finditer(text):
        yield from _time(int(found["hour"]), _PART_MIN[found["part"].lower()], "", found.group())
    for found in re.finditer(r"\b(noon|midday|midnight)\b", text, re.IGNORECASE):
        yield frozenset({0 if found[1].lower() == "midnight" else NOON_MIN}), found.group()


def _time(hour: int, minute: int, half: str, words: str) -> Iterator[tuple[frozenset[int], str]]:
    if not 0 <= hour <= 24 or minute >= 60:
        return
    twelve = (hour % 12) * 60 + minute
    if half:
        yield frozenset({twelve + (NOON_MIN if half.lower().startswith("p") else 0)}), words
    elif hour > 12:
        yield frozenset({(hour * 60 + minute) % DAY_MIN}), words
    else:
        yield frozenset({twelve % DAY_MIN, (twelve + NOON_MIN) % DAY_MIN}), words


def prices(text: str) -> Iterator[float]:
    """Amounts of dollars."""
    for found in _PRICE.finditer(text):
        yield float((found[1] or found[2]).replace(",", ""))


def phones(text: str) -> Iterator[str]:
    """Digits of everything long enough to be dialled, without the country's 1."""
    for found in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", found.group())
        yield digits[1:] if len(digits) == 11 and digits[0] == "1" else digits


def days(text: str) -> Iterator[NamedDay]:
    """Dates with a month, and weekdays with a day of the month."""
    for pattern in (_DATE, _DAY_OF_MONTH):
        for found in pattern.finditer(text):
            named = found.groupdict()
            month = MONTHS.index(named["month"].lower()) + 1 if named.get("month") else None
            weekday = WEEKDAYS.index(named["weekday"].lower()) if named["weekday"] else None
            yield NamedDay(month, int(named["day"]), weekday, found.group().strip())


def dated(named: NamedDay, today: date) -> date | None:
    """The date that is meant: the first such from a month ago on; None when there is none."""
    for ahead in range(-31, 335):
        day = today + timedelta(days=ahead)
        if day.day == named.day and named.month in {None, day.month} and (ahead >= 0 or named.month):
            return day
    return None


def stock_numbers(text: str) -> Iterator[str]:
    """Letter and five digits, in one."""
    for found in _STOCK.finditer(text):
        yield found[1] + re.sub(r"\D", "", found[2])


def cars(text: str) -> Iterator[tuple[int, str]]:
    """(year, the word after it) where that may be a make."""
    for found in _CAR.finditer(text):
        yield int(found[1]), found[2]


def names(text: str) -> Iterator[str]:
    """Words with a capital that do not begin a sentence."""
    for found in _NAME.finditer(text):
        yield found.group()


def numbers(text: str) -> Iterator[str]:
    """All numerals, without thousands separators."""
    for found in _NUMBER.finditer(text):
        yield found.group().rstrip(",").replace(",", "")


def spelled(text: str) -> Iterator[str]:
    """Words that were spelled: "S, M, I, T, H" and "J as in Juliet O N"."""
    letters = re.sub(r"\b([A-Za-z]) (?:as in|for|like) [A-Za-z]+", r"\1", text)
    for found in re.finditer(r"\b[A-Za-z](?:[\s,.-]{1,2}[A-Za-z]\b)+", letters):
        yield re.sub(r"[^A-Za-z]", "", found.group())
