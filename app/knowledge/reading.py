"""Reads a file of any kind Lotline knows into pieces, or refuses it by name in one sentence.

Called by `library` on a worker thread. What a file says is data: nothing in it is run, followed or fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.knowledge import markdown, pdf, tables, text_files, web_page, word
from app.knowledge.errors import FileRefused
from app.knowledge.pieces import Piece

FILE_BYTES_MAX = 20_000_000
TEXT_CHARS_MAX = 3_000_000
"""A book of a thousand pages; more is a mistake, such as a log file."""

Reader = Callable[[bytes], Sequence[Piece]]

_READERS: Mapping[str, tuple[str, Reader]] = {
    ".md": ("markdown", markdown.read),
    ".markdown": ("markdown", markdown.read),
    ".txt": ("text", text_files.read),
    ".text": ("text", text_files.read),
    ".pdf": ("pdf", pdf.read),
    ".docx": ("docx", word.read),
    ".html": ("html", web_page.read),
    ".htm": ("html", web_page.read),
    ".csv": ("csv", tables.read),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the kind of file and its pieces, at least one of them with text."""

    kind: str
    pieces: Sequence[Piece]


def read(name: str, content: bytes) -> Reading:
    """Read a file by the ending of its name; raises `FileRefused`."""
    kind, reader = _reader(name)
    check_size(name, len(content))
    try:
        pieces = [piece for piece in reader(content) if piece.text]
    except FileRefused as error:
        raise FileRefused(f"{name}: {error}") from error
    if not pieces:
        raise FileRefused(f"{name}: there is no text in it.")
    if sum(len(piece.text) for piece in pieces) > TEXT_CHARS_MAX:
        raise FileRefused(f"{name}: it is too long; {TEXT_CHARS_MAX:,} characters are the most.")
    return Reading(kind, pieces)


def check_size(name: str, size_bytes: int) -> None:
    """Refuse what is empty or too large, if possible before it is read; raises `FileRefused`."""
    if size_bytes == 0:
        raise FileRefused(f"{name}: the file is empty.")
    if size_bytes > FILE_BYTES_MAX:
        raise FileRefused(
            f"{name}: it is too large, {size_bytes / 1e6:.0f} MB; "
            f"{FILE_BYTES_MAX // 1_000_000} MB are the most."
        )


def _reader(name: str) -> tuple[str, Reader]:
    try:
        return _READERS[PurePath(name).suffix.lower()]
    except KeyError as error:
        known = ", ".join(sorted({kind for kind, _ in _READERS.values()}))
        raise FileRefused(f"{name}: Lotline does not read this kind of file ({known}).") from error
