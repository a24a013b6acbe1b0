"""Writes down what somebody says on a line on which the agent is silent.

Fed every 20 ms on the engine loop by whoever lets a person speak; no pause matters here, so a turn ends where
a long one is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog

from engine.errors import EngineError
from engine.hearing import Ear
from engine.ports import FloatSamples, SpeechToText, Tick, VoiceActivity
from engine.settings import ConversationSettings
from engine.turns.endpoint import Signal

log = structlog.get_logger(__name__)


class ListeningAlong:
    """Follows one speaker.

    Args:
        voice_activity: this speaker's own.
        on_words: gets each turn's words and its span in seconds of the line's clock, in order.
    """

    def __init__(
        self,
        voice_activity: VoiceActivity,
        speech_to_text: SpeechToText,
        settings: ConversationSettings,
        on_words: Callable[[str, tuple[float, float]], None],
    ) -> None:
        self._ear = Ear(voice_activity, settings.turns)
        self._speech_to_text = speech_to_text
        self._longest_s = settings.longest_turn_s
        self._on_words = on_words
        self._turns: asyncio.Queue[tuple[FloatSamples, tuple[float, float]]] = asyncio.Queue()

    def feed(self, tick: Tick) -> None:
        """Take in 20 ms."""
        ended = any(heard.signal is Signal.ENDED for heard in self._ear.feed(tick))
        if not ended and self._ear.tracker.in_turn and self._ear.turn_s >= self._longest_s:
            self._ear.tracker.end_now()
            ended = True
        if ended:
            span_s = tick.at_s - self._ear.turn_s, tick.at_s
            self._turns.put_nowait((self._ear.turn_audio(), span_s))

    async def run(self) -> None:
        """Write down turn after turn, until cancelled."""
        while True:
            turn, span_s = await self._turns.get()
            try:
                words = await self._speech_to_text.transcribe(turn)
            except EngineError as error:
                log.error("transcription_failed", code=error.code)
                continue
            if words.text:
                self._on_words(words.text, span_s)
