"""A sound that is played once or over and over. Taken from on the sound card's thread."""

from __future__ import annotations

from collections.abc import Callable

from app.sound.level import Meter
from engine.ports import Samples


class Tape:
    """Gives as much as is asked for, then silence.

    Args:
        sound: at least one sample.
        again: from the beginning when it has come to its end.
        on_end: called once, when the last of it has been taken.
    """

    def __init__(
        self, sound: Samples, *, again: bool = False, on_end: Callable[[], object] | None = None
    ) -> None:
        self._sound = sound.astype("<i2").tobytes()
        self._again = again
        self._on_end = on_end
        self._at = 0
        self.meter = Meter()

    def take(self, samples: int) -> bytes:
        """The next samples, s16le."""
        wanted = 2 * samples
        taken = self._next(wanted)
        while self._again and len(taken) < wanted:
            self._at = 0
            taken += self._next(wanted - len(taken))
        if len(taken) < wanted and self._on_end is not None:
            on_end, self._on_end = self._on_end, None
            on_end()
        taken = taken.ljust(wanted, b"\0")
        self.meter.add(taken)
        return taken

    def _next(self, length: int) -> bytes:
        taken = self._sound[self._at : self._at + length]
        self._at += len(taken)
        return taken
