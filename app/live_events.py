"""What the doors may see of a call while it lives: who is on it, what is said, recorded and done.

A part of the vocabulary in `app.events`; it is published on the same feed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CallTakenOver:
    """A person at this PC speaks on a call, and the agent listens along; told anew when they do something.

    Attributes:
        muted: the person is not heard.
        holding: the other side is on hold.
    """

    session_id: str
    muted: bool = False
    holding: bool = False


@dataclass(frozen=True, slots=True)
class CallGivenBack:
    """The agent speaks on that call again."""

    session_id: str


class ColleagueState(StrEnum):
    """How far it is with a colleague whom somebody at this PC asked during a call."""

    RINGS = "rings"
    """Their telephone rings; the caller waits."""
    ASKED = "asked"
    """The person here speaks with them; the caller waits."""
    WAITS = "waits"
    """They wait; the person here speaks with the caller."""
    MERGED = "merged"
    """All three hear each other."""
    ALONE = "alone"
    """The caller hung up; the person here still speaks with them."""
    CONNECTED = "connected"
    """Caller and colleague talk over this PC; the person here has left."""
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class ColleagueMoved:
    """A colleague was asked during a call, or something became of it.

    Attributes:
        address: where they were called.
        detail: one sentence for a person, when it was not their own doing.
    """

    session_id: str
    address: str
    state: ColleagueState
    detail: str = ""


class RecordingState(StrEnum):
    """Whether the sound of a call is kept."""

    OFF = "off"
    """Calls are not recorded here, or the caller was not told that this one may be."""
    ON = "on"
    PAUSED = "paused"
    """Somebody here does not want this part in it."""
    DECLINED = "declined"
    """The caller does not want it: what there was is deleted."""
    FAILED = "failed"
    """The disk does not take it; what was written stays."""


@dataclass(frozen=True, slots=True)
class RecordingChanged:
    """A call is recorded now, or not any more."""

    session_id: str
    state: RecordingState


@dataclass(frozen=True, slots=True)
class SoundHeard:
    """How loud both sides of a call were since the last one of these.

    Attributes:
        caller: peak of each tenth of a second, oldest first, 0 to 1 of what the line can carry.
        agent: the same of what was said from here.
    """

    session_id: str
    caller: tuple[float, ...]
    agent: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class WordsHeard:
    """What the caller has said so far of a turn that is not over; "" takes back what was told of it.

    Kept nowhere: a `TurnSpoken` with the final words follows.
    """

    session_id: str
    text: str


@dataclass(frozen=True, slots=True)
class AgentMoved:
    """What the agent is doing, and where the conversation stands.

    Attributes:
        does: `listens`, `thinks` or `speaks`.
        state: `CALL_START`, `DISCOVERY`, `ACTIVE` or `COMPLETION`.
        task: what is at hand, such as `booking`; None for nothing.
        asks: what the caller was asked last, such as `day`; None for nothing.
    """

    session_id: str
    does: str
    state: str
    task: str | None = None
    asks: str | None = None
