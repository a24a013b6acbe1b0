"""From a model's raw output to audio that is ready for the line: 16 kHz, trimmed, levelled, free of clicks.

Called by the voices on the speech lane; pure functions. Every voice leaves here equally loud.
"""

# soxr is compiled and carries no types.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray

from engine.pcm import amplitude, dbfs, to_int16
from engine.ports import RATE_HZ, FloatSamples, Samples

RENDERING = 1
"""Part of a voice's key in the phrase cache: raise it when the audio of the same text changes."""
LEVEL_DBFS = -20.0
"""Loudness of the voiced parts; ITU-T P.56 speech on telephone lines is kept between -26 and -20."""
PEAK_DBFS = -1.5
_AUDIBLE_BELOW_LEVEL_DB = 32.0
_NEVER_AUDIBLE_DBFS = -90.0
_FRAME_SAMPLES = RATE_HZ // 100
_LEAD_S = 0.01
_FADE_S = 0.004
_TAILS_S = {".": 0.22, "!": 0.22, "?": 0.25, ",": 0.12, ";": 0.15, ":": 0.15}
_TAIL_S = 0.05


def mastered(audio: FloatSamples, rate_hz: int, text: str) -> Samples:
    """Finish one clause; its last mark decides the silence behind it, as clauses are played back to back."""
    at_16k = audio if rate_hz == RATE_HZ else np.asarray(soxr.resample(audio, rate_hz, RATE_HZ), np.float32)
    threshold = max(_active_dbfs(at_16k) - _AUDIBLE_BELOW_LEVEL_DB, _NEVER_AUDIBLE_DBFS)
    audible = np.flatnonzero(_frame_levels(at_16k) > threshold)
    if not audible.size:
        return np.zeros(0, dtype=np.int16)
    tail_s = _TAILS_S.get(text.rstrip("\"') ")[-1:], _TAIL_S)
    speech = _cut(at_16k, int(audible[0]), int(audible[-1]) + 1)
    return to_int16(np.concatenate((_faded(_levelled(speech)), np.zeros(int(tail_s * RATE_HZ), np.float32))))


def _cut(audio: FloatSamples, first_frame: int, end_frame: int) -> FloatSamples:
    start = max(0, first_frame * _FRAME_SAMPLES - int(_LEAD_S * RATE_HZ))
    return audio[start : end_frame * _FRAME_SAMPLES + _FRAME_SAMPLES]


def _levelled(audio: FloatSamples) -> FloatSamples:
    gain = amplitude(LEVEL_DBFS - _active_dbfs(audio))
    peak = float(np.abs(audio).max())
    return audio * np.float32(min(gain, amplitude(PEAK_DBFS) / max(peak, 1e-9)))


def _active_dbfs(audio: FloatSamples) -> float:
    """Level of the voiced parts: the mean power of all 10 ms frames within 20 dB of the loudest."""
    levels = _frame_levels(audio)
    if not levels.size:
        return dbfs(audio)
    voiced = levels[levels > levels.max() - 20.0]
    return float(10 * np.log10(np.mean(10 ** (voiced / 10))))


def _frame_levels(audio: FloatSamples) -> NDArray[np.float64]:
    """Level of every 10 ms frame in dBFS; a last piece shorter than a frame is left out."""
    frames = audio[: audio.size // _FRAME_SAMPLES * _FRAME_SAMPLES].reshape(-1, _FRAME_SAMPLES)
    power = np.mean(np.square(frames, dtype=np.float64), axis=1)
    return 10 * np.log10(np.maximum(power, 1e-12))


def _faded(audio: FloatSamples) -> FloatSamples:
    """Start and end at zero, so that no edge clicks."""
    ramp = np.linspace(0.0, 1.0, min(int(_FADE_S * RATE_HZ), audio.size // 2), dtype=np.float32)
    shaped = audio.copy()
    if ramp.size:
        shaped[: ramp.size] *= ramp
        shaped[-ramp.size :] *= ramp[::-1]
    return shaped
