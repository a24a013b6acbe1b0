"""Numbers the dealership gave out: stock numbers of cars ("N25001") and references of appointments ("12").

Called by `understanding` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re

from engine.dialogue.slots.spelling import letters_only

_DIGITS = r"(?P<digits>\d(?:[ -]?\d){0,5})(?![ -]?\d)"
_REFERENCE = re.compile(
    r"\b(?:(?:reference|confirmation|booking|reservation|appointment|ref|ticket)"
    r"(?: (?:number|no|num|code|id|nr))?|(?:number|id) of (?:my|the) (?:appointment|booking|reservation))"
    r"(?P<sign> ?(?:\.|:|#|is|was|of|it's|says|should be|,|for me is))*(?: (?:the )?number)?(?: uh|"
    r" um)? ?#? ?"
    r"(?:(?P<hundreds>\d) hundred(?: and)?(?: (?P<rest>\d{1,2}))?\b|"
    + _DIGITS
    + r")(?! ?(?:am|pm|oclock|:|/|st|nd|rd|th))"
)
_NAMED = re.compile(r"\b(?:reference|confirmation|ref|ticket|number|id|no|code)\b|#")
_ALONE = re.compile(
    r"^(?:\W*(?:it's|it is|its|that's|yes|yeah|number|is|the|#|uh|um)\b)*\W*"
    + _DIGITS
    + r"\W*(?:please)?\W*$"
)
_STOCK_NAMED = re.compile(
    r"\bstock (?:number|no|num|code|id|#)? ?(?:\.|:|#|is|it's|,| )*(?P<letter>[a-z]|and|an|in|end|you|are|"
    r"tea|see|pea)?"
    r"[ ,.-]*(?P<digits>\d(?:[ ,-]{0,3}(?:\d|oh?\b)){2,5})(?P<spoken>)(?![ -]?\d)"
)
_STOCK = re.compile(
    r"(?<!['\w])(?<!\b[a-z][ -])(?P<letter>[b-hj-np-z])(?:-?(?P<digits>\d{4,6})|"
    r"[ ,.-]{1,3}(?P<spoken>\d(?:[ -]?(?:\d|oh?\b)){4,5}))"
    r"(?![ -]?\d)\b"
)
_STOCK_SAID = re.compile(r"\bstock\b")
_NOVEMBER = re.compile(r"\bnovember \d\d")
_DOUBLED = re.compile(r"\b(?P<times>double|triple) (?P<digit>\d|oh?\b)")
_REPEATS = {"double": 2, "triple": 3}
_HEARD = {
    "and": "n",
    "an": "n",
    "in": "n",
    "end": "n",
    "you": "u",
    "are": "r",
    "tea": "t",
    "see": "c",
    "pea": "p",
}


def find_reference(text: str, *, asked: bool = False) -> tuple[int, tuple[int, int]] | None:
    """The number of an appointment and where it stands; a bare number only when one was asked for.

    "My appointment is 9 30" names no reference: without the word, a time is not taken for one.
    """
    for match in _REFERENCE.finditer(text):
        if _NAMED.search(match[0]):
            return _number(match), match.span()
    alone = _ALONE.search(text) if asked else None
    return (int(_joined(alone["digits"])), alone.span()) if alone else None


def _number(match: re.Match[str]) -> int:
    if match["hundreds"]:
        return int(match["hundreds"]) * 100 + int(match["rest"] or 0)
    return int(_joined(match["digits"]))


def find_stock_number(text: str) -> tuple[str, str] | None:
    """A stock number as it is written in the records, "N25001", and the text with bars where it was said.

    The letter may be spelled ("N as in Nancy", "November") and digits doubled; "November 25" is a day. Where
    the letter was not said, the digits alone are given.
    """
    if _STOCK_SAID.search(text) or not _NOVEMBER.search(text):
        text = _DOUBLED.sub(_repeated, letters_only(text, with_digits=True))
    match = _STOCK_NAMED.search(text) or _STOCK.search(text)
    if match is None:
        return None
    letter = match["letter"] or ""
    digits = match["digits"] or match["spoken"]
    start, end = match.span()
    rest = f"{text[:start]}{'|' * (end - start)}{text[end:]}"
    return f"{_HEARD.get(letter, letter)}{_joined(digits)}".upper(), rest


def _repeated(match: re.Match[str]) -> str:
    return " ".join([match["digit"]] * _REPEATS[match["times"]])


def _joined(digits: str) -> str:
    return re.sub(r"\D", "", re.sub(r"oh?\b", "0", digits))
