"""One live conversation: the loop that ties hearing, thinking and speaking together.

Built for each call by `app.calls`, runs as one task on the engine loop. Time is read from the line's ticks
alone, so a scripted conversation on a virtual clock behaves as a real one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog

from engine.errors import EngineError
from engine.events import (
    AgentSpoke,
    CallerSpoke,
    ConversationEnded,
    ConversationEvent,
    RecordingDeclined,
    SecretSpoken,
    SlotsChanged,
    TurnTimed,
)
from engine.hearing import Ear, Heard
from engine.ports import (
    FRAME_S,
    AudioIn,
    AudioOut,
    Expects,
    FloatSamples,
    Reply,
    SpeechToText,
    Talk,
    Tick,
    Transcript,
    TurnEndModel,
    Voice,
    VoiceActivity,
)
from engine.settings import ConversationSettings
from engine.speaking import Utterance
from engine.timing import Stopwatch
from engine.turns.answers import answers, unfinished
from engine.turns.endpoint import Signal
from engine.turns.interruption import Meaning, meaning

log = structlog.get_logger(__name__)

_FAILURES_TO_GIVE_UP = 3


@dataclass(frozen=True, slots=True)
class Stages:
    """The models behind a conversation. `voice_activity` is this call's own; the others are shared."""

    voice_activity: VoiceActivity
    turn_end: TurnEndModel
    speech_to_text: SpeechToText
    voice: Voice


class _Draft:
    """What is made of a turn while it pauses: its words, and whether it sounds finished."""

    def __init__(self, audio: FloatSamples, stages: Stages) -> None:
        self.words = asyncio.ensure_future(stages.speech_to_text.transcribe(audio))
        self.complete = asyncio.ensure_future(stages.turn_end.probability(audio))

    def drop(self) -> None:
        self.words.cancel()
        self.complete.cancel()


class Conversation:
    """Listens, answers, and falls silent when the caller speaks. `run()` once."""

    def __init__(
        self,
        line_in: AudioIn,
        line_out: AudioOut,
        stages: Stages,
        talk: Talk,
        settings: ConversationSettings,
        on_event: Callable[[ConversationEvent], None],
    ) -> None:
        self._in = line_in
        self._out = line_out
        self._stages = stages
        self._talk = talk
        self._settings = settings
        self._on_event = on_event
        self._ear = Ear(stages.voice_activity, settings.turns)
        self._now_s = 0.0
        self._quiet_s = 0.0
        self._failures = 0
        self._slots = talk.slots
        self._draft: _Draft | None = None
        self._utterance: Utterance | None = None
        self._silent = asyncio.Event()
        self._silent.set()
        self._speaking: asyncio.Task[None] | None = None
        self._answering: asyncio.Task[None] | None = None
        self._superseded = False
        self._watch: Stopwatch | None = None
        self._ended: asyncio.Future[str] | None = None
        self.transfer: int | None = None
        """The hand-off whose person gets the line, when `run` ended with "transfer"."""
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> str:
        """Greet and talk until somebody ends it; returns the reason of `ConversationEnded`."""
        self._ended = asyncio.get_running_loop().create_future()
        try:
            self._spawn(self._listen)
            self._answering = self._spawn(self._greet)
            reason = await self._ended
        finally:
            await self._leave_nothing()
        self._on_event(ConversationEnded(reason))
        return reason

    # --- tasks ------------------------------------------------------------------------------------

    def _spawn(self, work: Callable[[], Coroutine[Any, Any, None]]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(self._guard(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _guard(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            await work()
        except EngineError as error:
            log.error("conversation_stage_failed", code=error.code, reason=str(error))
            self._failed()
        except Exception:
            log.exception("conversation_task_failed")
            self._end("failed")

    def _failed(self) -> None:
        self._failures += 1
        if self._failures >= _FAILURES_TO_GIVE_UP:
            self._end("failed")

    def _end(self, reason: str) -> None:
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(reason)

    async def _leave_nothing(self) -> None:
        self._drop_draft()
        self._close_utterance()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # --- the line ---------------------------------------------------------------------------------

    async def _listen(self) -> None:
        async for tick in self._in.ticks():
            self._on_tick(tick)
        self._end("line_gone")

    def _on_tick(self, tick: Tick) -> None:
        self._now_s = tick.at_s
        self._follow_speech(tick)
        for heard in self._ear.feed(tick):
            self._on_signal(heard)
        self._maybe_barge_in()
        self._maybe_cut_long_turn()
        self._when_quiet()

    def _follow_speech(self, tick: Tick) -> None:
        utterance = self._utterance
        if utterance is None:
            return
        was_silent = utterance.first_frame_at_s is None
        utterance.on_tick(tick)
        if was_silent and utterance.first_frame_at_s is not None:
            self._report_timing(utterance)
        if utterance.finished:
            self._close_utterance()

    def _report_timing(self, utterance: Utterance) -> None:
        if self._watch is not None and utterance.first_frame_at_s is not None:
            self._on_event(TurnTimed(self._watch.finish(utterance.reply.id, utterance.first_frame_at_s)))
            self._watch = None

    # --- hearing ----------------------------------------------------------------------------------

    def _on_signal(self, heard: Heard) -> None:
        match heard.signal:
            case Signal.STARTED:
                self._quiet_s = 0.0
            case Signal.PAUSED:
                self._drop_draft()
                self._draft = _Draft(self._ear.turn_audio(), self._stages)
                self._spawn(partial(self._weigh, self._draft))
            case Signal.RESUMED:
                self._drop_draft()
            case Signal.BLIP:
                self._drop_draft()
                self._go_on()
            case Signal.ENDED:
                self._turn_over()

    async def _weigh(self, draft: _Draft) -> None:
        """Bring what the pause taught us to the turn tracker, as long as it is still that pause."""
        tracker = self._ear.tracker
        try:
            complete = await draft.complete
            if self._draft is draft:
                tracker.judge(complete)
            words = await draft.words
        except asyncio.CancelledError:
            if self._draft is draft:
                raise
            return
        if self._draft is draft and self._fallen_silent and self._only_listens(words.text):
            self._drop_draft()
            tracker.end_now()
        elif self._draft is draft and answers(tracker.expects, words.text):
            tracker.answered()
        elif self._draft is draft and unfinished(tracker.expects, words.text):
            tracker.judge(0.0)

    def _drop_draft(self) -> None:
        if self._draft is not None:
            draft, self._draft = self._draft, None
            draft.drop()

    def _maybe_cut_long_turn(self) -> None:
        if self._ear.turn_s < self._settings.longest_turn_s or not self._ear.tracker.in_turn:
            return
        self._drop_draft()
        self._draft = _Draft(self._ear.turn_audio(), self._stages)
        self._ear.tracker.end_now()
        self._turn_over()

    def _turn_over(self) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if self._is_backchannel():
            draft.drop()
            return
        watch = Stopwatch(self._ear.speech_ended_s, turn_end_s=self._now_s)
        spoken = self._now_s - self._ear.turn_s, self._now_s
        before = self._answering
        self._answering = self._spawn(partial(self._answer, draft, spoken, watch, before))

    def _is_backchannel(self) -> bool:
        """Said while the agent went on speaking, and not near the end of its words."""
        utterance = self._utterance
        if utterance is None or utterance.paused:
            return False
        return utterance.remaining_s > self._settings.early_answer_s

    # --- thinking ---------------------------------------------------------------------------------

    async def _answer(
        self,
        draft: _Draft,
        spoken: tuple[float, float],
        watch: Stopwatch,
        before: asyncio.Task[None] | None,
    ) -> None:
        """Write down one turn and reply to it; turns are answered in the order they were spoken.

        `spoken` is when the turn began and ended, in seconds of the line.
        """
        if before is not None:
            await asyncio.wait({before})
        try:
            transcript: Transcript = await draft.words
        except EngineError as error:
            log.error("transcription_failed", code=error.code)
            transcript = Transcript("")
        watch.transcript_s = self._clock()
        if self._fallen_silent and self._only_listens(transcript.text):
            return
        words = self._talk.screen(transcript.text)
        if words.masked:
            self._on_event(SecretSpoken(*spoken))
        if words.text:
            self._failures = 0
            self._on_event(CallerSpoke(words.text, self._now_s))
        elif not self._superseded:
            return
        await self._respond(words.text, watch)

    async def _respond(self, text: str, watch: Stopwatch) -> None:
        if not self._superseded:
            await self._silent.wait()
        self._superseded = False
        reply = await self._talk.respond(text)
        watch.decision_s = self._clock()
        if self._talk.slots != self._slots:
            self._slots = self._talk.slots
            self._on_event(SlotsChanged(self._slots))
        if not self._superseded:
            self._say(reply, watch)
        elif reply.transfer is not None:
            self._put_through(reply.transfer)

    async def _announce(self) -> None:
        """Say what came up outside of the conversation."""
        reply = await self._talk.announce()
        if reply is not None:
            self._say(reply, None)

    def _clock(self) -> float:
        """Monotonic seconds now, on the same clock as the ticks."""
        return asyncio.get_running_loop().time()

    # --- speaking ---------------------------------------------------------------------------------

    async def _greet(self) -> None:
        self._say(await self._talk.greet(), None)

    def _say(self, reply: Reply, watch: Stopwatch | None) -> None:
        self._watch = watch
        if reply.stop_recording:
            self._on_event(RecordingDeclined())

        def on_text() -> None:
            if watch is not None:
                watch.first_text_s = self._clock()

        def on_audio() -> None:
            if watch is not None:
                watch.first_speech_s = self._clock()

        self._utterance = Utterance(reply, self._stages.voice, self._out, on_text=on_text, on_audio=on_audio)
        self._silent.clear()
        self._speaking = self._spawn(self._utterance.speak)
        self._ear.tracker.expects = reply.expects
        self._quiet_s = 0.0

    def _close_utterance(self) -> None:
        """Tell the dialogue and the watchers what was heard of the reply that is now over."""
        utterance, self._utterance = self._utterance, None
        if utterance is None:
            return
        self._silent.set()
        if not utterance.finished:
            utterance.stop()
        if self._speaking is not None:
            self._speaking.cancel()
        text, complete = utterance.heard()
        reply = utterance.reply
        self._talk.heard(reply.id, text, complete=complete)
        if text:
            self._on_event(AgentSpoke(reply.id, text, complete, self._now_s, reply.intent, reply.agent))
        if reply.transfer is not None:
            self._put_through(reply.transfer)
        elif complete and reply.ended:
            self._spawn(partial(self._leave, "goodbye"))

    def _put_through(self, hand_off: int) -> None:
        """The person is there, whatever the caller says into the news of it."""
        self.transfer = hand_off
        self._spawn(partial(self._leave, "transfer"))

    async def _leave(self, reason: str) -> None:
        """End once the last words have been heard to their end."""
        await asyncio.sleep(self._settings.tail_s)
        self._end(reason)

    # --- spoken over ------------------------------------------------------------------------------

    def _maybe_barge_in(self) -> None:
        """Fall silent as soon as the caller speaks; give way when it is surely more than a cough."""
        if not self._busy or self._superseded:
            return
        utterance, voiced_s = self._utterance, self._ear.voiced_s
        if utterance is None:
            self._superseded = voiced_s >= self._settings.insistent_barge_in_s
        elif utterance.paused:
            if voiced_s >= self._settings.surely_interrupts_s:
                self._give_way()
        elif voiced_s >= self._barge_in_s(utterance) and utterance.remaining_s > self._settings.nearly_over_s:
            utterance.pause()

    def _barge_in_s(self, utterance: Utterance) -> float:
        return (
            self._settings.insistent_barge_in_s
            if utterance.reply.must_be_heard
            else self._settings.barge_in_s
        )

    @property
    def _fallen_silent(self) -> bool:
        return self._utterance is not None and self._utterance.paused

    def _only_listens(self, words: str) -> bool:
        """Decide by the words whether the agent goes on; whether they want no answer."""
        utterance = self._utterance
        if utterance is None:
            return False
        meant = meaning(
            words,
            utterance.text,
            utterance.reply.expects,
            remaining_s=utterance.remaining_s,
            early_answer_s=self._settings.early_answer_s,
        )
        if meant is Meaning.LISTENS or (meant is Meaning.ANSWERS and utterance.reply.must_be_heard):
            utterance.resume()
        else:
            self._give_way()
        return meant is Meaning.LISTENS

    def _go_on(self) -> None:
        if self._utterance is not None and self._utterance.paused:
            self._utterance.resume()

    def _give_way(self) -> None:
        self._superseded = True
        self._close_utterance()

    @property
    def _busy(self) -> bool:
        """The agent speaks, or is about to."""
        return self._utterance is not None or (self._answering is not None and not self._answering.done())

    def _when_quiet(self) -> None:
        """Tell news into a pause; ask a caller who is silent for long."""
        if self._busy or self._ear.tracker.in_turn:
            self._quiet_s = 0.0
            return
        self._quiet_s += FRAME_S
        if self._quiet_s >= self._settings.news_pause_s and self._talk.has_news:
            self._answering = self._spawn(self._announce)
        elif self._quiet_s >= self._settings.silence_s:
            self._quiet_s = 0.0
            self._ear.tracker.expects = Expects.OPEN
            watch = Stopwatch(self._now_s, turn_end_s=self._now_s, transcript_s=self._now_s)
            self._answering = self._spawn(partial(self._respond, "", watch))
