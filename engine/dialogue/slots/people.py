"""Who of the dealership is asked for: a person by name ("Marcus", "Sara Miller") or a department.

Called by `understanding` on the engine loop with plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from engine.dialogue.slots.spoken import any_of

_NEARLY, _HALF_NEAR = 0.8, 0.6
_SHORTEST_NEAR = 4
_WANTED = (
    r"(?:(?:speak|talk|talking|speaking|through|connect(?:ed)?|transfer(?:red)?|over|get|"
    r"put)(?: me)? (?:to|with)|"
    r"(?:appointment|meeting|deal|worked|working|spoke|spoken|talked|dealt|dealing) with|"
    r"ask|tell|reach|get|find|have|see|is|was|called|named|(?:message|calls?|word|note) (?:for|from)|"
    r"(?:mr|ms|mrs|miss)(?: \.)?)"
)
_NAMED_ENDS = (
    r"(?:'s\b| ?(?:[.,?]|$)|"
    r" (?:please|in|there|here|available|around|free|at|from|to|back|is|was|or|and|about)\b)"
)
_AFTER_A_WORD = r"\b(?:to|with|for|from|ask|tell|reach|is|get|mr|ms|mrs) ([a-z']+)\b"
_WORD = re.compile(r"[a-z']+")
_WORD_BEFORE = re.compile(r"([a-z']+) $")
_EVERYDAY_WORDS = """
will mark bill rich may june grace hope faith art drew pat chase dale hunter grant frank rob sue dawn joy
miles price young brown black white gray green rose jack bob nick ray rusty sandy penny ford lincoln
"""
_EVERYDAY = frozenset(_EVERYDAY_WORDS.split())
_NOBODY_WORDS = """
market marked makes miles mileage service sales parts someone somebody same saturday sunday
"""
_NOBODY = frozenset(_NOBODY_WORDS.split())
_BEFORE_A_LAST_NAME_WORDS = """
a about advisor an and ask call called calls dr find for from get guy have hello her hey hi him is it it's
just lady maam man manager me message miss mister mr mrs ms named no note of okay old or please reach rep
salesman salesperson saleswoman see seller sir speaking tell that that's the then there this to told uh um
was week well when where with woman word yes you
"""
_BEFORE_A_LAST_NAME = frozenset(_BEFORE_A_LAST_NAME_WORDS.split())
_DESK = (
    r"(?:department|dept|desk|counter|team|guys?|people|person|folks|advis[eo]rs?|managers?|reps?|"
    r"representatives?|"
    r"office|side|writers?|associates?|specialists?|staff|consultants?|line|extension)"
)
_PUT = (
    r"(?:to|with|at|in|from|reach|call|somebody about|someone about|anyone about) "
    r"(?:the |your |a |an |somebody in |someone in |someone from )*"
)
_NAMES = (
    ("sales", r"(?:car |vehicle |new car |used car )?sales"),
    ("service", r"(?:car |auto )?service|repairs?"),
    ("parts", r"(?:auto |car )?parts"),
    ("finance", r"financ(?:e|ing)|f and i|loans?"),
)
_ENDS = (
    r"(?= ?(?:[.,?]|$|please\b|thanks?\b|thank\b|now\b|for (?:a|me)\b|about\b|and\b|or\b|today\b|"
    r"available|there|in\b|to\b|call|give|open|close|hours))"
)
_SELLERS = re.compile(r"\bsales ?(?:man|men|woman|women|person|people|lady|guy|rep)\b")
_DEPARTMENTS = (
    ("sales", _SELLERS),
    *(
        (
            name,
            re.compile(
                any_of(
                    rf"""
                \b(?:{words}) {_DESK}\b
                \b{_PUT}(?:{words}){_ENDS}
                ^\W*(?:(?:hi|hello|yes|um|uh|the|your|get me|give me)\b\W*)*(?:{words})\W*(?:please)?\W*$
                \b(?:is|are|does|do|when|time|until) (?:\w+ ){{0,2}}(?:{words}) (?:open|clos|shut)\w*
                \b(?:{words}) hours\b
                """
                )
            ),
        )
        for name, words in _NAMES
    ),
)


def find_department(text: str) -> str | None:
    """`sales`, `service`, `parts` or `finance`, asked for as a place or its people, not as a thing ("new "
    "parts")."""
    found = [(match.start(), name) for name, pattern in _DEPARTMENTS if (match := pattern.search(text))]
    return min(found)[1] if found else None


def find_person(text: str, people: Sequence[str], *, caller: str | None) -> str | None:
    """The full name of one of the people in the text, by whole, first or last name, or nearly so.

    Args:
        text: plain.
        people: full names.
        caller: who the caller said they are; their own name asks for nobody.
    """
    if caller:
        text = re.sub(r"\W+".join(map(re.escape, caller.lower().split())), "|", text, count=1)
    words = _WORD.findall(text)
    whole = [name for name in people if _whole(name, words)]
    if whole:
        return whole[0]
    parts = [(name, part) for name in people for part in _own_parts(name, people)]
    exact = [name for name, part in parts if _asked_for(part, words, text)]
    exact = [name for name in exact if not _of_another(name.lower().split(), words, text)]
    if exact:
        return exact[0]
    likely = [(_best(part, text), name) for name, part in parts if len(part) >= _SHORTEST_NEAR]
    score, name = max(likely, default=(0.0, None), key=lambda pair: pair[0])
    return name if score >= _NEARLY else None


def _whole(name: str, words: Sequence[str]) -> bool:
    """First and last name beside each other, each at least nearly."""
    wanted = name.lower().split()
    length = len(wanted)
    spans = (words[at : at + length] for at in range(len(words) - length + 1))
    likes = ([_alike(said, part) for said, part in zip(span, wanted, strict=True)] for span in spans)
    return length > 1 and any(min(like) >= _HALF_NEAR and sum(like) >= _NEARLY * length for like in likes)


def _own_parts(name: str, people: Sequence[str]) -> list[str]:
    """First and last name, each only if nobody else bears it."""
    borne = [part for each in people for part in each.lower().split()]
    parts = name.lower().split()
    return [part for part in dict.fromkeys((parts[0], parts[-1])) if borne.count(part) == 1]


def _asked_for(part: str, words: Sequence[str], text: str) -> bool:
    if part not in words:
        return False
    if re.search(rf"\b{_WANTED} {re.escape(part)}\b", text):
        return True
    return part not in _EVERYDAY and bool(re.search(rf"\b{re.escape(part)}{_NAMED_ENDS}", text))


def _of_another(name: Sequence[str], words: Sequence[str], text: str) -> bool:
    """Whether the last name is only said after a word that must be somebody else's first name."""
    first, last = name[0], name[-1]
    if first in words or first == last:
        return False
    places = [match.start() for match in re.finditer(rf"\b{re.escape(last)}\b", text)]
    before = [_WORD_BEFORE.search(text[:place]) for place in places]
    return all(word is not None and word[1] not in _BEFORE_A_LAST_NAME for word in before)


def _best(part: str, text: str) -> float:
    """How like the name any word is that stands where a wanted person stands ("speak to Markus")."""
    said = re.findall(_AFTER_A_WORD, text)
    others = _NOBODY | _EVERYDAY
    return max((_alike(word.removesuffix("'s"), part) for word in said if word not in others), default=0.0)


def _alike(said: str, name: str) -> float:
    if said[:1] != name[:1] and {said[:1], name[:1]} not in ({"c", "k"}, {"j", "g"}):
        return 0.0
    return SequenceMatcher(None, _spelled_alike(said), _spelled_alike(name)).ratio()


def _spelled_alike(word: str) -> str:
    return word.replace("k", "c").replace("ph", "f")
