"""Phone numbers as people say them: "two one seven, five five five, oh one two two", "double five".

Called by `understanding` on the engine loop. A number may come in pieces over several turns;
`join` puts them together, `e164` says whether it is a real one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import phonenumbers

from engine.dialogue.slots.spoken import TENS, UNITS

_FILLERS_WORDS = """
- , . ? and uh um er then so it's its dash hyphen minus area code ok okay number is the extension plus like
"""
_FILLERS = frozenset(_FILLERS_WORDS.split())
_AROUND_WORDS = "yes yeah sure my phone cell best one you can reach me at on call that's that would be first"
_AROUND = frozenset(_AROUND_WORDS.split())
_AREA_CODE_LAST = re.compile(
    r"((?:\b\d+[ ,.-]*){1,7})(?:(?:and|with|the) )*(\barea code(?: is)? ?(?:\d\d\d|\d \d \d)\b)"
)
_ZERO = frozenset({"oh", "o", "ou"})
_LEADING_OH = re.compile(r"(?:(?<=^)|(?<=[,.] ))oh?(?= \d (?:\d|oh?)\b)")
_TIMES = {"double": 2, "triple": 3}
_NUMERIC = re.compile(r"\+?[\d().-]*\d[\d().-]*$")
_TOKEN = re.compile(r"[()]|[^\s()]+")
REGION = "US"
FULL, WITHOUT_AREA = 10, 7


@dataclass(frozen=True, slots=True)
class Digits:
    """Digits that were said in one go, and where in the text."""

    digits: str
    span: tuple[int, int]


def find_digits(text: str) -> list[Digits]:
    """Runs of spoken or written digits in plain text, in order. Times ("9:30") and prices are none."""
    text = _LEADING_OH.sub(lambda oh: "0".ljust(len(oh[0])), text)
    runs: list[Digits] = []
    run, start, end, repeat = "", 0, 0, 1
    for match in _TOKEN.finditer(text):
        word = match[0]
        digits = _digits_of(word, inside=bool(run) or repeat > 1)
        if word in _TIMES:
            start, repeat = (start if run else match.start()), _TIMES[word]
        elif digits is not None:
            start = start if run or repeat > 1 else match.start()
            run, end, repeat = run + digits * repeat, match.end(), 1
        elif word == "hundred" and run:
            run, end = run + "00", match.end()
        elif not (run and word in _FILLERS):
            runs += [Digits(run, (start, end))] if run else []
            run, repeat = "", 1
    return runs + ([Digits(run, (start, end))] if run else [])


def _digits_of(word: str, *, inside: bool) -> str | None:
    if word in _ZERO:
        return "0" if inside else None
    if word in UNITS:
        return str(UNITS[word])
    if word in TENS:
        return str(TENS[word])
    return re.sub(r"\D", "", word) if _NUMERIC.match(word) else None


def fold_tens(text: str) -> str:
    """ "fifty five" is 55 and not 505: write tens and units of plain text as one number."""
    tens = "|".join(TENS)
    units = "|".join(word for word, value in UNITS.items() if 1 <= value <= 9)

    def together(match: re.Match[str]) -> str:
        number = str(TENS[match[1]] + UNITS[match[2]])
        return number.ljust(len(match[0]))

    return re.sub(rf"\b({tens}) ({units})\b", together, text)


def area_code_first(text: str) -> str:
    """Digits with "area code two one seven" at their end: the code is moved to the front."""
    return _AREA_CODE_LAST.sub(r"\2 \1", text)


def only_digits(text: str, runs: Sequence[Digits]) -> bool:
    """Whether the sentence says nothing besides these digits: "three o'clock" is no part of a number."""
    for run in reversed(runs):
        text = text[: run.span[0]] + text[run.span[1] :]
    return all(word in _FILLERS or word in _AROUND or not word.strip("|") for word in text.split())


def join(before: str, new: str) -> str:
    """Digits so far and new ones; a whole number said anew replaces what was there."""
    if len(national(new)) >= FULL or not before:
        return national(new)
    if len(before) == WITHOUT_AREA and len(new) == FULL - WITHOUT_AREA:
        return new + before
    return national(before + new)


def national(digits: str) -> str:
    """Without a leading country code 1, or the "oh" of "oh, two one seven …"."""
    return digits[1:] if len(digits) == FULL + 1 and digits[0] in "01" else digits


def e164(digits: str) -> str | None:
    """The number as +12175550122, or None when it is no valid number."""
    try:
        number = phonenumbers.parse(digits, REGION)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
