"""What is made of the sounds over the agent's words: telephones made of ticks, records made of rows."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from app.bench.interruptions import figures_of
from app.bench.interruptions_heard import Heard, Kept, Outcome, hear, kept, noticed_after_s
from app.bench.interruptions_said import CALLS, Kind, noise
from app.stores.tables import Row
from engine.pcm import dbfs, to_float
from engine.settings import ConversationSettings
from telephony.media import FRAME_S, FRAME_SAMPLES, RATE_HZ, SILENCE, MediaTick
from tests.fakes.line import LoudIsSpeech

SOUND = np.full(FRAME_SAMPLES, 2_000, "<i2").tobytes()
ASKED, OVER, NEXT = 1, 2, 3
BEGAN_AT_S = 100.0


def call(*stretches: tuple[int, bytes, int]) -> list[MediaTick]:
    """A call in which the agent speaks from the beginning: (ticks, heard, tag of what is sent)."""
    ticks: list[MediaTick] = []
    for number, heard, tag in stretches:
        sent = SOUND if tag else SILENCE
        ticks += [MediaTick(heard, sent, tag, BEGAN_AT_S + (len(ticks) + n) * FRAME_S) for n in range(number)]
    return ticks


def outcome(kind: Kind, heard: Heard, record: Kept) -> Outcome:
    return Outcome(kind, "Right.", heard, record, None)


def test_an_agent_that_stops_and_goes_on_was_silent_in_between() -> None:
    heard = hear(
        call((60, SOUND, 0), (15, SOUND, OVER), (5, SOUND, 0), (40, SILENCE, 0), (90, SOUND, 0)), OVER
    )

    assert heard.began_at_s == pytest.approx(BEGAN_AT_S + 60 * FRAME_S)
    assert heard.sound_s == pytest.approx(0.3)
    assert heard.stopped_after_s == pytest.approx(0.4)
    assert heard.silent_s == pytest.approx(0.8)
    assert heard.back_after_s == pytest.approx(0.9)


def test_a_pause_between_two_clauses_is_no_stop() -> None:
    heard = hear(call((60, SOUND, 0), (15, SOUND, OVER), (18, SILENCE, 0), (90, SOUND, 0)), OVER)

    assert heard.stopped_after_s is None


def test_the_end_of_the_answer_long_after_the_sound_is_no_stop() -> None:
    heard = hear(call((60, SOUND, 0), (15, SOUND, OVER), (60, SOUND, 0), (90, SILENCE, 0)), OVER)

    assert (heard.stopped_after_s, heard.silent_s, heard.back_after_s) == (None, 0.0, None)


def test_what_comes_after_the_callers_next_line_counts_for_that() -> None:
    ticks = call(
        (60, SOUND, 0),
        (15, SOUND, OVER),
        (50, SILENCE, 0),
        (20, SILENCE, NEXT),
        (30, SILENCE, 0),
        (9, SOUND, 0),
    )

    assert hear(ticks, OVER).back_after_s is None
    assert hear(ticks, OVER).silent_s == pytest.approx(1.0)


def test_an_agent_that_is_silent_already_falls_silent_at_once() -> None:
    heard = hear(
        call((60, SOUND, 0), (5, SILENCE, 0), (50, SILENCE, OVER), (40, SILENCE, 0), (9, SOUND, 0)), OVER
    )

    assert heard.stopped_after_s == 0.0


def test_a_sound_too_weak_to_be_heard_lasts_from_its_first_frame_to_its_last() -> None:
    ticks = [
        MediaTick(SOUND, SILENCE, OVER if 20 <= n < 30 else 0, BEGAN_AT_S + n * FRAME_S) for n in range(60)
    ]

    assert hear(ticks, OVER).sound_s == pytest.approx(0.2)
    assert hear(ticks, OVER).began_at_s == pytest.approx(BEGAN_AT_S + 20 * FRAME_S)


def test_an_echo_lasts_as_long_as_it_is_sent_however_little_of_it_is_audible() -> None:
    ticks = call((60, SOUND, 0), (15, SOUND, OVER), (5, SOUND, 0))
    ticks[62:75] = [MediaTick(tick.caller, SILENCE, OVER, tick.at_s) for tick in ticks[62:75]]

    assert hear(ticks, OVER).sound_s == pytest.approx(0.04)
    assert hear(ticks, OVER, faint=True).sound_s == pytest.approx(0.3)


def row(role: str, text: str, at_s: float, *, complete: bool = True) -> Row:
    return {
        "role": role,
        "text": text,
        "at": datetime.fromtimestamp(at_s, UTC).isoformat(),
        "complete": complete,
    }


def test_the_records_tell_what_became_of_the_answer_and_of_the_sound() -> None:
    over = Heard(110.0, 118.0, 0.4, 0.3, 0.9, 0.6)
    before = [row("caller", "Where are you?", 1108.0), row("agent", "Hello.", 1105.0)]
    said = row("agent", "We are at 1234 Auto Drive.", 1115.0)
    cut = row("agent", "We are at", 1110.5, complete=False)
    taken = row("caller", "Stop.", 1111.0)
    later = row("caller", "Bye.", 1121.0)

    assert kept([*before, said, later], over, 1000.0) == Kept(complete=True, taken_for="")
    assert kept([*before, cut, taken, said, later], over, 1000.0) == Kept(complete=False, taken_for="Stop.")
    assert kept(before, over, 1000.0) == Kept(complete=False, taken_for="")


STOPPED = Heard(110.0, 118.0, 0.4, 0.3, 0.9, 0.8)
WHOLE, LOST = Kept(complete=True, taken_for=""), Kept(complete=False, taken_for="")
TURN = Kept(complete=False, taken_for="Right.")


@pytest.mark.parametrize(
    ("heard", "record", "right"),
    [
        (STOPPED, WHOLE, True),
        (Heard(110.0, 118.0, 0.4, None, 0.0, None), WHOLE, True),
        (Heard(110.0, 118.0, 0.4, 0.3, 1.2, 1.1), WHOLE, False),
        (Heard(110.0, 118.0, 0.4, 0.3, 7.0, None), WHOLE, False),
        (STOPPED, LOST, False),
        (STOPPED, TURN, False),
    ],
)
def test_a_sound_that_wants_no_answer_lets_the_agent_go_on_within_a_second(
    heard: Heard, record: Kept, right: bool
) -> None:
    assert outcome(Kind.COUGH, heard, record).right is right


@pytest.mark.parametrize(
    ("heard", "record", "right"),
    [
        (STOPPED, TURN, True),
        (STOPPED, WHOLE, False),
        (STOPPED, LOST, False),
        (Heard(110.0, 118.0, 2.0, 0.3, 0.9, -0.8), TURN, False),
        (Heard(110.0, 118.0, 0.4, 0.3, 7.0, None), TURN, False),
        (Heard(110.0, 118.0, 0.4, None, 0.0, None), TURN, False),
    ],
)
def test_an_interruption_silences_the_agent_until_it_is_answered(
    heard: Heard, record: Kept, right: bool
) -> None:
    assert outcome(Kind.INTERRUPTION, heard, record).right is right


def test_the_figures_tell_every_sound_that_went_wrong() -> None:
    figures = figures_of(
        [
            Outcome(Kind.COUGH, "1", STOPPED, WHOLE, 0.25),
            Outcome(Kind.COUGH, "2", STOPPED, TURN, 0.25),
            Outcome(Kind.INTERRUPTION, "Stop.", STOPPED, TURN, 0.2),
        ],
        calls=1,
        planned=5,
    )

    cough, interruption = figures.kinds
    assert (cough.count, cough.right) == (2, 1)
    assert (interruption.count, interruption.right) == (1, 1)
    assert interruption.stopped_after.median_s == pytest.approx(0.3)
    assert interruption.line.median_s == pytest.approx(0.1)
    assert figures.outlasted == pytest.approx(0.5)
    assert figures.not_made == 2
    failed = [line for line in figures.lines() if "failed" in line]
    assert len(failed) == 1
    assert "cough '2' (0.40 s): stopped after 0.30 s" in failed[0]
    assert "taken for 'Right.'" in failed[0]


def test_a_kind_that_the_agent_never_stops_for_has_no_times() -> None:
    unmoved = Heard(110.0, 118.0, 0.4, None, 0.0, None)

    (door,) = figures_of([Outcome(Kind.DOOR, "1", unmoved, WHOLE, None)], calls=1, planned=1).kinds

    assert door.lines() == ["  door: 1 of 1 outlasted, never stopped for"]


def test_a_sound_is_noticed_after_as_much_speech_as_silences_the_agent() -> None:
    lead = bytes(2 * round(0.1 * RATE_HZ))

    after_s = noticed_after_s(LoudIsSpeech(), lead + SOUND * 25)

    assert after_s is not None
    assert ConversationSettings().barge_in_s <= after_s < ConversationSettings().barge_in_s + 0.06
    assert noticed_after_s(LoudIsSpeech(), SOUND * 3) is None


@pytest.mark.parametrize("kind", [Kind.COUGH, Kind.BREATH, Kind.DOOR])
def test_a_noise_is_the_same_in_every_run_and_another_for_every_number(kind: Kind) -> None:
    first = noise(kind, 1)

    assert np.array_equal(first, noise(kind, 1))
    assert not np.array_equal(first[:4000], noise(kind, 2)[:4000])
    assert -45.0 < dbfs(to_float(first)) < -14.0


def test_every_caller_makes_every_kind_of_sound() -> None:
    for column in zip(*CALLS, strict=True):
        assert {over.kind for call in column for over in call} == set(Kind)
