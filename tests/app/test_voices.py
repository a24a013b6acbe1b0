"""Which voice speaks on which PC."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from app.voices import Speed, Voices, measured, open_voices, read_speed, tried
from engine.devices import DeviceChoice
from engine.errors import InferenceError, WeightsError
from engine.lane import Lane
from engine.ports import RATE_HZ, Samples
from engine.tts.kokoro import Kokoro
from engine.tts.piper import Piper
from models.errors import MissingWeights

_THREADS = 2


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


async def test_the_work_is_shared_by_the_threads_and_the_best_of_some_counts() -> None:
    voice = OneSecondVoice(0.9)
    assert await measured(voice, _THREADS, lambda: voice.clock_s) == pytest.approx(0.45)


def _kept(folder: Path, factor: float, threads: int = _THREADS) -> Path:
    file = folder / "voice_speed.json"
    file.write_text(f'{{"voice": "{OneSecondVoice.key}", "threads": {threads}, "factor": {factor}}}')
    return file


async def test_a_speed_that_was_measured_once_is_believed(tmp_path: Path) -> None:
    warm = OneSecondVoice(0.0)
    voices = Voices(cast("Kokoro", warm), QUICK)
    assert await tried(voices, _THREADS, _kept(tmp_path, 0.4)) == voices
    assert warm.asked == 1, "spoken with once, so that it is not cold"


@pytest.mark.parametrize("known", ["", "no json", "other threads", "too slow"])
async def test_it_is_measured_anew_where_it_is_not_known_for_this_voice_or_was_too_slow(
    tmp_path: Path, known: str
) -> None:
    file = tmp_path / "voice_speed.json"
    if known == "no json":
        file.write_text("{")
    elif known:
        _kept(tmp_path, 3.0 if known == "too slow" else 0.4, threads=1 if known == "other threads" else 2)
    voices = Voices(cast("Kokoro", OneSecondVoice(0.0)), QUICK)
    assert await tried(voices, _THREADS, file) == voices
    speed = read_speed(file)
    assert speed is not None
    assert (speed.voice, speed.threads) == (OneSecondVoice.key, _THREADS)
    assert speed.factor < 1.0


async def test_a_voice_slower_than_speech_makes_room_for_the_quick_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slow(*_: object) -> float:
        await asyncio.sleep(0)
        return 1.4

    monkeypatch.setattr("app.voices.measured", slow)
    voices = await tried(Voices(WARM, QUICK), _THREADS, tmp_path / "voice_speed.json")
    assert voices.speaks is QUICK
    assert voices.stand_in is None
    assert "1.4 s for a second" in voices.trouble
    assert read_speed(tmp_path / "voice_speed.json") == Speed(OneSecondVoice.key, _THREADS, 1.4)


async def test_a_data_directory_that_cannot_be_written_is_lived_with(tmp_path: Path) -> None:
    voices = Voices(cast("Kokoro", OneSecondVoice(0.0)), QUICK)
    assert await tried(voices, _THREADS, tmp_path / "absent" / "voice_speed.json") == voices


async def test_a_voice_that_loads_but_cannot_speak_makes_room_too(tmp_path: Path) -> None:
    class Mute(OneSecondVoice):
        async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
            raise InferenceError("Kokoro failed on its input.")

    mute = cast("Kokoro", Mute(0.0))
    voices = await tried(Voices(mute, QUICK), _THREADS, _kept(tmp_path, 0.4))
    assert voices == Voices(QUICK, trouble="The quick voice speaks. Kokoro failed on its input.")
    with pytest.raises(InferenceError):
        await tried(Voices(mute), _THREADS, tmp_path / "voice_speed.json")
