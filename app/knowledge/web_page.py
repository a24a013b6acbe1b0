"""HTML: what a reader of the page would read, without menus, scripts and forms.

Called by `reading` on a worker thread.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.knowledge.errors import FileRefused
from app.knowledge.pieces import Piece, heading, item, paragraph, rows
from app.knowledge.text_files import decode, one_line

if TYPE_CHECKING:
    from bs4 import Tag

_NOT_READ = frozenset(
    {"script", "style", "noscript", "template", "nav", "footer", "form", "button", "svg", "iframe", "head"}
)
_DEPTH_MAX = 300
_TOO_DEEP = "this page is nested too deep to be read."
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"dt": 6, "summary": 6}
_BLOCKS = frozenset(
    {
        *_HEADINGS, "p", "li", "dd", "table", "ul", "ol", "dl", "div", "section", "article", "main", "aside",
        "header", "blockquote", "pre", "details", "figure", "figcaption", "address", "body", "html",
    }
)  # fmt: skip


def read(content: bytes) -> Sequence[Piece]:
    """The text of a page; raises `FileRefused`."""
    from bs4 import BeautifulSoup

    try:
        page = BeautifulSoup(decode(content), "html.parser")
    except RecursionError as error:
        raise FileRefused(_TOO_DEEP) from error
    return list(_pieces(page))


def _pieces(page: Tag) -> Iterator[Piece]:
    """The text between two block marks is one piece of the block it stands in."""
    inside, words = page, list[str]()
    for block, part in _read(page, page, 0):
        if isinstance(part, Piece) or block is not inside:
            yield _piece(inside, words)
            inside, words = block, []
        if isinstance(part, Piece):
            yield part
        else:
            words.append(part)
    yield _piece(inside, words)


def _read(element: Tag, block: Tag, depth: int) -> Iterator[tuple[Tag, str | Piece]]:
    """Every text of an element with the block it stands in, in order; tables row by row."""
    from bs4 import Tag
    from bs4.element import NavigableString, PreformattedString

    if depth > _DEPTH_MAX:
        raise FileRefused(_TOO_DEEP)
    for child in element.children:
        if isinstance(child, NavigableString):
            yield block, "" if isinstance(child, PreformattedString) else str(child)
        elif isinstance(child, Tag) and child.name == "table":
            yield from ((child, row) for row in rows(_cells(child)))
        elif isinstance(child, Tag) and child.name not in _NOT_READ:
            inner = child if child.name in _BLOCKS else block
            yield inner, " " if child.name == "br" else ""
            yield from _read(child, inner, depth + 1)


def _piece(block: Tag, words: Sequence[str]) -> Piece:
    text = one_line("".join(words))
    if block.name in _HEADINGS:
        return heading(text, _HEADINGS[block.name])
    return item(text) if block.name == "li" else paragraph(text)


def _cells(table: Tag) -> list[list[str]]:
    return [
        [one_line(cell.get_text(" ")) for cell in row.find_all(["td", "th"])] for row in table.find_all("tr")
    ]
