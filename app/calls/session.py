"""One call from its first ring to its closed record. One task on the engine loop a call."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import structlog

from app.calls.hand_off import Target
from app.calls.journal import CallRecords, Journal
from app.calls.line import PhoneLine
from app.calls.outcome import outcome_of
from app.calls.recording import Recorder
from app.calls.transfer import Leg, Transferred, WarmTransfer
from app.events import CallChanged, SlotsFilled, TurnLatencyMeasured, TurnSpoken
from app.feed import Feed
from app.settings import CallSettings
from engine.conversation import Conversation
from engine.events import (
    AgentBegan,
    AgentSpoke,
    CallerSpoke,
    ConversationEvent,
    RecordingDeclined,
    SecretSpoken,
    SlotsChanged,
    TurnTimed,
)
from engine.lane import Lane
from engine.listening import Stages
from engine.ports import Talk
from engine.settings import ConversationSettings
from telephony.call import CallState, Direction, Remote
from telephony.errors import TelephonyError
from telephony.events import CallStateChanged

log = structlog.get_logger(__name__)

_GOODBYE_TO_THE_LINE_S = 3.0
_SECRET_MARGIN_S = 0.5
"""Silenced before a secret too: voice activity notices speech a little late."""


class PhoneCall(Leg, Protocol):
    """A softphone's call as this room needs it."""

    id: str
    direction: Direction
    remote: Remote

    async def answer(self) -> None: ...

    async def transfer_to(self, consult: Any) -> None: ...


class CallTalk(Talk, Protocol):
    """A dialogue that also says what came of it, and what a person is told who takes the caller."""

    @property
    def appointment_id(self) -> int | None: ...

    @property
    def tasks(self) -> Sequence[int]: ...

    @property
    def summary(self) -> str: ...


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
        stages: makes a call's own set of stages (the models behind them are shared).
        talks: where dialogues are opened and kept.
        hand_offs: who was found for a caller that wants a person.
        dial_person: places the leg to a person; it never fails for want of a free line.
        agent_name: the name the agent gives.
        recordings: folder for recordings, None when calls are not recorded.
        utc_now: the wall clock.
    """

    stages: Callable[[], Stages]
    talks: Talks
    hand_offs: Found
    dial_person: Callable[[str], Awaitable[Leg]]
    agent_name: str
    records: CallRecords
    feed: Feed
    recordings: Path | None
    recording_lane: Lane
    calls: CallSettings
    conversation: ConversationSettings
    utc_now: Callable[[], datetime]


class CallSession:
    """Answers (or waits to be answered), talks, hangs up, and leaves a complete record."""

    def __init__(self, session_id: str, call: PhoneCall, parts: CallParts) -> None:
        self.session_id = session_id
        self.call = call
        self._parts = parts
        self._log = log.bind(session_id=session_id, call_id=call.id)
        self._journal = Journal(parts.records)
        self._pick_up = asyncio.Event()
        self._moved = asyncio.Event()
        self._answered_at: datetime | None = None
        self._end: CallStateChanged | None = None
        self._recording: str | None = None
        self._recorder: Recorder | None = None
        self._talk: CallTalk | None = None
        self._reason = ""
        self._latencies: dict[int, float] = {}

    # --- what the doors and the phone tell it -------------------------------------------------------

    def answer_now(self) -> None:
        """Stop waiting and let the agent answer."""
        self._pick_up.set()

    async def hang_up(self) -> None:
        """End the call from this side."""
        await self.call.hang_up()

    def on_state(self, event: CallStateChanged) -> None:
        """The phone says that the call moved."""
        self._mark_answered()
        if event.state is CallState.ENDED:
            self._end = event
        else:
            self._publish(event.state)
        self._moved.set()

    def _mark_answered(self) -> None:
        if self._answered_at is None and self.call.state in {CallState.ACTIVE, CallState.HELD}:
            self._answered_at = self._parts.utc_now()
            self._journal.answered(self._answered_at)

    # --- its life ---------------------------------------------------------------------------------

    async def run(self) -> None:
        """Live through the whole call; never raises but for cancellation."""
        remote = self.call.remote.number or self.call.remote.uri
        self._journal.open(self.session_id, self.call.direction, remote, self._parts.utc_now())
        writing = asyncio.ensure_future(self._journal.run())
        opened = asyncio.ensure_future(self._journal.opened.wait())
        await asyncio.wait({opened}, timeout=0.25)
        opened.cancel()
        self._publish(self.call.state)
        try:
            if await self._connected():
                self._reason = await self._converse()
        except TelephonyError as error:
            self._log.error("call_failed", code=error.code, reason=str(error))
            self._reason = "failed"
        finally:
            await self._close(writing)

    async def _connected(self) -> bool:
        if self.call.direction is Direction.INBOUND:
            await self._ring()
            if self._end is None:
                await self.call.answer()
        while self.call.state not in {CallState.ACTIVE, CallState.HELD, CallState.ENDED}:
            self._moved.clear()
            await self._moved.wait()
        self._mark_answered()
        return self._end is None and self.call.state is not CallState.ENDED

    async def _ring(self) -> None:
        """Wait until somebody or the settings pick up, or the caller gives up."""
        if self._parts.calls.answer == "automatic":
            asyncio.get_running_loop().call_later(self._parts.calls.answer_after_s, self._pick_up.set)
        waits = [asyncio.ensure_future(event.wait()) for event in (self._pick_up, self._moved)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()

    async def _converse(self) -> str:
        parts = self._parts
        recorder = self._recorder = self._start_recorder()
        line = PhoneLine(self.call, recorder)
        self._talk = await parts.talks.open(self.session_id, self.call.remote.number, on_line=True)
        recording = asyncio.ensure_future(recorder.run()) if recorder else None
        try:
            async with asyncio.timeout(parts.calls.max_call_s) as limit:
                return await self._talk_until_over(line, self._talk, limit)
        except TimeoutError:
            return "too_long"
        finally:
            if recorder and recording:
                recorder.finish()
                if await asyncio.shield(recording):
                    self._recording = f"{recorder.path.parent.name}/{recorder.path.name}"

    async def _talk_until_over(self, line: PhoneLine, talk: CallTalk, limit: asyncio.Timeout) -> str:
        """Let the agent talk; who comes back from a transfer that failed goes on where they were."""
        parts = self._parts
        while True:
            conversation = Conversation(
                line, line, parts.stages(), talk, parts.conversation, self._on_conversation
            )
            reason = await conversation.run()
            if reason != "transfer" or conversation.transfer is None:
                return reason
            limit.reschedule(None)
            if await self._put_through(conversation.transfer, talk.summary, line):
                return "transferred"
            limit.reschedule(asyncio.get_running_loop().time() + parts.calls.max_call_s)

    async def _put_through(self, task_id: int, summary: str, line: PhoneLine) -> bool:
        parts, target = self._parts, self._parts.hand_offs.target(task_id)
        came_of_it = Transferred.NO
        if target is not None:
            transfer = WarmTransfer(
                self.call, line, parts.dial_person, parts.stages, parts.conversation, parts.agent_name
            )
            came_of_it = await transfer.run(replace(target, summary=summary))
        self._log.info("transfer_ended", came_of_it=came_of_it)
        if came_of_it is Transferred.YES:
            parts.hand_offs.put_through(task_id)
            return True
        await parts.hand_offs.failed(task_id)
        return False

    def _start_recorder(self) -> Recorder | None:
        if self._parts.recordings is None:
            return None
        stamp = self._parts.utc_now().strftime("%Y%m%dT%H%M%SZ")
        path = self._parts.recordings / f"{stamp}-{self.session_id}.wav"
        return Recorder(path, self._parts.recording_lane, lambda _: None)

    async def _close(self, writing: asyncio.Future[None]) -> None:
        if self._end is None:
            with contextlib.suppress(TelephonyError):
                await self.call.hang_up()
            await self._line_is_free()
        outcome = outcome_of(
            self.call.direction,
            self._end,
            answered=self._answered_at is not None,
            failed=self._reason == "failed",
            transferred=self._reason == "transferred",
            appointment_id=self._talk.appointment_id if self._talk else None,
            tasks=self._talk.tasks if self._talk else (),
        )
        self._journal.close(self._parts.utc_now(), outcome, self._recording)
        self._publish(CallState.ENDED, outcome)
        await asyncio.shield(writing)
        self._parts.talks.close(self.session_id)

    async def _line_is_free(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE_TO_THE_LINE_S):
                while self._end is None:
                    self._moved.clear()
                    await self._moved.wait()

    # --- what it tells ----------------------------------------------------------------------------

    def _on_conversation(self, event: ConversationEvent) -> None:
        feed, now = self._parts.feed, self._parts.utc_now()
        match event:
            case CallerSpoke(text=text, goes_on=goes_on):
                self._journal.caller_said(text, now, goes_on=goes_on)
                feed.publish(TurnSpoken(self.session_id, "caller", text, now, goes_on=goes_on))
            case AgentBegan(text=text, intent=intent):
                latency_s = self._latencies.get(event.reply_id)
                self._journal.agent_says(text, now, intent=intent, latency_s=latency_s)
            case AgentSpoke():
                self._agent_spoke(event, now)
            case SlotsChanged(slots=slots):
                feed.publish(SlotsFilled(self.session_id, slots))
            case SecretSpoken(from_s=from_s, until_s=until_s):
                if self._recorder is not None:
                    self._recorder.silence(from_s - _SECRET_MARGIN_S, until_s)
            case RecordingDeclined():
                if self._recorder is not None:
                    self._recorder.discard()
            case TurnTimed(timing=timing):
                self._latencies[timing.reply_id] = timing.voice_to_voice_s
                self._log.info("turn_timed", **asdict(timing))
                feed.publish(TurnLatencyMeasured(self.session_id, timing))
            case _:
                self._log.info("conversation_ended", reason=event.reason)

    def _agent_spoke(self, event: AgentSpoke, now: datetime) -> None:
        latency_s = self._latencies.pop(event.reply_id, None)
        self._log.info("reply_heard", intent=event.intent, whole=event.complete, latency_s=latency_s)
        self._journal.agent_said(
            event.text, now, complete=event.complete, intent=event.intent, latency_s=latency_s
        )
        self._journal.add(lambda: self._parts.talks.keep(self.session_id))
        if event.text:
            self._parts.feed.publish(
                TurnSpoken(self.session_id, "agent", event.text, now, event.complete, event.intent)
            )

    def _publish(self, state: CallState, outcome: str | None = None) -> None:
        self._log.info("call_moved", state=state, outcome=outcome)
        remote = self.call.remote.number or self.call.remote.uri
        self._parts.feed.publish(
            CallChanged(
                self.session_id,
                self._journal.call_id,
                self.call.direction,
                remote,
                state,
                self._parts.utc_now(),
                outcome,
            )
        )
