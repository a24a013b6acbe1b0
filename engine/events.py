"""What a live conversation tells those who watch it. Times are monotonic seconds."""

from __future__ import annotations

from dataclasses import dataclass

from engine.ports import Slots
from engine.timing import TurnTiming


@dataclass(frozen=True, slots=True)
class CallerSpeaks:
    """The words of the caller's turn as far as they are known; "" when it was none after all.

    They may be written down otherwise once the turn is over, which `CallerSpoke` tells.
    """

    text: str
    at_s: float


@dataclass(frozen=True, slots=True)
class CallerSpoke:
    """A turn of the caller is over and written down.

    `goes_on`: the turn before it went on before anything was answered; this one has the words of both.
    """

    text: str
    at_s: float
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class AgentBegan:
    """The first frame of a clause has left; `text` is this clause and those of the reply before it.

    `AgentSpoke` says in the end what became of the reply. `unanswered` is the caller's question that there
    is no answer to, "" when there is none such.
    """

    reply_id: int
    text: str
    at_s: float
    intent: str
    agent: str
    unanswered: str = ""


@dataclass(frozen=True, slots=True)
class AgentSpoke:
    """What the caller heard of a reply; `complete` is false after an interruption or a hang-up.

    `text` is "" when the reply had begun and not even its first word was heard.
    """

    reply_id: int
    text: str
    complete: bool
    at_s: float
    intent: str
    agent: str
    unanswered: str = ""


@dataclass(frozen=True, slots=True)
class SecretSpoken:
    """The caller said a card, social security or account number; this stretch must not be kept."""

    from_s: float
    until_s: float


@dataclass(frozen=True, slots=True)
class RecordingDeclined:
    """The caller does not want to be recorded."""


@dataclass(frozen=True, slots=True)
class SlotsChanged:
    """The caller's wish is known better."""

    slots: Slots


@dataclass(frozen=True, slots=True)
class TurnTimed:
    """The first audio of a reply has left; here is where the time went."""

    timing: TurnTiming


@dataclass(frozen=True, slots=True)
class ConversationEnded:
    """Nothing more will be said: `goodbye` (heard to its end), `transfer` (to a person), `line_gone`
    or `failed`."""

    reason: str


ConversationEvent = (
    CallerSpeaks
    | CallerSpoke
    | AgentBegan
    | AgentSpoke
    | SecretSpoken
    | RecordingDeclined
    | SlotsChanged
    | TurnTimed
    | ConversationEnded
)
