"""What one call still has to play, cut into 20 ms frames.

Filled by one thread and emptied by the sound's clock (pjmedia's or the sound card's), so a lock guards it; it
is held for the time of a few list operations.
"""

from __future__ import annotations

import threading
from collections import deque

from telephony.media import FRAME_BYTES, FRAME_S, SILENCE

RING_S = 60.0


class Playout:
    """A bounded first-in first-out of tagged frames. The newest audio is refused when it is full."""

    def __init__(self, ring_s: float = RING_S) -> None:
        self._lock = threading.Lock()
        self._frames: deque[tuple[int, bytes]] = deque()
        self._tail = b""
        self._tail_tag = 0
        self._max_frames = round(ring_s / FRAME_S)

    def put(self, tag: int, pcm: bytes) -> int:
        """Queue s16le 16 kHz audio; returns how many bytes at its end were refused."""
        with self._lock:
            first_tag = self._tail_tag if self._tail else tag
            data = self._tail + pcm
            room = (self._max_frames - len(self._frames)) * FRAME_BYTES
            kept = data[:room] if room < len(data) else data
            whole = len(kept) - len(kept) % FRAME_BYTES
            for start in range(0, whole, FRAME_BYTES):
                frame_tag = first_tag if start == 0 else tag
                self._frames.append((frame_tag, kept[start : start + FRAME_BYTES]))
            self._tail = kept[whole:]
            self._tail_tag = tag if whole else first_tag
            return len(data) - len(kept)

    def next_frame(self) -> tuple[int, bytes]:
        """Take the next 640 bytes and their tag; a last odd frame is padded, nothing is silence (tag 0)."""
        with self._lock:
            if self._frames:
                return self._frames.popleft()
            if self._tail:
                tag, frame = self._tail_tag, self._tail.ljust(FRAME_BYTES, b"\0")
                self._tail = b""
                return tag, frame
            return 0, SILENCE

    def clear(self) -> None:
        """Forget everything queued."""
        with self._lock:
            self._frames.clear()
            self._tail = b""
