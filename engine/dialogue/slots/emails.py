"""E-mail addresses, written or spoken: "john dot smith at gmail dot com", "j smith 42 at outlook dot com".

Called by `understanding` on the engine loop with plain text.
"""

from __future__ import annotations

import re

from engine.dialogue.slots.spelling import letters_only
from engine.dialogue.slots.spoken import TENS, UNITS, with_digits

_SIGNS = {
    "dot": ".", "point": ".", "period": ".", ".": ".", "underscore": "_", "_": "_", "plus": "+",
    "dash": "-", "hyphen": "-", "minus": "-", "-": "-", ",": "", "uh": "", "um": "", "then": "", "space": "",
}  # fmt: skip
_TOP_LEVEL = "com|net|org|edu|gov|mil|us|co|io|info|biz|me|ca|uk|de|fr|es|mx|in|au|tv|app|dev|ai"
_DOT = r"(?: (?:dot|point|period) | ?\. ?|\.)"
_AT = re.compile(
    r" (?:at sign|at symbol|at|@) "
    rf"(?P<domain>[a-z0-9][a-z0-9-]*(?: (?!(?:dot|point|period|at|underscore)\b)[a-z0-9-]+){{0,5}}?"
    rf"(?:{_DOT}[a-z0-9-]+){{0,2}}?{_DOT}(?P<top>{_TOP_LEVEL}|c o m|n e t|o r g|calm|come)(?:{_DOT}(?:uk|"
    rf"au|mx))?)\b"
)
_WRITTEN = re.compile(r"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")
_REMARK = re.compile(
    r"(?:(?: ,)? |^)(?:(?:in |it's |that's )?all (?:in )?(?:lower ?case|small letters|one word|together|"
    r"caps)|lower ?case|"
    r"one word|(?:with )?no spaces?|no dots?)\b"
)
_SPELLED = re.compile(r"[a-z0-9](?:-[a-z0-9])+")
_COMMON = {
    "g mail": "gmail",
    "hot mail": "hotmail",
    "i cloud": "icloud",
    "out look": "outlook",
    "a o l": "aol",
}
_NOT_ADDRESS_WORDS = """
is it's its email e-mail mail address the to at me my that's be would and or a for on use send try by here
it yes yeah sure okay ok of reach contact you can called so just put as in with like
"""
_NOT_ADDRESS = frozenset(_NOT_ADDRESS_WORDS.split())
_MOST_WORDS = 24


def find_email(text: str) -> tuple[str, str] | None:
    """The first address in plain text and the text with a bar where it stood."""
    written = _WRITTEN.search(text)
    if written:
        return written[0], _without(text, *written.span())
    text = _REMARK.sub("", letters_only(text))
    at = _AT.search(text)
    if at is None:
        return None
    words = _own_words(text[: at.start()])
    local = _local([word[0] for word in words])
    return (f"{local}@{_domain(at)}", _without(text, words[0].start(), at.end())) if local else None


def _without(text: str, start: int, end: int) -> str:
    return f"{text[:start]}|{text[end:]}"


def _own_words(before: str) -> list[re.Match[str]]:
    """The words before the "at" that belong to the address: back to a word or a pause that cannot."""
    words = list(re.finditer(r"\S+", before))
    begin = len(words)
    while begin > max(0, len(words) - _MOST_WORDS) and _belongs(words, begin - 1):
        begin -= 1
    return words[begin:]


def _belongs(words: list[re.Match[str]], place: int) -> bool:
    word = words[place][0]
    beside = [words[at][0] for at in (place - 1, place + 1) if 0 <= at < len(words)]
    spelled = [each for each in beside if len(each) == 1 and each.isalnum()]
    if word == ".":
        return bool(spelled) and beside[0] in spelled
    if word == ",":
        return beside == spelled
    if word == "a":
        return bool(spelled)
    return word not in _NOT_ADDRESS and not re.search(r"[|?!:$/]", word)


def _local(words: list[str]) -> str:
    words = [word.replace("-", "") if _SPELLED.fullmatch(word) else word for word in words]
    if any(part in UNITS or part in TENS for word in words for part in word.split("-")):
        words = with_digits(" ".join(words)).split()
    return "".join(_SIGNS.get(word, word.strip(",.")) for word in words).strip(".-_+")


def _domain(at: re.Match[str]) -> str:
    said = at["domain"]
    for spoken, written in _COMMON.items():
        said = re.sub(rf"^{spoken}\b", written, said)
    said = re.sub(r"\b(?:calm|come|c o m)$", "com", said)
    said = said.replace("n e t", "net").replace("o r g", "org")
    return "".join(_SIGNS.get(word, word) for word in said.split())
