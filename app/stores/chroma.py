"""One folder of vectors on the local disk: opened, checked for space, thrown away when damaged.

Used by the vector stores beside it, on the vectors' thread. Everything in it can be built again.
"""
# pyright: reportUnknownMemberType=false, reportMissingTypeArgument=false, reportUnknownVariableType=false
# chromadb's types leave numpy's parameters open.

from __future__ import annotations

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from app.errors import StoreError

if TYPE_CHECKING:
    from chromadb.api.client import Client
    from chromadb.api.models.Collection import Collection

SPACE_BYTES = 5_000_000
"""Several times what the index of a dealership's FAQ takes."""


class ChromaFolder:
    """Collections by name. `close()` when done; another use opens the folder again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._client: Client | None = None

    def names(self, prefix: str) -> set[str]:
        """The collections that there are."""
        return {each.name for each in self._opened().list_collections() if each.name.startswith(prefix)}

    def collection(self, name: str) -> Collection:
        """A collection by cosine distance, made when it is not there."""
        return self._opened().get_or_create_collection(
            name, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
        )

    def drop(self, name: str) -> None:
        """Delete a collection."""
        self._opened().delete_collection(name)

    def require_space(self, size_bytes: int = SPACE_BYTES) -> None:
        """Refuse before Chroma begins to write: a disk that fills under it can hang it for good."""
        if shutil.disk_usage(self._folder).free < size_bytes:
            raise StoreError(
                f"The disk is full: the knowledge index in {self._folder} needs "
                f"{-(-size_bytes // 1_000_000)} MB. Free some space on it."
            )

    def close(self) -> None:
        """Let go of the files."""
        if self._client is not None:
            self._client.close()
            self._client = None

    def throw_away(self) -> None:
        """Delete everything, also what cannot be opened."""
        self.close()
        _forget_open_folders()
        shutil.rmtree(self._folder, ignore_errors=True)

    @contextmanager
    def as_store_error(self) -> Generator[None]:
        """Translate what Chroma and the disk under it raise; our own bugs pass unchanged."""
        try:
            yield
        except (chroma_error(), OSError) as error:
            raise StoreError(
                f"The knowledge index in {self._folder} cannot be used. Free some space on the disk and "
                "check that the folder may be written to: the index is built again at the next start."
            ) from error

    def _opened(self) -> Client:
        if self._client is None:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not any(self._folder.iterdir()):
                self.require_space()
            self._client = _client(self._folder)
        return self._client


def chroma_error() -> type[Exception]:
    """Imported here, since Chroma takes a second to load."""
    from chromadb.errors import ChromaError

    return ChromaError


def _client(folder: Path) -> Client:
    from chromadb import PersistentClient
    from chromadb.config import Settings

    try:
        return cast("Client", PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False)))
    except chroma_error():
        _forget_open_folders()
        raise


def _forget_open_folders() -> None:
    """Chroma keeps by folder what it opened, even what it failed to open, and would not try again."""
    from chromadb.api.shared_system_client import SharedSystemClient

    SharedSystemClient.clear_system_cache()
