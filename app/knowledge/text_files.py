"""Text as editors save it: decoded, refused when it is no text, and plain text read into pieces.

Used by the readers of text formats, on a worker thread.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator, Sequence

from app.knowledge.errors import FileRefused
from app.knowledge.pieces import Piece, heading, item, paragraph

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BULLET = re.compile(r"^\s*(?:[-*•◦▪‣·]|\(?\d{1,2}[.)])\s+")
_RULE = re.compile(r"^\s*([-=_*~])\1{2,}\s*$")
_HYPHENATED = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
_HEADING_WORDS_MAX = 9
_GAP = re.compile(r"[\t \u00a0\u2000-\u200a\u202f]+")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


def read(content: bytes) -> Sequence[Piece]:
    """Plain text; raises `FileRefused`."""
    return list(paragraphs(decode(content)))


def decode(content: bytes) -> str:
    """UTF-8, UTF-16 with its mark, or what Windows wrote before; raises `FileRefused` for anything else."""
    named = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    for encoding in [named] if named else ["utf-8", "cp1252"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROLS.search(text.rstrip("\x1a")):
            return text.replace("\r\n", "\n").replace("\r", "\n")
        break
    raise FileRefused("this is not text.")


def one_line(text: str) -> str:
    """Characters in their usual form, none invisible, single spaces."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    return _GAP.sub(" ", text.replace("\n", " ")).strip()


def paragraphs(text: str) -> Iterator[Piece]:
    """Blocks parted by blank lines; a short block without a full stop is the heading of what follows."""
    for block in re.split(r"\n\s*\n|\f", _HYPHENATED.sub("", text)):
        lines = [line for line in block.split("\n") if line.strip() and not _RULE.match(line)]
        if len(lines) > 1 and looks_like_heading(lines[0]) and _continues_elsewhere(lines):
            yield heading(one_line(lines[0]), 1)
            lines = lines[1:]
        if len(lines) == 1 and looks_like_heading(lines[0]):
            yield heading(one_line(lines[0]), 1)
        else:
            yield from _lines(lines)


def looks_like_heading(line: str) -> bool:
    """Few words, the first of them large, and no end of a sentence."""
    text = line.strip()
    words = text.split()
    return (
        0 < len(words) <= _HEADING_WORDS_MAX
        and not _BULLET.match(line)
        and not text.endswith((".", "!", ",", ";", ":"))
        and text[0].isalpha()
        and text[0].isupper()
    )


def _continues_elsewhere(lines: Sequence[str]) -> bool:
    """The second line begins something new instead of going on with the first."""
    second = lines[1].strip()
    return bool(_BULLET.match(lines[1])) or (second[:1].isupper() and len(lines[0]) < 0.6 * len(lines[1]))


def _lines(lines: Sequence[str]) -> Iterator[Piece]:
    """Running text in one paragraph, list items one by one."""
    running: list[str] = []
    in_list = False
    for line in lines:
        bullet = _BULLET.match(line)
        if bullet and running:
            yield _piece(running, in_list=in_list)
            running = []
        in_list = bool(bullet) or in_list
        running.append(line[bullet.end() :] if bullet else line)
    if running:
        yield _piece(running, in_list=in_list)


def _piece(lines: Sequence[str], *, in_list: bool) -> Piece:
    text = one_line(" ".join(lines))
    return item(text) if in_list else paragraph(text)
