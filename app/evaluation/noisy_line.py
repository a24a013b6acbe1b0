"""The caller's end of a call: speech in noise that never stops, and an ear for when the agent is silent.

Used by `app.evaluation.voice` on the engine loop.
"""

from __future__ import annotations

import asyncio
import zlib
from collections import deque
from collections.abc import AsyncIterator
from typing import Protocol

import numpy as np

from engine.pcm import amplitude, dbfs, to_float, to_int16
from engine.ports import FRAME_SAMPLES, RATE_HZ, FloatSamples, Samples
from telephony.media import MediaTick

SNR_DB = 15.0
_SPEECH_DBFS = -22.0
"""How loud the callers speak; the noise lies `SNR_DB` below it."""
_LEAD_FRAMES = 5
"""So much is always under way, so that the noise has no gaps."""
_AUDIBLE_RMS = 100.0
_NOISE_S = 30


class Sounding(Protocol):
    """The part of a softphone's call that carries sound."""

    def ticks(self) -> AsyncIterator[MediaTick]: ...

    def play(self, tag: int, pcm: bytes) -> None: ...


class NoisyLine:
    """Plays what is said into steady noise, frame by frame as the line asks for it.

    Args:
        call: answered.
        seed: of the noise: the same words make the same noise every time.
    """

    def __init__(self, call: Sounding, seed: str) -> None:
        self._call = call
        self._noise = _noise(seed)
        self._speech: deque[FloatSamples] = deque()
        self._frame = 0
        self._spoken = asyncio.Event()
        self._spoken.set()
        self._silent_frames = 0

    @property
    def silent_s(self) -> float:
        """For how long nothing was heard from the other side."""
        return self._silent_frames * FRAME_SAMPLES / RATE_HZ

    async def run(self) -> None:
        """Until the call is over."""
        for _ in range(_LEAD_FRAMES):
            self._play()
        async for tick in self._call.ticks():
            self._play()
            heard = np.frombuffer(tick.caller, dtype="<i2").astype(np.float32)
            audible = float(np.sqrt(np.mean(np.square(heard)))) > _AUDIBLE_RMS
            self._silent_frames = 0 if audible else self._silent_frames + 1

    async def say(self, audio: Samples) -> None:
        """Return once it has gone out."""
        speech = to_float(audio)
        speech = speech * amplitude(_SPEECH_DBFS - dbfs(speech))
        whole = np.pad(speech, (0, -speech.size % FRAME_SAMPLES)).astype(np.float32)
        self._spoken.clear()
        self._speech.extend(whole.reshape(-1, FRAME_SAMPLES))
        await self._spoken.wait()

    def _play(self) -> None:
        start = self._frame * FRAME_SAMPLES % self._noise.size
        frame = self._noise[start : start + FRAME_SAMPLES]
        if self._speech:
            frame = frame + self._speech.popleft()
        else:
            self._spoken.set()
        self._frame += 1
        self._call.play(1, to_int16(frame).astype("<i2").tobytes())


def _noise(seed: str) -> FloatSamples:
    """Brown-ish noise, as of a car or a street: white noise through a one-pole low-pass at about 1 kHz."""
    white = np.random.default_rng(zlib.crc32(seed.encode())).standard_normal(_NOISE_S * RATE_HZ)
    spectrum = np.fft.rfft(white)
    hertz = np.fft.rfftfreq(white.size, 1 / RATE_HZ)
    coloured = np.fft.irfft(spectrum / np.sqrt(1 + (hertz / 1000) ** 2), white.size).astype(np.float32)
    return (coloured * amplitude(_SPEECH_DBFS - SNR_DB - dbfs(coloured))).astype(np.float32)
