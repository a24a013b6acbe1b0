"""What is typed about a customer is kept tidy or refused in one sentence."""

from __future__ import annotations

import pytest

from app.dealership import entries
from app.dealership.errors import BadEntry
from app.stores.rows import Car

TYPED = {"make": "", "model": "Civic", "year": "", "license_plate": "", "vin": ""}


def test_what_is_right_is_kept_tidy() -> None:
    assert entries.name("  Dana \t Cole\n") == "Dana Cole"
    assert entries.email(" dana.cole@mail.example.com ") == "dana.cole@mail.example.com"
    assert entries.email("  ") is None
    typed = {
        "make": " Honda ",
        "model": "Civic",
        "year": "2019",
        "license_plate": "ab  1234",
        "vin": "1hgcm 82633-a004352",
    }
    assert entries.car(7, typed, 2026) == Car(7, "Honda", "Civic", 2019, "AB 1234", "1HGCM82633A004352")
    assert entries.car(0, TYPED, 2026) == Car(0, None, "Civic")


@pytest.mark.parametrize("vin", ["WVWZZZ1JZXW000001", "1HGCM82633A004352"])
def test_only_north_american_vins_need_their_check_digit(vin: str) -> None:
    assert entries.car(0, TYPED | {"vin": vin}, 2026).vin == vin


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("model", " ", "Enter the model, such as Civic."),
        ("model", "x" * 61, "The model is too long: at most 60 characters."),
        ("year", "19", "The year is four digits, from 1900 to 2027."),
        ("year", "2028", "The year is four digits, from 1900 to 2027."),
        ("year", "２０１９", "The year is four digits, from 1900 to 2027."),
        ("license_plate", "AB;DROP", "A plate has up to 12 letters and digits, such as AB 1234."),
        ("license_plate", "ABCDEFGHIJKLM", "A plate has up to 12 letters and digits, such as AB 1234."),
        ("vin", "123", "A VIN has 17 characters; this one has 3."),
        ("vin", "1HGCM82633A00435O", "A VIN has only digits and capital letters, and never I, O or Q."),
        ("vin", "1HGCM82633A004353", "One character of this VIN is wrong: its check digit does not agree."),
    ],
)
def test_a_car_that_cannot_be_is_refused(field: str, text: str, sentence: str) -> None:
    with pytest.raises(BadEntry) as refused:
        entries.car(0, TYPED | {field: text}, 2026)
    assert (refused.value.field, str(refused.value)) == (field, sentence)


@pytest.mark.parametrize(
    "text", ["dana", "dana@", "@example.com", "dana@example", "d c@example.com", "a@b@c.d"]
)
def test_an_address_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(BadEntry, match=r"looks like dana@example\.com"):
        entries.email(text)


def test_a_name_or_a_reason_of_nothing_is_refused() -> None:
    with pytest.raises(BadEntry, match="Enter a name"):
        entries.name("\u200b \n")
    with pytest.raises(BadEntry, match="Write down the reason"):
        entries.words("  ")
