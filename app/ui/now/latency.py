"""Where the time of one answer went, cut into the stretches that the window draws. Plain arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.ui.language import Marked, mark
from engine.timing import TurnTiming


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stage of an answer: when it began and how long it took, in seconds from the end of speech."""

    name: Marked
    begin_s: float
    length_s: float


def stretches(timing: TurnTiming) -> Sequence[Stretch]:
    """Cut an answer into its stages. A moment before its predecessor counts as no time at all."""
    moments = [
        (mark("Caller has finished"), timing.turn_end_s),
        (mark("Written down"), timing.transcript_s),
        (mark("Decided"), timing.decision_s),
        (mark("First words"), timing.first_text_s),
        (mark("First speech"), timing.first_speech_s),
        (mark("On the line"), timing.voice_to_voice_s),
    ]
    found: list[Stretch] = []
    reached_s = 0.0
    for name, moment_s in moments:
        found.append(Stretch(name, reached_s, max(0.0, moment_s - reached_s)))
        reached_s = max(reached_s, moment_s)
    return found
