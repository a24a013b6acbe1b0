"""Names of people: "my name is …", a bare "John Smith" when it was asked for, "J O H N" spelled.

Called by `understanding` on the engine loop with the caller's own words (capitals matter).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from engine.dialogue.slots import name_places
from engine.dialogue.slots.spelled_names import bent, take_letter, take_spelled, with_spelled
from engine.dialogue.slots.spoken import any_of

_WORD = r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?"
_LONGEST = 4
_PLAIN_INTRODUCTION = re.compile(
    r"\b(?:my name(?:'s| is| would be)?|the name(?:'s| is)|name is|name's|call me|i go by|"
    r"under the name(?: of)?|first name(?:'s| is|:)?|name[:,]|"
    r"me llamo|mi nombre es|je m'appelle|ich hei(?:ß|ss)e)"
    r"\s+",
    re.IGNORECASE,
)
_LOOSE_INTRODUCTION = re.compile(
    r"\b(?:this is|i'm|i am|it's|it is|you're speaking (?:with|to)|under|soy|ich bin|je suis)\s+",
    re.IGNORECASE,
)
_POINTS_AT = re.compile(r"\b(?:that's|that is|that would be)\s+", re.IGNORECASE)
_UNDER = re.compile(r"^under\s+", re.IGNORECASE)
_LEAD_INS = r"""
no problem|no worries|yes|yeah|sure|okay|ok|well|uh|um|oh|of course|certainly|absolutely
hi|hello|hey|so|no|actually|sorry
fine|all right|alright|great|perfect|right|good|thanks|thank you|then|wait
it's|it is|its|that's|that is|that would be|that'd be|you can put|make it|under|for
put it under|put it down as|my name is|my name's|last name|full name|first name|the name|name
(?:da|s[ií]|oui|ja|hai|tak)(?=\s*[,.!])
"""
_LEAD_IN = re.compile(rf"^(?:{any_of(_LEAD_INS)}\b[\s,.:;-]*)+", re.IGNORECASE)
_TRAILS = re.compile(r"(?<=\w)[\s,]+(?:is|as|its|it|uh|um|er|the|and|in)\W*$", re.IGNORECASE)
"""What a noisy line hangs on to a name."""
_SPELLS = re.compile(r"\b(?:names?|spell\w*)\b", re.IGNORECASE)
_NO_NAME_WORDS = """
earlier earliest later latest soonest sooner whatever whichever perfect wonderful awesome cool sounds lovely
a about afternoon again all alright also am an and any anything appointment april are as asap at august
available back bad battery be because been before best better book booking brake brakes busy but buy bye
call called caller calling can can't cancel car cars change check close closed come confirm correct could
day december department did do does doesn't don't done down driving early eight either eleven else email
english evening excited fine first five for four free friday from get give go going good goodbye got
great had happy have having he hello help her here hey hi him his hold hours how huh i i'd i'll i'm i've in
inspection interested is isn't it its january july june just know last late leave let like listening
little located looking make man march may maybe me mechanic message mind monday months morning my name
need never new next nice nine no nobody none noon nope not nothing november now number october of off oil
ok okay on one open or our out over parts person phone pick please price problem put question rather
ready really repeat replacement reschedule right robot rotation running sales saturday say see september
service seven should sick six so some someone something soon sorry speak spell spelled still stop stuck
sunday sure talk ten test than thank thanks that that's the their them then there these they think this
three thursday tire tires to today tomorrow tonight too trying tuesday twelve two uh um unsure until up
used ask asking bring broke broken came deal fault gave gone invoice keys lease made mail message noise
pay quote recall refund same send sent sold text tell took wanted warranty went write wrote
very wait waiting want wanting was way we wednesday week weekend well were what what's whatever when
where which who why will with won't working would wrong yeah year yep yes you your
"""
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
_STOP_WORDS = """
a about again and at but calling can could for from here i i'd i'm i've is my number on phone please so
speaking by the to with
"""
_STOP = frozenset(_STOP_WORDS.split())
_YES_ELSEWHERE = frozenset({"da", "si", "sí", "oui", "ja", "hai", "tak"})
"""Short yes-words of other languages; Hai Nguyen and Ana da Silva have more to their names."""
_CONTRACTED = re.compile(r"\w'(?:s|m|re|ve|ll|d|t)$", re.IGNORECASE)
_TITLE = re.compile(r"(?:mr|mrs|ms|dr|prof|rev|st|fr|sr|jr|capt|sgt|lt)\.", re.IGNORECASE)
_PARTICLE_WORDS = """
de la las los del van von der den al el bin ben ibn da dos di du y ni st mac o
"""
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
"""Parts of a long name that do not make it too long: Maria Guadalupe de la Cruz."""
_FIRST_NAMES = frozenset(["april", "august", "june", "may", "will"])
_LAST_NAMES = frozenset(["best", "day", "early", "good", "long", "march", "price"])
"""Everyday words that are names with a capital: the first also alone, the last behind another name."""


def find_name(text: str, *, asked: bool) -> str | None:
    """A person's name.

    Args:
        text: the caller's words as they came.
        asked: whether a name was just asked for, so that bare words may be one.
    """
    text = unicodedata.normalize("NFKC", text).replace("’", "'").strip()
    text, remark = take_letter(text)
    text, spelled = take_spelled(text)
    heard = _heard(text, asked=asked) or _also_spelled(text, spelled)
    name = bent(heard, remark) if heard and remark else heard
    words = with_spelled(name, spelled, alone=asked or bool(_SPELLS.search(text)))
    return _checked(words, alone=asked)


def _heard(text: str, *, asked: bool) -> str | None:
    name = _introduced(text, asked=asked)
    if name is None and asked:
        text = _TRAILS.sub("", text)
        name = _leading_name(_LEAD_IN.sub("", text), whole=True) or find_name_alone(text)
    elif name is None:
        name = _first_checked(name_places.called_the_name(text))
        name = name or _first_checked(name_places.beside_number(text))
    return _fuller(name, text) if name else None


def _also_spelled(text: str, spelled: Sequence[str]) -> str | None:
    """ "Priya Raman. That's R-A-M-A-N": first and last name, unasked, and one of them is spelled as well."""
    for name in filter(None, (_checked(said.split()) for said in name_places.set_apart(text))):
        words = [*name.lower().split(), name.lower().replace(" ", "")]
        if any(letters in words for letters in spelled):
            return name
    return None


def _introduced(text: str, *, asked: bool) -> str | None:
    """The name behind the first "my name is" that has one, else behind an "it's" or "I'm"."""
    for plainly in _PLAIN_INTRODUCTION.finditer(text):
        name = _leading_name(_LEAD_IN.sub("", text[plainly.end() :]))
        if name:
            return name
    for introduction in (_LOOSE_INTRODUCTION, *([_POINTS_AT] if asked else [])):
        for loosely in introduction.finditer(text):
            said = name_places.without_relative(_UNDER.sub("", text[loosely.end() :]))
            name = _leading_name(said)
            if name and (asked or _capitalised(said, name)):
                return name
    return None


def _fuller(name: str, text: str) -> str:
    """ "It's Wei, Wei Chen": the whole name that is said beside a part of it."""
    words = set(name.lower().split())
    whole = [each for each in name_places.set_apart(text) if words < set(each.lower().split())]
    return max(filter(None, (_checked(each.split()) for each in whole)), key=len, default=name)


def find_name_alone(text: str) -> str | None:
    """First and last name as a sentence of its own, or between commas: "No, Eric Long"."""
    return _first_checked(name_places.set_apart(text))


def find_whole_name(text: str) -> str | None:
    """First and last name with capitals, when the sentence is nothing else."""
    alone = name_places.alone(_LEAD_IN.sub("", text))
    return _checked(alone.split()) if alone else None


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
    while _length(words) <= _LONGEST:
        match = re.match(rf"\s*({_WORD})", rest)
        if match is None or match[1].lower().strip(".") in _STOP:
            break
        words.append(match[1])
        rest = rest[match.end() :]
        if match[1].endswith(".") and len(match[1]) > 2 and not _TITLE.fullmatch(match[1]):
            break
    if whole and _goes_on(rest, certain=all(word[:1].isupper() for word in words)):
        return None
    return _checked(words, alone=whole and not rest.strip(" .,!"))


def _length(words: Sequence[str]) -> int:
    return sum(word.lower() not in _PARTICLES for word in words)


def _goes_on(rest: str, *, certain: bool) -> bool:
    """Whether more than a name was said; after one with capitals "but …" or "at …" tells more of it."""
    rest = re.sub(
        r"^\s*(?:please|speaking|here|thank you|thanks)\b", "", rest.strip(" ,.!"), flags=re.IGNORECASE
    )
    words = r"is|to|for|about|on|can|could|so|the|an?|my|me|it|your?|this|that"
    words = words if certain else rf"{words}|at|but"
    return bool(re.match(rf"\s*(?:{words})\b", rest, re.IGNORECASE)) or "?" in rest


def _checked(words: list[str], *, alone: bool = False) -> str | None:
    """The words as a name; `alone`: they are all that was said, and a name was asked for."""
    names = [word if len(word) <= 2 or _TITLE.fullmatch(word) else word.rstrip(".") for word in words]
    if not 1 <= _length(names) <= _LONGEST or any(_is_no_name(name, names, alone=alone) for name in names):
        return None
    if len(names) == 1 and (len(names[0]) < 2 or names[0].lower() in _YES_ELSEWHERE):
        return None
    first, *others = names
    return " ".join((_cased(first), *(each if each in _PARTICLES else _cased(each) for each in others)))


def _is_no_name(word: str, names: Sequence[str], *, alone: bool) -> bool:
    plain = word.lower().strip(".")
    also = plain in _FIRST_NAMES if word is names[0] else plain in _FIRST_NAMES | _LAST_NAMES
    if also and (alone or len(names) > 1) and all(each[:1].isupper() for each in names):
        return False
    return plain in _NO_NAME or bool(_CONTRACTED.search(word))


def _cased(word: str) -> str:
    """Keep "McDonald"; give "john" and "JOHN" a capital; both parts of "mary-ann" and "o'brien"."""
    if word[:1].isupper() and not word.isupper():
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part[0][:1].upper() + part[0][1:].lower(), word)
