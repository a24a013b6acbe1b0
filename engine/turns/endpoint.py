"""Where a turn of the caller begins, pauses and ends: arithmetic on seconds, no audio, no models.

Used by `engine.hearing` on the engine loop, one object a call. Time is the line's own media time, so a
late tick does not make a pause longer than the caller made it.
"""

from __future__ import annotations

from enum import StrEnum

from engine.ports import Expects
from engine.settings import TurnSettings
from engine.turns.answers import answers, unfinished
from engine.turns.rhythm import Rhythm


class Signal(StrEnum):
    """What just became true."""

    STARTED = "started"
    PAUSED = "paused"
    LASTS = "lasts"
    """The pause is long enough for its sound to be judged."""
    RESUMED = "resumed"
    ENDED = "ended"
    BLIP = "blip"
    """It was too short to be a turn."""


_ANYTHING = frozenset({Expects.OPEN, Expects.NOTHING})
"""Answers to the others have forms that are known; there only a question back is weighed."""


class TurnTracker:
    """Follows one speaker.

    `expects` is what the other side asked for; `judge`, `read` and `weigh` bring in what a pause has taught.
    """

    def __init__(self, settings: TurnSettings) -> None:
        self.settings = settings
        self.expects = Expects.OPEN
        self._rhythm = Rhythm(settings.rhythm)
        self._between_s = 0.0
        self._reset()

    def _reset(self) -> None:
        self.in_turn = False
        self.voiced_s = 0.0
        self.silence_s = 0.0
        self._speaking = False
        self._forget_pause()

    def _forget_pause(self) -> None:
        self._paused = False
        self._lasts = False
        self._complete = 0.0
        self._read = False
        self._words = 0
        self._asks = False
        self._answered = False
        self._finished: float | None = None
        self.unfinished = False

    def judge(self, complete: float) -> None:
        """Smart Turn's probability that this pause is the end."""
        self._complete = complete

    def read(self, words: str) -> None:
        """What was said until this pause."""
        self._read = True
        self._words = len(words.split())
        self._asks = words.rstrip().endswith("?")
        self._answered = answers(self.expects, words)
        self.unfinished = unfinished(self.expects, words)

    def weigh(self, finished: float) -> None:
        """The language model's probability that nothing more is to come."""
        self._finished = finished

    @property
    def undecided(self) -> bool:
        """Whether the words alone do not tell if this is all, and may be more than a form of words."""
        told = self._answered or self.unfinished or not (self.expects in _ANYTHING or self._asks)
        return not told and self._words >= self.settings.weighed_words

    def step(self, voice: float, seconds: float) -> Signal | None:
        """Advance by one window of voice activity 0 … 1."""
        threshold = self.settings.speech_until if self._speaking else self.settings.speech_from
        self._speaking = voice >= threshold
        return self._voiced(seconds) if self._speaking else self._silent(seconds)

    def _voiced(self, seconds: float) -> Signal | None:
        self.voiced_s += seconds
        silence_s, self.silence_s = self.silence_s, 0.0
        if not self.in_turn:
            if self.voiced_s < self.settings.start_s:
                return None
            self.in_turn = True
            return Signal.STARTED
        if self._paused:
            if self._lasts and not self.unfinished:
                self._rhythm.went_on(silence_s)
            self._forget_pause()
            return Signal.RESUMED
        return None

    def _silent(self, seconds: float) -> Signal | None:
        self.silence_s += seconds
        if not self.in_turn:
            self._between_s += seconds
            if self.silence_s >= self.settings.pause_s:
                self.voiced_s = 0.0
            return None
        if not self._paused:
            if self.silence_s >= self.settings.pause_s:
                self._paused = True
                return Signal.PAUSED
            return None
        if not self._lasts and self.silence_s >= self.settings.lasting_s:
            self._lasts = True
            return Signal.LASTS
        if self.silence_s >= self.wait_s:
            return self._end()
        return None

    @property
    def wait_s(self) -> float:
        """Silence after which the turn is over, by what is known now."""
        settings, patience = self.settings, self.settings.patience[self.expects]
        if self._answered:
            return settings.answered_s
        sounds_complete = self._complete >= patience.complete_from
        if self.unfinished:
            wait_s = patience.give_up_s
        elif not self._read:
            wait_s = settings.unread_s if sounds_complete else patience.give_up_s
        else:
            wait_s = self._by_meaning_s
            if wait_s is None:
                wait_s = patience.act_after_s if sounds_complete else patience.unsure_s
        return wait_s * self.stretch

    @property
    def _by_meaning_s(self) -> float | None:
        """What the language model makes of it, when it is sure."""
        settings, finished = self.settings, self._finished
        if finished is None:
            return None
        if finished >= (settings.asked_from if self._asks else settings.finished_from):
            return settings.finished_s
        return settings.goes_on_s if finished < settings.goes_on_below and not self._asks else None

    @property
    def stretch(self) -> float:
        """How much longer this caller is waited for than others."""
        return self._rhythm.stretch

    def go_on(self) -> None:
        """The turn that has just begun is the rest of the one before: what lay between was a pause of it."""
        self._rhythm.went_on(self._between_s)

    def end_now(self) -> None:
        """Forget the turn: it was taken although it has not paused."""
        self._reset()

    def _end(self) -> Signal:
        blip = self.voiced_s < self.settings.patience[self.expects].least_s
        self._between_s = self.silence_s
        self._reset()
        return Signal.BLIP if blip else Signal.ENDED
