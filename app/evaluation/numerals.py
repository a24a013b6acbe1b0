"""Number words as digits, for whoever grades what was said. Pure.

Written anew rather than taken from the dialogue, so that a mistake there is not repeated here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_VALUES = (
    {word: value for value, word in enumerate(_ONES.split())}
    | {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}
    | {word: value for value, word in enumerate(_ORDINALS.split()) if value > 2}
    | {"twentieth": 20, "thirtieth": 30, "oh": 0}
)
_SCALES = {"hundred": 100, "thousand": 1000, "grand": 1000}
_TIMES = {"double": 2, "triple": 3}
_WORD = re.compile(r"[A-Za-z]+|\d[\d,]*(?:\.\d+)?|[^A-Za-z\d]+")


def in_digits(text: str) -> str:
    """ "forty-nine dollars" as "49 dollars", "two one seven" as "2 1 7", "nine thirty" as "9 30"."""
    pieces = _WORD.findall(text.replace("’", "'"))
    return "".join(_rewritten(pieces))


def _rewritten(pieces: Sequence[str]) -> Iterator[str]:
    at = 0
    while at < len(pieces):
        value, after = _number(pieces, at)
        if after > at:
            yield str(value)
            at = after
        else:
            yield pieces[at]
            at += 1


def _number(pieces: Sequence[str], at: int) -> tuple[str, int]:
    """The number that begins at a piece and where it ends; ends where it begins when there is none."""
    word = pieces[at].lower()
    if word in _TIMES:
        digit, after = _small(pieces, _next_word(pieces, at))
        if digit is not None and digit < 10:
            return " ".join([str(digit)] * _TIMES[word]), after
        return "", at
    total, after = _small(pieces, at)
    if total is None:
        return "", at
    return _scaled(pieces, total, after)


def _scaled(pieces: Sequence[str], first: int, after: int) -> tuple[str, int]:
    """Take "hundred" and "thousand" and what follows them."""
    whole, part, scaled = 0, first, False
    while True:
        word = _word(pieces, _next_word(pieces, after - 1))
        if word in _SCALES:
            scaled = True
            after = _next_word(pieces, after - 1) + 1
            part = part * _SCALES[word]
            if _SCALES[word] == 1000:
                whole, part = whole + part, 0
            continue
        following = _next_word(pieces, after - 1)
        if scaled and _word(pieces, following) == "and":
            following = _next_word(pieces, following)
        more, end = _small(pieces, following) if scaled else (None, after)
        if more is None:
            return str(whole + part), after
        part, after = part + more, end


def _small(pieces: Sequence[str], at: int) -> tuple[int | None, int]:
    """A number below a hundred."""
    word = _word(pieces, at)
    if word not in _VALUES:
        return None, at
    value, after = _VALUES[word], at + 1
    follows = _next_word(pieces, at)
    unit = (_VALUES | {"first": 1, "second": 2}).get(_word(pieces, follows), 0)
    if word in _TENS.split() and 0 < unit < 10 and follows == at + 2:
        return value + unit, follows + 1
    return value, after


def _word(pieces: Sequence[str], at: int) -> str:
    return pieces[at].lower() if at < len(pieces) else ""


def _next_word(pieces: Sequence[str], at: int) -> int:
    """Where the next word stands, when only a space or a hyphen parts it."""
    if at + 2 < len(pieces) + 1 and _word(pieces, at + 1) in {" ", "-", "‑"}:
        return at + 2
    return len(pieces)
