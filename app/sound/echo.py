"""Takes the speakers' sound out of what the microphone heard: WebRTC's echo canceller (AEC3).

Called by `headset` on the sound card's thread, frame by frame. The canceller finds the delay between both by
itself. Noise is left in, as the recogniser was measured with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from livekit.rtc import AudioFrame, AudioProcessingModule

from telephony.media import RATE_HZ

_STEP_BYTES = RATE_HZ // 100 * 2
"""WebRTC works in steps of 10 ms."""


class EchoCanceller:
    """One pair of microphone and speakers."""

    def __init__(self) -> None:
        self._module = AudioProcessingModule(echo_cancellation=True, high_pass_filter=True)

    def played(self, frame: bytes) -> None:
        """These 20 ms go out to the speakers now."""
        for step in _steps(frame):
            self._module.process_reverse_stream(step)

    def cleaned(self, frame: bytes) -> bytes:
        """The microphone's 20 ms without the echo."""
        cleaned: list[bytes] = []
        for step in _steps(frame):
            self._module.process_stream(step)
            cleaned.append(bytes(step.data.cast("B")))
        return b"".join(cleaned)


def _steps(frame: bytes) -> Iterator[AudioFrame]:
    for start in range(0, len(frame), _STEP_BYTES):
        piece = bytearray(frame[start : start + _STEP_BYTES])
        yield AudioFrame(piece, RATE_HZ, 1, len(piece) // 2)
