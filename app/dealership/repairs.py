"""How far the work on customers' cars is: written by the shop through a door, read out by the agents.

Runs on the engine loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum

from app.dealership.clock import BusinessClock
from app.stores.repairs import Repairs
from app.stores.rows import NewRepair, Repair
from engine.ports import RepairStatus


class RepairStage(StrEnum):
    """How far a car can be; the words of `RepairStatus.status`."""

    WAITING = "waiting"
    IN_PROGRESS = "in_progress"
    WAITING_FOR_PARTS = "waiting_for_parts"
    READY = "ready"
    PICKED_UP = "picked_up"


class RepairDesk:
    """The shop's word on each car."""

    def __init__(self, repairs: Repairs, clock: BusinessClock) -> None:
        self._repairs = repairs
        self._clock = clock

    async def set(
        self,
        phone: str,
        customer_name: str,
        vehicle_words: str,
        status: RepairStage,
        promised_at: datetime | None,
    ) -> Repair:
        """Enter how far a car is; it is on the disk when this returns.

        Args:
            phone: the customer's, E.164.
            customer_name: kept as their name.
            vehicle_words: "2019 Honda Civic"; a car that is not known yet is added.
            status: how far it is.
            promised_at: when it should be done, local to the dealership, naive.
        """
        now = self._clock.now().astimezone(UTC)
        return await self._repairs.put(
            NewRepair(phone, customer_name, vehicle_words, status, promised_at, now)
        )

    async def of(self, phone: str) -> Sequence[RepairStatus]:
        """The cars of the customer with this number, last written down first."""
        return [
            RepairStatus(each.vehicle, each.status, each.promised_at, each.updated_at)
            for each in await self._repairs.of(phone)
        ]
