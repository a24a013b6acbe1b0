"""What of a cut clause counts as heard."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import numpy as np
import structlog
from hypothesis import given
from hypothesis import strategies as st

from engine.ports import FRAME_BYTES, FRAME_S, FRAME_SAMPLES, Reply, Samples, Tick
from engine.speaking import Utterance, words_heard

PRICE = "An oil change costs $49.99 to $89.99"


def test_a_price_counts_for_as_long_as_it_takes_to_say() -> None:
    assert words_heard(PRICE, 0.6) == ["An", "oil", "change", "costs", "$49.99"]
    assert words_heard(PRICE, 0.3) == ["An", "oil", "change", "costs"]


def test_all_is_all_and_nothing_nothing() -> None:
    assert words_heard(PRICE, 1.0) == PRICE.split()
    assert words_heard(PRICE, 0.0) == []


@given(st.text(max_size=80), st.floats(0, 1), st.floats(0, 1))
def test_more_audio_never_means_fewer_words_and_they_come_in_order(
    text: str, one: float, other: float
) -> None:
    less, more = words_heard(text, min(one, other)), words_heard(text, max(one, other))

    assert more[: len(less)] == less
    assert text.split()[: len(more)] == more


class _Halting:
    """A voice that speaks at once, but for the second sentence, which has to be let go; and a line."""

    def __init__(self) -> None:
        self.let_go = asyncio.Event()

    async def speak(self, text: str, *, slowly: bool = False, due_s: float | None = None) -> Samples:
        if text == "Two.":
            await self.let_go.wait()
        return np.ones(FRAME_SAMPLES, np.int16)

    def play(self, reply_id: int, audio: Samples) -> None: ...

    def stop(self) -> None: ...


async def _sentences() -> AsyncIterator[str]:
    for sentence in ("One.", "Two.", "Three."):
        yield sentence


def _tick(reply_id: int) -> Tick:
    return Tick(bytes(FRAME_BYTES), reply_id, 1.0)


async def test_a_reply_that_runs_out_of_audio_before_its_end_is_told_in_the_log() -> None:
    both = _Halting()
    reply = Reply(1, _sentences(), "general", 1.0, "faq")
    utterance = Utterance(reply, both, both, on_text=lambda: None, on_audio=lambda: None)
    with structlog.testing.capture_logs() as logs:
        utterance.on_tick(_tick(0))
        speaking = asyncio.ensure_future(utterance.speak())
        await asyncio.sleep(0)
        for reply_id in (0, 1, 0, 0, 0):
            utterance.on_tick(_tick(reply_id))
        both.let_go.set()
        await speaking
        for reply_id in (1, 1, 0):
            utterance.on_tick(_tick(reply_id))

    assert [(each["event"], each["silent_s"]) for each in logs] == [("speech_ran_dry", round(3 * FRAME_S, 2))]
    assert utterance.finished
