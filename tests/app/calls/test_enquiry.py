"""A person who took a call over asks a colleague, swaps, merges, leaves; on a virtual clock."""

from __future__ import annotations

import asyncio

import numpy as np
import pytest

from app.calls.enquiry import Enquiry
from app.calls.line import UNRECORDED_TAG
from app.calls.ringback import ringback
from app.calls.take_over import PERSON_TAG
from app.errors import TooLate
from app.events import ColleagueMoved, ColleagueState, TurnSpoken
from app.settings import CallSettings
from telephony.call import CallState
from telephony.errors import CallGone, NoFreeLine
from tests.app.calls.stage import Scene, play
from tests.fakes.consult import FakeDesk, refused
from tests.fakes.line import FakeLine
from tests.fakes.phone_call import FakePhoneCall
from tests.fakes.virtual_clock import run

CALLER, PERSON, COLLEAGUE = 101, 107, 120
"""The sound of each one's voice: the value of all its samples."""
TONE = int(np.abs(ringback(1)).max())


class Ear:
    """What a telephone was given to play since it was asked last."""

    def __init__(self, call: FakePhoneCall) -> None:
        self._call = call
        self._from = 0

    def heard(self) -> set[int]:
        """The values; `TONE` for the ringing tone, nothing for silence."""
        new, self._from = self._call.played[self._from :], len(self._call.played)
        found = {int(value) for _, pcm in new for value in np.unique(np.frombuffer(pcm, dtype="<i2"))}
        return {TONE} if TONE in found else found - {0}


class Three:
    """Caller, person and colleague of a scene."""

    def __init__(self, scene: Scene) -> None:
        self._voices = {"caller": CALLER, "person": PERSON, "colleague": COLLEAGUE}
        self._lines = (scene.line, scene.person, scene.desk.line)
        self._ears = [Ear(call) for call in (scene.call, scene.headset.call, scene.desk.legs[-1])]

    async def caller_and_colleague_speak(self) -> tuple[set[int], ...]:
        """What the two of them hear of each other."""
        caller, _, colleague = await self.all_speak()
        return caller, colleague

    async def all_speak(self) -> tuple[set[int], ...]:
        """What caller, person and colleague hear while all three speak at once for three seconds."""
        for line, value in zip(self._lines, self._voices.values(), strict=True):
            line.texts[:] = [""] * (value - 100)
        speaking = asyncio.gather(
            *(line.says(f"{who} speaks", 3.0) for line, who in zip(self._lines, self._voices, strict=True))
        )
        await asyncio.sleep(0.5)
        self._listen()
        await asyncio.sleep(2)
        heard = self._listen()
        await asyncio.sleep(4)
        speaking.cancel()
        return heard

    def _listen(self) -> tuple[set[int], ...]:
        return tuple(ear.heard() for ear in self._ears)


async def asks(scene: Scene) -> Three:
    """Take the call over and ring the colleague."""
    await scene.line.agent_finishes()
    await scene.session.take_over()
    await asyncio.sleep(0.1)
    await scene.session.person.ask_colleague("201")
    return Three(scene)


async def speaks_with_colleague(scene: Scene) -> Three:
    three = await asks(scene)
    await asyncio.sleep(2)
    scene.desk.picks_up()
    await asyncio.sleep(0.1)
    return three


def told(scene: Scene) -> list[ColleagueState]:
    return [event.state for event in scene.events if isinstance(event, ColleagueMoved)]


def sentences(scene: Scene) -> list[str]:
    return [event.detail for event in scene.events if isinstance(event, ColleagueMoved) and event.detail]


def nothing_is_left(scene: Scene) -> bool:
    legs = [scene.call, *scene.desk.legs]
    return all(leg.state is CallState.ENDED for leg in legs) and not scene.headset.is_open


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
