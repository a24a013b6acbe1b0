"""The messages between the app and the phone process. Imported by both ends; sent by `telephony.framing`."""

from __future__ import annotations

from typing import Literal

import msgspec

from telephony.account import PhoneSettings


class _Message(msgspec.Struct, frozen=True, array_like=True, tag=True):
    """Base of every message: immutable, sent as an array with its class name in front."""


# --- app → phone ----------------------------------------------------------------------------------


class Start(_Message, frozen=True):
    """First message: how to listen and where to register. Answered by `Listening` or `NotStarted`."""

    settings: PhoneSettings
    registers: bool = True
    """False: the accounts are for dialling only. Two processes of one account would fight over its calls."""


class Dial(_Message, frozen=True):
    """Place a call. `account` is `username@registrar`, or None for a direct call."""

    request: int
    call_id: str
    uri: str
    account: str | None


class Answer(_Message, frozen=True):
    """Answer an inbound call: 180 rings, 200 takes it."""

    request: int
    call_id: str
    status: int


class HangUp(_Message, frozen=True):
    """End a call. `status` is the refusal of a ringing one; 0 lets the stack choose."""

    request: int
    call_id: str
    status: int


class SendDigits(_Message, frozen=True):
    """Send DTMF: RFC 4733, or INFO when the other side does not know it."""

    request: int
    call_id: str
    digits: str


class Hold(_Message, frozen=True):
    """Put the other side on hold. Answered when that is asked; `HoldMoved` tells when it is so."""

    request: int
    call_id: str


class Resume(_Message, frozen=True):
    """Offer audio both ways again, whoever held."""

    request: int
    call_id: str


class Refer(_Message, frozen=True):
    """Ask the other side to call this URI instead (RFC 3515). `TransferMoved` tells what comes of it."""

    request: int
    call_id: str
    uri: str


class AskReplaces(_Message, frozen=True):
    """Ask for the URI with which somebody else takes our place in this call (RFC 3891); it is `Done.text`."""

    request: int
    call_id: str


class Play(_Message, frozen=True):
    """Queue s16le 16 kHz audio behind what is queued."""

    call_id: str
    tag: int
    pcm: bytes


class StopPlaying(_Message, frozen=True):
    """Throw away everything queued for this call."""

    call_id: str


class Stop(_Message, frozen=True):
    """Hang up everything, unregister, exit."""


Command = (
    Start
    | Dial
    | Answer
    | HangUp
    | SendDigits
    | Hold
    | Resume
    | Refer
    | AskReplaces
    | Play
    | StopPlaying
    | Stop
)


# --- phone → app ----------------------------------------------------------------------------------


class Listening(_Message, frozen=True):
    """The phone process takes calls on this UDP and TCP port."""

    sip_port: int


class NotStarted(_Message, frozen=True):
    """Why the phone process cannot listen: an error's `code` and a sentence. It exits."""

    code: str
    text: str


class Done(_Message, frozen=True):
    """Answer to the command of that number; an empty `code` is success, and `text` what was asked for."""

    request: int
    code: str = ""
    text: str = ""


class Heartbeat(_Message, frozen=True):
    """Once a second from the SIP thread. `ticks_dropped` counts since the last one."""

    ticks_dropped: int


class RegistrationMoved(_Message, frozen=True):
    """A registrar answered, or did not (status 0)."""

    account: str
    status: int
    reason: str
    expires_s: int


class Arrived(_Message, frozen=True):
    """An inbound call. `remote` is the From header's address as sent."""

    call_id: str
    remote: str
    account: str | None


class Moved(_Message, frozen=True):
    """A call's state; the media fields hold while it is up."""

    call_id: str
    state: Literal["active", "held", "ended"]
    status: int = 0
    reason: str = ""
    ended_by: Literal["", "remote", "local"] = ""
    codec: str = ""
    secure: bool = False


class CodecMoved(_Message, frozen=True):
    """Both sides agreed on another codec in the middle of the call."""

    call_id: str
    codec: str
    secure: bool


class HoldMoved(_Message, frozen=True):
    """Whether we have the other side on hold."""

    call_id: str
    held: bool


class TransferMoved(_Message, frozen=True):
    """How the call to the target of a `Refer` stands, as its SIP status; from 200 on it is over."""

    call_id: str
    status: int
    reason: str


class Digit(_Message, frozen=True):
    """A DTMF digit that was signalled: as an event (RFC 4733) or in INFO. `at_s` is of the ticks' clock."""

    call_id: str
    digit: str
    way: Literal["event", "info"]
    at_s: float


class Tick(_Message, frozen=True):
    """20 ms of a call, both directions; see `telephony.media.MediaTick`."""

    call_id: str
    caller: bytes
    agent: bytes
    tag: int
    at_s: float


class PlayRefused(_Message, frozen=True):
    """The ring of a call was full: so many bytes of the newest audio were not queued."""

    call_id: str
    pcm_bytes: int


Report = (
    Listening
    | NotStarted
    | Done
    | Heartbeat
    | RegistrationMoved
    | Arrived
    | Moved
    | CodecMoved
    | HoldMoved
    | TransferMoved
    | Digit
    | Tick
    | PlayRefused
)
