from __future__ import annotations

import numpy as np
import pytest

from engine.dialogue.intents.features import features, likenesses
from engine.dialogue.intents.neighbours import Neighbours
from tests.fakes.language_model import WordEmbedder


def laid_out(*directions: tuple[float, float]) -> np.ndarray:
    rows = np.array(directions, dtype=np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_the_nearest_example_has_the_most_say():
    neighbours = Neighbours(laid_out((1, 0), (0, 1), (1, 1)), np.array([0, 1, 2]), 4)
    shares = neighbours.shares(laid_out((1, 0.1))[0])
    assert shares.argmax() == 0
    assert shares[0] > shares[2] > shares[1] > shares[3] == 0
    assert shares.sum() == pytest.approx(1)


def test_one_example_at_hand_outweighs_many_far_off():
    rows = laid_out((1, 0), *[(0, 1)] * 30)
    neighbours = Neighbours(rows, np.array([0, *[1] * 30]), 2)
    assert neighbours.shares(laid_out((1, 0))[0])[0] > 0.9


def test_far_examples_beyond_the_nearest_twenty_have_no_say():
    rows = laid_out(*[(1, 0)] * 20, *[(1, 0.1)] * 50)
    neighbours = Neighbours(rows, np.array([0] * 20 + [1] * 50), 2)
    assert neighbours.shares(laid_out((1, 0))[0])[1] == 0


def test_sentences_of_the_same_words_lie_side_by_side():
    seen = features(WordEmbedder(), ["Is my car ready?", "is my car ready", "cancel the oil change", "..."])
    rows = likenesses(seen)
    assert np.allclose(np.linalg.norm(rows[:3], axis=1), 1, atol=1e-3)
    assert rows[0] @ rows[1] == pytest.approx(1, abs=1e-3)
    assert rows[0] @ rows[2] < 0.6
