"""A voice that may begin to speak before it is certain that the words will be said.

One a conversation, in front of the shared voice, on the engine loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from engine.ports import Samples, Voice


class PreparedVoice:
    """Implements `Voice`; what was prepared is there when it is asked for, or on its way."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._prepared: dict[tuple[str, bool], asyncio.Future[Samples]] = {}

    def prepare(self, texts: Sequence[str], *, slowly: bool) -> None:
        """Synthesise these clauses, and forget those of before."""
        self.forget()
        for text in texts:
            audio = asyncio.ensure_future(self._voice.speak(text, slowly=slowly))
            audio.add_done_callback(_let_go)
            self._prepared[text, slowly] = audio

    def forget(self) -> None:
        """The words will not be said; what has not begun is not synthesised any more."""
        for each in self._prepared.values():
            each.cancel()
        self._prepared = {}

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        """The audio of a clause; raises `InferenceError`."""
        prepared = self._prepared.pop((text, slowly), None)
        return await (prepared or self._voice.speak(text, slowly=slowly, due_s=due_s))


def _let_go(audio: asyncio.Future[Samples]) -> None:
    """Audio that failed and was never asked for is nobody's loss."""
    if not audio.cancelled():
        audio.exception()
