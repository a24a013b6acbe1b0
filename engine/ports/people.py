"""Customers, the people of the dealership, and what they have to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class KnownCustomer:
    """Somebody the records know by their number. `vehicles` are their cars in words, newest first."""

    name: str
    phone: str
    email: str | None = None
    vehicles: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class RepairStatus:
    """How far the work on a customer's car is, as the shop last wrote it down.

    Attributes:
        status: `waiting`, `in_progress`, `waiting_for_parts`, `ready`, `picked_up`.
        promised_at: when it should be done, local to the dealership, naive.
        updated_at: aware; an old status is said with its age.
    """

    vehicle: str
    status: str
    promised_at: datetime | None
    updated_at: datetime


class TaskKind(StrEnum):
    """What a person of the dealership has to do."""

    MESSAGE = "message"
    CALL_BACK = "call_back"
    HAND_OFF = "hand_off"
    OPT_OUT = "opt_out"


@dataclass(frozen=True, slots=True)
class MessageRequest:
    """A message or a call-back for a person of the dealership.

    Attributes:
        owner: whose task it is (a name or a department); None lets the dealership's rules decide.
        due_at: when it should be done, local to the dealership, naive; None lets the rules decide.
    """

    session_id: str
    text: str
    kind: TaskKind = TaskKind.MESSAGE
    customer_name: str | None = None
    customer_phone: str | None = None
    owner: str | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TaskTaken:
    """A task that stands in the records; `due_at` is local to the dealership, naive."""

    task_id: int
    owner: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class HandOffRequest:
    """A person is wanted on the line.

    Attributes:
        wanted: a name or a department, "" for anybody.
        summary: what the person is told before they get the caller, one or two sentences.
        urgent: an emergency.
    """

    session_id: str
    wanted: str
    summary: str
    customer_name: str | None = None
    customer_phone: str | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody calls can be passed to. `extension` is a number of the house or a SIP URI."""

    name: str
    role: str
    extension: str | None = None
