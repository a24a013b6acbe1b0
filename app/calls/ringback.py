"""What a caller hears while put through: the North American ringing tone (ITU-T E.180, 440 + 480 Hz)."""

from __future__ import annotations

import numpy as np

from engine.ports import RATE_HZ, Samples

ON_S, OFF_S = 2.0, 4.0
_LEVEL = 0.06
"""Of full scale for each of the two tones: about as loud as the agent's voice, or a little softer."""
_RAMP_S = 0.01


def ringback(cycles: int) -> Samples:
    """So many times two seconds of tone and four of silence, without clicks at the edges."""
    times = np.arange(round(ON_S * RATE_HZ)) / RATE_HZ
    tone = _LEVEL * (np.sin(2 * np.pi * 440 * times) + np.sin(2 * np.pi * 480 * times))
    ramp = np.minimum(1.0, np.minimum(times, times[::-1]) / _RAMP_S)
    one = np.concatenate((tone * ramp, np.zeros(round(OFF_S * RATE_HZ))))
    return (np.tile(one, cycles) * 32767).astype(np.int16)
