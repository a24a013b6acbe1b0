"""What the agent is saying just now, and what becomes of it when the caller speaks too.

Owned by `engine.conversation`, one object a call, on the engine loop. At the first sound of the caller the
agent falls silent; what the sound was decides whether it goes on or gives way. After a brief sound whose
words are late to be known the agent goes on all the same, and gives way later if they ask for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from engine.ports import FRAME_S, AudioOut, Reply, Tick, Voice
from engine.settings import ConversationSettings
from engine.speaking import Utterance
from engine.timing import Stopwatch
from engine.turns.interruption import Meaning, Sound, meaning

LEAD_IN = "One moment, please."
"""Said when an answer is late; kept as audio, so that it is never late itself."""
_GOES_ON_AFTER_S = 0.6
"""Silence after a brief sound. With the line's time the caller hears the agent within a second."""


class Floor:
    """Speaks one reply after the other.

    `on_begun` is told when the first frame of a reply has left, `on_over` when a reply is over.

    Attributes:
        utterance: the reply that is being said, or waits to be; None when the agent says nothing.
        gave_way: the last reply was cut off, and nothing was answered since.
    """

    def __init__(
        self,
        voice: Voice,
        out: AudioOut,
        settings: ConversationSettings,
        spawn: Callable[[Callable[[], Coroutine[Any, Any, None]]], asyncio.Task[None]],
        *,
        on_begun: Callable[[Utterance], None],
        on_over: Callable[[Utterance], None],
    ) -> None:
        self._voice = voice
        self._out = out
        self._settings = settings
        self._spawn = spawn
        self._on_begun = on_begun
        self._on_over = on_over
        self._speaking: asyncio.Task[None] | None = None
        self._silent = asyncio.Event()
        self._silent.set()
        self._led_in = False
        self._sound = Sound()
        self._unsure = False
        self.utterance: Utterance | None = None
        self.gave_way = False

    # --- speaking ---------------------------------------------------------------------------------

    def say(self, reply: Reply, watch: Stopwatch | None, *, held: bool) -> None:
        """Speak a reply; `held`: only once `go_on` is called."""

        def on_text() -> None:
            if watch is not None:
                watch.first_text_s = asyncio.get_running_loop().time()

        def on_audio() -> None:
            if watch is not None:
                watch.first_speech_s = asyncio.get_running_loop().time()

        self.gave_way = False
        self.utterance = Utterance(reply, self._voice, self._out, on_text=on_text, on_audio=on_audio)
        if held:
            self.utterance.pause()
        self._silent.clear()
        self._speaking = self._spawn(self.utterance.speak)
        self._spawn(partial(self._lead_in, self.utterance, again=self._led_in))

    async def _lead_in(self, utterance: Utterance, *, again: bool) -> None:
        """Say that an answer is coming which is late, but not for two replies in a row."""
        self._led_in = False
        await asyncio.sleep(self._settings.late_s)
        if utterance is self.utterance and utterance.waits and not again:
            self._led_in = True
            await utterance.lead_in(LEAD_IN)

    def on_tick(self, tick: Tick) -> None:
        """Follow what leaves on the line."""
        utterance = self.utterance
        if utterance is None:
            return
        was_silent = utterance.first_frame_at_s is None
        utterance.on_tick(tick)
        if was_silent and utterance.first_frame_at_s is not None:
            self._on_begun(utterance)
        if utterance.finished:
            self.close()

    async def silent(self) -> None:
        """Until nothing is said and nothing waits to be."""
        await self._silent.wait()

    def close(self) -> None:
        """Say no more of this reply; whoever watches learns what was heard of it."""
        utterance = self._leave()
        if utterance is not None:
            self._on_over(utterance)

    def take_back(self) -> None:
        """Leave a reply unsaid of which nothing was heard."""
        self._leave()

    def _leave(self) -> Utterance | None:
        utterance, self.utterance = self.utterance, None
        self._unsure = False
        if utterance is not None:
            self._silent.set()
            if not utterance.finished:
                utterance.stop()
            if self._speaking is not None:
                self._speaking.cancel()
        return utterance

    # --- spoken over ------------------------------------------------------------------------------

    def follow(self, voiced_s: float) -> None:
        """Fall silent as soon as the caller speaks; give way when it is surely more than a cough.

        Args:
            voiced_s: how long the caller has spoken.
        """
        self._sound.step(voiced_s, FRAME_S)
        utterance, settings = self.utterance, self._settings
        if utterance is None:
            return
        patient = settings.insistent_barge_in_s if utterance.reply.must_be_heard else settings.barge_in_s
        if utterance.paused:
            if voiced_s >= settings.surely_interrupts_s:
                self.give_way()
            elif self._sound.brief and self._sound.silent_s >= _GOES_ON_AFTER_S:
                self._go_on_unsure(utterance)
        elif self._sound.new_s >= patient and utterance.remaining_s > settings.nearly_over_s:
            utterance.pause()

    def _go_on_unsure(self, utterance: Utterance) -> None:
        """Go on before the caller's words are known."""
        self._unsure = True
        self._sound.let_pass()
        utterance.resume()

    @property
    def fell_silent(self) -> bool:
        """Whether the caller's words are still to decide what becomes of a reply."""
        return self.utterance is not None and (self.utterance.paused or self._unsure)

    @property
    def goes_on_speaking(self) -> bool:
        """Whether the agent speaks, and still has more to say than an early answer would wait for."""
        utterance = self.utterance
        if utterance is None or self.fell_silent:
            return False
        return utterance.remaining_s > self._settings.early_answer_s

    def only_listens(self, words: str) -> bool:
        """Decide by the words said over a reply whether it goes on; whether they want no answer."""
        utterance = self.utterance
        if utterance is None:
            return False
        meant = meaning(
            words,
            utterance.text,
            utterance.reply.expects,
            brief=self._sound.brief,
            remaining_s=utterance.remaining_s,
            early_answer_s=self._settings.early_answer_s,
        )
        if meant is Meaning.LISTENS or (meant is Meaning.ANSWERS and utterance.reply.must_be_heard):
            self.go_on()
        else:
            self.give_way()
        return meant is Meaning.LISTENS

    def hold(self) -> None:
        """Wait with a reply that has not begun."""
        if self.utterance is not None:
            self.utterance.pause()

    def go_on(self) -> None:
        """Say what was left unsaid."""
        self._unsure = False
        if self.utterance is not None and self.utterance.paused:
            self.utterance.resume()

    def give_way(self) -> None:
        """The caller has the floor."""
        self.gave_way = True
        self.close()
