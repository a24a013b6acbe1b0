"""The voice of one call: the warm one as long as it keeps up, the quick one from then on. Implements `Voice`.

Built for each call by `app.inference`, used on the engine loop. A caller hears the voice change once at most.
What was said is remembered to the end of the call, in memory only, as callers ask to hear it again.
"""

from __future__ import annotations

import asyncio

import structlog

from engine.errors import InferenceError
from engine.ports import Samples, Voice

log = structlog.get_logger(__name__)

_FIRST_WORDS_S = 2.5
"""Nobody waits longer for the first words of an answer; the conversation would bring itself back at 3 s."""
_GAP_S = 1.0
"""Nor for the next ones, once the line has run dry."""
_A_BREATH_S = 0.15
"""A wait that is not heard between two clauses."""
_TIMES_LATE = 2
"""So often a call may wait longer than that for the next words."""
_REMEMBERED = 40
"""Clauses: about a minute of speech, 2 MB."""


class CallVoice:
    """Speaks with `warm` until it fails, leaves the line silent for long, or runs late again and again.

    Args:
        warm: speaks.
        quick: takes its place; None where there is no other voice.
    """

    def __init__(self, warm: Voice, quick: Voice | None) -> None:
        self._speaks = warm
        self._quick = quick
        self._late = 0
        self._said: dict[tuple[str, bool], Samples] = {}

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        """Synthesise one clause or sentence; raises `InferenceError` when no voice can."""
        if self._quick is not None and due_s is None and self._late >= _TIMES_LATE:
            self._change(self._quick, "late")  # between two answers, where it is least noticed
        audio = self._said.get((text, slowly))
        if audio is None:
            audio = await self._made(text, slowly=slowly, due_s=due_s)
            self._remember(text, audio, slowly=slowly)
        return audio

    async def _made(self, text: str, *, slowly: bool, due_s: float | None) -> Samples:
        quick = self._quick
        if quick is not None and self._speaks is not quick:
            try:
                audio = await self._in_time(text, slowly=slowly, due_s=due_s)
                if self._speaks is not quick:  # or the clause asked for beside it failed meanwhile
                    return audio
            except InferenceError as error:
                self._change(quick, error.code)
            except TimeoutError:
                self._change(quick, "too_late")
        return await self._speaks.speak(text, slowly=slowly, due_s=due_s)

    async def _in_time(self, text: str, *, slowly: bool, due_s: float | None) -> Samples:
        loop = asyncio.get_running_loop()
        latest_s = loop.time() + _FIRST_WORDS_S if due_s is None else max(due_s, loop.time()) + _GAP_S
        async with asyncio.timeout_at(latest_s):
            audio = await self._speaks.speak(text, slowly=slowly, due_s=due_s)
        self._late += due_s is not None and loop.time() > due_s + _A_BREATH_S
        return audio

    def _change(self, quick: Voice, reason: str) -> None:
        if self._speaks is not quick:
            self._speaks = quick
            self._said.clear()
            log.warning("quick_voice_takes_over", reason=reason)

    def _remember(self, text: str, audio: Samples, *, slowly: bool) -> None:
        self._said[text, slowly] = audio
        if len(self._said) > _REMEMBERED:
            del self._said[next(iter(self._said))]
