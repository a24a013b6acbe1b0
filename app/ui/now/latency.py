"""Where the time of one answer went, cut into the stretches that the window draws. Plain arithmetic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.timing import TurnTiming


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stage of an answer: when it began and how long it took, in seconds from the end of speech."""

    name: str
    begin_s: float
    length_s: float


def stretches(timing: TurnTiming) -> Sequence[Stretch]:
    """Cut an answer into its stages. A mark before its predecessor counts as no time at all."""
    marks = [
        ("Caller has finished", timing.turn_end_s),
        ("Written down", timing.transcript_s),
        ("Decided", timing.decision_s),
        ("First words", timing.first_text_s),
        ("First speech", timing.first_speech_s),
        ("On the line", timing.voice_to_voice_s),
    ]
    found: list[Stretch] = []
    reached_s = 0.0
    for name, mark_s in marks:
        found.append(Stretch(name, reached_s, max(0.0, mark_s - reached_s)))
        reached_s = max(reached_s, mark_s)
    return found
