"""Kokoro-82M: the warm voice. Implements `Voice`.

Awaited on the engine loop; phonemes and audio are made on the given lane. Costs about 31 ms a character on
two cores, so what is spoken goes in clause by clause. The weights are driven directly: tokens between two
zeros, and one style vector for each length of phonemes (hexgrad/Kokoro-82M, `kokoro-onnx`).
"""

# kokoro-onnx is typed loosely and phonemizer not at all.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

import copy
import logging
from pathlib import Path
from typing import Any

import numpy as np
import structlog
from numpy.typing import NDArray

from engine.devices import DeviceChoice
from engine.errors import InferenceError, WeightsError
from engine.lane import Lane
from engine.onnx import OnnxModel, unusable
from engine.ports import RATE_HZ, FloatSamples, Samples
from engine.tts.mastering import RENDERING, mastered
from engine.tts.spoken import spoken_clause

log = structlog.get_logger(__name__)

DEFAULT_VOICE = "af_heart"
_RATE_HZ = 24_000
_MAX_PHONEMES = 510
_STYLE_SIZE = 256
_SLOW = 0.78
"""Speed for a caller who asked for slower speech: a little under four fifths, still natural."""


class Kokoro:
    """One voice of Kokoro; raises `WeightsError` when the weights cannot be used.

    Attributes:
        device: where it really runs.
        threads: of the CPU.
        voice: name of the speaker.
        key: names model and voice, for the phrase cache.
    """

    def __init__(
        self,
        model_path: Path,
        voices_folder: Path,
        voice: str,
        lane: Lane,
        device: DeviceChoice,
        threads: int,
    ) -> None:
        from kokoro_onnx.tokenizer import Tokenizer

        self._lane = lane
        self._model = OnnxModel(model_path, threads=threads, device=device, lengths_vary=True)
        self._model.expect("tokens", "style", "speed")
        self._model_path = model_path
        self._voices_folder = voices_folder
        self._styles = _read_styles(voices_folder / f"{voice}.bin")
        self._tokenizer: Any = Tokenizer()
        logging.getLogger("phonemizer").setLevel(logging.ERROR)  # it warns of every "AM" and "'s"
        self.device = self._model.device
        self.threads = threads
        self.voice = voice
        self.key = f"{model_path.stem}/{voice}/{RENDERING}"

    def voices(self) -> list[str]:
        """The names of all voices that are there, in order of the alphabet."""
        return sorted(each.stem for each in self._voices_folder.glob("*.bin"))

    def in_voice(self, voice: str) -> Kokoro:
        """Return another voice that shares the loaded model; raises `WeightsError`."""
        other = copy.copy(self)
        other._styles = _read_styles(self._voices_folder / f"{voice}.bin")
        other.voice = voice
        other.key = f"{self._model_path.stem}/{voice}/{RENDERING}"
        return other

    async def with_threads(self, threads: int) -> Kokoro:
        """The same with another number of threads, loaded anew; raises `WeightsError`."""
        if threads == self.threads:
            return self
        other = copy.copy(self)
        other.threads = threads
        other._model = await self._lane.run(
            lambda: OnnxModel(self._model_path, threads=threads, device=self.device, lengths_vary=True)
        )
        return other

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        """Synthesise one clause or sentence; empty for a text without words. Raises `InferenceError`."""
        audio = await self._lane.run(lambda: self._speak(text, _SLOW if slowly else 1.0), due_s)
        log.debug("synthesised", audio_s=round(len(audio) / RATE_HZ, 2))
        return audio

    def _speak(self, text: str, speed: float) -> Samples:
        phonemes = self._phonemes(spoken_clause(text))
        audio = [self._synthesise(part, speed) for part in phoneme_parts(phonemes)]
        return mastered(np.concatenate(audio), _RATE_HZ, text) if audio else np.zeros(0, dtype=np.int16)

    def _phonemes(self, words: str) -> str:
        if not any(char.isalnum() for char in words):
            return ""
        try:
            return self._tokenizer.phonemize(words, "en-us")
        except RuntimeError as error:
            raise InferenceError(f"The pronunciation of a sentence could not be found: {error}") from error

    def _synthesise(self, phonemes: str, speed: float) -> FloatSamples:
        tokens = self._tokenizer.tokenize(phonemes)
        inputs = {
            "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
            "style": self._styles[min(len(tokens), len(self._styles)) - 1],
            "speed": np.full(1, speed, dtype=np.float32),
        }
        return self._model.run(inputs)[0].ravel()


def phoneme_parts(phonemes: str) -> list[str]:
    """Cut what is longer than the model takes, at the last blank that fits."""
    parts: list[str] = []
    while len(phonemes) > _MAX_PHONEMES:
        at = phonemes.rfind(" ", 1, _MAX_PHONEMES)
        at = at if at > 0 else _MAX_PHONEMES
        parts.append(phonemes[:at])
        phonemes = phonemes[at:].lstrip()
    return [*parts, phonemes] if phonemes else parts


def _read_styles(path: Path) -> NDArray[np.float32]:
    """Read a voice file: float32, one style for every number of phonemes, shape (510, 1, 256)."""
    try:
        styles = np.fromfile(path, dtype=np.float32)
    except OSError as error:
        raise unusable(path, error) from error
    if styles.size == 0 or styles.size % _STYLE_SIZE:
        raise WeightsError(f"{path.name} is not a Kokoro voice. Run `lotline models verify`.")
    return styles.reshape(-1, 1, _STYLE_SIZE)
