from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.slots import spoken
from engine.dialogue.slots.cars import find_car
from engine.ports import CarWish

MAKES = ("Toyota", "Honda", "Ford")
MODELS = ("Camry", "RAV4", "Civic", "CR-V", "Mustang")


def car(said: str, *, asked: bool = False) -> CarWish | None:
    return find_car(spoken.with_digits(spoken.plain(said)), MAKES, MODELS, asked=asked)[0]


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("any used Hondas under thirty thousand?", CarWish(make="Honda", is_new=False, price_max=30_000)),
        ("do you have any Teslas?", CarWish(make="Tesla")),
        ("a BMW", CarWish(make="BMW")),
        ("got any Mustangs", CarWish(model="Mustang")),
        ("a CRV", CarWish(model="CR-V")),
        ("C R V", CarWish(model="CR-V")),
        ("the C.R.V.", CarWish(model="CR-V")),
        ("RAV 4", CarWish(model="RAV4")),
        ("a rav four", CarWish(model="RAV4")),
        ("Ford F one fifty", CarWish(make="Ford", model="F-150")),
        ("Tesla model three", CarWish(make="Tesla", model="Model 3")),
        ("a toyoda camary", CarWish(make="Toyota", model="Camry")),
        ("hondo civik", CarWish(make="Honda", model="Civic")),
        ("any Chevys", CarWish(make="Chevrolet")),
        ("Ford Focus", CarWish(make="Ford", model="Focus")),
        ("a brand new Mustang", CarWish(model="Mustang", is_new=True)),
        ("new Hondas", CarWish(make="Honda", is_new=True)),
        ("a pre-owned Camry", CarWish(model="Camry", is_new=False)),
        ("a red Civic", CarWish(model="Civic", color="red")),
        ("the grey one", CarWish(color="gray")),
        ("the cheapest used car", CarWish(is_new=False, cheapest=True)),
        ("2024 or newer", CarWish(year_min=2024)),
        ("newer than 2022", CarWish(year_min=2023)),
        ("not older than 2020", CarWish(year_min=2020)),
        ("a twenty twenty four Civic", CarWish(model="Civic", year_min=2024, year_max=2024)),
        ("a two thousand nineteen Accord", CarWish(model="Accord", year_min=2019, year_max=2019)),
        ("a '22 Civic", CarWish(model="Civic", year_min=2022, year_max=2022)),
        ("from 2018 to 2021", CarWish(year_min=2018, year_max=2021)),
        ("30k", CarWish(price_max=30_000)),
        ("at most 25 grand", CarWish(price_max=25_000)),
        ("less than 20,000 dollars", CarWish(price_max=20_000)),
        ("my budget is 15000", CarWish(price_max=15_000)),
        ("over forty thousand", CarWish(price_min=40_000)),
        ("thirty thousand and up", CarWish(price_min=30_000)),
        ("between twenty and thirty thousand", CarWish(price_min=20_000, price_max=30_000)),
        ("between 20k and 25k", CarWish(price_min=20_000, price_max=25_000)),
        ("around thirty thousand", CarWish(price_min=25_500, price_max=34_500)),
        ("the one for $28,999", CarWish(price_min=28_999, price_max=28_999)),
        ("twenty eight thousand nine ninety nine", CarWish(price_min=28_999, price_max=28_999)),
        ("twenty two thousand five hundred", CarWish(price_max=22_500)),
        ("a second-hand car", CarWish(is_new=False)),
        ("nothing over 25 grand", CarWish(price_max=25_000)),
        ("trade my 2015 Focus for a Mustang", CarWish(model="Mustang")),
        ("my wife wants a Civic", CarWish(model="Civic")),
        ("my Accord died, do you have a CR-V", CarWish(model="CR-V")),
        ("a car under thirty", CarWish(price_max=30_000)),
        (
            "a used Honda under thirty thousand, 2020 or newer",
            CarWish(make="Honda", is_new=False, price_max=30_000, year_min=2020),
        ),
    ],
)
def test_a_wish_for_a_car_is_understood(said: str, wish: CarWish):
    assert car(said) == wish


@pytest.mark.parametrize(
    "said",
    [
        "new brake pads",
        "Sarah Brown",
        "do you carry parts?",
        "I'd like to escape",
        "let's focus on the price",
        "at nine thirty",
        "payments under 400 a month",
        "it has thirty thousand miles",
        "the 30 thousand mile service",
        "under thirty minutes",
        "is it new or used?",
        "my old Civic",
        "put our red 2015 Ford Focus towards the down payment",
        "my daughter's Civic",
        "we've got a Jeep to part exchange",
        "I have a Camry I'd like to trade in",
        "anything under ten thousand miles",
        "",
    ],
)
def test_what_is_no_wish_for_a_car_is_none(said: str):
    assert car(said) is None


def test_where_cars_are_spoken_of_a_colour_and_a_number_are_enough():
    assert car("red, or under 30", asked=True) == CarWish(color="red", price_max=30_000)
    assert car("under 30") is None


@settings(deadline=None)
@given(
    st.integers(5, 99),
    st.sampled_from(["{} thousand", "{}k", "{} grand", "${},000", "{},000 dollars", "{}000"]),
    st.sampled_from(["under ", "up to ", "less than ", "at most ", "no more than ", "below "]),
)
def test_a_limit_said_in_any_way_is_that_limit(thousands: int, way: str, prefix: str):
    assert car(f"something {prefix}{way.format(thousands)}") == CarWish(price_max=thousands * 1000.0)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str):
    found = car(text)
    assert found is None or found != CarWish()
