import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from app.bench.mulaw import decode, encode, over_the_telephone
from engine.pcm import dbfs

ALL_CODES = np.arange(256, dtype=np.uint8)


def test_known_values_of_the_recommendation():
    assert encode(np.array([0, -1, 32767, -32768], np.int16)).tolist() == [0xFF, 0x7F, 0x80, 0x00]
    assert decode(np.array([0xFF, 0x80, 0x00], np.uint8)).tolist() == [0, 32124, -32124]


def test_every_code_comes_back_as_itself_but_for_the_two_zeros():
    codes = encode(decode(ALL_CODES))
    assert np.array_equal(np.delete(codes, 0x7F), np.delete(ALL_CODES, 0x7F))
    assert codes[0x7F] == 0xFF


@given(arrays.arrays(np.int16, st.integers(1, 300)))
def test_no_sample_is_off_by_more_than_its_step(audio: np.ndarray):
    wide = audio.astype(np.int32)
    off = np.abs(decode(encode(audio)).astype(np.int32) - wide)
    half_a_step = (np.abs(wide) + 132) / 32
    assert np.all(off <= half_a_step + (np.abs(wide) > 32635) * 133)


def test_a_telephone_line_lets_speech_pass_and_cuts_off_the_treble():
    time = np.arange(16_000) / 16_000
    voice, treble = (np.sin(2 * np.pi * hz * time).astype(np.float32) * 0.3 for hz in (1_000, 6_000))
    assert abs(dbfs(over_the_telephone(voice)) - dbfs(voice)) < 0.3
    assert dbfs(over_the_telephone(treble)) < -50
