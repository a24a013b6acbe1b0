"""Phone numbers as people say them: "two one seven, five five five, oh one two two", "double five".

Called by `understanding` on the engine loop. A number may come in pieces over several turns;
`join` puts them together, `e164` says whether it is a real one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import phonenumbers

from engine.dialogue.slots.spoken import TENS, UNITS
from engine.dialogue.slots.whole_numbers import Digits, Word, apart

_FILLERS_WORDS = """
- , . ? and uh um er then so it's its dash hyphen minus area code ok okay number is the plus like
"""
_FILLERS = frozenset(_FILLERS_WORDS.split())
_AROUND_WORDS = """
yes yeah sure my phone cell home work mobile best one you can reach me at on call that's that would be first
bad forgot right
number's contact callback here's here please thanks thank from last four three digits are sorry wait no oh
"""
_AROUND = frozenset(_AROUND_WORDS.split())
_SAYS_NUMBER = re.compile(r"\b(?:number|phone|cell|mobile|reach|call|text|area code)\b")
_AREA_CODE_LAST = re.compile(
    r"((?:\b\d+[ ,.-]*){1,7})(?:(?:and|with|the) )*(\barea code(?: is)? ?(?:\d\d\d|\d \d \d)\b)"
)
_ZERO = frozenset({"oh", "o", "ou", "zeros", "ohs"})
_LEADING_OH = re.compile(r"(?:(?<=^)|(?<=[,.] ))oh?(?= \d (?:\d|oh?)\b)")
_HUNDRED_AND = re.compile(r"\b([1-9]) hundred and (\d\d)\b")
_TIMES = {"double": 2, "triple": 3}
_ZEROS = {"hundred": "00", "thousand": "000"}
_NUMERIC = re.compile(r"\+?[\d().-]*\d[\d()o.-]*$")
_TOKEN = re.compile(r"[()]|[^\s()]+")
_EXTENSION = re.compile(r"\b(?:extension|ext)\b[ .]*(?:is |number )?(?:\d ?){1,6}")
_ONLY_SOUNDS = {"to": "2", "too": "2", "for": "4", "fore": "4", "won": "1", "ate": "8"}
_SOUNDS = re.compile(
    r"(?:(?<=\d )|(?<=\boh )|(?<=\bo ))(?:to|too|for|fore|won|ate)"
    r"(?= \d| oh?\b| double| triple| (?:to|too|for|won|ate)\b| ?,|$)"
)
_DIGITS_ALONE = re.compile(r"\W*(?:(?:\d+|oh?|to|too|for|fore|won|ate)\b\W*)+")
_LAST_FOUR = re.compile(r"\b(last|first|middle) [234](?: (?:digits|numbers|ones))?\b")
_TAKES_BACK = re.compile(r"\b(?:no|mean|correction|scratch|strike|make that|make it|should be)\b")
_HESITATES = re.compile(r"\b(?:sorry|wait|actually|oops|whoops|excuse|rather|let me)\b")
_BETWEEN_WORDS = """
i mean me scratch that strike should be make it sorry wait actually oops whoops excuse rather no not
correction last first middle part four three two digits ones are let start over again try a second
"""
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
_AREA_CODE_ALONE = re.compile(r"(?<![\d:$] )(?<![\d:$])\b(?P<code>\d{3}|\d[ -]\d[ -]\d)\b(?! ?[\d:])")
_LIKE_A_TIME = re.compile(r"\d(?:00|15|30|45)")
REGION = "US"
FULL, WITHOUT_AREA, AREA = 10, 7, 3


def find_whole_phone(text: str) -> tuple[str | None, str]:
    """The digits of a phone number with its area code, and the text without them."""
    digits, rest = find_phone(text, asked=False)
    whole = digits is not None and len(national(digits)) == FULL and e164(digits) is not None
    return (digits, rest) if whole else (None, text)


def find_phone(text: str, *, asked: bool) -> tuple[str | None, str]:
    """The digits of a phone number and the text without them.

    Args:
        text: plain, with number words as digits.
        asked: whether a number was just asked for; only then a few digits alone are a part of one.
    """
    digits, rest = _phone_in(text, asked=asked)
    if digits is None or len(national(digits)) < FULL:
        sounded = _as_sounded(text)
        other, other_rest = _phone_in(sounded, asked=asked)
        if sounded != text and other and len(national(other)) == FULL and e164(other):
            return other, other_rest
    return digits, rest


def find_area_code(text: str, before: str) -> tuple[str | None, str]:
    """Three digits by themselves that go before the seven that were said: "oh, my bad, two one seven"."""
    if len(before) != WITHOUT_AREA:
        return None, text
    sounded = _as_sounded(text)
    code = _AREA_CODE_ALONE.search(sounded)
    if code is None or e164(re.sub(r"\D", "", code["code"]) + before) is None:
        return None, text
    runs = find_digits(sounded)
    alone = only_digits(sounded, runs) and not _LIKE_A_TIME.fullmatch(code["code"])
    if len(runs) != 1 or not (alone or "area code" in sounded):
        return None, text
    rest = f"{sounded[: code.start()]}{'|' * len(code[0])}{sounded[code.end() :]}"
    return re.sub(r"\D", "", code["code"]), rest


def _as_sounded(text: str) -> str:
    """ "For", "to" and "won" between digits, or with nothing but digits, as the digits they sound like."""
    if _DIGITS_ALONE.fullmatch(text) and any(letter.isdigit() for letter in text):
        return " ".join(_ONLY_SOUNDS.get(word[0], word[0]) for word in re.finditer(r"\w+", text))
    while (word := _SOUNDS.search(text)) is not None:
        text = f"{text[: word.start()]}{_ONLY_SOUNDS[word[0]]}{text[word.end() :]}"
    return text


def _phone_in(text: str, *, asked: bool) -> tuple[str | None, str]:
    text = _EXTENSION.sub(lambda extension: "|" * len(extension[0]), area_code_first(text))
    text = _LAST_FOUR.sub(lambda said: said[1].ljust(len(said[0])), text)
    runs = _corrected(text, find_digits(text))
    part = asked and only_digits(text, runs)
    enough = runs if part else [run for run in runs if _is_number(run.digits, text)]
    if not enough:
        return None, text
    in_parts = part and all(len(national(run.digits)) < FULL for run in enough)
    digits = "".join(run.digits for run in enough) if in_parts else _longest(enough)
    for run in reversed(enough):
        start, end = run.span
        text = f"{text[:start]}{'|' * (end - start)}{text[end:]}"
    return digits, text


def _longest(runs: Sequence[Digits]) -> str:
    """The last of the longest runs: who says two whole numbers means the second."""
    return max(reversed(runs), key=lambda run: len(national(run.digits))).digits


def _is_number(digits: str, text: str) -> bool:
    """Whether digits among other words are a phone number: "2019 2020" is none."""
    usual = len(national(digits)) in {WITHOUT_AREA, FULL}
    return usual or (len(digits) > WITHOUT_AREA and bool(_SAYS_NUMBER.search(text)))


def find_digits(text: str) -> list[Digits]:
    """Runs of spoken or written digits in plain text, in order. Times ("9:30") and prices are none."""
    text = _LEADING_OH.sub(lambda oh: "0".ljust(len(oh[0])), text)
    text = _HUNDRED_AND.sub(lambda said: f"{said[1]}{said[2]}".ljust(len(said[0])), text)
    runs: list[Digits] = []
    run: list[Word] = []
    start, repeat = 0, 1
    for match in _TOKEN.finditer(text):
        word, span = match[0], match.span()
        digits = _digits_of(word, inside=bool(run) or repeat > 1)
        if word in _TIMES:
            start, repeat = span[0], _TIMES[word]
        elif digits is not None:
            since = start if repeat > 1 else span[0]
            run, repeat = [*run, Word(word, digits * repeat, (since, span[1]))], 1
        elif word in _ZEROS and run:
            run.append(Word(word, _ZEROS[word], span))
        elif run and word in _FILLERS:
            run.append(Word(word, "", span))
        else:
            runs += _runs(run)
            run, repeat = [], 1
    return runs + _runs(run)


def _runs(words: Sequence[Word]) -> list[Digits]:
    """What the digits of one go are: one number, or a whole one beside other digits."""
    return apart(words, lambda digits: len(national(digits)) == FULL and bool(e164(digits)))


def _digits_of(word: str, *, inside: bool) -> str | None:
    if word in _ZERO:
        return "0" if inside else None
    for named in (word, word.removesuffix("s"), word.removesuffix("es")):
        if named in UNITS:
            return str(UNITS[named])
    if word in TENS:
        return str(TENS[word])
    return re.sub(r"\D", "", word.replace("o", "0")) if _NUMERIC.match(word) else None


def _corrected(text: str, runs: Sequence[Digits]) -> list[Digits]:
    """Runs of which later ones put earlier ones right: "217 555 0124, no, sorry, 0122"."""
    kept: list[Digits] = []
    for run in runs:
        between = text[kept[-1].span[1] : run.span[0]] if kept else ""
        takes_back, hesitates = _TAKES_BACK.search(between), _HESITATES.search(between)
        words = re.findall(r"[^\s,.]+", between)
        if (takes_back or hesitates) and all(word in _BETWEEN or word in _FILLERS for word in words):
            before = kept.pop()
            digits = _put_right(national(before.digits), run.digits, certain=bool(takes_back))
            kept.append(Digits(digits, (before.span[0], run.span[1])))
        else:
            kept.append(run)
    return kept


def _put_right(before: str, new: str, *, certain: bool) -> str:
    """Digits said anew take the place of the last ones, or of the group they are most like.

    Those that just fill the number up go on with it, and so do those after a mere "sorry".
    """
    together = len(before) + len(new)
    if together == FULL or (together < FULL and not certain):
        return before + new
    if together < FULL:
        return before[: max(len(before) - len(new), 0)] + new
    if len(new) == AREA and len(before) == FULL:
        at = min((AREA, 0), key=lambda place: _differing(before[place : place + AREA], new))
        return before[:at] + new + before[at + AREA :]
    return before[: max(FULL - len(new), 0)] + new


def _differing(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


def area_code_first(text: str) -> str:
    """Digits with "area code two one seven" at their end: the code is moved to the front."""
    return _AREA_CODE_LAST.sub(r"\2 \1", text)


def only_digits(text: str, runs: Sequence[Digits]) -> bool:
    """Whether the sentence says nothing besides these digits: "three o'clock" is no part of a number."""
    for run in reversed(runs):
        text = text[: run.span[0]] + text[run.span[1] :]
    return all(word in _FILLERS or word in _AROUND or not word.strip("|") for word in text.split())


def join(before: str, new: str) -> str:
    """Digits so far and new ones; a whole number said anew replaces what was there.

    An area code said last may begin with an "oh," or a one.
    """
    if len(national(new)) >= FULL or not before:
        return national(new)
    if len(before) == WITHOUT_AREA and len(new) == AREA + 1 and new[0] in "01":
        new = new[1:]
    if len(before) == WITHOUT_AREA and len(new) == AREA:
        return new + before
    return national(before + new)


def national(digits: str) -> str:
    """Without a leading country code 1, or the "oh" of "oh, two one seven …"."""
    return digits[1:] if len(digits) == FULL + 1 and digits[0] in "01" else digits


def e164(digits: str) -> str | None:
    """The number as +12175550122, or None when it is no valid number."""
    try:
        number = phonenumbers.parse(digits, REGION)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
