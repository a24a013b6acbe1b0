"""What the speakers play is taken out of the microphone's sound, and the person stays in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.sound.echo import EchoCanceller
from engine.pcm import dbfs
from telephony.media import FRAME_SAMPLES, RATE_HZ

DELAY_S = 0.09
SECONDS = 10


def voice(seed: int, seconds: int) -> NDArray[np.float32]:
    """Noise with the rise and fall of syllables and the dull colour of speech."""
    rng = np.random.default_rng(seed)
    noise = np.convolve(rng.normal(size=seconds * RATE_HZ), np.hanning(24), "same")
    syllables = np.repeat(rng.uniform(0, 1, seconds * 5) ** 2, RATE_HZ // 5)
    return (0.02 * noise * syllables).astype(np.float32)


def through(agent: NDArray[np.float32], microphone: NDArray[np.float32]) -> NDArray[np.float32]:
    canceller, cleaned = EchoCanceller(), []
    for at in range(0, agent.size - FRAME_SAMPLES + 1, FRAME_SAMPLES):
        canceller.played(pcm(agent[at : at + FRAME_SAMPLES]))
        cleaned.append(canceller.cleaned(pcm(microphone[at : at + FRAME_SAMPLES])))
    return np.frombuffer(b"".join(cleaned), "<i2").astype(np.float32) / 32768


def pcm(audio: NDArray[np.float32]) -> bytes:
    return (np.clip(audio, -1, 1) * 32767).astype("<i2").tobytes()


def echo_of(agent: NDArray[np.float32]) -> NDArray[np.float32]:
    """As a room gives it back: later, weaker, with a reflection."""
    late = np.concatenate((np.zeros(round(DELAY_S * RATE_HZ), np.float32), agent))[: agent.size]
    return 0.4 * late + 0.15 * np.concatenate((np.zeros(700, np.float32), late))[: agent.size]


def test_the_agents_own_words_are_hardly_heard_by_the_agent() -> None:
    agent = voice(1, SECONDS)
    microphone = echo_of(agent)
    cleaned = through(agent, microphone)

    settled = slice(5 * RATE_HZ, cleaned.size)
    assert dbfs(cleaned[settled]) < dbfs(microphone[settled]) - 12


def test_a_person_is_heard_as_loud_as_before() -> None:
    agent = np.zeros(SECONDS * RATE_HZ, np.float32)
    person = voice(2, SECONDS)
    cleaned = through(agent, person)

    settled = slice(RATE_HZ, cleaned.size)
    assert abs(dbfs(cleaned[settled]) - dbfs(person[settled])) < 2
