from __future__ import annotations

from datetime import date, datetime

import pytest

from engine.ports import TaskKind
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import MONDAY, FakeDealership


async def test_a_message_has_a_name_a_number_a_reason_and_an_owner():
    caller = Caller()
    assert (
        await caller.says("I'd like to leave a message for Sarah")
        == "Sure. What would you like me to tell them?"
    )
    answer = await caller.says_all("My bill is wrong", "J O H N", "555-0122", "two one seven")
    assert answer == (
        "I've written that down. Sarah Miller will get back to you by 11:00 AM today. "
        "Is there anything else I can help you with?"
    )
    (message,) = caller.dealership.messages
    assert (message.text, message.customer_name, message.owner) == (
        "My bill is wrong",
        "John",
        "Sarah Miller",
    )
    assert (message.customer_phone, message.kind) == ("+12175550122", TaskKind.MESSAGE)
    assert caller.talk.tasks == (1,)
    assert caller.talk.state == "COMPLETION"


async def test_a_time_asked_for_within_hours_is_kept():
    caller = Caller(phone="+12175550199")
    await caller.says_all("Please have Sarah call me back tomorrow at ten", "it's about my brakes", "Ann Lee")
    answer = await caller.says("yes")
    assert "Sarah Miller will call you at 10:00 AM tomorrow." in answer
    (message,) = caller.dealership.messages
    assert message.due_at == datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership
    assert message.kind is TaskKind.CALL_BACK


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("Can someone call me back at 9 pm?", "6:30 PM today"),
        ("Can Sarah call me back on Sunday?", "7:30 AM on Monday, March 9"),
        ("Please have Sarah call me back at six in the morning tomorrow", "7:30 AM tomorrow"),
    ],
)
async def test_a_time_outside_hours_is_moved_and_said(said: str, offered: str):
    answer = await Caller().says(said)
    assert "Nobody is here then." in answer
    assert f"call you back at {offered}?" in answer


async def test_on_a_holiday_nobody_calls_back():
    class Holiday(FakeDealership):
        def facts(self):
            from dataclasses import replace

            return replace(super().facts(), closed={date(2026, 3, 3): "Founders' Day"})

    answer = await Caller(Holiday()).says("Please have Sarah call me back tomorrow at ten")
    assert "call you back at 5:30 PM today?" in answer
    assert "We're closed on Tuesday, March 3 for Founders' Day." in await Caller(Holiday()).says(
        "Are you open tomorrow?"
    )


async def test_the_reason_need_not_be_told():
    caller = Caller(phone="+12175550199")
    await caller.says_all("Can someone call me back?", "no", "Ann Lee", "yes")
    (message,) = caller.dealership.messages
    assert message.text == "Wants to be called back."


async def test_a_message_says_things_that_other_tasks_would_take_for_theirs():
    caller = Caller()
    await caller.says_all(
        "I'd like to leave a message", "I need to cancel my appointment and this is ridiculous", "Ann Lee"
    )
    await caller.says("217 555 0122")
    (message,) = caller.dealership.messages
    assert message.text == "I need to cancel my appointment and this is ridiculous"


async def test_who_gives_no_number_is_promised_no_call():
    caller = Caller()
    answer = await caller.says_all(
        "I'd like to leave a message", "Tell him I said hello", "Ann Lee", "I'd rather not give my number"
    )
    assert answer.startswith("I've written that down for our team. Is there")
    assert caller.dealership.messages[0].customer_phone is None


async def test_a_message_that_is_not_wanted_any_more_is_not_left():
    caller = Caller()
    answer = await caller.says_all("I'd like to leave a message", "My bill is wrong", "never mind")
    assert answer.startswith("Okay, I won't write anything down.")
    assert caller.dealership.messages == []


async def test_after_hours_an_hour_of_the_next_morning_is_offered():
    caller = Caller(FakeDealership(MONDAY.replace(hour=22)))
    answer = await caller.says("I want to talk to Sarah")
    assert answer.endswith("Shall I have Sarah Miller call you back at 7:30 AM tomorrow?")
    await caller.says_all("yes", "my brakes squeak", "Ann Lee", "217 555 0122")
    (message,) = caller.dealership.messages
    assert message.due_at == datetime(2026, 3, 3, 7, 30)  # noqa: DTZ001 - local to the dealership
    assert message.text == "my brakes squeak"


async def test_a_message_told_in_one_breath_is_not_asked_for_again():
    caller = Caller()
    said = "I have an appointment tomorrow and I'll be late, can you let Sarah know?"
    await caller.says_all(said, "Ann Lee", "217 555 0122")
    (message,) = caller.dealership.messages
    assert (message.text, message.owner, message.customer_name) == (said, "Sarah Miller", "Ann Lee")
