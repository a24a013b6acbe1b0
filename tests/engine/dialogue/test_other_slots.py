from __future__ import annotations

import pytest

from engine.dialogue.intents.yes_no import YesNo, yes_or_no
from engine.dialogue.slots import spoken
from engine.dialogue.slots.emails import find_email
from engine.dialogue.slots.offers import find_offers
from engine.dialogue.slots.vehicles import find_vehicle
from tests.fakes.dealership import SERVICES


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("I need an oil change", {"Oil Change"}),
        ("change the oil in my car", {"Oil Change"}),
        ("an oil chain", {"Oil Change"}),
        ("rotate my tires", {"Tire Rotation"}),
        ("tyre rotaition", {"Tire Rotation"}),
        ("my brakes are squeaking", {"Brake Inspection"}),
        ("new brake pads", {"Brake Pad Replacement"}),
        ("something with my brakes", {"Brake Inspection", "Brake Pad Replacement"}),
        ("my battery is dead", {"Battery Replacement"}),
        ("a full checkup", {"General Inspection"}),
        ("brake inspection and oil change", {"Brake Inspection", "Oil Change"}),
        ("I'd like a spaceship", set()),
        ("I was in turmoil", set()),
    ],
)
def test_a_service_is_known_by_what_people_call_it(said: str, names: set[str]):
    assert {offer.name for offer in find_offers(spoken.plain(said), SERVICES)} == names


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("my email is john dot smith at gmail dot com", "john.smith@gmail.com"),
        ("jane underscore doe at my-mail dot co dot uk", "jane_doe@my-mail.co.uk"),
        ("John.Smith@Example.com please", "john.smith@example.com"),
        ("tuesday at ten", None),
        ("meet me at the shop", None),
    ],
)
def test_an_email_address_is_found_spoken_or_written(said: str, address: str | None):
    found = find_email(spoken.plain(said))
    assert (found[0] if found else None) == address


@pytest.mark.parametrize(
    ("said", "vehicle"),
    [
        ("it's a 2019 Honda Civic", "2019 Honda Civic"),
        ("a twenty twenty one RAV4", "2021 RAV4"),
        ("my crv", "CR-V"),
        ("my Ford F 150", "Ford F-150"),
        ("a chevy", "Chevy"),
        ("I have no car", None),
    ],
)
def test_a_car_is_found_as_far_as_it_was_said(said: str, vehicle: str | None):
    text = spoken.with_digits(spoken.plain(said))
    assert find_vehicle(text, ("Toyota", "Honda", "Ford"), ("Camry", "RAV4", "Civic", "CR-V")) == vehicle


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Yes.", YesNo.YES),
        ("yeah that's right", YesNo.YES),
        ("no problem", YesNo.YES),
        ("Uh-huh", YesNo.YES),
        ("sounds good, go ahead", YesNo.YES),
        ("No, that's fine", YesNo.YES),
        ("why not", YesNo.YES),
        ("no", YesNo.NO),
        ("okay no", YesNo.NO),
        ("absolutely not", YesNo.NO),
        ("right now I can't", YesNo.NO),
        ("that's not right", YesNo.NO),
        ("yes, no wait", YesNo.NO),
        ("never mind", YesNo.NO),
        ("I know", YesNo.UNCLEAR),
        ("can you look at my booking", YesNo.UNCLEAR),
        ("okay, what day?", YesNo.UNCLEAR),
        ("I don't know", YesNo.UNCLEAR),
        ("Tuesday", None),
        ("", None),
    ],
)
def test_yes_no_and_unclear_are_told_apart(said: str, answer: YesNo | None):
    assert yes_or_no(spoken.plain(said)) is answer
