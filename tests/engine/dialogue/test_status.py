from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from engine.ports import KnownCustomer, RepairStatus, TaskKind
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import MONDAY, FakeDealership

ANN = KnownCustomer("Ann Lee", "+12175550122", vehicles=("2019 Honda Civic",))


def shop(*repairs: RepairStatus, known: bool = True) -> FakeDealership:
    dealership = FakeDealership()
    dealership.in_the_shop[ANN.phone] = repairs
    if known:
        dealership.customers[ANN.phone] = ANN
    return dealership


def repair(status: str, age: timedelta, promised: datetime | None = None) -> RepairStatus:
    return RepairStatus("2019 Honda Civic", status, promised, MONDAY - age)


async def test_the_status_is_said_with_its_age_once_the_caller_said_who_they_are():
    dealership = shop(
        repair("waiting_for_parts", timedelta(minutes=10), MONDAY.replace(hour=16, tzinfo=None))
    )
    caller = Caller(dealership, phone=ANN.phone)
    assert await caller.says("Is my car ready?") == "Am I speaking with Ann Lee?"
    assert await caller.says("yes") == (
        "As of 10 minutes ago, your 2019 Honda Civic is waiting for parts; "
        "it should be done at 4:00 PM today. "
        "Is there anything else I can help you with?"
    )


async def test_nobody_elses_car_is_told_of():
    caller = Caller(shop(repair("ready", timedelta(minutes=10))), phone=ANN.phone)
    answer = await caller.says_all("Is my car ready?", "no")
    assert answer == "What's the phone number the car is under?"
    answer = await caller.says("217 555 0199")
    assert "ready" not in answer
    assert "I don't see your car in the shop's records." in answer


async def test_without_a_known_line_the_number_is_asked_for_and_used():
    caller = Caller(shop(repair("ready", timedelta(hours=1)), known=False))
    assert await caller.says("Is my car ready?") == "What's the phone number the car is under?"
    answer = await caller.says("217 555 0122")
    assert answer.startswith("As of 8:00 AM today, your 2019 Honda Civic is ready to be picked up.")


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=20), "As of just now"),
        (timedelta(minutes=1), "As of 1 minute ago"),
        (timedelta(minutes=59), "As of 59 minutes ago"),
        (timedelta(days=3), "As of Friday, February 27"),
    ],
)
async def test_how_old_the_status_is(age: timedelta, words: str):
    caller = Caller(shop(repair("in_progress", age), known=False))
    answer = await caller.says_all("Is my car ready?", "217 555 0122")
    assert answer.startswith(words)


async def test_a_status_of_the_last_business_day_is_not_old():
    caller = Caller(shop(repair("in_progress", timedelta(days=2)), known=False))
    answer = await caller.says_all("Is my car ready?", "217 555 0122")
    assert "may have changed" not in answer


async def test_an_old_status_is_said_to_be_old_and_a_call_is_offered():
    caller = Caller(shop(repair("in_progress", timedelta(days=4)), known=False))
    answer = await caller.says_all("Is my car ready?", "217 555 0122")
    assert "That's not fresh, so it may have changed since." in answer
    assert answer.endswith("Shall I have our service team call you back at 10:00 AM today?")
    await caller.says_all("yes please", "Ann Lee")
    (message,) = caller.dealership.messages
    assert (message.kind, message.owner) == (TaskKind.CALL_BACK, "service")
    assert message.text == "How far is the 2019 Honda Civic?"


async def test_a_promise_that_is_past_is_not_made_again():
    dealership = shop(
        repair("in_progress", timedelta(minutes=30), MONDAY.replace(hour=8, tzinfo=None)), known=False
    )
    answer = await Caller(dealership).says_all("Is my car ready?", "217 555 0122")
    assert "it should have been done at 8:00 AM today" in answer


async def test_a_car_that_is_not_in_the_records_becomes_a_message_for_the_service_team():
    caller = Caller(shop(known=False))
    answer = await caller.says_all("Is my car ready?", "217 555 0122", "Ann Lee")
    assert "Our service team will get back to you by 11:00 AM today." in answer
    (message,) = caller.dealership.messages
    assert (message.owner, message.customer_phone) == ("service", "+12175550122")


async def test_a_car_that_was_picked_up_is_no_longer_in_the_shop_when_another_is():
    picked, other = repair("picked_up", timedelta(hours=1)), repair("ready", timedelta(minutes=5))
    answer = await Caller(shop(picked, other, known=False)).says_all("Is my car ready?", "217 555 0122")
    assert "picked up." in answer
    assert answer.count("As of") == 1
