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
    from bs4 import BeautifulSoup, Tag
    from bs4.element import PageElement

_NOT_READ = [
    "script",
    "style",
    "noscript",
    "template",
    "nav",
    "footer",
    "form",
    "button",
    "svg",
    "iframe",
    "head",
]
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
        for part in page(_NOT_READ):
            part.decompose()
        return list(_pieces(page))
    except RecursionError as error:
        raise FileRefused("this page is nested too deep to be read.") from error


def _pieces(page: BeautifulSoup) -> Iterator[Piece]:
    """Walk the page once; the text up to the next block mark is one piece of the block it stands in."""
    from bs4 import Tag
    from bs4.element import NavigableString, PreformattedString

    inside: Tag = page
    words: list[str] = []
    for part in page.descendants:
        if isinstance(part, PreformattedString) or part.find_parent("table"):
            continue
        block = _block_of(part, page)
        if block is not inside:
            yield _piece(inside, words)
            inside, words = block, []
        if isinstance(part, NavigableString):
            words.append(str(part))
        elif isinstance(part, Tag) and part.name == "table":
            yield from rows(_cells(part))
        elif isinstance(part, Tag) and part.name == "br":
            words.append(" ")
    yield _piece(inside, words)


def _block_of(part: PageElement, page: BeautifulSoup) -> Tag:
    """The block that a part opens, or the nearest one around it."""
    from bs4 import Tag

    if isinstance(part, Tag) and part.name in _BLOCKS:
        return part
    return next((parent for parent in part.parents if parent.name in _BLOCKS), page)


def _piece(block: Tag, words: Sequence[str]) -> Piece:
    text = one_line("".join(words))
    if block.name in _HEADINGS:
        return heading(text, _HEADINGS[block.name])
    return item(text) if block.name == "li" else paragraph(text)


def _cells(table: Tag) -> list[list[str]]:
    return [
        [one_line(cell.get_text(" ")) for cell in row.find_all(["td", "th"])] for row in table.find_all("tr")
    ]
