"""A person at this PC speaks on a call instead of the agent, which listens along. Engine loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from functools import partial
from typing import Protocol

from app.calls.line import Call, PhoneLine
from app.calls.practice import Sound
from engine.along import ListeningAlong
from engine.listening import Stages
from engine.ports import Tick
from engine.settings import ConversationSettings
from telephony.media import MediaTick

PERSON_TAG = 0x7FFF_0002
"""Of what the person says on the line; no reply of the agent has it."""
_LATE_S = 0.2
"""Sound that is older is not passed on: both would talk past each other ever after."""


class Overhears(Protocol):
    """Who is told what was said."""

    def __call__(self, role: str, text: str, span_s: tuple[float, float]) -> None: ...


class TakenOver:
    """Carries the sound between caller and headset until one side leaves.

    Args:
        line: the caller's, with its recording.
        call: where the person's words go out.
        sound: the person's headset, open.
        stages: makes what hears one speaker.
        overhears: told each turn of both, roles `caller` and `person`; None: nobody listens along.

    Attributes:
        muted: what the person says is not passed on.
    """

    def __init__(
        self,
        line: PhoneLine,
        call: Call,
        sound: Sound,
        stages: Callable[[], Stages],
        settings: ConversationSettings,
        overhears: Overhears | None,
    ) -> None:
        self._line = line
        self._call = call
        self._sound = sound
        self.muted = False
        self._back = asyncio.Event()
        self._along: Mapping[str, ListeningAlong] = {}
        if overhears is not None:
            self._along = {
                role: ListeningAlong(
                    ears.voice_activity, ears.speech_to_text, settings, partial(overhears, role)
                )
                for role, ears in (("caller", stages()), ("person", stages()))
            }

    def give_back(self) -> None:
        """Leave the caller to the agent again."""
        self._back.set()

    async def run(self) -> bool:
        """Return whether the caller is still there."""
        caller = asyncio.ensure_future(self._from_caller(self._line.ticks()))
        back = asyncio.ensure_future(self._back.wait())
        others = [
            asyncio.ensure_future(each)
            for each in (
                self._from_person(self._sound.ticks()),
                *(along.run() for along in self._along.values()),
            )
        ]
        try:
            await asyncio.wait({caller, back}, return_when=asyncio.FIRST_COMPLETED)
            return not caller.done()
        finally:
            await self._sound.close()
            self._call.stop_playing()
            for task in (caller, back, *others):
                task.cancel()
            await asyncio.gather(caller, back, *others, return_exceptions=True)

    async def _from_caller(self, ticks: AsyncIterator[Tick]) -> None:
        async for tick in ticks:
            self._listen("caller", tick)
            if self._fresh(tick.at_s):
                self._sound.play(PERSON_TAG, tick.caller)

    async def _from_person(self, ticks: AsyncIterator[MediaTick]) -> None:
        async for tick in ticks:
            self._listen("person", Tick(tick.caller, 0, tick.at_s))
            if self._fresh(tick.at_s) and not self.muted:
                self._call.play(PERSON_TAG, tick.caller)

    def _listen(self, role: str, tick: Tick) -> None:
        if (along := self._along.get(role)) is not None:
            along.feed(tick)

    @staticmethod
    def _fresh(at_s: float) -> bool:
        return asyncio.get_running_loop().time() - at_s < _LATE_S
