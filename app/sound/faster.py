"""Speech played faster at its own pitch: waveform similarity overlap-add (WSOLA, Verhelst and Roelands 1993).

Frames are taken from the sound at wider steps than they are laid down; each is moved by a few milliseconds to
where it best goes on from the one before. Pure; used by `reel` on its thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

Stereo = NDArray[np.int16]
"""Samples in rows, left and right in columns."""
Floats = NDArray[np.float32]

HOP = 320
"""Samples that every step brings out: 20 ms at 16 kHz."""
_FRAME = 2 * HOP
_REACH = 160
"""So far a frame is moved at most: a period of the deepest voice."""
_CHUNK = 4096


def faster(read: Callable[[int], Stereo], speed: float) -> Iterator[Stereo]:
    """Yield the sound in pieces, the n-th of what stands at `n * HOP * speed`.

    Args:
        read: returns the next so many samples, fewer at the end.
        speed: 1 leaves everything as it is.
    """
    if speed == 1.0:
        while (piece := read(HOP)).size:
            yield piece
        return
    sound, window = _Window(read), np.hanning(_FRAME + 1)[:-1, None].astype(np.float32)
    tail = np.zeros((HOP, 2), np.float32)
    place = number = 0
    while sound.reaches(wanted := round(number * HOP * speed)):
        place = sound.nearest(wanted, place + HOP) if number else 0
        frame = sound.cut(place, _FRAME) * window
        yield np.rint(tail + frame[:HOP]).astype(np.int16)
        tail = frame[HOP:]
        number += 1


class _Window:
    """The stretch of the sound that is needed now; silence behind its end."""

    def __init__(self, read: Callable[[int], Stereo]) -> None:
        self._read = read
        self._held: Floats = np.zeros((0, 2), np.float32)
        self._first = 0
        self._ended = False

    def reaches(self, place: int) -> bool:
        """Whether there is anything from this sample on."""
        self._fill(place + 1)
        return place < self._first + len(self._held)

    def cut(self, start: int, length: int) -> Floats:
        """This stretch."""
        self._fill(start + length)
        cut = self._held[max(0, start - self._first) :][:length]
        return np.pad(cut, ((0, length - len(cut)), (0, 0)))

    def nearest(self, wanted: int, goes_on: int) -> int:
        """Where near `wanted` a frame is most like the one that begins at `goes_on`."""
        first = max(0, wanted - _REACH)
        like = self.cut(goes_on, _FRAME).sum(axis=1)
        searched = self.cut(first, _FRAME + 2 * _REACH).sum(axis=1)
        self._forget(first - _FRAME)
        energy = np.cumsum(np.concatenate(([0.0], np.square(searched, dtype=np.float64))))
        loudness = np.sqrt(energy[_FRAME:] - energy[:-_FRAME]) + 1.0
        return first + int(np.argmax(np.correlate(searched, like, "valid") / loudness))

    def _fill(self, until: int) -> None:
        while not self._ended and self._first + len(self._held) < until:
            more = self._read(_CHUNK)
            self._ended = not more.size
            self._held = np.concatenate((self._held, more.reshape(-1, 2).astype(np.float32)))

    def _forget(self, before: int) -> None:
        gone = max(0, before - self._first)
        self._held, self._first = self._held[gone:], self._first + gone
