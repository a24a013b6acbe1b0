"""Brings a caller's words to one plain form before anything is looked for in them.

Called by `understanding` and the slot finders, on the engine loop. The words come from a speech
recogniser or a keyboard: "9.30", "10 a.m.", "twenty-first", "half past nine" are all expected.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

_UP_TO_NINETEEN = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
"""
UNITS: Mapping[str, int] = {word: value for value, word in enumerate(_UP_TO_NINETEEN.split())}
TENS: Mapping[str, int] = {word: value * 10 for value, word in enumerate(_TENS.split(), start=2)}
ORDINALS: Mapping[str, int] = {word: value for value, word in enumerate(_ORDINALS.split(), start=1)} | {
    "thirtieth": 30
}

_POINTS = (
    (re.compile(r"[‘’ʼ`´]"), "'"),
    (re.compile(r"[–—−]"), "-"),
    (re.compile(r"\ba\s?\.\s?m\b\.?"), "am"),
    (re.compile(r"\bp\s?\.\s?m\b\.?"), "pm"),
    (re.compile(r"(?<=\d)\.(?=[0-5]\d\b(?!\.\d))"), ":"),
    (re.compile(r"\bo\s?'?\s?clock\b"), "oclock"),
    (re.compile(r"(?<=\d)(?=(?:am|pm)\b)"), " "),
    (re.compile(r"\.{2,}"), " . "),
    (re.compile(r"[.!](?=\s|$)"), " . "),
    (re.compile(r"\?+"), " ? "),
    (re.compile(r"[,;]"), " , "),
    (re.compile(r"[^\w\s:/.@+'#$,&?-]"), " "),
    (re.compile(r"\s+"), " "),
)
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_IS = re.compile(r"(?<=[a-z])'s$")
_ENDING = re.compile(r"(?:'s|ings?|ies|es|ed|s|e|y)$")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_NOT_A_NUMBER = re.compile(
    r"\b(that|this|the|other|another|first|second|third|last|next|which|any|no|every|good|best|either|each|"
    r"new|old|used|cheap|cheaper|earlier|later|latest|earliest|\w+day|morning|afternoon|evening|early|late|"
    r"[a-z]+(?:th|st|nd|rd)|inspection|rotation|oil change|appointment) ones?\b"
)


def plain(text: str) -> str:
    """Lower case, one kind of apostrophe, no odd punctuation, single spaces."""
    text = unicodedata.normalize("NFKC", text).lower()
    for pattern, replacement in _POINTS:
        text = pattern.sub(replacement, text)
    return text.strip()


def with_digits(text: str) -> str:
    """Write the number words of plain text as digits: "ten thirty" → "10 30", "twenty first" → "21st"."""
    words = _HYPHEN.sub(" ", _NOT_A_NUMBER.sub(r"\1", text)).split()
    return " ".join(_numbered([part for word in words for part in _number_is(word)]))


def _number_is(word: str) -> Sequence[str]:
    """ "Ten's fine" is "ten is fine"; other words stay as they are."""
    number = _IS.sub("", word)
    return (number, "is") if number != word and (number in UNITS or number in TENS) else (word,)


def _numbered(words: list[str]) -> Iterator[str]:
    place = 0
    while place < len(words):
        word = words[place]
        following = words[place + 1] if place + 1 < len(words) else ""
        if word in TENS and 1 <= UNITS.get(following, 0) <= 9:
            yield str(TENS[word] + UNITS[following])
            place += 2
        elif word in TENS and 1 <= ORDINALS.get(following, 0) <= 9:
            yield ordinal(TENS[word] + ORDINALS[following])
            place += 2
        else:
            yield _one_word(word)
            place += 1


def _one_word(word: str) -> str:
    if word in UNITS:
        return str(UNITS[word])
    if word in TENS:
        return str(TENS[word])
    return ordinal(ORDINALS[word]) if word in ORDINALS else word


def ordinal(number: int) -> str:
    """1 → "1st", 12 → "12th"."""
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(number % 10, 'th')}"


def stem(word: str) -> str:
    """A word without its ending, so that "financing" and "finance" are one."""
    if any(char.isdigit() for char in word) or len(word) <= 3:
        return word
    return _ENDING.sub("", word)


def sentences(text: str) -> tuple[str, ...]:
    """A stored answer sentence by sentence."""
    return tuple(part for part in _SENTENCE_END.split(text.strip()) if part)


def any_of(lines: str) -> str:
    """A pattern that matches any of the lines, each a pattern of its own."""
    return "(?:" + "|".join(line.strip() for line in lines.strip().splitlines()) + ")"


def likeness(one: str, other: str, *, at_least: float) -> float:
    """How alike two words are, 0 … 1 as difflib's ratio; 0 below `at_least`, which is found out quickly."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < at_least or matcher.quick_ratio() < at_least:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= at_least else 0.0
