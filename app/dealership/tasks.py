"""Writes down what the people of the dealership have to do. Called by `tools` on the engine loop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from app.dealership.clock import BusinessClock
from app.dealership.desk import Desk
from app.events import AppEvent, PersonUnwanted, PersonWanted, TaskCreated
from app.stores.rows import NewTask
from app.stores.tasks import Tasks
from engine.ports import HandOffRequest, HandOffState, MessageRequest, TaskKind, TaskTaken


class TaskDesk:
    """Gives every task an owner and a time by which it should be done, and tells `on_event` of it."""

    def __init__(
        self, desk: Desk, tasks: Tasks, clock: BusinessClock, on_event: Callable[[AppEvent], None]
    ) -> None:
        self._desk = desk
        self._on_event = on_event
        self._tasks = tasks
        self._clock = clock

    def follow(self, desk: Desk) -> None:
        """Owners and times are this desk's from now on."""
        self._desk = desk

    async def take(self, request: MessageRequest) -> TaskTaken:
        """Write the task down; it is on the disk when this returns."""
        owner = self._desk.owner(request.text, request.owner)
        due_at = self._desk.due(owner, self._next_minute(), request.due_at)
        task_id = await self._create(
            NewTask(
                session_id=request.session_id,
                kind=request.kind,
                text=request.text,
                created_at=self._now(),
                owner=owner,
                due_at=self._utc(due_at),
                customer_name=request.customer_name,
                customer_phone=request.customer_phone,
            )
        )
        return TaskTaken(task_id, owner, due_at)

    async def add(self, task_id: int, text: str, phone: str | None) -> None:
        """Add what the caller says afterwards; it is on the disk when this returns."""
        await self._tasks.add(task_id, text, phone)

    async def ask_for_person(self, request: HandOffRequest) -> int:
        """Write down that a person is wanted now, and say so on the feed; whoever rings the desk listens."""
        owner = self._desk.owner(request.summary, request.wanted)
        task_id = await self._create(
            NewTask(
                session_id=request.session_id,
                kind=TaskKind.HAND_OFF,
                text=request.summary,
                created_at=self._now(),
                owner=owner,
                due_at=self._utc(self._desk.at_once(owner, self._next_minute())),
                customer_name=request.customer_name,
                customer_phone=request.customer_phone,
                state=HandOffState.PENDING,
                urgent=request.urgent,
            )
        )
        self._on_event(
            PersonWanted(request.session_id, task_id, request.wanted, request.summary, request.urgent)
        )
        return task_id

    async def withdraw(self, session_id: str, task_id: int) -> None:
        """The caller changed their mind: nobody has to do anything any more."""
        if await self.set_state(task_id, HandOffState.DECLINED):
            await self._tasks.complete(task_id, self._now())
        self._on_event(PersonUnwanted(session_id, task_id))

    async def set_state(self, task_id: int, state: HandOffState, person: str | None = None) -> bool:
        """Say what became of a hand-off; on the disk when this returns.

        Of two that decide at once the first wins, the other gets False. Raises `UnknownTask`.
        """
        return await self._tasks.set_state(task_id, state, person, self._now())

    async def _create(self, new: NewTask) -> int:
        task_id = await self._tasks.create(new)
        self._on_event(TaskCreated(new.session_id, task_id))
        return task_id

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)

    def _next_minute(self) -> datetime:
        """Local, naive: a time that can be said, and that is not over yet."""
        now = self._clock.local()
        return now.replace(second=0, microsecond=0) + timedelta(
            minutes=1 if now.second or now.microsecond else 0
        )

    def _utc(self, local: datetime) -> datetime:
        return local.replace(tzinfo=self._clock.zone).astimezone(UTC)
