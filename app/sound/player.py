"""Plays the recordings of calls on the chosen speakers, left and right as they were recorded.

One object a program, part of the sound room. Engine loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.sound.card import OpenCard, SoundCard
from app.sound.reel import Reel


@dataclass(frozen=True, slots=True)
class Playing:
    """Where a recording is.

    Attributes:
        position_s: seconds from its beginning.
        on: it is being played; else it has come to its end, or was stopped.
    """

    path: Path
    position_s: float
    on: bool


class Player:
    """One recording at a time; neither speakers nor file are held while none is played.

    Args:
        speaker: the name of the speakers to play on.
    """

    def __init__(self, card: SoundCard, speaker: Callable[[], str | None]) -> None:
        self._card = card
        self._speaker = speaker
        self._turning = asyncio.Lock()
        self._reel: Reel | None = None
        self._path: Path | None = None
        self._opened: OpenCard | None = None
        self._ending: asyncio.Task[None] | None = None

    @property
    def now(self) -> Playing | None:
        """What is played, or was last."""
        if self._reel is None or self._path is None:
            return None
        return Playing(self._path, self._reel.position_s, self._opened is not None)

    async def play(self, path: Path, from_s: float = 0.0, speed: float = 1.0) -> None:
        """Play from there, in place of what is played; raises `NoSound` or `CannotPlay`."""
        loop = asyncio.get_running_loop()

        def ended() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._over, reel)

        async with self._turning:
            reel = await asyncio.to_thread(Reel, path, from_s, speed, ended)
            reel.start()
            before, self._reel, self._path = self._reel, reel, path
            try:
                if before is not None:
                    await asyncio.to_thread(before.close)
                if self._opened is None:
                    self._opened = await asyncio.to_thread(self._card.play, self._take, self._speaker(), 2)
            except BaseException:
                await asyncio.to_thread(reel.close)
                raise

    async def stop(self) -> None:
        """Fall silent, and let go of speakers and file; `now` still says where it was."""
        async with self._turning:
            await self._close()

    def _take(self, samples: int) -> bytes:
        """On the sound card's thread."""
        reel = self._reel
        return bytes(4 * samples) if reel is None else reel.take(samples)

    def _over(self, reel: Reel) -> None:
        if reel is self._reel:
            self._ending = asyncio.ensure_future(self._end(reel))

    async def _end(self, reel: Reel) -> None:
        async with self._turning:
            if reel is self._reel:
                await self._close()

    async def _close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            await asyncio.to_thread(opened.close)
        if self._reel is not None:
            await asyncio.to_thread(self._reel.close)
