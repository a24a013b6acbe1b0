"""What a call still has to play."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from telephony.media import FRAME_BYTES, SILENCE
from telephony.playout import Playout

chunks = st.lists(st.tuples(st.integers(1, 9), st.binary(max_size=1500)), max_size=8)


def drain(playout: Playout, count: int) -> list[tuple[int, bytes]]:
    return [playout.next_frame() for _ in range(count)]


@given(chunks)
def test_what_goes_in_comes_out_in_order_and_only_the_very_end_is_padded(queued: list[tuple[int, bytes]]):
    playout = Playout()
    for tag, pcm in queued:
        assert playout.put(tag, pcm) == 0
    data = b"".join(pcm for _, pcm in queued)
    frames = -(-len(data) // FRAME_BYTES)
    out = drain(playout, frames)
    assert b"".join(frame for _, frame in out) == data.ljust(frames * FRAME_BYTES, b"\0")
    assert playout.next_frame() == (0, SILENCE)


@given(chunks)
def test_a_frame_has_the_tag_of_its_first_byte(queued: list[tuple[int, bytes]]):
    playout = Playout()
    for tag, pcm in queued:
        playout.put(tag, pcm)
    tags = list(itertools.chain.from_iterable([tag] * len(pcm) for tag, pcm in queued))
    expected = tags[::FRAME_BYTES]
    assert [tag for tag, _ in drain(playout, len(expected))] == expected


def test_the_newest_audio_is_refused_when_a_minute_is_queued():
    playout = Playout(ring_s=0.1)
    assert playout.put(1, b"\x01" * FRAME_BYTES * 4) == 0
    assert playout.put(2, b"\x02" * FRAME_BYTES * 3) == FRAME_BYTES * 2
    assert playout.put(3, b"\x03" * 10) == 10
    assert [tag for tag, _ in drain(playout, 6)] == [1, 1, 1, 1, 2, 0]


def test_nothing_is_left_after_clear_not_even_half_a_frame():
    playout = Playout()
    playout.put(1, b"\x01" * (FRAME_BYTES + 100))
    playout.clear()
    assert playout.next_frame() == (0, SILENCE)


def test_an_odd_end_is_heard_once_and_what_follows_starts_anew():
    playout = Playout()
    playout.put(1, b"\x01" * 100)
    assert playout.next_frame() == (1, (b"\x01" * 100).ljust(FRAME_BYTES, b"\0"))
    playout.put(2, b"\x02" * FRAME_BYTES)
    assert playout.next_frame() == (2, b"\x02" * FRAME_BYTES)
