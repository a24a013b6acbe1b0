"""The plain chain that everybody builds first, from the same weights, as the mark to be measured against.

Half a second of silence, then `WhisperModel.transcribe`, then the language model streamed to the end of its
first sentence, then that sentence through Kokoro, each as its library comes. No telephone, no line: that is
in the chain's favour. Called by `lotline bench turn` in a worker thread, while no call is up.
"""

# The three libraries are typed loosely or not at all.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.bench.figures import Spread
from app.dealership.profile import SAMPLE, read_profile
from app.speeds import threads_of
from engine.devices import Stage, choose
from engine.ports import RATE_HZ, FloatSamples
from engine.tts.kokoro import DEFAULT_VOICE
from models.catalogue import Model
from models.hardware import probe
from models.weights import Weights

SILENCE_S = 0.5
_CONTEXT_TOKENS = 4096
_MAX_TOKENS = 80
_SENTENCE = re.compile(r".*?[.!?](?=\s)", re.DOTALL)
_SYSTEM = """You are {name}, who answers the phone of the car dealership {dealership}.
Answer in one or two short sentences, using only these facts.
To book, ask for service, day, time, name and number.
{facts}"""


@dataclass(frozen=True, slots=True)
class ChainFigures:
    """The result of `PlainChain.figures`.

    Attributes:
        voice_to_voice: silence waited for and all stages, on the same audio as the appliance was given.
        transcription: of each turn.
        sentence: until the model's first sentence stood.
        speech: until that sentence was audio.
    """

    model: str
    voice_to_voice: Spread
    transcription: Spread
    sentence: Spread
    speech: Spread

    def lines(self) -> list[str]:
        stages = (
            f"silence {SILENCE_S:.2f}, transcription {self.transcription.median_s:.2f}, "
            f"first sentence {self.sentence.median_s:.2f}, speech {self.speech.median_s:.2f} s"
        )
        return [
            f"  plain chain of the same weights ({self.model}): {self.voice_to_voice.whole}",
            f"    medians: {stages}",
        ]


class PlainChain:
    """The three models, loaded as their documentation says. Blocking: `start`, then `call`, then `figures`.

    Args:
        model: the language model that the appliance uses.
    """

    def __init__(self, weights: Weights, model: Model) -> None:
        self._weights = weights
        self._model = model
        self._turns: list[tuple[float, float, float]] = []
        self._said: list[dict[str, str]] = []

    def start(self) -> None:
        """Load; raises `ModelsError`."""
        from faster_whisper import WhisperModel
        from kokoro_onnx import Kokoro
        from llama_cpp import Llama

        weights, hardware = self._weights, probe()
        self._whisper: Any = WhisperModel(
            str(weights.path("whisper-base")),
            device=choose(Stage.STT, "auto").device,
            compute_type="int8",
            cpu_threads=threads_of(Stage.STT, weights.folder, hardware),
        )
        self._llama: Any = Llama(
            str(weights.path(self._model.name, self._model.files[0].path)),
            n_ctx=_CONTEXT_TOKENS,
            n_threads=threads_of(Stage.LLM, weights.folder, hardware),
            n_gpu_layers=-1 if choose(Stage.LLM, "auto").device == "cuda" else 0,
            verbose=False,
        )
        speech = weights.path("kokoro-82m-int8", "kokoro-v1.0.int8.onnx")
        with tempfile.TemporaryDirectory() as folder:
            self._kokoro: Any = Kokoro(str(speech), str(_voices(weights.path("kokoro-voices"), Path(folder))))
        self._begin()
        self._answer(np.zeros(RATE_HZ, dtype=np.float32))

    def call(self, lines: Sequence[FloatSamples]) -> None:
        """Answer the lines of a call, one after the other."""
        self._begin()
        self._turns += [self._answer(audio) for audio in lines]

    def figures(self) -> ChainFigures:
        """What the calls so far took."""
        heard, thought, spoken = zip(*self._turns, strict=True)
        return ChainFigures(
            self._model.name,
            Spread.of([SILENCE_S + sum(turn) for turn in self._turns]),
            *(Spread.of(each) for each in (heard, thought, spoken)),
        )

    def _begin(self) -> None:
        self._said = [{"role": "system", "content": _system_prompt()}]

    def _answer(self, audio: FloatSamples) -> tuple[float, float, float]:
        """Seconds of transcription, of the first sentence, and of its speech."""
        started = time.perf_counter()
        segments, _ = self._whisper.transcribe(audio, beam_size=1, language="en")
        text = " ".join(segment.text.strip() for segment in segments)
        heard = time.perf_counter()
        self._said.append({"role": "user", "content": text})
        sentence = self._first_sentence()
        self._said.append({"role": "assistant", "content": sentence})
        thought = time.perf_counter()
        self._kokoro.create(sentence, DEFAULT_VOICE)
        return heard - started, thought - heard, time.perf_counter() - thought

    def _first_sentence(self) -> str:
        text = ""
        pieces = self._llama.create_chat_completion(
            self._said, stream=True, temperature=0.0, max_tokens=_MAX_TOKENS
        )
        for piece in pieces:
            text += piece["choices"][0]["delta"].get("content") or ""
            found = _SENTENCE.match(text)
            if found:
                return found[0]
        return text or "Sorry?"


def _voices(folder: Path, into: Path) -> Path:
    """kokoro-onnx wants its voices in one file."""
    style = np.fromfile(folder / f"{DEFAULT_VOICE}.bin", dtype=np.float32).reshape(-1, 1, 256)
    voices: dict[str, Any] = {DEFAULT_VOICE: style}
    path = into / "voices.bin"
    with path.open("wb") as file:
        np.savez(file, **voices)
    return path


def _system_prompt() -> str:
    """The dealership's facts as somebody would paste them."""
    profile = read_profile(SAMPLE)
    prices = [f"{each.name}: ${each.price_min:g} to ${each.price_max:g}." for each in profile.services]
    facts = [*(each.answer for each in profile.faq), *prices]
    return _SYSTEM.format(name=profile.agent_name, dealership=profile.name, facts="\n".join(facts))
