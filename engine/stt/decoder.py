"""One greedy pass of a Whisper model over a window of audio, on CTranslate2.

Called by `whisper.py` on the speech-to-text lane; blocking, releases the GIL. CTranslate2's encoder takes
windows shorter than 30 s, so the cost of a short sentence is that of a short window.
"""

# CTranslate2 is compiled and carries no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.devices import DeviceChoice, fell_back
from engine.errors import InferenceError, WeightsError
from engine.logmel import LogMelExtractor
from engine.ports import RATE_HZ, FloatSamples
from engine.tokens import load_tokenizer

_TOKENS_PER_S = 9
_SPARE_TOKENS = 6
_MAX_TOKENS = 224
_MAX_HINT_TOKENS = 120
_TIMESTAMP_S = 0.02
_INVENTED_AFTER_S = 0.3
"""A segment that begins this short before the end of the speech, or later, was made up for the padding."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """What one pass wrote.

    Attributes:
        text: the words, stripped.
        mean_logprob: mean log-probability of the tokens, timestamps included.
        no_speech: the model's own probability that nobody speaks in the window.
        finished: false when the text was cut off by the length limit, as loops are.
    """

    text: str
    mean_logprob: float
    no_speech: float
    finished: bool


@dataclass(frozen=True, slots=True)
class Encoded:
    """A window that was listened to: CTranslate2's encoder states, and how long it is."""

    states: Any
    seconds: float


@contextmanager
def _failing_on(seconds: float) -> Generator[None]:
    try:
        yield
    except (RuntimeError, ValueError) as error:
        raise InferenceError(f"Whisper failed on {seconds:.1f} s of audio: {error}") from error


class Decoder:
    """A loaded Whisper model in English; raises `WeightsError` when the folder cannot be used.

    Attributes:
        device: where it really runs.
    """

    def __init__(self, folder: Path, device: DeviceChoice, threads: int) -> None:
        self._model, self.device = _load(folder, device, threads)
        self._tokenizer: Any = load_tokenizer(folder / "tokenizer.json")
        self._log_mel = LogMelExtractor(int(self._model.n_mels))
        self._end = self._token("<|endoftext|>")
        self._first_timestamp = self._token("<|notimestamps|>") + 1
        self._start = self._start_tokens()

    def encode(self, window: FloatSamples) -> Encoded:
        """Listen to a window of at most 30 s; the larger part of the work. Raises `InferenceError`."""
        import ctranslate2

        seconds = window.size / RATE_HZ
        features = ctranslate2.StorageView.from_array(self._log_mel(window)[None, :, :].copy())
        with _failing_on(seconds):
            return Encoded(self._model.encode(features, to_cpu=False), seconds)

    def decode(self, heard: Encoded, speech_s: float, hints: str = "") -> Decoded:
        """Write down a window of which `speech_s` are the turn; raises `InferenceError`.

        Timestamps stay on: they tell the decoder where the speech ends and the padding begins, and they tell
        us which words were made up for the padding. The length is limited to what can be said in the time.
        """
        most = min(int(_TOKENS_PER_S * speech_s) + _SPARE_TOKENS, _MAX_TOKENS)
        with _failing_on(heard.seconds):
            result = self._generate(heard, self._hint_tokens(hints) + self._start, most)
        tokens: list[int] = result.sequences_ids[0]
        text: str = self._tokenizer.decode(self._spoken_tokens(tokens, speech_s))
        return Decoded(
            text=text.strip(),
            mean_logprob=float(result.scores[0]) * len(tokens) / (len(tokens) + 1),
            no_speech=float(result.no_speech_prob),
            finished=len(tokens) < most,
        )

    def _spoken_tokens(self, tokens: list[int], speech_s: float) -> list[int]:
        """Drop timestamps, and the segments that begin where nobody speaks any more."""
        spoken: list[int] = []
        for token in tokens:
            starts_s = (token - self._first_timestamp) * _TIMESTAMP_S
            if spoken and starts_s >= speech_s - _INVENTED_AFTER_S:
                break
            if token < self._end:
                spoken.append(token)
        return spoken

    def _generate(self, heard: Encoded, prompt: list[int], most_tokens: int) -> Any:
        """Run the decoder. CTranslate2 generates half of `max_length` at most (`whisper.cc`)."""
        return self._model.generate(
            heard.states,
            [prompt],
            beam_size=1,
            max_length=2 * max(most_tokens, len(prompt)),
            return_scores=True,
            return_no_speech_prob=True,
        )[0]

    def _start_tokens(self) -> list[int]:
        start = [self._token("<|startoftranscript|>")]
        if self._model.is_multilingual:
            start += [self._token("<|en|>"), self._token("<|transcribe|>")]
        return start

    def _hint_tokens(self, hints: str) -> list[int]:
        """Words the caller is likely to say, put where the model expects the text before this window."""
        if not hints:
            return []
        encoded = self._tokenizer.encode(" " + hints.strip(), add_special_tokens=False)
        return [self._token("<|startofprev|>"), *encoded.ids[:_MAX_HINT_TOKENS]]

    def _token(self, name: str) -> int:
        token = self._tokenizer.token_to_id(name)
        if token is None:
            raise WeightsError(f"The tokenizer of Whisper does not know {name}: it belongs to another model.")
        return int(token)


def _load(folder: Path, device: DeviceChoice, threads: int) -> tuple[Any, DeviceChoice]:
    """Load on the wanted device, and on the CPU when CUDA cannot be started."""
    if device.device == "cuda":
        try:
            model = _open(folder, "cuda", "int8_float16", threads)
            _listen_once(model)
        except (RuntimeError, ValueError) as error:
            device = fell_back(error)
        else:
            return model, device
    try:
        return _open(folder, "cpu", "int8", threads), device
    except (RuntimeError, ValueError) as error:
        advice = "Run `lotline models verify`, then `lotline models pull`."
        raise WeightsError(f"Whisper cannot be loaded from {folder.name}: {error}. {advice}") from error


def _open(folder: Path, device: str, compute_type: str, threads: int) -> Any:
    import ctranslate2

    return ctranslate2.models.Whisper(
        str(folder), device=device, compute_type=compute_type, intra_threads=threads, inter_threads=1
    )


def _listen_once(model: Any) -> None:
    """Find out now, not in a call, whether the CUDA libraries that CTranslate2 loads late are there."""
    import ctranslate2
    import numpy as np

    features = ctranslate2.StorageView.from_array(np.zeros((1, model.n_mels, 100), dtype=np.float32))
    model.encode(features, to_cpu=True)
