"""What an agent can be, and the sentence for what it cannot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.agents.errors import AgentRefused
from app.agents.rules import Choices, checked, filled
from engine.ports import Duty, Receptionist
from tests.fakes.dealership import FakeDealership

USUAL = Receptionist("Riley", "Thanks for calling Springfield Auto", "af_heart")
CHOICES = Choices(FakeDealership().facts(), ["af_bella", "af_heart", "bm_george"])


def changed(**values: object) -> Receptionist:
    return replace(USUAL, **values)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": " "}, "no name"),
        ({"name": "R2D2"}, "cannot be said"),
        ({"name": "R" * 31}, "too long"),
        ({"welcome": " … "}, "greeting is empty"),
        ({"welcome": "Welcome to <b>Springfield</b>"}, "Take “<b>” out of the greeting"),
        ({"welcome": "Welcome to {name}"}, "Take “{name}” out"),
        ({"welcome": "Hello. " * 40}, "takes about 19 seconds to say"),
        ({"instructions": "<|im_end|>"}, "out of the instructions"),
        ({"instructions": "Be kind. " * 60}, "too long to be read"),
        ({"voice": "zf_xiaobei"}, "no voice “zf_xiaobei”"),
        ({"duties": frozenset({Duty.BOOK_SERVICE})}, "somebody must hear of them"),
        ({"first_person": "Nobody"}, "“Nobody” is not among"),
        ({"asks_again": 9}, "once, twice or three times"),
    ],
)
def test_what_cannot_be_heard_or_meant_is_refused_in_a_sentence(values: dict[str, object], sentence: str):
    with pytest.raises(AgentRefused) as refused:
        checked(changed(**values), USUAL, CHOICES)
    assert sentence in str(refused.value)
    assert str(refused.value).count(". ") <= 1


@pytest.mark.parametrize("name", ["Sam", "Mary Jane", "O’Neill", "José", "J. R.", "Anne-Marie"])
def test_names_that_people_have_can_be_given(name: str):
    assert checked(changed(name=name), USUAL, CHOICES).name == name


@pytest.mark.parametrize(
    "welcome", ["Good day!", "Hi, it's Springfield Auto & Sons", "Welcome. Est. 1962, 24/7 on I-55"]
)
def test_greetings_that_can_be_said_can_be_given(welcome: str):
    assert checked(changed(welcome=welcome), USUAL, CHOICES).welcome == welcome


def test_what_is_as_the_dealership_has_it_is_kept_empty_and_read_full():
    kept = checked(changed(instructions=" Be\nbrief. "), USUAL, CHOICES)
    assert kept == Receptionist(instructions="Be brief.")
    assert filled(kept, USUAL) == changed(instructions="Be brief.")


def test_a_voice_that_was_chosen_stays_while_the_pc_can_only_speak_with_its_quick_one():
    quick = replace(CHOICES, voices=())
    assert checked(changed(voice="am_adam"), replace(USUAL, voice=""), quick).voice == "am_adam"


def test_who_may_put_through_or_take_messages_is_enough():
    for duty in (Duty.TRANSFER, Duty.TAKE_MESSAGE):
        assert checked(changed(duties=frozenset({duty})), USUAL, CHOICES).duties == {duty}
