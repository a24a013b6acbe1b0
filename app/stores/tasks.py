"""What people have to do: messages and call-backs. Written by the agents, read by the doors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from app.stores.database import Database
from app.stores.mapping import as_row
from app.stores.rows import Task
from app.stores.schema import TaskRow


class Tasks:
    """Table `tasks`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def create(
        self,
        session_id: str,
        kind: str,
        text: str,
        created_at: datetime,
        customer_name: str | None = None,
        customer_phone: str | None = None,
        owner: str | None = None,
        due_at: datetime | None = None,
    ) -> int:
        """Write a task down; returns its id once the disk has it."""
        task = TaskRow(
            session_id=session_id,
            kind=kind,
            text=text,
            created_at=created_at,
            customer_name=customer_name,
            customer_phone=customer_phone,
            owner=owner,
            due_at=due_at,
        )

        def insert(session: Session) -> int:
            session.add(task)
            session.flush()
            return task.id

        return await self._db.write(insert, durable=True)

    async def open(self) -> Sequence[Task]:
        """Those nobody has completed, oldest first."""
        query = select(TaskRow).where(col(TaskRow.completed_at).is_(None)).order_by(col(TaskRow.id))
        return await self._db.read(lambda session: [as_row(Task, row) for row in session.exec(query)])

    async def of_session(self, session_id: str) -> Sequence[Task]:
        """Those that came out of one conversation, oldest first."""
        query = select(TaskRow).where(col(TaskRow.session_id) == session_id).order_by(col(TaskRow.id))
        return await self._db.read(lambda session: [as_row(Task, row) for row in session.exec(query)])
