"""Whether a pause is the end of a turn, judged by how it sounds: Smart Turn v3.2.

Asked by the conversation when voice activity has seen a pause; the work is done on the given lane (about
45 ms). The model hears the last 8 s, earlier time filled with zeros, levelled to zero mean and unit variance
(pipecat-ai/smart-turn README; its operating points are thresholds far below 0.5).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.lane import Lane
from engine.logmel import LogMelExtractor
from engine.onnx import OnnxModel
from engine.ports import RATE_HZ, FloatSamples

_HEARD_SAMPLES = 8 * RATE_HZ
_VARIANCE_FLOOR = 1e-7


class SmartTurn:
    """Implements `TurnEndModel`; raises `WeightsError` when the weights cannot be used."""

    def __init__(self, path: Path, lane: Lane) -> None:
        self._model = OnnxModel(path, threads=1)
        self._model.expect("input_features")
        self._lane = lane
        self._log_mel = LogMelExtractor()

    async def probability(self, turn: FloatSamples) -> float:
        """Probability 0 … 1 that the speaker has finished; raises `InferenceError`."""
        return await self._lane.run(lambda: self._judge(turn))

    def _judge(self, turn: FloatSamples) -> float:
        features = self._log_mel(_levelled(_last_eight_seconds(turn)))
        (output,) = self._model.run({"input_features": features[None, :, :]})
        return float(output[0, 0])


def _last_eight_seconds(turn: FloatSamples) -> FloatSamples:
    heard = turn[-_HEARD_SAMPLES:]
    return np.pad(heard, (_HEARD_SAMPLES - heard.size, 0))


def _levelled(audio: FloatSamples) -> FloatSamples:
    return (audio - audio.mean()) / np.sqrt(audio.var() + np.float32(_VARIANCE_FLOOR))
