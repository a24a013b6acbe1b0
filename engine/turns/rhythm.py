"""How a caller paces what they say, learnt from the pauses after which they went on: arithmetic on seconds.

One a call, kept by the `TurnTracker`. Each pause, in proportion to what is usual and within bounds, moves the
running mean a little; that mean is how much longer or shorter this caller is waited for.
"""

from __future__ import annotations

from engine.settings import RhythmSettings


class Rhythm:
    """Follows one caller.

    Attributes:
        stretch: what a wait is multiplied by; 1 before anything was learnt.
    """

    def __init__(self, settings: RhythmSettings) -> None:
        self._settings = settings
        self.stretch = 1.0

    def went_on(self, after_s: float) -> None:
        """Take in a pause inside a turn."""
        settings = self._settings
        share = min(max(after_s / settings.usual_pause_s, settings.least), settings.most)
        self.stretch += settings.learns * (share - self.stretch)
