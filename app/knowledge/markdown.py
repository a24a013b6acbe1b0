"""Markdown: headings, paragraphs, lists and tables; marks, links and comments are taken off.

Called by `reading` on a worker thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.knowledge.pieces import Piece, heading, item, paragraph, rows
from app.knowledge.text_files import decode, one_line

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)\s*$")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$")
_RULE = re.compile(r"^ {0,3}([-*_])(?:\s*\1){2,}\s*$")
_FENCE = re.compile(r"^\s*(?:```|~~~)")
_QUOTE = re.compile(r"^\s*>+\s?")
_TABLE_LINE = re.compile(r"^\s*\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*$")
_MARKS = (
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])"), r"\1"),
    (re.compile(r"<(https?://[^>]+|[\w.+-]+@[\w.-]+)>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^>]*>"), " "),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"~~(.+?)~~"), r"\1"),
    (re.compile(r"`+([^`]+)`+"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!$|-])"), r"\1"),
)


def read(content: bytes) -> Sequence[Piece]:
    """Markdown in UTF-8; raises `FileRefused`."""
    text = _COMMENT.sub("", _FRONT_MATTER.sub("", decode(content)))
    lines = [_QUOTE.sub("", line) for line in text.split("\n") if not _FENCE.match(line)]
    return list(_blocks(lines))


def _blocks(lines: Sequence[str]) -> Iterator[Piece]:
    open_lines: list[str] = []
    for line in [*lines, ""]:
        title, underline = _HEADING.match(line), _UNDERLINE.match(line)
        if underline and len(open_lines) == 1 and not _ITEM.match(open_lines[0]):
            yield heading(_text(open_lines), 1 if "=" in underline[1] else 2)
            open_lines = []
        elif title or not line.strip() or _RULE.match(line) or _ITEM.match(line):
            yield from _block(open_lines)
            open_lines = [line] if _ITEM.match(line) and not _RULE.match(line) else []
            if title:
                yield heading(_text([title[2]]), len(title[1]))
        else:
            open_lines.append(line)


def _block(lines: Sequence[str]) -> Iterator[Piece]:
    """One paragraph, list item or table."""
    if len(lines) > 1 and _TABLE_LINE.match(lines[1]):
        yield from rows([_cells(line) for line in (lines[0], *lines[2:])])
    elif lines and (first := _ITEM.match(lines[0])):
        yield item(_text([first[1], *lines[1:]]))
    elif lines:
        yield paragraph(_text(lines))


def _cells(line: str) -> list[str]:
    return [_text([cell]) for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]


def _text(lines: Sequence[str]) -> str:
    text = " ".join(lines)
    for pattern, kept in _MARKS:
        text = pattern.sub(kept, text)
    return one_line(text)
