"""What every reader makes of its file: headings, paragraphs, items and rows in the order they are read.

Used by the readers of this package and by `chunking`, on a worker thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a piece of a document is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text on one line. `level` is a heading's, 1 the highest; 0 for everything else."""

    kind: Kind
    text: str
    level: int = 0


def heading(text: str, level: int) -> Piece:
    """A heading of level 1 (highest) and below."""
    return Piece(Kind.HEADING, text, level)


def paragraph(text: str) -> Piece:
    """Running text."""
    return Piece(Kind.PARAGRAPH, text)


def item(text: str) -> Piece:
    """One item of a list."""
    return Piece(Kind.ITEM, text)


def row_of(cells: Sequence[str], separator: str) -> Piece:
    """One row of a table; empty cells are left out."""
    return Piece(Kind.ROW, separator.join(cell for cell in cells if cell))


def rows(table: Sequence[Sequence[str]]) -> Iterator[Piece]:
    """A table of a document, a sentence a row: "Service: Oil change; Price: $40".

    With three columns and more the first row names them; with two the first column names the second.
    """
    if table and max(len(row) for row in table) <= 2:
        for row in table:
            yield row_of(row, ": ")
    elif table:
        yield from (named(table[0], row) for row in table[1:])


def named(header: Sequence[str], row: Sequence[str]) -> Piece:
    """One row, each cell with the name of its column."""
    cells = [f"{name}: {cell}" if name and cell else cell for name, cell in zip(header, row, strict=False)]
    return row_of(cells, "; ")
