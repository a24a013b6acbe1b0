import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.pcm import dbfs
from engine.stt.whisper import padded, pieces

RATE = 16_000


def test_the_window_is_filled_with_quiet_noise_behind_the_speech():
    speech = np.full(3 * RATE, 0.1, np.float32)
    window = padded(speech, 8.0)
    assert window.size == 8 * RATE
    assert np.array_equal(window[: speech.size], speech)
    assert dbfs(window[speech.size :]) == pytest.approx(-60, abs=0.5)
    assert np.array_equal(window, padded(speech, 8.0))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 100 * RATE))
def test_a_long_turn_is_cut_into_pieces_that_fit_and_nothing_is_lost(length: int):
    turn = np.arange(length, dtype=np.float32) / length
    cut = pieces(turn)
    assert np.array_equal(np.concatenate(cut), turn)
    assert all(0 < piece.size <= 28 * RATE for piece in cut)


def test_a_long_turn_is_cut_in_its_pause():
    turn = np.random.default_rng(0).standard_normal(40 * RATE).astype(np.float32) * np.float32(0.1)
    pause = slice(24 * RATE, 24 * RATE + RATE // 2)
    turn[pause] = 0
    first, _ = pieces(turn)
    assert pause.start <= first.size <= pause.stop
