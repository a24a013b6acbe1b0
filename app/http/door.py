"""The second front door: HTTP and WebSocket on this PC only, in the engine's own loop.

Built and started by `app.compose`, on the engine loop. Uvicorn serves; signals stay the program's.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import socket
import weakref
from collections.abc import Generator
from importlib.metadata import version

import structlog
import uvicorn

from app.commands import Commands
from app.errors import PortTaken
from app.feed import Feed
from app.http.api import build_api
from app.http.watch import Watch

log = structlog.get_logger(__name__)

HOST = "127.0.0.1"
WATCHER_MESSAGE_BYTES_MAX = 4096
LAST_ANSWERS_S = 2
"""How long requests under way may take to finish when the door closes."""
_LOOK_S = 0.01
_DATE_EVERY_S = 1.0
_DATE_IS_DUE = 0
"""Uvicorn's count of ticks at which it writes the `Date` of its answers anew."""


class HttpDoor:
    """REST and events for other programs on this PC.

    Args:
        commands: whoever opens the door; it does not keep them in memory, since FastAPI remembers for the
            whole program which endpoints it has seen.

    Attributes:
        port: the asked port; the real one once started (0 asks for any free one).
    """

    def __init__(self, commands: Commands, feed: Feed, api_key: str, port: int) -> None:
        self.port = port
        self._feed = feed
        self._watch = Watch(feed)
        self._api = build_api(weakref.proxy(commands), self._watch, api_key, version("lotline"))
        self._server: _Server | None = None
        self._serving: asyncio.Task[None] | None = None
        self._forget = lambda: None

    async def start(self) -> None:
        """Open the door; raises `PortTaken`."""
        listener = _listen(self.port)
        self.port = listener.getsockname()[1]
        self._forget = self._feed.subscribe(self._watch.notice)
        self._server = _Server(self._config())
        self._serving = asyncio.create_task(self._server.serve([listener]), name="http-door")
        await self._until_listening(self._server, self._serving)
        log.info("http_door_open", port=self.port)

    async def stop(self) -> None:
        """Close the door: running requests get two seconds, watchers are told, the port is free after it."""
        self._forget()
        if self._server is None or self._serving is None:
            return
        self._server.leave()
        await self._serving
        self._server = self._serving = None
        log.info("http_door_closed", port=self.port)

    async def _until_listening(self, server: _Server, serving: asyncio.Task[None]) -> None:
        """Return once requests are taken; a server that ended instead raises what ended it."""
        listening = asyncio.create_task(server.listening.wait())
        await asyncio.wait({serving, listening}, return_when=asyncio.FIRST_COMPLETED)
        listening.cancel()
        if serving.done():
            serving.result()

    def _config(self) -> uvicorn.Config:
        return uvicorn.Config(
            self._api,
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            ws_max_size=WATCHER_MESSAGE_BYTES_MAX,
        )


class _Server(uvicorn.Server):
    """Uvicorn that leaves signals alone, says when it listens, and closes as soon as it is told to."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self._leaving = asyncio.Event()

    def leave(self) -> None:
        self.should_exit = True
        self._leaving.set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    async def main_loop(self) -> None:
        while not await self.on_tick(_DATE_IS_DUE):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_DATE_EVERY_S):
                    await self._leaving.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for each in (*self.servers, *(sockets or ())):
            each.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LAST_ANSWERS_S):
                while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110 - untold
                    await asyncio.sleep(_LOOK_S)
        for task in self.server_state.tasks:
            task.cancel()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


def _listen(port: int) -> socket.socket:
    """Take the port before anything else is started, so that a busy one is one clear error."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if os.name == "posix":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise PortTaken(_port_sentence(port, error)) from error
    listener.setblocking(False)
    return listener


def _port_sentence(port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use: is Lotline already running? Choose another one with --http-port."
    return f"Port {port} cannot be opened ({error.strerror}). Choose another one with --http-port."
