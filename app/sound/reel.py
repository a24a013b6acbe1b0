"""A recording that is being played: read ahead by a second, on a thread of its own, however long it is.

Made by `player` on the engine loop; the sound card's thread takes from it.
"""

from __future__ import annotations

import queue
import threading
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import structlog

from app.sound.errors import CannotPlay
from app.sound.faster import Stereo, faster
from telephony.media import RATE_HZ

log = structlog.get_logger(__name__)

_AHEAD = 50
"""Pieces of 20 ms."""
_SAMPLE_BYTES = 4


class Reel:
    """From one moment of the recording to its end.

    Args:
        path: stereo, as `app.calls.recording` writes it; raises `CannotPlay`.
        from_s: where it begins.
        speed: 1 is as it was spoken.
        on_end: called once, on the sound card's thread, when the last of it has been taken.
    """

    def __init__(self, path: Path, from_s: float, speed: float, on_end: Callable[[], object]) -> None:
        self._path = path
        self.seconds = _seconds(path)
        self.position_s = min(max(0.0, from_s), self.seconds)
        self._first = round(self.position_s * RATE_HZ)
        self._speed = speed
        self._on_end: Callable[[], object] | None = on_end
        self._ahead: queue.Queue[bytes | None] = queue.Queue(_AHEAD)
        self._piece = b""
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._read_ahead, name="recording-player", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def close(self) -> None:
        """Let go of the file."""
        self._closed.set()
        self._thread.join()

    def take(self, samples: int) -> bytes:
        """The next samples, s16le, left and right by turns; silence where the disk does not keep up."""
        wanted = samples * _SAMPLE_BYTES
        while len(self._piece) < wanted and (more := self._next()):
            self._piece += more
        taken, self._piece = self._piece[:wanted], self._piece[wanted:]
        position_s = self.position_s + len(taken) // _SAMPLE_BYTES * self._speed / RATE_HZ
        self.position_s = min(position_s, self.seconds)
        return taken.ljust(wanted, b"\0")

    def _next(self) -> bytes:
        try:
            piece = self._ahead.get_nowait()
        except queue.Empty:
            return b""
        if piece is None:
            self.position_s = self.seconds
            on_end, self._on_end = self._on_end, None
            if on_end is not None:
                on_end()
            return b""
        return piece

    def _read_ahead(self) -> None:
        try:
            with wave.open(str(self._path), "rb") as file:
                file.setpos(self._first)
                for piece in faster(lambda samples: _stereo(file.readframes(samples)), self._speed):
                    if not self._put(piece.astype("<i2").tobytes()):
                        return
        except (OSError, EOFError, wave.Error) as error:
            log.warning("recording_stopped_being_read", reason=str(error))
        self._put(None)

    def _put(self, piece: bytes | None) -> bool:
        while not self._closed.is_set():
            try:
                self._ahead.put(piece, timeout=0.1)
            except queue.Full:
                continue
            return True
        return False


def _stereo(read: bytes) -> Stereo:
    return np.frombuffer(read[: len(read) // _SAMPLE_BYTES * _SAMPLE_BYTES], "<i2").reshape(-1, 2)


def _seconds(path: Path) -> float:
    """How long it is; raises `CannotPlay`."""
    try:
        with wave.open(str(path), "rb") as file:
            kind = file.getframerate(), file.getnchannels(), file.getsampwidth()
            frames = file.getnframes()
    except (OSError, EOFError, wave.Error) as error:
        raise CannotPlay(f"The recording {path} cannot be played ({error}).") from error
    if kind != (RATE_HZ, 2, 2):
        raise CannotPlay(f"The recording {path} is none of Lotline's and cannot be played here.")
    return frames / RATE_HZ
