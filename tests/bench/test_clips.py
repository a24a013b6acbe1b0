import gzip
import wave
from pathlib import Path

import numpy as np
import pytest

from app.bench.clips import Clip, Speaker, human_prompts, synthetic, with_noise
from engine.pcm import dbfs


def write_wav(path: Path, seconds: float) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8_000)
        file.writeframes(np.full(int(seconds * 8_000), 1000, "<i2").tobytes())


def test_prompts_are_those_with_enough_words_and_nothing_but_words(tmp_path: Path):
    for name in ("good", "short", "noise", "symbols", "silence"):
        write_wav(tmp_path / "en" / f"{name}.wav", 1.0)
    text = tmp_path / "text.gz"
    lines = [
        "; comment: this is no prompt at all",
        "good: Please hold the line now.",
        "short: Hold.",
        "noise: [this is a simple beep]",
        "symbols: Enter a number followed by # please",
        "silence: (2 seconds of silence)",
        "missing: This file is not there.",
    ]
    text.write_bytes(gzip.compress("\n".join(lines).encode()))
    found = human_prompts(tmp_path / "en", text)
    assert [clip.text for clip in found] == ["Please hold the line now."]
    assert found[0].seconds == pytest.approx(1.0, abs=0.01)


def test_a_machine_without_the_prompts_has_none(tmp_path: Path):
    assert human_prompts(tmp_path / "en", tmp_path / "text.gz") == []


async def test_clips_are_made_once_and_then_read_from_the_cache(tmp_path: Path):
    asked: list[str] = []

    async def speak(text: str) -> np.ndarray:
        asked.append(text)
        return np.full(1600, 500, np.int16)

    speakers = [Speaker("a", speak), Speaker("b", speak)]
    first = await synthetic(speakers, ["one", "two", "three"], tmp_path)
    again = await synthetic(speakers, ["one", "two", "three"], tmp_path)
    assert asked == ["one", "three", "two"]
    assert [clip.text for clip in again] == ["one", "three", "two"]
    assert all(np.array_equal(a.audio, b.audio) for a, b in zip(first, again, strict=True))


def test_noise_lies_as_far_below_the_speech_as_asked():
    tone = np.sin(2 * np.pi * 440 * np.arange(16_000) / 16_000).astype(np.float32) * np.float32(0.2)
    noisy = with_noise(Clip("hello", tone), 10.0)
    assert dbfs(noisy.audio - tone) == pytest.approx(dbfs(tone) - 10, abs=0.2)
    assert np.array_equal(noisy.audio, with_noise(Clip("hello", tone), 10.0).audio)
