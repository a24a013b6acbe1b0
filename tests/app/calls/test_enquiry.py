"""A person who took a call over asks a colleague, swaps, merges, leaves; on a virtual clock."""

from __future__ import annotations

import asyncio

import pytest

from app.calls.line import UNRECORDED_TAG
from app.calls.take_over import PERSON_TAG
from app.errors import TooLate
from app.events import TurnSpoken
from app.live_events import ColleagueState
from app.settings import CallSettings
from telephony.call import CallState
from tests.app.calls.stage import Scene, play
from tests.app.calls.three import (
    CALLER,
    COLLEAGUE,
    PERSON,
    TONE,
    asks,
    nothing_is_left,
    sentences,
    speaks_with_colleague,
    told,
)
from tests.fakes.consult import refused
from tests.fakes.phone_call import FakePhoneCall


def test_while_the_colleague_rings_caller_and_person_hear_it_ring() -> None:
    heard: list[tuple[set[int], ...]] = []

    async def people(scene: Scene) -> None:
        three = await asks(scene)
        heard.append(await three.all_speak())
        scene.call.end("remote")

    scene = play(people)

    assert heard == [({TONE}, {TONE}, set())]
    assert scene.desk.dialled == ["201"]
    assert nothing_is_left(scene)


def test_the_person_speaks_with_the_colleague_swaps_merges_and_comes_back_to_the_caller() -> None:
    heard: list[tuple[set[int], ...]] = []

    async def people(scene: Scene) -> None:
        three, person = await speaks_with_colleague(scene), scene.session.person
        heard.append(await three.all_speak())
        person.swap()
        heard.append(await three.all_speak())
        person.swap()
        heard.append(await three.all_speak())
        person.merge()
        heard.append(await three.all_speak())
        await person.drop_colleague()
        heard.append((await three.all_speak())[:2])
        scene.call.end("remote")

    scene = play(people)

    asked, waits = ({TONE}, {COLLEAGUE}, {PERSON}), ({PERSON}, {CALLER}, {TONE})
    merged = ({PERSON + COLLEAGUE}, {CALLER + COLLEAGUE}, {CALLER + PERSON})
    assert heard == [asked, waits, asked, merged, ({PERSON}, {CALLER})]
    assert told(scene) == [
        ColleagueState.RINGS,
        ColleagueState.ASKED,
        ColleagueState.WAITS,
        ColleagueState.ASKED,
        ColleagueState.MERGED,
        ColleagueState.GONE,
    ]
    assert sentences(scene) == []
    assert nothing_is_left(scene)


def test_only_what_caller_and_person_say_to_each_other_is_written_down() -> None:
    said: list[list[tuple[str, str]]] = []

    def since(scene: Scene) -> list[tuple[str, str]]:
        words = [(each.role, each.text) for each in scene.events if isinstance(each, TurnSpoken)]
        scene.events[:] = [each for each in scene.events if not isinstance(each, TurnSpoken)]
        return sorted(words)

    async def people(scene: Scene) -> None:
        three, person = await speaks_with_colleague(scene), scene.session.person
        since(scene)
        await three.all_speak()
        said.append(since(scene))
        person.swap()
        await three.all_speak()
        said.append(since(scene))
        person.merge()
        await three.all_speak()
        said.append(since(scene))
        person.mute(on=True)
        await three.all_speak()
        said.append(since(scene))
        await scene.session.hang_up()

    play(people)

    both = [("caller", "caller speaks"), ("person", "person speaks")]
    assert said == [[], both, both, both[:1]]


def test_no_sound_of_a_colleague_and_none_of_the_wait_is_played_as_something_to_record() -> None:
    tags: list[set[int]] = []

    async def people(scene: Scene) -> None:
        three, person = await speaks_with_colleague(scene), scene.session.person
        for change in (lambda: None, person.swap, person.merge):
            change()
            before = len(scene.call.played)
            await three.all_speak()
            tags.append({tag for tag, _ in scene.call.played[before:]})
        await scene.session.hang_up()

    play(people)

    assert tags == [{UNRECORDED_TAG}, {PERSON_TAG}, {UNRECORDED_TAG}]


@pytest.mark.parametrize("merged", [False, True])
def test_caller_and_colleague_are_connected_by_the_telephone_system_and_the_person_is_free(
    *, merged: bool
) -> None:
    async def people(scene: Scene) -> None:
        await speaks_with_colleague(scene)
        if merged:
            scene.session.person.merge()
        await scene.session.person.connect()

    scene = play(people)

    assert scene.call.transferred_to == scene.desk.legs
    assert scene.record["outcome"] == "transferred"
    assert not scene.headset.is_open
    assert scene.desk.legs[0].state is CallState.ENDED


def test_a_colleague_whose_telephone_gives_our_leg_up_first_has_not_hung_up() -> None:
    async def people(scene: Scene) -> None:
        await speaks_with_colleague(scene)

        async def replaced(consult: FakePhoneCall) -> None:
            consult.end("remote")
            await asyncio.sleep(0.5)
            scene.call.end("local")

        scene.call.transfer_to = replaced  # type: ignore[method-assign]
        await scene.session.person.connect()

    scene = play(people)

    assert told(scene) == [ColleagueState.RINGS, ColleagueState.ASKED]
    assert nothing_is_left(scene)


@pytest.mark.parametrize("unasked", [False, True])
def test_a_call_answered_in_person_and_handed_on_was_put_through(*, unasked: bool) -> None:
    async def people(scene: Scene) -> None:
        await asyncio.sleep(1)
        await scene.session.answer_in_person()
        await asyncio.sleep(0.2)
        if unasked:
            await scene.session.person.transfer("202")
            return
        await scene.session.person.ask_colleague("201")
        scene.desk.picks_up()
        await asyncio.sleep(0.1)
        await scene.session.person.connect()

    scene = play(people, calls=CallSettings(answer="manual"))

    assert scene.record["outcome"] == "transferred"
    assert nothing_is_left(scene)


def test_where_the_telephone_system_refuses_the_two_talk_over_this_pc_and_the_person_is_free() -> None:
    heard: list[tuple[set[int], ...]] = []

    async def people(scene: Scene) -> None:
        three = await speaks_with_colleague(scene)
        scene.call.refuses_transfer = refused()
        await scene.session.person.connect()
        assert not scene.headset.is_open
        with pytest.raises(TooLate):
            scene.session.person.mute(on=True)
        with pytest.raises(TooLate):
            await scene.session.person.drop_colleague()
        heard.append(await three.caller_and_colleague_speak())
        scene.desk.legs[0].end("remote")

    scene = play(people)

    assert heard == [({COLLEAGUE}, {CALLER})]
    assert told(scene)[-2:] == [ColleagueState.CONNECTED, ColleagueState.GONE]
    assert sentences(scene) == [
        "The telephone system would not connect the two, so their call runs over this PC until one hangs up."
    ]
    assert scene.record["outcome"] == "transferred"
    assert nothing_is_left(scene)
