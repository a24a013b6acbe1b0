"""What is said of a message after it was written down still belongs to it."""

from __future__ import annotations

import pytest

from tests.engine.dialogue.caller import Caller


async def _left() -> Caller:
    caller = Caller()
    await caller.says("Please leave a message that somebody should call me back about my invoice")
    await caller.says("Li Zhou, 217 555 0198")
    if not caller.dealership.messages:
        await caller.says("yes")
    assert len(caller.dealership.messages) == 1
    return caller


@pytest.mark.parametrize(
    "said",
    [
        "It is about the umbrella, the black one.",
        "It's about the umbrella. Yes, the number is correct.",
        "Oh, and it's about my umbrella",
        "Please tell them the umbrella is black.",
        "Also mention that the umbrella is black",
        "And tell him it's the black umbrella.",
    ],
)
async def test_more_about_a_message_is_added_to_it(said: str):
    caller = await _left()
    answer = await caller.says(said)
    assert said in caller.dealership.messages[-1].text
    assert len(caller.dealership.messages) == 1
    assert answer.endswith("anything else I can help you with?")


@pytest.mark.parametrize("said", ["Oh, call me at 312 555 0177 instead.", "My cell is 312 555 0177."])
async def test_a_number_said_after_a_message_is_added_to_it(said: str):
    caller = await _left()
    await caller.says(said)
    assert [each.customer_phone for each in caller.dealership.messages] == ["+13125550177"]


@pytest.mark.parametrize("said", ["No, that's all.", "Yes", "When do you close today?"])
async def test_other_words_after_a_message_leave_it_as_it_is(said: str):
    caller = await _left()
    before = caller.dealership.messages[-1]
    await caller.says(said)
    assert caller.dealership.messages == [before]
