"""Callers who say what is wrong, or what they wish, instead of naming a service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from engine.dialogue.work.guess import best
from engine.dialogue.work.kinds import Kind
from engine.dialogue.work.offered import inspection, service_for
from engine.ports import ServiceOffer
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import SERVICES, FakeDealership

GRINDS = "My car makes a grinding sound, can I bring it in"
HUMS = "My car makes a humming sound, can I bring it in"
CLICKS = "My car clicks when I turn the key, can I bring it in"


class Hears:
    """A judge that knows a few words."""

    KNOWN: Mapping[str, Kind] = {
        "grinding sound": Kind.BRAKE_TROUBLE,
        "humming": Kind.TROUBLE,
        "clicks": Kind.BATTERY_TROUBLE,
        "moved to the back": Kind.TIRE_ROTATION,
        "respray": Kind.OTHER,
        "go over all of it": Kind.INSPECTION,
    }

    def __init__(self, share: float = 0.95) -> None:
        self.share = share

    async def rank(self, text: str) -> Sequence[tuple[Kind, float]]:
        kind = next((kind for words, kind in self.KNOWN.items() if words in text), Kind.NONE)
        left = (1 - self.share) / (len(Kind) - 1)
        return sorted(
            ((each, self.share if each is kind else left) for each in Kind), key=lambda pair: -pair[1]
        )


def phoning(share: float = 0.95, dealership: FakeDealership | None = None) -> Caller:
    return Caller(dealership, judge=Hears(share))


class WithoutBrakes(FakeDealership):
    """Sells no work on brakes."""

    def services(self) -> Sequence[ServiceOffer]:
        return [offer for offer in SERVICES if "Brake" not in offer.name]


class WithoutLooking(FakeDealership):
    """Only changes oil."""

    def services(self) -> Sequence[ServiceOffer]:
        return SERVICES[:1]


@pytest.mark.parametrize(
    ("said", "proposed"),
    [
        (GRINDS, "That sounds like the brakes. Shall I book a brake inspection?"),
        (HUMS, "I can't tell over the phone what it is. Shall I put it down as a general inspection"),
        (CLICKS, "That sounds like the battery. Shall I book a battery replacement?"),
    ],
)
async def test_a_symptom_gets_a_proposal_and_nothing_is_taken_before_a_yes(said: str, proposed: str):
    caller = phoning()
    assert proposed in await caller.says_all("I'd like to book a service", said)
    assert caller.talk.slots.service_type is None


async def test_a_yes_takes_what_was_proposed_and_the_technician_reads_the_symptom():
    caller = phoning()
    await caller.says_all("I'd like to book a service", GRINDS, "yes please", "Friday at ten")
    await caller.says_all("My name is Ed Sheldon", "217 555 0144", "yes")
    (booked,) = caller.dealership.booked
    assert booked.job.service_id == 3
    assert booked.notes == GRINDS


async def test_a_no_lists_the_services_and_the_same_is_not_proposed_again():
    caller = phoning()
    answer = await caller.says_all("I'd like to book a service", GRINDS, "no")
    assert "I can book an oil change, a tire rotation" in answer
    answer = await caller.says(GRINDS)
    assert "Shall I book a brake inspection" not in answer
    await caller.says("an oil change")
    assert caller.talk.slots.service_type == "Oil Change"


async def test_a_no_with_another_wish_takes_that():
    caller = phoning()
    await caller.says_all("I'd like to book a service", GRINDS, "no, just an oil change")
    assert caller.talk.slots.service_type == "Oil Change"


async def test_to_say_a_day_instead_of_yes_is_to_agree_and_is_read_back():
    caller = phoning()
    await caller.says_all("I'd like to book a service", HUMS, "Friday at ten", "My name is Ed Sheldon")
    answer = await caller.says("217 555 0144")
    assert "general inspection on Friday, March 6 at 10:00 AM" in answer
    assert not caller.dealership.booked


async def test_a_wish_without_doubt_is_taken_and_a_likely_one_asked_back():
    sure, likely = phoning(0.95), phoning(0.6)
    wish = "I want the front ones moved to the back"
    await sure.says_all("I'd like to book a service", wish)
    answer = await likely.says_all("I'd like to book a service", wish)
    assert sure.talk.slots.service_type == "Tire Rotation"
    assert likely.talk.slots.service_type is None
    assert "Shall I book a tire rotation?" in answer


async def test_a_guess_is_worth_nothing():
    caller = phoning(0.3)
    answer = await caller.says_all("I'd like to book a service", "I want you to go over all of it")
    assert caller.talk.slots.service_type is None
    assert "Shall I" not in answer


async def test_asked_in_vain_twice_the_inspection_is_offered_and_what_was_said_is_kept():
    caller = phoning()
    first = await caller.says_all("I'd like to book a service", "Friday")
    second = await caller.says("at ten")
    assert "Which of these would you like?" in first
    assert "Shall I put it down as a general inspection, so a technician takes a look?" in second
    await caller.says("yes")
    assert caller.talk.slots.service_type == "General Inspection"
    assert caller.talk.slots.preferred_time is not None


async def test_who_does_not_know_what_the_car_needs_is_offered_an_inspection():
    answer = await phoning().says_all("I'd like to book a service", "I don't know, you tell me")
    assert "Shall I put it down as a general inspection" in answer


async def test_who_does_not_know_which_of_two_services_gets_the_one_that_looks_first():
    answer = await phoning().says_all("I'd like to get my brakes done", "I have no idea")
    assert "Shall I book a brake inspection?" in answer


async def test_work_that_nobody_here_does_is_refused_with_what_is_done():
    caller = phoning()
    answer = await caller.says_all("I'd like to book a service", "I want a respray")
    assert "I can't book that one here. I can book an oil change" in answer
    assert "Shall I put it down as a general inspection" in await caller.says(HUMS)


async def test_symptoms_of_what_is_not_offered_fall_to_the_inspection():
    answer = await phoning(dealership=WithoutBrakes()).says_all("I'd like to book a service", GRINDS)
    assert "Shall I put it down as a general inspection" in answer


async def test_without_any_inspection_it_is_said_that_this_is_not_done_here():
    answer = await phoning(dealership=WithoutLooking()).says_all("I'd like to book a service", GRINDS)
    assert "I can't book that one here. I can book an oil change." in answer


async def test_what_is_wrong_is_kept_for_the_technician_when_the_service_was_named_too():
    caller = phoning()
    await caller.says_all(
        "A brake inspection on Friday at ten, there's a grinding sound", "My name is Ed Sheldon"
    )
    await caller.says_all("217 555 0144", "yes")
    assert "grinding sound" in caller.dealership.booked[0].notes


async def test_a_proposal_that_was_not_understood_is_made_again_in_full():
    caller = phoning()
    answer = await caller.says_all("I'd like to book a service", GRINDS, "the purple elephant sings")
    assert "Shall I book a brake inspection?" in answer


async def test_a_new_booking_knows_nothing_of_the_symptoms_of_the_last():
    caller = phoning()
    await caller.says_all(
        "I'd like to book a service", GRINDS, "yes", "Friday at ten", "My name is Ed Sheldon"
    )
    await caller.says_all("217 555 0144", "yes", "I'd like to book an oil change on Friday at two", "yes")
    assert [bool(each.notes) for each in caller.dealership.booked] == [True, False]


@pytest.mark.parametrize(
    ("kind", "names", "service"),
    [
        (Kind.OIL_CHANGE, ("Lube Service", "Inspection"), "Lube Service"),
        (Kind.BRAKE_TROUBLE, ("Brake Pad Replacement", "Multi-Point Inspection"), "Multi-Point Inspection"),
        (Kind.BRAKE_TROUBLE, ("Brake Service", "Vehicle Check"), "Brake Service"),
        (Kind.BATTERY_TROUBLE, ("Battery Replacement", "Battery Test"), "Battery Test"),
        (Kind.TROUBLE, ("State Inspection", "Diagnostics"), "Diagnostics"),
        (Kind.TROUBLE, ("Battery Test", "Tire Check", "Emissions Test"), None),
        (Kind.BRAKE_PADS, ("Oil Change", "General Inspection"), None),
        (Kind.OTHER, ("Oil Change", "General Inspection"), None),
    ],
)
def test_kinds_of_work_find_the_services_of_any_dealership(
    kind: Kind, names: Sequence[str], service: str | None
):
    services = [ServiceOffer(number, name, 30, 0, 0) for number, name in enumerate(names)]
    found = service_for(kind, services)
    assert (found.name if found else None) == service


def test_no_inspection_of_a_part_is_taken_for_one_of_the_whole_car():
    assert inspection(SERVICES[:5]) is None


def test_two_kinds_of_trouble_together_are_trouble():
    ranking = dict.fromkeys(Kind, 0.0) | {Kind.BRAKE_TROUBLE: 0.49, Kind.TROUBLE: 0.48, Kind.NONE: 0.03}
    guess = best(list(ranking.items()), SERVICES, asked=False)
    assert guess is not None
    assert guess.is_trouble
    assert not guess.sure


async def test_what_is_wrong_is_noted_beside_the_name_of_the_service():
    caller = phoning()
    said = "I need an oil change tomorrow at ten, and there is a humming when I drive"
    await caller.says_all(said, "My name is Ann Lee, 217 555 0122", "yes")
    assert caller.dealership.booked[-1].notes == said


async def test_a_service_named_alone_leaves_no_note():
    caller = phoning()
    await caller.says_all("I need an oil change tomorrow at ten", "My name is Ann Lee, 217 555 0122", "yes")
    assert caller.dealership.booked[-1].notes == ""
