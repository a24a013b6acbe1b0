"""Multinomial logistic regression, learnt by Adam. Called by `classifier` on its thread; deterministic."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.dialogue.intents.features import Vectors

_EPOCHS = 20
_BATCH = 256
_LEARNING_RATE = 0.01
_DECAY = 2e-4
HOW = f"{_EPOCHS} {_BATCH} {_LEARNING_RATE} {_DECAY}"
"""Names the way of learning: what was learnt otherwise is not to be mixed up with it."""


def fit(inputs: Vectors, labels: NDArray[np.int64], classes: int) -> Vectors:
    """Multinomial logistic regression with L2 decay and half-balanced classes, by Adam on small batches.

    The rate of learning falls to nothing, so that the last batches do not shake what was learnt.
    """
    wanted = np.eye(classes, dtype=np.float32)[labels]
    share = (1.0 / np.maximum(wanted.sum(axis=0), 1.0) ** 0.5)[labels]
    share = (share / share.mean()).astype(np.float32)[:, None]
    weights = np.zeros((inputs.shape[1], classes), dtype=np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    batches = _batches(len(inputs))
    for step, batch in enumerate(batches, start=1):
        seen = inputs[batch]
        error = (np.exp(log_softmax(seen @ weights)) - wanted[batch]) * share[batch] / len(batch)
        gradient = seen.T @ error + _DECAY * weights
        first = 0.9 * first + 0.1 * gradient
        second = 0.99 * second + 0.01 * gradient**2
        rate = _LEARNING_RATE * (1 - step / (len(batches) + 1))
        weights -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights


def _batches(count: int) -> list[NDArray[np.int64]]:
    """Which rows are looked at together, epoch after epoch, in an order that is always the same."""
    random = np.random.default_rng(0)
    return [
        order[at : at + _BATCH]
        for order in (random.permutation(count) for _ in range(_EPOCHS))
        for at in range(0, count, _BATCH)
    ]


def log_softmax(scores: Vectors) -> Vectors:
    """Logarithms of the probabilities that scores stand for, row by row."""
    scores = scores - scores.max(axis=1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
