"""The endpoints for what people keep in the records: tasks, the day's appointments, repairs.

Hooked in by `app.http.api`; runs on the engine loop.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Annotated, Any

from fastapi import FastAPI, Path, Query
from pydantic import BaseModel, ConfigDict, Field, NaiveDatetime, StringConstraints, field_serializer

from app.commands import Commands
from app.dealership.repairs import RepairStage

TaskId = Annotated[int, Path(ge=1, le=2**63 - 1)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
E164 = Annotated[str, Field(pattern=r"^\+[1-9]\d{6,14}$", description="E.164")]
Day = Annotated[date | None, Query(description="local to the dealership; today without it")]


class TaskBody(BaseModel):
    """Something a person has to do. Times are UTC; `state` is a hand-off's."""

    model_config = ConfigDict(from_attributes=True)

    id: int
    session_id: str
    kind: str
    text: str
    customer_name: str | None
    customer_phone: str | None
    created_at: datetime
    owner: str | None
    due_at: datetime | None
    acknowledged_at: datetime | None
    completed_at: datetime | None
    state: str | None
    urgent: bool


class TasksBody(BaseModel):
    """Tasks nobody has completed, oldest first."""

    tasks: list[TaskBody]


class AppointmentBody(BaseModel):
    """One appointment. Date and time are the dealership's; `vehicle` is the customer's own car."""

    model_config = ConfigDict(from_attributes=True)

    id: int
    appointment_type: str
    what: Annotated[str, Field(description="the service, or the car that is driven")]
    service_type_id: int | None
    inventory_id: int | None
    scheduled_date: date
    scheduled_time: Annotated[time, Field(description="HH:MM")]
    duration_min: int
    status: str
    customer_name: str
    customer_phone: str
    vehicle: str | None
    notes: str

    @field_serializer("scheduled_time")
    def _hours_and_minutes(self, moment: time) -> str:
        return moment.strftime("%H:%M")


class AppointmentsBody(BaseModel):
    """A day's appointments in order of time."""

    day: date
    appointments: list[AppointmentBody]


class RepairRequest(BaseModel):
    """How far a customer's car is, in place of what was known of it."""

    customer_phone: E164
    customer_name: Words
    vehicle: Annotated[Words, Field(description='"2019 Honda Civic"')]
    status: RepairStage
    promised_at: Annotated[NaiveDatetime | None, Field(description="local to the dealership")] = None


class RepairBody(BaseModel):
    """How far a car is; `updated_at` is UTC."""

    model_config = ConfigDict(from_attributes=True)

    vehicle: str
    status: str
    promised_at: datetime | None
    updated_at: datetime


class Records:
    """The endpoints over one appliance."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    async def tasks(self) -> TasksBody:
        """List what people have to do."""
        tasks = await self._commands.records.open_tasks()
        return TasksBody(tasks=[TaskBody.model_validate(task) for task in tasks])

    async def acknowledge(self, task_id: TaskId) -> TaskBody:
        """Say that somebody has seen a task; the first time counts."""
        return TaskBody.model_validate(await self._commands.records.acknowledge_task(task_id))

    async def complete(self, task_id: TaskId) -> TaskBody:
        """Say that a task is done; the first time counts."""
        return TaskBody.model_validate(await self._commands.records.complete_task(task_id))

    async def appointments(self, day: Day = None) -> AppointmentsBody:
        """List a day's appointments."""
        day = day or self._commands.today()
        rows = await self._commands.appointments_on(day)
        return AppointmentsBody(day=day, appointments=[AppointmentBody.model_validate(row) for row in rows])

    async def set_repair(self, request: RepairRequest) -> RepairBody:
        """Enter how far the work on a customer's car is."""
        entered = await self._commands.records.set_repair(
            request.customer_phone,
            request.customer_name,
            request.vehicle,
            request.status,
            request.promised_at,
        )
        return RepairBody.model_validate(entered)


def add_records(api: FastAPI, commands: Commands, refusals: dict[int | str, dict[str, Any]]) -> None:
    """Give the API its endpoints for the records."""
    records = Records(commands)
    api.add_api_route("/api/tasks", records.tasks, methods=["GET"], responses=refusals)
    for verb, endpoint in (("acknowledge", records.acknowledge), ("complete", records.complete)):
        path = f"/api/tasks/{{task_id}}/{verb}"
        api.add_api_route(path, endpoint, methods=["POST"], responses=refusals)
    api.add_api_route("/api/appointments", records.appointments, methods=["GET"], responses=refusals)
    api.add_api_route("/api/repairs", records.set_repair, methods=["PUT"], responses=refusals)
