"""Practice conversations by text: the very same dialogue as on the phone. Engine loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol
from weakref import WeakValueDictionary

from app.commands import ChatAnswer
from app.errors import UnknownSession
from app.events import SlotsFilled, TurnSpoken
from app.feed import Feed
from engine.ports import Talk


class ChatTalk(Talk, Protocol):
    """A dialogue that also says where it stands and what came of it."""

    @property
    def state(self) -> str: ...

    @property
    def appointment_id(self) -> int | None: ...

    @property
    def tasks(self) -> Sequence[int]: ...


class Talks(Protocol):
    """Where dialogues are kept between two messages."""

    async def open(self, session_id: str, caller_phone: str | None) -> ChatTalk: ...

    async def find(self, session_id: str) -> ChatTalk | None: ...

    async def keep(self, session_id: str) -> None: ...


class Chat:
    """Answers messages; what is open lives with `talks`, also over a restart."""

    def __init__(
        self, talks: Talks, feed: Feed, new_id: Callable[[], str], utc_now: Callable[[], datetime]
    ) -> None:
        self._talks = talks
        self._feed = feed
        self._new_id = new_id
        self._utc_now = utc_now
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def open(self, caller_phone: str | None = None) -> str:
        """Start a conversation; returns its id."""
        session_id = self._new_id()
        await self._talks.open(session_id, caller_phone)
        await self._talks.keep(session_id)
        return session_id

    async def say(self, session_id: str, message: str) -> ChatAnswer:
        """Take one message and answer it; messages of one session are answered one after the other."""
        turn = self._turns.setdefault(session_id, asyncio.Lock())
        async with turn:
            talk = await self._talks.find(session_id)
            if talk is None:
                raise UnknownSession("There is no such session, or it was idle for too long. Open a new one.")
            answer = await self._answer(session_id, talk, message)
            await self._talks.keep(session_id)
            return answer

    async def _answer(self, session_id: str, talk: ChatTalk, message: str) -> ChatAnswer:
        heard = talk.screen(message)
        self._feed.publish(TurnSpoken(session_id, "caller", heard.text, self._utc_now()))
        before = talk.slots
        reply = await talk.respond(heard.text)
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
            talk.state,
            talk.appointment_id,
            list(talk.tasks),
            reply.ended,
        )
