"""Who hears whom, how loud, and what becomes of frames that come late. No clock but the order of calls."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from app.calls.mixer import FRAMES_WAITING, Mixer, Side
from app.calls.ringback import OFF_S, ON_S, ringback
from telephony.media import FRAME_BYTES, FRAME_S, FRAME_SAMPLES

CALLER, PERSON, COLLEAGUE = Side.CALLER, Side.PERSON, Side.COLLEAGUE


def frame(value: int) -> bytes:
    return np.full(FRAME_SAMPLES, value, dtype="<i2").tobytes()


def level(heard: bytes | None) -> int | None:
    """The value that the whole frame has; None for no frame."""
    if heard is None:
        return None
    assert len(heard) == FRAME_BYTES
    (value,) = set(np.frombuffer(heard, dtype="<i2").tolist())
    return int(value)


def all_three() -> Mixer:
    mixer = Mixer()
    mixer.connect(CALLER, PERSON, COLLEAGUE)
    return mixer


def test_each_of_three_hears_the_sum_of_the_other_two_and_not_itself() -> None:
    mixer = all_three()
    for side, value in ((CALLER, 1), (PERSON, 20), (COLLEAGUE, 300)):
        mixer.say(side, frame(value))

    assert {side: level(mixer.hear(side)) for side in Side} == {CALLER: 320, PERSON: 301, COLLEAGUE: 21}


def test_of_two_each_hears_the_other_bit_by_bit_and_a_third_hears_nothing() -> None:
    mixer = Mixer()
    mixer.connect(CALLER, PERSON)
    noise = np.random.default_rng(7).integers(-32768, 32768, FRAME_SAMPLES).astype("<i2").tobytes()
    mixer.say(CALLER, noise)
    mixer.say(COLLEAGUE, frame(9))

    assert mixer.hear(PERSON) == noise
    assert mixer.hear(CALLER) is None
    assert mixer.hear(COLLEAGUE) is None


@pytest.mark.parametrize(("loud", "heard"), [(30_000, 32_767), (-30_000, -32_768)])
def test_two_who_shout_are_as_loud_as_it_goes_and_do_not_come_round_at_the_other_end(
    loud: int, heard: int
) -> None:
    mixer = all_three()
    mixer.say(PERSON, frame(loud))
    mixer.say(COLLEAGUE, frame(loud))

    assert level(mixer.hear(CALLER)) == heard


def test_two_voices_at_speaking_level_are_added_without_any_distortion() -> None:
    times = np.arange(FRAME_SAMPLES) / 16_000
    low, high = (np.round(12_000 * np.sin(2 * np.pi * hz * times)).astype("<i2") for hz in (300, 1700))
    mixer = all_three()
    mixer.say(PERSON, low.tobytes())
    mixer.say(COLLEAGUE, high.tobytes())

    heard = mixer.hear(CALLER)

    assert heard is not None
    assert np.array_equal(np.frombuffer(heard, "<i2"), low + high)


def test_who_is_late_is_silent_for_that_moment_and_holds_up_nobody() -> None:
    mixer = all_three()
    mixer.say(PERSON, frame(1))

    assert level(mixer.hear(CALLER)) == 1
    assert mixer.hear(CALLER) is None
    mixer.say(COLLEAGUE, frame(2))
    assert level(mixer.hear(CALLER)) == 2


def test_a_line_that_stood_still_hears_the_newest_tenth_of_a_second_and_not_all_it_missed() -> None:
    mixer = all_three()
    for value in range(1, 101):
        mixer.say(PERSON, frame(value))

    heard = [level(mixer.hear(CALLER)) for _ in range(FRAMES_WAITING + 1)]

    assert heard == [96, 97, 98, 99, 100, None]


@pytest.mark.parametrize("faster", [CALLER, PERSON])
def test_two_clocks_that_run_apart_for_an_hour_never_add_up_to_a_delay(faster: Side) -> None:
    mixer = Mixer()
    mixer.connect(CALLER, PERSON)
    slower = PERSON if faster is CALLER else CALLER
    most_behind = lost = at = 0
    for step in range(1, 180_001):  # an hour; one clock 200 parts in a million faster
        for _ in range(2 if step % 5000 == 0 else 1):
            at += 1
            mixer.say(faster, at.to_bytes(FRAME_BYTES, "little"))
        heard = mixer.hear(slower)
        if heard is None:
            lost += 1
        else:
            most_behind = max(most_behind, at - int.from_bytes(heard, "little"))

    assert most_behind * FRAME_S < 0.1
    assert lost == 0


def test_a_clock_that_runs_slower_leaves_a_short_gap_now_and_then() -> None:
    mixer = Mixer()
    mixer.connect(CALLER, PERSON)
    gaps = 0
    for step in range(1, 50_001):
        if step % 5000:
            mixer.say(PERSON, frame(1))
        gaps += mixer.hear(CALLER) is None

    assert gaps == 10


def test_what_was_said_before_somebody_joined_is_never_heard_by_them() -> None:
    mixer = Mixer()
    mixer.connect(PERSON, COLLEAGUE)
    mixer.say(PERSON, frame(666))
    mixer.say(COLLEAGUE, frame(667))
    mixer.connect(CALLER, PERSON, COLLEAGUE)

    assert [mixer.hear(side) for side in Side] == [None, None, None]


def test_who_waits_hears_the_ringing_tone_over_and_over_and_says_nothing_to_anybody() -> None:
    mixer = Mixer()
    mixer.connect(PERSON, COLLEAGUE, waiting=frozenset({CALLER}))
    mixer.say(CALLER, frame(5))
    frames = round((ON_S + OFF_S) / FRAME_S)
    heard = [mixer.hear(CALLER) or b"" for _ in range(2 * frames)]

    assert b"".join(heard[:frames]) == ringback(1).tobytes()
    assert heard[:frames] == heard[frames:]
    assert [mixer.hear(side) for side in (PERSON, COLLEAGUE)] == [None, None]


def test_whoever_talks_with_whom_nobody_hears_what_is_not_said_to_them() -> None:
    for talk in itertools.chain.from_iterable(itertools.combinations(Side, many) for many in range(4)):
        mixer = Mixer()
        mixer.connect(*talk)
        for place, side in enumerate(Side):
            mixer.say(side, frame(1 << place))
        for side in Side:
            others = sum(1 << place for place, each in enumerate(Side) if {side, each} <= set(talk))
            expected = others - (1 << list(Side).index(side)) if side in talk else 0
            assert (level(mixer.hear(side)) or 0) == expected
