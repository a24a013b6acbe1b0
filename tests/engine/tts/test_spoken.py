import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.tts.numbers import cardinal, digits, in_pairs, ordinal, phone, year
from engine.tts.spoken import spoken, spoken_clause


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("It is $49.99.", "It is forty-nine dollars and ninety-nine cents."),
        ("It is $1.", "It is one dollar."),
        ("From $49 to $89.99.", "From forty-nine dollars to eighty-nine dollars and ninety-nine cents."),
        ("From $150-$300.", "From one hundred fifty to three hundred dollars."),
        ("$34,999", "thirty-four thousand nine hundred ninety-nine dollars"),
        ("$0.50", "fifty cents"),
        ("free ($0)", "free (zero dollars)"),
    ],
)
def test_prices_are_said_in_dollars_and_cents(written: str, said: str):
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("at 9:30 AM", "at nine thirty AM"),
        ("at 9:30 a.m. on Monday", "at nine thirty AM on Monday"),
        ("We close at 6 p.m.", "We close at six PM."),
        ("at 6 p.m. Then we close", "at six PM. Then we close"),
        ("at 9:05 AM", "at nine oh five AM"),
        ("at 10:00 AM", "at ten AM"),
        ("at 2:00", "at two o'clock"),
        ("8 AM-5 PM", "eight AM to five PM"),
        ("at 17:30", "at seventeen thirty"),
    ],
)
def test_times_are_said_as_on_the_phone(written: str, said: str):
    assert spoken(written) == said


@pytest.mark.parametrize(
    "written",
    [
        "(217) 555-0142",
        "217-555-0142",
        "217.555.0142",
        "+12175550142",
        "2175550142",
        "1-217-555-0142",
        "+1 217 555 0142",
    ],
)
def test_telephone_numbers_are_said_digit_by_digit_in_groups(written: str):
    assert spoken(f"It is {written}.") == "It is two one seven, five five five, zero one four two."


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("on March 3", "on March third"),
        ("on March 3rd, 2026", "on March third, twenty twenty-six"),
        ("on Mar. 21", "on March twenty-first"),
        ("by 2026-03-02", "by March second, twenty twenty-six"),
        ("I may 3 times", "I may three times"),
        ("the 2nd and the 30th", "the second and the thirtieth"),
        ("a 2019 Civic and a 2005 one", "a twenty nineteen Civic and a two thousand five one"),
        ("after 2000 miles", "after two thousand miles"),
    ],
)
def test_dates_and_years_are_said_as_ordinals_and_pairs(written: str, said: str):
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1234 Auto Drive, Springfield", "twelve thirty-four Auto Drive, Springfield"),
        ("350 N. Main St.", "three fifty N. Main Street"),
        ("stock number N25002", "stock number N two five zero zero two"),
        ("the RAV4", "the Rav four"),
        ("an F-150", "an F one fifty"),
        ("a CR-V", "a C R V"),
        ("two SUVs", "two S U V's"),
        ("your VIN", "your V I N"),
        ("Dr. Miller", "Doctor Miller"),
        ("a 3.5% rate", "a three point five percent rate"),
        ("30-45 minutes", "thirty to forty-five minutes"),
        ("sales & service", "sales and service"),
        ("oil/filter", "oil or filter"),
        ("12,000 miles", "twelve thousand miles"),
        ("**free** of charge", "free of charge"),
    ],
)
def test_addresses_cars_and_signs_are_written_out(written: str, said: str):
    assert spoken(written) == said


@given(st.text(alphabet="0123456789 $,.:-/%()+APMmarch&#TSUV", max_size=60))
def test_no_figure_and_no_dollar_sign_is_left_for_the_voice_to_guess_at(text: str):
    assert not re.search(r"[0-9$]\d", spoken(text))


def test_plain_words_stay_as_they_are():
    sentence = "Sure, I can help you with that. Which day works best for you?"
    assert spoken(sentence) == sentence


@given(st.integers(0, 10**11))
def test_cardinals_name_every_number(number: int):
    assert re.fullmatch(r"[a-z]+(?:[ -][a-z]+)*", cardinal(number))


def test_numbers_at_the_edges():
    assert [cardinal(n) for n in (0, 13, 20, 21, 100, 101, 1000, 1_000_001)] == [
        "zero", "thirteen", "twenty", "twenty-one", "one hundred", "one hundred one", "one thousand",
        "one million one",
    ]  # fmt: skip
    assert [ordinal(n) for n in (1, 2, 3, 5, 8, 9, 12, 20, 21, 31)] == [
        "first", "second", "third", "fifth", "eighth", "ninth", "twelfth", "twentieth", "twenty-first",
        "thirty-first",
    ]  # fmt: skip
    assert [year(n) for n in (1900, 1905, 1999, 2000, 2009, 2026)] == [
        "nineteen hundred", "nineteen oh five", "nineteen ninety-nine", "two thousand", "two thousand nine",
        "twenty twenty-six",
    ]  # fmt: skip
    assert [in_pairs(n) for n in (5, 101, 150, 400, 1200, 1234, 3000)] == [
        "five", "one oh one", "one fifty", "four hundred", "twelve hundred", "twelve thirty-four",
        "three thousand",
    ]  # fmt: skip
    assert digits("0-15") == "zero one five"
    assert phone("5550142") == "five five five, zero one four two"


def test_a_clause_cut_off_inside_a_sentence_keeps_the_voice_up():
    assert spoken_clause("I can offer you an appointment") == "I can offer you an appointment,"
    assert spoken_clause("for $5.") == "for five dollars."
    assert spoken_clause("") == ""
