"""How fast the agent speaks: Kokoro and Piper on typical replies.

Awaited by `lotline bench tts`; the voices work on a lane of its own, one after the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.bench.figures import Spread, timed
from app.bench.sentences import AGENT_SENTENCES
from app.bench.voices import kokoro, piper
from engine.devices import Stage, every
from engine.lane import Lane
from engine.ports import RATE_HZ
from engine.tts.clauses import clauses
from engine.tts.kokoro import Kokoro
from engine.tts.piper import Piper
from models.weights import Weights

_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class VoiceFigures:
    """One engine.

    Attributes:
        device: on which processor.
        real_time_factor: seconds of work for a second of speech.
        first_clause: seconds until the first clause of a reply can be played.
        whole_reply: seconds until the whole reply, unsplit, could be played.
    """

    name: str
    device: str
    real_time_factor: float
    first_clause: Spread
    whole_reply: Spread

    def line(self) -> str:
        return (
            f"  {self.name} on {self.device}: real-time factor {self.real_time_factor:.2f}, "
            f"first clause {self.first_clause}, whole reply {self.whole_reply}"
        )


@dataclass(frozen=True, slots=True)
class TtsFigures:
    """The result of `measure`."""

    voices: tuple[VoiceFigures, ...]

    def lines(self) -> list[str]:
        return ["Speech", *(voice.line() for voice in self.voices)]


async def measure(weights: Weights) -> TtsFigures:
    """Measure both voices; raises `EngineError` or `ModelsError`."""
    lane = Lane("bench-tts")
    lane.start()
    try:
        warm = [kokoro(weights, lane, device) for device in every(Stage.TTS)]
        return TtsFigures(tuple([await _voice(voice) for voice in (*warm, piper(weights, lane))]))
    finally:
        lane.stop()


async def _voice(voice: Kokoro | Piper) -> VoiceFigures:
    await voice.speak("Hello there.")
    first: list[float] = []
    whole: list[float] = []
    speech_s = 0.0
    for reply in AGENT_SENTENCES * _ROUNDS:
        _, seconds = await timed(voice.speak(clauses(reply)[0]))
        first.append(seconds)
        audio, seconds = await timed(voice.speak(reply))
        whole.append(seconds)
        speech_s += audio.size / RATE_HZ
    factor = sum(whole) / speech_s
    return VoiceFigures(voice.key, voice.device.device, factor, Spread.of(first), Spread.of(whole))
