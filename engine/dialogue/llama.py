"""The language model: llama.cpp on its own lane, several calls at once, greedy, word by word.

Built by the composition root; `complete` is awaited by `phrasing` on the engine loop. Every token is
one short job on the lane, so that two calls take turns and an answer nobody waits for ends at once.
"""

from __future__ import annotations

import codecs
from collections.abc import AsyncGenerator
from pathlib import Path

from engine.devices import DeviceChoice, fell_back
from engine.dialogue.llama_native import SEQUENCES, NativeModel
from engine.dialogue.phrasing import SYSTEM
from engine.errors import InferenceError, WeightsError
from engine.lane import Lane

_USER = "\x01the caller's words\x01"
_MAX_PROMPT_TOKENS = 1_024


class Llama:
    """Implements `engine.ports.LanguageModel`. Blocks while it loads.

    Args:
        file: the GGUF file.
        lane: a started lane of its own.
        device: where to run; falls back to the CPU when the GPU refuses.
        threads: of the CPU.
    """

    def __init__(self, file: Path, lane: Lane, device: DeviceChoice, threads: int) -> None:
        self._lane = lane
        self._free = list(range(1, SEQUENCES))
        self.device = device
        try:
            self._native = NativeModel(file, threads=threads, on_gpu=device.device == "cuda")
        except WeightsError as error:
            if device.device == "cpu":
                raise
            self.device = fell_back(error)
            self._native = NativeModel(file, threads=threads, on_gpu=False)

    async def with_threads(self, threads: int) -> Llama:
        """This very model, from now on with another number of threads."""
        await self._lane.run(lambda: self._native.use_threads(threads))
        return self

    async def warm(self, system: str = SYSTEM) -> None:
        """Read the system prompt into the cache before the first call."""
        await self._lane.run(lambda: self._hold(system))

    def close(self) -> None:
        """Free the memory; no completion may be running."""
        self._native.close()

    async def complete(self, system: str, user: str, *, max_tokens: int) -> AsyncGenerator[str, None]:
        """Stream pieces of text; stops early when the generator is closed."""
        if not self._free:
            raise InferenceError("The language model is answering as many calls as it can.")
        sequence = self._free.pop()
        text = codecs.getincrementaldecoder("utf-8")("replace")
        try:
            token, position = await self._lane.run(lambda: self._begin(sequence, system, user))
            for _ in range(max_tokens):
                if self._native.ends(token):
                    return
                piece = text.decode(self._native.piece(token))
                if piece:
                    yield piece
                token = await self._lane.run(lambda t=token, p=position: self._native.go_on(sequence, t, p))
                position += 1
        finally:
            self._free.append(sequence)

    def _hold(self, system: str) -> tuple[int, str]:
        before, after = self._native.render(system, _USER)
        tokens = self._native.tokens(before, special=True, beginning=True)
        self._native.hold_prefix(tokens)
        return len(tokens), after

    def _begin(self, sequence: int, system: str, user: str) -> tuple[int, int]:
        """Read the prompt; returns the first token of the answer and its position."""
        prefix, after = self._hold(system)
        words = self._native.tokens(user, special=False)[-_MAX_PROMPT_TOKENS:]
        tokens = words + self._native.tokens(after, special=True)
        return self._native.begin(sequence, tokens), prefix + len(tokens)
