"""Sentence → clauses to be synthesised one after the other, the first one short.

Called by the conversation on the engine loop before a sentence goes to the voice; a pure function. The first
audio can leave when the first clause is done, so that clause is short; each later clause may be about twice
as long as the one before it, as synthesis at half real time is then always done before the line runs dry.
Days and times stand in clauses of their own, cut the same way in every sentence: such a clause is kept by
`engine.tts.phrases` and need not be made in a call.
"""

from __future__ import annotations

import re

_FIRST_LONGEST = 35
_SHORTEST = 8
_WEAK_SHORTEST = 16
_SURELY_LONG = 50
_GROWTH = 2
_LONGEST = 140
_WORDS_THAT_OPEN_A_CLAUSE = "and|but|or|so|because|if|when|while|which|who|then|unless|until|although"
_ABBREVIATION = re.compile(
    r"\b(?:[AaPp]\.[Mm]|Mr|Mrs|Ms|Dr|St|Ave|Rd|Blvd|No|Inc|Co|Jr|Sr|vs|approx|[A-Z])\.$"
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"')]? +")
_PUNCTUATED = re.compile(r"(?<=[,;:]) +| +[–—] +")
_OPENED = re.compile(rf" +(?=(?:{_WORDS_THAT_OPEN_A_CLAUSE}) )")
_PREPOSED = re.compile(r" +(?=(?:on|at|for|with|from|about|between|after|before) )")
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d{1,2}\b"
_CLOCK = r"\d{1,2}:\d\d [AP]M\b"
_CAR = r"(?:[a-z]+ )?(?:19|20)\d\d [A-Z]"
_AT_FACTS = re.compile(
    rf"(?<=\d) +(?=at {_CLOCK})|(?<=\d,) +(?=I have {_CLOCK})|"
    rf"(?<=\d [AP]M,) +|(?<=\d [AP]M) +(?=or {_CLOCK}|(?:to|on) {_DAY})|"
    rf"(?<=\w) +(?=(?:on|from) {_DAY}|(?:for|of) the {_CAR}|(?:or|and) a {_CAR})|"
    rf"(?<!\band)(?<!\bor)(?<=[\w,:]) +(?=a (?:new|used) {_CAR})|(?<=\w,) +(?=(?:or|and) a {_CAR})"
)
"""Where a day, a time or a car begins, so that what is read back is heard piece by piece."""
_YES_OR_NO = re.compile(r"(?:Yes|No), +(?=.{20})")
"""Always at hand, and heard while the rest of a sentence that is made in the call is spoken."""
_LEAD_SHORTEST = 14
"""A lead no longer than "We'll see you" keeps its day."""
_NUMBERED = re.compile(r"\d|\$|\b[AP]\.?M\b", re.IGNORECASE)


def clauses(sentence: str) -> list[str]:
    """Cut where a speaker would breathe; never inside a number, a time, a date or a name.

    The clauses joined by single spaces are the sentence again, but for the space around dashes.
    """
    cut: list[str] = []
    for part in _parts(" ".join(sentence.split())):
        longest = min(max(_GROWTH * len(cut[-1]), _FIRST_LONGEST), _LONGEST) if cut else _FIRST_LONGEST
        cut += _breaths(part, longest, patience=1.5 if cut else 1.0)
    return cut


def _parts(sentence: str) -> list[str]:
    """The sentence cut behind its yes or no, and where its facts begin."""
    agreed = _YES_OR_NO.match(sentence)
    begin = agreed.end() if agreed else 0
    parts = [sentence[:begin].rstrip()] if agreed else []
    for joint in _AT_FACTS.finditer(sentence):
        led = len(parts) > bool(agreed)
        if led or joint.start() - begin >= _LEAD_SHORTEST:
            parts.append(sentence[begin : joint.start()])
            begin = joint.end()
    return [*parts, sentence[begin:]] if sentence[begin:] else parts


def _breaths(rest: str, longest: int, patience: float) -> list[str]:
    """What has no facts to cut at, cut by its length; `longest` and `patience` are for the first clause."""
    cut: list[str] = []
    while len(rest) > longest:
        at = _best_joint(rest, longest, patience)
        if at is None:
            break
        cut.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
        longest, patience = min(max(_GROWTH * len(cut[-1]), _FIRST_LONGEST), _LONGEST), 1.5
    return [*cut, rest] if rest else cut


def _best_joint(text: str, longest: int, patience: float) -> int | None:
    """Position to cut at, None when there is none.

    Best is the last end of a sentence within `longest`, then the last comma or the like; with `patience` one
    that comes a little later. Failing that, a long text is cut in front of a word that opens a clause, or a
    prepositional phrase; anything else at the first joint there is.
    """
    ends, pauses, openings = _sentence_ends(text), _pauses(text), _joints(_OPENED, text)
    late = int(longest * patience)
    choices = [
        (ends, _SHORTEST, longest),
        (pauses, _SHORTEST, longest),
        (sorted(ends + pauses), _SHORTEST, late),
    ]
    if len(text) > _SURELY_LONG:
        choices += [(openings, _WEAK_SHORTEST, longest), (_joints(_PREPOSED, text), _WEAK_SHORTEST, longest)]
    for joints, shortest, limit in choices:
        within = [at for at in joints if shortest <= at <= limit]
        if within:
            return within[-1]
    return min((at for at in (*ends, *pauses, *openings) if at > longest), default=None)


def _sentence_ends(text: str) -> list[int]:
    ends = [match.start() for match in _SENTENCE_END.finditer(text)]
    return [at for at in ends if not _ABBREVIATION.search(text[:at]) and len(text) - at > 1]


def _pauses(text: str) -> list[int]:
    """Behind commas and their like, unless what they part is one thing."""
    found = _PUNCTUATED.finditer(text)
    return [match.start() for match in found if not _joins_one_thing(text, match.start(), match.end())]


def _joints(words: re.Pattern[str], text: str) -> list[int]:
    """In front of such words, but not within a pair of names or numbers."""
    found = words.finditer(text)
    return [match.start() for match in found if not _joins_two_of_a_kind(text, match.start())]


def _joins_one_thing(text: str, end: int, start: int) -> bool:
    """ "March 3, 2026", "Tuesday, March 3", "Springfield, IL", "9, 10"."""
    after = text[start:]
    year = re.match(r"(?:19|20)\d\d\b", after)
    state = re.match(r"[A-Z]{2}\b", after)
    figures = re.search(r"\d,?$", text[:end]) and re.match(r"\d", after)
    date = re.search(r"day,?$", text[:end]) and _MONTH.match(after)
    return bool(year or state or figures or date)


def _joins_two_of_a_kind(text: str, at: int) -> bool:
    """ "between 8 AM and 6 PM", "Sales and Service", "$59 or $99": one thing, not two clauses."""
    before = text[:at].rsplit(maxsplit=1)[-1]
    after = text[at:].split()[1]
    both_names = before[0].isupper() and after[0].isupper() and after != "I"
    return both_names or bool(_NUMBERED.search(before) and _NUMBERED.match(after))
