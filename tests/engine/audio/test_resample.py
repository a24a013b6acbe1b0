import numpy as np
import pytest

from engine.audio.resample import resample


def tone(rate_hz: int, seconds: float = 1.0) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * 440 * np.arange(int(rate_hz * seconds)) / rate_hz)).astype(np.float32)


@pytest.mark.parametrize(
    ("from_hz", "to_hz"), [(24_000, 16_000), (8_000, 16_000), (22_050, 16_000), (16_000, 8_000)]
)
def test_a_tone_keeps_its_pitch_level_and_length(from_hz: int, to_hz: int):
    out = resample(tone(from_hz), from_hz, to_hz)
    assert abs(out.size - to_hz) <= 1
    middle = slice(to_hz // 10, -to_hz // 10)
    assert np.allclose(out[middle], tone(to_hz)[: out.size][middle], atol=2e-3)


def test_equal_rates_cost_nothing():
    audio = tone(16_000)
    assert resample(audio, 16_000, 16_000) is audio
