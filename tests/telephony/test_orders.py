"""What the SIP thread does for the app, on a clock of its own and without a network."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from telephony.account import PhoneSettings
from telephony.errors import CallGone
from telephony.pjsip.orders import ACKNOWLEDGED_S, Orders
from telephony.pjsip.outbox import Outbox
from telephony.pjsip.timers import Timers
from telephony.wire import Answer

T1_S = 0.5


@dataclass
class FakeLine:
    """One call, which notes how it was ended."""

    call_id: str = "ann"
    answered: bool = False
    ended: list[tuple[int, bool]] = field(default_factory=list)

    def pick_up(self, status: int) -> None:
        assert status in {180, 200}

    def end(self, status: int, *, ours: bool = True) -> None:
        self.ended.append((status, ours))

    def live(self, call_id: str) -> FakeLine:
        if self.ended or call_id != self.call_id:
            raise CallGone("This call is over.")
        return self


class Clock:
    """Goes on when told to."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def after_answering(line: FakeLine, status: int) -> tuple[Clock, Timers]:
    clock = Clock()
    timers = Timers(clock)
    lines, doors = _untyped(line), _untyped(None)
    orders = Orders(None, PhoneSettings(), lines=lines, doors=doors, timers=timers, outbox=Outbox())
    orders.obey(Answer(1, line.call_id, status))
    return clock, timers


def _untyped(of: object) -> Any:
    return of


def test_a_call_whose_answer_nobody_acknowledges_is_over_just_after_pjsip_has_given_it_up():
    assert 64 * T1_S < ACKNOWLEDGED_S < 64 * T1_S + 1
    line = FakeLine()
    clock, timers = after_answering(line, 200)
    clock.now_s = 64 * T1_S
    timers.run_due()
    assert line.ended == []
    clock.now_s = ACKNOWLEDGED_S
    timers.run_due()
    assert line.ended == [(408, False)], "ended by the other side, which is gone"


@pytest.mark.parametrize(("status", "answered"), [(200, True), (180, False)])
def test_a_call_that_was_acknowledged_or_only_rings_is_left_alone(status: int, answered: bool):
    line = FakeLine()
    clock, timers = after_answering(line, status)
    line.answered = answered
    clock.now_s = ACKNOWLEDGED_S
    timers.run_due()
    assert line.ended == []


def test_a_call_that_ended_before_it_was_acknowledged_is_not_ended_twice():
    line = FakeLine()
    clock, timers = after_answering(line, 200)
    line.ended.append((0, True))
    clock.now_s = ACKNOWLEDGED_S
    timers.run_due()
    assert line.ended == [(0, True)]
