"""Log-mel spectrogram as Whisper defines it, also what Smart Turn listens to.

Called on the inference lanes by `stt` and `turns`. Parameters and formula: Radford et al. 2022, section
2.2, and openai/whisper `audio.py`: 25 ms Hann windows every 10 ms, 80 Slaney mel bands, clipped 80 dB below
the loudest.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.ports import RATE_HZ, FloatSamples

MEL_BANDS = 80
"""Whisper up to `medium` and Smart Turn; `large-v3` has 128."""
HOP_SAMPLES = 160
_WINDOW_SAMPLES = 400
_FLOOR = 1e-10

LogMel = NDArray[np.float32]
"""Shape (bands, frames), one frame every 10 ms."""


class LogMelExtractor:
    """Holds the window and the mel filters; stateless between calls, so any thread may share it."""

    def __init__(self, bands: int = MEL_BANDS) -> None:
        self._window = np.hanning(_WINDOW_SAMPLES + 1)[:-1].astype(np.float32)
        self._filters = _mel_filters(bands)

    def __call__(self, audio: FloatSamples) -> LogMel:
        """Return one column for every 160 samples; the audio must be longer than 200 samples."""
        half = _WINDOW_SAMPLES // 2
        padded = np.pad(audio.astype(np.float32, copy=False), half, mode="reflect")
        frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW_SAMPLES)[::HOP_SAMPLES]
        frames = frames[: audio.size // HOP_SAMPLES]
        spectrum = np.fft.rfft(frames * self._window, axis=-1)
        power = np.square(spectrum.real) + np.square(spectrum.imag)
        logs = np.log10(np.maximum(self._filters @ power.T, _FLOOR))
        logs = np.maximum(logs, logs.max() - 8.0)
        return ((logs + 4.0) / 4.0).astype(np.float32)


def _mel_filters(bands: int) -> NDArray[np.float32]:
    """Triangular filters of equal area on the Slaney mel scale, shape (bands, 201)."""
    edges_hz = _mel_to_hz(np.linspace(0.0, _hz_to_mel(RATE_HZ / 2), bands + 2))
    bins_hz = np.fft.rfftfreq(_WINDOW_SAMPLES, 1 / RATE_HZ)
    low, centre, high = edges_hz[:-2, None], edges_hz[1:-1, None], edges_hz[2:, None]
    rising = (bins_hz - low) / (centre - low)
    falling = (high - bins_hz) / (high - centre)
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    return (triangles * 2.0 / (high - low)).astype(np.float32)


def _hz_to_mel(hz: float) -> float:
    """Slaney's scale: linear below 1 kHz (15 mel), logarithmic above."""
    return 15.0 + 27.0 * float(np.log(hz / 1000.0) / np.log(6.4)) if hz >= 1000.0 else 3.0 * hz / 200.0


def _mel_to_hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    above = 1000.0 * np.exp((mel - 15.0) * np.log(6.4) / 27.0)
    return np.where(mel >= 15.0, above, mel * 200.0 / 3.0)
