from pathlib import Path

import pytest

from engine.errors import WeightsError
from engine.onnx import OnnxModel


def test_missing_weights_are_told_with_what_to_do(tmp_path: Path):
    with pytest.raises(WeightsError, match=r"voice\.onnx is missing.*models pull"):
        OnnxModel(tmp_path / "voice.onnx", threads=1)


def test_damaged_weights_are_told_with_what_to_do(tmp_path: Path):
    damaged = tmp_path / "voice.onnx"
    damaged.write_bytes(b"not a model")
    with pytest.raises(WeightsError, match=r"voice\.onnx cannot be loaded.*models verify"):
        OnnxModel(damaged, threads=1)
