"""A telephone line on a virtual clock, with a caller who follows a script.

Caller audio is a constant whose value names the utterance, so that `ScriptedEars` can write it down.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator

import numpy as np

from engine.ports import (
    FRAME_S,
    FRAME_SAMPLES,
    FloatSamples,
    Samples,
    Tick,
    Transcript,
)

_FIRST_VALUE = 100


class FakeLine:
    """Implements `AudioIn` and `AudioOut`. `spoken` is the time in seconds the agent was audible."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.heard_frames: dict[int, int] = {}
        self.cut = False
        self._queue: deque[int] = deque()
        self._samples: list[int] = []
        self._caller: deque[int] = deque()
        self._agent_quiet = asyncio.Event()

    async def ticks(self) -> AsyncIterator[Tick]:
        while not self.cut:
            await asyncio.sleep(FRAME_S)
            reply_id = self._queue.popleft() if self._queue else 0
            if reply_id:
                self.heard_frames[reply_id] = self.heard_frames.get(reply_id, 0) + 1
            value = self._caller.popleft() if self._caller else 0
            frame = np.full(FRAME_SAMPLES, value, dtype="<i2").tobytes()
            yield Tick(frame, reply_id, asyncio.get_running_loop().time())

    def play(self, reply_id: int, audio: Samples) -> None:
        self._samples += [reply_id] * len(audio)
        whole = len(self._samples) // FRAME_SAMPLES
        self._queue.extend(self._samples[FRAME_SAMPLES - 1 :: FRAME_SAMPLES])
        del self._samples[: whole * FRAME_SAMPLES]

    def stop(self) -> None:
        self._queue.clear()

    @property
    def agent_is_audible(self) -> bool:
        return bool(self._queue)

    async def says(self, text: str, seconds: float) -> None:
        """The caller says something; returns when the last of it is on the line."""
        self.texts.append(text)
        self._caller.extend([_FIRST_VALUE + len(self.texts) - 1] * round(seconds / FRAME_S))
        while self._caller:
            await asyncio.sleep(FRAME_S)

    def value_of(self, text: str) -> int:
        """What stands for these words on the line."""
        return _FIRST_VALUE + self.texts.index(text)

    async def agent_begins(self) -> None:
        while not self._queue:
            await asyncio.sleep(FRAME_S)

    async def agent_finishes(self) -> None:
        await self.agent_begins()
        while self._queue:
            await asyncio.sleep(FRAME_S)

    def hang_up(self) -> None:
        self.cut = True

    def words_in(self, turn: FloatSamples) -> str:
        values = np.unique(np.round(turn * 32768).astype(int))
        return " ".join(self.texts[v - _FIRST_VALUE] for v in values if v >= _FIRST_VALUE)


class LoudIsSpeech:
    """Voice activity: anything but zero is speech."""

    def probability(self, window: FloatSamples) -> float:
        return 1.0 if np.count_nonzero(window) > len(window) // 2 else 0.0


class ScriptedEars:
    """Speech to text that knows the script of its line."""

    def __init__(self, line: FakeLine, takes_s: float = 0.2) -> None:
        self._line = line
        self._takes_s = takes_s

    async def transcribe(self, turn: FloatSamples) -> Transcript:
        await asyncio.sleep(self._takes_s)
        return Transcript(self._line.words_in(turn))


class SoundsFinished:
    """Smart Turn with one opinion."""

    def __init__(self, probability: float = 0.9) -> None:
        self.opinion = probability

    async def probability(self, turn: FloatSamples) -> float:
        await asyncio.sleep(0.05)
        return self.opinion


class SteadyVoice:
    """Speaks every word in a quarter of a second, after thinking for `takes_s`; never in whole frames."""

    def __init__(self, takes_s: float = 0.1) -> None:
        self._takes_s = takes_s
        self.slow: list[str] = []

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        self.slow += [text] if slowly else []
        await asyncio.sleep(self._takes_s)
        return np.ones(len(text.split()) * FRAME_SAMPLES * 12 - 100, dtype=np.int16)
