"""What crosses between the phone process and the app every 20 ms of an active call."""

from __future__ import annotations

from dataclasses import dataclass

RATE_HZ = 16_000
FRAME_SAMPLES = 320
FRAME_BYTES = 640
FRAME_S = 0.02
SILENCE = bytes(FRAME_BYTES)


@dataclass(frozen=True, slots=True)
class MediaTick:
    """One 20 ms step of a call's media clock, both directions of the same instant.

    Attributes:
        caller: 640 bytes of s16le at 16 kHz that came in.
        agent: 640 bytes of s16le at 16 kHz that were played; the line's comfort noise is not in them.
        tag: the tag given with the audio that went out, 0 for silence.
        at_s: `time.monotonic()` of the phone process at this step (the same clock as the app's).
    """

    caller: bytes
    agent: bytes
    tag: int
    at_s: float
