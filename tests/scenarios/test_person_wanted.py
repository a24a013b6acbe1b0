"""Callers who want a person, over real SIP, spoken and heard: the desk, the person, and the way back."""

from __future__ import annotations

import wave
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from telephony.call import CallState
from tests.fakes.served import Served, dial, served, telephone
from tests.fakes.talker import Models, Talker, models

pytestmark = [pytest.mark.sip, pytest.mark.model, pytest.mark.timeout(400)]

SARAH_PLEASE = "Hi, I'd like to speak to Sarah Miller please."
ANSWERS = {
    "call you back": "Yes please, my number is two one seven, five five five, zero one two two.",
    "name": "My name is Tom Wagner.",
    "about": "It's about a noise from my brakes.",
    "number": "My number is two one seven, five five five, zero one two two.",
}


@pytest.fixture(scope="module")
def appliance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("desk"), "--now", "2026-03-02T10:00:00-06:00") as appliance:
        yield appliance


@pytest.fixture(scope="module")
def people() -> Iterator[Models]:
    with models() as people:
        yield people


@dataclass
class Caller:
    """Ann on her telephone, and what the records say of her call."""

    phone: Talker
    appliance: Served
    call_id: int = 0
    session_id: str = ""

    async def calls(self) -> None:
        before = len(self.appliance.rows("SELECT id FROM calls"))
        self.phone.ask("call", f"sip:ann@127.0.0.1:{self.appliance.sip_port}")
        await self.phone.told("up")
        rows = await self.appliance.until("SELECT * FROM calls", lambda rows: len(rows) > before)
        self.call_id, self.session_id = rows[-1]["id"], rows[-1]["session_id"]

    async def says(self, text: str) -> str:
        """Speak, and hear the reply out; returns it."""
        spoken = len(self.agent_said())
        await self.phone.say(text)
        return await self.hears(lambda turns: len(turns) > spoken)

    async def hears(self, enough: Any) -> str:
        """Wait until the agent's turns are as wanted; returns the last one."""
        query = f"SELECT text FROM turns WHERE role='agent' AND call_id={self.call_id} ORDER BY id"
        try:
            rows = await self.appliance.until(query, lambda rows: enough([row["text"] for row in rows]))
        except TimeoutError:
            raise AssertionError(f"The agent said: {self.agent_said()}") from None
        return str(rows[-1]["text"])

    async def hears_word_of(self, words: str) -> str:
        return await self.hears(lambda turns: any(words in each for each in turns))

    def agent_said(self) -> list[str]:
        query = f"SELECT text FROM turns WHERE role='agent' AND call_id={self.call_id} ORDER BY id"
        return [str(row["text"]) for row in self.appliance.rows(query)]

    def tasks(self, kind: str) -> list[dict[str, Any]]:
        query = f"SELECT * FROM tasks WHERE session_id='{self.session_id}' AND kind='{kind}'"
        return self.appliance.rows(query)

    async def hand_off_becomes(self, state: str) -> dict[str, Any]:
        query = f"SELECT * FROM tasks WHERE session_id='{self.session_id}' AND kind='hand_off'"
        rows = await self.appliance.until(query, lambda rows: bool(rows and rows[0]["state"] == state))
        return rows[0]

    async def asks_for_sarah(self) -> None:
        """Call, and say so into the greeting."""
        await self.calls()
        await self.phone.hears_sound(0.0)
        await self.phone.say(SARAH_PLEASE)

    async def wants_sarah(self) -> int:
        """Ask for her and wait until the desk rings; returns the hand-off."""
        await self.asks_for_sarah()
        await self.hears_word_of("I'm getting Sarah Miller")
        return int((await self.hand_off_becomes("running"))["id"])

    async def tells_all_for_a_call_back(self) -> dict[str, Any]:
        """Answer whatever is asked until the call-back stands."""
        asked = self.agent_said()[-1]
        while "written that down" not in asked:
            question = asked.split(". ")[-1]
            asked = await self.says(next(said for word, said in ANSWERS.items() if word in question))
        (row,) = self.tasks("call_back")
        return row

    async def record(self) -> dict[str, Any]:
        """The call's row once it is closed."""
        query = f"SELECT * FROM calls WHERE id={self.call_id}"
        return (await self.appliance.until(query, lambda rows: bool(rows[0]["ended_at"])))[0]


@asynccontextmanager
async def ann(
    appliance: Served, people: Models, folder: Path, *manners: str, name: str = "ann"
) -> AsyncIterator[Caller]:
    async with Talker(people, folder / name, *manners) as phone:
        yield Caller(phone, appliance)


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
    said = await person.say("Hello, this is Sarah, how can I help you?")
    assert "help you" in await caller.words(said - 3.0, await caller.hears_out(said - 2.0) + 0.2)
    said = await caller.say("Good morning Sarah, my car is making a noise.")
    assert "making a noise" in await person.words(said - 3.0, await person.hears_out(said - 2.0) + 0.2)


async def test_a_caller_reaches_sarah_who_has_heard_what_it_is_about(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with ann(appliance, people, tmp_path) as caller, Talker(people, tmp_path / "sarah") as sarah:
        hand_off = await caller.wants_sarah()
        await caller.says(ANSWERS["name"])
        assert desk(appliance, hand_off, "accept", person="Sarah Miller", uri=sarah.uri) == 204
        assert "Sarah Miller is ready for you" in await caller.hears_word_of("ready")

        await sarah.told("up")
        picked_up = await sarah.say("Hello?")
        told = await sarah.words(picked_up, await sarah.hears_out(picked_up) + 0.2)
        assert told.startswith("Hello Sarah, this is Riley")
        assert "Tom Wagner" in told
        assert told.endswith("Shall I put them through?")
        assert rings_back(caller.phone.frames(picked_up)["pcm"].ravel())

        await sarah.say("Yes, put them through.")
        await sarah.told("replace")
        await sarah.told("ended")
        await talk_to_each_other(caller.phone, sarah)

        record = await caller.record()
        assert record["outcome"] == "transferred"
        assert (await caller.hand_off_becomes("completed"))["owner"] == "Sarah Miller"
        with wave.open(str(appliance.data_dir / record["recording"])) as recording:
            assert recording.getnframes() > 20 * recording.getframerate()
        with appliance.client() as api:
            assert api.get("/health").json()["calls"] == 0


async def test_with_every_line_busy_and_a_telephone_that_takes_no_transfer_both_are_joined_here(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        caller = await stack.enter_async_context(ann(appliance, people, tmp_path, "refuses"))
        sarah = await stack.enter_async_context(Talker(people, tmp_path / "sarah"))
        others = await stack.enter_async_context(telephone())
        hand_off = await caller.wants_sarah()
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
        await sarah.hears_out(picked_up)
        await sarah.say("Yes.")
        await caller.phone.told("refer")
        await talk_to_each_other(caller.phone, sarah)

        sarah.ask("hang_up")
        await caller.phone.told("ended")
        assert (await caller.record())["outcome"] == "transferred"


async def test_an_answering_machine_gives_the_caller_back(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with ann(appliance, people, tmp_path) as caller, Talker(people, tmp_path / "sarah") as sarah:
        hand_off = await caller.wants_sarah()
        assert desk(appliance, hand_off, "accept", uri=sarah.uri) == 204
        await sarah.told("up")
        await sarah.say("You've reached Sarah Miller. Please leave a message after the tone.")
        await sarah.told("ended")
        assert "call you back" in await caller.hears_word_of("nobody picked up")
        caller.phone.ask("hang_up")
        assert (await caller.record())["outcome"] != "transferred"
        await caller.hand_off_becomes("failed")


async def test_while_the_desk_rings_questions_are_answered_and_who_is_declined_is_called_back_within_hours(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        caller = await stack.enter_async_context(ann(appliance, people, tmp_path))
        other = await stack.enter_async_context(ann(appliance, people, tmp_path, name="bob"))
        await caller.wants_sarah()
        assert "Monday to Friday" in await caller.says("What are your opening hours?")

        hand_off = await other.wants_sarah()
        assert desk(appliance, hand_off, "decline") == 204
        await other.hears_word_of("Shall I have Sarah Miller call you back at 11:30 AM today?")
        row = await other.tells_all_for_a_call_back()
        assert row["due_at"].startswith("2026-03-02T17:30")
        assert (row["owner"], row["customer_phone"]) == ("Sarah Miller", "+12175550122")
        other.phone.ask("hang_up")
        assert (await other.record())["outcome"] == "message"
        assert (await other.hand_off_becomes("declined"))["completed_at"] is None

        await caller.hand_off_becomes("timed_out")
        assert "call you back" in await caller.hears_word_of("nobody is free")
        await caller.says("Yes please.")
        assert sum("nobody is free" in said for said in caller.agent_said()) == 1


async def test_a_caller_who_hangs_up_leaves_no_telephone_ringing(
    appliance: Served, people: Models, tmp_path: Path
) -> None:
    async with AsyncExitStack() as stack:
        caller = await stack.enter_async_context(ann(appliance, people, tmp_path))
        sarah = await stack.enter_async_context(Talker(people, tmp_path / "sarah", "rings"))
        hand_off = await caller.wants_sarah()
        assert rings_for(appliance) == [hand_off]
        caller.phone.ask("hang_up")
        await caller.hand_off_becomes("failed")
        assert rings_for(appliance) == []
        assert desk(appliance, hand_off, "accept", uri=sarah.uri) == 409

        hand_off = await caller.wants_sarah()
        assert desk(appliance, hand_off, "accept", uri=sarah.uri) == 204
        await sarah.told("rings")
        caller.phone.ask("hang_up")
        assert (await sarah.told("ended"))["status"] == 487
        await caller.hand_off_becomes("failed")
        assert (await caller.record())["outcome"] != "transferred"


async def test_on_a_sunday_evening_nobody_is_rung_and_the_call_back_is_at_the_next_opening(
    people: Models, tmp_path: Path
) -> None:
    with served(tmp_path / "closed", "--now", "2026-03-01T20:00:00-06:00") as appliance:
        async with ann(appliance, people, tmp_path) as caller:
            await caller.asks_for_sarah()
            await caller.hears_word_of("call you back")
            row = await caller.tells_all_for_a_call_back()
            assert row["due_at"].startswith("2026-03-02T13:30")
            assert caller.tasks("hand_off") == []
            assert rings_for(appliance) == []
