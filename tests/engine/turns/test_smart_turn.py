from pathlib import Path

import numpy as np
import pytest

from engine.errors import WeightsError
from engine.lane import Lane
from engine.pcm import to_float
from engine.tts.piper import Piper
from engine.turns.smart_turn import SmartTurn

SENTENCES = (
    "I would like to book an oil change for my truck.",
    "What time do you close on Saturday evening?",
    "The brakes are making a grinding noise when it rains.",
    "Could you tell me if the blue one is still available?",
)
PAUSE = np.zeros(3_200, np.float32)


def test_missing_weights_are_told_kindly(tmp_path: Path):
    with pytest.raises(WeightsError, match="models pull"):
        SmartTurn(tmp_path / "smart-turn.onnx", Lane("never started"))


@pytest.mark.model
async def test_a_whole_sentence_sounds_more_finished_than_one_cut_off(weights_folder: Path):
    lane = Lane("test")
    lane.start()
    judge = SmartTurn(weights_folder / "smart-turn-v3.2" / "smart-turn-v3.2-cpu.onnx", lane)
    piper = Piper(weights_folder / "piper-joe" / "en_US-joe-medium.onnx", lane)
    whole: list[float] = []
    cut_off: list[float] = []
    for sentence in SENTENCES:
        speech = np.trim_zeros(to_float(await piper.speak(sentence)))
        whole.append(await judge.probability(np.concatenate((speech, PAUSE))))
        for share in (0.35, 0.5, 0.65):
            part = speech[: int(speech.size * share)]
            cut_off.append(await judge.probability(np.concatenate((part, PAUSE))))
    lane.stop()
    assert min(whole) > 0.7
    assert np.mean(cut_off) < np.mean(whole) - 0.15


@pytest.mark.model
async def test_only_the_last_eight_seconds_count(weights_folder: Path):
    lane = Lane("test")
    lane.start()
    judge = SmartTurn(weights_folder / "smart-turn-v3.2" / "smart-turn-v3.2-cpu.onnx", lane)
    last = np.random.default_rng(5).standard_normal(8 * 16_000).astype(np.float32) * np.float32(0.1)
    before = np.ones(16_000, np.float32)
    alone = await judge.probability(last)
    assert await judge.probability(np.concatenate((before, last))) == pytest.approx(alone)
    assert 0 <= await judge.probability(np.zeros(0, np.float32)) <= 1
    lane.stop()
