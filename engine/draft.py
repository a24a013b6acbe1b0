"""What is made of a caller's turn while it pauses, before it is certain that it is over.

Made by `engine.conversation` at each pause, on the engine loop; dropped when the caller goes on.
"""

from __future__ import annotations

import asyncio
from contextlib import aclosing

from engine.hearing import Ear
from engine.ports import Completeness, SpeechToText, Talk, TurnEndModel
from engine.tts.clauses import clauses
from engine.tts.prepared import PreparedVoice

_PREPARED_CLAUSES = 2
"""While these are spoken, the rest is synthesised."""


class Draft:
    """The words of a turn, whether it sounds finished, and the beginning of the answer.

    Attributes:
        goes_on: the turn has the one before it in it, to which nothing was heard yet.
        new: audio of the rest.
        words: what was said, written down from the first moment of the pause.
    """

    def __init__(self, ear: Ear, speech_to_text: SpeechToText, *, goes_on: bool) -> None:
        audio, self.new, self.goes_on = ear.turn_audio(), ear.new_audio(), goes_on
        self.words = asyncio.ensure_future(speech_to_text.transcribe(audio))
        self._complete: asyncio.Future[float] | None = None
        self._finished: asyncio.Future[float | None] | None = None
        self._rehearsal: asyncio.Future[None] | None = None

    async def complete(self, ear: Ear, turn_end: TurnEndModel) -> float:
        """Probability that the turn sounds finished, now that the pause lasts."""
        self._complete = asyncio.ensure_future(turn_end.probability(ear.turn_audio()))
        return await self._complete

    async def finished(self, model: Completeness, text: str) -> float | None:
        """Probability that the words are all; None when there was no time to find out."""
        self._finished = asyncio.ensure_future(model.finished(text))
        return await self._finished

    def drop(self) -> None:
        """The caller goes on, or it was no turn."""
        for work in (self.words, self._complete, self._finished, self._rehearsal):
            if work is not None:
                work.cancel()

    def rehearse(self, talk: Talk, voice: PreparedVoice, text: str) -> None:
        """Have the first words of the answer ready, as if the turn were over."""
        self._rehearsal = asyncio.ensure_future(_rehearse(talk, voice, text))
        self._rehearsal.add_done_callback(_let_go)

    async def rehearsed(self) -> None:
        """Until the rehearsal, if there is one, is over."""
        if self._rehearsal is not None:
            await asyncio.wait({self._rehearsal})


def _let_go(rehearsal: asyncio.Future[None]) -> None:
    """What failed in a rehearsal fails again when it counts, and is told then."""
    if not rehearsal.cancelled():
        rehearsal.exception()


async def _rehearse(talk: Talk, voice: PreparedVoice, text: str) -> None:
    reply = await talk.rehearse(text)
    if reply is None:
        return
    first: list[str] = []
    async with aclosing(reply.sentences) as sentences:
        async for sentence in sentences:
            first += clauses(sentence)
            if len(first) >= _PREPARED_CLAUSES:
                break
    voice.prepare(first[:_PREPARED_CLAUSES], slowly=reply.slowly)
