"""Words of a turn that still runs, as a person at the desk sees them: secrets are not even begun."""

from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("I'd like to come on Tuesday", "I'd like to come on Tuesday"),
        ("my card is 4111 1111 1111 1111", "my card is [card number]"),
        ("it's four one one one, one one", "it's"),
        ("it is a 2019 Civic", "it is a 2019 Civic"),
        ("at 9 30", "at 9 30"),
    ],
)
async def test_digits_at_the_end_are_left_out_until_it_is_known_what_they_are(said: str, seen: str) -> None:
    caller = Caller()
    await caller.greeted()
    assert caller.talk.glimpse(said) == seen


async def test_a_telephone_number_that_was_asked_for_is_seen_as_it_comes() -> None:
    caller = Caller()
    await caller.greeted()
    answer = await caller.says_all("an oil change on Tuesday at ten", "Ann Lee")
    assert "number" in answer
    assert caller.talk.glimpse("217 555 01") == "217 555 01"


async def test_nothing_of_a_glimpse_is_remembered() -> None:
    caller = Caller()
    await caller.greeted()
    before = caller.talk.remembered()
    caller.talk.glimpse("my card number is")
    assert caller.talk.remembered() == before
