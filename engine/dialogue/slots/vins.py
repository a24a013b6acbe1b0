"""Vehicle identification numbers, typed or spoken character by character.

Called by `understanding` on the engine loop with plain text whose number words are digits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.dialogue.slots.spelling import letters_only

LENGTH = 17
_CHECK_AT = 8
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_VALUES: Mapping[str, int] = {
    **{str(digit): digit for digit in range(10)},
    **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
    **dict(zip("JKLMN", range(1, 6), strict=True)),
    "P": 7,
    "R": 9,
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
_NEVER_USED = str.maketrans("IOQ", "100")
_SOUNDS_LIKE: Mapping[str, str] = {
    "oh": "0", "zero": "0", "ought": "0", "to": "2", "too": "2", "for": "4", "ate": "8", "won": "1",
    "be": "b", "bee": "b", "see": "c", "sea": "c", "dee": "d", "eff": "f", "gee": "g", "age": "h",
    "aitch": "h", "jay": "j", "kay": "k", "okay": "k", "el": "l", "ell": "l", "em": "m", "en": "n",
    "and": "n", "pea": "p", "pee": "p", "are": "r", "ar": "r", "ess": "s", "tea": "t", "tee": "t",
    "you": "u", "vee": "v", "we": "v", "ex": "x", "why": "y", "zee": "z", "zed": "z",
}  # fmt: skip
_TWICE = {"double": 2, "triple": 3}
_FILLERS = frozenset(
    {
        ",",
        ".",
        "-",
        "/",
        "uh",
        "um",
        "er",
        "then",
        "dash",
        "hyphen",
        "space",
        "capital",
        "letter",
        "number",
        "the",
    }
)
_FEWEST_DIGITS = 4
_NAME_AND_NUMBER = re.compile(r"[A-Z]{2,}[01]?(?:\d{10}|\d{7})")
"""Letters first, then as many digits as a phone number has: a name that is spelled, and the number."""


def find_vin(text: str) -> tuple[str, str] | None:
    """The first VIN in the text, in capitals, and the text with a bar where it stood.

    I, O and Q are never in a VIN, so that they are heard as 1 and 0. Of more than 17 characters in a row,
    those are taken whose check digit agrees.
    """
    text = letters_only(text, with_digits=True)
    for run in _runs(text):
        found = _vin_in(run)
        if found is not None:
            vin, start, end = found
            return vin, f"{text[:start]}|{text[end:]}"
    return None


def check_digit_agrees(vin: str) -> bool:
    """Whether the ninth character fits the others (49 CFR 565.15).

    European cars need not follow it, and seventeen ones pass: it warns of a misheard letter, no more.
    """
    vin = vin.upper()
    if len(vin) != LENGTH or any(char not in _VALUES for char in vin):
        return False
    total = sum(_VALUES[char] * weight for char, weight in zip(vin, _WEIGHTS, strict=True))
    return vin[_CHECK_AT] == ("X" if total % 11 == 10 else str(total % 11))


_Run = list[tuple[str, int, int]]
"""Characters, each with the place of the word it comes from."""


def _runs(text: str) -> list[_Run]:
    """Unbroken rows of characters; words that only sound like one do not begin a row."""
    runs: list[_Run] = [[]]
    repeat = 1
    for match in re.finditer(r"\S+", text):
        word = match[0]
        if word in _TWICE:
            repeat = _TWICE[word]
            continue
        said = _characters(word, inside=bool(runs[-1]))
        if said:
            runs[-1] += [(char, match.start(), match.end()) for char in said * repeat]
        elif word not in _FILLERS and runs[-1]:
            runs.append([])
        repeat = 1
    return runs


def _characters(word: str, *, inside: bool) -> str:
    if word in _SOUNDS_LIKE:
        return _SOUNDS_LIKE[word] if inside else ""
    bare = re.sub(r"[-.,/]", "", word)
    is_code = bare.isascii() and bare.isalnum() and (len(bare) == 1 or not bare.isalpha())
    return bare if is_code else ""


def _vin_in(run: _Run) -> tuple[str, int, int] | None:
    said = "".join(char for char, _, _ in run).upper()
    characters = said.translate(_NEVER_USED)
    places = range(len(characters) - LENGTH + 1)
    likely = [at for at in places if check_digit_agrees(characters[at : at + LENGTH])]
    doubtful = [] if _NAME_AND_NUMBER.fullmatch(said) else [*places][-1:]
    for at in likely or doubtful:
        vin = characters[at : at + LENGTH]
        if sum(char.isdigit() for char in vin) >= _FEWEST_DIGITS and not vin.isdigit():
            return vin, run[at][1], run[at + LENGTH - 1][2]
    return None
