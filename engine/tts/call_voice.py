"""The voice of one call: the warm one as long as it keeps up, the quick one from then on. Implements `Voice`.

Built for each call by `app.inference`, used on the engine loop. A caller hears the voice change once at most.
"""

from __future__ import annotations

import asyncio

import structlog

from engine.errors import InferenceError
from engine.ports import Samples, Voice

log = structlog.get_logger(__name__)

_FIRST_WORDS_S = 4.0
"""Nobody waits longer for the first words of an answer."""
_GAP_S = 1.0
"""Nor for the next ones, once the line has run dry."""
_TIMES_LATE = 2
"""So often a call may wait a moment for the next words."""


class CallVoice:
    """Speaks with `warm` until it fails, leaves the line silent for long, or runs late again and again.

    Args:
        warm: speaks.
        quick: takes its place.
    """

    def __init__(self, warm: Voice, quick: Voice) -> None:
        self._speaks = warm
        self._warm = warm
        self._quick = quick
        self._late = 0

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        """Synthesise one clause or sentence; raises `InferenceError` when neither voice can."""
        if due_s is None and self._late >= _TIMES_LATE:
            self._change("late")  # between two answers, where it is least noticed
        if self._speaks is self._warm:
            audio = await self._warmly(text, slowly=slowly, due_s=due_s)
            if audio is not None:
                return audio
        return await self._quick.speak(text, slowly=slowly, due_s=due_s)

    async def _warmly(self, text: str, *, slowly: bool, due_s: float | None) -> Samples | None:
        """The warm voice's audio; None when there is none in time."""
        loop = asyncio.get_running_loop()
        latest_s = loop.time() + _FIRST_WORDS_S if due_s is None else max(due_s, loop.time()) + _GAP_S
        try:
            async with asyncio.timeout_at(latest_s):
                audio = await self._warm.speak(text, slowly=slowly, due_s=due_s)
        except InferenceError as error:
            self._change(error.code)
            return None
        except TimeoutError:
            self._change("too_late")
            return None
        self._late += due_s is not None and loop.time() > due_s
        return audio

    def _change(self, reason: str) -> None:
        if self._speaks is self._warm:
            self._speaks = self._quick
            log.warning("quick_voice_takes_over", reason=reason)
