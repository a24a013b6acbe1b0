"""A SIP call seen as the engine's line, with the recording taken from the very same ticks. Engine loop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

from app.calls.levels import Levels
from app.calls.recording import Recorder
from engine.ports import Samples, Tick
from telephony.media import SILENCE, MediaTick

UNRECORDED_TAG = 0x7FFF_0003
"""Of sound that goes out on the line and into no recording: the voice of somebody who was not told."""


class Call(Protocol):
    """The part of a softphone call that carries sound."""

    def ticks(self) -> AsyncIterator[MediaTick]: ...

    def play(self, tag: int, pcm: bytes) -> None: ...

    def stop_playing(self) -> None: ...


class PhoneLine:
    """Implements `AudioIn` and `AudioOut` of the engine.

    Args:
        levels: measures how loud both sides are.

    Attributes:
        recorder: takes down what goes both ways from now on; None records nothing.
        waits: the caller talks with nobody here now, and what they say is not recorded.
    """

    def __init__(self, call: Call, recorder: Recorder | None, levels: Levels | None = None) -> None:
        self._call = call
        self._levels = levels
        self.recorder = recorder
        self.waits = False

    async def ticks(self) -> AsyncIterator[Tick]:
        async for tick in self._call.ticks():
            if self.recorder is not None:
                caller = SILENCE if self.waits else tick.caller
                agent = SILENCE if tick.tag == UNRECORDED_TAG else tick.agent
                self.recorder.add(caller, agent, tick.at_s)
            if self._levels is not None:
                self._levels.add(tick.caller, tick.agent)
            yield Tick(tick.caller, tick.tag, tick.at_s)

    def play(self, reply_id: int, audio: Samples) -> None:
        self._call.play(reply_id, audio.astype("<i2", copy=False).tobytes())

    def stop(self) -> None:
        self._call.stop_playing()
