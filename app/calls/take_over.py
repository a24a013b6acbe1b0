"""A person at this PC speaks on a call instead of the agent, which listens along. Engine loop.

Only what caller and person say to each other is heard along and recorded: nothing of a talk with a colleague
while the caller waits, nothing that is said while muted or on hold, and no colleague's voice.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from functools import partial
from typing import Protocol

from app.calls.enquiry import Enquiry
from app.calls.line import UNRECORDED_TAG, Call, PhoneLine
from app.calls.mixer import Side
from app.calls.practice import Sound
from engine.along import ListeningAlong
from engine.listening import Stages
from engine.ports import Tick
from engine.settings import ConversationSettings
from telephony.media import SILENCE, MediaTick

PERSON_TAG = 0x7FFF_0002
"""Of what the person says on the line; no reply of the agent has it."""
_TOGETHER = frozenset({Side.CALLER, Side.PERSON})


class Overhears(Protocol):
    """Who is told what was said."""

    def __call__(self, role: str, text: str, span_s: tuple[float, float]) -> None: ...


class TakenOver:
    """Carries the sound between caller, headset and a colleague until one side leaves.

    Args:
        line: the caller's, with its recording.
        call: where the person's words go out.
        sound: the person's headset, open.
        enquiry: the colleague who may be asked, and who hears whom.
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
        enquiry: Enquiry,
        stages: Callable[[], Stages],
        settings: ConversationSettings,
        overhears: Overhears | None,
    ) -> None:
        self._line = line
        self._call = call
        self._sound = sound
        self._enquiry = enquiry
        self._mixer = enquiry.mixer
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
        """Return whether the caller is still there and may speak with the agent again."""
        caller = asyncio.ensure_future(self._from_caller(self._line.ticks()))
        ends = [asyncio.ensure_future(each.wait()) for each in (self._back, self._enquiry.left_alone)]
        others = [
            asyncio.ensure_future(each)
            for each in (
                self._from_person(self._sound.ticks()),
                *(along.run() for along in self._along.values()),
            )
        ]
        try:
            await asyncio.wait({caller, *ends}, return_when=asyncio.FIRST_COMPLETED)
            if caller.done():
                await self._enquiry.outlive_the_caller()
            return self._back.is_set() and not caller.done()
        finally:
            await self._enquiry.close()
            await self._sound.close()
            self._call.stop_playing()
            self._line.waits = False
            for task in (caller, *ends, *others):
                task.cancel()
            await asyncio.gather(caller, *ends, *others, return_exceptions=True)

    async def _from_caller(self, ticks: AsyncIterator[Tick]) -> None:
        async for tick in ticks:
            self._line.waits = not self._mixer.talk >= _TOGETHER
            self._listen(Side.CALLER, tick, quiet=self._line.waits)
            self._mixer.say(Side.CALLER, tick.caller)
            if (frame := self._mixer.hear(Side.CALLER)) is not None:
                with_us_alone = self._mixer.talk == _TOGETHER
                self._call.play(PERSON_TAG if with_us_alone else UNRECORDED_TAG, frame)

    async def _from_person(self, ticks: AsyncIterator[MediaTick]) -> None:
        async for tick in ticks:
            unheard = self.muted or not self._mixer.talk >= _TOGETHER
            self._listen(Side.PERSON, Tick(tick.caller, 0, tick.at_s), quiet=unheard)
            if not self.muted:
                self._mixer.say(Side.PERSON, tick.caller)
            if (frame := self._mixer.hear(Side.PERSON)) is not None:
                self._sound.play(PERSON_TAG, frame)

    def _listen(self, role: Side, tick: Tick, *, quiet: bool) -> None:
        if (along := self._along.get(role)) is not None:
            along.feed(Tick(SILENCE, tick.reply_id, tick.at_s) if quiet else tick)
