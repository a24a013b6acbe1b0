"""A call's recording: stereo WAV, caller left, agent right, as it was on the line.

Written by `app.calls.session` block by block while the call runs. The header is brought up to date with every
block, so that the file is valid whenever the program or the PC dies; at most one block is missing then.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import numpy as np
import structlog

from engine.lane import Lane
from telephony.media import RATE_HZ

log = structlog.get_logger(__name__)

BLOCK_S = 0.5
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

    def close(self) -> None:
        """Leave a complete file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def exists(self) -> bool:
        """Whether anything was ever written."""
        return self._path.is_file()


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
        self._blocks: asyncio.Queue[tuple[bytes, bytes] | None] = asyncio.Queue()
        self._failed = False

    def add(self, caller: bytes, agent: bytes) -> None:
        """Take in one frame of both sides."""
        self._caller += caller
        self._agent += agent
        if len(self._caller) >= BLOCK_S * RATE_HZ * _SAMPLE_BYTES:
            self._hand_over()

    def finish(self) -> None:
        """No more frames will come: `run` ends when what is there has been written."""
        if self._caller:
            self._hand_over()
        self._blocks.put_nowait(None)

    async def run(self) -> bool:
        """Write until `finish`; returns whether there is a file to play."""
        while (block := await self._blocks.get()) is not None:
            if not self._failed:
                await self._append(*block)
        await self._lane.run(self._wav.close)
        return self._wav.exists()

    def _hand_over(self) -> None:
        block = bytes(self._caller), bytes(self._agent)
        self._caller.clear()
        self._agent.clear()
        if self._failed:
            return
        if self._blocks.qsize() >= _BLOCKS_BEHIND:
            self._give_up("the disk does not keep up")
        else:
            self._blocks.put_nowait(block)

    async def _append(self, caller: bytes, agent: bytes) -> None:
        try:
            await self._lane.run(lambda: self._wav.append(caller, agent))
        except OSError as error:
            self._give_up(error.strerror or str(error))

    def _give_up(self, reason: str) -> None:
        if not self._failed:
            self._failed = True
            log.error("recording_stopped", reason=reason)
            self._on_failure(f"Recording stopped: {reason}.")
