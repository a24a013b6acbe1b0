"""Names that are spelled or corrected by a letter: "Smith, S M Y T H", "Catherine with a K", "two L's".

Called by `names` on the engine loop with the caller's own words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from engine.dialogue.slots.spelling import letters_only

_SIGN = {"apostrophe": "'", "hyphen": "-", "dash": "-"}
_RUN = re.compile(
    r"(?:[\s,.;:-]*)(?<![^\W_])(?<!')(?P<letters>(?:[A-Za-z](?:[\s,.-]+(?:apostrophe|hyphen|dash)[\s,]+|"
    r"[\s,.-]+)){1,}"
    r"[A-Za-z])(?![^\W_])(?!')\.?"
)
_JOINED = re.compile(r"(?<=\w)\s+(apostrophe|hyphen|dash)\s+(?=\w)", re.IGNORECASE)
_FIRST_AND_LAST = re.compile(
    r"\bfirst name(?:'s| is)?[\s,:]+(?P<first>[^\W\d_]+)[\s,.]+(?:and )?(?:my |the )?"
    r"(?:last|family|sur) ?name(?:'s| is)?[\s,:]+",
    re.IGNORECASE,
)
_LAST_AND_FIRST = re.compile(
    r"\b(?:(?:my |the )?(?:last|family|sur) ?name(?:'s| is)?[\s,:]+)?"
    r"(?<!['’])(?P<last>(?!(?:names?|is)\b)[^\W\d_]+(?:['’-][^\W\d_]+)*)[\s,.]+(?:and )?"
    r"(?:my |the )?first(?: name)?(?:'s| is|:)?[\s,]+"
    r"(?P<first>[^\W\d_]+(?: (?!and\b)[^\W\d_]+)?)(?=\W*$|[,.])",
    re.IGNORECASE,
)
_LETTER = r"(?P<letter>ph|[a-z])"
_WITH = re.compile(
    rf"(?:, (?:that's|it's|that is) (?P<said>\w+))?,? with (?:an? {_LETTER}|(?:two|2|"
    rf"double) (?P<double>[a-z])'?s?)\b"
    r"|,? (?:without an?|with no|no) (?P<none>[a-z])\b",
    re.IGNORECASE,
)
_INSTEAD: Mapping[str, Sequence[str]] = {
    "k": ("c",), "c": ("k",), "ph": ("v", "f"), "v": ("ph",), "f": ("ph",), "y": ("i", "ee", "ie"),
    "i": ("y",), "z": ("s",), "s": ("z", "c"), "j": ("g",), "g": ("j",),
}  # fmt: skip
_ALIKE = 0.6


def take_spelled(text: str) -> tuple[str, list[str]]:
    """The text without what was spelled in it, and the spelled words in lower case."""
    text = _FIRST_AND_LAST.sub(lambda said: f"name is {said['first']} ", letters_only(text))
    words: list[str] = []

    def taken(run: re.Match[str]) -> str:
        words.extend(_words_of(run["letters"].strip()))
        return ", " if re.search(r"[,.;:]", run[0][: run.start("letters") - run.start()]) else " "

    text = _RUN.sub(taken, text)
    text = _LAST_AND_FIRST.sub(lambda said: f"name is {said['first']} {said['last']}", text)
    return _JOINED.sub(lambda sign: _SIGN[sign[1].lower()], text), words


def _words_of(run: str) -> list[str]:
    """One word, or several: "J-O-H-N S-M-I-T-H", "J O H N, S M I T H"."""
    for sign, written in _SIGN.items():
        run = re.sub(rf"[\s,]+{sign}[\s,]+", written.join("··"), run, flags=re.IGNORECASE)
    hyphened = re.split(r"\s+", run)
    by_comma = re.split(r"[,.]+\s*", run)
    if all("-" in part for part in hyphened):
        parts = hyphened
    else:
        parts = by_comma if all(len(re.findall(r"\w", part)) > 1 for part in by_comma) else [run]
    return [re.sub(r"[\s,.·]|(?<!·)-(?!·)", "", part).lower() for part in parts]


def take_letter(text: str) -> tuple[str, re.Match[str] | None]:
    """The text without a remark such as "with a K", and the remark."""
    remark = _WITH.search(text)
    return (text[: remark.start()] + text[remark.end() :], remark) if remark else (text, None)


def bent(name: str, remark: re.Match[str]) -> str:
    """The name as the remark about one of its letters wants it: "Catherine" with a K is "Katherine"."""
    words = name.split()
    said = (remark["said"] or "").lower()
    before = re.findall(r"\w+", remark.string[: remark.start()].lower())[-1:]
    named = [at for at, word in enumerate(words) if word.lower() in {said, *before}]
    place = named[0] if named else len(words) - 1
    words[place] = _one_bent(words[place], remark)
    return " ".join(words)


def _one_bent(word: str, remark: re.Match[str]) -> str:
    if remark["none"]:
        return re.sub(f"(?<!^){remark['none']}", "", word, count=1, flags=re.IGNORECASE)
    if remark["double"]:
        letter = remark["double"].lower()
        return (
            word if letter * 2 in word.lower() else re.sub(f"{letter}(?!{letter})", letter * 2, word, count=1)
        )
    letter = remark["letter"].lower()
    if letter in {"e", "h"}:
        has_it = word.lower().endswith(letter) or (letter == "h" and "h" in word.lower())
        return word if has_it else word + letter
    other = next((each for each in _INSTEAD.get(letter, ()) if each in word.lower()), None)
    if letter in word.lower() or other is None:
        return word
    changed = re.sub(other, letter, word, count=1, flags=re.IGNORECASE)
    return changed[:1].upper() + changed[1:]


def with_spelled(name: str | None, spelled: Sequence[str], *, alone: bool) -> list[str]:
    """The words of the heard name, each that was also spelled as it was spelled; a word only spelled "
      "goes last.

    Args:
        name: what was heard, if it was a name.
        spelled: from `take_spelled`.
        alone: whether spelled words are a name where none was heard.
    """
    words = name.split() if name else []
    if not words and not alone:
        return []
    for letters in spelled:
        if letters == "".join(words).lower():
            continue
        alike = [_alike(word, letters) for word in words]
        if alike and max(alike) >= _ALIKE:
            words[alike.index(max(alike))] = letters
        else:
            words.append(letters)
    return words


def _alike(word: str, letters: str) -> float:
    return SequenceMatcher(None, word.lower(), letters).ratio()
