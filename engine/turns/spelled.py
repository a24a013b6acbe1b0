"""What is given character by character, and whether all of it has been said: numbers, names, addresses, VINs.

Used by `engine.turns.answers`. Pure functions of an English transcript: "217-555-0142", "two one seven, five
five", "Smyth, S-M-Y-T-H", "john at gmail.com".
"""

from __future__ import annotations

import re
from enum import Enum, auto

_TELEPHONE_DIGITS = 10
_DIGIT = re.compile(r"\d|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b", re.IGNORECASE)
_LETTER_BY_LETTER = re.compile(r"(?:(?<![\w'’])(?:[A-Za-z]|[A-Z]{2,})(?![\w'’])[\s,.-]*)+$")
_FEWEST_LETTERS = 2
_WORD = re.compile(r"[^\W\d_]{2,}")
_DOMAIN = re.compile(
    r"(?:@|\bat\b)\s*[\w-]+\s*(?:\.|\bdot\b)\s*(?:com|org|net|edu|gov|us|co|io)\W*$", re.IGNORECASE
)
_SAYS_ADDRESS = re.compile(
    r"\be-?mail(?: address)?(?: is|'s)\b|@|\bat (?:gmail|yahoo|hotmail|outlook)\b", re.IGNORECASE
)
_VIN_CHARACTERS = 17
_SAYS_VIN = re.compile(
    r"\b(?:vin|identification)\b(?: number)?(?: is|'s)(?P<characters>[\s\S]*)", re.IGNORECASE
)


class Progress(Enum):
    """How much of it has been said."""

    ABSENT = auto()
    BEGUN = auto()
    WHOLE = auto()


def telephone(text: str) -> Progress:
    """Ten digits, eleven with the country's 1 before them."""
    digits = _DIGIT.findall(text)
    if not digits:
        return Progress.ABSENT
    needed = _TELEPHONE_DIGITS + (digits[0].lower() in {"1", "one"})
    return _all_of(len(digits), needed)


def spelling(text: str) -> Progress:
    """Letters at the end, of a word that was said before: they are all there when they spell it."""
    letters = _LETTER_BY_LETTER.search(text)
    spelled = "".join(c for c in letters[0] if c.isalpha()).lower() if letters else ""
    if letters is None or len(spelled) < _FEWEST_LETTERS:
        return Progress.ABSENT
    said = [word.lower() for word in _WORD.findall(text[: letters.start()])]
    if spelled in said:
        return Progress.WHOLE
    longer = any(word[0] == spelled[0] and len(word) > len(spelled) for word in said)
    return Progress.BEGUN if longer else Progress.ABSENT


def address(text: str) -> Progress:
    """An e-mail address, whole with its domain."""
    if _DOMAIN.search(text):
        return Progress.WHOLE
    return Progress.BEGUN if _SAYS_ADDRESS.search(text) else Progress.ABSENT


def vin(text: str) -> Progress:
    """The number of a vehicle: seventeen characters."""
    said = _SAYS_VIN.search(text)
    if said is None:
        return Progress.ABSENT
    return _all_of(len(re.findall(r"[^\W_]", said["characters"])), _VIN_CHARACTERS)


def _all_of(count: int, needed: int) -> Progress:
    return Progress.WHOLE if count >= needed else Progress.BEGUN
