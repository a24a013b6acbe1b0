"""E-mail addresses, written or spoken: "john dot smith at gmail dot com".

Called by `understanding` on the engine loop with plain text.
"""

from __future__ import annotations

import re

_SIGNS = {"dot": ".", "point": ".", "underscore": "_", "dash": "-", "hyphen": "-", "minus": "-", "plus": "+"}
_JOINED = r"(?: (?:dot|point|underscore|dash|hyphen|minus|plus) [a-z0-9]+)*"
_SPOKEN = re.compile(rf"\b([a-z0-9._+-]+{_JOINED}) at ([a-z0-9-]+(?: (?:dot|point) [a-z]+)+)\b")
_WRITTEN = re.compile(r"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")


def find_email(text: str) -> tuple[str, tuple[int, int]] | None:
    """The first address in plain text and where it stands."""
    written = _WRITTEN.search(text)
    if written:
        return written[0], written.span()
    spoken = _SPOKEN.search(text)
    if spoken is None:
        return None
    return f"{_signs(spoken[1])}@{_signs(spoken[2])}", spoken.span()


def _signs(words: str) -> str:
    return "".join(_SIGNS.get(word, word) for word in words.split())
