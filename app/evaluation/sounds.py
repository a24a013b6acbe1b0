"""Whether two names sound the same: over the phone nobody hears how "Green" is written. Pure."""

from __future__ import annotations

import re

_ALIKE = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z ]", ""),
        (r"ph", "f"),
        (r"ck|c(?=[^ehiy]|$)|q", "k"),
        (r"c|z", "s"),
        (r"(?<=[aeiojnt])h(?![aeiou])", ""),
        (r"eigh\b|ey\b|ee|ea|ei|ie|y", "i"),
        (r"(?<=[a-z]{2})e\b", ""),
        (r"(.)\1+", r"\1"),
    )
)


def same(one: str, other: str) -> bool:
    """Linda Green and Linda Greene, Sara and Sarah, Smith and Smyth, Philip and Phillip."""
    return _sound(one) == _sound(other)


def within(name: str, text: str) -> bool:
    """Whether a name is heard in a text, however it is written there."""
    heard = " ".join(_sound(word) for word in re.findall(r"[\w']+", text))
    return f" {_sound(name)} " in f" {heard} "


def _sound(name: str) -> str:
    folded = name.casefold()
    for pattern, sound in _ALIKE:
        folded = pattern.sub(sound, folded)
    return " ".join(folded.split())
