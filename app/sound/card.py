"""Microphones and speakers of this PC: which there are, one of each opened together, or one alone.

Used on the engine loop; what `open`, `listen` and `play` are given runs on miniaudio's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any

import miniaudio

from app.sound.errors import NoSound
from telephony.media import FRAME_BYTES, FRAME_S, RATE_HZ

_PERIOD_MS = round(FRAME_S * 1000)
_PLAY_PERIOD_MS = 50
"""What is only played need not be quick, and must not stutter."""
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
        captures, playbacks = self._needed_captures(), self._needed_playbacks()
        frames = framed(on_frame)
        return self._start(
            lambda: miniaudio.DuplexStream(
                playback_channels=1,
                capture_channels=1,
                sample_rate=RATE_HZ,
                buffersize_msec=_PERIOD_MS,
                playback_device_id=_named(playbacks, speaker),
                capture_device_id=_named(captures, microphone),
                backends=self._backends,
                app_name="Lotline",
            ),
            frames,
        )

    def listen(self, on_sound: Callable[[bytes], object], microphone: str | None = None) -> OpenCard:
        """Start a microphone alone; raises `NoSound`. `on_sound` gets s16le at 16 kHz in any pieces."""
        captures = self._needed_captures()
        return self._start(
            lambda: miniaudio.CaptureDevice(
                nchannels=1,
                sample_rate=RATE_HZ,
                buffersize_msec=_PERIOD_MS,
                device_id=_named(captures, microphone),
                backends=self._backends,
                app_name="Lotline",
            ),
            _answering(on_sound),
        )

    def play(
        self, next_sound: Callable[[int], bytes], speaker: str | None = None, channels: int = 1
    ) -> OpenCard:
        """Start speakers alone; raises `NoSound`.

        Args:
            next_sound: gets a number of samples, returns as many a channel, s16le at 16 kHz.
            speaker: its name; None or one that is gone: what the system uses.
            channels: 1, or 2 with left and right by turns.
        """
        playbacks = self._needed_playbacks()
        return self._start(
            lambda: miniaudio.PlaybackDevice(
                nchannels=channels,
                sample_rate=RATE_HZ,
                buffersize_msec=_PLAY_PERIOD_MS,
                device_id=_named(playbacks, speaker),
                backends=self._backends,
                app_name="Lotline",
            ),
            _answering(next_sound),
        )

    def _start(self, make: Callable[[], Any], callbacks: Generator[Any, Any, None]) -> OpenCard:
        try:
            device = make()
            next(callbacks)
            device.start(callbacks)
        except miniaudio.MiniaudioError as error:
            reason = error.args[0] if error.args else "unknown reason"
            raise NoSound(f"The microphone or the speakers could not be opened ({reason}).") from error
        return OpenCard(device)

    def _needed_captures(self) -> list[dict[str, Any]]:
        captures = self._captures()
        if not captures:
            raise NoSound("No microphone was found. Plug one in, or allow Lotline to use it, and try again.")
        return captures

    def _needed_playbacks(self) -> list[dict[str, Any]]:
        playbacks = self._playbacks()
        if not playbacks:
            raise NoSound("No speakers were found. Plug in speakers or a headset and try again.")
        return playbacks

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
    """What was opened; it runs until `close`."""

    def __init__(self, device: miniaudio.AbstractDevice) -> None:
        self._device = device

    def close(self) -> None:
        """Stop; nothing is called any more when it returns."""
        self._device.close()


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


def _answering(answer: Callable[[Any], Any]) -> Generator[Any, Any, None]:
    """A function as the generator that miniaudio asks."""
    asked = yield b""
    while True:
        asked = yield answer(asked)
