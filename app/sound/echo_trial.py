"""Plays a sound and measures what the microphone hears of it, and what the echo canceller leaves.

Used by `sound_room`; `step` runs on the sound card's thread and counts its frames, never a clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from app.sound.echo import EchoCanceller
from app.sound.level import Meter
from app.sound.tones import syllables
from engine.pcm import SILENT_DBFS, dbfs, to_float
from engine.ports import FloatSamples
from telephony.media import FRAME_BYTES, FRAME_S, SILENCE

PLAY_S = 5.0
_PARTS = (("quiet", 1.0), ("sound", PLAY_S), ("pause", 0.5), ("voice", 4.0))
_SETTLED_S = 2.5
"""The canceller has learnt the room by then."""
_CLICK_S = 0.3
"""Devices crackle when they are opened."""
_SYLLABLE_S = 0.4
_DEAD_DBFS = -90.0
"""Below it there is no microphone behind a device: the least noise of a real one is louder."""
_ABOVE_NOISE_DB = 6.0
_LEFT_DBFS = -50.0
"""An echo that is weaker does not wake the agent."""
_VOICE_DBFS = -42.0
"""A voice that is weaker is misheard."""
_CLIPPED = 0.99


class Step(StrEnum):
    """What the person does meanwhile."""

    QUIET = "quiet"
    SOUND = "sound"
    VOICE = "voice"


class Verdict(StrEnum):
    """What came of it, the worst first."""

    DEAD = "dead"
    NOTHING = "nothing"
    ECHO = "echo"
    CLIPPED = "clipped"
    NO_VOICE = "no voice"
    FAINT = "faint"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class EchoReport:
    """Levels in dB below full scale.

    Attributes:
        quiet_dbfs: the room before anything was played.
        heard_dbfs: the microphone while the speakers played.
        left_dbfs: of that, what the canceller left.
        voice_dbfs: the loudest that was heard while the person was to speak.
        clipped: the microphone was driven beyond what it can.
    """

    quiet_dbfs: float
    heard_dbfs: float
    left_dbfs: float
    voice_dbfs: float
    clipped: bool = False

    @property
    def speakers_heard(self) -> bool:
        """More than the room was heard while they played."""
        return self.heard_dbfs > max(self.quiet_dbfs + _ABOVE_NOISE_DB, _DEAD_DBFS)

    @property
    def voice_heard(self) -> bool:
        """More than the room was heard while the person was to speak."""
        return self.voice_dbfs > max(self.quiet_dbfs + _ABOVE_NOISE_DB, _DEAD_DBFS)

    @property
    def too_loud_db(self) -> float:
        """By how much what is left of the echo is louder than it may be; at most 0 is well."""
        return self.left_dbfs - max(_LEFT_DBFS, self.quiet_dbfs + _ABOVE_NOISE_DB)

    @property
    def removed_db(self) -> float:
        """How much the canceller took away."""
        return max(0.0, self.heard_dbfs - self.left_dbfs)

    @property
    def verdict(self) -> Verdict:
        """In a word."""
        loudest = max(self.quiet_dbfs, self.heard_dbfs, self.voice_dbfs)
        found = (
            (loudest < _DEAD_DBFS, Verdict.DEAD),
            (not self.speakers_heard and not self.voice_heard, Verdict.NOTHING),
            (self.speakers_heard and self.too_loud_db > 0, Verdict.ECHO),
            (self.clipped, Verdict.CLIPPED),
            (not self.voice_heard, Verdict.NO_VOICE),
            (self.voice_dbfs < _VOICE_DBFS, Verdict.FAINT),
        )
        return next((verdict for holds, verdict in found if holds), Verdict.GOOD)


class EchoTest:
    """One test. Give `frame` to the card's `open`; `on_end` is called once, when `report` can be read."""

    def __init__(self, on_end: Callable[[], object]) -> None:
        self._on_end = on_end
        self._echo = EchoCanceller()
        self._sound = syllables(PLAY_S).astype("<i2").tobytes()
        self._frames = 0
        self._raw: dict[str, list[bytes]] = {part: [] for part, _ in _PARTS}
        self._cleaned: dict[str, list[bytes]] = {part: [] for part, _ in _PARTS}
        self.microphone, self.speaker = Meter(), Meter()

    @property
    def step(self) -> Step:
        """Where it is."""
        part, _ = self._part()
        return {"quiet": Step.QUIET, "voice": Step.VOICE}.get(part, Step.SOUND)

    def frame(self, heard: bytes) -> bytes:
        """Take in what the microphone heard; returns what the speakers play."""
        part, number = self._part()
        played = self._sound[number * FRAME_BYTES :][:FRAME_BYTES] if part == "sound" else b""
        played = played.ljust(FRAME_BYTES, b"\0") if played else SILENCE
        self._echo.played(played)
        cleaned = self._echo.cleaned(heard)
        self.microphone.add(heard)
        self.speaker.add(played)
        if part:
            self._raw[part].append(heard)
            self._cleaned[part].append(cleaned)
            self._frames += 1
            if not self._part()[0]:
                self._on_end()
        return played

    def report(self) -> EchoReport:
        """What was measured."""
        settled, click = round(_SETTLED_S / FRAME_S), round(_CLICK_S / FRAME_S)
        raw = [frame for part in self._raw.values() for frame in part[click:]]
        return EchoReport(
            quiet_dbfs=dbfs(_joined(self._raw["quiet"][click:])),
            heard_dbfs=dbfs(_joined(self._raw["sound"][settled:])),
            left_dbfs=dbfs(_joined(self._cleaned["sound"][settled:])),
            voice_dbfs=_loudest(_joined(self._cleaned["voice"])),
            clipped=bool(np.max(np.abs(_joined(raw)), initial=0.0) >= _CLIPPED),
        )

    def _part(self) -> tuple[str, int]:
        """The part that comes now and the number of its frame; "" when it is over."""
        left = self._frames
        for part, seconds in _PARTS:
            frames = round(seconds / FRAME_S)
            if left < frames:
                return part, left
            left -= frames
        return "", 0


def _joined(frames: list[bytes]) -> FloatSamples:
    return to_float(b"".join(frames))


def _loudest(audio: FloatSamples) -> float:
    """The loudest stretch that is as long as a syllable."""
    length = round(_SYLLABLE_S * 16_000)
    return max((dbfs(audio[at : at + length]) for at in range(0, audio.size, length)), default=SILENT_DBFS)
