"""The documents the agents read, and their passages. Called by `app.knowledge.shelves` on the engine loop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, delete, func, select

from app.stores.database import Database
from app.stores.document_rows import Chunk, Document
from app.stores.errors import UnknownDocument
from app.stores.mapping import as_row
from app.stores.schema import ChunkRow, DocumentRow


class Documents:
    """Tables `documents` and `chunks`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def all(self) -> Mapping[Document, Sequence[Chunk]]:
        """Every document with its passages in order, oldest import first."""

        def work(session: Session) -> dict[Document, list[Chunk]]:
            rows = session.exec(select(DocumentRow).order_by(col(DocumentRow.id)))
            found = {row.id: (as_row(Document, row), list[Chunk]()) for row in rows}
            for row in session.exec(select(ChunkRow).order_by(col(ChunkRow.position))):
                found[row.document_id][1].append(as_row(Chunk, row))
            return dict(found.values())

        return await self._db.read(work)

    async def next_id(self) -> int:
        """What the next document will be known by; one import at a time asks."""
        newest = select(func.max(DocumentRow.id))
        return await self._db.read(lambda session: (session.exec(newest).one() or 0) + 1)

    async def put(self, document: Document, chunks: Sequence[Chunk]) -> None:
        """Keep a document in place of the one of the same name and agent, all of it or nothing."""

        def work(session: Session) -> None:
            same = (col(DocumentRow.name) == document.name) & (col(DocumentRow.agent) == document.agent)
            for old in session.exec(select(DocumentRow).where(same)):
                _remove(session, old)
            session.flush()
            session.add(DocumentRow(**{name: getattr(document, name) for name in Document.__slots__}))
            session.flush()
            session.add_all(
                ChunkRow(
                    document_id=document.id, position=chunk.position, heading=chunk.heading, text=chunk.text
                )
                for chunk in chunks
            )

        await self._db.write(work, durable=True)

    async def remove(self, document_id: int) -> None:
        """Forget a document and its passages; raises `UnknownDocument`."""

        def work(session: Session) -> None:
            row = session.get(DocumentRow, document_id)
            if row is None:
                raise UnknownDocument("There is no such document.")
            _remove(session, row)

        await self._db.write(work, durable=True)


def _remove(session: Session, row: DocumentRow) -> None:
    session.exec(delete(ChunkRow).where(col(ChunkRow.document_id) == row.id))
    session.delete(row)
