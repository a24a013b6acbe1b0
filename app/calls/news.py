"""What happens in one call, told to its records and to whoever watches. Owned by its session, engine loop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from app.calls.journal import About, Journal
from app.calls.tape import Tape
from app.events import CallChanged, DeskRang, SlotsFilled, TurnLatencyMeasured, TurnSpoken
from app.feed import Feed
from app.live_events import (
    AgentMoved,
    CallGivenBack,
    CallTakenOver,
    ColleagueMoved,
    ColleagueState,
    RecordingChanged,
    RecordingState,
    SoundHeard,
    WordsHeard,
)
from app.stores.rows import NOTE
from engine.events import (
    AgentBegan,
    AgentSpoke,
    CallerSpeaks,
    CallerSpoke,
    ConversationEvent,
    RecordingDeclined,
    SecretSpoken,
    SlotsChanged,
    TurnTimed,
)
from engine.ports import Progress, Screened
from telephony.call import CallState, Direction, Remote

log = structlog.get_logger(__name__)

_SECRET_MARGIN_S = 0.5
"""Silenced before a secret too: voice activity notices speech a little late."""


_WORDS_EVERY_S = 0.25
_PAUSED = "The recording was paused. It is silent from here on."
_GOES_ON = "The recording goes on."


class Call(Protocol):
    """What is told of a call's other end."""

    id: str
    direction: Direction
    remote: Remote


class Progressing(Protocol):
    """The dialogue, as the watchers see it."""

    @property
    def progress(self) -> Progress: ...


class CallNews:
    """Tells of one call.

    Args:
        keep: puts the conversation as it stands on the disk.
        utc_now: the wall clock.

    Attributes:
        tape: whether the call is recorded.
        talk: its dialogue, once there is one.
    """

    def __init__(
        self,
        session_id: str,
        call: Call,
        journal: Journal,
        feed: Feed,
        keep: Callable[[], Awaitable[object]],
        utc_now: Callable[[], datetime],
    ) -> None:
        self._session_id = session_id
        self._call = call
        self._journal = journal
        self._feed = feed
        self._keep = keep
        self._utc_now = utc_now
        self._log = log.bind(session_id=session_id, call_id=call.id)
        self._latencies: dict[int, float] = {}
        self.tape = Tape(self._recording_changed)
        self.talk: Progressing | None = None
        self._agent: AgentMoved | None = None
        self._words_at_s = 0.0
        self._recording = RecordingState.OFF

    @property
    def _other_end(self) -> str:
        return self._call.remote.number or self._call.remote.uri

    def rings_here(self, for_s: float | None, *, takes_message: bool) -> None:
        """It rings for the people at this PC, for so long or until somebody answers."""
        until = None if for_s is None else self._utc_now() + timedelta(seconds=for_s)
        self._feed.publish(DeskRang(self._session_id, self._other_end, until, takes_message))

    def moved(self, state: CallState, outcome: str | None = None) -> None:
        """The call rings, was answered, is held, or ended."""
        self._log.info("call_moved", state=state, outcome=outcome)
        call, remote = self._call, self._other_end
        number, at = self._journal.call_id, self._utc_now()
        self._feed.publish(CallChanged(self._session_id, number, call.direction, remote, state, at, outcome))

    def taken_over(self, *, muted: bool, holding: bool) -> None:
        """A person speaks instead of the agent, or did something else with the call."""
        self._log.info("call_taken_over", muted=muted, holding=holding)
        self._feed.publish(CallTakenOver(self._session_id, muted, holding))

    def given_back(self) -> None:
        """The agent speaks again."""
        self._log.info("call_given_back")
        self._feed.publish(CallGivenBack(self._session_id))

    def colleague(self, address: str, state: ColleagueState, detail: str) -> None:
        """A colleague is asked, waits, talks along, or has left."""
        self._log.info("colleague_moved", state=state)
        self._feed.publish(ColleagueMoved(self._session_id, address, state, detail))

    def overheard(self, role: str, words: Screened, span_s: tuple[float, float]) -> None:
        """What caller or person said while the agent listened along, and when on the line's clock."""
        if words.masked:
            self._silence(*span_s)
        if words.text:
            at = self._utc_now()
            self._journal.said(role, words.text, at)
            self._feed.publish(TurnSpoken(self._session_id, role, words.text, at))

    def note(self, text: str) -> None:
        """Write down what nobody on the line hears, where it belongs in the transcript."""
        at = self._utc_now()
        self._journal.said(NOTE, text, at)
        self._feed.publish(TurnSpoken(self._session_id, NOTE, text, at))

    def sounded(self, caller: tuple[float, ...], agent: tuple[float, ...]) -> None:
        """How loud both sides were."""
        self._feed.publish(SoundHeard(self._session_id, caller, agent))

    def _recording_changed(self, state: RecordingState) -> None:
        before, self._recording = self._recording, state
        self._log.info("recording_changed", state=state)
        self._feed.publish(RecordingChanged(self._session_id, state))
        if state is RecordingState.PAUSED:
            self.note(_PAUSED)
        elif state is RecordingState.ON and before is RecordingState.PAUSED:
            self.note(_GOES_ON)

    def on_conversation(self, event: ConversationEvent) -> None:
        """What the agent's conversation tells."""
        feed, now = self._feed, self._utc_now()
        self._follow_agent(event)
        match event:
            case CallerSpeaks(text=text, at_s=at_s):
                self._words_heard(text, at_s)
            case CallerSpoke(text=text, goes_on=goes_on):
                self._journal.caller_said(text, now, goes_on=goes_on)
                feed.publish(TurnSpoken(self._session_id, "caller", text, now, goes_on=goes_on))
            case AgentBegan(text=text):
                self._journal.agent_says(text, now, _about(event, self._latencies.get(event.reply_id)))
            case AgentSpoke():
                self._agent_spoke(event, now)
            case SlotsChanged(slots=slots):
                feed.publish(SlotsFilled(self._session_id, slots))
            case SecretSpoken(from_s=from_s, until_s=until_s):
                self._silence(from_s, until_s)
            case RecordingDeclined():
                self.tape.decline()
            case TurnTimed(timing=timing):
                self._latencies[timing.reply_id] = timing.voice_to_voice_s
                self._log.info("turn_timed", **asdict(timing))
                feed.publish(TurnLatencyMeasured(self._session_id, timing))
            case _:
                self._log.info("conversation_ended", reason=event.reason)

    def _agent_spoke(self, event: AgentSpoke, now: datetime) -> None:
        latency_s = self._latencies.pop(event.reply_id, None)
        self._log.info("reply_heard", intent=event.intent, whole=event.complete, latency_s=latency_s)
        self._journal.agent_said(event.text, now, _about(event, latency_s), complete=event.complete)
        self._journal.add(self._keep)
        if event.text:
            self._feed.publish(
                TurnSpoken(self._session_id, "agent", event.text, now, event.complete, event.intent)
            )

    def _silence(self, from_s: float, until_s: float) -> None:
        self.tape.silence(from_s - _SECRET_MARGIN_S, until_s)

    def _words_heard(self, text: str, at_s: float) -> None:
        """Tell them a few times a second at most; what is taken back is always told."""
        if not text or at_s - self._words_at_s >= _WORDS_EVERY_S:
            self._words_at_s = at_s
            self._feed.publish(WordsHeard(self._session_id, text))

    def _follow_agent(self, event: ConversationEvent) -> None:
        """Tell what the agent does now, when that is something else than before."""
        does = _does(event)
        if does is None or self.talk is None:
            return
        progress = self.talk.progress
        moved = AgentMoved(self._session_id, does, progress.state, progress.task, progress.asks)
        if moved != self._agent:
            self._agent = moved
            self._feed.publish(moved)


def _does(event: ConversationEvent) -> str | None:
    """What the agent does from this on; None when that is as before."""
    match event:
        case CallerSpoke():
            return "thinks"
        case AgentBegan():
            return "speaks"
        case CallerSpeaks() | AgentSpoke():
            return "listens"
        case _:
            return None


def _about(event: AgentBegan | AgentSpoke, latency_s: float | None) -> About:
    return About(event.intent, latency_s, event.unanswered or None)
