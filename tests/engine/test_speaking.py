"""What of a cut clause counts as heard."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.speaking import words_heard

PRICE = "An oil change costs $49.99 to $89.99"


def test_a_price_counts_for_as_long_as_it_takes_to_say() -> None:
    assert words_heard(PRICE, 0.6) == ["An", "oil", "change", "costs", "$49.99"]
    assert words_heard(PRICE, 0.3) == ["An", "oil", "change", "costs"]


def test_all_is_all_and_nothing_nothing() -> None:
    assert words_heard(PRICE, 1.0) == PRICE.split()
    assert words_heard(PRICE, 0.0) == []


@given(st.text(max_size=80), st.floats(0, 1), st.floats(0, 1))
def test_more_audio_never_means_fewer_words_and_they_come_in_order(
    text: str, one: float, other: float
) -> None:
    less, more = words_heard(text, min(one, other)), words_heard(text, max(one, other))

    assert more[: len(less)] == less
    assert text.split()[: len(more)] == more
