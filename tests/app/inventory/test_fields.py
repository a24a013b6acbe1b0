from __future__ import annotations

import pytest

from app.inventory.errors import CarRefused
from app.inventory.fields import read


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("28999", 28999),
        ("$28,999", 28999),
        ("$28,999.50", 28999.5),
        ("28.999,00 €", 28999),
        ("28.999", 28999),
        ("28999,5", 28999.5),
        ("28'999", 28999),
        ("28 999", 28999),
        ("USD 1,028,999", 1028999),
    ],
)
def test_a_price_is_read_in_any_of_the_usual_ways(text: str, price: float) -> None:
    assert read("price", text) == price


@pytest.mark.parametrize("text", ["", "call us", "0", "-5", "1.2.3", "99,999,999", "28,99,9", "12.3456"])
def test_what_is_no_price_is_refused(text: str) -> None:
    with pytest.raises(CarRefused, match=r"(?i)price"):
        read("price", text)


@pytest.mark.parametrize("text", ["", "24", "1899", "2101", "2024a"])
def test_what_is_no_model_year_is_refused(text: str) -> None:
    with pytest.raises(CarRefused, match="year"):
        read("year", text)


def test_a_vin_is_tidied_and_may_be_missing() -> None:
    assert read("vin", "1hgbh41jxmn-109186") == "1HGBH41JXMN109186"
    assert read("vin", " ") is None
    with pytest.raises(CarRefused, match="without I, O and Q"):
        read("vin", "1HGBH41JXMN10918O")


def test_new_and_used_and_for_sale_are_known_by_many_words() -> None:
    assert [read("is_new", text) for text in ("New", "N", "true", "1", "USED", "Pre-Owned", "CPO", "no")] == [
        *[True] * 4,
        *[False] * 4,
    ]
    assert [read("is_available", text) for text in ("", "In stock", "yes", "Sold", "0", "not for sale")] == [
        *[True] * 3,
        *[False] * 3,
    ]
    with pytest.raises(CarRefused, match="neither new nor used"):
        read("is_new", "maybe")


def test_words_are_needed_and_kept_on_one_line() -> None:
    assert read("model", " Grand \n Cherokee ") == "Grand Cherokee"
    for bad in ("", " ", "x" * 61):
        with pytest.raises(CarRefused, match="model"):
            read("model", bad)
