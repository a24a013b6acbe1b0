"""Somebody with a telephone who speaks and listens: a telephone process, Piper's voice, Whisper's ears."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.bench.voices import piper
from app.paths import models_dir
from engine.devices import Stage, choose
from engine.lane import Lane
from engine.pcm import to_float
from engine.stt.whisper import Whisper
from engine.tts.piper import Piper
from models.catalogue import load as load_catalogue
from models.weights import Weights
from telephony.media import FRAME_BYTES, FRAME_S, RATE_HZ
from tests.fakes.hearing import understood
from tests.telephony.telephone import Telephone

_FRAME = np.dtype([("at_s", "<f8"), ("pcm", "<i2", FRAME_BYTES // 2)])
_AUDIBLE = 150.0
"""RMS of 32768 above which a frame is sound: the line's own hiss lies under 20."""
PATIENCE_S = 60.0
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Models:
    """What the people of a test speak and understand with."""

    voice: Piper
    ears: Whisper


@contextmanager
def models() -> Iterator[Models]:
    """Load them once for several people."""
    weights = Weights(models_dir(), load_catalogue())
    mouth, ears = Lane("people-voice"), Lane("people-ears")
    mouth.start()
    ears.start()
    try:
        device = choose(Stage.STT, "cpu")
        yield Models(piper(weights, mouth), Whisper(weights.path("whisper-base"), ears, device, 2))
    finally:
        mouth.stop()
        ears.stop()


class Talker(Telephone):
    """`async with Talker(models, folder / "sarah") as sarah:`. Times are monotonic seconds."""

    def __init__(self, models: Models, path: Path, *manners: str) -> None:
        super().__init__("talks", str(path), *manners)
        self._models = models
        self._path = path
        self._clips = itertools.count()

    async def say(self, text: str) -> float:
        """Speak at once; returns when the last word is out."""
        audio = await self._models.voice.speak(text)
        path = self._path.with_suffix(f".{next(self._clips)}")
        await asyncio.to_thread(path.write_bytes, audio.astype("<i2").tobytes())
        self.ask("say", str(path))
        return time.monotonic() + len(audio) / RATE_HZ

    def frames(self, since_s: float = 0.0) -> NDArray[Any]:
        """Everything heard from then on, frame by frame, with its time."""
        raw = self._path.read_bytes()
        frames = np.frombuffer(raw[: len(raw) // _FRAME.itemsize * _FRAME.itemsize], _FRAME)
        return frames[frames["at_s"] >= since_s]

    async def hears_sound(self, since_s: float) -> float:
        """Wait until something is heard after that moment, and return when it began."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                frames = self.frames(since_s)
                loud = np.flatnonzero(levels(frames) > _AUDIBLE)
                if len(loud):
                    return float(frames["at_s"][loud[0]])
                await asyncio.sleep(0.05)

    async def hears_out(self, since_s: float, quiet_s: float = 1.2) -> float:
        """Wait until something was heard after that moment and then nothing for a while; when it ended."""
        await self.hears_sound(since_s)
        async with asyncio.timeout(PATIENCE_S):
            while True:
                frames = self.frames(since_s)
                last = int(np.flatnonzero(levels(frames) > _AUDIBLE)[-1])
                if (len(frames) - last) * FRAME_S >= quiet_s:
                    return float(frames["at_s"][last])
                await asyncio.sleep(0.05)

    async def hears_words(self, said: str, since_s: float) -> str:
        """Wait until at least half of a sentence was heard after that moment; all that was heard."""
        heard, until_s = "", since_s
        try:
            async with asyncio.timeout(PATIENCE_S):
                while understood(said, heard) < _HALF:
                    until_s = await self.hears_out(until_s) + 0.2
                    heard = await self.words(since_s, until_s)
        except TimeoutError:
            raise AssertionError(f"“{said}” was not heard: “{heard}”") from None
        return heard

    async def words(self, since_s: float = 0.0, until_s: float = float("inf")) -> str:
        """What was said in that time, as Whisper writes it."""
        frames = self.frames(since_s)
        pcm = frames["pcm"][frames["at_s"] < until_s].ravel()
        return (await self._models.ears.transcribe(to_float(pcm))).text


def levels(frames: NDArray[Any]) -> NDArray[np.float64]:
    """RMS of each frame, of 32768."""
    return np.sqrt(np.mean(np.square(frames["pcm"].astype(float)), axis=1))


def stretches(frames: NDArray[Any], apart_s: float = 0.6) -> list[tuple[float, float]]:
    """When there was sound: (from, to) of each stretch without a longer gap."""
    loud = frames["at_s"][levels(frames) > _AUDIBLE]
    if not len(loud):
        return []
    cuts = np.flatnonzero(np.diff(loud) > apart_s)
    starts, ends = [0, *(cuts + 1)], [*cuts, len(loud) - 1]
    return [(float(loud[a]), float(loud[b])) for a, b in zip(starts, ends, strict=True)]
