"""Numbers as a person says them. Called by `spoken.py`; pure functions of integers and digit strings."""

from __future__ import annotations

_ONES = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = ((1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (100, "hundred"))
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_GROUPS = {10: (3, 3, 4), 7: (3, 4), 11: (1, 3, 3, 4)}


def cardinal(number: int) -> str:
    """42 → "forty-two"; below a trillion."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens = _TENS[number // 10]
        return f"{tens}-{_ONES[number % 10]}" if number % 10 else tens
    scale, name = next((scale, name) for scale, name in _SCALES if number >= scale)
    head = f"{cardinal(number // scale)} {name}"
    return f"{head} {cardinal(number % scale)}" if number % scale else head


def ordinal(number: int) -> str:
    """21 → "twenty-first"."""
    stem, joint, last = _split_last_word(cardinal(number))
    if last in _ORDINALS:
        return stem + joint + _ORDINALS[last]
    return stem + joint + (last[:-1] + "ieth" if last.endswith("y") else last + "th")


def year(number: int) -> str:
    """2026 → "twenty twenty-six", 2005 → "two thousand five", 1999 → "nineteen ninety-nine"."""
    century, rest = divmod(number, 100)
    if century % 10 == 0 and rest < 10:
        return cardinal(number)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} oh {_ONES[rest]}" if rest < 10 else f"{cardinal(century)} {cardinal(rest)}"


def in_pairs(number: int) -> str:
    """Street numbers: 1234 → "twelve thirty-four", 350 → "three fifty", 1200 → "twelve hundred"."""
    if number < 100 or number > 9999 or number % 1000 == 0:
        return cardinal(number)
    return year(number) if number >= 1000 else _hundreds(number)


def digits(text: str) -> str:
    """Digit by digit: "015" → "zero one five"; anything that is no digit is left out."""
    return " ".join(_ONES[int(char)] for char in text if char.isdigit())


def phone(number: str) -> str:
    """Grouped digits with a pause between the groups; a leading country code 1 is not said.

    "2175550142" → "two one seven, five five five, zero one four two".
    """
    figures = "".join(char for char in number if char.isdigit())
    if len(figures) == 11 and figures.startswith("1"):
        figures = figures[1:]
    said: list[str] = []
    for size in _GROUPS.get(len(figures), _in_threes(len(figures))):
        said.append(digits(figures[:size]))
        figures = figures[size:]
    return ", ".join(said)


def _in_threes(length: int) -> tuple[int, ...]:
    whole, rest = divmod(length, 3)
    return (3,) * whole + ((rest,) if rest else ())


def _hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if rest == 0:
        return f"{_ONES[hundreds]} hundred"
    return f"{_ONES[hundreds]} oh {_ONES[rest]}" if rest < 10 else f"{_ONES[hundreds]} {cardinal(rest)}"


def _split_last_word(words: str) -> tuple[str, str, str]:
    at = max(words.rfind(" "), words.rfind("-"))
    return (words[:at], words[at], words[at + 1 :]) if at >= 0 else ("", "", words)
