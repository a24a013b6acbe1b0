"""The noise of a line on which nothing is said, and how words begin and end in it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from telephony.media import FRAME_BYTES, SILENCE
from telephony.pjsip.comfort import NOISE_S, LineFloor, noise_frames
from tests.telephony.desk import samples, tone

NOISE = noise_frames()


def left_for(*played: bytes) -> NDArray[np.int16]:
    floor = LineFloor(NOISE)
    return samples(b"".join(floor.frame_for(frame) for frame in played))


def frames_of(pcm: bytes) -> list[bytes]:
    return [pcm[at : at + FRAME_BYTES] for at in range(0, len(pcm), FRAME_BYTES)]


def loudness_dbfs(signal: NDArray[np.int16]) -> float:
    return float(20 * np.log10(np.sqrt(np.mean(np.square(signal.astype(float)))) / 32_768))


def steps(signal: NDArray[np.int16]) -> NDArray[np.int32]:
    return np.abs(np.diff(signal.astype(np.int32)))


def test_silence_leaves_as_noise_of_minus_sixty_decibels_that_is_never_loud_for_a_moment():
    left = left_for(*[SILENCE] * 500)
    assert loudness_dbfs(left) == pytest.approx(-60, abs=0.5)
    assert all(-64 < loudness_dbfs(frame) < -56 for frame in left.reshape(-1, 320))
    assert np.abs(left).max() < 150


def test_the_noise_has_more_bass_than_treble_and_does_not_repeat_soon():
    left = left_for(*[SILENCE] * 500).astype(float)
    power = np.abs(np.fft.rfft(left)) ** 2
    half = len(power) // 2
    assert power[:half].sum() > 5 * power[half:].sum()
    assert len(NOISE) == len(set(NOISE)) == round(NOISE_S * 50)


@given(st.lists(st.binary(min_size=FRAME_BYTES, max_size=FRAME_BYTES), min_size=1, max_size=4))
def test_words_leave_as_they_are_but_for_five_milliseconds_after_silence(played: list[bytes]):
    played[0] = b"\1\0" + played[0][2:]
    words = b"".join(played)
    assert left_for(*played).tobytes() == words
    cut_in = b"\0\x40" + words[2:]
    left = left_for(SILENCE, *frames_of(cut_in))[320:]
    assert left[80:].tobytes() == cut_in[160:]


@pytest.mark.parametrize("cut_at", range(1, 6))
@pytest.mark.parametrize("hz", [110, 440, 990])
def test_a_word_that_is_cut_short_or_begins_in_the_middle_does_not_click(hz: int, cut_at: int):
    """No step is larger than the steps of the sound itself, wherever in the wave it breaks off."""
    wave = tone(hz, 0.3)[cut_at * 62 :]
    whole = frames_of(wave)[:8]
    left = left_for(SILENCE, *whole, SILENCE, SILENCE, *whole, SILENCE)
    assert steps(left).max() <= steps(samples(wave)).max() + 400


def test_a_pause_within_a_reply_is_filled_too():
    word = frames_of(tone(440, 0.02))[0]
    left = left_for(word, SILENCE, SILENCE, SILENCE, word).reshape(-1, 320)
    assert [loudness_dbfs(left[at]) > -50 for at in (0, 2, 3, 4)] == [True, False, False, True]
    assert all(frame.any() for frame in left)


def test_every_line_has_its_own_place_in_the_noise():
    one, other = LineFloor(NOISE), LineFloor(NOISE)
    first = [one.frame_for(SILENCE) for _ in range(3)]
    assert [other.frame_for(SILENCE) for _ in range(3)] == first
    assert all(a != b for a, b in itertools.pairwise(first))
