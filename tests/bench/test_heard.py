"""What a caller's telephone makes of a call: made of ticks, 20 ms each."""

from __future__ import annotations

import numpy as np
import pytest

from app.bench.heard import NATURAL_PAUSE_S, Answer, answers, first_heard_s, waits
from telephony.media import FRAME_S, FRAME_SAMPLES, SILENCE, MediaTick

SOUND = np.full(FRAME_SAMPLES, 2_000, "<i2").tobytes()
HISS = np.full(FRAME_SAMPLES, 20, "<i2").tobytes()


def call(*stretches: tuple[int, bytes, bytes, int]) -> list[MediaTick]:
    """A call of (ticks, heard, sent, tag)."""
    ticks: list[MediaTick] = []
    for number, heard, sent, tag in stretches:
        ticks += [MediaTick(heard, sent, tag, 100 + (len(ticks) + n) * FRAME_S) for n in range(number)]
    return ticks


def line(number: int, tag: int) -> tuple[int, bytes, bytes, int]:
    return (number, SILENCE, SOUND, tag)


def nothing(number: int) -> tuple[int, bytes, bytes, int]:
    return (number, SILENCE, SILENCE, 0)


def reply(number: int) -> tuple[int, bytes, bytes, int]:
    return (number, SOUND, SILENCE, 0)


def test_a_wait_is_from_the_last_sound_sent_to_the_first_one_heard() -> None:
    (answer,) = answers(call(reply(50), nothing(60), line(50, 1), nothing(30), reply(40)))

    assert answer.voice_to_voice_s == pytest.approx(0.6)
    assert answer.at_s == pytest.approx(100 + 190 * FRAME_S)
    assert not answer.cut_in


def test_the_silent_end_of_what_was_sent_belongs_to_the_wait() -> None:
    (answer,) = answers(call(line(50, 1), (11, SILENCE, SILENCE, 1), nothing(20), reply(10)))

    assert answer.voice_to_voice_s == pytest.approx(0.62)


def test_sound_is_found_within_a_frame() -> None:
    late = np.frombuffer(SOUND, "<i2").copy()
    late[: FRAME_SAMPLES // 2] = 0
    early = np.frombuffer(SOUND, "<i2").copy()
    early[FRAME_SAMPLES // 4 :] = 0

    (answer,) = answers(
        call(line(10, 1), (1, SILENCE, early.tobytes(), 1), nothing(20), (1, late.tobytes(), SILENCE, 0))
    )

    assert answer.voice_to_voice_s == pytest.approx(20 * FRAME_S + 0.015 + 0.01)


def test_the_lines_own_hiss_is_no_answer() -> None:
    (answer,) = answers(call(line(10, 1), (100, HISS, SILENCE, 0)))

    assert answer == Answer(None, None, False, ())


def test_who_is_answered_before_they_finished_was_cut_in_on_and_did_not_wait() -> None:
    heard = answers(
        call(line(20, 1), (5, SOUND, SOUND, 1), reply(20), nothing(70), line(9, 2), nothing(9), reply(9))
    )

    assert [each.cut_in for each in heard] == [True, False]
    assert waits(heard).count == 1
    assert waits(heard).median_s == pytest.approx(0.18)


def test_every_line_has_an_answer_of_its_own() -> None:
    heard = answers(call(line(5, 1), nothing(10), reply(5), nothing(70), line(5, 2), nothing(20), reply(5)))

    assert [each.voice_to_voice_s for each in heard] == pytest.approx([0.2, 0.4])


def test_a_silence_longer_than_a_natural_pause_is_a_gap_in_a_reply() -> None:
    natural = int(NATURAL_PAUSE_S / FRAME_S)
    (answer,) = answers(
        call(line(5, 1), nothing(40), reply(9), nothing(natural), reply(9), nothing(natural + 5), reply(9))
    )

    assert answer.gaps_s == (pytest.approx(NATURAL_PAUSE_S + 5 * FRAME_S),)


def test_a_greeting_is_timed_from_the_first_tick() -> None:
    assert first_heard_s(call(nothing(3), reply(10))) == pytest.approx(0.06)
    assert first_heard_s(call(nothing(3))) is None


def test_a_call_in_which_nothing_was_said_has_no_answers() -> None:
    assert answers(call(reply(10))) == []
    assert answers([]) == []
