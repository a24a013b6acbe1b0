"""Where a name stands without "my name is": between commas beside a phone number, by itself, after "for".

Called by `names` on the engine loop with the caller's own words; here capitals tell a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from engine.dialogue.slots import spoken

_CAPITALISED = r"[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)*"
_FULL_NAME = rf"{_CAPITALISED}(?:\s+{_CAPITALISED}){{1,2}}"
_CLAUSE_END = re.compile(r"[.,;!?]+(?:\s+|$)|\s+(?=[\d(+])")
_IS_A_NAME = re.compile(rf"^(?:and\s+|for\s+)?(?P<name>{_FULL_NAME})(?:\s+(?:here|speaking))?$")
_IS_THE_NAME = re.compile(rf"(?P<name>{_FULL_NAME}) is (?:the|my) name\b")
_DIGITS = r"(?:\d|\boh?\b|\bdouble\b|\btriple\b|[\s(),.+-])"
_BEFORE_A_NUMBER = r"(?:\b(?:and|my|the|phone|cell|number|number's|is|it's|at|on|call|me)\b|[\s,.:])*"
_NUMBER_FIRST = re.compile(rf"^{_BEFORE_A_NUMBER}(?P<digits>{_DIGITS}+)")
_NUMBER_LAST = re.compile(rf"(?P<digits>{_DIGITS}+)$")
_FEWEST_DIGITS = 7
_WHO_THEY_ARE = (
    r"(?:wife|husband|spouse|partner|fiancée?|brother|sister|mom|mum|mother|dad|father|son|daughter|grand\w+|"
    r"uncle|aunt|nephew|niece|cousin|friend|girlfriend|boyfriend|roommate|neighbou?r|assistant|secretary|"
    r"boss|colleague|coworker)\b"
)
_RELATIVE = re.compile(
    rf"^(?:his|her|their|[^\W\d_]+['’]s)\s+(?:\w+[\s-])?{_WHO_THEY_ARE}"
    r"(?:\s+here)?(?:\s*[,.-]\s*|\s+)(?:and\s+)?(?:my name(?:['’]s| is)\s+|named\s+|called\s+|i['’]m\s+)?",
    re.IGNORECASE,
)
_FOR = re.compile(
    rf"\b(?i:for)\s+(?:(?i:my|our|his|her|their)\s+(?:\w+[\s-])?(?i:{_WHO_THEY_ARE})[\s,]+(?:(?i:named|called)\s+)?)?"
    rf"(?P<name>{_FULL_NAME})(?!\s+{_CAPITALISED})"
)


def set_apart(text: str) -> Iterator[str]:
    """First and last names that are a sentence, or a part of one between commas, by themselves."""
    for _, name in _named(_clauses(text)):
        yield name


def alone(text: str) -> str | None:
    """Such a name when it is the whole sentence."""
    match = _IS_A_NAME.match(text.strip(" .,!"))
    return match["name"] if match else None


def beside_number(text: str) -> Iterator[str]:
    """Such names right before or after a phone number: "Friday at nine, Lucy Hart, 217 555 0242"."""
    clauses = _clauses(text)
    for place, name in _named(clauses):
        if _says_number(clauses[place + 1 :], _NUMBER_FIRST) or _says_number(clauses[:place], _NUMBER_LAST):
            yield name


def called_the_name(text: str) -> Iterator[str]:
    """ "Eunice Pettigrew is the name"."""
    for match in _IS_THE_NAME.finditer(text):
        yield match["name"]


def after_for(text: str) -> Iterator[str]:
    """ "A tire rotation for Jon Meyer"."""
    for match in _FOR.finditer(text):
        yield match["name"]


def without_relative(text: str) -> str:
    """ "Her brother, Eric Long" without what he is to her."""
    return _RELATIVE.sub("", text)


def _clauses(text: str) -> Sequence[str]:
    return [clause.strip() for clause in _CLAUSE_END.split(text)]


def _named(clauses: Sequence[str]) -> Iterator[tuple[int, str]]:
    for place, clause in enumerate(clauses):
        match = _IS_A_NAME.match(clause)
        if match:
            yield place, match["name"]


def _says_number(clauses: Sequence[str], where: re.Pattern[str]) -> bool:
    match = where.search(spoken.with_digits(spoken.plain(", ".join(clauses))))
    return match is not None and len(re.sub(r"\D", "", match["digits"])) >= _FEWEST_DIGITS
