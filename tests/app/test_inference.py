"""What the models do for each other."""

from __future__ import annotations

import asyncio
import threading

from app.inference import WhenNobodySpeaks
from engine.lane import Lane


class _Reader:
    async def finished(self, said: str) -> float | None:
        return 0.9


async def test_words_are_weighed_only_while_no_voice_works() -> None:
    voice, gate, begun = Lane("test-voice"), threading.Event(), threading.Event()
    weighs = WhenNobodySpeaks(_Reader(), (voice,))
    assert await weighs.finished("What are your opening hours") == 0.9

    def speak() -> None:
        begun.set()
        gate.wait()

    voice.start()
    speaking = asyncio.ensure_future(voice.run(speak))
    await asyncio.to_thread(begun.wait)
    assert await weighs.finished("What are your opening hours") is None

    gate.set()
    await speaking
    voice.stop()
    assert await weighs.finished("What are your opening hours") == 0.9
