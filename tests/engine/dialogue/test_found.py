"""What the finders make of a whole sentence together: none may take another's words."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.slots import spoken
from engine.dialogue.slots.times import TimeWish
from engine.dialogue.turn import Found
from engine.dialogue.understanding import find_slots
from engine.ports import CarWish, Slots
from tests.fakes.dealership import FakeDealership

DEALERSHIP = FakeDealership()


def found(said: str, question: Question | None = None, **session) -> Found:
    return find_slots(said, spoken.plain(said), Session("s", question=question, **session), DEALERSHIP)


def test_a_sentence_full_of_everything_is_taken_apart():
    all_of_it = found(
        "Hi, this is John Smith, I need an oil change for my 2019 Honda Civic on Friday at half past nine, "
        "my number is 217 555 0122 and my email is j smith 42 at outlook dot com"
    )
    assert [offer.name for offer in all_of_it.services] == ["Oil Change"]
    assert (all_of_it.day and all_of_it.day.day) == date(2026, 3, 6)
    assert all_of_it.time == TimeWish(at=time(9, 30))
    assert (all_of_it.name, all_of_it.vehicle) == ("John Smith", "2019 Honda Civic")
    assert (all_of_it.digits, all_of_it.email) == ("2175550122", "jsmith42@outlook.com")


@pytest.mark.parametrize(
    "said",
    [
        "something between twenty and thirty thousand",
        "a twenty twenty four Mustang",
        "2024 or newer",
        "is N two five zero zero one still there",
        "stock number U-24003",
        "my reference number is 12",
        "my VIN is one H G C M eight two six three three A zero zero four three five two",
        "my number is two one seven five five five oh one two two",
        "my email is jane 1030 at gmail dot com",
        "on March 3rd 2026",
        "I have two cars",
    ],
)
def test_numbers_of_other_kinds_are_no_time(said: str):
    assert found(said).time is None
    assert found(said, Question.TIME).time is None


@pytest.mark.parametrize(
    "said",
    [
        "N two five zero zero one",
        "my VIN is one H G C M eight two six three three A zero zero four three five two",
        "between twenty and thirty thousand",
        "on March 3rd 2026 at 10:30",
        "a 2019 or 2020 Civic",
        "reference 104",
    ],
)
def test_numbers_of_other_kinds_are_no_phone_number(said: str):
    assert found(said).digits is None


@pytest.mark.parametrize(
    "said", ["Friday at ten", "March 3rd", "217 555 0122", "first thing", "oil change", "yes"]
)
def test_what_is_no_car_is_no_wish_for_one(said: str):
    assert found(said).car is None


def test_a_number_and_the_hours_to_call_it_are_kept_apart():
    call = found("call me at 217 555 0122 between ten and noon")
    assert (call.digits, call.time) == ("2175550122", TimeWish(earliest=time(10), latest=time(12)))


def test_a_reference_and_a_new_time_are_kept_apart():
    move = found("reference number 12, can I move it to Thursday at two?")
    assert (move.reference, move.time) == (12, TimeWish(at=time(14)))
    assert (move.day and move.day.day) == date(2026, 3, 5)


def test_a_vin_and_a_day_are_kept_apart():
    both = found("the VIN is 1HGCM82633A004352 and I'd like to come Friday at ten")
    assert (both.vin, both.time) == ("1HGCM82633A004352", TimeWish(at=time(10)))
    assert both.car == CarWish(vin="1HGCM82633A004352")


def test_a_wish_for_a_car_and_a_test_drive_are_kept_apart():
    drive = found("I'd like to test drive the silver RAV4 tomorrow at three")
    assert drive.car == CarWish(model="RAV4", color="silver")
    assert (drive.day and drive.day.day, drive.time) == (date(2026, 3, 3), TimeWish(at=time(15)))
    assert drive.yes_no is None


def test_a_stock_number_is_part_of_the_wish():
    assert found("Is N25001 still available?").car == CarWish(stock_number="N25001")


def test_days_ruled_out_come_with_the_day_wished_for():
    days = found("I can't do Monday or Tuesday, any time Wednesday after three")
    assert [out.day.weekday() for out in days.not_days] == [0, 1]
    assert (days.day and days.day.day, days.time) == (date(2026, 3, 4), TimeWish(earliest=time(15)))
    assert days.anything


def test_a_person_and_a_department_are_found_beside_the_caller():
    put_through = found("This is Sarah Brown, put me through to Marcus in sales please")
    assert (put_through.name, put_through.person, put_through.department) == (
        "Sarah Brown",
        "Marcus Lee",
        "sales",
    )


def test_an_evening_is_asked_back_only_where_the_department_is_open_then():
    slots = Slots(appointment_type="test_drive")
    assert found("Friday at eight").time == TimeWish(at=time(8))
    assert found("Friday at seven", slots=slots).time == TimeWish(at=time(19))


@pytest.mark.parametrize(
    ("said", "question", "choice"),
    [
        ("the second one", Question.VEHICLE, 1),
        ("the later one", Question.WHICH_DAY, -1),
        ("the first", Question.WHICH_APPOINTMENT, 0),
        ("the last one", Question.CAR, -1),
        ("the second one", Question.SERVICE, None),
    ],
)
def test_one_of_several_is_picked_where_several_were_named(said: str, question: Question, choice: int | None):
    assert found(said, question).choice == choice


def test_a_pick_is_no_day_of_the_month():
    assert found("the first", Question.WHICH_APPOINTMENT).day is None


def test_a_bare_number_is_what_was_asked_for():
    assert found("twelve", Question.WHICH_APPOINTMENT).reference == 12
    assert found("two", Question.TIME).time == TimeWish(at=time(14))
    assert found("two one seven", Question.PHONE).digits == "217"
    assert found("under thirty", Question.CAR_WISH).car == CarWish(price_max=30_000)
    assert found("red", Question.CAR_WISH).car == CarWish(color="red")


@pytest.mark.parametrize(
    ("said", "earliest", "latest"),
    [
        ("I have a meeting until two", time(14), None),
        ("I can't get there until after three", time(15), None),
        ("I need it done by noon", None, time(12)),
        ("I'm free until eleven", None, time(11)),
    ],
)
def test_being_busy_until_a_time_is_being_free_from_then_on(
    said: str, earliest: time | None, latest: time | None
):
    assert found(said).time == TimeWish(earliest=earliest, latest=latest)


def test_moving_an_appointment_is_no_oil_change():
    move = found("I need to change my appointment from Tuesday to Friday")
    assert move.services == ()
    assert (move.day and move.day.day) == date(2026, 3, 6)


def test_a_caller_with_a_name_like_somebody_of_the_house_asks_for_nobody():
    assert found("This is Dr. Robert Lee").person is None
    assert found("Is my car ready? It's the Camry").name is None


@settings(deadline=None)
@given(st.text(max_size=300), st.sampled_from([None, *Question]))
def test_no_text_breaks_it(text: str, question: Question | None):
    assert isinstance(found(text, question), Found)


_FAMILIAR = """
I want the a to two twenty thirty thousand Friday Tuesday next week not before after at noon ten half past
nine Honda Civic used red under N25001 my number is oh double five one seven and or no sorry reference 12
john smith dot gmail com S M I T H with K VIN Marcus sales please first one last month in
"""
_SAID = st.sampled_from(_FAMILIAR.split())


@settings(deadline=None, max_examples=300)
@given(st.lists(_SAID, max_size=25), st.sampled_from([None, *Question]))
def test_no_jumble_of_familiar_words_breaks_it(words: list[str], question: Question | None):
    assert isinstance(found(" ".join(words), question), Found)
