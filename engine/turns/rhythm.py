"""How a caller paces what they say, learnt from the pauses after which they went on: arithmetic on seconds.

One a call, kept by the `TurnTracker`. A running mean of those pauses, in proportion to what is usual, is by
how much longer or shorter this caller is waited for.
"""

from __future__ import annotations

from engine.settings import RhythmSettings


class Rhythm:
    """`stretch` is between the bounds of the settings, and never falls when a pause was longer."""

    def __init__(self, settings: RhythmSettings) -> None:
        self._settings = settings
        self._pause_s = settings.usual_pause_s

    def went_on(self, after_s: float) -> None:
        """Take in a pause inside a turn."""
        self._pause_s += self._settings.learns * (after_s - self._pause_s)

    @property
    def stretch(self) -> float:
        """What a wait is multiplied by; 1 before anything was learnt."""
        settings = self._settings
        share = self._pause_s / settings.usual_pause_s
        return min(max(share, settings.least), settings.most)
