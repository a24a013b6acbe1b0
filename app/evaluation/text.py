"""Holds a conversation by text, through `/api/chat` of the real appliance. Engine loop."""

from __future__ import annotations

import asyncio
import http.client
import json
import time
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.compose import Appliance
from app.errors import AppError
from app.evaluation.conversation import Conversation, Turn
from app.evaluation.outcome import Exchange, Held
from app.evaluation.stage import Stage, records
from app.paths import DataDir

_PATIENCE_S = 60.0
_RESTART = timedelta(minutes=1)
_HTTP_OK = 300


class Refused(AppError):
    """The HTTP door answered with an error."""

    code = "refused"


class Door:
    """A client of the HTTP door."""

    def __init__(self, appliance: Appliance, place: Path) -> None:
        self._port = appliance.ready.http_port
        self._key = DataDir(place).api_key.read_text("utf-8").strip()

    async def post(self, path: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        return await asyncio.to_thread(self._post, path, body)

    def _post(self, path: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=_PATIENCE_S)
        try:
            headers = {"xi-api-key": self._key, "Content-Type": "application/json"}
            connection.request("POST", path, json.dumps(body), headers)
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        if response.status >= _HTTP_OK:
            raise Refused(f"{path} answered {response.status}: {text[:300]}")
        return json.loads(text)


class TextRun:
    """One conversation. `hold()` once."""

    def __init__(self, stage: Stage, conversation: Conversation) -> None:
        self._stage = stage
        self._conversation = conversation
        self._sessions: dict[str, str] = {}
        self._exchanges: list[Exchange] = []
        self._restarts = 0

    async def hold(self) -> Held:
        """Say every turn and write down what came of it; what stops it is told, not raised."""
        place = await self._stage.set_up(self._conversation)
        first, crash = records(place), ""
        try:
            await self._say_all(place)
        except (AppError, OSError, http.client.HTTPException) as error:
            crash = str(error) or type(error).__name__
        return Held(self._conversation, tuple(self._exchanges), first, records(place), crash)

    async def _say_all(self, place: Path) -> None:
        turns = list(self._conversation.turns)
        while turns:
            after = _RESTART * self._restarts
            async with self._stage.appliance(place, self._conversation.now, after) as appliance:
                door = Door(appliance, place)
                await self._say(turns.pop(0), door, place)
                while turns and not turns[0].restart:
                    await self._say(turns.pop(0), door, place)
            self._restarts += 1

    async def _say(self, turn: Turn, door: Door, place: Path) -> None:
        session_id = await self._session(turn, door)
        before, asked = records(place), self._stage.inference.asked
        began = time.perf_counter()
        answer = await door.post("/api/chat", {"session_id": session_id, "message": turn.says})
        took_s = time.perf_counter() - began
        with_model = self._stage.inference.asked > asked
        self._exchanges.append(
            Exchange(turn.by, turn.says, answer, before, records(place), took_s, with_model)
        )

    async def _session(self, turn: Turn, door: Door) -> str:
        if turn.by not in self._sessions or turn.calls_again:
            body = {"caller_phone": self._conversation.phone} if self._conversation.phone else {}
            opened = await door.post("/api/sessions", body)
            self._sessions[turn.by] = opened["session_id"]
        return self._sessions[turn.by]
