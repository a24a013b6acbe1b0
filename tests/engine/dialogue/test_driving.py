from __future__ import annotations

from datetime import date, time

import pytest

from engine.ports import CarForSale, Job, NotBooked, Refusal
from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import march, with_regulars
from tests.fakes.dealership import FakeDealership

WHEN_AND_WHO = "on Wednesday, March 4th at ten. My name is Ann Parker and my number is 217-555-0122"


async def test_a_test_drive_is_booked_for_one_car():
    caller = Caller()
    assert await caller.says("I'd like to test drive a Camry") == "Sure. What day would you like to come in?"
    assert caller.talk.slots.appointment_type == "test_drive"
    assert await caller.says("Wednesday, March 4th at ten") == "What's your name?"
    await caller.says("Ann Parker")
    answer = await caller.says("217-555-0122")
    assert answer == (
        "Let me read that back. That's a test drive of the silver 2025 Toyota Camry on Wednesday, March 4 at "
        "10:00 AM, for Ann Parker, at 217-555-0122. Shall I book that?"
    )
    assert caller.reply.must_be_heard
    answer = await caller.says("yes")
    assert "We'll see you on Wednesday, March 4 at 10:00 AM. Your reference is 1." in answer
    (booked,) = caller.dealership.booked
    assert booked.job == Job(inventory_id=1)
    assert booked.start == march(4, 10)
    assert booked.vehicle is None


async def test_everything_said_at_once_is_read_back_at_once():
    caller = Caller()
    answer = await caller.says(f"I'd like to test drive the Mustang {WHEN_AND_WHO}")
    assert (
        "a test drive of the red 2024 Ford Mustang on Wednesday, March 4 at 10:00 AM, for Ann Parker"
        in answer
    )


async def test_without_a_car_it_is_asked_which():
    caller = Caller()
    answer = await caller.says("I'd like to book a test drive")
    assert answer == "Sure. Which car would you like to drive?"
    await caller.says("the CR-V")
    assert caller.talk.slots.inventory_id == 4


@pytest.mark.parametrize(
    ("said", "car"),
    [
        ("the first one", 1),
        ("the second one", 2),
        ("the RAV4", 2),
        ("the blue one", 2),
        ("the silver one", 1),
    ],
)
async def test_of_several_cars_that_fit_it_is_asked_which(said: str, car: int):
    caller = Caller()
    answer = await caller.says("I'd like to test drive a Toyota")
    assert answer == (
        "Sure. I have a 2025 Toyota Camry or a 2025 Toyota RAV4. Which car would you like to drive?"
    )
    assert await caller.says(said) == "What day would you like to come in?"
    assert caller.talk.slots.inventory_id == car


async def test_cars_that_differ_in_colour_alone_are_told_apart_by_it():
    dealership = FakeDealership()
    dealership.cars.append(CarForSale(6, "N9", 2025, "Toyota", "Camry", "red", 29999, is_new=True))
    caller = Caller(dealership)
    answer = await caller.says("I'd like to test drive a Camry")
    assert "I have a silver 2025 Toyota Camry or a red 2025 Toyota Camry." in answer


async def test_cars_that_sound_the_same_are_one_to_the_caller():
    dealership = FakeDealership()
    dealership.cars.append(CarForSale(6, "N9", 2025, "Toyota", "Camry", "silver", 29999, is_new=True))
    caller = Caller(dealership)
    await caller.says("I'd like to test drive a Camry")
    assert caller.talk.slots.inventory_id == 1


async def test_a_car_that_is_not_there_is_said_so_and_what_is_there_is_named():
    caller = Caller()
    answer = await caller.says("I'd like to test drive a red Camry")
    assert answer == (
        "Sure. I don't have a red Camry right now. I have a silver 2025 Toyota Camry. "
        "Would you like to take it for a test drive?"
    )
    assert caller.talk.slots.inventory_id is None
    assert await caller.says("yes") == "What day would you like to come in?"
    assert caller.talk.slots.inventory_id == 1


async def test_the_car_there_is_instead_can_be_declined():
    caller = Caller()
    answer = await caller.says_all("I'd like to test drive a red Camry", "no thanks")
    assert answer == "Okay, I won't book anything. Is there anything else I can help you with?"
    assert caller.dealership.booked == []


async def test_a_sold_car_cannot_be_booked():
    caller = Caller()
    await caller.says(f"I'd like to test drive the Mustang {WHEN_AND_WHO}")
    caller.dealership.cars = [car for car in caller.dealership.cars if car.model != "Mustang"]
    answer = await caller.says("yes")
    assert answer.startswith("I'm sorry, that one is gone.")
    assert caller.dealership.booked == []


class SellsWhileBooking(FakeDealership):
    """The car goes in the moment before the row is written."""

    async def book(self, request):
        self.cars = [car for car in self.cars if car.id != request.job.inventory_id]
        return NotBooked(Refusal.FULL)


async def test_a_car_sold_in_the_last_moment_is_said_to_be_gone():
    caller = Caller(SellsWhileBooking())
    answer = await caller.says_all(f"I'd like to test drive the Mustang {WHEN_AND_WHO}", "yes")
    assert answer.startswith("I'm sorry, that one is gone. For example, I have")
    assert caller.talk.appointment_id is None
    assert caller.talk.slots.preferred_time == time(10)


async def test_one_of_the_cars_that_were_named_before_is_meant():
    caller = Caller()
    await caller.says("Do you have any Hondas?")
    await caller.says("Can I test drive the second one?")
    assert caller.talk.slots.inventory_id == 4
    assert caller.talk.slots.preferred_date is None


async def test_another_car_during_the_read_back_is_read_back_anew():
    caller = Caller()
    await caller.says(f"I'd like to test drive the Mustang {WHEN_AND_WHO}")
    answer = await caller.says("Actually, I'd rather drive the RAV4")
    assert "a test drive of the blue 2025 Toyota RAV4 on Wednesday, March 4 at 10:00 AM" in answer
    await caller.says("yes")
    assert caller.dealership.booked[0].job.inventory_id == 2


async def test_a_make_that_is_the_callers_name_changes_no_car():
    caller = Caller()
    await caller.says_all("I'd like to test drive the Camry on Wednesday, March 4th at ten", "Peter Ford")
    assert caller.talk.slots.customer_name == "Peter Ford"
    assert caller.talk.slots.inventory_id == 1


async def test_a_test_drive_does_not_stop_for_lunch():
    caller = Caller()
    await caller.says("I'd like to test drive the Camry on Wednesday, March 4th at noon")
    assert caller.talk.slots.preferred_time == time(12)


async def test_the_customers_own_car_is_no_part_of_a_test_drive():
    caller = Caller(with_regulars(), phone="+12175550199")
    await caller.says("I'd like to test drive the Mustang on Wednesday, March 4th at ten")
    assert "Let me read that back." in await caller.says("yes, that's me")
    await caller.says("yes")
    assert caller.dealership.booked[0].vehicle is None


async def test_a_service_that_becomes_a_test_drive_keeps_day_and_caller():
    caller = Caller()
    await caller.says(f"I need an oil change {WHEN_AND_WHO}")
    answer = await caller.says("Actually I'd rather test drive the Mustang")
    assert "a test drive of the red 2024 Ford Mustang on Wednesday, March 4 at 10:00 AM, for Ann" in answer
    assert caller.talk.slots.preferred_date == date(2026, 3, 4)


@pytest.mark.parametrize(
    "heard",
    [
        "Hi, I'd like to test drive the 2025 camera",
        "Can I take the silver Camry for a sin?",
        "I saw that silver camera you got. Can I take it for a spin?",
    ],
)
async def test_a_drive_is_booked_though_a_word_of_it_was_misheard(heard: str):
    caller = Caller()
    assert await caller.says(heard) == "Sure. What day would you like to come in?"
    assert caller.talk.slots.appointment_type == "test_drive"
    assert caller.talk.slots.inventory_id is not None


async def test_a_car_that_cannot_be_told_is_asked_for_twice_and_then_a_person_comes():
    caller = Caller()
    await caller.says("I want to test drive a Honda")
    again = "I have a 2024 Honda Civic or a 2025 Honda CR-V. Which car would you like to drive?"
    assert await caller.says("The Honda") == again
    assert "I'm getting someone for you" in await caller.says("A Honda")


async def test_who_narrows_the_car_down_is_asked_on():
    caller = Caller()
    await caller.says("I want to test drive a Honda")
    await caller.says("The Honda")
    assert await caller.says("The Civic") == "What day would you like to come in?"
