"""Microphone and speakers as the two directions of a call: 20 ms frames with tags, as the phone has them.

Made for one call, on the engine loop; the sound card's thread brings a frame and takes one.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator

from app.sound.card import OpenCard, SoundCard
from app.sound.echo import EchoCanceller
from telephony.media import MediaTick
from telephony.playout import Playout

_TICKS_WAITING = 500
"""Ten seconds; who reads no ticks for longer loses the oldest."""


class Headset:
    """`open()`, then `ticks()` until `close()`. Whoever sits here is the caller in them.

    Args:
        card: where it is opened.
        microphone: its name, None for the system's.
        speaker: the same.
    """

    def __init__(self, card: SoundCard, microphone: str | None = None, speaker: str | None = None) -> None:
        self._card = card
        self._names = microphone, speaker
        self._open: OpenCard | None = None
        self._echo = EchoCanceller()
        self._playout = Playout()
        self._ticks: deque[MediaTick] = deque(maxlen=_TICKS_WAITING)
        self._news = asyncio.Event()
        self._closed = False

    async def open(self) -> None:
        """Start both; raises `NoSound`."""
        loop = asyncio.get_running_loop()

        def on_frame(heard: bytes) -> bytes:
            tick = self._step(heard)
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._took, tick)
            return tick.agent

        self._open = await asyncio.to_thread(self._card.open, on_frame, *self._names)

    async def close(self) -> None:
        """Stop both; `ticks()` ends after the last one."""
        self._closed = True
        self._news.set()
        if self._open is not None:
            opened, self._open = self._open, None
            await asyncio.to_thread(opened.close)

    def play(self, tag: int, pcm: bytes) -> None:
        """Queue s16le 16 kHz audio behind what is queued; over 60 s are refused."""
        self._playout.put(tag, pcm)

    def stop_playing(self) -> None:
        """Throw away what is queued."""
        self._playout.clear()

    async def ticks(self) -> AsyncIterator[MediaTick]:
        """Yield every 20 ms until it is closed; for one reader."""
        while True:
            while self._ticks:
                yield self._ticks.popleft()
            if self._closed:
                return
            self._news.clear()
            await self._news.wait()

    def _step(self, heard: bytes) -> MediaTick:
        """On the sound card's thread."""
        tag, agent = self._playout.next_frame()
        self._echo.played(agent)
        return MediaTick(self._echo.cleaned(heard), agent, tag, time.monotonic())

    def _took(self, tick: MediaTick) -> None:
        self._ticks.append(tick)
        self._news.set()
