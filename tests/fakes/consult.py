"""A search for a person whose answer is prepared, and the telephone of that person."""

from __future__ import annotations

import asyncio

from app.calls.hand_off import Target
from telephony.call import CallState, Direction
from telephony.errors import NoFreeLine, TransferFailed
from tests.fakes.line import FakeLine
from tests.fakes.phone_call import FakePhoneCall

SARAH = Target("Sarah Miller", "201", "Ann Lee is on the line about her brakes")


class FakeHandOffs:
    """Implements `app.calls.session.Found`: hand-off 7 was taken by Sarah."""

    def __init__(self) -> None:
        self.through: list[int] = []
        self.failures: list[int] = []
        self.on_failure = lambda: None

    def target(self, task_id: int) -> Target | None:
        return SARAH if task_id == 7 else None

    def put_through(self, task_id: int) -> None:
        self.through.append(task_id)

    async def failed(self, task_id: int) -> None:
        self.failures.append(task_id)
        self.on_failure()


class FakeDesk:
    """Dials the person: `line` is their side, `legs` what was dialled, which takes `takes_s`."""

    def __init__(self, *, reachable: bool = True) -> None:
        self.line = FakeLine()
        self.legs: list[FakePhoneCall] = []
        self.dialled: list[str] = []
        self.takes_s = 0.0
        self._reachable = reachable

    async def dial(self, uri: str) -> FakePhoneCall:
        self.dialled.append(uri)
        await asyncio.sleep(self.takes_s)
        if not self._reachable:
            raise NoFreeLine("All lines are in use.")
        self.legs.append(FakePhoneCall(self.line, Direction.OUTBOUND))
        return self.legs[-1]

    def picks_up(self) -> None:
        self.legs[-1].move(CallState.ACTIVE)


def refused() -> TransferFailed:
    return TransferFailed(603, "Decline")
