"""A PC's sound in a room: devices that can be plugged in and out, whose clock runs as fast as it can.

What the speakers play is really taken from who plays it, and comes back into the microphone later and weaker.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from app.sound.card import Devices, OpenCard, SoundCard
from app.sound.errors import NoSound
from telephony.media import FRAME_SAMPLES

_ECHO_FRAMES = 4


class Room(SoundCard):
    """Nothing is plugged in at first.

    Attributes:
        plugged: the devices.
        echo: share of the speakers' sound that the microphone hears.
        noise: of full scale, what it hears of the room.
        voice: what a person says: how loud, given the number of the frame.
        opened: what was opened, oldest first: its kind and the names that were asked for.
        pace_s: how long a frame of 20 ms takes; 0 for as short as it can.
        stands_after: so many frames after its opening the sound stands still; None for never.
        open_now: how many of them are open.
        played: everything that the speakers took.
    """

    def __init__(self) -> None:
        super().__init__()
        self.plugged = Devices((), ())
        self.echo, self.noise = 0.0, 0.001
        self.voice: Callable[[int], float] = lambda _: 0.0
        self.opened: list[tuple[str | None, ...]] = []
        self.open_now = 0
        self.pace_s = 0.0
        self.stands_after: int | None = None
        self.played = bytearray()

    def plug(self, *names: str) -> None:
        """Headsets: each has a microphone and speakers."""
        self.plugged = Devices(names, names)

    def devices(self) -> Devices:
        return self.plugged

    def open(
        self,
        on_frame: Callable[[bytes], bytes],
        microphone: str | None = None,
        speaker: str | None = None,
    ) -> OpenCard:
        return self._run(("both", microphone, speaker), on_frame)

    def listen(self, on_sound: Callable[[bytes], object], microphone: str | None = None) -> OpenCard:
        def hear(heard: bytes) -> bytes:
            on_sound(heard)
            return b""

        return self._run(("microphone", microphone), hear)

    def play(
        self, next_sound: Callable[[int], bytes], speaker: str | None = None, channels: int = 1
    ) -> OpenCard:
        return self._run(("speaker", speaker), lambda _: next_sound(FRAME_SAMPLES))

    def _run(self, what: tuple[str | None, ...], on_frame: Callable[[bytes], bytes]) -> OpenCard:
        if not self.plugged.microphones:
            raise NoSound("No sound device was found.")
        self.opened.append(what)
        return _Running(self, on_frame)


class _Running(OpenCard):
    def __init__(self, room: Room, on_frame: Callable[[bytes], bytes]) -> None:
        self._room, self._on_frame = room, on_frame
        self._closed = threading.Event()
        self._rng = np.random.default_rng(3)
        room.open_now += 1
        self._thread = threading.Thread(target=self._turn, daemon=True)
        self._thread.start()

    def close(self) -> None:
        if not self._closed.is_set():
            self._closed.set()
            self._thread.join()
            self._room.open_now -= 1

    def _turn(self) -> None:
        """A frame in, a frame out; other threads get their turn now and then."""
        late = [np.zeros(FRAME_SAMPLES)] * _ECHO_FRAMES
        number = 0
        while not self._closed.is_set():
            if self._room.stands_after is not None and number >= self._room.stands_after:
                self._closed.wait(0.001)
                continue
            played = self._on_frame(self._heard(late.pop(0), number))
            self._room.played += played
            mono = np.frombuffer(played or bytes(2 * FRAME_SAMPLES), "<i2")[:FRAME_SAMPLES]
            late.append(mono.astype(np.float64))
            number += 1
            if self._room.pace_s or number % 10 == 0:
                self._closed.wait(self._room.pace_s or 0.001)

    def _heard(self, echo: np.ndarray, number: int) -> bytes:
        loud = self._room.noise + self._room.voice(number)
        heard = self._room.echo * echo + 32767 * loud * self._rng.normal(size=FRAME_SAMPLES)
        return np.clip(heard, -32768, 32767).astype("<i2").tobytes()
