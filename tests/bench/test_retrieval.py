import numpy as np

from app.bench.figures import Spread
from app.bench.retrieval import RetrievalFigures, _crowd


def test_every_passage_has_its_own_vector_and_one_for_each_sentence():
    dice = np.random.default_rng(5)
    known = dice.normal(size=(7, 384)).astype(np.float32)
    known /= np.linalg.norm(known, axis=1, keepdims=True)
    picks = np.array([[0, 1], [2, 6]])

    crowd = _crowd(known, picks, dice)

    assert crowd.shape == (6, 384)
    assert np.allclose(np.linalg.norm(crowd, axis=1), 1, atol=1e-5)
    assert (crowd[1:3] @ known.T).argmax(axis=1).tolist() == [0, 1]
    assert (crowd[4:6] @ known.T).argmax(axis=1).tolist() == [2, 6]
    assert crowd[0] @ known[0] > 0.4


def test_the_figures_are_told_in_milliseconds():
    figures = RetrievalFigures(
        10_000,
        Spread(median_s=0.0091, p90_s=0.01, p95_s=0.0123, worst_s=0.02, count=120),
        Spread(median_s=0.004, p90_s=0.0045, p95_s=0.005, worst_s=0.01, count=120),
    )
    assert figures.lines() == [
        "Retrieval among 10,000 passages",
        "  question to passages: median 9.1 ms, p95 12.3 ms",
        "  of which embedding:   median 4.0 ms, p95 5.0 ms",
    ]
