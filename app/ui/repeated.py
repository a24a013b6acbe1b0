"""Says in the window's language what the rooms below it say in English: errors, findings, the line's state.

They raise finished sentences. Here a sentence is held against all that are known (`repeated_texts`, collected
from their code), and its values are put into the translation of the one it was made from.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QLocale

from app.ui.language import Marked, tr

_VALUE = re.compile(r"\{(\d+)\}")


def repeated(sentence: str) -> str:
    """This sentence in the window's language; one that is not known stays as it is."""
    if QLocale().language() is QLocale.Language.English:
        return sentence
    for pattern, text in _patterns():
        if found := pattern.fullmatch(sentence):
            return tr(text).format(*(repeated(value) for value in found.groups()))
    return sentence


@cache
def _patterns() -> list[tuple[re.Pattern[str], Marked]]:
    """What each known sentence looks like with values in it, the most telling one first."""
    from app.ui.repeated_texts import TEXTS

    told = sorted(TEXTS, key=lambda text: len(_VALUE.sub("", text)), reverse=True)
    return [(_pattern(text), text) for text in told]


def _pattern(text: str) -> re.Pattern[str]:
    parts = [re.escape(part) for part in _VALUE.split(text)[::2]]
    return re.compile("(.*)".join(parts), re.DOTALL)
