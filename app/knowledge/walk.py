"""The files behind the paths of a command line. Called by `lotline import knowledge` on the main thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.knowledge.errors import FileRefused


def walk(paths: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    """Names and places of all files, folders walked in order; hidden ones are passed over.

    A file is known by its name; in a folder, by its path inside that folder.
    """
    for path in paths:
        if path.is_dir():
            yield from ((file.relative_to(path).as_posix(), file) for file in _inside(path))
        else:
            yield path.name, path


def content(name: str, path: Path) -> bytes:
    """Read a file; raises `FileRefused` for one that cannot be read or is too large."""
    from app.knowledge.reading import check_size

    try:
        check_size(name, path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise FileRefused(f"{name}: it cannot be read ({error.strerror or error}).") from error


def _inside(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
        if file.is_file() and not hidden:
            yield file
