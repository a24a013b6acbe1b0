"""Whether what Whisper wrote was said: loops, inventions on noise, words only its training data knows.

Called by `whisper.py` on the lane; pure functions.
"""

from __future__ import annotations

import re
import zlib

from engine.stt.decoder import Decoded

_INVENTIONS = frozenset(
    {
        "thank you for watching",
        "thanks for watching",
        "thank you so much for watching",
        "thank you very much for watching",
        "please subscribe",
        "like and subscribe",
        "subtitles by the amara org community",
        "i ll see you in the next video",
        "see you in the next video",
        "silence",
        "music",
        "applause",
        "blank audio",
        "inaudible",
    }
)
"""Whole answers that Whisper is known to give to noise and that nobody says to a dealership."""

_DOUBTFUL = frozenset(
    {"you", "thank you", "thanks", "bye", "bye bye", "okay", "so", "oh", "i", "the", "mm", "hmm"}
)
"""What it also gives to noise, but callers say too: believed only when it is sure of itself."""

_STUTTER = re.compile(r"([a-z]{1,4})\1{5,}")
_ANNOTATION = re.compile(r"\[[^\]]*\]|\([^)]*\)|\*[^*]*\*|[♪♫]+")
_COMPRESSION_LIMIT = 2.4
"""openai/whisper `transcribe.py`: text that packs better than this repeats itself."""


def spoken_words(text: str) -> str:
    """Drop annotations such as "[music]" and whole inventions; what is left was said."""
    kept = " ".join(_ANNOTATION.sub(" ", text).split())
    return "" if _plain(kept) in _INVENTIONS or not _plain(kept) else kept


def loops(text: str) -> bool:
    """Whether the text repeats itself as a decoder does that has lost the audio.

    One word five times, two or three four times, or any longer run twice in a row.
    """
    if _STUTTER.search(text.lower()):
        return True
    packed = text.encode()
    if len(packed) > 40 and len(packed) / len(zlib.compress(packed)) > _COMPRESSION_LIMIT:
        return True
    words = _plain(text).split()
    long_runs = [(length, 2) for length in range(4, 13)]
    return any(_repeats(words, of, times) for of, times in ((1, 5), (2, 4), (3, 4), *long_runs))


def is_noise(decoded: Decoded, *, no_speech_above: float, logprob_below: float) -> bool:
    """Whether the words are an answer to noise rather than to a voice."""
    unsure = decoded.no_speech > no_speech_above
    if _plain(decoded.text) in _DOUBTFUL:
        return unsure or decoded.mean_logprob < logprob_below
    return unsure and decoded.mean_logprob < logprob_below


def _repeats(words: list[str], of: int, times: int) -> bool:
    """Whether some run of `of` words, not all figures, stands `times` times in a row."""
    span = of * times
    return any(
        words[start : start + of] * times == words[start : start + span]
        and not all(word.isdigit() for word in words[start : start + of])
        for start in range(len(words) - span + 1)
    )


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.lower()))
