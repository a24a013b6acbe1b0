import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from engine.pcm import SILENT_DBFS, amplitude, dbfs, to_float, to_int16


@given(arrays.arrays(np.int16, st.integers(0, 400)))
def test_sixteen_bit_audio_survives_the_way_through_floats(audio: np.ndarray):
    assert np.array_equal(to_int16(to_float(audio)), audio)
    assert np.array_equal(to_float(audio.astype("<i2").tobytes()), to_float(audio))


def test_too_loud_audio_is_clipped_not_wrapped():
    assert to_int16(np.array([2.0, -2.0], dtype=np.float32)).tolist() == [32767, -32768]


def test_levels_are_those_of_a_sound_meter():
    sine = np.sin(2 * np.pi * 440 * np.arange(16_000) / 16_000).astype(np.float32)
    assert abs(dbfs(sine) + 3.01) < 0.01
    assert abs(dbfs(sine * np.float32(amplitude(-20))) + 23.01) < 0.01
    assert dbfs(np.zeros(160, np.float32)) == dbfs(np.zeros(0, np.float32)) == SILENT_DBFS
