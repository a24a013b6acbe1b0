"""Microphone and speakers as the two directions of a call."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from app.sound.card import SoundCard
from app.sound.errors import NoSound
from app.sound.headset import Headset
from telephony.media import FRAME_BYTES, SILENCE

LOUD = b"\x10\x27" * (FRAME_BYTES // 2)


class HandDrivenCard(SoundCard):
    """A sound card whose clock is the test."""

    def __init__(self) -> None:
        super().__init__()
        self.on_frame: Callable[[bytes], bytes] | None = None
        self.asked_for: tuple[str | None, str | None] | None = None
        self.closed = False

    def open(
        self, on_frame: Callable[[bytes], bytes], microphone: str | None = None, speaker: str | None = None
    ) -> HandDrivenCard:  # type: ignore[override]
        self.on_frame, self.asked_for = on_frame, (microphone, speaker)
        return self

    def close(self) -> None:
        self.closed = True

    async def step(self) -> bytes:
        assert self.on_frame is not None
        return await asyncio.to_thread(self.on_frame, SILENCE)


async def test_what_is_queued_is_played_in_order_with_its_tags_until_it_is_thrown_away() -> None:
    card = HandDrivenCard()
    headset = Headset(card, "Microphone", "Speaker")
    await headset.open()
    headset.play(1, LOUD)
    headset.play(2, LOUD * 2)
    played = [await card.step(), await card.step()]
    headset.stop_playing()
    played.append(await card.step())
    await headset.close()
    ticks = [tick async for tick in headset.ticks()]

    assert card.asked_for == ("Microphone", "Speaker")
    assert played == [LOUD, LOUD, SILENCE]
    assert [tick.tag for tick in ticks] == [1, 2, 0]
    assert [tick.agent for tick in ticks] == played
    assert card.closed


async def test_the_ticks_are_read_as_they_come() -> None:
    card = HandDrivenCard()
    headset = Headset(card)
    await headset.open()
    reading = asyncio.ensure_future(anext(headset.ticks()))
    await card.step()
    tick = await reading
    await headset.close()

    assert len(tick.caller) == FRAME_BYTES


async def test_without_a_microphone_it_does_not_open() -> None:
    class Bare(SoundCard):
        def _captures(self) -> list[dict[str, object]]:
            return []

    with pytest.raises(NoSound):
        await Headset(Bare()).open()
