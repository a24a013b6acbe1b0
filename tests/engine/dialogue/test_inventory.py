from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from engine.ports import CarForSale, CarWish, Stock
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import CARS, FakeDealership

_DRIVE = "Would you like to take it for a test drive?"


class OldList(FakeDealership):
    """A dealership whose list of cars was not brought up to date for a while."""

    age = timedelta(0)

    async def stock(self, wish: CarWish) -> Stock:
        return Stock((await super().stock(wish)).cars, self.clock - self.age)


async def test_what_fits_is_told_with_its_price_and_how_old_the_list_is():
    caller = Caller()
    answer = await caller.says("Do you have any used Hondas under thirty thousand?")
    assert answer == (
        "Yes, we have that one. As of this morning, it's a used 2024 Honda Civic in black for $24,999. "
        + _DRIVE
    )
    assert (caller.reply.agent, caller.talk.state) == ("inventory", "ACTIVE")
    assert caller.talk.slots.inventory_id == 3


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(minutes=5), "As of this morning"),
        (timedelta(days=1), "As of yesterday"),
        (timedelta(days=4), "As of Thursday, February 26"),
    ],
)
async def test_an_old_list_is_said_to_be_old(age: timedelta, words: str):
    dealership = OldList()
    dealership.age = age
    assert words in await Caller(dealership).says("Do you have any used Hondas in stock?")


async def test_at_most_three_cars_are_named_in_a_breath_and_the_others_on_request():
    caller = Caller()
    answer = await caller.says("Which cars do you have on the lot?")
    assert "there are 5. The first three are a used 2024 Honda Civic" in answer
    assert answer.count("$") == 3
    answer = await caller.says("what else do you have?")
    assert "There's also a new 2025 Toyota RAV4 in blue for $34,999 and a used 2024 Ford Mustang" in answer
    assert (await caller.says("any others?")).startswith("That's all we have.")


async def test_a_wish_is_refined_step_by_step():
    caller = Caller()
    await caller.says("Do you have any Toyotas in stock?")
    assert "2025 Toyota RAV4 in blue" in await caller.says("and in blue?")
    assert "2024 Honda Civic" in await caller.says("do you have any used Hondas?")


async def test_cheaper_is_cheaper_than_what_was_named():
    caller = Caller()
    await caller.says("Do you have the RAV4 in stock?")
    answer = await caller.says("anything cheaper?")
    assert "we have nothing like that" in answer
    assert "there's a new 2025 Honda CR-V in white for $32,999" in answer  # the other SUV
    assert "there's a used 2024 Honda Civic in black for $24,999" in await caller.says("anything cheaper?")
    assert (await caller.says("anything cheaper?")).startswith("I'm sorry, we have nothing cheaper.")


async def test_new_ones_after_used_ones():
    caller = Caller()
    await caller.says("Do you have any used Hondas?")
    assert "a new 2025 Honda CR-V in white" in await caller.says("what about new ones?")


@pytest.mark.parametrize(
    ("asked", "car"),
    [
        ("how much is the second one?", "2025 Toyota Camry in silver for $28,999, stock number N25001"),
        ("tell me about the last one", "2025 Honda CR-V in white for $32,999, stock number N25004"),
        ("what color is the first one?", "2024 Honda Civic in black"),
    ],
)
async def test_a_question_about_one_of_those_named_is_answered_about_that_one(asked: str, car: str):
    caller = Caller()
    await caller.says("Which cars do you have on the lot?")
    answer = await caller.says(asked)
    assert car in answer
    assert answer.endswith(_DRIVE)


async def test_whether_it_is_still_there_is_looked_up_again():
    caller = Caller()
    await caller.says("Do you have any used Hondas?")
    assert (await caller.says("is it still available?")).startswith("Yes, it's still there.")
    caller.dealership.cars = [car for car in CARS if car.id != 3]
    assert (await caller.says("is it still available?")).startswith("I'm sorry, that one is gone.")


async def test_a_stock_number_finds_its_car_and_no_other():
    caller = Caller()
    assert "2025 Toyota RAV4 in blue" in await caller.says("Is stock number N25002 available?")
    answer = await Caller().says("Is stock number N99999 available?")
    assert answer == "I don't find a car with that number. What kind of car are you looking for?"


async def test_a_vin_finds_its_car():
    dealership = FakeDealership()
    dealership.cars = [replace(CARS[0], vin="1M8GDM9AXKP042788"), *CARS[1:]]
    caller = Caller(dealership)
    answer = await caller.says("Do you have the car with VIN 1M8GDM9AXKP042788 in stock?")
    assert "2025 Toyota Camry" in answer


async def test_when_nothing_fits_the_nearest_is_told_and_no_other_invented():
    caller = Caller()
    answer = await caller.says("Do you have a Honda Civic in green on the lot?")
    assert answer.startswith("I'm sorry, we have nothing like that. That is as of this morning.")
    assert "The nearest is a used 2024 Honda Civic in black for $24,999." in answer


async def test_with_an_empty_lot_a_person_is_offered():
    dealership = FakeDealership()
    dealership.cars = []
    answer = await Caller(dealership).says("Do you have any used Hondas?")
    assert answer.endswith("Would you like me to get a person for you?")


async def test_a_yes_books_a_drive_in_the_car_that_was_named():
    caller = Caller()
    await caller.says_all(
        "Do you have any used Hondas?", "yes, tomorrow at ten", "Ann Lee", "217 555 0122", "yes"
    )
    (request,) = caller.dealership.booked
    assert request.job.inventory_id == 3
    assert caller.talk.state == "COMPLETION"


async def test_of_several_the_one_that_is_picked_is_driven():
    caller = Caller()
    await caller.says_all("Which cars do you have on the lot?", "yes, the second one", "tomorrow at ten")
    assert caller.talk.slots.inventory_id == 1


async def test_a_no_to_the_drive_leaves_nothing_open():
    caller = Caller()
    answer = await caller.says_all("Do you have any used Hondas?", "no thanks")
    assert answer == "Okay. Is there anything else I can help you with?"


async def test_looking_at_cars_in_the_middle_of_a_booking_comes_back_to_it():
    caller = Caller()
    await caller.says("I need an oil change")
    answer = await caller.says("do you have any used Hondas in stock?")
    assert "2024 Honda Civic" in answer
    assert answer.endswith("What day would you like to come in?")
    assert caller.talk.slots.service_type == "Oil Change"


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("What's your best price on the Camry?", "I can't give discounts on the phone."),
        ("Can you knock something off the price?", "I can't give discounts on the phone."),
        ("Would you take 20000 for it?", "I can't give discounts on the phone."),
        ("can you do 30 thousand", "I can't give discounts on the phone."),
        (
            "how much would I get for mine?",
            "I can't say on the phone what a trade-in is worth, someone has to look at it here.",
        ),
        ("what's the rate?", "I can't give finance terms on the phone."),
        (
            "How much would I get for a trade in?",
            "I can't say on the phone what a trade-in is worth, someone has to look at it here.",
        ),
        (
            "What's my old Focus worth?",
            "I can't say on the phone what a trade-in is worth, someone has to look at it here.",
        ),
        (
            "How much will you give me for my truck?",
            "I can't say on the phone what a trade-in is worth, someone has to look at it here.",
        ),
        ("What's the interest rate on a five year loan?", "I can't give finance terms on the phone."),
        ("What would my monthly payment be?", "I can't give finance terms on the phone."),
        ("How much do I have to put down?", "I can't give finance terms on the phone."),
        ("Can you hold it for me until Friday?", "I can't hold a car for you on the phone."),
        ("Can you reserve the blue Civic for me?", "I can't hold a car for you on the phone."),
    ],
)
async def test_no_deal_is_made_on_the_phone(asked: str, sentence: str):
    caller = Caller()
    await caller.says("Which cars do you have on the lot?")
    answer = await caller.says(asked)
    assert answer == f"{sentence} Would you like me to get a person for you?"
    assert (await caller.says("yes")).startswith("I'm getting someone for you.")
    assert asked in caller.dealership.wanted[0].summary


async def test_a_car_sold_while_we_spoke_is_not_offered_as_one_of_more():
    caller = Caller()
    await caller.says("Which cars do you have on the lot?")
    caller.dealership.cars = [
        CarForSale(9, "N1", 2026, "Ford", "Ranger", "gray", 1, is_new=True),
    ]
    assert (await caller.says("what else do you have?")).startswith("That's all we have.")


async def test_a_day_instead_of_a_yes_books_the_drive_too():
    caller = Caller()
    await caller.says_all("Do you have any used Hondas?", "can I see it tomorrow at 3?", "Tom Hill")
    assert (await caller.says("217 555 0122")).endswith("Shall I book that?")
    assert caller.talk.slots.inventory_id == 3


async def test_what_is_not_in_the_list_is_not_known():
    caller = Caller()
    await caller.says("Do you have any used Hondas?")
    answer = await caller.says("does it have leather seats?")
    assert answer == "I'm sorry, I don't know that. Would you like me to get a person for you?"


@pytest.mark.parametrize(
    "asked",
    [
        "Is that a brand new one or second hand?",
        "Is it new?",
        "Is that one used or new?",
        "Is it pre-owned?",
        "What colour is it?",
        "Is it black?",
        "What year is it?",
        "And the price?",
        "How much are you asking for it?",
        "How old is it?",
        "Tell me more about it",
    ],
)
async def test_a_question_about_the_car_just_named_is_answered_from_its_row(asked: str):
    caller = Caller()
    await caller.says("Do you have a used Civic?")
    answer = await caller.says(asked)
    assert answer.startswith("As of this morning, it's a used 2024 Honda Civic in black for $24,999,"), answer
    await caller.says("Do you have any Hondas?")
    answer = await caller.says(asked)
    assert "2024 Honda Civic in black for $24,999" in answer
    assert "nothing like that" not in answer


@pytest.mark.parametrize(
    "asked",
    [
        "How many miles has it got on it?",
        "Is it an automatic?",
        "How many owners has it had?",
        "Is it good on gas?",
    ],
)
async def test_what_the_row_of_the_car_just_named_does_not_hold_is_not_known(asked: str):
    caller = Caller()
    await caller.says("Do you have a used Civic?")
    assert (await caller.says(asked)).startswith("I'm sorry, I don't know that.")


@pytest.mark.parametrize(
    "asked", ["Do you have a hybrid RAV4?", "Do you have a RAV4 with seven seats?", "A RAV4 with leather?"]
)
async def test_a_wish_that_the_list_cannot_tell_is_not_said_to_be_met(asked: str):
    answer = await Caller().says(asked)
    assert answer.startswith(
        "My list doesn't say that about the cars. As of this morning, there's a new 2025"
    )


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Do you have a purple Chrysler minivan?", "We have cars from Honda, Toyota, and Ford."),
        ("Do you have any Teslas?", "We have cars from Honda, Toyota, and Ford."),
        ("Got anything in purple?", "We have cars in black, silver, white, blue, and red."),
        ("Any F-150s in stock?", "We have cars from Honda, Toyota, and Ford."),
    ],
)
async def test_when_nothing_is_near_what_there_is_is_told(asked: str, told: str):
    caller = Caller()
    answer = await caller.says(asked)
    assert answer == (
        "I'm sorry, we have nothing like that. That is as of this morning. "
        f"{told} What kind of car are you looking for?"
    )
    assert "2025 Toyota Camry" in await caller.says("a Camry")


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [
        ("Do you have a Highlander?", "a new 2025 Honda CR-V"),
        ("Do you have a used Toyota?", "a new 2025 Toyota Camry"),
        ("Anything under twenty thousand?", "a used 2024 Honda Civic"),
        ("Have you got a Ford Focus?", "a used 2024 Ford Mustang"),
    ],
)
async def test_the_nearest_is_near_in_make_kind_or_price(asked: str, nearest: str):
    assert f"The nearest is {nearest}" in await Caller().says(asked)


async def test_suvs_at_a_price_are_those_of_the_stock():
    answer = await Caller().says("Do you have any SUVs under thirty four thousand?")
    assert "a new 2025 Honda CR-V in white for $32,999" in answer
    assert "Civic" not in answer


@pytest.mark.parametrize("asked", ["Can I come and see it?", "Could I take a look at it?", "Can we try it?"])
async def test_to_come_and_see_the_car_is_to_book_a_drive(asked: str):
    caller = Caller()
    await caller.says("Do you have a used Civic?")
    assert (await caller.says(asked)).endswith("What day would you like to come in?")
    assert caller.talk.slots.inventory_id == 3


async def test_the_dearest_car():
    assert "2024 Ford Mustang" in await Caller().says("What's the most expensive car on the lot?")


@pytest.mark.parametrize(
    ("asked", "car"),
    [
        ("Which one's cheaper?", "2025 Toyota Camry"),
        ("the cheaper one", "2025 Toyota Camry"),
        ("which of those costs more?", "2025 Toyota RAV4"),
        ("what about the blue one?", "2025 Toyota RAV4"),
        ("which one is silver?", "2025 Toyota Camry"),
    ],
)
async def test_cars_just_named_are_compared_among_themselves(asked: str, car: str):
    caller = Caller()
    await caller.says("Do you have any Toyotas in stock?")
    answer = await caller.says(asked)
    assert car in answer
    assert answer.count("$") == 1
    assert "nothing like that" not in answer


async def test_cars_that_are_alike_in_what_is_compared_are_all_told():
    caller = Caller()
    answer = await caller.says_all("Do you have any Toyotas in stock?", "which one's newer?")
    assert "2025 Toyota Camry" in answer
    assert "2025 Toyota RAV4" in answer


async def test_a_yes_to_the_newer_one_drives_that_one():
    caller = Caller()
    await caller.says_all("Do you have any Hondas in stock?", "yes, the newer one")
    assert caller.talk.slots.inventory_id == 4


async def test_a_stock_number_is_found_without_its_letter():
    assert "2025 Honda CR-V" in await Caller().says("What car is stock number 25004?")
