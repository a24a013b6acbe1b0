"""Has the voice speak what callers are likely to be told, before they call and while nobody does.

Started by `app.compose` once calls can be taken; a task on the engine loop. Each day brings new days to name,
and another agent has other words and another voice, as other opening hours have.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import date

import structlog

from app.events import AgentChanged, AppEvent, CallChanged, DealershipChanged
from app.feed import Feed
from engine.errors import EngineError
from telephony.call import CallState

log = structlog.get_logger(__name__)

_CALM_S = 20.0
"""The line is left alone for this long after a start and after a call."""
_LOOKS_EVERY_S = 600.0

Calm = Callable[[], Awaitable[None]]


class SpokenAhead:
    """`start()` once, `stop()` in the end.

    Args:
        speak: speaks and keeps sentences, waiting until it is calm before each piece.
        sentences: what is likely from today on.
        today: the business day.
        feed: tells of calls.
    """

    def __init__(
        self,
        speak: Callable[[Sequence[str], Calm], Awaitable[None]],
        sentences: Callable[[], Awaitable[Sequence[str]]],
        today: Callable[[], date],
        feed: Feed,
    ) -> None:
        self._speak = speak
        self._sentences = sentences
        self._today = today
        self._feed = feed
        self._live: set[str] = set()
        self._nobody_calls = asyncio.Event()
        self._nobody_calls.set()
        self._calm_from_s = 0.0
        self._new_words = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._deafen: Callable[[], None] | None = None

    def start(self) -> None:
        self._deafen = self._feed.subscribe(self._on_event)
        self._calm_again()
        self._task = asyncio.ensure_future(self._run())

    async def stop(self) -> None:
        if self._deafen is not None:
            self._deafen()
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        spoken: date | None = None
        while True:
            if self._today() != spoken or self._new_words.is_set():
                spoken = self._today()
                self._new_words.clear()
                await self._speak_of_today()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._new_words.wait(), _LOOKS_EVERY_S)

    async def _speak_of_today(self) -> None:
        try:
            await self._speak(await self._sentences(), self._calm)
        except EngineError as error:
            log.warning("not_spoken_ahead", code=error.code)
        except Exception:
            log.exception("speaking_ahead_failed")

    def _on_event(self, event: AppEvent) -> None:
        if isinstance(event, AgentChanged | DealershipChanged):
            self._new_words.set()
        if not isinstance(event, CallChanged):
            return
        if event.state is not CallState.ENDED:
            self._live.add(event.session_id)
            self._nobody_calls.clear()
        else:
            self._live.discard(event.session_id)
            if not self._live:
                self._calm_again()
                self._nobody_calls.set()

    def _calm_again(self) -> None:
        self._calm_from_s = asyncio.get_running_loop().time() + _CALM_S

    async def _calm(self) -> None:
        """Until nobody has called for a while."""
        loop = asyncio.get_running_loop()
        while self._live or loop.time() < self._calm_from_s:
            await self._nobody_calls.wait()
            await asyncio.sleep(max(0.0, self._calm_from_s - loop.time()))
