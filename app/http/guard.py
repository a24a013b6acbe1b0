"""Stands before every request of the HTTP door: host name, key, size, request id, and the last net for bugs.

The door listens on this PC only, but a web page in a browser here can reach it too. A page of another site
arrives with that site's name in `Host` (DNS rebinding) and without the key; both are refused.
Runs on the engine loop, built by `app.http.api`.
"""

from __future__ import annotations

import hmac
import time
from urllib.parse import parse_qs
from uuid import uuid4

import structlog
from fastapi import HTTPException
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.http.failures import failure, unexpected

log = structlog.get_logger(__name__)

OPEN_PATHS = frozenset({"/health", "/api/openapi.json"})
LOCAL_HOSTS = frozenset({"127.0.0.1", "localhost"})
BODY_BYTES_MAX = 64 * 1024
"""Room for 2,000 characters, each written as two JSON escapes."""
FILE_BYTES_MAX = 21_000_000
"""A little more than a document may have, so that its own refusal says what is too large."""


class Guard:
    """ASGI middleware around the whole API."""

    def __init__(self, app: ASGIApp, api_key: str) -> None:
        self._app = app
        self._key = api_key.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            with structlog.contextvars.bound_contextvars(request_id=uuid4().hex):
                await self._request(scope, receive, send)
        elif scope["type"] == "websocket" and _is_local(scope):
            with structlog.contextvars.bound_contextvars(request_id=uuid4().hex):
                scope["has_key"] = self._has_key(scope)
                await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = _Answer(send)
        started_s = time.monotonic()
        try:
            await self._admit(scope, receive, answer)
        except Exception:
            log.exception("request_broke")
            if answer.status is None:
                await unexpected()(scope, receive, answer)
        route = getattr(scope.get("route"), "path", "unknown")
        took_ms = round((time.monotonic() - started_s) * 1000)
        log.info("request", method=scope["method"], route=route, status=answer.status, took_ms=took_ms)

    async def _admit(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _is_local(scope):
            refusal = failure(421, "wrong_host", "This door is reached as 127.0.0.1 or localhost only.")
            await refusal(scope, receive, send)
        elif scope["path"] not in OPEN_PATHS and not self._has_key(scope):
            message = "Send the API key in xi-api-key or Authorization: Bearer; it is in the file api_key."
            refusal = failure(401, "unauthorized", message)
            refusal.headers["www-authenticate"] = "Bearer"
            await refusal(scope, receive, send)
        else:
            await self._app(scope, _Limited(receive, _bytes_max(scope)), send)

    def _has_key(self, scope: Scope) -> bool:
        """Whether any offered key is ours; compared in constant time."""
        return any(hmac.compare_digest(key, self._key) for key in _offered_keys(scope))


class _Limited:
    """Reads a body no further than it may be long, whatever length it claims."""

    def __init__(self, receive: Receive, bytes_max: int) -> None:
        self._receive = receive
        self._bytes_max = bytes_max
        self._read_bytes = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        self._read_bytes += len(message.get("body", b""))
        if self._read_bytes > self._bytes_max:
            raise HTTPException(413)
        return message


class _Answer:
    """Passes the answer on, adds the request id to it, and remembers its status."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status: int | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            request_id = structlog.contextvars.get_contextvars().get("request_id", "")
            MutableHeaders(scope=message)["x-request-id"] = request_id
        await self._send(message)


def _bytes_max(scope: Scope) -> int:
    return FILE_BYTES_MAX if scope["path"] == "/api/knowledge" else BODY_BYTES_MAX


def _is_local(scope: Scope) -> bool:
    host, _, port = Headers(scope=scope).get("host", "").lower().partition(":")
    return host in LOCAL_HOSTS and (not port or port.isdecimal())


def _offered_keys(scope: Scope) -> list[bytes]:
    """Keys in the headers; for a WebSocket also in `?api_key=`, for browsers cannot set its headers."""
    headers = Headers(scope=scope)
    keys = [headers.get("xi-api-key", "")]
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        keys.append(token.strip())
    if scope["type"] == "websocket":
        keys += parse_qs(scope["query_string"].decode("latin-1")).get("api_key", [])
    return [key.encode() for key in keys]
