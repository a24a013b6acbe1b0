"""Every model of the appliance, loaded once and shared by all calls, each on its own lane.

Built by `app.compose`. Loading blocks worker threads, never the engine loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import structlog

from app.call_voices import CallVoices
from app.settings import QUICK_VOICE, Settings
from app.thread_trials import ThreadTrials
from app.voices import TOO_SLOW, Voices, a_sentence, open_voices, tried
from engine.audio.vad import SileroVad
from engine.devices import DeviceChoice, Stage, choose
from engine.dialogue.embedding import MiniLM
from engine.dialogue.llama import Llama
from engine.dialogue.phrasing import SYSTEM
from engine.lane import WHENEVER_S, Lane
from engine.listening import Stages
from engine.ports import RATE_HZ, Completeness, FloatSamples, Voice
from engine.stt.whisper import Whisper
from engine.tts.call_voice import CallVoice
from engine.tts.clauses import clauses
from engine.tts.kokoro import DEFAULT_VOICE, Kokoro
from engine.tts.phrases import PhraseCache
from engine.tts.piper import Piper
from engine.turns.smart_turn import SmartTurn
from models.catalogue import Catalogue, Role
from models.hardware import Hardware
from models.selection import Selection, select
from models.verification import present
from models.weights import Weights

log = structlog.get_logger(__name__)

Progress = Callable[[str], None]

_FACTS = "A loaner car comes with jobs of more than two hours."
_QUESTION = "Question: Do I get a car meanwhile?"
_FIRST_TOKENS = 8


@dataclass(frozen=True, slots=True)
class Models:
    """What is in memory after `load`."""

    vad: SileroVad
    turn_end: SmartTurn
    speech_to_text: Whisper
    voice: PhraseCache
    """What speaks, with the phrases that are kept."""
    voices: Voices
    """Which voice that is, and the one that takes over in a call in which it fails."""
    embedder: MiniLM
    language_model: Llama
    devices: Mapping[str, DeviceChoice]
    """Where each stage really runs, and why."""


class WhenNobodySpeaks:
    """Has the language model weigh words while no voice needs the processor. Implements `Completeness`."""

    def __init__(self, model: Completeness, voices: Sequence[Lane]) -> None:
        self._model = model
        self._voices = voices

    async def finished(self, said: str) -> float | None:
        if any(lane.busy for lane in self._voices):
            return None
        return await self._model.finished(said)


class Inference:
    """Chooses, loads and warms the models. `load()`, then `warm()`, then calls; `stop()` at the end."""

    def __init__(
        self,
        weights_folder: Path,
        catalogue: Catalogue,
        hardware: Hardware,
        settings: Settings,
        phrases: Path,
    ) -> None:
        self.selection: Selection = select(catalogue, hardware, lambda model: present(model, weights_folder))
        self._weights = Weights(weights_folder, catalogue)
        self._catalogue = catalogue
        self._hardware = hardware
        self._settings = settings
        self._phrases = phrases
        self._hearing = Lane("hearing")
        self._turn = Lane("turn")
        self._thinking = Lane("thinking")
        self._speaking = Lane("speaking")
        self._standing_in = Lane("standing-in")
        self._models: Models | None = None
        self._call_voices: CallVoices | None = None

    @property
    def models(self) -> Models:
        """The loaded models; `load()` comes first."""
        if self._models is None:
            raise RuntimeError("the models are used before they were loaded")
        return self._models

    @property
    def loaded(self) -> bool:
        """Whether `load()` has been."""
        return self._models is not None

    async def load(self, on_progress: Progress) -> None:
        """Read all weights, several at a time, and try the voices.

        Raises:
            MissingWeights: a model is not on this PC.
            WeightsError: a model is damaged.
            InferenceError: no voice can speak.
        """
        for lane in self._lanes:
            lane.start()
        trials = ThreadTrials(self._weights.folder, self._hardware, on_progress)
        trials.read()
        parts = await asyncio.gather(
            asyncio.to_thread(self._load_ears, trials),
            asyncio.to_thread(self._load_voices, trials),
            asyncio.to_thread(self._load_mind, trials),
        )
        (vad, turn_end, whisper), voices, (embedder, llama) = parts
        whisper = await trials.quickest(Stage.STT, self._weights_of(Stage.STT), whisper, _hear)
        voices = await tried(voices, lambda warm: self._timed(warm, trials))
        thinks = _thinking_beside(voices.speaks)
        llama = await trials.quickest(Stage.LLM, self._weights_of(Stage.LLM), llama, thinks)
        if voices.trouble:
            log.warning("another_voice_speaks", reason=voices.trouble)
            on_progress(voices.trouble)
        voice = PhraseCache(self._phrases, voices.speaks, voices.speaks.key)
        self._call_voices = CallVoices(voices.speaks, voice)
        devices = {
            "stt": whisper.device,
            "turn_end": self._device(Stage.TURN),
            "tts": voices.speaks.device,
            "embedding": self._device(Stage.EMBEDDING),
            "llm": llama.device,
        }
        self._models = Models(vad, turn_end, whisper, voice, voices, embedder, llama, devices)
        for stage, choice in devices.items():
            log.info("stage_device", stage=stage, device=choice.device, reason=choice.reason)

    async def _timed(self, warm: Kokoro, trials: ThreadTrials) -> tuple[Kokoro, float]:
        weights = self._weights_of(Stage.TTS)
        warm = await trials.quickest(Stage.TTS, weights, warm, a_sentence)
        return warm, await trials.work_s(Stage.TTS, weights, warm, a_sentence, up_to_s=TOO_SLOW)

    def _load_ears(self, trials: ThreadTrials) -> tuple[SileroVad, SmartTurn, Whisper]:
        vad = SileroVad(self._file(Role.VAD))
        turn_end = SmartTurn(self._file(Role.TURN_END), self._turn)
        folder = self._weights.path(self.name(Role.STT))
        whisper = Whisper(folder, self._hearing, self._device(Stage.STT), self._threads(Stage.STT, trials))
        return vad, turn_end, whisper

    def _load_voices(self, trials: ThreadTrials) -> Voices:
        prefer_quick = self._settings.speech.voice == QUICK_VOICE
        return open_voices(lambda: self._load_warm(trials), self._load_quick, prefer_quick=prefer_quick)

    def _load_warm(self, trials: ThreadTrials) -> Kokoro:
        chosen = self._settings.speech.voice
        return Kokoro(
            self._file(Role.TTS),
            self._weights.path(self.name(Role.VOICES)),
            DEFAULT_VOICE if chosen == QUICK_VOICE else chosen,
            self._speaking,
            self._device(Stage.TTS),
            self._threads(Stage.TTS, trials),
        )

    def _load_quick(self) -> Piper:
        return Piper(self._file(Role.QUICK_TTS), self._standing_in)

    def _load_mind(self, trials: ThreadTrials) -> tuple[MiniLM, Llama]:
        embedder = MiniLM(self._weights.path(self.name(Role.EMBEDDING)))
        threads = self._threads(Stage.LLM, trials)
        llama = Llama(self._file(Role.LLM), self._thinking, self._device(Stage.LLM), threads)
        return embedder, llama

    async def warm(
        self, sentences: Sequence[str], on_progress: Progress, voice: str = "", told: str = SYSTEM
    ) -> None:
        """Run every other stage once and have all fixed sentences spoken and kept on disk.

        Args:
            voice: in which they are spoken, "" for the usual one.
            told: what the language model is told before the facts.
        """
        on_progress("Warming up hearing and thinking")
        await asyncio.gather(
            self.models.speech_to_text.transcribe(_noise()),
            self.models.turn_end.probability(_noise()),
            self.models.language_model.warm(told),
        )
        fixed = [clause for sentence in sentences for clause in clauses(sentence)]
        await self.call_voices.of(voice).warm(_told(fixed, on_progress))

    async def learn(self, sentences: Sequence[str], voice: str, told: str) -> None:
        """Have the first words of coming calls ready behind what is needed at once; raises `InferenceError`.

        Args:
            voice: as in `warm`.
            told: as in `warm`.
        """
        speaks = self.call_voices.of(voice)
        pieces = [clause for sentence in sentences for clause in clauses(sentence)]
        speaks.expect(pieces)
        for piece in pieces:
            await speaks.speak(piece, due_s=WHENEVER_S)
        await self.models.language_model.warm(told)

    async def speak_ahead(
        self, sentences: Sequence[str], calm: Callable[[], Awaitable[None]], voice: str = ""
    ) -> None:
        """Have the clauses of these sentences kept on disk, each when it is calm; raises `InferenceError`."""
        speaks = self.call_voices.of(voice)
        pieces = dict.fromkeys(clause for sentence in sentences for clause in clauses(sentence))
        speaks.expect(pieces)
        for piece in pieces:
            await calm()
            await speaks.speak(piece, due_s=WHENEVER_S)
        await speaks.tidy()

    @property
    def call_voices(self) -> CallVoices:
        """The voices that calls can have; `load()` comes first."""
        if self._call_voices is None:
            raise RuntimeError("a voice is used before it was loaded")
        return self._call_voices

    def stages(self, speaker: str = "") -> Stages:
        """A call's own set of stages: its own voice activity and one voice to its end, the shared rest.

        Args:
            speaker: the name of that voice, "" for the usual one.
        """
        models = self.models
        voice = CallVoice(self.call_voices.of(speaker), models.voices.stand_in)
        weighs = WhenNobodySpeaks(models.language_model, (self._speaking, self._standing_in))
        return Stages(models.vad.for_call(), models.turn_end, models.speech_to_text, voice, weighs)

    @property
    def voice(self) -> Voices | None:
        """Which voice speaks; None until it is loaded."""
        return None if self._models is None else self._models.voices

    def devices(self) -> Mapping[str, DeviceChoice]:
        """Where each stage runs; empty until it is loaded."""
        return {} if self._models is None else self._models.devices

    def stop(self) -> None:
        """End the lanes; a running inference is waited for."""
        for lane in self._lanes:
            lane.stop()

    @property
    def _lanes(self) -> tuple[Lane, ...]:
        return (self._hearing, self._turn, self._thinking, self._speaking, self._standing_in)

    def name(self, role: Role) -> str:
        """The model that does this work here."""
        if role is Role.LLM and self._settings.dialogue.model != "auto":
            return self._catalogue.named(self._settings.dialogue.model).name
        return self.selection.choices[role].model.name

    @property
    def names(self) -> frozenset[str]:
        """The models that do the work here, loaded or about to be."""
        return frozenset(self.name(role) for role in self.selection.choices)

    def _file(self, role: Role) -> Path:
        name = self.name(role)
        return self._weights.path(name, self._catalogue.named(name).files[0].path)

    def _device(self, stage: Stage) -> DeviceChoice:
        return choose(stage, getattr(self._settings.devices, _SETTING[stage]))

    def _threads(self, stage: Stage, trials: ThreadTrials) -> int:
        return trials.threads(stage, self._weights_of(stage))

    def _weights_of(self, stage: Stage) -> str:
        """What this stage loads: other weights, other times."""
        name = self.name(_BIG[stage])
        return f"{name} {self._catalogue.named(name).files[0].sha256}"


def _noise() -> FloatSamples:
    """A second of it."""
    return np.random.default_rng(0).normal(0, 1e-2, RATE_HZ).astype(np.float32)


async def _hear(whisper: Whisper) -> float:
    """Listen to one turn."""
    await whisper.transcribe(_noise())
    return 1.0


def _thinking_beside(voice: Voice) -> Callable[[Llama], Awaitable[float]]:
    """Begin an answer while the voice speaks, as in calls.

    The language model's threads wait for each other, so one that has to leave its core for the voice keeps
    all of them waiting: on two cores two threads were quicker than one alone, and several times slower in
    company.
    """

    async def think(llama: Llama) -> float:
        speaks = asyncio.ensure_future(voice.speak(_FACTS))
        async for _ in llama.complete(SYSTEM, f"Facts: {_FACTS}\n{_QUESTION}", max_tokens=_FIRST_TOKENS):
            pass
        await speaks
        return 1.0

    return think


def _told(fixed: Sequence[str], on_progress: Progress) -> Iterator[str]:
    """The sentences, each announced when it is its turn."""
    for number, sentence in enumerate(fixed, start=1):
        on_progress(f"Learning fixed sentences, {number} of {len(fixed)}")
        yield sentence


_BIG: Mapping[Stage, Role] = {Stage.STT: Role.STT, Stage.LLM: Role.LLM, Stage.TTS: Role.TTS}
_SETTING: Mapping[Stage, str] = {
    Stage.STT: "stt",
    Stage.TURN: "turn_end",
    Stage.TTS: "tts",
    Stage.EMBEDDING: "embedding",
    Stage.LLM: "llm",
}
