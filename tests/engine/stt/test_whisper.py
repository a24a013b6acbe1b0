import asyncio
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.devices import DeviceChoice
from engine.errors import WeightsError
from engine.lane import Lane
from engine.pcm import to_float
from engine.stt.whisper import Whisper, WindowRules
from engine.tts.piper import Piper
from tests.fakes.hearing import understood

CPU = DeviceChoice("cpu", "for the test")


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("test")
    lane.start()
    yield lane
    lane.stop()


def test_a_folder_without_weights_is_told_with_what_to_do(tmp_path: Path):
    with pytest.raises(WeightsError, match="models pull"):
        Whisper(tmp_path, Lane("never started"), CPU, 1)


@pytest.fixture
def whisper(weights_folder: Path, lane: Lane) -> Whisper:
    return Whisper(weights_folder / "whisper-base", lane, CPU, 2)


@pytest.fixture
def piper(weights_folder: Path, lane: Lane) -> Piper:
    return Piper(weights_folder / "piper-joe" / "en_US-joe-medium.onnx", lane)


@pytest.mark.model
async def test_what_piper_says_is_written_down_in_the_short_window(whisper: Whisper, piper: Piper):
    said = "I would like to schedule an oil change for Tuesday morning."
    heard = await whisper.transcribe(to_float(await piper.speak(said)))
    assert understood(said, heard.text) >= 0.7
    assert not heard.full_window


@pytest.mark.model
async def test_another_number_of_threads_changes_no_word(whisper: Whisper, piper: Piper):
    turn = to_float(await piper.speak("I would like to schedule an oil change."))
    other = await whisper.with_threads(1)
    assert (other.threads, whisper.threads) == (1, 2)
    assert (await other.transcribe(turn)).text == (await whisper.transcribe(turn)).text
    assert await other.with_threads(1) is other


@pytest.mark.model
async def test_an_untrusted_short_window_asks_the_full_one(weights_folder: Path, lane: Lane, piper: Piper):
    strict = Whisper(weights_folder / "whisper-base", lane, CPU, 2, rules=WindowRules(logprob_floor=0.0))
    said = "What time do you close on Saturday?"
    heard = await strict.transcribe(to_float(await piper.speak(said)))
    assert heard.full_window
    assert understood(said, heard.text) >= 0.7


@pytest.mark.model
async def test_silence_and_noise_are_nobody_speaking(whisper: Whisper):
    random = np.random.default_rng(3)
    quiet = [np.zeros(0, np.float32), np.zeros(5 * 16_000, np.float32)]
    hisses = [
        (random.standard_normal(n * 16_000) * level).astype(np.float32)
        for n in (1, 4)
        for level in (0.002, 0.03)
    ]
    heard = [await whisper.transcribe(audio) for audio in (*quiet, *hisses)]
    assert [transcript.text for transcript in heard] == [""] * 6


@pytest.mark.model
async def test_a_turn_longer_than_any_window_is_written_down_to_its_end(whisper: Whisper, piper: Piper):
    story = [
        "My car is a blue Honda Civic.",
        "I bought it from you about four years ago.",
        "It was serviced in the spring.",
        "Since then I have driven it to work every day.",
        "Last week the engine light came on.",
        "My brother looked at it and found nothing.",
        "On the highway it shakes a little.",
        "The tires are almost new.",
        "I also hear a noise when I turn left.",
        "It is louder in the morning.",
        "My wife needs the car on Thursday.",
        "Now the brakes are squeaking.",
    ]
    pause = np.zeros(8_000, np.float32)
    said = [piece for part in story for piece in (to_float(await piper.speak(part)), pause)]
    turn = np.concatenate(said)
    assert len(turn) > 28 * 16_000, "longer than one window"
    heard = await whisper.transcribe(turn)
    assert understood(" ".join(story), heard.text) >= 0.8
    for part in (*story[:2], *story[-2:]):
        assert understood(part, heard.text) >= 0.5


@pytest.mark.model
async def test_two_turns_at_once_do_not_mix(whisper: Whisper, piper: Piper):
    said = ["I need new tires.", "Please call me back after lunch."]
    audio = [to_float(await piper.speak(text)) for text in said]
    heard = await asyncio.gather(*(whisper.transcribe(turn) for turn in audio))
    for words, own, other in zip(said, heard, reversed(heard), strict=True):
        assert understood(words, own.text) >= 0.5 > understood(words, other.text)


@pytest.mark.model
async def test_a_caller_who_says_it_twice_is_believed(whisper: Whisper, piper: Piper):
    said = "Can you hear me now? Can you hear me now? I need an oil change."
    heard = await whisper.transcribe(to_float(await piper.speak(said)))
    assert understood(said, heard.text) >= 0.8


@pytest.mark.model
async def test_where_cuda_cannot_be_started_the_cpu_listens_and_says_why(weights_folder: Path, lane: Lane):
    asked = DeviceChoice("cuda", "A driver was seen.")
    whisper = Whisper(weights_folder / "whisper-tiny.en", lane, asked, 1)
    if whisper.device.device == "cpu":
        assert whisper.device.reason.startswith("CUDA could not be started: ")
    heard = await whisper.transcribe(np.zeros(16_000, np.float32))
    assert heard.text == ""
