"""A call's recording: stereo WAV, caller left, agent right, as it was on the line.

Written by `app.calls.session` block by block while the call runs. The header is brought up to date with every
block, so that the file is valid whenever the program or the PC dies; at most one block is missing then.
"""

from __future__ import annotations

import asyncio
import struct
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import structlog

from engine.lane import Lane
from telephony.media import RATE_HZ

log = structlog.get_logger(__name__)

BLOCK_S = 0.5
_BLOCK_BYTES = round(BLOCK_S * 16_000) * 2
_BLOCKS_BEHIND = 120
_CHANNELS = 2
_SAMPLE_BYTES = 2
_HEADER_BYTES = 44


def wav_header(data_bytes: int) -> bytes:
    """The 44-byte RIFF header of 16-bit stereo PCM at 16 kHz (Microsoft RIFF/WAVE, PCM format tag 1)."""
    block_align = _CHANNELS * _SAMPLE_BYTES
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        b"RIFF",
        _HEADER_BYTES - 8 + data_bytes,
        b"WAVE",
        b"fmt ",
        16,
        1,
        _CHANNELS,
        RATE_HZ,
        RATE_HZ * block_align,
        block_align,
        8 * _SAMPLE_BYTES,
        b"data",
        data_bytes,
    )


def recording_of(folder: Path, session_id: str) -> tuple[str | None, float]:
    """What was recorded of a session, as its record names it, and its seconds; None and 0 for nothing."""
    found = next(folder.glob(f"*-{session_id}.wav"), None)
    if found is None:
        return None, 0.0
    seconds = (found.stat().st_size - _HEADER_BYTES) / (_CHANNELS * _SAMPLE_BYTES * RATE_HZ)
    return f"{folder.name}/{found.name}", max(0.0, seconds)


class StereoWav:
    """The file itself. Blocking: used on a lane."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None
        self._data_bytes = 0

    def append(self, caller: bytes, agent: bytes) -> None:
        """Add the same stretch of both sides (s16le, 16 kHz, equal length); raises OSError."""
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = self._path.open("xb", buffering=0)
            self._file.write(wav_header(0))
        stereo = np.empty((len(caller) // _SAMPLE_BYTES, _CHANNELS), dtype="<i2")
        stereo[:, 0] = np.frombuffer(caller, dtype="<i2")
        stereo[:, 1] = np.frombuffer(agent, dtype="<i2")
        self._write(self._file, stereo.tobytes())

    def _write(self, file: BinaryIO, block: bytes) -> None:
        """Add a block and count it in the header, as far as the disk took it."""
        file.seek(_HEADER_BYTES + self._data_bytes)
        rest = memoryview(block)
        try:
            while rest:
                rest = rest[file.write(rest) :]
        finally:
            written = len(block) - len(rest)
            self._data_bytes += written - written % (_CHANNELS * _SAMPLE_BYTES)
            file.seek(0)
            file.write(wav_header(self._data_bytes))

    def silence(self, first: int, last: int) -> None:
        """Make the caller's side silent from one sample of it until before another; raises OSError."""
        last = min(last, self._data_bytes // (_CHANNELS * _SAMPLE_BYTES))
        if self._file is None or last <= first:
            return
        place, length = _HEADER_BYTES + first * _CHANNELS * _SAMPLE_BYTES, last - first
        with self._path.open("r+b", buffering=0) as file:
            file.seek(place)
            stereo = np.frombuffer(file.read(length * _CHANNELS * _SAMPLE_BYTES), "<i2").reshape(-1, 2).copy()
            stereo[:, 0] = 0
            file.seek(place)
            file.write(stereo.tobytes())

    def delete(self) -> None:
        """Remove what was recorded; raises OSError."""
        self.close()
        self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """Leave a complete file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def exists(self) -> bool:
        """Whether anything was ever written."""
        return self._path.is_file()


@dataclass(frozen=True, slots=True)
class _Block:
    caller: bytes
    agent: bytes


@dataclass(frozen=True, slots=True)
class _Silence:
    """Samples of the caller's side that nobody may hear, from the first until before the second."""

    first: int
    last: int


class _Delete:
    """Nothing of the recording may stay."""


class Recorder:
    """Collects a call's frames on the engine loop and writes them on the recording lane.

    `add` never waits. When the disk refuses (full, gone) or falls a minute behind, `on_failure` is told once,
    what was written stays, and the call goes on without a recording.
    """

    def __init__(self, path: Path, lane: Lane, on_failure: Callable[[str], None]) -> None:
        self.path = path
        self._wav = StereoWav(path)
        self._lane = lane
        self._on_failure = on_failure
        self._caller = bytearray()
        self._agent = bytearray()
        self._begun: list[tuple[float, int]] = []
        """When each block began, and at which sample of the file."""
        self._samples = 0
        self._orders: asyncio.Queue[_Block | _Silence | _Delete | None] = asyncio.Queue()
        self._stopped = False
        self.paused = False
        """What is on the line is left out: the file is silent there, so that its times stay true."""

    def add(self, caller: bytes, agent: bytes, at_s: float) -> None:
        """Take in one frame of both sides that was on the line at `at_s` (monotonic seconds)."""
        if self.paused:
            caller = agent = bytes(len(caller))
        if not self._caller:
            self._begun.append((at_s, self._samples))
        self._samples += len(caller) // _SAMPLE_BYTES
        self._caller += caller
        self._agent += agent
        if len(self._caller) >= _BLOCK_BYTES:
            self._hand_over()

    def silence(self, from_s: float, until_s: float) -> None:
        """Let nobody hear what the caller said between two moments of the line."""
        if self._caller:
            self._hand_over()
        self._orders.put_nowait(_Silence(self._sample_at(from_s), self._sample_at(until_s)))

    def discard(self) -> None:
        """Stop recording and delete what there is: the caller does not want it."""
        self._stopped = True
        self._orders.put_nowait(_Delete())

    def finish(self) -> None:
        """No more frames will come: `run` ends when what is there has been written."""
        if self._caller:
            self._hand_over()
        self._orders.put_nowait(None)

    async def run(self) -> bool:
        """Write until `finish`; returns whether there is a file to play."""
        while (order := await self._orders.get()) is not None:
            await self._carry_out(order)
        await self._lane.run(self._wav.close)
        return self._wav.exists()

    def _sample_at(self, at_s: float) -> int:
        """The sample of the file that was on the line then."""
        block = bisect_right(self._begun, at_s, key=lambda begun: begun[0]) - 1
        if block < 0:
            return 0
        began_s, first = self._begun[block]
        return first + round((at_s - began_s) * RATE_HZ)

    def _hand_over(self) -> None:
        block = _Block(bytes(self._caller), bytes(self._agent))
        self._caller.clear()
        self._agent.clear()
        if self._stopped:
            return
        if self._orders.qsize() >= _BLOCKS_BEHIND:
            self._give_up("the disk does not keep up")
        else:
            self._orders.put_nowait(block)

    async def _carry_out(self, order: _Block | _Silence | _Delete) -> None:
        wav = self._wav
        try:
            match order:
                case _Block(caller, agent):
                    if not self._stopped:
                        await self._lane.run(lambda: wav.append(caller, agent))
                case _Silence(first, last):
                    await self._lane.run(lambda: wav.silence(first, last))
                case _Delete():
                    await self._lane.run(wav.delete)
        except OSError as error:
            self._give_up(error.strerror or str(error))

    def _give_up(self, reason: str) -> None:
        if not self._stopped:
            self._stopped = True
            log.error("recording_stopped", reason=reason)
            self._on_failure(f"Recording stopped: {reason}.")
