"""Which voice this PC speaks with: the warm one, or the quick one where that cannot be had or keep up.

Asked by `app.inference` while the models are loaded. How fast the warm voice is was measured at the first
start and is kept beside the weights, for every data directory of this PC and for `lotline doctor`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import structlog

from app.errors import StoreError
from app.paths import write_private
from engine.errors import InferenceError, WeightsError
from engine.ports import RATE_HZ, Voice
from engine.tts.kokoro import Kokoro
from engine.tts.piper import Piper
from models.errors import MissingWeights

log = structlog.get_logger(__name__)

TOO_SLOW = 1.0
"""From this real-time factor on the line runs dry in every sentence."""
HARDLY_KEEPS_UP = 0.6
"""From here on it may in a long one, as each clause is made while the one before it is heard."""
SPEED_FILE = "voice_speed.json"
_FIRST_WORDS = "One moment."
_SAMPLE = "We can have it ready for you this afternoon."
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Voices:
    """What speaks.

    Attributes:
        speaks: the voice of every call.
        stand_in: takes its place in a call in which it fails; None without one.
        trouble: why another voice speaks than should, in a sentence; empty when none does.
    """

    speaks: Kokoro | Piper
    stand_in: Piper | None = None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a voice is on this PC.

    Attributes:
        voice: its key.
        threads: what it was given.
        factor: seconds of work for a second of speech.
    """

    voice: str
    threads: int
    factor: float


def open_voices(warm: Callable[[], Kokoro], quick: Callable[[], Piper], *, prefer_quick: bool) -> Voices:
    """Load both; the quick one speaks where the warm one cannot be used. Blocking.

    Raises:
        MissingWeights: neither is on this PC.
        WeightsError: the warm one is damaged and the quick one is not there.
    """
    try:
        stand_in = quick()
    except (MissingWeights, WeightsError) as error:
        log.warning("no_stand_in_voice", code=error.code)
        return Voices(warm(), trouble=f"The warm voice speaks. {error}" if prefer_quick else "")
    if prefer_quick:
        return Voices(stand_in)
    try:
        return Voices(warm(), stand_in)
    except (MissingWeights, WeightsError) as error:
        return Voices(stand_in, trouble=f"The quick voice speaks. {error}")


async def tried(voices: Voices, threads: int, kept: Path) -> Voices:
    """Have each voice speak once, and leave the warm one out where it fails or is too slow.

    Args:
        voices: what was loaded.
        threads: what the warm voice is given.
        kept: the file of its speed; it is measured when that does not tell, or tells of a slow voice, as
            another program may have been in the way then.

    Raises:
        InferenceError: the voice that has no stand-in fails.
    """
    if voices.stand_in is None:
        await voices.speaks.speak(_FIRST_WORDS)
        return voices
    await voices.stand_in.speak(_FIRST_WORDS)
    try:
        await voices.speaks.speak(_FIRST_WORDS)
        speed = read_speed(kept)
        if speed is None or (speed.voice, speed.threads) != (voices.speaks.key, threads) or _slow(speed):
            speed = Speed(voices.speaks.key, threads, await measured(voices.speaks, threads))
            _keep(speed, kept)
    except InferenceError as error:
        return Voices(voices.stand_in, trouble=f"The quick voice speaks. {error}")
    if not _slow(speed):
        return voices
    says = f"the warm one takes {speed.factor:.1f} s for a second of speech on this PC"
    return Voices(voices.stand_in, trouble=f"The quick voice speaks: {says}.")


def _slow(speed: Speed) -> bool:
    return speed.factor > TOO_SLOW


async def measured(voice: Voice, threads: int, clock: Callable[[], float] = time.process_time) -> float:
    """Seconds of work for a second of speech, the best of some; raises `InferenceError`.

    By processor time, shared by the threads, so that a PC that is busy just now is not taken for a slow one.
    """
    factors: list[float] = []
    for _ in range(_ROUNDS):
        begun_s = clock()
        audio = await voice.speak(_SAMPLE)
        factors.append((clock() - begun_s) / threads / (audio.size / RATE_HZ))
    return min(factors)


def read_speed(kept: Path) -> Speed | None:
    """What was measured; None before, and when the file cannot be understood."""
    try:
        return msgspec.json.decode(kept.read_bytes(), type=Speed)
    except (OSError, msgspec.DecodeError):
        return None


def _keep(speed: Speed, kept: Path) -> None:
    log.info("voice_measured", factor=round(speed.factor, 2), threads=speed.threads)
    try:
        write_private(kept, msgspec.json.encode(speed))
    except StoreError as error:
        log.warning("voice_speed_not_kept", reason=str(error))
