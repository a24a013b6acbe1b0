"""DOCX: paragraphs by their style, lists and tables in the order they stand.

Called by `reading` on a worker thread.
"""
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# python-docx leaves parts of its types open.

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.knowledge.errors import FileRefused
from app.knowledge.pieces import Piece, heading, item, paragraph, rows
from app.knowledge.text_files import one_line

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""First bytes of Word 97 files and of DOCX files with a password."""
_UNPACKED_BYTES_MAX = 200_000_000
_HEADING = re.compile(r"^Heading (\d)")


def read(content: bytes) -> Sequence[Piece]:
    """The text of a DOCX; raises `FileRefused` for one that is damaged or locked."""
    if content.startswith(_OLD_WORD):
        raise FileRefused("this is an old Word file or one with a password; save it as a plain DOCX.")
    return list(_pieces(_opened(content)))


def _opened(content: bytes) -> Document:
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > _UNPACKED_BYTES_MAX:
            raise FileRefused("this DOCX unpacks to more than 200 MB.")
        return docx.Document(io.BytesIO(content))
    except (OpcError, LxmlError, zipfile.BadZipFile, zlib.error, OSError, *_BROKEN) as error:
        raise FileRefused("this DOCX is damaged and cannot be read.") from error


_BROKEN = (AttributeError, EOFError, LookupError, NotImplementedError, RuntimeError, ValueError, struct.error)
"""What zipfile and python-docx let through when a part is missing, encrypted or of another kind."""


def _pieces(document: Document) -> Iterator[Piece]:
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from rows([[one_line(cell.text) for cell in row.cells] for row in block.rows])
        else:
            yield _piece(block)


def _piece(block: Paragraph) -> Piece:
    style = (block.style.name if block.style else None) or ""
    text = one_line(block.text)
    level = _HEADING.match(style)
    if level or style in {"Title", "Subtitle"}:
        return heading(text, int(level[1]) if level else 1)
    return item(text) if style.startswith("List") else paragraph(text)
