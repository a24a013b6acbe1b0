"""The caller's audio cut into turns. One `Ear` a call, fed every 20 ms on the engine loop."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from engine.ports import FloatSamples, Tick, VoiceActivity
from engine.settings import TurnSettings
from engine.turns.endpoint import Signal, TurnTracker

WINDOW_SAMPLES = 512
"""What Silero VAD looks at: 32 ms at 16 kHz."""
WINDOW_S = WINDOW_SAMPLES / 16_000


@dataclass(frozen=True, slots=True)
class Heard:
    """A signal of the turn tracker, and when (monotonic seconds of the line)."""

    signal: Signal
    at_s: float


class Ear:
    """Collects the audio of the running turn and says when it begins, pauses and ends."""

    def __init__(self, voice_activity: VoiceActivity, settings: TurnSettings) -> None:
        self._voice_activity = voice_activity
        self.tracker = TurnTracker(settings)
        self._pending = np.zeros(0, dtype=np.float32)
        self._pre_roll: deque[FloatSamples] = deque(maxlen=max(1, round(settings.pre_roll_s / WINDOW_S)))
        self._turn: list[FloatSamples] = []
        self._last_turn: list[FloatSamples] = []
        self._joint = 0
        self.speech_ended_s = 0.0
        """When the caller was last heard speaking."""

    def feed(self, tick: Tick) -> list[Heard]:
        """Take in one tick; returns what became true in it."""
        samples = np.frombuffer(tick.caller, dtype="<i2").astype(np.float32) / 32768.0
        self._pending = np.concatenate((self._pending, samples))
        heard: list[Heard] = []
        while len(self._pending) >= WINDOW_SAMPLES:
            window, self._pending = self._pending[:WINDOW_SAMPLES], self._pending[WINDOW_SAMPLES:]
            signal = self._window(window, tick.at_s)
            if signal is not None:
                heard.append(Heard(signal, tick.at_s))
        return heard

    def _window(self, window: FloatSamples, at_s: float) -> Signal | None:
        signal = self.tracker.step(self._voice_activity.probability(window), WINDOW_S)
        if signal is Signal.STARTED:
            self._last_turn, self._turn, self._joint = self._turn, list(self._pre_roll), 0
        if self.tracker.in_turn or signal is Signal.STARTED:
            self._turn.append(window)
        self._pre_roll.append(window)
        if self.tracker.in_turn and self.tracker.silence_s == 0.0:
            self.speech_ended_s = at_s
        return signal

    def go_on(self) -> None:
        """What has just begun belongs to the turn before it."""
        self.tracker.go_on()
        self._joint = len(self._last_turn)
        self._turn = [*self._last_turn, *self._turn]

    def turn_audio(self) -> FloatSamples:
        """The turn so far, with a little of what came before it."""
        return np.concatenate(self._turn) if self._turn else np.zeros(0, dtype=np.float32)

    def new_audio(self) -> FloatSamples:
        """The same without the turn that it goes on with."""
        new = self._turn[self._joint :]
        return np.concatenate(new) if new else np.zeros(0, dtype=np.float32)

    @property
    def turn_s(self) -> float:
        """Length of the running turn's audio."""
        return len(self._turn) * WINDOW_S

    @property
    def voiced_s(self) -> float:
        """Speech in the running turn, pauses not counted."""
        return self.tracker.voiced_s
