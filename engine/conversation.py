"""One live conversation: the loop that ties hearing, thinking and speaking together.

Built for each call by `app.calls`, runs as one task on the engine loop. Time is read from the line's ticks
alone, so a scripted conversation on a virtual clock behaves as a real one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import structlog

from engine.draft import Draft
from engine.errors import EngineError
from engine.events import (
    AgentBegan,
    AgentSpoke,
    CallerSpeaks,
    CallerSpoke,
    ConversationEnded,
    ConversationEvent,
    RecordingDeclined,
    SecretSpoken,
    SlotsChanged,
    TurnTimed,
)
from engine.floor import Floor
from engine.listening import Listener, SpokenTurn, Stages
from engine.nursery import Nursery
from engine.ports import (
    FRAME_S,
    AudioIn,
    AudioOut,
    Expects,
    Reply,
    Talk,
    Tick,
    Transcript,
)
from engine.settings import ConversationSettings
from engine.speaking import Utterance
from engine.timing import Stopwatch
from engine.tts.prepared import PreparedVoice
from engine.turns.interruption import same_words
from engine.turns.quiet import Due, Quiet

log = structlog.get_logger(__name__)


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
        self._floor = Floor(
            self._voice,
            line_out,
            settings,
            self._nursery.spawn,
            on_begun=self._on_begun,
            on_over=self._on_over,
        )
        self._listener = Listener(
            stages,
            talk,
            self._voice,
            self._floor,
            settings,
            self._nursery.spawn,
            self._on_turn,
            self._on_words,
        )
        self._words = ""
        self._now_s = 0.0
        self._quiet = Quiet(settings)
        self._slots = talk.slots
        self._thinks = False
        self._answering: asyncio.Task[None] | None = None
        self._watch: Stopwatch | None = None
        self._begun = ""
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
            self._listener.drop_draft()
            self._voice.forget()
            self._floor.close()
            await self._nursery.leave_nothing()
        self._on_event(ConversationEnded(reason))
        return reason

    def step_aside(self) -> None:
        """Fall silent for a person who takes over; `run` ends with "stepped_aside"."""
        self._end("stepped_aside")

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
        self._tell_begun()
        self._listener.feed(tick)
        self._when_quiet(audible=tick.reply_id != 0)

    # --- thinking ---------------------------------------------------------------------------------

    def _on_words(self, text: str) -> None:
        """Tell the watchers what the caller has said so far of a turn that is not over."""
        words = self._talk.glimpse(text) if text else ""
        if words != self._words:
            self._words = words
            self._on_event(CallerSpeaks(words, self._now_s))

    def _on_turn(self, turn: SpokenTurn) -> None:
        self._answering = self._nursery.spawn(partial(self._answer, turn, self._answering))
        self._answering.add_done_callback(lambda _: turn.draft.drop())

    async def _answer(self, turn: SpokenTurn, before: asyncio.Task[None] | None) -> None:
        """Write down one turn and reply to it; turns are answered in the order they were spoken."""
        if before is not None:
            await asyncio.wait({before})
        draft, listener = turn.draft, self._listener
        text = await self._written(draft.words)
        turn.watch.transcript_s = self._clock()
        await draft.rehearsed()
        if listener.spoken_over and self._floor.only_listens(text):
            listener.unanswered = None
            self._on_words("")
            return
        goes_on = False
        if draft.goes_on:
            if same_words(text, listener.unanswered or ""):
                listener.go_on()
                self._on_words("")
                return
            goes_on = self._take_back()
            text = text if goes_on else await self._rest(draft)
        await self._understood(text, turn, goes_on=goes_on)

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
        self._listener.goes_on = False
        self._floor.take_back()
        self._tell_spoke(utterance.reply, "", complete=False)
        return True

    async def _rest(self, draft: Draft) -> str:
        """Let what was done be told; the words that came after it are a turn of their own."""
        self._listener.go_on()
        return await self._written(self._stages.speech_to_text.transcribe(draft.new))

    async def _understood(self, text: str, turn: SpokenTurn, *, goes_on: bool) -> None:
        words = self._talk.screen(text)
        if words.masked:
            self._on_event(SecretSpoken(*turn.span_s))
        if words.text:
            self._nursery.worked()
            self._listener.unanswered, self._words = words.text, ""
            self._on_event(CallerSpoke(words.text, self._now_s, goes_on))
        else:
            self._on_words("")
            if not self._floor.gave_way:
                self._listener.unanswered = None
                return
        await self._respond(words.text, turn.watch)

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
        self._floor.say(reply, watch, held=self._listener.goes_on)
        self._listener.expect(reply.expects)

    def _on_begun(self, utterance: Utterance) -> None:
        self._listener.unanswered = None
        if self._watch is not None and utterance.first_frame_at_s is not None:
            self._on_event(TurnTimed(self._watch.finish(utterance.reply.id, utterance.first_frame_at_s)))
            self._watch = None

    def _tell_begun(self) -> None:
        """Tell the watchers as soon as a clause begins to be heard, so that not even a crash loses it."""
        utterance = self._floor.utterance
        if utterance is not None and len(begun := utterance.begun) > len(self._begun):
            self._begun, reply = begun, utterance.reply
            self._on_event(
                AgentBegan(reply.id, begun, self._now_s, reply.intent, reply.agent, reply.unanswered)
            )

    def _tell_spoke(self, reply: Reply, text: str, *, complete: bool) -> None:
        """Tell the watchers what became of a reply, unless they know of nothing and nothing was heard."""
        if text or self._begun:
            self._on_event(
                AgentSpoke(reply.id, text, complete, self._now_s, reply.intent, reply.agent, reply.unanswered)
            )
        self._begun = ""

    def _on_over(self, utterance: Utterance) -> None:
        """Tell the dialogue and the watchers what was heard of the reply that is now over."""
        self._listener.unanswered = None
        text, complete = utterance.heard()
        reply = utterance.reply
        self._talk.heard(reply.id, text, complete=complete)
        self._tell_spoke(reply, text, complete=complete)
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
        heard = audible or self._listener.in_turn
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
        self._listener.expect(Expects.OPEN)
        self._answering = self._nursery.spawn(partial(self._respond, "", None))

    def _come_back(self) -> None:
        """Leave what hangs and ask again; only what the dialogue is doing is never left half done."""
        log.warning("conversation_stuck", thinks=self._thinks, held=self._floor.fell_silent)
        if self._floor.fell_silent:
            self._listener.go_on()
        elif self._thinks:
            self._nursery.failed()
        else:
            if self._answering is not None:
                self._answering.cancel()
            self._floor.close()
            self._nursery.failed()
            self._ask_again()
