"""A small web server of the test's own, and what it serves."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from models.catalogue import WeightFile

CONTENT = bytes(range(256)) * 2000
"""Half a megabyte in which every byte tells where it is."""


class FileServer:
    """Serves `files` on 127.0.0.1 and can misbehave as told."""

    def __init__(self, port: int = 0) -> None:
        self.files: dict[str, bytes] = {}
        self.types: dict[str, str] = {}
        self.ranges = True
        self.cuts: list[int] = []
        """For each of the next requests: break the connection after so many bytes."""
        self.before_body: Callable[[], None] = lambda: None
        self.asked: list[tuple[str, str | None]] = []
        """Path and Range header of every request."""
        self._http = ThreadingHTTPServer(("127.0.0.1", port), self._handler())
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        asked_range = handler.headers.get("range")
        self.asked.append((handler.path, asked_range))
        body = self.files.get(handler.path)
        if body is None:
            handler.send_error(404)
            return
        start = int(asked_range.removeprefix("bytes=").rstrip("-")) if asked_range and self.ranges else 0
        handler.send_response(206 if start else 200)
        if start:
            handler.send_header("content-range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        handler.send_header("content-type", self.types.get(handler.path, "application/octet-stream"))
        handler.send_header("content-length", str(len(body) - start))
        handler.end_headers()
        self.before_body()
        handler.wfile.write(body[start : start + self.cuts.pop(0)] if self.cuts else body[start:])
        handler.close_connection = True

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.answer(self)

            def log_message(self, *args: object) -> None:
                """Tests read `asked` instead."""

        return Handler


def weight(path: str, content: bytes) -> WeightFile:
    return WeightFile(path, len(content), hashlib.sha256(content).hexdigest())
