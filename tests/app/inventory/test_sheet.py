"""Files of cars as dealerships' programs write them, and as they should not."""

from __future__ import annotations

import pytest

from app.inventory.errors import SheetRefused
from app.inventory.sheet import FILE_BYTES_MAX, ROWS_MAX, matched, read_sheet

TABLE = 'Stock No.,Make,Colour\nN1,Škoda,"blue, light"\n\nN2,Citroën,red\n'
ROWS = [(2, ["N1", "Škoda", "blue, light"]), (4, ["N2", "Citroën", "red"])]


@pytest.mark.parametrize(
    "content",
    [
        TABLE.encode(),
        TABLE.encode("utf-8-sig"),
        TABLE.encode("utf-16"),
        TABLE.encode("cp1252"),
        TABLE.replace("\n", "\r\n").encode(),
        TABLE.replace(",", ";").replace("blue; light", "blue, light").encode(),
        TABLE.replace(",", "\t").replace("blue\t light", "blue, light").encode(),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "windows-1252", "windows lines", "semicolons", "tabs"],
)
def test_the_same_cars_are_read_however_the_file_was_saved(content: bytes) -> None:
    sheet = read_sheet("cars.csv", content)

    assert sheet.header == ["Stock No.", "Make", "Colour"]
    assert sheet.rows == ROWS


def test_a_separator_named_by_excel_on_the_first_line_is_obeyed() -> None:
    sheet = read_sheet("cars.csv", b"sep=;\nStock;Price\nN1;28,999\n")

    assert sheet.header == ["Stock", "Price"]
    assert sheet.rows == [(3, ["N1", "28,999"])]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "the file is empty"),
        (b" \r\n \r\n", "the file is empty"),
        (b"Stock,Make\n", "no cars under the names"),
        (b"\x00\x01\x02\x03", "no text"),
        ("Stock,Make\nN1,Kia\n".encode("utf-16-le"), "no text"),
        (b"PK\x03\x04 and so on", "Excel workbook"),
        (b'Stock,Make\nN1,"Kia\nN2,Ford\n', "line 2: the quotes do not match"),
        (b'Stock,Make\nN1,"Kia" Rio\n', "line 2: the quotes do not match"),
        (b"x" * (FILE_BYTES_MAX + 1), "too large"),
        (b"Stock\n" + b"N\n" * (ROWS_MAX + 1), f"{ROWS_MAX:,} are the most"),
        (b"Stock,Make\nN1," + b"y" * 3000, "line 2: a cell is too long"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(SheetRefused, match=sentence) as refused:
        read_sheet("cars.csv", content)

    assert str(refused.value).startswith("cars.csv: ")


def test_a_short_row_is_filled_up_and_a_long_one_is_named() -> None:
    sheet = read_sheet("cars.csv", b"Stock,Make,Model\nN1,Kia\nN2,Ford,Focus,extra\nN3,Ford,Focus,\n")

    assert sheet.rows == [(2, ["N1", "Kia", ""]), (4, ["N3", "Ford", "Focus"])]
    assert sheet.too_long == [3]


def test_columns_are_known_by_their_names_in_any_order_and_spelling() -> None:
    header = [
        "VIN #",
        "Mileage",
        "Exterior Color",
        "Model Year",
        "MAKE",
        "Model",
        "Selling Price",
        "New/Used",
    ]

    assert {
        header[number]: field for field, number in matched([*header, "Stock #"]).items() if number < 8
    } == {
        "VIN #": "vin",
        "Exterior Color": "color",
        "Model Year": "year",
        "MAKE": "make",
        "Model": "model",
        "Selling Price": "price",
        "New/Used": "is_new",
    }
    assert matched(["Stock #", "List price", "Price", "For Sale?"]) == {
        "stock_number": 0,
        "price": 2,
        "is_available": 3,
    }


def test_fifty_thousand_rows_are_read() -> None:
    rows = "".join(f"N{number},Kia\n" for number in range(50_000))

    assert len(read_sheet("cars.csv", f"Stock,Make\n{rows}".encode()).rows) == 50_000
