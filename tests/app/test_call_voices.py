"""Which voices calls can have, over the files of a model that is not there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.call_voices import CallVoices
from engine.errors import WeightsError
from engine.ports import Samples
from engine.tts.kokoro import Kokoro
from engine.tts.phrases import PhraseCache
from engine.tts.piper import Piper


class Speaks(Kokoro):
    """Kokoro without its weights: one sample of speech, different in each voice."""

    def __init__(self, voice: str = "af_heart") -> None:
        self.voice, self.key = voice, f"kokoro/{voice}/1"
        self.spoken: list[str] = []

    def voices(self) -> list[str]:
        return ["af_bella", "af_heart", "am_adam", "bm_george", "zf_xiaobei"]

    def in_voice(self, voice: str) -> Kokoro:
        if voice not in self.voices():
            raise WeightsError(f"{voice}.bin is not there.")
        return Speaks(voice)

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        self.spoken.append(text)
        return np.full(16, ord(self.voice[-1]), np.int16)


class Quick(Piper):
    """Piper without its weights."""

    def __init__(self) -> None:
        self.key = "piper"


@pytest.fixture
def heart() -> Speaks:
    return Speaks()


@pytest.fixture
def voices(heart: Speaks, tmp_path: Path) -> CallVoices:
    return CallVoices(heart, PhraseCache(tmp_path, heart, heart.key))


def test_only_voices_that_speak_english_can_be_chosen(voices: CallVoices) -> None:
    assert voices.names() == ["af_bella", "af_heart", "am_adam", "bm_george"]
    assert voices.usual == "af_heart"


async def test_each_voice_speaks_for_itself_and_is_made_once(voices: CallVoices) -> None:
    voices.of("").expect(["Hello."])
    usual, other = await voices.of("").speak("Hello."), await voices.of("am_adam").speak("Hello.")
    assert usual[0] != other[0]
    assert voices.of("am_adam") is voices.of("am_adam")
    assert voices.of("af_heart") is voices.of("")


async def test_what_is_said_again_and_again_is_kept_in_every_voice(voices: CallVoices, heart: Speaks) -> None:
    voices.of("bm_george").expect(["Hello."])
    for _ in range(2):
        await voices.of("").speak("Hello.")
    assert heart.spoken == ["Hello."]


def test_a_voice_that_is_gone_is_replaced_by_the_usual_one(voices: CallVoices) -> None:
    assert voices.of("af_gone") is voices.of("")


def test_the_quick_voice_is_alone(tmp_path: Path) -> None:
    quick = Quick()
    kept = PhraseCache(tmp_path, quick, quick.key)
    voices = CallVoices(quick, kept)
    assert (voices.names(), voices.usual) == ((), "")
    assert voices.of("am_adam") is kept
