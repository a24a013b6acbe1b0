"""One call from its first ring to its closed record. One task on the engine loop a call."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from datetime import datetime
from functools import partial

import structlog

from app.calls.at_the_desk import AtTheDesk
from app.calls.journal import Journal
from app.calls.levels import Levels
from app.calls.line import PhoneLine
from app.calls.news import CallNews
from app.calls.outcome import outcome_of
from app.calls.parts import CallParts, CallTalk, PhoneCall
from app.calls.recording import Recorder
from app.calls.transfer import Transferred, WarmTransfer
from app.calls.who_answers import Answering, by_settings
from app.errors import StoreError, TooLate
from engine.conversation import Conversation
from telephony.call import CallState, Direction
from telephony.errors import TelephonyError
from telephony.events import CallStateChanged

log = structlog.get_logger(__name__)

_GOODBYE_TO_THE_LINE_S = 3.0


class CallSession:
    """Answers (or waits to be answered), talks, hangs up, and leaves a complete record."""

    def __init__(self, session_id: str, call: PhoneCall, parts: CallParts) -> None:
        self.session_id = session_id
        self.call = call
        self._parts = parts
        self._log = log.bind(session_id=session_id, call_id=call.id)
        self._journal = Journal(parts.records)
        self._news = CallNews(
            session_id, call, self._journal, parts.feed, lambda: parts.talks.keep(session_id), parts.utc_now
        )
        self._pick_up = asyncio.Event()
        self._moved = asyncio.Event()
        self._answered_at: datetime | None = None
        self._end: CallStateChanged | None = None
        self._recorder: Recorder | None = None
        self._ended_at: datetime | None = None
        self._recording: str | None = None
        self._talk: CallTalk | None = None
        self._reason = ""
        self._nobody_came = False
        self._conversation: Conversation | None = None
        self.person = AtTheDesk(
            call,
            parts.headset,
            parts.dial_person,
            partial(parts.stages, ""),
            parts.conversation,
            self._news,
        )
        """Somebody at this PC who speaks on the call."""

    # --- what the doors and the phone tell it -------------------------------------------------------

    def answer_now(self) -> None:
        """Stop waiting and let the agent answer."""
        self._pick_up.set()

    async def hang_up(self) -> None:
        """End the call from this side, with everybody who is on it."""
        await self.person.leave()
        await self.call.hang_up()

    async def whisper(self, text: str) -> str:
        """Tell the agent something; returns what it makes of it. Raises `TooLate` while it does not speak."""
        self._agent_speaks()
        if self._talk is None:
            raise TooLate("The agent is not on the line yet.")
        whispered = await self._talk.whisper(text)
        if whispered.taken:
            self._news.note(f"Whispered to the agent: {text.strip()}")
        return whispered.sentence

    def record(self, *, on: bool) -> None:
        """Leave out of the recording what follows, or take it in again; raises `TooLate`."""
        self._news.tape.switch(on=on)

    async def take_over(self) -> None:
        """Let whoever wears this PC's headset speak instead of the agent; raises `NoSound` or `TooLate`."""
        self._agent_speaks()
        await self.person.put_on()
        try:
            self._agent_speaks().step_aside()
        except TooLate:
            await self.person.take_off()
            raise

    async def answer_in_person(self) -> None:
        """Take a call that rings with this PC's headset; raises `NoSound` or `TooLate`."""
        self._still_rings()
        await self.person.put_on()
        try:
            self._still_rings()
        except TooLate:
            await self.person.take_off()
            raise
        self._pick_up.set()

    def _agent_speaks(self) -> Conversation:
        if self._conversation is None:
            raise TooLate("The agent does not speak on this call.")
        return self._conversation

    def _still_rings(self) -> None:
        if self.call.state is not CallState.RINGING or self._pick_up.is_set():
            raise TooLate("This call does not ring any more.")

    def on_state(self, event: CallStateChanged) -> None:
        """The phone says that the call moved."""
        self._mark_answered()
        if event.state is CallState.ENDED:
            self._end, self._ended_at = event, self._parts.utc_now()
        else:
            self._news.moved(event.state)
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
        self._news.moved(self.call.state)
        try:
            if await self._connected():
                self._reason = await self._converse()
        except (TelephonyError, StoreError) as error:
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
        """Wait until somebody or the rules pick up, or the caller gives up."""
        answering = await self._who_answers()
        if answering.after_s is not None:
            nobody_came = partial(self._agent_answers, takes_message=answering.takes_message)
            asyncio.get_running_loop().call_later(answering.after_s, nobody_came)
        if answering.at_the_desk and self._end is None and not self._pick_up.is_set():
            self._news.rings_here(answering.after_s, takes_message=answering.takes_message)
        waits = [asyncio.ensure_future(event.wait()) for event in (self._pick_up, self._moved)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()

    async def _who_answers(self) -> Answering:
        if self._parts.practice:
            return by_settings(self._parts.calls)
        return await self._parts.who_answers(self.call.remote, self.call.account)

    def _agent_answers(self, *, takes_message: bool) -> None:
        if not self._pick_up.is_set():
            self._nobody_came = takes_message
            self._pick_up.set()

    async def _converse(self) -> str:
        parts = self._parts
        recorder = self._recorder = self._start_recorder()
        line = PhoneLine(self.call, None, Levels(self._news.sounded))
        self._talk = await parts.talks.open(self.session_id, self.call.remote.number, on_line=True)
        self._news.talk = self._talk
        if self._nobody_came:
            self._talk.take_a_message()
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
        """Let agent or person talk; who comes back from either goes on where they were.

        Until the agent has said that the call may be recorded, nothing is recorded or written down.
        """
        parts, over = self._parts, "answered"
        while True:
            limit.reschedule(None)
            told = over == "transferred"
            if self.person.is_on and not await self.person.speak(line, talk, agent_listens=told):
                return "transferred" if self.person.handed_on else over
            line.recorder, over = self._news.tape.roll(self._recorder), "transferred"
            limit.reschedule(asyncio.get_running_loop().time() + parts.calls.max_call_s)
            conversation = self._conversation = Conversation(
                line,
                line,
                parts.stages(talk.receptionist.voice),
                talk,
                parts.conversation,
                self._news.on_conversation,
            )
            reason = await conversation.run()
            self._conversation = None
            if reason == "stepped_aside":
                continue
            if reason != "transfer" or conversation.transfer is None:
                return reason
            limit.reschedule(None)
            if await self._put_through(conversation.transfer, talk, line):
                return over

    async def _put_through(self, task_id: int, talk: CallTalk, line: PhoneLine) -> bool:
        parts, target = self._parts, self._parts.hand_offs.target(task_id)
        came_of_it = Transferred.NO
        if target is not None:
            stages = partial(parts.stages, talk.receptionist.voice)
            transfer = WarmTransfer(
                self.call,
                line,
                parts.dial_person,
                stages,
                parts.conversation,
                talk.agent_name,
                self._news.tape.stop,
            )
            came_of_it = await transfer.run(replace(target, summary=talk.summary))
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
        return Recorder(path, self._parts.recording_lane, self._news.tape.failed)

    async def _close(self, writing: asyncio.Future[None]) -> None:
        await self.person.take_off()
        if self._end is None:
            with contextlib.suppress(TelephonyError):
                await self.call.hang_up()
            await self._line_is_free()
        stands = None if self._parts.practice else self._talk
        outcome = outcome_of(
            self.call.direction,
            self._end,
            answered=self._answered_at is not None,
            failed=self._reason == "failed",
            transferred=self._reason == "transferred",
            appointment_id=stands.appointment_id if stands else None,
            tasks=stands.tasks if stands else (),
        )
        self._journal.close(self._ended_at or self._parts.utc_now(), outcome, self._recording)
        self._news.moved(CallState.ENDED, outcome)
        await asyncio.shield(writing)
        self._parts.talks.close(self.session_id)

    async def _line_is_free(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE_TO_THE_LINE_S):
                while self._end is None:
                    self._moved.clear()
                    await self._moved.wait()
