"""Recordings: aligned, valid at any moment, and never in the call's way."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import wave
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.calls.line import UNRECORDED_TAG, PhoneLine
from app.calls.recording import Recorder, StereoWav, recording_of
from engine.lane import Lane
from telephony.media import FRAME_SAMPLES, RATE_HZ, MediaTick
from tests.fakes.line import FakeLine
from tests.fakes.phone_call import FakePhoneCall


@pytest.fixture
def lane() -> Iterator[Lane]:
    lane = Lane("recording-test")
    lane.start()
    yield lane
    lane.stop()


def frame(value: int) -> bytes:
    return np.full(FRAME_SAMPLES, value, dtype="<i2").tobytes()


def channels(path: Path) -> tuple[np.ndarray, np.ndarray]:
    with wave.open(str(path)) as wav:
        assert (wav.getnchannels(), wav.getsampwidth(), wav.getframerate()) == (2, 2, RATE_HZ)
        stereo = np.frombuffer(wav.readframes(wav.getnframes()), dtype="<i2").reshape(-1, 2)
    return stereo[:, 0], stereo[:, 1]


async def test_the_caller_is_left_the_agent_right_and_no_frame_is_lost(tmp_path: Path, lane: Lane) -> None:
    recorder = Recorder(tmp_path / "recordings" / "a.wav", lane, pytest.fail)
    writing = asyncio.ensure_future(recorder.run())
    for number in range(130):
        recorder.add(frame(number), frame(-number), number * 0.02)
    recorder.finish()

    assert await writing
    left, right = channels(recorder.path)
    expected = np.repeat(np.arange(130), FRAME_SAMPLES)
    assert np.array_equal(left, expected)
    assert np.array_equal(right, -expected)


async def test_what_nobody_may_hear_is_silenced_on_the_callers_side_alone(tmp_path: Path, lane: Lane) -> None:
    recorder = Recorder(tmp_path / "a.wav", lane, pytest.fail)
    writing = asyncio.ensure_future(recorder.run())
    for number in range(90):
        recorder.add(frame(7), frame(8), 100 + number * 0.02)
    recorder.silence(100.6, 101.8)
    for number in range(90, 130):
        recorder.add(frame(7), frame(8), 100 + number * 0.02)
    recorder.silence(102.0, 102.2)
    recorder.finish()

    assert await writing
    left, right = channels(recorder.path)
    silent = np.flatnonzero(left == 0) / RATE_HZ
    assert len(left) == len(right) == 130 * FRAME_SAMPLES
    assert set(right) == {8}
    assert (silent.min(), round(silent.max(), 3)) == (0.6, 2.2)
    assert np.count_nonzero(left == 0) == round((1.2 + 0.2) * RATE_HZ)


async def test_who_declines_to_be_recorded_leaves_no_file_and_no_more_is_written(
    tmp_path: Path, lane: Lane
) -> None:
    recorder = Recorder(tmp_path / "a.wav", lane, pytest.fail)
    writing = asyncio.ensure_future(recorder.run())
    for number in range(60):
        recorder.add(frame(7), frame(8), number * 0.02)
    recorder.discard()
    for number in range(60, 130):
        recorder.add(frame(7), frame(8), number * 0.02)
    recorder.silence(0.0, 1.0)
    recorder.finish()

    assert not await writing
    assert not list(tmp_path.iterdir())


async def test_a_call_without_a_single_frame_leaves_no_file(tmp_path: Path, lane: Lane) -> None:
    recorder = Recorder(tmp_path / "a.wav", lane, pytest.fail)
    recorder.finish()

    assert not await recorder.run()
    assert not list(tmp_path.iterdir())


def test_a_recording_is_a_valid_file_after_the_program_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from app.calls.recording import StereoWav\n"
        "wav = StereoWav(Path(sys.argv[1]))\n"
        "while True:\n"
        "    wav.append(b'\\x01\\x00' * 8000, b'\\x02\\x00' * 8000)\n"
        "    print('block', flush=True)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    for _ in range(5):
        child.stdout.readline()
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()

    left, right = channels(path)
    assert len(left) >= 5 * 8000
    assert set(left) == {1}
    assert set(right) == {2}


def test_what_was_recorded_of_a_session_is_found_again_with_its_length(tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    assert recording_of(folder, "5e55") == (None, 0.0)
    wav = StereoWav(folder / "20260302T150000Z-5e55.wav")
    wav.append(frame(1) * 75, frame(2) * 75)
    wav.close()
    assert recording_of(folder, "5e55") == ("recordings/20260302T150000Z-5e55.wav", 1.5)
    assert recording_of(folder, "0000") == (None, 0.0)


async def test_a_full_disk_stops_the_recording_says_so_once_and_keeps_what_there_is(
    small_disk: Path, lane: Lane
) -> None:
    said: list[str] = []
    recorder = Recorder(small_disk / "a.wav", lane, said.append)
    writing = asyncio.ensure_future(recorder.run())
    for _ in range(1500):
        recorder.add(frame(5), frame(6), 0.0)
        await asyncio.sleep(0)
    recorder.finish()

    assert await writing
    assert len(said) == 1
    assert "space" in said[0]
    left, right = channels(recorder.path)
    assert len(left) >= RATE_HZ
    assert set(left) == {5}
    assert set(right) == {6}


def test_the_file_is_complete_after_every_block(tmp_path: Path) -> None:
    wav = StereoWav(tmp_path / "a.wav")
    for blocks in range(1, 4):
        wav.append(frame(1), frame(2))
        left, _ = channels(tmp_path / "a.wav")
        assert len(left) == blocks * FRAME_SAMPLES
    wav.close()


class TalkedOver(FakePhoneCall):
    """A caller talks with a person, then with a colleague too, then waits; ten frames each."""

    async def ticks(self) -> AsyncIterator[MediaTick]:
        for number in range(30):
            tag = 1 if number < 10 else UNRECORDED_TAG
            yield MediaTick(frame(7), frame(8), tag, 100 + number * 0.02)


async def test_of_a_colleague_and_of_a_caller_who_waits_there_is_only_silence(
    tmp_path: Path, lane: Lane
) -> None:
    recorder = Recorder(tmp_path / "a.wav", lane, pytest.fail)
    writing = asyncio.ensure_future(recorder.run())
    line = PhoneLine(TalkedOver(FakeLine()), recorder)
    heard = []
    async for tick in line.ticks():
        heard.append(tick.caller)
        line.waits = len(heard) >= 20
    recorder.finish()

    assert await writing
    left, right = channels(recorder.path)
    assert left[::FRAME_SAMPLES].tolist() == [7] * 20 + [0] * 10
    assert right[::FRAME_SAMPLES].tolist() == [8] * 10 + [0] * 20
    assert heard == [frame(7)] * 30
