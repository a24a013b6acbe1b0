"""Speech with its text, for the benches: synthetic callers over a telephone line, and human prompts.

Called by the bench commands on their asyncio loop. Synthetic clips are made once and kept as WAV files in a
folder that the caller of the bench gives.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import wave
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.bench.mulaw import over_the_telephone
from engine.audio.resample import resample
from engine.pcm import amplitude, dbfs, to_float
from engine.ports import RATE_HZ, FloatSamples, Samples

PROMPTS_FOLDER = Path("/usr/share/asterisk/sounds/en")
PROMPTS_TEXT = Path("/usr/share/doc/asterisk-core-sounds-en/core-sounds-en.txt.gz")
PROMPTS_MISSING = "No human prompts: `apt install asterisk-core-sounds-en asterisk-core-sounds-en-wav`."
_SYMBOLS = re.compile(r"[\[\]<>()#*@|]")

Speak = Callable[[str], Awaitable[Samples]]


@dataclass(frozen=True, slots=True)
class Clip:
    """One utterance: 16 kHz audio and what is said in it."""

    text: str
    audio: FloatSamples

    @property
    def seconds(self) -> float:
        return self.audio.size / RATE_HZ


@dataclass(frozen=True, slots=True)
class Speaker:
    """A synthetic caller. `key` names engine and voice."""

    key: str
    speak: Speak


async def synthetic(speakers: Sequence[Speaker], sentences: Sequence[str], cache: Path) -> list[Clip]:
    """Let every speaker say every other sentence through G.711, half of the sentences each."""
    clips: list[Clip] = []
    for turn, speaker in enumerate(speakers):
        for text in sentences[turn % 2 :: 2]:
            audio = to_float(await kept(cache, speaker, text))
            clips.append(Clip(text, over_the_telephone(audio)))
    return clips


def with_noise(clip: Clip, snr_db: float) -> Clip:
    """Add white noise below the speech by `snr_db`, the same noise every time."""
    digest = hashlib.sha256(clip.text.encode()).digest()
    noise = np.random.default_rng(list(digest[:8])).standard_normal(clip.audio.size)
    noisy = clip.audio + noise * amplitude(dbfs(clip.audio) - snr_db)
    return Clip(clip.text, noisy.astype(np.float32))


def human_prompts(
    folder: Path = PROMPTS_FOLDER, text: Path = PROMPTS_TEXT, words: tuple[int, int] = (4, 30)
) -> list[Clip]:
    """Read the published telephone prompts of a human speaker; empty when they are not installed."""
    if not text.exists() or not folder.exists():
        return []
    with gzip.open(text, "rt", encoding="utf-8") as lines:
        entries = [line.strip().split(": ", 1) for line in lines if ": " in line and line[0] != ";"]
    usable = [
        (name, said)
        for name, said in entries
        if words[0] <= len(said.split()) <= words[1] and not _SYMBOLS.search(said)
    ]
    return [
        Clip(said, read_wav(folder / f"{name}.wav"))
        for name, said in usable
        if (folder / f"{name}.wav").exists()
    ]


def read_wav(path: Path) -> FloatSamples:
    """Read a mono 16-bit file of any rate as 16 kHz floats."""
    with wave.open(str(path)) as file:
        pcm = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(np.int16)
        return resample(to_float(pcm), file.getframerate(), RATE_HZ)


async def kept(cache: Path, speaker: Speaker, text: str) -> Samples:
    """What the speaker says, made the first time and read from the folder from then on."""
    name = hashlib.sha256(f"{speaker.key}\n{text}".encode()).hexdigest()[:24]
    path = cache / f"{name}.wav"
    said = _read_pcm(path)
    if said is None:
        said = await speaker.speak(text)
        _write_wav(path, said)
    return said


def _read_pcm(path: Path) -> Samples | None:
    if not path.exists():
        return None
    with wave.open(str(path)) as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(np.int16)


def _write_wav(path: Path, audio: Samples) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    with wave.open(str(draft), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(audio.astype("<i2").tobytes())
    draft.replace(path)
