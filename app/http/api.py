"""The endpoints of the HTTP door. Each one asks `Commands` and dresses the answer; nothing is decided here.

Built by `app.http.door`; runs on the engine loop.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import FastAPI, Path, Query, WebSocket

from app.commands import Commands
from app.http.bodies import (
    CallBody,
    CallDetailBody,
    CallsBody,
    ChatBody,
    ChatRequest,
    ErrorBody,
    SessionBody,
    SessionRequest,
    TurnBody,
)
from app.http.failures import install
from app.http.guard import Guard
from app.http.hand_offs import add_hand_offs
from app.http.knowledge import add_knowledge
from app.http.records import add_records
from app.http.watch import Watch

CALLS_MAX = 500
ROW_ID_MAX = 2**63 - 1
"""Largest id SQLite can hold."""

RowId = Annotated[int, Path(ge=1, le=ROW_ID_MAX)]


class Endpoints:
    """The contract's endpoints over one appliance."""

    def __init__(self, commands: Commands, watch: Watch) -> None:
        self._commands = commands
        self._watch = watch

    async def health(self) -> Mapping[str, Any]:
        """State of the appliance, its line and each stage. Needs no key."""
        return self._commands.health()

    async def open_session(self, request: SessionRequest | None = None) -> SessionBody:
        """Start a practice conversation, as if somebody called."""
        session_id = await self._commands.open_session(request.caller_phone if request else None)
        self._watch.remember(session_id)
        return SessionBody(session_id=session_id)

    async def chat(self, request: ChatRequest) -> ChatBody:
        """Say something in a practice conversation and get the agent's answer."""
        return ChatBody.of(await self._commands.chat(request.session_id, request.message))

    async def calls(
        self,
        limit: Annotated[int, Query(ge=1, le=CALLS_MAX)] = 100,
        before_id: Annotated[int | None, Query(ge=1, le=ROW_ID_MAX)] = None,
    ) -> CallsBody:
        """List calls, newest first."""
        calls = await self._commands.calls(limit=limit, before_id=before_id)
        return CallsBody(calls=[CallBody.model_validate(call) for call in calls])

    async def call(self, record_id: RowId) -> CallDetailBody:
        """One call with its transcript."""
        call, turns = await self._commands.call(record_id)
        fields = CallBody.model_validate(call).model_dump()
        return CallDetailBody(**fields, turns=[TurnBody.model_validate(turn) for turn in turns])

    async def watch(self, socket: WebSocket, session_id: str) -> None:
        """Stream the events of one session, or of all of them for `desk`."""
        await self._watch.serve(socket, session_id)


def build_api(commands: Commands, watch: Watch, api_key: str, version: str) -> FastAPI:
    """Put guard, endpoints and error shapes together."""
    api = FastAPI(
        title="Lotline",
        version=version,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    api.add_middleware(Guard, api_key=api_key)
    install(api)
    _add_routes(api, Endpoints(commands, watch))
    add_knowledge(api, commands, _refusals())
    add_records(api, commands, _refusals())
    add_hand_offs(api, commands, _refusals())
    return api


def _add_routes(api: FastAPI, endpoints: Endpoints) -> None:
    refusals = _refusals()
    api.add_api_route("/health", endpoints.health, methods=["GET"])
    api.add_api_route("/api/sessions", endpoints.open_session, methods=["POST"], responses=refusals)
    api.add_api_route("/api/chat", endpoints.chat, methods=["POST"], responses=refusals)
    api.add_api_route("/api/calls", endpoints.calls, methods=["GET"], responses=refusals)
    api.add_api_route("/api/calls/{record_id}", endpoints.call, methods=["GET"], responses=refusals)
    api.add_api_websocket_route("/ws/{session_id}", endpoints.watch)


def _refusals() -> dict[int | str, dict[str, Any]]:
    return {status: {"model": ErrorBody} for status in (401, 404, 409, 413, 422, 500, 503)}
