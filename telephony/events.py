"""What the phone tells the app. Past tense, frozen, emitted on the engine loop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from telephony.call import CallState, Direction, Remote


@dataclass(frozen=True, slots=True)
class Registered:
    """The registrar took the registration of `username@registrar`."""

    account: str
    expires_s: int


@dataclass(frozen=True, slots=True)
class RegistrationFailed:
    """Not registered; `status` is the SIP status (0: no answer) and it is tried again by itself."""

    account: str
    status: int
    reason: str


@dataclass(frozen=True, slots=True)
class CallArrived:
    """An inbound call rings."""

    call_id: str
    remote: Remote
    account: str | None


@dataclass(frozen=True, slots=True)
class CallStateChanged:
    """A call moved. `status` and `reason` are SIP's when it ended (200 is a normal BYE).

    `ended_by` is `dropped` when the phone process died under the call.
    """

    call_id: str
    direction: Direction
    state: CallState
    status: int = 0
    reason: str = ""
    ended_by: Literal["", "remote", "local", "dropped"] = ""


@dataclass(frozen=True, slots=True)
class DigitReceived:
    """One DTMF digit, by RFC 4733, by SIP INFO or heard as a tone; once, also when it came by several."""

    call_id: str
    digit: str


@dataclass(frozen=True, slots=True)
class PhoneProcessDied:
    """The phone process is gone; its calls have been reported as dropped. It is being restarted."""

    exit_code: int | None


@dataclass(frozen=True, slots=True)
class PhoneReady:
    """The phone process listens, at first or again. `sip_port` is the real one."""

    sip_port: int
    restarted: bool


PhoneEvent = (
    Registered
    | RegistrationFailed
    | CallArrived
    | CallStateChanged
    | DigitReceived
    | PhoneProcessDied
    | PhoneReady
)
