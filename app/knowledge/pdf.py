"""PDF: the text of its pages, without the lines that stand on every page.

Called by `reading` on a worker thread.
"""

from __future__ import annotations

import io
import logging
import re
import struct
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence

from app.knowledge.errors import FileRefused
from app.knowledge.pieces import Piece
from app.knowledge.text_files import looks_like_heading, paragraphs

_PAGES_MAX = 2_000
_PAGES_FOR_REPEATS = 3
_PAGE_NUMBER = re.compile(r"^\W*(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*$", re.IGNORECASE)
_SENTENCE_END = (".", "!", "?", ":")
_BROKEN = (
    ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, NotImplementedError, OSError,
    RecursionError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip
"""What pypdf lets through, besides its own errors, when a file is damaged."""


def read(content: bytes) -> Sequence[Piece]:
    """The text of a PDF; raises `FileRefused` for one that is damaged, locked, or only pictures."""
    from pypdf.errors import PyPdfError

    try:
        pages = _pages(content)
    except (PyPdfError, *_BROKEN) as error:
        raise FileRefused("this PDF is damaged and cannot be read.") from error
    if not any(page.strip() for page in pages):
        raise FileRefused("this PDF holds no text, only pictures; a scan needs text recognition first.")
    return list(paragraphs("\n\n".join(_unwrapped(_without_repeats(pages)))))


def _pages(content: bytes) -> list[str]:
    from pypdf import PasswordType, PdfReader

    logging.getLogger("pypdf").setLevel(
        logging.CRITICAL
    )  # what is wrong with a file is said in our own words
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
        raise FileRefused("this PDF is locked with a password; save it without one.")
    if len(reader.pages) > _PAGES_MAX:
        raise FileRefused(f"this PDF is too long; {_PAGES_MAX:,} pages are the most.")
    return [page.extract_text() for page in reader.pages]


def _without_repeats(pages: Sequence[str]) -> Iterator[list[str]]:
    """The lines of each page, less page numbers and what stands on most pages."""
    split = [[line.strip() for line in page.split("\n")] for page in pages]
    seen = Counter(line for lines in split for line in set(lines) if line)
    often = len(pages) / 2 if len(pages) >= _PAGES_FOR_REPEATS else len(pages)
    for lines in split:
        yield [line for line in lines if not _PAGE_NUMBER.match(line) and seen[line] <= often]


def _unwrapped(pages: Iterator[list[str]]) -> Iterator[str]:
    """Put a blank line where a heading stands or a paragraph ends; a PDF seldom says so itself."""
    for lines in pages:
        out: list[str] = []
        for line, following in zip(lines, [*lines[1:], ""], strict=True):
            alone = looks_like_heading(line) and following[:1].isupper()
            if alone and (not out or not out[-1] or out[-1].endswith(_SENTENCE_END)):
                out += ["", line, ""]
            else:
                out.append(line)
                if line.endswith(".") and looks_like_heading(following):
                    out.append("")
        yield "\n".join(out)
