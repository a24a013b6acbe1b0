"""Practice conversations by text: the very same dialogue as on the phone. Engine loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from app.commands import ChatAnswer
from app.errors import UnknownSession
from app.events import SlotsFilled, TurnSpoken
from app.feed import Feed
from engine.ports import Talk

IDLE_S = 30 * 60


class ChatTalk(Talk, Protocol):
    """A dialogue that also says what came of it."""

    @property
    def appointment_id(self) -> int | None: ...

    @property
    def tasks(self) -> Sequence[int]: ...


@dataclass(slots=True)
class _Session:
    talk: ChatTalk
    used_s: float
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Chat:
    """Keeps sessions until they have been idle for half an hour."""

    def __init__(
        self,
        open_talk: Callable[[str, str | None], ChatTalk],
        feed: Feed,
        new_id: Callable[[], str],
        utc_now: Callable[[], datetime],
    ) -> None:
        self._open_talk = open_talk
        self._feed = feed
        self._new_id = new_id
        self._utc_now = utc_now
        self._sessions: dict[str, _Session] = {}

    def open(self) -> str:
        """Start a conversation; returns its id."""
        self._forget_idle()
        session_id = self._new_id()
        self._sessions[session_id] = _Session(self._open_talk(session_id, None), self._clock())
        return session_id

    async def say(self, session_id: str, message: str) -> ChatAnswer:
        """Take one message and answer it; messages of one session are answered one after the other."""
        self._forget_idle()
        session = self._sessions.get(session_id)
        if session is None:
            raise UnknownSession("There is no such session, or it was idle for too long. Open a new one.")
        async with session.turn:
            session.used_s = self._clock()
            return await self._answer(session_id, session.talk, message)

    async def _answer(self, session_id: str, talk: ChatTalk, message: str) -> ChatAnswer:
        self._feed.publish(TurnSpoken(session_id, "caller", message, self._utc_now()))
        before = talk.slots
        reply = await talk.respond(message)
        text = " ".join([sentence async for sentence in reply.sentences])
        talk.heard(reply.id, text, complete=True)
        if talk.slots != before:
            self._feed.publish(SlotsFilled(session_id, talk.slots))
        self._feed.publish(TurnSpoken(session_id, "agent", text, self._utc_now(), intent=reply.intent))
        return ChatAnswer(
            session_id,
            text,
            reply.intent,
            reply.confidence,
            reply.agent,
            talk.slots,
            talk.appointment_id,
            list(talk.tasks),
            reply.ended,
        )

    def _forget_idle(self) -> None:
        oldest = self._clock() - IDLE_S
        for session_id in [key for key, session in self._sessions.items() if session.used_s < oldest]:
            del self._sessions[session_id]

    def _clock(self) -> float:
        return asyncio.get_running_loop().time()
