import sys
from pathlib import Path

import numpy as np
import pytest

from engine.devices import DeviceChoice
from engine.errors import InferenceError, WeightsError
from engine.onnx import OnnxModel


def test_missing_weights_are_told_with_what_to_do(tmp_path: Path):
    with pytest.raises(WeightsError, match=r"voice\.onnx is missing.*models pull"):
        OnnxModel(tmp_path / "voice.onnx", threads=1)


def test_damaged_weights_are_told_with_what_to_do(tmp_path: Path):
    damaged = tmp_path / "voice.onnx"
    damaged.write_bytes(b"not a model")
    with pytest.raises(WeightsError, match=r"voice\.onnx cannot be loaded.*models verify"):
        OnnxModel(damaged, threads=1)


@pytest.mark.model
def test_where_cuda_cannot_be_started_the_cpu_takes_over_and_says_why(weights_folder: Path):
    path = weights_folder / "silero-vad" / "silero_vad.onnx"
    model = OnnxModel(path, threads=1, device=DeviceChoice("cuda", "A driver was seen."))
    if model.device.device == "cpu":
        assert model.device.reason.startswith("CUDA could not be started: ")
    inputs = {"input": np.zeros((1, 576), np.float32), "state": np.zeros((2, 1, 128), np.float32)}
    (probability, _) = model.run({**inputs, "sr": np.array(16_000)})
    assert 0 <= probability[0, 0] <= 1


@pytest.mark.model
def test_a_wrong_input_and_a_wrong_model_are_told_apart(weights_folder: Path):
    model = OnnxModel(weights_folder / "silero-vad" / "silero_vad.onnx", threads=1)
    with pytest.raises(InferenceError, match="silero_vad"):
        model.run({"input": np.zeros((1, 576), np.float32)})
    with pytest.raises(WeightsError, match="another kind"):
        model.expect("tokens")


def _own_mib() -> float:
    """What this process holds, without the files it maps."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("RssAnon:")[1].split()[0]) / 1024


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="The memory is read from /proc.")
def test_a_long_sentence_leaves_nothing_behind_in_memory(weights_folder: Path):
    voice = OnnxModel(
        weights_folder / "kokoro-82m-int8" / "kokoro-v1.0.int8.onnx", threads=2, lengths_vary=True
    )

    def speak(length: int) -> None:
        tokens = np.full((1, length), 50, np.int64)
        voice.run(
            {"tokens": tokens, "style": np.zeros((1, 256), np.float32), "speed": np.ones(1, np.float32)}
        )

    speak(20)
    before = _own_mib()
    speak(150)
    assert _own_mib() - before < 50
