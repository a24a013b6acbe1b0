"""Piper: the quick voice, for slow PCs and when Kokoro fails. Implements `Voice`.

Awaited on the engine loop; the work is done on the given lane, about a twentieth of the audio's length.
"""

# piper-tts is typed loosely.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import structlog

from engine.devices import DeviceChoice
from engine.errors import InferenceError
from engine.lane import Lane
from engine.onnx import ON_CPU, onnx_errors, open_session, unusable
from engine.ports import RATE_HZ, Samples
from engine.tts.mastering import RENDERING, mastered
from engine.tts.spoken import spoken_clause

log = structlog.get_logger(__name__)

_THREADS = 2

_SLOW = 1.28
"""How much longer everything takes for a caller who asked for slower speech."""


class Piper:
    """One Piper voice, `NAME.onnx` with `NAME.onnx.json` beside it; raises `WeightsError`.

    Attributes:
        device: where it runs: always the CPU, which is quick enough.
        key: names the voice, for the phrase cache.
    """

    def __init__(self, model_path: Path, lane: Lane, threads: int = _THREADS) -> None:
        self._lane = lane
        self._voice = _load(model_path, threads)
        self._steady, self._slow = _without_chance(1.0), _without_chance(_SLOW)
        self.device: DeviceChoice = ON_CPU
        self.key = f"piper/{model_path.stem}/{RENDERING}"

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        """Synthesise one clause or sentence; empty for a text without words. Raises `InferenceError`."""
        manner = self._slow if slowly else self._steady
        audio = await self._lane.run(lambda: self._speak(text, manner), due_s)
        log.debug("synthesised", audio_s=round(len(audio) / RATE_HZ, 2))
        return audio

    def _speak(self, text: str, manner: Any) -> Samples:
        words = spoken_clause(text)
        if not any(char.isalnum() for char in words):
            return np.zeros(0, dtype=np.int16)
        try:
            chunks = self._voice.synthesize(words, manner)
            audio = np.concatenate([chunk.audio_float_array for chunk in chunks])
        except onnx_errors() as error:
            raise InferenceError(f"Piper failed on a sentence: {error}") from error
        return mastered(audio, int(self._voice.config.sample_rate), text)


def _without_chance(length_scale: float) -> Any:
    """Piper draws noise for timbre and rhythm; without it the same words always sound the same."""
    from piper.config import SynthesisConfig

    return SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0, length_scale=length_scale)


def _load(model_path: Path, threads: int) -> Any:
    """Build the voice around our own session: Piper's would spin while it waits."""
    import json

    from piper.config import PiperConfig
    from piper.voice import PiperVoice

    settings = model_path.with_name(model_path.name + ".json")
    try:
        config = PiperConfig.from_dict(json.loads(settings.read_text("utf-8")))
    except (OSError, ValueError, KeyError) as error:
        raise unusable(settings, error) from error
    session, _ = open_session(model_path, threads)
    return PiperVoice(session=session, config=config)
