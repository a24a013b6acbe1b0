"""Sentence → clauses to be synthesised one after the other, the first one short.

Called by the conversation on the engine loop before a sentence goes to the voice; a pure function. The first
audio can leave when the first clause is done, so that clause is short; each later clause may be about twice
as long as the one before it, as synthesis at half real time is then always done before the line runs dry.
"""

from __future__ import annotations

import re

_FIRST_LONGEST = 35
_SHORTEST = 8
_GROWTH = 2
_LONGEST = 140
_WORDS_THAT_OPEN_A_CLAUSE = "and|but|or|so|because|if|when|while|which|who|then|unless|until|although"
_ABBREVIATION = re.compile(
    r"\b(?:[AaPp]\.[Mm]|Mr|Mrs|Ms|Dr|St|Ave|Rd|Blvd|No|Inc|Co|Jr|Sr|vs|approx|[A-Z])\.$"
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')]? +")
_PUNCTUATED = re.compile(r"(?<=[,;:]) +| +[–—] +")
_OPENED = re.compile(rf" +(?=(?:{_WORDS_THAT_OPEN_A_CLAUSE}) )")
_NUMBERED = re.compile(r"\d|\$|\b[AP]\.?M\b", re.IGNORECASE)


def clauses(sentence: str) -> list[str]:
    """Cut where a speaker would breathe; never inside a number, a time, a date or a name.

    The clauses joined by single spaces are the sentence again, but for the space around dashes.
    """
    rest, cut, longest = " ".join(sentence.split()), list[str](), _FIRST_LONGEST
    while len(rest) > longest:
        at = _best_joint(rest, longest)
        if at is None:
            break
        cut.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
        longest = min(max(_GROWTH * len(cut[-1]), _FIRST_LONGEST), _LONGEST)
    return [*cut, rest] if rest else cut


def _best_joint(text: str, longest: int) -> int | None:
    """Position of the last joint within `longest`, else of the first behind it; sentence ends go first."""
    for joints in (_sentence_ends(text), _pauses(text), _openings(text)):
        within = [at for at in joints if _SHORTEST <= at <= longest]
        if within:
            return within[-1]
    behind = [at for at in [*_sentence_ends(text), *_pauses(text)] if at > longest]
    return min(behind, default=None)


def _sentence_ends(text: str) -> list[int]:
    ends = [match.start() for match in _SENTENCE_END.finditer(text)]
    return [at for at in ends if not _ABBREVIATION.search(text[:at]) and len(text) - at > 1]


def _pauses(text: str) -> list[int]:
    """Behind commas and their like, unless what they part is one thing."""
    found = _PUNCTUATED.finditer(text)
    return [match.start() for match in found if not _joins_one_thing(text, match.start(), match.end())]


def _openings(text: str) -> list[int]:
    found = _OPENED.finditer(text)
    return [match.start() for match in found if not _joins_two_of_a_kind(text, match.start())]


def _joins_one_thing(text: str, end: int, start: int) -> bool:
    """ "March 3, 2026", "Springfield, IL", "two one seven, five five five"."""
    after = text[start:]
    year = re.match(r"(?:19|20)\d\d\b", after)
    state = re.match(r"[A-Z]{2}\b", after)
    figures = re.search(r"\d,?$", text[:end]) and re.match(r"\d", after)
    return bool(year or state or figures)


def _joins_two_of_a_kind(text: str, at: int) -> bool:
    """ "between 8 AM and 6 PM", "Sales and Service", "$59 or $99": one thing, not two clauses."""
    before = text[:at].rsplit(maxsplit=1)[-1]
    after = text[at:].split()[1]
    both_names = before[0].isupper() and after[0].isupper() and after != "I"
    return both_names or bool(_NUMBERED.search(before)) or bool(_NUMBERED.match(after))
