"""One live conversation: the loop that ties hearing, thinking and speaking together.

Built for each call by `app.calls`, runs as one task on the engine loop. Time is read from the line's ticks
alone, so a scripted conversation on a virtual clock behaves as a real one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import structlog

from engine.draft import Draft
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
from engine.floor import Floor
from engine.hearing import Ear, Heard
from engine.nursery import Nursery
from engine.ports import (
    FRAME_S,
    AudioIn,
    AudioOut,
    Expects,
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
from engine.tts.prepared import PreparedVoice
from engine.turns.answers import answers, unfinished
from engine.turns.endpoint import Signal
from engine.turns.interruption import same_words
from engine.turns.quiet import Due, Quiet

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Stages:
    """The models behind a conversation. `voice_activity` is this call's own; the others are shared."""

    voice_activity: VoiceActivity
    turn_end: TurnEndModel
    speech_to_text: SpeechToText
    voice: Voice


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
        self._stages = stages
        self._talk = talk
        self._settings = settings
        self._on_event = on_event
        self._nursery = Nursery(partial(self._end, "failed"))
        self._voice = PreparedVoice(stages.voice)
        self._ear = Ear(stages.voice_activity, settings.turns)
        self._floor = Floor(
            self._voice,
            line_out,
            settings,
            self._nursery.spawn,
            on_begun=self._on_begun,
            on_over=self._on_over,
        )
        self._now_s = 0.0
        self._quiet = Quiet(settings)
        self._slots = talk.slots
        self._draft: Draft | None = None
        self._thinks = False
        self._answering: asyncio.Task[None] | None = None
        self._unanswered: str | None = None
        """The caller's last turn, while nothing of its answer was heard; "" until its words are known."""
        self._goes_on = False
        """The caller speaks on before anything was answered."""
        self._watch: Stopwatch | None = None
        self._ended: asyncio.Future[str] | None = None
        self.transfer: int | None = None
        """The hand-off whose person gets the line, when `run` ended with "transfer"."""

    async def run(self) -> str:
        """Greet and talk until somebody ends it; returns the reason of `ConversationEnded`."""
        self._ended = asyncio.get_running_loop().create_future()
        try:
            self._nursery.spawn(self._listen)
            self._answering = self._nursery.spawn(self._greet)
            reason = await self._ended
        finally:
            self._drop_draft()
            self._voice.forget()
            self._floor.close()
            await self._nursery.leave_nothing()
        self._on_event(ConversationEnded(reason))
        return reason

    def _end(self, reason: str) -> None:
        if self._ended is not None and not self._ended.done():
            self._ended.set_result(reason)

    # --- the line ---------------------------------------------------------------------------------

    async def _listen(self) -> None:
        async for tick in self._in.ticks():
            self._on_tick(tick)
        self._end("line_gone")

    def _on_tick(self, tick: Tick) -> None:
        self._now_s = tick.at_s
        self._floor.on_tick(tick)
        for heard in self._ear.feed(tick):
            self._on_signal(heard)
        if not self._goes_on:
            self._floor.follow(self._ear.voiced_s)
        self._maybe_cut_long_turn()
        self._when_quiet(audible=tick.reply_id != 0)

    # --- hearing ----------------------------------------------------------------------------------

    def _on_signal(self, heard: Heard) -> None:
        match heard.signal:
            case Signal.STARTED:
                self._quiet.broken()
                self._maybe_same_turn()
            case Signal.PAUSED:
                self._drop_draft()
                self._draft = self._new_draft()
                self._nursery.spawn(partial(self._weigh, self._draft))
            case Signal.RESUMED:
                self._drop_draft()
            case Signal.BLIP:
                self._drop_draft()
                self._go_on()
            case Signal.ENDED:
                self._turn_over()

    def _maybe_same_turn(self) -> None:
        """Who speaks on before anything was answered has not finished the turn."""
        if not self._goes_on and self._unanswered is not None:
            self._goes_on = True
            self._ear.go_on()
            self._floor.hold()

    async def _weigh(self, draft: Draft) -> None:
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
        if self._draft is not draft:
            return
        if self._spoken_over and self._floor.only_listens(words.text):
            self._drop_draft()
            tracker.end_now()
        elif unfinished(tracker.expects, words.text):
            tracker.judge(0.0)
        else:
            if answers(tracker.expects, words.text):
                tracker.answered()
            if words.text and not draft.goes_on:
                draft.rehearse(self._talk, self._voice, words.text)

    @property
    def _spoken_over(self) -> bool:
        """The agent fell silent in the middle of a reply, and the words decide what becomes of it."""
        return self._floor.fell_silent and not self._goes_on

    def _new_draft(self) -> Draft:
        stages = self._stages
        return Draft(self._ear, stages.speech_to_text, stages.turn_end, goes_on=self._goes_on)

    def _drop_draft(self) -> None:
        if self._draft is not None:
            draft, self._draft = self._draft, None
            draft.drop()
            self._voice.forget()

    def _maybe_cut_long_turn(self) -> None:
        if self._ear.turn_s < self._settings.longest_turn_s or not self._ear.tracker.in_turn:
            return
        self._drop_draft()
        self._draft = self._new_draft()
        self._ear.tracker.end_now()
        self._turn_over()

    def _turn_over(self) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if self._floor.goes_on_speaking:
            draft.drop()
            return
        watch = Stopwatch(self._ear.speech_ended_s, turn_end_s=self._now_s)
        spoken = self._now_s - self._ear.turn_s, self._now_s
        before, self._unanswered = self._answering, self._unanswered or ""
        self._answering = self._nursery.spawn(partial(self._answer, draft, spoken, watch, before))
        self._answering.add_done_callback(lambda _: draft.drop())

    # --- thinking ---------------------------------------------------------------------------------

    async def _answer(
        self,
        draft: Draft,
        spoken: tuple[float, float],
        watch: Stopwatch,
        before: asyncio.Task[None] | None,
    ) -> None:
        """Write down one turn and reply to it; turns are answered in the order they were spoken.

        `spoken` is when the turn began and ended, in seconds of the line.
        """
        if before is not None:
            await asyncio.wait({before})
        text = await self._written(draft.words)
        watch.transcript_s = self._clock()
        await draft.rehearsed()
        if self._spoken_over and self._floor.only_listens(text):
            return
        goes_on = False
        if draft.goes_on:
            if same_words(text, self._unanswered or ""):
                self._go_on()
                return
            goes_on = self._take_back()
            text = text if goes_on else await self._rest(draft)
        await self._understood(text, spoken, watch, goes_on=goes_on)

    async def _written(self, words: Awaitable[Transcript]) -> str:
        try:
            return (await words).text
        except EngineError as error:
            log.error("transcription_failed", code=error.code)
            return ""

    def _take_back(self) -> bool:
        """Leave the answer that nobody has heard unsaid, if nothing was done because of the turn."""
        utterance = self._floor.utterance
        if utterance is None or not self._talk.take_back(utterance.reply.id):
            return False
        self._goes_on = False
        self._floor.take_back()
        return True

    async def _rest(self, draft: Draft) -> str:
        """Let what was done be told; the words that came after it are a turn of their own."""
        self._go_on()
        return await self._written(self._stages.speech_to_text.transcribe(draft.new))

    def _go_on(self) -> None:
        self._goes_on = False
        self._floor.go_on()

    async def _understood(
        self, text: str, spoken: tuple[float, float], watch: Stopwatch, *, goes_on: bool
    ) -> None:
        words = self._talk.screen(text)
        if words.masked:
            self._on_event(SecretSpoken(*spoken))
        if words.text:
            self._nursery.worked()
            self._unanswered = words.text
            self._on_event(CallerSpoke(words.text, self._now_s, goes_on))
        elif not self._floor.gave_way:
            self._unanswered = None
            return
        await self._respond(words.text, watch)

    async def _respond(self, text: str, watch: Stopwatch | None) -> None:
        await self._floor.silent()
        self._thinks = True
        try:
            reply = await self._talk.respond(text)
        finally:
            self._thinks = False
        if watch is not None:
            watch.decision_s = self._clock()
        if self._talk.slots != self._slots:
            self._slots = self._talk.slots
            self._on_event(SlotsChanged(self._slots))
        self._say(reply, watch)

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
        self._floor.say(reply, watch, held=self._goes_on)
        self._ear.tracker.expects = reply.expects

    def _on_begun(self, utterance: Utterance) -> None:
        self._unanswered = None
        if self._watch is not None and utterance.first_frame_at_s is not None:
            self._on_event(TurnTimed(self._watch.finish(utterance.reply.id, utterance.first_frame_at_s)))
            self._watch = None

    def _on_over(self, utterance: Utterance) -> None:
        """Tell the dialogue and the watchers what was heard of the reply that is now over."""
        self._unanswered = None
        text, complete = utterance.heard()
        reply = utterance.reply
        self._talk.heard(reply.id, text, complete=complete)
        if text:
            self._on_event(AgentSpoke(reply.id, text, complete, self._now_s, reply.intent, reply.agent))
        if reply.transfer is not None:
            self.transfer = reply.transfer
            self._nursery.spawn(partial(self._leave, "transfer"))
        elif complete and reply.ended:
            self._nursery.spawn(partial(self._leave, "goodbye"))

    async def _leave(self, reason: str) -> None:
        """End once the last words have been heard to their end."""
        await asyncio.sleep(self._settings.tail_s)
        self._end(reason)

    # --- silence ----------------------------------------------------------------------------------

    @property
    def _busy(self) -> bool:
        """The agent speaks, or is about to."""
        answering = self._answering is not None and not self._answering.done()
        return answering or self._floor.utterance is not None

    def _when_quiet(self, *, audible: bool) -> None:
        """Tell news into a pause, ask a caller who is silent for long, and come back when something hangs."""
        heard = audible or self._ear.tracker.in_turn
        match self._quiet.step(FRAME_S, heard=heard, busy=self._busy, has_news=self._talk.has_news):
            case Due.NEWS:
                self._answering = self._nursery.spawn(self._announce)
            case Due.ASK:
                self._ask_again()
            case Due.STUCK:
                self._come_back()
            case None:
                pass

    def _ask_again(self) -> None:
        self._ear.tracker.expects = Expects.OPEN
        self._answering = self._nursery.spawn(partial(self._respond, "", None))

    def _come_back(self) -> None:
        """Leave what hangs and ask again; only what the dialogue is doing is never left half done."""
        log.warning("conversation_stuck", thinks=self._thinks, held=self._floor.fell_silent)
        if self._floor.fell_silent:
            self._go_on()
        elif self._thinks:
            self._nursery.failed()
        else:
            if self._answering is not None:
                self._answering.cancel()
            self._floor.close()
            self._nursery.failed()
            self._ask_again()
