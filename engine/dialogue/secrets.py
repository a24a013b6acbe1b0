"""Masks card, social security and bank account numbers, spoken or typed, before anyone else sees the words.

Called by `talk.SessionTalk.screen` on the engine loop with every turn of the caller. Digits are read as the
phone numbers are: "four one one one", "4111-1111", "double five", "oh".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.dialogue.slots import phones, spoken

CARD, SSN, ACCOUNT = "[card number]", "[social security number]", "[account number]"
_ANNOUNCED = {
    SSN: r"social(?: security)?|ssn",
    ACCOUNT: r"(?:bank|checking|savings|routing)(?: account)?|account number|iban|pin",
    CARD: r"cards?|visa|master ?card|amex|american express|discover|expir\w+|cvv|cvc|security code",
}
_LEADING_UP = (
    r"(?:[\s,.:;]+(?:numbers?|code|date|is|it's|its|it|ends|ending|in|with|of|that's|uh|um|the|as|follows))*"
)
_JUST_BEFORE = {
    kind: re.compile(rf"\b(?:{words}){_LEADING_UP}[\s,.:;!]*$", re.IGNORECASE)
    for kind, words in _ANNOUNCED.items()
}
_ASKS = re.compile(
    r"\W*(?:so |and |hi |um )*(?:do|does|can|could|will|would|what|which|is|are|may)\b", re.IGNORECASE
)
_DATE = re.compile(r"(?:19|20)\d\d(?:-\d\d-\d\d)?")
_MONEY = re.compile(r"\s*(?:dollars|bucks|usd|k\b|miles)", re.IGNORECASE)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b")
_SSN_SHAPE = re.compile(r"(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])")
_TOKEN = re.compile(r"[^\s]+")
_LINKS = frozenset(
    {"and", "then", "uh", "um", "er", "dash", "hyphen", "minus", "is", "it's", "its", "number"}
)
_REPEATS = {"double": 2, "triple": 3}
_CARD_LENGTHS = range(13, 20)
_SSN_LENGTH = 9
_CODE_LENGTHS = range(3, 5)
_A_PART = 3
"""So many digits after a word such as "card" are taken for a part of the number."""


@dataclass(frozen=True, slots=True)
class Masked:
    """Words without their secrets; `kinds` are the masks that stand in them."""

    text: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Run:
    digits: str
    start: int
    end: int


def mask(text: str, *, expected: str | None = None, phone_asked: bool = False) -> Masked:
    """Put a mask in place of every secret.

    Args:
        text: the caller's words as they came.
        expected: the kind that was spoken of a moment ago: a number may follow in parts.
        phone_asked: digits may be a telephone number and are then left alone.
    """
    text, ibans = _IBAN.subn(ACCOUNT, text)
    kinds = [ACCOUNT] * ibans
    spans: list[tuple[int, int, str]] = []
    for run in _runs(text):
        kind = _kind(run, text, expected, phone_asked=phone_asked) or _code_of_card(run, text, spans)
        if kind:
            spans.append((run.start, run.end, kind))
    for start, end, kind in reversed(spans):
        text = f"{text[:start]}{kind}{text[end:]}"
    return Masked(text, (*kinds, *(kind for _, _, kind in spans)))


def unfinished(text: str) -> str:
    """Words that go on, without digits at their end that may be the beginning of a secret."""
    runs = _runs(text)
    ends = bool(runs) and not text[runs[-1].end :].strip(" .,-")
    return text[: runs[-1].start].rstrip() if ends and len(runs[-1].digits) > _A_PART else text


def announced(text: str) -> str | None:
    """The kind of secret whose number comes next ("my card number is …"); a question announces none."""
    return None if "?" in text or _ASKS.match(text) else _led_up_to(text)


def _led_up_to(text: str) -> str | None:
    return next((kind for kind, words in _JUST_BEFORE.items() if words.search(text)), None)


def _kind(run: _Run, text: str, expected: str | None, *, phone_asked: bool) -> str | None:
    length, said = len(run.digits), text[run.start : run.end]
    if length in _CARD_LENGTHS and luhn(run.digits):
        return CARD
    kind_before = _led_up_to(text[: run.start])
    if _SSN_SHAPE.fullmatch(said) and not phone_asked:
        return SSN
    if kind_before == SSN and length == _SSN_LENGTH:
        return SSN
    if length in _CARD_LENGTHS and not phone_asked:
        return kind_before or expected or CARD
    if _is_phone(run.digits) and kind_before is None:
        return None
    if length < _A_PART or _is_date_or_money(run, text):
        return None
    return kind_before or (None if phone_asked else expected)


def _code_of_card(run: _Run, text: str, masked: list[tuple[int, int, str]]) -> str | None:
    """What follows a card's number in the same breath is its code or its date."""
    follows = any(kind == CARD for _, _, kind in masked)
    short = len(run.digits) in _CODE_LENGTHS and not _is_date_or_money(run, text)
    return CARD if follows and short else None


def _is_phone(digits: str) -> bool:
    return len(digits) in {10, 11} and phones.e164(digits) is not None


def _is_date_or_money(run: _Run, text: str) -> bool:
    said = text[run.start : run.end]
    return bool(_DATE.fullmatch(said) or _MONEY.match(text[run.end :])) or text[: run.start].endswith("$")


def luhn(digits: str) -> bool:
    """The check of payment card numbers (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and len(set(digits)) > 1


def _runs(text: str) -> list[_Run]:
    """Digits said in one go, with where they stand in the very words of the caller."""
    runs: list[_Run] = []
    digits, start, end, times = "", 0, 0, 1
    for token in _TOKEN.finditer(text):
        word = token[0].strip(".,;:?!").lower()
        value = _value(word, inside=bool(digits) or times > 1)
        if word in _REPEATS:
            start, times = (start if digits else token.start()), _REPEATS[word]
        elif value is not None:
            start = start if digits or times > 1 else token.start()
            digits, end, times = digits + value * times, token.start() + len(token[0].rstrip(".,;:?!")), 1
        elif not (digits and (word in _LINKS or not word)):
            runs += [_Run(digits, start, end)] if digits else []
            digits, times = "", 1
    return runs + ([_Run(digits, start, end)] if digits else [])


def _value(word: str, *, inside: bool) -> str | None:
    if re.fullmatch(r"[\d-]*\d[\d-]*", word):
        return word.replace("-", "")
    parts = word.split("-")
    if all(part in spoken.UNITS or part in spoken.TENS for part in parts):
        return str(sum(spoken.TENS.get(part, spoken.UNITS.get(part, 0)) for part in parts))
    return "0" if word in {"oh", "o"} and inside else None
