"""A whole phone number beside other digits: "at nine. 217 555 0264", "ends in 0224, so 217 555 0224".

Called by `phones` on the engine loop with the words of one run of digits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

_ENDS = frozenset({".", "?"})
_PAUSES = frozenset({",", "so", "-", "is"})


@dataclass(frozen=True, slots=True)
class Digits:
    """Digits that were said in one go, and where in the text."""

    digits: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a run: its digits, empty for a word or sign between them."""

    word: str
    digits: str
    span: tuple[int, int]


def apart(words: Sequence[Word], is_whole: Callable[[str], bool]) -> list[Digits]:
    """The run as one, or as several when a part of a run that is no number is one by itself.

    The last such part is meant: what comes before it ended with a pause, what follows with a sentence.
    """
    joined = _joined(words)
    if not joined or is_whole(joined[0].digits):
        return joined
    for start, end in _parts(words):
        part = _joined(words[start:end])
        if part and is_whole(part[0].digits):
            return [*_joined(words[:start]), *part, *_joined(words[end:])]
    return joined


def _parts(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """From where to where a part can go, the last ones first."""
    ends = [len(words), *(at for at in range(len(words) - 1, 0, -1) if words[at].word in _ENDS)]
    starts = [at for at in range(len(words)) if at == 0 or words[at - 1].word in _ENDS | _PAUSES]
    yield from ((start, end) for end in ends for start in reversed(starts) if start < end)


def _joined(words: Sequence[Word]) -> list[Digits]:
    said = [word for word in words if word.digits]
    if not said:
        return []
    return [Digits("".join(word.digits for word in said), (said[0].span[0], said[-1].span[1]))]
