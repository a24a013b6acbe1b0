"""The people who phone in: three voices, none of them the agent's. Built by `app.evaluation.run`."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from app.bench import voices
from app.paths import cache_dir, models_dir
from engine.lane import Lane
from engine.ports import Samples, Voice
from engine.tts.phrases import PhraseCache
from models.catalogue import load as load_catalogue
from models.weights import Weights

_KOKORO = ("am_michael", "bf_emma")
"""An American and an Englishwoman; the third is Piper's Joe."""
_KEPT_BYTES = 256 * 1024 * 1024


class Caller:
    """One voice. What it says is kept on the disk, so that it says it the same way every time."""

    def __init__(self, name: str, voice: Voice, key: str) -> None:
        self.name = name
        self._kept = PhraseCache(cache_dir() / "eval", voice, key, _KEPT_BYTES)

    async def speak(self, text: str) -> Samples:
        """16 kHz speech; raises `InferenceError`."""
        await self._kept.warm([text])
        return await self._kept.speak(text)


class Callers:
    """All of them. `start()` loads the voices, `stop()` ends their lane."""

    def __init__(self) -> None:
        self._lane = Lane("callers")
        self._callers: Sequence[Caller] = ()

    async def start(self) -> None:
        self._lane.start()
        self._callers = await asyncio.to_thread(self._load)

    def _load(self) -> Sequence[Caller]:
        weights = Weights(models_dir(), load_catalogue())
        kokoro, piper = voices.kokoro(weights, self._lane), voices.piper(weights, self._lane)
        others = [(name, kokoro.in_voice(name)) for name in _KOKORO]
        return [Caller("joe", piper, piper.key), *(Caller(name, each, each.key) for name, each in others)]

    def voice(self, number: int) -> Caller:
        """They take turns."""
        return self._callers[number % len(self._callers)]

    def stop(self) -> None:
        self._lane.stop()
