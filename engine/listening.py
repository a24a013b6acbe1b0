"""Follows the caller: where turns begin and end, what is heard in them, and whether one goes on.

One `Listener` a call, fed with every tick by `engine.conversation` on the engine loop. While the caller
pauses, a draft of the answer is made and `on_words` gets the words so far ("" for no turn after all); when
the turn is over, `on_turn` gets it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import structlog

from engine.draft import Draft
from engine.errors import EngineError
from engine.floor import Floor
from engine.hearing import Ear
from engine.ports import Completeness, Expects, SpeechToText, Talk, Tick, TurnEndModel, Voice, VoiceActivity
from engine.settings import ConversationSettings
from engine.timing import Stopwatch
from engine.tts.prepared import PreparedVoice
from engine.turns.endpoint import Signal

log = structlog.get_logger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stages:
    """The models behind a conversation. `voice_activity` is this call's own; the others are shared.

    Without `completeness` the sound and the form of the words tell the end of a turn.
    """

    voice_activity: VoiceActivity
    turn_end: TurnEndModel
    speech_to_text: SpeechToText
    voice: Voice
    completeness: Completeness | None = None


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """A turn that is over.

    Attributes:
        draft: what was made of it while it paused.
        span_s: when it began and ended, in seconds of the line.
        watch: started when the caller was last heard.
    """

    draft: Draft
    span_s: tuple[float, float]
    watch: Stopwatch


class Listener:
    """Tells turns, encouragement and second thoughts apart.

    Attributes:
        unanswered: the caller's last turn, while nothing of its answer was heard; "" until its words are
            known.
        goes_on: the caller speaks on before anything was answered.
    """

    def __init__(
        self,
        stages: Stages,
        talk: Talk,
        voice: PreparedVoice,
        floor: Floor,
        settings: ConversationSettings,
        spawn: Callable[[Callable[[], Coroutine[Any, Any, None]]], asyncio.Task[None]],
        on_turn: Callable[[SpokenTurn], None],
        on_words: Callable[[str], None],
    ) -> None:
        self._stages = stages
        self._talk = talk
        self._voice = voice
        self._floor = floor
        self._settings = settings
        self._spawn = spawn
        self._on_turn = on_turn
        self._on_words = on_words
        self._ear = Ear(stages.voice_activity, settings.turns)
        self._now_s = 0.0
        self._draft: Draft | None = None
        self.unanswered: str | None = None
        self.goes_on = False

    def feed(self, tick: Tick) -> None:
        """Take in one tick of the line."""
        self._now_s = tick.at_s
        for heard in self._ear.feed(tick):
            self._on_signal(heard.signal)
        if not self.goes_on:
            self._floor.follow(self._ear.voiced_s)
        self._maybe_cut_long_turn()

    @property
    def in_turn(self) -> bool:
        """Whether the caller speaks, or pauses in the middle."""
        return self._ear.tracker.in_turn

    def expect(self, what: Expects) -> None:
        """What the caller was asked for."""
        self._ear.tracker.expects = what

    def go_on(self) -> None:
        """What the caller said changes nothing: the agent goes on."""
        self.goes_on = False
        self._floor.go_on()

    @property
    def spoken_over(self) -> bool:
        """The agent fell silent in the middle of a reply, and the words decide what becomes of it."""
        return self._floor.fell_silent and not self.goes_on

    # --- the signals of the line ------------------------------------------------------------------

    def _on_signal(self, signal: Signal) -> None:
        match signal:
            case Signal.STARTED:
                self._maybe_same_turn()
            case Signal.PAUSED:
                self.drop_draft()
                self._draft = self._new_draft()
                self._spawn(partial(self._read, self._draft))
            case Signal.LASTS:
                if self._draft is not None:
                    self._spawn(partial(self._judge, self._draft))
            case Signal.RESUMED:
                self.drop_draft()
            case Signal.BLIP:
                self.drop_draft()
                self._on_words("")
                self.go_on()
            case Signal.ENDED:
                self._turn_over()

    def _maybe_same_turn(self) -> None:
        """Who speaks on before anything was answered has not finished the turn."""
        if not self.goes_on and self.unanswered is not None:
            self.goes_on = True
            self._ear.go_on()
            self._floor.hold()

    async def _judge(self, draft: Draft) -> None:
        """Bring to the turn tracker how the turn sounds, as long as it is still that pause."""
        complete = await self._unless_dropped(draft, draft.complete(self._ear, self._stages.turn_end))
        if complete is not None:
            self._ear.tracker.judge(complete)

    async def _read(self, draft: Draft) -> None:
        """Bring it the words, and have the answer to them ready."""
        words = await self._unless_dropped(draft, draft.words)
        if words is None:
            return
        tracker = self._ear.tracker
        if self.spoken_over and self._floor.only_listens(words.text):
            self.drop_draft()
            self._on_words("")
            tracker.end_now()
            return
        if words.text:
            self._on_words(words.text)
        tracker.read(words.text)
        if tracker.undecided and self._stages.completeness is not None:
            self._spawn(partial(self._weigh, draft, self._stages.completeness, words.text))
        if words.text and not tracker.unfinished and not draft.goes_on:
            draft.rehearse(self._talk, self._voice, words.text)

    async def _weigh(self, draft: Draft, model: Completeness, text: str) -> None:
        """Bring it what the words mean, if that is known in time."""
        try:
            finished = await self._unless_dropped(draft, draft.finished(model, text))
        except EngineError as error:
            log.warning("words_not_weighed", code=error.code)
            return
        if finished is not None:
            self._ear.tracker.weigh(finished)

    async def _unless_dropped(self, draft: Draft, learnt: Awaitable[T]) -> T | None:
        """What was learnt of this pause; None when the caller went on meanwhile."""
        try:
            result = await learnt
        except asyncio.CancelledError:
            if self._draft is draft:
                raise
            return None
        return result if self._draft is draft else None

    def _new_draft(self) -> Draft:
        return Draft(self._ear, self._stages.speech_to_text, goes_on=self.goes_on)

    def drop_draft(self) -> None:
        """Forget what was made of the pause."""
        if self._draft is not None:
            draft, self._draft = self._draft, None
            draft.drop()
            self._voice.forget()

    def _maybe_cut_long_turn(self) -> None:
        if self._ear.turn_s < self._settings.longest_turn_s or not self._ear.tracker.in_turn:
            return
        self.drop_draft()
        self._draft = self._new_draft()
        self._ear.tracker.end_now()
        self._turn_over()

    def _turn_over(self) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if self._floor.goes_on_speaking:
            draft.drop()
            self._on_words("")
            return
        span_s = self._now_s - self._ear.turn_s, self._now_s
        self.unanswered = self.unanswered or ""
        self._on_turn(SpokenTurn(draft, span_s, Stopwatch(self._ear.speech_ended_s, turn_end_s=self._now_s)))
