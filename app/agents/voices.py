"""Speaks for the agent outside of calls: readies its first words, and lets somebody at this PC hear a voice.

Implements `app.agents.agents.AgentVoices` over the loaded models. Engine loop.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import numpy as np

from app.inference import Inference
from engine.lane import WHENEVER_S
from engine.ports import Samples
from engine.tts.clauses import clauses


class SpokenVoices:
    """The voices of this PC.

    Args:
        inference: loaded.
        play: lets audio be heard here to its end; raises `NoSound`.
    """

    def __init__(self, inference: Inference, play: Callable[[Samples], Awaitable[None]]) -> None:
        self._inference = inference
        self._play = play

    @property
    def usual(self) -> str:
        return self._inference.call_voices.usual

    def names(self) -> Sequence[str]:
        return self._inference.call_voices.names()

    async def learn(self, sentences: Sequence[str], voice: str, told: str) -> None:
        await self._inference.learn(sentences, voice, told)

    async def play(self, sentences: Sequence[str], voice: str) -> None:
        speaks = self._inference.call_voices.of(voice)
        pieces = [clause for sentence in sentences for clause in clauses(sentence)]
        audio = [await speaks.speak(piece, due_s=WHENEVER_S) for piece in pieces]
        await self._play(np.concatenate(audio))
