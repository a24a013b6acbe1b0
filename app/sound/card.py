"""Microphones and speakers of this PC: which there are, and one of each opened together.

Used on the engine loop; what `open` is given runs on miniaudio's thread, every 20 ms.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any

import miniaudio

from app.sound.errors import NoSound
from telephony.media import FRAME_BYTES, FRAME_S, RATE_HZ

_PERIOD_MS = round(FRAME_S * 1000)
_NO_DEVICE = "Discard all samples"
"""What ALSA calls the device that it always has."""


@dataclass(frozen=True, slots=True)
class Devices:
    """Names as the system shows them."""

    microphones: Sequence[str]
    speakers: Sequence[str]


class SoundCard:
    """All of the PC's sound devices. `backends`: which of miniaudio's to try, else every one."""

    def __init__(self, backends: Sequence[miniaudio.Backend] = ()) -> None:
        self._backends = list(backends)

    def devices(self) -> Devices:
        """Look anew: a headset may have been plugged in. Empty when the system has no sound at all."""
        return Devices(
            [str(each["name"]) for each in self._captures()],
            [str(each["name"]) for each in self._playbacks()],
        )

    def open(
        self,
        on_frame: Callable[[bytes], bytes],
        microphone: str | None = None,
        speaker: str | None = None,
    ) -> OpenCard:
        """Start both at once; raises `NoSound`.

        Args:
            on_frame: gets 640 bytes (s16le at 16 kHz) of the microphone, returns as many for the speaker.
            microphone: its name; None or one that is gone: what the system uses.
            speaker: the same.
        """
        captures, playbacks = self._captures(), self._playbacks()
        if not captures:
            raise NoSound("No microphone was found. Plug one in, or allow Lotline to use it, and try again.")
        if not playbacks:
            raise NoSound("No speakers were found. Plug in speakers or a headset and try again.")
        try:
            stream: Any = miniaudio.DuplexStream(
                playback_channels=1,
                capture_channels=1,
                sample_rate=RATE_HZ,
                buffersize_msec=_PERIOD_MS,
                playback_device_id=_named(playbacks, speaker),
                capture_device_id=_named(captures, microphone),
                backends=self._backends,
                app_name="Lotline",
            )
            frames = framed(on_frame)
            next(frames)
            stream.start(frames)
        except miniaudio.MiniaudioError as error:
            reason = error.args[0] if error.args else "unknown reason"
            raise NoSound(f"The microphone or the speakers could not be opened ({reason}).") from error
        return OpenCard(stream)

    def _captures(self) -> list[dict[str, Any]]:
        return _real(self._all(lambda found: found.get_captures()))

    def _playbacks(self) -> list[dict[str, Any]]:
        return _real(self._all(lambda found: found.get_playbacks()))

    def _all(self, look: Callable[[miniaudio.Devices], list[dict[str, Any]]]) -> list[dict[str, Any]]:
        try:
            found: Any = miniaudio.Devices(self._backends or None)
            if found.backend == "Null" and not self._backends:
                return []
            return look(found)
        except miniaudio.MiniaudioError:
            return []


class OpenCard:
    """A microphone and speakers that run until `close`."""

    def __init__(self, stream: miniaudio.DuplexStream) -> None:
        self._stream = stream

    def close(self) -> None:
        """Stop both; nothing is called any more when it returns."""
        self._stream.close()


def _real(devices: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in devices if not str(each["name"]).startswith(_NO_DEVICE)]


def _named(devices: list[dict[str, Any]], name: str | None) -> Any:
    return next((each["id"] for each in devices if each["name"] == name), None)


def framed(on_frame: Callable[[bytes], bytes]) -> Generator[bytes, bytes, None]:
    """Cut what the device brings, in pieces of any length, into frames, and give as much back each time.

    The speaker is almost a frame behind, so that it never has to wait for the rest of one.
    """
    heard, played = bytearray(), bytearray(FRAME_BYTES - 2)
    piece = yield b""
    while True:
        heard += piece
        while len(heard) >= FRAME_BYTES:
            played += on_frame(bytes(heard[:FRAME_BYTES]))
            del heard[:FRAME_BYTES]
        out = bytes(played[: len(piece)])
        del played[: len(piece)]
        piece = yield out
