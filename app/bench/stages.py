"""One answer's time, stage by stage, so that the stages add up to what the caller waited. Pure."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import astuple, dataclass

from engine.timing import TurnTiming


@dataclass(frozen=True, slots=True)
class Stages:
    """Seconds.

    Attributes:
        end_of_turn: until it was certain that the caller had finished.
        transcription: from then until the words were there; nothing where they were heard in the pause.
        dialogue: until it was decided what to say.
        model: until the first words were known, by the language model or from the stock.
        speech: until they were audio.
        line: through the appliance's queue, over RTP, and through the telephone's jitter buffer; and what the
            appliance's idea of when the speech ended differs from the telephone's.
    """

    end_of_turn: float
    transcription: float
    dialogue: float
    model: float
    speech: float
    line: float

    @classmethod
    def of(cls, timing: TurnTiming, voice_to_voice_s: float) -> Stages:
        """The stages of an answer that the telephone heard after `voice_to_voice_s`."""
        return cls(
            timing.turn_end_s,
            timing.transcript_s - timing.turn_end_s,
            timing.decision_s - timing.transcript_s,
            timing.first_text_s - timing.decision_s,
            timing.first_speech_s - timing.first_text_s,
            voice_to_voice_s - timing.first_speech_s,
        )

    @classmethod
    def median(cls, every: Sequence[Stages]) -> Stages:
        """The middle of each stage by itself."""
        return cls(*(statistics.median(stage) for stage in zip(*map(astuple, every), strict=True)))

    def __str__(self) -> str:
        return (
            f"end of turn {self.end_of_turn:.2f}, transcription {self.transcription:.2f}, "
            f"dialogue {self.dialogue:.2f}, model {self.model:.2f}, speech {self.speech:.2f}, "
            f"line {self.line:.2f} s"
        )
