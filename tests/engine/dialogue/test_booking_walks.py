"""Whatever order a caller gives and corrects things in, the read-back says what was said last."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.dialogue.caller import Caller

SERVICES = {
    "it's an oil change": "an oil change",
    "I need a tire rotation": "a tire rotation",
    "make it a battery replacement": "a battery replacement",
}
DAYS = {
    "Wednesday, March 4th": "Wednesday, March 4",
    "make it Thursday, March 5th": "Thursday, March 5",
    "Friday the 6th of March please": "Friday, March 6",
}
TIMES = {
    "at ten": "10:00 AM",
    "make it half past nine": "9:30 AM",
    "actually at three pm": "3:00 PM",
    "2:30 pm please": "2:30 PM",
}
NAMES = {"my name is Ann Parker": "Ann Parker", "the name is Bob Miller": "Bob Miller"}
NUMBERS = {
    "my number is 217-555-0122": "217-555-0122",
    "you can reach me at two one seven five five five oh one four four": "217-555-0144",
}
PARTS = (SERVICES, DAYS, TIMES, NAMES, NUMBERS)
MANY = 7


@dataclass
class Said:
    """Sentences of a walk, and what of each part was said last."""

    sentences: list[str] = field(default_factory=list)
    last: dict[int, str] = field(default_factory=dict)


@st.composite
def walks(draw: st.DrawFn) -> Said:
    """Every part at least once, in any order, some several times, some two in one sentence."""
    order = draw(st.permutations(range(len(PARTS))))
    again = draw(st.lists(st.integers(0, len(PARTS) - 1), max_size=MANY))
    walk = Said()
    for part in (*order, *again):
        sentence = draw(st.sampled_from(sorted(PARTS[part])))
        walk.last[part] = PARTS[part][sentence]
        if walk.sentences and draw(st.booleans()):
            sentence = f"{walk.sentences.pop()}, {sentence}" if part > _last_part(walk) else sentence
        walk.sentences.append(sentence)
    return walk


def _last_part(walk: Said) -> int:
    """Only parts that come later in `PARTS` are put behind others in one sentence."""
    last = walk.sentences[-1] if walk.sentences else ""
    return max((at for at, part in enumerate(PARTS) if any(said in last for said in part)), default=-1)


@settings(max_examples=60, deadline=None)
@given(walks())
def test_any_walk_of_giving_and_correcting_ends_in_a_read_back_of_what_was_said_last(walk: Said):
    async def talk() -> None:
        caller = Caller()
        await caller.says("I'd like to book a service appointment")
        answer = await caller.says_all(*walk.sentences)
        service, day, at, name, number = (walk.last[part] for part in range(len(PARTS)))
        expected = f"That's {service} on {day} at {at}, for {name}, at {number}. Shall I book that?"
        assert answer.endswith(expected), walk.sentences
        assert caller.dealership.booked == []
        await caller.says("yes")
        (booked,) = caller.dealership.booked
        assert booked.customer_name == name

    asyncio.run(talk())
