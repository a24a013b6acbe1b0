"""Where the time of one turn went, stage by stage. All clocks are the engine loop's monotonic one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TurnTiming:
    """Seconds from the end of the caller's speech to each station of the answer.

    Attributes:
        reply_id: the reply that answered.
        turn_end_s: until it was certain that the caller had finished (silence waited for, Smart Turn).
        transcript_s: until the words were there (counted from the same moment, like all that follow).
        decision_s: until the dialogue had decided.
        first_text_s: until the first clause to speak was known.
        first_speech_s: until its audio was synthesised or read from the cache.
        voice_to_voice_s: until its first frame left on RTP.
    """

    reply_id: int
    turn_end_s: float
    transcript_s: float
    decision_s: float
    first_text_s: float
    first_speech_s: float
    voice_to_voice_s: float


@dataclass(slots=True)
class Stopwatch:
    """Collects the moments of one turn (monotonic seconds) while they happen."""

    speech_ended_s: float
    turn_end_s: float = 0.0
    transcript_s: float = 0.0
    decision_s: float = 0.0
    first_text_s: float = 0.0
    first_speech_s: float = 0.0

    def finish(self, reply_id: int, first_frame_s: float) -> TurnTiming:
        """The moments as seconds since the caller's speech ended."""
        start = self.speech_ended_s
        return TurnTiming(
            reply_id,
            self.turn_end_s - start,
            self.transcript_s - start,
            self.decision_s - start,
            self.first_text_s - start,
            self.first_speech_s - start,
            first_frame_s - start,
        )
