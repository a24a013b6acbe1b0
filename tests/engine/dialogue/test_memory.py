"""A conversation that is kept and taken up between any two turns goes on exactly as it would have."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue import memory
from engine.dialogue.memory import NotRemembered
from engine.ports import HandOffState, KnownCustomer, Notice, RepairStatus, Urgency
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import MONDAY, FakeDealership

_SAID = (
    "I need an oil change", "tomorrow at ten", "any time after three on Friday", "the second one", "Ann Lee",
    "217 555 0122", "555 0122", "two one seven", "yes", "no", "no, another time", "thanks", "",
    "how much is an oil change?", "do you take cryptocurrency?", "are you a robot?", "hold on",
    "can you say that again?", "slower please", "Do you have any used Hondas?", "and in blue?",
    "anything cheaper?",
    "how much is the second one?", "what else do you have?", "Is my car ready?", "Can I speak to Sarah?",
    "put me through to parts", "never mind, I don't need a person", "I'd like to leave a message",
    "My bill is wrong", "Can someone call me back tomorrow at ten?", "after five", "this is ridiculous",
    "my brakes failed", "please don't record this", "my card is [card number]", "purple monkeys",
    "cancel my appointment",
    "move my appointment to Friday at two", "I'd like a test drive", "Which cars do you have on the lot?",
)  # fmt: skip
_NEWS = st.tuples(
    st.integers(1, 6),
    st.sampled_from(list(Urgency)),
    st.sampled_from([101, 102]),
    st.sampled_from(list(HandOffState)),
    st.sampled_from([None, "Sarah Miller"]),
)
_TURNS = st.lists(st.one_of(st.sampled_from(_SAID), _NEWS), min_size=1, max_size=14)


@dataclass(frozen=True)
class Heard:
    """One reply as it was heard."""

    text: str
    agent: str
    expects: str
    ended: bool
    slowly: bool
    transfer: int | None
    stop_recording: bool
    state: str


def dealership() -> FakeDealership:
    made = FakeDealership()
    made.customers["+12175550199"] = KnownCustomer("Ann Lee", "+12175550199", vehicles=("2019 Honda Civic",))
    made.in_the_shop["+12175550199"] = [RepairStatus("2019 Honda Civic", "ready", None, MONDAY)]
    return made


async def converse(
    turns: list[object], *, forgetful: bool, phone: str | None
) -> tuple[list[Heard], FakeDealership]:
    """Talk; a forgetful program is stopped and started before every turn."""
    caller = Caller(dealership(), phone=phone)
    heard = [await hear(caller, await caller.talk.greet())]
    for turn in turns:
        if forgetful:
            caller.talk = caller.dialogue.take_up("call-1", caller.talk.remembered())
        if isinstance(turn, tuple):
            caller.talk.notify(Notice(*turn))
            reply = await caller.talk.announce() if caller.talk.has_news else None
        else:
            reply = await caller.talk.respond(str(turn))
        if reply is not None:
            heard.append(await hear(caller, reply))
    return heard, caller.dealership


async def hear(caller: Caller, reply) -> Heard:
    text = await caller.listen(reply)
    return Heard(
        text, reply.agent, reply.expects, reply.ended, reply.slowly, reply.transfer, reply.stop_recording,
        caller.talk.state,
    )  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(_TURNS, st.sampled_from([None, "+12175550199"]))
def test_a_program_that_is_stopped_between_any_two_turns_says_the_very_same(
    turns: list[object], phone: str | None
):
    heard, done = asyncio.run(converse(turns, forgetful=False, phone=phone))
    again, done_again = asyncio.run(converse(turns, forgetful=True, phone=phone))
    assert again == heard
    assert done_again.booked == done.booked
    assert done_again.messages == done.messages
    assert done_again.wanted == done.wanted


@settings(max_examples=80, deadline=None)
@given(_TURNS, st.booleans())
def test_nobody_is_put_through_twice_or_without_having_been_asked_for(turns: list[object], forgetful: bool):
    heard, done = asyncio.run(converse(["Can I talk to a person?", *turns], forgetful=forgetful, phone=None))
    transfers = [each.transfer for each in heard if each.transfer is not None]
    assert len(transfers) == len(set(transfers))
    assert set(transfers) <= {101 + number for number in range(len(done.wanted))}
    for each in heard:
        assert each.ended or each.transfer is not None or each.text.rstrip().endswith(("?", "."))


async def test_a_caller_who_was_cut_off_is_told_what_was_open_and_goes_on():
    caller = Caller()
    await caller.says_all("I need an oil change", "on Tuesday at ten")
    caller.talk = caller.dialogue.take_up("call-2", caller.talk.remembered())
    answer = await caller.greeted()
    assert answer.endswith(
        "I think we were cut off before. You were booking an oil change for Tuesday, March 3 at 10:00 AM. "
        "Shall we go on where we were?"
    )
    assert await caller.says("yes") == "Sure. What's your name?"


async def test_a_caller_who_was_cut_off_may_begin_anew():
    caller = Caller()
    await caller.says("I need an oil change")
    caller.talk = caller.dialogue.take_up("call-2", caller.talk.remembered())
    await caller.greeted()
    assert await caller.says("no") == "Okay. How can I help you?"
    assert caller.talk.slots.service_type is None
    assert caller.talk.state == "DISCOVERY"


async def test_a_caller_who_was_cut_off_may_just_go_on_with_something_else():
    caller = Caller()
    await caller.says("I need an oil change")
    caller.talk = caller.dialogue.take_up("call-2", caller.talk.remembered())
    await caller.greeted()
    assert (await caller.says("tomorrow at ten")).endswith("What's your name?")


@pytest.mark.parametrize(
    ("said", "open_then"),
    [
        ("I'd like to leave a message", "You were leaving a message."),
        ("Can I speak to Sarah?", "You were waiting for a person."),
        ("Do you have any used Hondas?", "You were looking for a car."),
        ("Is my car ready?", "You were asking about your car in the shop."),
        ("I'd like a test drive", "You were booking a test drive."),
    ],
)
async def test_what_was_open_is_said_in_a_sentence(said: str, open_then: str):
    caller = Caller()
    await caller.says(said)
    caller.talk = caller.dialogue.take_up("call-2", caller.talk.remembered())
    assert open_then in await caller.greeted()


async def test_who_waited_for_a_person_waits_for_one_again():
    caller = Caller()
    await caller.says("Can I speak to Sarah?")
    caller.talk = caller.dialogue.take_up("call-2", caller.talk.remembered())
    await caller.greeted()
    await caller.says("yes")
    assert [request.wanted for request in caller.dealership.wanted] == ["Sarah Miller", "Sarah Miller"]
    assert caller.dealership.wanted[-1].session_id == "call-2"


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"id": 3}', "\x00", '{"id": "a", "doing": "booking"}'])
def test_what_cannot_be_read_is_said_to_be_so(text: str):
    with pytest.raises(NotRemembered):
        memory.load(text)


async def test_the_state_is_right_at_every_point():
    caller = Caller()
    states = [caller.talk.state]
    for turn in (None, "I need an oil change", "are you a robot?", "tomorrow at ten", "Ann Lee",
                 "217 555 0122", "yes", "Can I talk to a person?", "my bill", "bye"):  # fmt: skip
        await (caller.says(turn) if turn else caller.greeted())
        states.append(caller.talk.state)
    assert states == [
        "CALL_START", "DISCOVERY", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "COMPLETION", "ACTIVE",
        "ACTIVE", "COMPLETION",
    ]  # fmt: skip
