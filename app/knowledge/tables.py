"""CSV: a column of questions and one of answers, or any table, row by row.

Called by `reading` on a worker thread.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from app.knowledge.errors import FileRefused
from app.knowledge.pieces import Piece, heading, named, paragraph
from app.knowledge.text_files import decode, one_line

_SEPARATORS = ",;\t|"


def read(content: bytes) -> Sequence[Piece]:
    """A table whose first row names its columns; raises `FileRefused`."""
    table = _table(decode(content))
    if len(table) < 2:
        raise FileRefused("the table has no rows under the names of its columns.")
    header, *body = table
    names = [name.lower() for name in header]
    if {"question", "answer"} <= set(names):
        return list(_answers(names.index("question"), names.index("answer"), body))
    return list(_rows(header, body))


def _table(text: str) -> list[list[str]]:
    first, _, _ = text.lstrip().partition("\n")
    separator = max(_SEPARATORS, key=first.count)
    try:
        rows = [
            [one_line(cell) for cell in row] for row in csv.reader(io.StringIO(text), delimiter=separator)
        ]
    except csv.Error as error:
        raise FileRefused(f"the table cannot be read ({error}).") from error
    return [row for row in rows if any(row)]


def _answers(question: int, answer: int, rows: Sequence[Sequence[str]]) -> Iterator[Piece]:
    """Rows that lack a question or an answer say nothing."""
    for row in rows:
        if len(row) > max(question, answer) and row[question] and row[answer]:
            yield heading(row[question], 1)
            yield paragraph(row[answer])


def _rows(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[Piece]:
    """Each row stands under its first cell."""
    for row in rows:
        first = next(cell for cell in row if cell)
        yield heading(first, 1)
        yield named(header, row)
