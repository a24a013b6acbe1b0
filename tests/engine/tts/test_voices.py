from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.bench.wer import rate
from engine.devices import DeviceChoice
from engine.errors import WeightsError
from engine.lane import Lane
from engine.pcm import dbfs, to_float
from engine.stt.whisper import Whisper
from engine.tts.kokoro import Kokoro, phoneme_parts
from engine.tts.piper import Piper

CPU = DeviceChoice("cpu", "for the test")
MODEL = Path("kokoro-82m-int8") / "kokoro-v1.0.int8.onnx"


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("test")
    lane.start()
    yield lane
    lane.stop()


@pytest.fixture
def kokoro(weights_folder: Path, lane: Lane) -> Kokoro:
    return Kokoro(weights_folder / MODEL, weights_folder / "kokoro-voices", "af_heart", lane, CPU, 2)


@pytest.fixture
def piper(weights_folder: Path, lane: Lane) -> Piper:
    return Piper(weights_folder / "piper-joe" / "en_US-joe-medium.onnx", lane)


def test_phonemes_beyond_the_models_length_are_cut_at_a_blank():
    parts = phoneme_parts("kɑɹ " * 400)
    assert all(0 < len(part) <= 510 for part in parts)
    assert "".join("".join(parts).split()) == "kɑɹ" * 400
    assert phoneme_parts("a" * 600) == ["a" * 510, "a" * 90]
    assert phoneme_parts("") == []


def test_a_voice_without_its_files_is_told_kindly(tmp_path: Path):
    with pytest.raises(WeightsError, match="models pull"):
        Piper(tmp_path / "joe.onnx", Lane("never started"))


@pytest.mark.model
async def test_another_number_of_threads_changes_no_sound(kokoro: Kokoro):
    other = await kokoro.with_threads(1)
    assert (other.threads, kokoro.threads, other.key) == (1, 2, kokoro.key)
    assert (await other.speak("One moment.")).size == (await kokoro.speak("One moment.")).size
    assert await other.with_threads(1) is other


@pytest.mark.model
def test_an_unknown_or_damaged_kokoro_voice_is_told_kindly(
    kokoro: Kokoro, weights_folder: Path, tmp_path: Path
):
    with pytest.raises(WeightsError, match="is missing"):
        kokoro.in_voice("nobody")
    (tmp_path / "half.bin").write_bytes(b"\0" * 1000)
    with pytest.raises(WeightsError, match="not a Kokoro voice"):
        Kokoro(weights_folder / MODEL, tmp_path, "half", Lane("never started"), CPU, 1)


@pytest.mark.model
@pytest.mark.parametrize("name", ["kokoro", "piper"])
async def test_prices_times_and_numbers_are_understood_on_the_other_end(
    name: str, request: pytest.FixtureRequest, weights_folder: Path, lane: Lane
):
    voice = request.getfixturevalue(name)
    whisper = Whisper(weights_folder / "whisper-base", lane, CPU, 2)
    written = (
        "That comes to $49.99.",
        "See you on Tuesday, March 3 at 9:30 AM.",
        "Is the number (217) 555-0142 right?",
    )
    heard = [(await whisper.transcribe(to_float(await voice.speak(each)))).text for each in written]
    assert rate(zip(written, heard, strict=True)) <= 0.2, heard


@pytest.mark.model
@pytest.mark.parametrize("name", ["kokoro", "piper"])
async def test_speech_begins_at_once_at_the_right_level_and_does_not_click(
    name: str, request: pytest.FixtureRequest
):
    voice = request.getfixturevalue(name)
    audio = to_float(await voice.speak("Thanks for calling Springfield Auto."))
    loud = np.flatnonzero(np.abs(audio) > 0.02)
    assert loud[0] < 0.06 * 16_000
    assert -24 < dbfs(audio) < -18
    assert np.abs(audio).max() < 0.9
    assert np.abs(audio[[0, -1]]).max() == 0


@pytest.mark.model
@pytest.mark.parametrize("name", ["kokoro", "piper"])
async def test_nothing_to_say_is_no_audio(name: str, request: pytest.FixtureRequest):
    voice = request.getfixturevalue(name)
    assert [(await voice.speak(text)).size for text in ("", " ", "…", "?!")] == [0, 0, 0, 0]
