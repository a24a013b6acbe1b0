"""The calls of all phone processes: turns what those report into calls that move and events. Engine loop.

Used by `telephony.softphone` and by those who keep a phone process running.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

import structlog

from telephony.address import remote_from
from telephony.call import CallState, Direction
from telephony.events import (
    CallArrived,
    CallStateChanged,
    DigitReceived,
    PhoneEvent,
    Registered,
    RegistrationFailed,
)
from telephony.media import MediaTick
from telephony.phone_call import PhoneCall, Pipe
from telephony.wire import (
    Arrived,
    CodecMoved,
    Digit,
    HoldMoved,
    Moved,
    PlayRefused,
    RegistrationMoved,
    Report,
    Tick,
    TransferMoved,
)

log = structlog.get_logger(__name__)

_OfACall = Tick | Digit | Moved | CodecMoved | HoldMoved | TransferMoved


class LiveCalls:
    """Every call that has not ended, with the process that carries it."""

    def __init__(self, on_event: Callable[[PhoneEvent], None]) -> None:
        self._on_event = on_event
        self._calls: dict[str, PhoneCall] = {}

    @property
    def by_id(self) -> Mapping[str, PhoneCall]:
        return MappingProxyType(self._calls)

    def of(self, process: Pipe) -> list[PhoneCall]:
        """The calls that this process carries."""
        return [call for call in self._calls.values() if call.pipe is process]

    def add(self, call: PhoneCall) -> None:
        self._calls[call.id] = call

    def forget(self, call: PhoneCall) -> None:
        """A call that came to nothing before anyone was told of it."""
        self._calls.pop(call.id, None)

    def end_all(self, process: Pipe, by: Literal["local", "dropped"]) -> None:
        """The process is no more."""
        for call in self.of(process):
            if by == "dropped":
                call.forget_ticks()
            self._change(call, Moved(call.id, "ended"), by)

    def tell(self, event: PhoneEvent) -> None:
        """The app's fault in handling an event must not keep the phone from working."""
        try:
            self._on_event(event)
        except Exception:
            log.exception("event_not_handled", event_type=type(event).__name__)

    def on_report(self, process: Pipe, report: Report) -> None:
        """Whatever a phone process says of its own accord."""
        match report:
            case Tick() | Digit() | Moved() | CodecMoved() | HoldMoved() | TransferMoved():
                if (call := self._calls.get(report.call_id)) is not None:
                    self._on_call(call, report)
            case Arrived():
                self._arrive(process, report)
            case RegistrationMoved():
                self._registration(report)
            case PlayRefused():
                log.warning("play_refused", call_id=report.call_id, pcm_bytes=report.pcm_bytes, reason="full")
            case _:
                raise TypeError(f"{type(report).__name__} was not expected now.")

    def _on_call(self, call: PhoneCall, report: _OfACall) -> None:
        match report:
            case Tick():
                call.took(MediaTick(report.caller, report.agent, report.tag, report.at_s))
                for key in call.keypad.hear(report.caller, report.at_s):
                    self.tell(DigitReceived(call.id, key))
            case Digit():
                if call.keypad.told(report.digit, report.way, report.at_s):
                    self.tell(DigitReceived(call.id, report.digit))
            case Moved():
                self._change(call, report, report.ended_by)
            case CodecMoved():
                call.codec, call.secure = report.codec, report.secure
            case HoldMoved():
                call.hold_moved(report.held)
            case TransferMoved():
                call.transfer_moved(report.status, report.reason)

    def _arrive(self, process: Pipe, report: Arrived) -> None:
        remote = remote_from(report.remote)
        self.add(PhoneCall(process, report.call_id, Direction.INBOUND, remote, report.account))
        self.tell(CallArrived(report.call_id, remote, report.account))

    def _change(self, call: PhoneCall, report: Moved, by: Literal["", "remote", "local", "dropped"]) -> None:
        if report.codec:
            call.codec, call.secure = report.codec, report.secure
        call.moved(CallState(report.state))
        if call.state is CallState.ENDED:
            self.forget(call)
        self.tell(CallStateChanged(call.id, call.direction, call.state, report.status, report.reason, by))

    def _registration(self, report: RegistrationMoved) -> None:
        if 200 <= report.status < 300 and report.expires_s > 0:
            self.tell(Registered(report.account, report.expires_s))
        else:
            self.tell(RegistrationFailed(report.account, report.status, report.reason))
