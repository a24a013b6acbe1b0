"""The endpoints for whoever answers for the desk: who wants a person, accept, decline.

Hooked in by `app.http.api`; runs on the engine loop.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import FastAPI, Path
from pydantic import BaseModel, ConfigDict, Field

from app.commands import Commands

TaskId = Annotated[int, Path(ge=1, le=2**63 - 1)]
Name = Annotated[str | None, Field(min_length=1, max_length=120)]


class HandOffBody(BaseModel):
    """A caller who wants a person. `until` (UTC) is when the ring gives up."""

    model_config = ConfigDict(from_attributes=True)

    task_id: int
    session_id: str
    wanted: str
    summary: str
    urgent: bool
    until: datetime


class HandOffsBody(BaseModel):
    """Callers for whom the desk rings now."""

    hand_offs: list[HandOffBody]


class AcceptRequest(BaseModel):
    """Who takes the caller, and where they are put through to when it is not that person's extension."""

    person: Name = None
    uri: Annotated[str | None, Field(min_length=1, max_length=200, description="SIP URI or number")] = None


class DeclineRequest(BaseModel):
    """Who does not take the caller."""

    person: Name = None


class HandOffEndpoints:
    """The endpoints over one appliance."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    async def ringing(self) -> HandOffsBody:
        """List the callers who wait for a person."""
        return HandOffsBody(
            hand_offs=[HandOffBody.model_validate(each) for each in self._commands.hand_offs()]
        )

    async def accept(self, task_id: TaskId, request: AcceptRequest | None = None) -> None:
        """Take a caller: they are told, and put through."""
        asked = request or AcceptRequest()
        await self._commands.accept_hand_off(task_id, asked.person, asked.uri)

    async def decline(self, task_id: TaskId, request: DeclineRequest | None = None) -> None:
        """Take no caller: they are offered a call-back."""
        await self._commands.decline_hand_off(task_id, request.person if request else None)


def add_hand_offs(api: FastAPI, commands: Commands, refusals: dict[int | str, dict[str, Any]]) -> None:
    """Give the API its endpoints for the desk."""
    endpoints = HandOffEndpoints(commands)
    api.add_api_route("/api/hand-offs", endpoints.ringing, methods=["GET"], responses=refusals)
    for verb, endpoint in (("accept", endpoints.accept), ("decline", endpoints.decline)):
        path = f"/api/hand-offs/{{task_id}}/{verb}"
        api.add_api_route(path, endpoint, methods=["POST"], status_code=204, responses=refusals)
