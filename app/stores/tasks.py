"""What people have to do: messages, call-backs, hand-offs. Written by the agents, read by the doors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from app.errors import TooLate
from app.stores.database import Database
from app.stores.errors import UnknownTask
from app.stores.mapping import as_row
from app.stores.rows import NewTask, Task, TaskFilter
from app.stores.schema import CallRow, TaskRow
from engine.ports import HandOffState

RINGING = (HandOffState.PENDING, HandOffState.RUNNING)
OVER = frozenset({HandOffState.COMPLETED, HandOffState.DECLINED, HandOffState.TIMED_OUT, HandOffState.FAILED})
NEXT: Mapping[HandOffState, frozenset[HandOffState]] = {
    HandOffState.PENDING: OVER | {HandOffState.RUNNING},
    HandOffState.RUNNING: OVER,
    HandOffState.COMPLETED: frozenset({HandOffState.FAILED}),
}
"""What a hand-off may become; what is not here is final."""

_MOST_URGENT_FIRST = (
    col(TaskRow.urgent).desc(),
    col(TaskRow.due_at).asc().nulls_last(),
    col(TaskRow.id),
)
_LAST_DONE_FIRST = (col(TaskRow.completed_at).desc(), col(TaskRow.id).desc())


class Tasks:
    """Table `tasks`."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def create(self, new: NewTask) -> int:
        """Write a task down; returns its id once the disk has it."""
        task = TaskRow(
            session_id=new.session_id,
            kind=new.kind,
            text=new.text,
            created_at=new.created_at,
            customer_name=new.customer_name,
            customer_phone=new.customer_phone,
            owner=new.owner,
            due_at=new.due_at,
            state=new.state,
            urgent=new.urgent,
        )

        def insert(session: Session) -> int:
            session.add(task)
            session.flush()
            return task.id

        return await self._db.write(insert, durable=True)

    async def add(self, task_id: int, text: str, phone: str | None) -> Task:
        """More text behind what is there, and the number to call. Raises `UnknownTask`."""

        def put(row: TaskRow) -> None:
            row.text = f"{row.text} {text}".strip()
            row.customer_phone = phone or row.customer_phone

        return await self._change(task_id, put)

    async def acknowledge(self, task_id: int, at: datetime) -> Task:
        """Somebody has seen it; the first time counts. Raises `UnknownTask`."""

        def see(row: TaskRow) -> None:
            row.acknowledged_at = row.acknowledged_at or at

        return await self._change(task_id, see)

    async def complete(self, task_id: int, at: datetime) -> Task:
        """It is done; the first time counts. Raises `UnknownTask`."""

        def finish(row: TaskRow) -> None:
            row.acknowledged_at = row.acknowledged_at or at
            row.completed_at = row.completed_at or at

        return await self._change(task_id, finish)

    async def put_back(self, before: Task, after: Task) -> Task:
        """Make it as unseen or undone as `before`; raises `TooLate` when it is not as in `after` any more."""

        def restore(row: TaskRow) -> None:
            if (row.acknowledged_at, row.completed_at) != (after.acknowledged_at, after.completed_at):
                raise TooLate("Somebody else has changed this task meanwhile. It was left as it is.")
            row.acknowledged_at, row.completed_at = before.acknowledged_at, before.completed_at

        return await self._change(before.id, restore)

    async def reopen(self, task_id: int) -> Task:
        """It is not done after all. Raises `UnknownTask`."""

        def undo(row: TaskRow) -> None:
            row.completed_at = None

        return await self._change(task_id, undo)

    async def set_state(self, task_id: int, state: HandOffState, person: str | None, at: datetime) -> bool:
        """Take a hand-off further; on the disk when this returns. Raises `UnknownTask`.

        Of two that decide at once the first wins: False when it may not become this any more.
        Who took it owns it. One that failed after all is open again.
        """

        def advance(session: Session) -> bool:
            row = _found(session, task_id)
            if row.state is None or state not in NEXT.get(HandOffState(row.state), frozenset()):
                return False
            row.state = state
            row.completed_at = at if state is HandOffState.COMPLETED else None
            if state is HandOffState.COMPLETED:
                row.acknowledged_at, row.owner = row.acknowledged_at or at, person or row.owner
            return True

        return await self._db.write(advance, durable=True)

    async def close_orphans(self) -> int:
        """Fail the hand-offs that rang when the program died; returns how many."""
        query = select(TaskRow).where(col(TaskRow.state).in_(RINGING))

        def fail(session: Session) -> int:
            rows = session.exec(query).all()
            for row in rows:
                row.state = HandOffState.FAILED
            return len(rows)

        return await self._db.write(fail)

    async def open(self) -> Sequence[Task]:
        """Those nobody has completed, oldest first."""
        query = select(TaskRow).where(col(TaskRow.completed_at).is_(None)).order_by(col(TaskRow.id))
        return await self._db.read(lambda session: [as_row(Task, row) for row in session.exec(query)])

    async def page(self, wanted: TaskFilter, limit: int, offset: int = 0) -> Sequence[Task]:
        """Those to do by urgency and due time, those done by when they were done, last first."""
        done = col(TaskRow.completed_at)
        query = select(TaskRow).where(done.is_not(None) if wanted.done else done.is_(None))
        if wanted.owner is not None:
            query = query.where(col(TaskRow.owner) == wanted.owner)
        order = _LAST_DONE_FIRST if wanted.done else _MOST_URGENT_FIRST
        query = query.order_by(*order).limit(limit).offset(offset)
        return await self._db.read(lambda session: [as_row(Task, row) for row in session.exec(query)])

    async def due_before(self, at: datetime) -> Sequence[Task]:
        """Those that should have been done by then and are not, longest overdue first."""
        query = select(TaskRow).where(col(TaskRow.completed_at).is_(None), col(TaskRow.due_at) < at)
        query = query.order_by(col(TaskRow.due_at), col(TaskRow.id))
        return await self._db.read(lambda session: [as_row(Task, row) for row in session.exec(query)])

    async def open_of(self, phone: str) -> Sequence[Task]:
        """What is to be done for the caller with this E.164 number, most urgent first."""
        query = select(TaskRow).where(
            col(TaskRow.customer_phone) == phone, col(TaskRow.completed_at).is_(None)
        )
        query = query.order_by(*_MOST_URGENT_FIRST)
        return await self._db.read(lambda session: [as_row(Task, row) for row in session.exec(query)])

    async def owners(self) -> Sequence[str]:
        """Everyone who has or had a task, in order of the alphabet."""
        query = select(TaskRow.owner).where(col(TaskRow.owner).is_not(None)).distinct()
        return await self._db.read(lambda session: sorted(name for name in session.exec(query) if name))

    async def of_session(self, session_id: str) -> Sequence[Task]:
        """Those that came out of one conversation, oldest first."""
        query = select(TaskRow).where(col(TaskRow.session_id) == session_id).order_by(col(TaskRow.id))
        return await self._db.read(lambda session: [as_row(Task, row) for row in session.exec(query)])

    async def call_of(self, task_id: int) -> int | None:
        """The call that a task came out of; None when it came out of none, as in a practice conversation."""
        query = (
            select(CallRow.id)
            .join(TaskRow, col(TaskRow.session_id) == col(CallRow.session_id))
            .where(col(TaskRow.id) == task_id)
            .order_by(col(CallRow.id).desc())
        )
        return await self._db.read(lambda session: session.exec(query).first())

    async def get(self, task_id: int) -> Task:
        """Raises `UnknownTask`."""
        return await self._db.read(lambda session: as_row(Task, _found(session, task_id)))

    async def _change(self, task_id: int, change: Callable[[TaskRow], None]) -> Task:
        def update(session: Session) -> Task:
            row = _found(session, task_id)
            change(row)
            session.flush()
            session.refresh(row)
            return as_row(Task, row)

        return await self._db.write(update, durable=True)


def _found(session: Session, task_id: int) -> TaskRow:
    row = session.get(TaskRow, task_id)
    if row is None:
        raise UnknownTask(f"There is no task {task_id} in the records.")
    return row
