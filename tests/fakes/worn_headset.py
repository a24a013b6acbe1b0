"""A sound card whose microphone says what it is given, for PCs without one: somebody at the window speaks."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from app.sound.card import Devices, OpenCard, SoundCard
from telephony.media import FRAME_BYTES, FRAME_S, SILENCE


class WornHeadset(SoundCard):
    """One microphone and one pair of speakers, in real time."""

    def __init__(self) -> None:
        super().__init__()
        self._words: deque[bytes] = deque()

    def devices(self) -> Devices:
        return Devices(["Headset"], ["Headset"])

    def say(self, path: Path) -> None:
        """Speak a file of s16le at 16 kHz into the microphone, once it is open."""
        pcm = path.read_bytes()
        for start in range(0, len(pcm), FRAME_BYTES):
            self._words.append(pcm[start : start + FRAME_BYTES].ljust(FRAME_BYTES, b"\0"))

    def open(
        self, on_frame: Callable[[bytes], bytes], microphone: str | None = None, speaker: str | None = None
    ) -> OpenCard:
        return _Worn(self._words, on_frame)


class _Worn(OpenCard):
    def __init__(self, words: deque[bytes], on_frame: Callable[[bytes], bytes]) -> None:
        self._words = words
        self._on_frame = on_frame
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        due_s = time.monotonic()
        while not self._closing.is_set():
            self._on_frame(self._words.popleft() if self._words else SILENCE)
            due_s += FRAME_S
            self._closing.wait(max(0.0, due_s - time.monotonic()))

    def close(self) -> None:
        self._closing.set()
        self._thread.join()
