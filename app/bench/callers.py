"""What those who phone in will say, as audio.

Made before anybody does, so that nothing is taken from the appliance. Awaited on the bench's asyncio loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from app.bench.clips import kept
from app.bench.voices import strangers
from engine.lane import Lane
from engine.ports import Samples
from models.weights import Weights


async def say_all(weights: Weights, scripts: Sequence[Sequence[str]], cache: Path) -> list[list[Samples]]:
    """The lines of each call as audio, the voices taking turns; raises `EngineError` or `ModelsError`."""
    lane = Lane("bench-callers")
    lane.start()
    try:
        speakers = await asyncio.to_thread(strangers, weights, lane)
        return [
            [await kept(cache, speakers[number % len(speakers)], text) for text in script]
            for number, script in enumerate(scripts)
        ]
    finally:
        lane.stop()
