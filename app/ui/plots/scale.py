"""Round figures for an axis. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence

_STEPS = (1.0, 2.0, 5.0, 10.0)
_EASY = (1, 2, 3, 4, 6, 7, 12, 14, 28)
"""Parts of a day in hours, and weeks in days."""


def ticks(highest: float, at_most: int, *, whole: bool) -> Sequence[float]:
    """Round figures from 0 to the first that is not below `highest`.

    Args:
        highest: what has to fit.
        at_most: so many steps.
        whole: only whole numbers.
    """
    wanted = max(highest, 1e-9) / at_most
    power = 10.0 ** math.floor(math.log10(wanted))
    step = next(each * power for each in _STEPS if each * power >= wanted * 0.999)
    if whole:
        step = max(1.0, step)
    count = max(1, math.ceil(highest / step - 1e-9))
    return [number * step for number in range(count + 1)]


def every(labels: int, fit: int) -> int:
    """Show each how-manieth label, so that no more than `fit` are shown."""
    needed = math.ceil(labels / max(1, fit))
    return next((step for step in _EASY if step >= needed), needed)
