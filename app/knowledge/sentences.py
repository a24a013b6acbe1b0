"""Parts running text into whole sentences. Used by `chunking` and `library`."""

from __future__ import annotations

import re

_END = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9])")
_NOT_AN_END = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|st|ave|blvd|rd|no|nos|approx|inc|ltd|co|vs|e\.g|i\.e|etc|dept|est|max|min|[A-Z])\.$",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """The sentences in order; "Mr. Lee" and "No. 5" end none."""
    found: list[str] = []
    begun = 0
    for end in _END.finditer(text):
        if not _NOT_AN_END.search(text[begun : end.start()]):
            found.append(text[begun : end.end()].strip())
            begun = end.end()
    return [*found, text[begun:].strip()] if text[begun:].strip() else found
