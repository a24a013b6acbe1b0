"""The language model: llama.cpp on its own lane, several calls at once, greedy, word by word.

Built by the composition root; `complete` is awaited by `phrasing` on the engine loop. Every token is
one short job on the lane, so that two calls take turns and an answer nobody waits for ends at once.
`finished` is awaited by `engine.listening`: a model of language knows where sentences end.
"""

from __future__ import annotations

import codecs
from collections.abc import AsyncGenerator
from pathlib import Path

from engine.devices import DeviceChoice, fell_back
from engine.dialogue.llama_native import ANSWERS, CALLERS, FREE, NativeModel
from engine.dialogue.phrasing import SYSTEM
from engine.errors import InferenceError, WeightsError
from engine.lane import Lane

_USER = "\x01the caller's words\x01"
_MAX_PROMPT_TOKENS = 1_024
_ON_THE_PHONE = (
    ("system", "You are a car dealership receptionist on the phone."),
    ("assistant", "How can I help you?"),
    ("user", _USER),
)
_MARKS = " .!?,…-"
_MOST_WORDS = 40


class Llama:
    """Implements `engine.ports.LanguageModel` and `Completeness`. Blocks while it loads.

    Args:
        file: the GGUF file.
        lane: a started lane of its own.
        device: where to run; falls back to the CPU when the GPU refuses.
        threads: of the CPU.
    """

    def __init__(self, file: Path, lane: Lane, device: DeviceChoice, threads: int) -> None:
        self._lane = lane
        self._free = list(FREE)
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
        """Read what prompts begin with into the cache before the first call, and use each once."""
        await self._lane.run(lambda: self._hold(system))
        await self.finished("Hello")

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

    async def finished(self, said: str) -> float:
        """Probability 0 … 1 that a caller has said all; raises `InferenceError`.

        The last mark of a transcript is left out, as Whisper puts one behind everything.
        """
        words = " ".join(said.rstrip(_MARKS).split()[-_MOST_WORDS:])
        return await self._lane.run(lambda: self._finished(words)) if words else 0.0

    def _finished(self, words: str) -> float:
        before, _ = self._native.render(*_ON_THE_PHONE)
        self._native.hold_prefix(CALLERS, self._native.tokens(before, special=True, beginning=True))
        return self._native.ends_behind(self._native.tokens(words, special=False))

    def _hold(self, system: str) -> tuple[int, str]:
        before, after = self._native.render(("system", system), ("user", _USER))
        tokens = self._native.tokens(before, special=True, beginning=True)
        self._native.hold_prefix(ANSWERS, tokens)
        return len(tokens), after

    def _begin(self, sequence: int, system: str, user: str) -> tuple[int, int]:
        """Read the prompt; returns the first token of the answer and its position."""
        prefix, after = self._hold(system)
        words = self._native.tokens(user, special=False)[-_MAX_PROMPT_TOKENS:]
        tokens = words + self._native.tokens(after, special=True)
        return self._native.begin(sequence, tokens), prefix + len(tokens)
