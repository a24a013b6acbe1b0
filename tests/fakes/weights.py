"""Two small models, the room they are kept in, and a server of the test's own to fetch them from."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from app.events import AppEvent
from app.weights.weights_room import WeightsRoom
from models.catalogue import Catalogue, Model, Origin, Role, Tier
from models.download.network import FromOrigin
from models.download.pull import Source
from models.download.web import Web
from models.hardware import GIB, Hardware
from tests.fakes.file_server import CONTENT, FileServer, weight

PC = Hardware(2, 2, 8 * GIB, cpu="Test")
USED = b"the voice that speaks"


def catalogue(server: FileServer) -> Catalogue:
    """`tiny` hears and can be fetched, `used` speaks."""
    server.files["/tiny/model.bin"] = CONTENT
    server.files["/used/voice.bin"] = USED
    every = [Tier.SMALL, Tier.DESKTOP, Tier.GPU]
    origin = Origin(f"{server.url}/tiny/"), Origin(f"{server.url}/used/")
    hears, speaks = weight("model.bin", CONTENT), weight("voice.bin", USED)
    return Catalogue(
        [
            Model("tiny", Role.STT, "Tiny ears", "MIT", every, "hears a little", [hears], origin[0]),
            Model("used", Role.TTS, "Used voice", "MIT", every, "speaks a little", [speaks], origin[1]),
        ]
    )


def room(folder: Path, models: Catalogue, publish: Callable[[AppEvent], None]) -> WeightsRoom:
    """A room in which `used` is in use."""

    def origins(stack: ExitStack) -> Sequence[Source]:
        return [FromOrigin(stack.enter_context(Web()))]

    return WeightsRoom(folder, models, lambda: PC, lambda: frozenset({"used"}), publish, origins)


def put(folder: Path, name: str, file: str, content: bytes) -> Path:
    """Write a model's file."""
    path = folder / name / file
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    return path


def hold(server: FileServer) -> threading.Event:
    """Have the server keep its answers back until the event is set."""
    gate = threading.Event()

    def wait() -> None:
        gate.wait(60)

    server.before_body = wait
    return gate
