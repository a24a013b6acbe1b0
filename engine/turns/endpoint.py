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


class TurnTracker:
    """Follows one speaker.

    `expects` is what the other side asked for; `judge` and `read` bring in what a pause has taught.
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
        self._answered = False
        self.unfinished = False

    def judge(self, complete: float) -> None:
        """Smart Turn's probability that this pause is the end."""
        self._complete = complete

    def read(self, words: str) -> None:
        """What was said until this pause."""
        self._read = True
        self._answered = answers(self.expects, words)
        self.unfinished = unfinished(self.expects, words)

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
            wait_s = patience.act_after_s if sounds_complete else patience.unsure_s
        return wait_s * self.stretch

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
