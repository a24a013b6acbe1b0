"""Letters as people spell them: "S M I T H", "A as in Adam", "B for boy", "sierra mike", "double L".

Called by the finders of names, e-mail addresses and VINs, on the engine loop.
"""

from __future__ import annotations

import re

_NATO_WORDS = """
alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november
oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray x-ray yankee zulu
"""
_NATO = frozenset(_NATO_WORDS.split())
_AS_IN = re.compile(
    r"\b([a-z])(?: ?,)? (?:(?:as|like) in|as|like|for|in|is for|for the) (?!(?:at|dot)\b)([a-z]+-?[a-z]+)\b",
    re.IGNORECASE,
)
_DOUBLE = re.compile(r"\b(?:(double|triple)[ -]([a-z])(?:'?s)?|(two|2|three|3) ([a-z])'?s)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\s,.]+")
_BETWEEN_DIGITS = frozenset({"oh", "zero", "double", "triple"})
_FEWEST_IN_A_ROW = 3
_REPEATS = {"double": 2, "two": 2, "2": 2, "triple": 3, "three": 3, "3": 3}


def letters_only(text: str, *, with_digits: bool = False) -> str:
    """The text with every way of naming one letter brought to the bare letter.

    "B as in boy" and "B for boy" become "B", "double L" becomes "L L", and three or more words of the NATO
    alphabet or letters in a row (or digits, `with_digits`) become letters. Case stays as it is.
    """
    text = _AS_IN.sub(_said_letter, text)
    text = _DOUBLE.sub(_repeated, text)
    return _without_nato(text, with_digits=with_digits)


def _repeated(match: re.Match[str]) -> str:
    count, letter = match[1] or match[3], match[2] or match[4]
    return " ".join(letter * _REPEATS[count.lower()])


def _said_letter(match: re.Match[str]) -> str:
    letter, word = match[1], match[2]
    return letter if word[:1].lower() == letter.lower() else match[0]


def _without_nato(text: str, *, with_digits: bool) -> str:
    """ "Sierra mike india" → "s m i"; fewer than three in a row are words ("Mike", "November 15")."""
    row: list[re.Match[str]] = []
    rows = [row]
    for word in _WORD.finditer(text):
        if _stands_for_letter(word[0].lower(), with_digits=with_digits):
            row.append(word)
        elif row:
            row = []
            rows.append(row)
    spoken = [
        word for row in rows if len(row) >= _FEWEST_IN_A_ROW for word in row if word[0].lower() in _NATO
    ]
    for word in reversed(spoken):
        text = f"{text[: word.start()]}{word[0][0]}{text[word.end() :]}"
    return text


def _stands_for_letter(word: str, *, with_digits: bool) -> bool:
    return (
        word in _NATO
        or (len(word) == 1 and word.isalpha())
        or (with_digits and (word.isdigit() or word in _BETWEEN_DIGITS))
    )
