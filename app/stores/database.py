"""The records file `DIR/lotline.db`: one writer thread, a few readers, awaited from the engine loop.

Repositories hand over a function that gets a session and runs inside one transaction:
`await db.write(work)` or `await db.read(work)`. What it returns must not be bound to the session.
"""

from __future__ import annotations

import asyncio
import queue
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine
from sqlmodel import Session

from app.errors import NotReady
from app.stores.connections import connect, reader_engine, writer_engine
from app.stores.failures import as_store_error
from app.stores.migrate import migrate

T = TypeVar("T")
Work = Callable[[Session], T]

READERS = 2


@dataclass(frozen=True, slots=True)
class _Open:
    """What exists between `start()` and `stop()`."""

    writing: sqlite3.Connection
    reading: list[sqlite3.Connection]
    writer: Engine
    writer_thread: ThreadPoolExecutor
    readers: queue.SimpleQueue[Engine]
    reader_threads: ThreadPoolExecutor


class Database:
    """The dealership's records. `start()` brings the file up to date and opens it; `stop()` closes it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._open: _Open | None = None

    def start(self) -> None:
        """Check, migrate and open the file. Blocking; raises `StoreError` and leaves a bad file as it was."""
        with as_store_error(self.path):
            migrate(self.path)
            connection = connect(self.path, "rw")
            connection.execute("PRAGMA journal_mode=WAL")
            reading = [connect(self.path, "ro") for _ in range(READERS)]
        self._use(connection, reading)

    def _use(self, writing: sqlite3.Connection, reading: list[sqlite3.Connection]) -> None:
        """Begin to work; without `reading`, what is read is read on the writer's thread."""
        writer, thread = writer_engine(writing), ThreadPoolExecutor(1, "database-writer")
        readers: queue.SimpleQueue[Engine] = queue.SimpleQueue()
        for engine in [reader_engine(each) for each in reading] or [writer]:
            readers.put(engine)
        reader_threads = ThreadPoolExecutor(READERS, "database-reader") if reading else thread
        self._open = _Open(writing, reading, writer, thread, readers, reader_threads)

    def stop(self) -> None:
        """Finish what was asked for and close the file."""
        if self._open is None:
            return
        opened, self._open = self._open, None
        opened.reader_threads.shutdown()
        opened.writer_thread.shutdown()
        for each in opened.reading:
            each.close()
        opened.writing.close()  # last, so that SQLite folds the write-ahead log into the file

    async def write(self, work: Work[T], *, durable: bool = False) -> T:
        """Run `work` in one transaction on the writer thread.

        Once asked for it is done, even when the caller is cancelled while waiting: a call that is
        hung up loses none of its record. `durable` waits until the disk has it, so that not even a
        power cut undoes it.
        """
        opened = self._opened()
        loop = asyncio.get_running_loop()
        return await asyncio.shield(
            loop.run_in_executor(opened.writer_thread, self._write, opened, work, durable)
        )

    async def read(self, work: Work[T]) -> T:
        """Run `work` on a reader's thread, on one unchanging state of the records."""
        opened = self._opened()
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(opened.reader_threads, self._read, opened.readers, work)

    def _opened(self) -> _Open:
        if self._open is None:
            raise NotReady("The records are not open: Lotline is starting, or could not start.")
        return self._open

    def _write(self, opened: _Open, work: Work[T], durable: bool) -> T:
        with as_store_error(self.path):
            opened.writing.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            with Session(opened.writer) as session, session.begin():
                return work(session)

    def _read(self, readers: queue.SimpleQueue[Engine], work: Work[T]) -> T:
        reader = readers.get()
        try:
            with as_store_error(self.path), Session(reader) as session:
                return work(session)
        finally:
            readers.put(reader)
