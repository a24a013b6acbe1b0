"""`WS /ws/{session_id}`: the events of one session as JSON, as they happen; `desk` is all of them.

Runs on the engine loop.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence

import structlog
from fastapi import WebSocket, WebSocketDisconnect

from app.events import AppEvent, CallChanged
from app.feed import Feed
from app.http.bodies import event_json
from app.live_events import SoundHeard
from telephony.call import CallState

log = structlog.get_logger(__name__)

NO_KEY = 4401
UNKNOWN_SESSION = 4404
TOO_SLOW = 1013
BROKEN = 1011
WAITING_MAX = 256
"""Events a slow reader may be behind before it is let go."""
SESSIONS_MAX = 1000
DESK = "desk"
"""Whoever answers for the desk watches every session at once."""


class Watch:
    """Knows the sessions that can be watched and lets any number of sockets watch one."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._sessions: OrderedDict[str, None] = OrderedDict()

    def remember(self, session_id: str) -> None:
        """This session exists; only the latest thousand are kept."""
        self._sessions[session_id] = None
        self._sessions.move_to_end(session_id)
        if len(self._sessions) > SESSIONS_MAX:
            self._sessions.popitem(last=False)

    def notice(self, event: AppEvent) -> None:
        """A listener of the feed: every session that is heard of can be watched."""
        session_id = getattr(event, "session_id", None)
        if session_id is not None:
            self.remember(session_id)

    async def serve(self, socket: WebSocket, session_id: str) -> None:
        """Stream until the call ends or the reader leaves. Refusals close with 4401 or 4404."""
        await socket.accept()
        if not socket.scope.get("has_key", False):
            await socket.close(NO_KEY, "wrong or missing API key")
        elif session_id != DESK and session_id not in self._sessions:
            await socket.close(UNKNOWN_SESSION, "unknown session")
        else:
            await self._stream(socket, session_id)

    async def _stream(self, socket: WebSocket, session_id: str) -> None:
        waiting = _Waiting(session_id)
        unsubscribe = self._feed.subscribe(waiting.put)
        reader = asyncio.create_task(_until_gone(socket))
        sender = asyncio.create_task(_send_all(socket, waiting))
        try:
            await asyncio.wait({reader, sender}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            unsubscribe()
            reader.cancel()
            sender.cancel()
            results = await asyncio.gather(reader, sender, return_exceptions=True)
        await _own_up(socket, results)


class _Waiting:
    """Events of one session on their way to one socket, without how loud it is: that is for the eye.

    Bounded: a reader too far behind is let go.
    """

    def __init__(self, session_id: str) -> None:
        self._session_id = session_id
        self.ends_with_call = session_id != DESK
        self._queue: asyncio.Queue[AppEvent] = asyncio.Queue(WAITING_MAX)
        self.overflowed = False

    def put(self, event: AppEvent) -> None:
        of_another = self._session_id not in {DESK, getattr(event, "session_id", None)}
        if of_another or isinstance(event, SoundHeard):
            return
        if self._queue.full():
            self.overflowed = True
        else:
            self._queue.put_nowait(event)

    async def take(self) -> AppEvent:
        return await self._queue.get()


async def _send_all(socket: WebSocket, waiting: _Waiting) -> None:
    while not waiting.overflowed:
        event = await waiting.take()
        await socket.send_json(event_json(event))
        if waiting.ends_with_call and isinstance(event, CallChanged) and event.state is CallState.ENDED:
            await socket.close(1000, "the call has ended")
            return
    await socket.close(TOO_SLOW, "too slow")


async def _own_up(socket: WebSocket, results: Sequence[object]) -> None:
    """A reader that left is normal; anything else that ended the stream is our bug and is said."""
    for result in results:
        if isinstance(result, Exception) and not isinstance(result, WebSocketDisconnect):
            log.error("watcher_broke", exc_info=result)
            await socket.close(BROKEN, "internal error")


async def _until_gone(socket: WebSocket) -> None:
    """Read and forget what a watcher sends, to learn when it leaves."""
    try:
        while True:
            await socket.receive_text()
    except (WebSocketDisconnect, KeyError):
        return
