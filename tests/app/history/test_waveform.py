from __future__ import annotations

import wave
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from app.calls.recording import StereoWav, wav_header
from app.history.waveform import STRETCHES_MAX, read_waveform, turn_begins
from app.stores.rows import Turn

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
RATE_HZ = 16_000


def side(seconds: float, *loud: tuple[float, float]) -> bytes:
    """A telephone line with half-loud speech between these seconds."""
    samples = np.full(round(seconds * RATE_HZ), 50, "<i2")
    for from_s, until_s in loud:
        samples[round(from_s * RATE_HZ) : round(until_s * RATE_HZ)] = 16_384
    return samples.tobytes()


def recording(path: Path, caller: bytes, agent: bytes) -> Path:
    wav = StereoWav(path)
    wav.append(caller, agent)
    wav.close()
    return path


def turn(role: str, over_s: float) -> Turn:
    return Turn(1, 1, role, "Hello.", NOON + timedelta(seconds=over_s), True, None, None)


def test_both_sides_are_as_loud_as_they_were_when_they_were(tmp_path: Path) -> None:
    path = recording(tmp_path / "a.wav", side(4, (2.0, 3.0)), side(4, (0.0, 1.0)))
    found = read_waveform(path)
    assert found is not None
    assert found.seconds == 4.0
    per_s = round(1 / found.stretch_s)
    assert found.agent[:per_s] == (0.5,) * per_s
    assert max(found.agent[per_s:]) < 0.01
    assert found.caller[2 * per_s : 3 * per_s] == (0.5,) * per_s
    assert max(found.caller[: 2 * per_s]) < 0.01


def test_a_long_call_is_drawn_with_no_more_points_than_fit(tmp_path: Path) -> None:
    found = read_waveform(recording(tmp_path / "a.wav", side(300), side(300, (299.0, 300.0))))
    assert found is not None
    assert len(found.caller) <= STRETCHES_MAX
    assert len(found.caller) * found.stretch_s == pytest.approx(300, abs=found.stretch_s)
    assert found.agent[-1] == 0.5


def test_a_recording_without_sound_has_no_picture(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(wav_header(0))
    assert read_waveform(tmp_path / "a.wav") is None


def test_a_file_that_is_no_recording_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(b"no sound at all, but words")
    with pytest.raises(wave.Error):
        read_waveform(tmp_path / "a.wav")


def test_a_turn_begins_where_its_side_is_first_heard_after_the_one_before(tmp_path: Path) -> None:
    path = recording(tmp_path / "a.wav", side(10, (3.0, 4.0)), side(10, (0.5, 2.0), (5.0, 9.0)))
    found = read_waveform(path)
    assert found is not None
    turns = [turn("agent", 2.1), turn("caller", 4.6), turn("agent", 9.0)]
    assert turn_begins(found, turns, NOON) == pytest.approx([0.5, 3.0, 5.0], abs=found.stretch_s)


def test_a_turn_that_cannot_be_heard_begins_when_the_one_before_was_over(tmp_path: Path) -> None:
    found = read_waveform(recording(tmp_path / "a.wav", side(5), side(5)))
    assert found is not None
    turns = [turn("agent", 2.0), turn("caller", 1.0), turn("agent", 60.0)]
    assert turn_begins(found, turns, NOON) == [0.0, 2.0, 2.0]


def test_a_note_stands_where_it_was_made_and_moves_no_other_turn(tmp_path: Path) -> None:
    path = recording(tmp_path / "a.wav", side(10, (3.0, 4.0)), side(10, (0.5, 2.0)))
    found = read_waveform(path)
    assert found is not None
    turns = [turn("agent", 2.1), turn("note", 3.5), turn("caller", 4.6), turn("note", 60.0)]
    assert turn_begins(found, turns, NOON) == pytest.approx([0.5, 3.5, 3.0, 10.0], abs=found.stretch_s)
