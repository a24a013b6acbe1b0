"""The day of a journey is no day to come in."""

from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller


@pytest.mark.parametrize(
    "said",
    [
        "We're driving to Florida next week, I need an oil change",
        "I need an oil change before we fly to Cancun tomorrow",
        "I need an oil change, we're heading down to Texas this weekend",
        "I'm driving to my sister's on Saturday, I need an oil change",
    ],
)
async def test_the_day_of_a_journey_is_not_taken_for_the_appointment(said: str):
    caller = Caller()
    assert (await caller.says(said)).endswith("What day would you like to come in?")


@pytest.mark.parametrize(
    "said",
    [
        "I'm driving to you on Friday for an oil change",
        "I need an oil change, can I drive to your place on Friday",
    ],
)
async def test_the_day_of_the_way_here_is_taken(said: str):
    caller = Caller()
    await caller.says(said)
    assert caller.talk.slots.preferred_date is not None
