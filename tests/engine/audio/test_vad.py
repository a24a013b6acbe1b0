from pathlib import Path

import numpy as np
import pytest

from engine.audio.vad import WINDOW_SAMPLES, SileroVad
from engine.errors import WeightsError
from engine.lane import Lane
from engine.pcm import to_float
from engine.ports import VoiceActivity
from engine.tts.piper import Piper


def test_missing_weights_are_told_kindly(tmp_path: Path):
    with pytest.raises(WeightsError, match="models pull"):
        SileroVad(tmp_path / "silero_vad.onnx")


@pytest.fixture
def vad(weights_folder: Path) -> SileroVad:
    return SileroVad(weights_folder / "silero-vad" / "silero_vad.onnx")


def probabilities(call: VoiceActivity, audio: np.ndarray) -> np.ndarray:
    windows = audio[: audio.size // WINDOW_SAMPLES * WINDOW_SAMPLES].reshape(-1, WINDOW_SAMPLES)
    return np.array([call.probability(window) for window in windows])


@pytest.mark.model
def test_silence_and_noise_are_not_speech(vad: SileroVad):
    noise = (np.random.default_rng(0).standard_normal(48_000) * 0.05).astype(np.float32)
    assert probabilities(vad.for_call(), np.zeros(48_000, np.float32)).max() < 0.2
    assert probabilities(vad.for_call(), noise).max() < 0.3


@pytest.mark.model
async def test_speech_is_speech_also_after_a_minute_of_silence(vad: SileroVad, weights_folder: Path):
    lane = Lane("test")
    lane.start()
    piper = Piper(weights_folder / "piper-joe" / "en_US-joe-medium.onnx", lane)
    speech = to_float(await piper.speak("I would like to schedule an oil change for my truck."))
    lane.stop()
    call = vad.for_call()
    probabilities(call, np.zeros(60 * 16_000, np.float32))
    assert np.mean(probabilities(call, speech) > 0.5) > 0.75


@pytest.mark.model
async def test_calls_do_not_hear_each_other(vad: SileroVad):
    audio = np.sin(np.arange(16_000) / 20).astype(np.float32)
    alone = probabilities(vad.for_call(), audio)
    one, other = vad.for_call(), vad.for_call()
    together: list[float] = []
    for at in range(0, audio.size - WINDOW_SAMPLES + 1, WINDOW_SAMPLES):
        together.append(one.probability(audio[at : at + WINDOW_SAMPLES]))
        other.probability(np.zeros(WINDOW_SAMPLES, np.float32))
    assert np.allclose(together, alone, atol=1e-6)


@pytest.mark.model
def test_a_window_of_another_size_is_our_bug(vad: SileroVad):
    with pytest.raises(ValueError, match="512"):
        vad.for_call().probability(np.zeros(320, np.float32))
