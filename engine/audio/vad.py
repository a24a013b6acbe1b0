"""Speech or not, every 32 ms: Silero VAD v6.

The weights are loaded once; every call has its own `CallVad`, used on the engine loop (0.1 ms a window).
The graph wants the last 64 samples of the previous window in front of each new one and carries its own
recurrent state (snakers4/silero-vad `utils_vad.py`).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.onnx import OnnxModel
from engine.ports import RATE_HZ, FloatSamples, VoiceActivity

WINDOW_SAMPLES = 512
_CONTEXT_SAMPLES = 64


class SileroVad:
    """The loaded weights; raises `WeightsError` when they cannot be used."""

    def __init__(self, path: Path) -> None:
        self._model = OnnxModel(path, threads=1)
        self._model.expect("input", "state", "sr")

    def for_call(self) -> VoiceActivity:
        """Return a fresh listener for one call."""
        return CallVad(self._model)


class CallVad:
    """Listens to one call; implements `VoiceActivity`."""

    def __init__(self, model: OnnxModel) -> None:
        self._model = model
        self._rate = np.array(RATE_HZ, dtype=np.int64)
        self._state = np.zeros((2, 1, 128), dtype=np.float32)
        self._context = np.zeros(_CONTEXT_SAMPLES, dtype=np.float32)

    def probability(self, window: FloatSamples) -> float:
        """Probability that these 512 samples are speech; raises `InferenceError`."""
        if window.shape != (WINDOW_SAMPLES,):
            raise ValueError(f"A window has {WINDOW_SAMPLES} samples, not {window.shape}.")
        audio = np.concatenate((self._context, window)).astype(np.float32, copy=False)
        inputs = {"input": audio[None, :], "state": self._state, "sr": self._rate}
        output, self._state = self._model.run(inputs)
        self._context = audio[-_CONTEXT_SAMPLES:]
        return float(output[0, 0])
