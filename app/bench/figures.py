"""What every bench gives back: a frozen dataclass (JSON by `dataclasses.asdict`) that can print itself."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

T = TypeVar("T")


class Figures(Protocol):
    """The result of one bench."""

    def lines(self) -> list[str]:
        """The figures for a person, one line each."""
        ...


@dataclass(frozen=True, slots=True)
class Spread:
    """Seconds that something took, over many times."""

    median_s: float
    p90_s: float
    p95_s: float
    worst_s: float
    count: int

    @classmethod
    def of(cls, seconds: Sequence[float]) -> Spread:
        if not seconds:
            return cls(0.0, 0.0, 0.0, 0.0, 0)
        at = [float(each) for each in np.percentile(seconds, (50, 90, 95, 100))]
        return cls(*at, count=len(seconds))

    def __str__(self) -> str:
        if self.median_s < 0.01:
            return f"median {self.median_s * 1000:.2f} ms, p95 {self.p95_s * 1000:.2f} ms"
        return f"median {self.median_s:.2f} s, p95 {self.p95_s:.2f} s"

    @property
    def whole(self) -> str:
        """With p90 and the worst, for what a caller waits for."""
        return (
            f"median {self.median_s:.2f}, p90 {self.p90_s:.2f}, p95 {self.p95_s:.2f}, "
            f"worst {self.worst_s:.2f} s ({self.count})"
        )


async def timed(work: Awaitable[T]) -> tuple[T, float]:
    """Await something that has not begun yet and say how many seconds it took."""
    start = time.perf_counter()
    result = await work
    return result, time.perf_counter() - start
