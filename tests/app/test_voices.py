"""Which voice speaks on which PC."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from app.voices import Voices, a_sentence, open_voices, tried
from engine.devices import DeviceChoice
from engine.errors import InferenceError, WeightsError
from engine.lane import Lane
from engine.ports import RATE_HZ, Samples
from engine.tts.kokoro import Kokoro
from engine.tts.piper import Piper
from models.errors import MissingWeights


class OneSecondVoice:
    """A second of speech for `work_s` seconds of the processor's time."""

    key = "warm/heart/1"

    def __init__(self, work_s: float) -> None:
        self.work_s = work_s
        self.clock_s = 0.0
        self.asked = 0

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        self.asked += 1
        self.clock_s += self.work_s
        return np.ones(RATE_HZ, np.int16)


WARM, QUICK = cast("Kokoro", OneSecondVoice(0.0)), cast("Piper", OneSecondVoice(0.0))


def _fails(error: Exception) -> Callable[[], Kokoro]:
    def load() -> Kokoro:
        raise error

    return load


def test_the_warm_voice_speaks_and_the_quick_one_stands_by() -> None:
    assert open_voices(lambda: WARM, lambda: QUICK, prefer_quick=False) == Voices(WARM, QUICK)


def test_the_quick_voice_speaks_where_the_settings_ask_for_it() -> None:
    assert open_voices(lambda: WARM, lambda: QUICK, prefer_quick=True) == Voices(QUICK)


@pytest.mark.parametrize("error", [MissingWeights("Kokoro is not here."), WeightsError("Kokoro is damaged.")])
def test_the_quick_voice_speaks_where_the_warm_one_cannot_and_that_is_said(error: Exception) -> None:
    voices = open_voices(_fails(error), lambda: QUICK, prefer_quick=False)
    assert voices.speaks is QUICK
    assert str(error) in voices.trouble


@pytest.mark.model
def test_real_weights_that_are_damaged_do_not_keep_the_quick_voice_from_speaking(
    tmp_path: Path, weights_folder: Path
) -> None:
    (tmp_path / "kokoro.onnx").write_bytes(b"This is no model." * 64)
    lane, device = Lane("never started"), DeviceChoice("cpu", "for the test")
    voices = open_voices(
        lambda: Kokoro(
            tmp_path / "kokoro.onnx", weights_folder / "kokoro-voices", "af_heart", lane, device, 1
        ),
        lambda: Piper(weights_folder / "piper-joe" / "en_US-joe-medium.onnx", lane),
        prefer_quick=False,
    )
    assert isinstance(voices.speaks, Piper)
    assert "kokoro.onnx cannot be loaded" in voices.trouble


def test_without_the_quick_voice_the_warm_one_speaks_alone() -> None:
    quick = cast("Callable[[], Piper]", _fails(MissingWeights("no Piper")))
    assert open_voices(lambda: WARM, quick, prefer_quick=False) == Voices(WARM)
    assert "no Piper" in open_voices(lambda: WARM, quick, prefer_quick=True).trouble
    with pytest.raises(WeightsError, match="damaged"):
        open_voices(_fails(WeightsError("damaged")), quick, prefer_quick=False)


def takes(factor: float) -> Callable[[Kokoro], Awaitable[tuple[Kokoro, float]]]:
    """Says that any voice works so long for a second of speech."""

    async def timed(voice: Kokoro) -> tuple[Kokoro, float]:
        await asyncio.sleep(0)
        return voice, factor

    return timed


async def test_a_voice_that_keeps_up_speaks_with_the_threads_that_suit_the_pc() -> None:
    other = cast("Kokoro", OneSecondVoice(0.0))

    async def timed(voice: Kokoro) -> tuple[Kokoro, float]:
        assert voice is WARM
        await asyncio.sleep(0)
        return other, 0.4

    assert await tried(Voices(WARM, QUICK), timed) == Voices(other, QUICK)
    assert await tried(Voices(WARM, trouble="no Piper"), timed) == Voices(other, trouble="no Piper")


async def test_each_voice_has_spoken_before_the_first_call() -> None:
    warm, quick = OneSecondVoice(0.0), OneSecondVoice(0.0)
    await tried(Voices(cast("Kokoro", warm), cast("Piper", quick)), takes(0.4))
    assert (warm.asked, quick.asked) == (1, 1)


async def test_a_piece_of_the_voices_work_is_told_in_seconds_of_speech() -> None:
    assert await a_sentence(OneSecondVoice(0.9)) == pytest.approx(1.0)


async def test_a_voice_slower_than_speech_makes_room_for_the_quick_one() -> None:
    voices = await tried(Voices(WARM, QUICK), takes(1.4))
    assert voices.speaks is QUICK
    assert voices.stand_in is None
    assert "1.4 s for a second" in voices.trouble


async def test_a_slow_voice_speaks_where_there_is_no_other() -> None:
    assert await tried(Voices(WARM), takes(1.4)) == Voices(WARM)


async def test_a_voice_that_loads_but_cannot_speak_makes_room_too() -> None:
    class Mute(OneSecondVoice):
        async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
            raise InferenceError("Kokoro failed on its input.")

    mute = cast("Kokoro", Mute(0.0))
    voices = await tried(Voices(mute, QUICK), takes(0.4))
    assert voices == Voices(QUICK, trouble="The quick voice speaks. Kokoro failed on its input.")
    with pytest.raises(InferenceError):
        await tried(Voices(mute), takes(0.4))
