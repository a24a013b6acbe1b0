"""Caller, person and colleague of a scene, for the tests of a call with three sides."""

from __future__ import annotations

import asyncio

import numpy as np

from app.calls.ringback import ringback
from app.live_events import ColleagueMoved, ColleagueState
from telephony.call import CallState
from tests.app.calls.stage import Scene
from tests.fakes.phone_call import FakePhoneCall

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
