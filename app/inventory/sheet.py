"""Reads a CSV file of cars into rows of cells, and finds out which column is what.

Called by `stock_room` on a worker thread; pure.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.inventory.errors import SheetRefused
from app.inventory.fields import (
    COLOR,
    FIELDS,
    IS_AVAILABLE,
    IS_NEW,
    MAKE,
    MODEL,
    PRICE,
    STOCK_NUMBER,
    VIN,
    YEAR,
)
from app.knowledge.errors import FileRefused
from app.knowledge.text_files import decode, one_line

FILE_BYTES_MAX = 20_000_000
ROWS_MAX = 100_000
CELL_CHARS_MAX = 2_000
_SEPARATORS = ",;\t|"
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How Excel's own files begin, the present kind and the old one."""
_NAMED_SEPARATOR = re.compile(r"sep=(.)\n", re.IGNORECASE)

Columns = Mapping[str, int]
"""Of each known field the number of its column."""

_CALLED: Mapping[str, Sequence[str]] = {
    VIN: ["vin", "vinnumber", "vinno", "vehicleidentificationnumber", "chassisnumber", "chassis", "fin"],
    STOCK_NUMBER: [
        "stocknumber",
        "stockno",
        "stocknum",
        "stocknr",
        "stock",
        "stockid",
        "dealerstocknumber",
        "inventorynumber",
        "unitnumber",
        "unit",
    ],
    YEAR: ["year", "modelyear", "yr", "my", "baujahr"],
    MAKE: ["make", "brand", "manufacturer", "carmake", "vehiclemake", "marke"],
    MODEL: ["model", "modelname", "carmodel", "vehiclemodel", "modell"],
    COLOR: [
        "color",
        "colour",
        "exteriorcolor",
        "exteriorcolour",
        "extcolor",
        "extcolour",
        "colorexterior",
        "exterior",
        "paint",
        "farbe",
    ],
    PRICE: [
        "price",
        "sellingprice",
        "saleprice",
        "salesprice",
        "askingprice",
        "internetprice",
        "listprice",
        "retailprice",
        "priceusd",
        "usd",
        "msrp",
        "preis",
    ],
    IS_NEW: [
        "newused",
        "neworused",
        "newusedflag",
        "newusedindicator",
        "isnew",
        "new",
        "condition",
        "vehiclecondition",
        "type",
        "stocktype",
        "zustand",
    ],
    IS_AVAILABLE: [
        "available",
        "isavailable",
        "availability",
        "forsale",
        "instock",
        "status",
        "availabilitystatus",
    ],
}
"""What the columns are called in letters and digits alone, the surest first."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as it stands in a file.

    Attributes:
        header: names of the columns; one without a name is called by its number.
        rows: line on which a row begins, and its cells, as many as the header has.
        too_long: lines of rows that have more cells than the header, and are not in `rows`.
    """

    name: str
    header: Sequence[str]
    rows: Sequence[tuple[int, Sequence[str]]]
    too_long: Sequence[int] = ()


def read_sheet(name: str, content: bytes) -> Sheet:
    """Read a file; raises `SheetRefused` with one sentence."""
    try:
        lines = list(_lines(_text(content)))
        if len(lines) < 2:
            raise SheetRefused("there are no cars under the names of the columns.")
        if len(lines) > ROWS_MAX + 1:
            raise SheetRefused(f"it has {len(lines) - 1:,} rows; {ROWS_MAX:,} are the most.")
    except SheetRefused as error:
        raise SheetRefused(f"{name}: {error}") from error
    (_, first), *rest = lines
    header = [cell or f"Column {number}" for number, cell in enumerate(first, start=1)]
    width = len(header)
    rows = [(line, [*cells, *[""] * (width - len(cells))]) for line, cells in rest if not any(cells[width:])]
    too_long = [line for line, cells in rest if any(cells[width:])]
    return Sheet(name, header, [(line, cells[:width]) for line, cells in rows], too_long)


def matched(header: Sequence[str]) -> Columns:
    """Which column is what, by the names; each column is one thing at most."""
    plain = [re.sub(r"[\W_]", "", name.casefold()) for name in header]
    found: dict[str, int] = {}
    for field in FIELDS:
        names = [each for each in _CALLED[field] if each in plain]
        free = [plain.index(each) for each in names if plain.index(each) not in found.values()]
        if free:
            found[field] = free[0]
    return found


def _text(content: bytes) -> str:
    if not content.strip():
        raise SheetRefused("the file is empty.")
    if len(content) > FILE_BYTES_MAX:
        raise SheetRefused(f"it is too large; {FILE_BYTES_MAX // 1_000_000} MB are the most.")
    if content.startswith(_WORKBOOKS):
        raise SheetRefused("this is an Excel workbook. Save it as “CSV UTF-8” in Excel and choose that file.")
    try:
        return decode(content)
    except FileRefused as error:
        raise SheetRefused("this is no text. Save the list as CSV (UTF-8) and choose that file.") from error


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with something in them, each with the line it begins on."""
    named = _NAMED_SEPARATOR.match(text)
    separator = named[1] if named else _separator(text)
    reader = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    line = 1
    try:
        for row in reader:
            cells = [one_line(cell) for cell in row]
            if any(cells) and not (named and line == 1):
                if max(len(cell) for cell in cells) > CELL_CHARS_MAX:
                    raise SheetRefused(f"line {line}: a cell is too long; perhaps a quote was not closed.")
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        raise SheetRefused(
            f"line {line}: the quotes do not match. Mend that line and choose the file again."
        ) from error


def _separator(text: str) -> str:
    """The one that parts the first line into the most columns."""
    first = text.lstrip("\n").partition("\n")[0]
    outside = re.sub(r'"[^"]*"', "", first)
    return max(_SEPARATORS, key=outside.count)
