"""What a call is made of: the phone's side of it, the dialogue, and what all calls share.

Protocols are what a call needs of other rooms; `CallParts` is put together by `app.compose`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.calls.at_the_desk import HandledCall
from app.calls.enquiry import ColleaguesLeg
from app.calls.hand_off import Target
from app.calls.journal import CallRecords
from app.calls.practice import Sound
from app.calls.transfer import Leg
from app.calls.who_answers import Answering
from app.feed import Feed
from app.settings import CallSettings
from engine.lane import Lane
from engine.listening import Stages
from engine.ports import Progress, Receptionist, Talk, Whispered
from engine.settings import ConversationSettings
from telephony.call import Direction, Remote


class PhoneCall(Leg, HandledCall, Protocol):
    """A softphone's call as this room needs it."""

    id: str
    direction: Direction
    remote: Remote
    account: str | None

    async def answer(self) -> None: ...


class CallTalk(Talk, Protocol):
    """A dialogue that also says what came of it, and what a person is told who takes the caller."""

    @property
    def appointment_id(self) -> int | None: ...

    @property
    def tasks(self) -> Sequence[int]: ...

    @property
    def summary(self) -> str: ...

    @property
    def receptionist(self) -> Receptionist: ...

    @property
    def agent_name(self) -> str: ...

    def overheard(self, role: str, text: str) -> None: ...

    def given_back(self) -> None: ...

    async def whisper(self, text: str) -> Whispered: ...

    @property
    def progress(self) -> Progress: ...

    def take_a_message(self) -> None: ...


class Talks(Protocol):
    """Where dialogues are opened, kept on the disk, and closed."""

    async def open(self, session_id: str, caller_phone: str | None, *, on_line: bool) -> CallTalk: ...

    async def keep(self, session_id: str) -> None: ...

    def close(self, session_id: str) -> None: ...


class Found(Protocol):
    """The search for a person, as a call needs it."""

    def target(self, task_id: int) -> Target | None: ...

    def put_through(self, task_id: int) -> None: ...

    async def failed(self, task_id: int) -> None: ...


@dataclass(frozen=True, slots=True)
class CallParts:
    """What all calls share.

    Attributes:
        stages: makes a call's own set of stages in a voice of this PC, "" the usual one (the models behind
            them are shared).
        talks: where dialogues are opened and kept.
        hand_offs: who was found for a caller that wants a person.
        dial_person: places the leg to a person; it never fails for want of a free line.
        headset: this PC's microphone and speakers, not yet open.
        recordings: folder for recordings, None when calls are not recorded.
        utc_now: the wall clock.
        who_answers: how a call from there to that account is answered.
        practice: what the agent does in the call is done nowhere but in the call.
    """

    stages: Callable[[str], Stages]
    talks: Talks
    hand_offs: Found
    dial_person: Callable[[str], Awaitable[ColleaguesLeg]]
    headset: Callable[[], Sound]
    records: CallRecords
    feed: Feed
    recordings: Path | None
    recording_lane: Lane
    calls: CallSettings
    conversation: ConversationSettings
    utc_now: Callable[[], datetime]
    who_answers: Callable[[Remote, str | None], Awaitable[Answering]]
    practice: bool = False
