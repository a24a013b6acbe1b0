"""Names of people: "my name is …", a bare "John Smith" when it was asked for, "J O H N" spelled.

Called by `understanding` on the engine loop with the caller's own words (capitals matter).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from engine.dialogue.slots import name_places
from engine.dialogue.slots.spelled_names import bent, take_letter, take_spelled, with_spelled
from engine.dialogue.slots.spoken import any_of

_WORD = r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?"
_LONGEST = 4
_PLAIN_INTRODUCTION = re.compile(
    r"\b(?:my name(?:'s| is| would be)?|the name(?:'s| is)|name is|name's|call me|i go by|"
    r"under the name(?: of)?|first name is|name[:,])\s+(.*)",
    re.IGNORECASE | re.DOTALL,
)
_LOOSE_INTRODUCTION = re.compile(
    r"\b(?:this is|i'm|i am|it's|it is|that's|that is|that would be|you're speaking (?:with|to)|"
    r"under)\s+(.*)",
    re.IGNORECASE | re.DOTALL,
)
_LEAD_INS = r"""
no problem|no worries|yes|yeah|sure|okay|ok|well|uh|um|oh|of course|certainly|absolutely
hi|hello|hey|so|no|actually|sorry
fine|all right|alright|great|perfect|right|good|thanks|thank you|then|wait
it's|it is|its|that's|that is|that would be|that'd be|the|you can put|make it|under|for
put it under|put it down as|my name is|my name's|last name|full name|first name|name
"""
_LEAD_IN = re.compile(rf"^(?:{any_of(_LEAD_INS)}\b[\s,.:;-]*)+", re.IGNORECASE)
_SPELLS = re.compile(r"\b(?:names?|spell\w*)\b", re.IGNORECASE)
_NO_NAME_WORDS = """
earlier earliest later latest soonest sooner whatever whichever perfect wonderful awesome cool sounds lovely
a about afternoon again all alright also am an and any anything appointment april are as asap at august
available back bad battery be because been before best better book booking brake brakes busy but buy bye
call called caller calling can can't cancel car cars change check close closed come confirm correct could
day december department did do does doesn't don't done down driving early eight either eleven else email
english evening excited fine first five for four free friday from get give go going good goodbye got
great had happy have having he hello help her here hey hi him his hold hours how i i'd i'll i'm i've in
inspection interested is isn't it its january july june just know last late leave let like listening
little located looking make man march may maybe me mechanic message mind monday months morning my name
need never new next nice nine no nobody none noon nope not nothing november now number october of off oil
ok okay on one open or our out over parts person phone pick please price problem put question rather
ready really repeat replacement reschedule right robot rotation running sales saturday say see september
service seven should sick six so some someone something soon sorry speak spell spelled still stop stuck
sunday sure talk ten test than thank thanks that that's the their them then there these they think this
three thursday tire tires to today tomorrow tonight too trying tuesday twelve two uh um unsure until up
used very wait waiting want wanting was way we wednesday week weekend well were what what's whatever when
where which who why will with won't working would wrong yeah year yep yes you your
"""
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
_STOP_WORDS = """
a about again and at but calling can could for from here i i'd i'm i've is my number on phone please so
speaking the to with
"""
_STOP = frozenset(_STOP_WORDS.split())


def find_name(text: str, *, asked: bool) -> str | None:
    """A person's name.

    Args:
        text: the caller's words as they came.
        asked: whether a name was just asked for, so that bare words may be one.
    """
    text = unicodedata.normalize("NFKC", text).replace("’", "'").strip()
    text, remark = take_letter(text)
    text, spelled = take_spelled(text)
    heard = _heard(text, asked=asked)
    name = bent(heard, remark) if heard and remark else heard
    words = with_spelled(name, spelled, alone=asked or bool(_SPELLS.search(text)))
    return _checked(words)


def _heard(text: str, *, asked: bool) -> str | None:
    plainly = _PLAIN_INTRODUCTION.search(text)
    if plainly:
        return _leading_name(_LEAD_IN.sub("", plainly[1]))
    loosely = _LOOSE_INTRODUCTION.search(text)
    if loosely:
        said = name_places.without_relative(re.sub(r"^under\s+", "", loosely[1], flags=re.IGNORECASE))
        name = _leading_name(said)
        if name and (asked or _capitalised(said, name)):
            return name
    alone = _leading_name(_LEAD_IN.sub("", text), whole=True) if asked else None
    return alone or (find_name_alone(text) if asked else _first_checked(name_places.beside_number(text)))


def find_name_alone(text: str) -> str | None:
    """First and last name as a sentence of its own, or between commas: "No, Eric Long"."""
    return _first_checked(name_places.set_apart(text))


def find_name_booked_for(text: str) -> str | None:
    """Whose appointment it is to be: "a tire rotation for Jon Meyer"."""
    return _first_checked(name_places.after_for(text))


def _first_checked(places: Iterator[str]) -> str | None:
    return next((name for said in places if (name := _checked(said.split()))), None)


def _capitalised(text: str, name: str) -> bool:
    said = text.split()[: len(name.split())]
    return all(word[:1].isupper() for word in said)


def _leading_name(text: str, *, whole: bool = False) -> str | None:
    """The name at the start of the text; with `whole`, only when nothing else of weight follows."""
    words: list[str] = []
    rest = text
    while len(words) <= _LONGEST:
        match = re.match(rf"\s*({_WORD})", rest)
        if match is None or match[1].lower().strip(".") in _STOP:
            break
        words.append(match[1])
        rest = rest[match.end() :]
        if match[1].endswith(".") and len(match[1]) > 3:
            break
    return _checked(words) if not (whole and _goes_on(rest)) else None


def _goes_on(rest: str) -> bool:
    rest = re.sub(
        r"^\s*(?:please|speaking|here|thank you|thanks)\b", "", rest.strip(" ,.!"), flags=re.IGNORECASE
    )
    return (
        bool(re.match(r"\s*(?:is|to|for|about|at|on|can|could|so|but)\b", rest, re.IGNORECASE)) or "?" in rest
    )


def _checked(words: list[str]) -> str | None:
    names = [word.rstrip(".") if len(word) > 2 else word for word in words]
    if not 1 <= len(names) <= _LONGEST or any(name.lower().strip(".") in _NO_NAME for name in names):
        return None
    if len(names) == 1 and len(names[0]) < 2:
        return None
    return " ".join(_cased(name) for name in names)


def _cased(word: str) -> str:
    """Keep "McDonald"; give "john" and "JOHN" a capital; both parts of "mary-ann" and "o'brien"."""
    if word[:1].isupper() and not word.isupper():
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0][:1].upper() + part[0][1:].lower(), word)
