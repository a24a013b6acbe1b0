"""The voices that the benches speak with, loaded from the weights on this PC."""

from __future__ import annotations

from collections.abc import Sequence

from app.bench.clips import Speaker
from app.speeds import threads_of
from engine.devices import DeviceChoice, Stage, choose
from engine.lane import Lane
from engine.tts.kokoro import DEFAULT_VOICE, Kokoro
from engine.tts.piper import Piper
from models.hardware import probe
from models.weights import Weights

_OTHERS = ("am_michael", "bf_emma", "am_puck", "af_nicole")
"""Women and men, American and British, one whispering; with the default and Piper's man they are six."""


def kokoro(weights: Weights, lane: Lane, device: DeviceChoice | None = None) -> Kokoro:
    """The warm voice, as the appliance loads it; on another processor where one is named."""
    threads = threads_of(Stage.TTS, weights.folder, probe())
    model = weights.path("kokoro-82m-int8", "kokoro-v1.0.int8.onnx")
    device = device or choose(Stage.TTS, "auto")
    return Kokoro(model, weights.path("kokoro-voices"), DEFAULT_VOICE, lane, device, threads)


def piper(weights: Weights, lane: Lane) -> Piper:
    """The quick voice, as the appliance loads it."""
    return Piper(weights.path("piper-joe", "en_US-joe-medium.onnx"), lane)


def callers(weights: Weights, lane: Lane) -> list[Speaker]:
    """Six synthetic callers."""
    return _six(weights, lane, _OTHERS)


def speaking_up(weights: Weights, lane: Lane) -> list[Speaker]:
    """Six of whom none whispers: voice activity hears no whisper, and so neither the end of it."""
    return _six(weights, lane, (*_OTHERS[:-1], "bf_isabella"))


def _six(weights: Weights, lane: Lane, others: Sequence[str]) -> list[Speaker]:
    first = kokoro(weights, lane)
    voices = [first, *(first.in_voice(name) for name in others), piper(weights, lane)]
    return [Speaker(voice.key, voice.speak) for voice in voices]


def strangers(weights: Weights, lane: Lane) -> list[Speaker]:
    """Those of them that phone in: an American, Piper's Joe, an Englishwoman. None has the agent's voice."""
    first = kokoro(weights, lane)
    voices = [first.in_voice(_OTHERS[0]), piper(weights, lane), first.in_voice(_OTHERS[1])]
    return [Speaker(voice.key, voice.speak) for voice in voices]
