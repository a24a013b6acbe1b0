"""What a pull tells whoever watches it, on the thread that pulls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one model is.

    Attributes:
        model: its name.
        step: what is happening, such as `fetching part.whl`.
        done: bytes of this step that are done.
        total: bytes of this step.
    """

    model: str
    step: str
    done: int
    total: int


OnProgress = Callable[[Progress], None]
OnBytes = Callable[[int], None]
"""Told the bytes done so far of one step."""
