"""The stages of a conversation: what hears, judges, speaks, embeds and phrases."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.ports.line import FloatSamples, Samples


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was heard in one turn.

    Attributes:
        text: plain text, empty when nothing was said.
        mean_logprob: mean log-probability of the tokens (0 is certain).
        full_window: whether the slow full window had to be used.
    """

    text: str
    mean_logprob: float = 0.0
    full_window: bool = False


class VoiceActivity(Protocol):
    """Speech or not, for one call. Stateful: one object a call."""

    def probability(self, window: FloatSamples) -> float:
        """Probability 0 … 1 that these 512 samples (32 ms) are speech."""
        ...


class TurnEndModel(Protocol):
    """Whether a pause is the end of a turn, judged by how it sounds."""

    async def probability(self, turn: FloatSamples) -> float:
        """Probability 0 … 1 that the speaker has finished; the last 8 s are looked at."""
        ...


class Completeness(Protocol):
    """Whether words are all that somebody wants to say, judged by what they mean."""

    async def finished(self, said: str) -> float | None:
        """Probability 0 … 1 that a caller who may say anything has finished; raises `InferenceError`.

        None when there is no time to find out.
        """
        ...


class SpeechToText(Protocol):
    """Writes down one turn."""

    async def transcribe(self, turn: FloatSamples) -> Transcript:
        """Return what was said; raises `InferenceError`."""
        ...


class Voice(Protocol):
    """Turns text into speech."""

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        """Synthesise one clause or sentence; raises `InferenceError`.

        Args:
            text: what is said.
            slowly: a caller asked for it.
            due_s: when the line runs dry, on the loop's clock; None while nothing is said.
        """
        ...


class Embedder(Protocol):
    """Sentence embeddings."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), 384). Blocking, about 7 ms a sentence."""
        ...


class LanguageModel(Protocol):
    """Phrases an answer from facts; never decides anything."""

    def complete(self, system: str, user: str, *, max_tokens: int) -> AsyncGenerator[str, None]:
        """Stream pieces of text; stops early when the generator is closed."""
        ...
