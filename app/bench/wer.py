"""Word error rate with fair spelling: case, punctuation, and figures or words for numbers do not count.

Used by the speech-to-text bench; pure functions. Levenshtein distance over words (the usual definition).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ODD = {"oh": 0, "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
_UNITS = {
    **{word: value for value, word in enumerate(_SMALL)},
    **{f"{word}th": value for value, word in enumerate(_SMALL)},
    **_ODD,
}
_TY = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TENS = {
    **{word: tens * 10 for tens, word in enumerate(_TY, start=2)},
    **{f"{word[:-1]}ieth": tens * 10 for tens, word in enumerate(_TY, start=2)},
}
_SCALES = ("hundred", "thousand")
_CONTRACTIONS = (
    (r"\bcan't\b|\bcannot\b", "can not"),
    (r"\bwon't\b", "will not"),
    (r"n't\b", " not"),
    (r"'re\b", " are"),
    (r"'m\b", " am"),
    (r"'ll\b", " will"),
    (r"(?<=it|at|re|ho)'s\b", " is"),
)
_SPELLINGS = {"ok": "okay", "oclock": "", "alright": "all right", "thru": "through", "mr": "mister"}


def fair_words(text: str) -> list[str]:
    """Lower-case words without punctuation; every number becomes its single figures."""
    text = text.lower().replace("’", "'")
    for short, long in _CONTRACTIONS:
        text = re.sub(short, long, text)
    text = re.sub(r"\$([\d,]+)\.(\d\d)", r"\1 dollars and \2 cents", text)
    text = re.sub(r"\$([\d,]+)", r"\1 dollars", text)
    text = re.sub(r"\b([ap])\.? ?m\b\.?", r"\1m", text).replace("%", " percent").replace("&", " and ")
    text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text).replace("'", "")
    text = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", text)
    words: list[str] = re.findall(r"[a-z]+|\d", re.sub(r"\b(\d{1,2})[:.]00\b", r"\1", text))
    spelled = " ".join(_SPELLINGS.get(word, word) for word in words).split()
    return [figure for word in _in_figures(spelled) for figure in (word if word.isdigit() else [word])]


def errors(said: str, heard: str) -> tuple[int, int]:
    """Return (wrong words, words said)."""
    reference = fair_words(said)
    return distance(reference, fair_words(heard)), len(reference)


def rate(pairs: Iterable[tuple[str, str]]) -> float:
    """Word error rate 0 … of many (said, heard) pairs, weighted by length."""
    counted = [errors(said, heard) for said, heard in pairs]
    return sum(wrong for wrong, _ in counted) / max(sum(total for _, total in counted), 1)


def distance(reference: Sequence[str], hypothesis: Sequence[str]) -> int:
    """Fewest substitutions, insertions and deletions that turn one into the other."""
    row = list(range(len(hypothesis) + 1))
    for count, word in enumerate(reference, start=1):
        diagonal, row[0] = row[0], count
        for at, other in enumerate(hypothesis, start=1):
            diagonal, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, diagonal + (word != other))
    return row[-1]


def _in_figures(words: Sequence[str]) -> list[str]:
    """Put number words together: "thirty four thousand" → "34000", "two one seven" → "2", "1", "7"."""
    said: list[str] = []
    value: int | None = None
    for at, word in enumerate(words):
        if word == "and" and value and value % 100 == 0 and _is_number(words[at + 1 : at + 2]):
            continue
        joined = _joined(value, word)
        if joined is None:
            said += [] if value is None else [str(value)]
            value = _UNITS.get(word, _TENS.get(word))
            said += [] if value is not None else [word]
        else:
            value = joined
    return said if value is None else [*said, str(value)]


def _joined(value: int | None, word: str) -> int | None:
    """Number so far with one more word; None where a new number (or none) begins."""
    if value is None or word == "oh":
        return None
    if word in _SCALES:
        return _scaled(value, word)
    smaller = _UNITS.get(word, _TENS.get(word, 0))
    fits_ten = 0 < smaller < 10 and value % 10 == 0 and value % 100 >= 20
    fits_hundred = 0 < smaller < 100 and value >= 100 and value % 100 == 0
    return value + smaller if fits_ten or fits_hundred else None


def _scaled(value: int, scale: str) -> int | None:
    if scale == "thousand":
        return value * 1000 if 0 < value < 1000 else None
    above, group = value - value % 1000, value % 1000
    return above + group * 100 if 0 < group < 100 else None


def _is_number(words: Sequence[str]) -> bool:
    return any(word in _UNITS or word in _TENS for word in words)
