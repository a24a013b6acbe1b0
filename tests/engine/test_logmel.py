import numpy as np
import pytest

from engine.logmel import LogMelExtractor


@pytest.mark.parametrize("bands", [80, 128])
def test_the_spectrogram_is_the_one_whisper_was_trained_on(bands: int):
    from faster_whisper.feature_extractor import FeatureExtractor

    random = np.random.default_rng(7)
    swell = np.abs(np.sin(np.arange(40_000) / 5_000))
    audio = (random.standard_normal(40_000) * 0.1 * swell).astype(np.float32)
    assert np.allclose(LogMelExtractor(bands)(audio), FeatureExtractor(bands)(audio, padding=0), atol=1e-5)


def test_there_is_one_column_for_every_ten_milliseconds():
    assert LogMelExtractor()(np.zeros(8 * 16_000, np.float32)).shape == (80, 800)
