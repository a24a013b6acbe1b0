import numpy as np
import pytest

from engine.pcm import dbfs, to_float
from engine.tts.mastering import LEVEL_DBFS, PEAK_DBFS, mastered


def speech_like(rate_hz: int, level: float, *, lead_s: float = 0.3, tail_s: float = 0.6) -> np.ndarray:
    time = np.arange(rate_hz) / rate_hz
    voiced = np.sin(2 * np.pi * 200 * time) * (0.6 + 0.4 * np.sin(2 * np.pi * 4 * time)) * level
    hiss = np.random.default_rng(1).standard_normal(int(rate_hz * (1 + lead_s + tail_s))) * level * 1e-4
    hiss[int(rate_hz * lead_s) : int(rate_hz * lead_s) + rate_hz] += voiced
    return hiss.astype(np.float32)


@pytest.mark.parametrize("level", [0.005, 0.1, 0.9])
@pytest.mark.parametrize("rate_hz", [16_000, 22_050, 24_000])
def test_every_voice_comes_out_equally_loud_and_without_lead(level: float, rate_hz: int):
    out = to_float(mastered(speech_like(rate_hz, level), rate_hz, "Yes."))
    loud = np.flatnonzero(np.abs(out) > 0.01)
    assert loud[0] < 0.02 * 16_000
    assert abs(dbfs(out[loud[0] : loud[-1]]) - LEVEL_DBFS) < 1.0
    assert 1.1 < out.size / 16_000 < 1.35


def test_a_click_among_the_speech_does_not_clip():
    audio = speech_like(16_000, 0.02)
    audio[10_000] = 1.0
    out = to_float(mastered(audio, 16_000, "Yes."))
    assert np.abs(out).max() <= 10 ** (PEAK_DBFS / 20) + 1e-3


def test_the_edges_start_and_end_at_zero():
    out = mastered(speech_like(24_000, 0.3, lead_s=0, tail_s=0), 24_000, "yes")
    assert out[0] == out[-1] == 0


def test_a_sentence_ends_with_a_longer_pause_than_a_clause():
    audio = speech_like(24_000, 0.3)
    sizes = [mastered(audio, 24_000, text).size for text in ("Yes.", "Yes,", "Yes")]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_silence_becomes_nothing():
    assert mastered(np.zeros(24_000, np.float32), 24_000, "Yes.").size == 0
    assert mastered(np.zeros(0, np.float32), 24_000, "Yes.").size == 0
