"""Callers who want a person, over real SIP, spoken and heard: the desk, the person, and the way back."""

from __future__ import annotations

import contextlib
import wave
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import numpy as np
import psutil
import pytest

from telephony.call import CallState
from tests.fakes.caller import NAME, NUMBER, caller
from tests.fakes.hearing import alike, understood
from tests.fakes.served import Served, dial, served, telephone
from tests.fakes.talker import Models, Talker, models

pytestmark = [pytest.mark.sip, pytest.mark.model, pytest.mark.timeout(400)]

HALF, MOST = 0.5, 0.8
"""So much of what was said has to arrive."""


@pytest.fixture(scope="module")
def appliance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("desk"), "--now", "2026-03-02T10:00:00-06:00") as appliance:
        yield appliance


@pytest.fixture(scope="module")
def people() -> Iterator[Models]:
    with models() as people:
        yield people


def desk(appliance: Served, hand_off: int, verb: str, **answer: str) -> int:
    """What somebody at the desk answers; the status."""
    with appliance.client() as api:
        return api.post(f"/api/hand-offs/{hand_off}/{verb}", json=answer).status_code


def rings_for(appliance: Served) -> list[int]:
    with appliance.client() as api:
        return [each["task_id"] for each in api.get("/api/hand-offs").json()["hand_offs"]]


def rings_back(heard: np.ndarray) -> bool:
    """Whether the North American ringing tone is in it (440 + 480 Hz)."""
    spectrum = np.abs(np.fft.rfft(heard.astype(float)))
    hz = np.fft.rfftfreq(heard.size, 1 / 16_000)
    tones = sum(float(spectrum[np.abs(hz - tone) < 4].max()) for tone in (440, 480))
    return tones > 20 * float(np.median(spectrum[(hz > 300) & (hz < 3000)]))


async def talk_to_each_other(caller: Talker, person: Talker) -> None:
    """What one says the other hears, both ways."""
    for speaker, listener, words in (
        (person, caller, "Hello, this is Sarah, how can I help you?"),
        (caller, person, "Good morning Sarah, my car is making a noise."),
    ):
        said = await speaker.say(words)
        await listener.hears_words(words, said - 3.0)


async def agrees(person: Talker, told: Talker, event: str) -> None:
    """Say yes, again when it was not understood, until somebody's telephone is told of what comes of it."""
    for patience_s in (15.0, 15.0, 60.0):
        await person.say("Yes, put them through.")
        with contextlib.suppress(TimeoutError):
            await told.told(event, patience_s)
            return
    raise AssertionError("The yes was not heard.")


async def test_a_caller_reaches_sarah_who_has_heard_what_it_is_about(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with caller(appliance, people, tmp_path) as john, Talker(people, tmp_path / "sarah") as sarah:
        hand_off = await john.wants_sarah()
        await john.says(f"My name is {NAME}.")
        name = john.taken_down("customer_name")
        assert alike(name, NAME) >= HALF
        assert desk(appliance, hand_off, "accept", person="Sarah Miller", uri=sarah.uri) == 204
        await john.hears_word_of("Sarah Miller is ready for you")

        await sarah.told("up")
        picked_up = await sarah.say("Hello?")
        told = await sarah.hears_words("Shall I put them through?", picked_up)
        assert understood("Hello Sarah, this is Riley.", told) >= HALF
        assert understood(f"{name} asks for Sarah Miller.", told) >= HALF
        assert rings_back(john.phone.frames(picked_up)["pcm"].ravel())

        await agrees(sarah, sarah, "replace")
        await sarah.told("ended")
        await talk_to_each_other(john.phone, sarah)

        record = await john.record()
        assert record["outcome"] == "transferred"
        assert (await john.hand_off_becomes("completed"))["owner"] == "Sarah Miller"
        with wave.open(str(appliance.data_dir / record["recording"])) as recording:
            assert recording.getnframes() > 10 * recording.getframerate()
        with appliance.client() as api:
            assert api.get("/health").json()["calls"] == 0


async def test_with_every_line_busy_and_a_telephone_that_takes_no_transfer_both_are_joined_here(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        john = await stack.enter_async_context(caller(appliance, people, tmp_path, "refuses"))
        sarah = await stack.enter_async_context(Talker(people, tmp_path / "sarah"))
        others = await stack.enter_async_context(telephone())
        hand_off = await john.wants_sarah()
        busy = [await dial(others, appliance) for _ in range(3)]
        fifth = await dial(others, appliance)
        assert fifth.state is CallState.ENDED, "no line is free"

        assert desk(appliance, hand_off, "accept", uri=sarah.uri) == 204
        await sarah.told("up")
        children = psutil.Process(appliance.process.pid).children(recursive=True)
        assert sum("telephony.pjsip" in " ".join(child.cmdline()) for child in children) == 2
        for call in busy:
            await call.hang_up()
        picked_up = await sarah.say("Hello?")
        await sarah.hears_words("Shall I put them through?", picked_up)
        await agrees(sarah, john.phone, "refer")
        await talk_to_each_other(john.phone, sarah)

        sarah.ask("hang_up")
        await john.phone.told("ended")
        assert (await john.record())["outcome"] == "transferred"


async def test_an_answering_machine_gives_the_caller_back(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with caller(appliance, people, tmp_path) as john, Talker(people, tmp_path / "sarah") as sarah:
        hand_off = await john.wants_sarah()
        assert desk(appliance, hand_off, "accept", uri=sarah.uri) == 204
        await sarah.told("up")
        await sarah.say("You've reached Sarah Miller. Please leave a message after the tone.")
        await sarah.told("ended", 60.0)
        await john.hears_word_of("nobody picked up")
        await john.hears_word_of("call you back")
        john.phone.ask("hang_up")
        assert (await john.record())["outcome"] != "transferred"
        await john.hand_off_becomes("failed")


async def test_while_the_desk_rings_questions_are_answered_and_who_is_declined_is_called_back_within_hours(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        waiting = await stack.enter_async_context(caller(appliance, people, tmp_path))
        other = await stack.enter_async_context(caller(appliance, people, tmp_path, name="bob"))
        await waiting.wants_sarah()
        await waiting.says("What does an oil change cost?", "An oil change costs")

        hand_off = await other.wants_sarah()
        assert desk(appliance, hand_off, "decline") == 204
        await other.hears_word_of("Shall I have Sarah Miller call you back at 11:30 AM today?")
        row = await other.tells_all_for_a_call_back()
        assert row["due_at"].startswith("2026-03-02T17:30")
        assert row["owner"] == "Sarah Miller"
        assert alike(row["customer_phone"], NUMBER) >= MOST
        assert alike(row["customer_name"], NAME) >= HALF
        other.phone.ask("hang_up")
        assert (await other.record())["outcome"] == "message"
        assert (await other.hand_off_becomes("declined"))["completed_at"] is None

        await waiting.hand_off_becomes("timed_out")
        await waiting.hears_word_of("nobody is free")
        await waiting.hears_word_of("call you back")
        await waiting.says("Yes please.")
        assert sum("nobody is free" in said for said in waiting.agent_said()) == 1


async def test_a_caller_who_hangs_up_leaves_no_telephone_ringing(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        john = await stack.enter_async_context(caller(appliance, people, tmp_path))
        sarah = await stack.enter_async_context(Talker(people, tmp_path / "sarah", "rings"))
        hand_off = await john.wants_sarah()
        assert rings_for(appliance) == [hand_off]
        john.phone.ask("hang_up")
        await john.hand_off_becomes("failed")
        assert rings_for(appliance) == []
        assert desk(appliance, hand_off, "accept", uri=sarah.uri) == 409

        hand_off = await john.wants_sarah()
        assert desk(appliance, hand_off, "accept", uri=sarah.uri) == 204
        await sarah.told("rings")
        john.phone.ask("hang_up")
        assert (await sarah.told("ended"))["status"] == 487
        await john.hand_off_becomes("failed")
        assert (await john.record())["outcome"] != "transferred"
