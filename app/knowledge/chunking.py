"""Cuts a document into passages of whole sentences, each under the heading it stands under.

Called by `library` on a worker thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.knowledge.pieces import Kind, Piece
from app.knowledge.sentences import sentences

WORDS_ENOUGH = 80
WORDS_MAX = 150
"""all-MiniLM-L6-v2 reads 256 word pieces, about 190 words, and drops the rest."""
_LEVELS_SAID = 2


@dataclass(frozen=True, slots=True)
class Cut:
    """One passage; `heading` is empty when there is none above it."""

    heading: str
    text: str


def cut(pieces: Sequence[Piece]) -> list[Cut]:
    """All passages of a document in order. A heading without text under it makes none."""
    return [Cut(title, text) for title, section in _sections(pieces) for text in _packed(_spoken(section))]


def _sections(pieces: Sequence[Piece]) -> Iterator[tuple[str, list[Piece]]]:
    """What stands under each heading; the heading above it is said with it."""
    above: dict[int, str] = {}
    section: list[Piece] = []
    for piece in pieces:
        if piece.kind is not Kind.HEADING:
            section.append(piece)
            continue
        if section:
            yield _title(above), section
        above = {level: text for level, text in above.items() if level < piece.level}
        above[piece.level] = piece.text
        section = []
    if section:
        yield _title(above), section


def _title(above: dict[int, str]) -> str:
    return ", ".join([above[level] for level in sorted(above)][-_LEVELS_SAID:])


def _spoken(section: Sequence[Piece]) -> Iterator[list[str]]:
    """Paragraphs as lists of sentences; a short list becomes one sentence with the words that lead to it."""
    leading = ""
    items: list[str] = []
    for piece in [*section, None]:
        if piece is not None and piece.kind is Kind.ITEM and leading:
            items.append(piece.text.rstrip(".;,"))
            continue
        if leading:
            yield from _led(leading, items)
            leading, items = "", []
        if piece is not None and piece.text.endswith(":"):
            leading = piece.text
        elif piece is not None:
            yield sentences(_ended(piece.text))


def _led(leading: str, items: Sequence[str]) -> Iterator[list[str]]:
    together = f"{leading} {'; '.join(items)}" if items else leading.rstrip(":")
    if _words(together) <= WORDS_MAX // 2:
        yield [_ended(together)]
    else:
        yield from (sentences(_ended(each)) for each in items)


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", '"', ")")) else f"{text}."


def _packed(paragraphs: Iterator[list[str]]) -> Iterator[str]:
    """Fill a passage with paragraphs until it is long enough; part what is too long at a sentence."""
    passage: list[str] = []
    for paragraph in paragraphs:
        if passage and (_length(passage) >= WORDS_ENOUGH or _length(passage + paragraph) > WORDS_MAX):
            yield " ".join(passage)
            passage = []
        for sentence in _short_enough(paragraph):
            if passage and _length([*passage, sentence]) > WORDS_MAX:
                yield " ".join(passage)
                passage = []
            passage.append(sentence)
    if passage:
        yield " ".join(passage)


def _short_enough(paragraph: Sequence[str]) -> Iterator[str]:
    """Sentences; what has no end for longer than a passage is cut between words."""
    for sentence in paragraph:
        words = sentence.split()
        if len(words) <= WORDS_MAX:
            yield sentence
        else:
            yield from (" ".join(words[at : at + WORDS_MAX]) for at in range(0, len(words), WORDS_MAX))


def _length(sentences: Sequence[str]) -> int:
    return sum(_words(sentence) for sentence in sentences)


def _words(text: str) -> int:
    return len(text.split())
