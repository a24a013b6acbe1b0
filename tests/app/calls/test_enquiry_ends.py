"""Somebody of the three hangs up, cannot be reached or is not to be asked; on a virtual clock."""

from __future__ import annotations

import asyncio

import pytest

from app.calls.enquiry import Enquiry
from app.errors import TooLate
from app.events import TurnSpoken
from app.live_events import ColleagueState
from telephony.call import CallState
from telephony.errors import CallGone, NoFreeLine
from tests.app.calls.stage import Scene, play
from tests.app.calls.three import (
    CALLER,
    COLLEAGUE,
    PERSON,
    asks,
    nothing_is_left,
    sentences,
    speaks_with_colleague,
    told,
)
from tests.fakes.consult import FakeDesk, refused
from tests.fakes.line import FakeLine
from tests.fakes.phone_call import FakePhoneCall
from tests.fakes.virtual_clock import run


def test_a_caller_who_hangs_up_on_two_who_were_joined_here_ends_the_other_leg_too() -> None:
    async def people(scene: Scene) -> None:
        await speaks_with_colleague(scene)
        scene.call.refuses_transfer = refused()
        await scene.session.person.connect()
        await asyncio.sleep(1)
        scene.call.end("remote")

    assert nothing_is_left(play(people))


@pytest.mark.parametrize(
    ("then", "sentence"),
    [
        ("rings on", "201 did not take the call. You are back with the caller."),
        ("declines", "201 did not take the call. You are back with the caller."),
        ("hangs up", "201 hung up. You are back with the caller."),
    ],
)
def test_a_colleague_who_is_not_there_or_leaves_is_told_in_one_sentence_and_the_caller_is_back(
    then: str, sentence: str
) -> None:
    heard: list[tuple[set[int], ...]] = []

    async def people(scene: Scene) -> None:
        three = await asks(scene)
        if then == "rings on":
            await asyncio.sleep(26)
        elif then == "declines":
            scene.desk.legs[0].end("remote", 603)
        else:
            scene.desk.picks_up()
            await asyncio.sleep(1)
            scene.desk.legs[0].end("remote")
        heard.append((await three.all_speak())[:2])
        scene.call.end("remote")

    scene = play(people)

    assert heard == [({PERSON}, {CALLER})]
    assert sentences(scene) == [sentence]
    assert nothing_is_left(scene)


@pytest.mark.parametrize("state", ["asked", "waits", "merged"])
def test_a_caller_who_hangs_up_leaves_person_and_colleague_talking(state: str) -> None:
    heard: list[tuple[set[int], ...]] = []

    async def people(scene: Scene) -> None:
        three, person = await speaks_with_colleague(scene), scene.session.person
        if state != "asked":
            person.swap() if state == "waits" else person.merge()
        scene.call.end("remote")
        await asyncio.sleep(1)
        heard.append((await three.all_speak())[1:])
        for never in (person.swap, person.merge):
            with pytest.raises(TooLate):
                never()
        await scene.session.hang_up()

    scene = play(people)

    assert heard == [({COLLEAGUE}, {PERSON})]
    assert sentences(scene) == ["The caller hung up. You still speak with 201."]
    assert scene.record["outcome"] == "transferred"
    assert nothing_is_left(scene)


def test_a_colleague_who_hangs_up_after_the_caller_did_ends_the_call() -> None:
    async def people(scene: Scene) -> None:
        await speaks_with_colleague(scene)
        scene.call.end("remote")
        await asyncio.sleep(1)
        scene.desk.legs[0].end("remote")

    scene = play(people)

    assert told(scene)[-2:] == [ColleagueState.ALONE, ColleagueState.GONE]
    assert nothing_is_left(scene)


@pytest.mark.parametrize("answered", [False, True])
def test_hanging_up_ends_all_three(*, answered: bool) -> None:
    async def people(scene: Scene) -> None:
        await (speaks_with_colleague(scene) if answered else asks(scene))
        await scene.session.hang_up()

    scene = play(people)

    assert sentences(scene) == []
    assert nothing_is_left(scene)


def test_a_colleague_who_hangs_up_while_being_connected_leaves_the_caller_with_the_person() -> None:
    async def people(scene: Scene) -> None:
        three = await speaks_with_colleague(scene)

        async def hangs_up_first(consult: FakePhoneCall) -> None:
            consult.end("remote")
            await asyncio.sleep(0.5)
            raise refused()

        scene.call.transfer_to = hangs_up_first  # type: ignore[method-assign]
        await scene.session.person.connect()
        assert (await three.all_speak())[:2] == ({PERSON}, {CALLER})
        scene.call.end("remote")

    scene = play(people)

    assert sentences(scene) == ["201 hung up. You are back with the caller."]
    assert nothing_is_left(scene)


def test_a_caller_who_hangs_up_while_being_connected_leaves_person_and_colleague_talking() -> None:
    heard: list[tuple[set[int], ...]] = []

    async def people(scene: Scene) -> None:
        three = await speaks_with_colleague(scene)

        async def caller_is_gone(_: FakePhoneCall) -> None:
            scene.call.end("remote")
            await asyncio.sleep(0.5)
            raise CallGone("The call ended while it was being transferred.")

        scene.call.transfer_to = caller_is_gone  # type: ignore[method-assign]
        await scene.session.person.connect()
        heard.append((await three.all_speak())[1:])
        await scene.session.person.drop_colleague()

    scene = play(people)

    assert heard == [({COLLEAGUE}, {PERSON})]
    assert sentences(scene) == ["The caller hung up. You still speak with 201."]
    assert nothing_is_left(scene)


def test_a_colleague_who_cannot_be_dialled_changes_nothing() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await asyncio.sleep(0.1)
        with pytest.raises(NoFreeLine):
            await scene.session.person.ask_colleague("201")
        await scene.session.person.hold(on=True)
        scene.call.end("remote")

    scene = play(people, reachable=False)

    assert told(scene) == []


def test_a_call_that_ends_while_a_colleague_is_being_dialled_leaves_nobody_ringing() -> None:
    desk = FakeDesk()
    desk.takes_s = 2.0
    told: list[ColleagueState] = []

    async def people() -> None:
        enquiry = Enquiry(FakePhoneCall(FakeLine()), desk.dial, lambda _, state, __: told.append(state))
        asking = asyncio.ensure_future(enquiry.ask("201"))
        await asyncio.sleep(1)
        with pytest.raises(TooLate, match="already"):
            await enquiry.ask("202")
        await enquiry.close()
        with pytest.raises(TooLate, match="The call is over"):
            await asking

    run(people())

    assert [leg.state for leg in desk.legs] == [CallState.ENDED]
    assert told == []


def test_what_cannot_be_done_now_is_refused_in_words_and_does_no_harm() -> None:
    async def people(scene: Scene) -> None:
        person = scene.session.person
        await scene.line.agent_finishes()
        with pytest.raises(TooLate, match="Nobody here speaks"):
            await person.ask_colleague("201")
        await scene.session.take_over()
        await asyncio.sleep(0.1)
        with pytest.raises(TooLate, match="no colleague"):
            person.merge()
        await person.ask_colleague("201")
        with pytest.raises(TooLate, match="has not answered"):
            await person.connect()
        for refused_now in (
            person.ask_colleague("202"),
            person.give_back(),
            person.hold(on=True),
            person.transfer("202"),
        ):
            with pytest.raises(TooLate, match="A colleague is on the line"):
                await refused_now
        await person.drop_colleague()
        await person.give_back()
        await asyncio.sleep(3)
        scene.call.end("remote")

    scene = play(people)

    assert told(scene) == [ColleagueState.RINGS, ColleagueState.GONE]
    assert scene.desk.dialled == ["201"]
    assert nothing_is_left(scene)


def test_keys_go_to_whom_the_person_speaks_with() -> None:
    async def people(scene: Scene) -> None:
        await speaks_with_colleague(scene)
        await scene.session.person.send_digits("1")
        scene.session.person.swap()
        await scene.session.person.send_digits("2")
        await scene.session.hang_up()

    scene = play(people)

    assert scene.desk.legs[0].asked == ["keys 1"]
    assert scene.call.asked == ["keys 2"]


def test_a_caller_on_hold_is_taken_off_it_to_hear_it_ring() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await asyncio.sleep(0.1)
        await scene.session.person.hold(on=True)
        await scene.session.person.ask_colleague("201")
        scene.call.end("remote")

    scene = play(people)

    assert scene.call.asked == ["hold", "resume"]


def test_what_is_said_while_the_caller_is_on_hold_is_not_kept_for_them() -> None:
    async def people(scene: Scene) -> None:
        await scene.line.agent_finishes()
        await scene.session.take_over()
        await asyncio.sleep(0.1)
        await scene.session.person.hold(on=True)
        before = len(scene.call.played)
        await scene.person.says("what a strange question", 2.0)
        await asyncio.sleep(4)
        assert len(scene.call.played) == before
        await scene.session.person.hold(on=False)
        scene.call.end("remote")

    scene = play(people)

    assert not [each for each in scene.events if isinstance(each, TurnSpoken) and each.role == "person"]
