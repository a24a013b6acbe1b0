"""What the examples most like a sentence are: the second opinion beside the regression.

A regression draws one border round all there is of an intent; a rare way of saying it that stands among the
examples is better told by the examples next to it. Built and asked by `classifier`, on its thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.dialogue.intents.features import Vectors

_COUNTED = 20
_SHARPNESS = 20.0
"""How fast a neighbour's say falls with its distance: e^-2 for a cosine that is 0.1 less."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The examples, as seen.

    Attributes:
        rows: unit vectors, one an example.
        labels: which class each is of.
        classes: how many there are.
    """

    rows: Vectors
    labels: NDArray[np.int64]
    classes: int

    def shares(self, row: Vectors) -> Vectors:
        """What share of the nearest examples each class has, the nearer weighing more; sums to one."""
        likeness = self.rows @ row
        count = min(_COUNTED, len(likeness))
        nearest = np.argpartition(-likeness, count - 1)[:count]
        weights = np.exp(_SHARPNESS * (likeness[nearest] - 1.0))
        shares = np.bincount(self.labels[nearest], weights, self.classes)
        return (shares / shares.sum()).astype(np.float32)
