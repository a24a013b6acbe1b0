"""Which voice this PC speaks with: the warm one, or the quick one where that cannot be had or keep up.

Asked by `app.inference` while the models are loaded. How fast the warm voice is was measured at the first
start (`app.thread_trials`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog

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
_FIRST_WORDS = "One moment."
_SAMPLE = "We can have it ready for you this afternoon."


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


async def tried(voices: Voices, timed: Callable[[Kokoro], Awaitable[tuple[Kokoro, float]]]) -> Voices:
    """Have each voice speak once, and leave the warm one out where it fails or is too slow.

    Args:
        voices: what was loaded.
        timed: gives the warm voice the threads that suit this PC, and says how many seconds it works for a
            second of speech.

    Raises:
        InferenceError: the voice that has no stand-in fails.
    """
    if voices.stand_in is not None:
        await voices.stand_in.speak(_FIRST_WORDS)
    try:
        await voices.speaks.speak(_FIRST_WORDS)
        if isinstance(voices.speaks, Piper):
            return voices
        warm, factor = await timed(voices.speaks)
    except InferenceError as error:
        if voices.stand_in is None:
            raise
        return Voices(voices.stand_in, trouble=f"The quick voice speaks. {error}")
    if voices.stand_in is None or factor <= TOO_SLOW:
        return dataclasses.replace(voices, speaks=warm)
    says = f"the warm one takes {factor:.1f} s for a second of speech on this PC"
    return Voices(voices.stand_in, trouble=f"The quick voice speaks: {says}.")


async def a_sentence(voice: Voice) -> float:
    """Speak one of the usual kind; returns how many seconds of speech it is. Raises `InferenceError`."""
    audio = await voice.speak(_SAMPLE)
    return audio.size / RATE_HZ
