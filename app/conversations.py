"""Opens the dialogue of each session, keeps it on the disk, and takes it up again.

Used by the calls and by the practice chat, on the engine loop. A conversation lives here from its first
word until its call is over or it was idle for too long; its copy on the disk outlives the program.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from app.errors import StoreError
from app.stores.sessions import Sessions
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.memory import NotRemembered
from engine.dialogue.session import State
from engine.dialogue.talk import SessionTalk
from engine.ports import Notice

log = structlog.get_logger(__name__)

CUT_OFF = timedelta(minutes=10)
"""A caller who rings again within this time is offered to go on."""


KEPT = timedelta(days=1)
"""How long what was kept of a conversation stays on the disk."""


@dataclass(slots=True)
class _Live:
    talk: SessionTalk
    caller_phone: str | None
    used_s: float
    on_line: bool


class Conversations:
    """Every dialogue that is going on, by session id."""

    def __init__(
        self, dialogue: Dialogue, saved: Sessions, idle: timedelta, utc_now: Callable[[], datetime]
    ) -> None:
        self._dialogue = dialogue
        self._saved = saved
        self._idle = idle
        self._utc_now = utc_now
        self._live: dict[str, _Live] = {}

    async def open(self, session_id: str, caller_phone: str | None, *, on_line: bool = False) -> SessionTalk:
        """Begin a conversation; one that was cut off a moment ago is taken up where it was.

        Args:
            on_line: it is held over the phone; until its call is over nobody else takes it up.
        """
        talk = await self._cut_off(session_id, caller_phone) if caller_phone else None
        if talk is None:
            talk = self._dialogue.open(session_id, caller_phone=caller_phone)
        return self._begin(session_id, talk, caller_phone, on_line=on_line)

    async def find(self, session_id: str) -> SessionTalk | None:
        """A conversation that goes on, if need be from the disk; None when it was idle for too long."""
        self.forget_idle()
        live = self._live.get(session_id)
        if live is not None:
            live.used_s = self._clock()
            return live.talk
        saved = await self._saved.load(session_id)
        if saved is None or saved.updated_at < self._utc_now() - self._idle:
            return None
        talk = self._taken_up(session_id, saved.state)
        return self._begin(session_id, talk, saved.caller_phone) if talk else None

    async def keep(self, session_id: str) -> None:
        """Put the conversation on the disk as it is now; a full disk is logged, and the talk goes on."""
        live = self._live.get(session_id)
        if live is None:
            return
        live.used_s = self._clock()
        try:
            await self._saved.save(
                session_id,
                live.caller_phone,
                live.talk.remembered(),
                ended=live.talk.ended,
                at=self._utc_now(),
            )
        except StoreError as error:
            log.error("session_not_kept", reason=str(error))

    def notify(self, session_id: str, notice: Notice) -> bool:
        """Bring news to a conversation; whether it still goes on."""
        live = self._live.get(session_id)
        if live is None:
            return False
        live.talk.notify(notice)
        return True

    def close(self, session_id: str) -> None:
        """The call is over; what was kept stays for a caller who rings again."""
        self._live.pop(session_id, None)

    def forget_idle(self) -> None:
        """Close what nobody has used for too long."""
        oldest_s = self._clock() - self._idle.total_seconds()
        for session_id in [key for key, live in self._live.items() if live.used_s < oldest_s]:
            self.close(session_id)

    def _begin(
        self, session_id: str, talk: SessionTalk, caller_phone: str | None, *, on_line: bool = False
    ) -> SessionTalk:
        self._live[session_id] = _Live(talk, caller_phone, self._clock(), on_line)
        return talk

    async def _cut_off(self, session_id: str, caller_phone: str) -> SessionTalk | None:
        """What this number had open when its last call broke off."""
        try:
            saved = await self._saved.last_of(caller_phone, self._utc_now() - CUT_OFF)
            if saved is None or self._is_on_line(saved.id):
                return None
            self.close(saved.id)
            await self._saved.save(saved.id, caller_phone, saved.state, ended=True, at=saved.updated_at)
        except StoreError as error:
            log.error("session_not_taken_up", reason=str(error))
            return None
        talk = self._taken_up(session_id, saved.state, cut_off=True)
        return talk if talk is not None and talk.state == State.ACTIVE else None

    def _is_on_line(self, session_id: str) -> bool:
        return session_id in self._live and self._live[session_id].on_line

    def _taken_up(self, session_id: str, state: str, *, cut_off: bool = False) -> SessionTalk | None:
        try:
            return self._dialogue.take_up(session_id, state, cut_off=cut_off)
        except NotRemembered as error:
            log.warning("session_not_taken_up", reason=str(error))
            return None

    def _clock(self) -> float:
        return asyncio.get_running_loop().time()
