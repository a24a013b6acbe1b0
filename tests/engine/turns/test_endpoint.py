"""Pauses and turn ends as arithmetic."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.ports import Expects
from engine.settings import TurnSettings
from engine.turns.endpoint import Signal, TurnTracker

STEP_S = 0.032


def feed(tracker: TurnTracker, voice: float, seconds: float) -> list[Signal]:
    steps = round(seconds / STEP_S)
    return [signal for signal in (tracker.step(voice, STEP_S) for _ in range(steps)) if signal]


def test_a_turn_starts_pauses_and_ends_once() -> None:
    tracker = TurnTracker(TurnSettings())

    assert feed(tracker, 0.9, 1.0) == [Signal.STARTED]
    assert feed(tracker, 0.0, 0.3) == [Signal.PAUSED, Signal.LASTS]
    tracker.judge(0.9)
    tracker.read("I need an oil change.")
    assert feed(tracker, 0.0, 0.6) == [Signal.ENDED]
    assert feed(tracker, 0.0, 5.0) == []


def test_speech_after_a_pause_makes_an_earlier_judgement_void() -> None:
    tracker = TurnTracker(TurnSettings())
    feed(tracker, 0.9, 1.0)
    feed(tracker, 0.0, 0.3)
    tracker.judge(0.99)

    assert feed(tracker, 0.9, 0.2) == [Signal.RESUMED]
    assert feed(tracker, 0.0, 1.0) == [Signal.PAUSED, Signal.LASTS]


def test_without_any_judgement_the_turn_still_ends() -> None:
    tracker = TurnTracker(TurnSettings())
    feed(tracker, 0.9, 1.0)

    assert feed(tracker, 0.0, 2.2) == [Signal.PAUSED, Signal.LASTS, Signal.ENDED]


def test_a_click_is_a_blip_and_no_turn() -> None:
    tracker = TurnTracker(TurnSettings(start_s=0.03))
    feed(tracker, 0.9, 0.1)

    assert feed(tracker, 0.0, 3.0) == [Signal.PAUSED, Signal.LASTS, Signal.BLIP]


def waited(tracker: TurnTracker, *, after: float = 1.0) -> float:
    """Speak, and say how long the silence is until the turn is over."""
    feed(tracker, 0.9, after)
    steps = 0
    while tracker.step(0.0, STEP_S) is not Signal.ENDED:
        steps += 1
    return steps * STEP_S


def paused(expects: Expects, words: str, *, complete: float) -> TurnTracker:
    """A pause of which everything is known."""
    tracker = TurnTracker(TurnSettings())
    tracker.expects = expects
    feed(tracker, 0.9, 1.0)
    feed(tracker, 0.0, 0.3)
    tracker.judge(complete)
    tracker.read(words)
    return tracker


def test_an_answer_to_the_question_ends_the_turn_however_it_sounds() -> None:
    settings = TurnSettings()

    assert paused(Expects.YES_NO, "Yeah.", complete=0.02).wait_s == settings.answered_s
    assert paused(Expects.OPEN, "Yeah.", complete=0.02).wait_s > 2 * settings.answered_s


def test_who_has_surely_not_finished_is_waited_for_however_it_sounds() -> None:
    patience = TurnSettings().patience[Expects.PHONE]

    assert paused(Expects.PHONE, "It's 217", complete=0.99).wait_s == patience.give_up_s


def test_sound_alone_does_not_end_a_turn_sooner_than_its_words_could_be_answered() -> None:
    tracker = TurnTracker(TurnSettings())
    feed(tracker, 0.9, 1.0)
    feed(tracker, 0.0, 0.3)
    tracker.judge(0.99)

    assert tracker.wait_s == TurnSettings().unread_s
    tracker.read("I need an oil change.")
    assert tracker.wait_s == TurnSettings().patience[Expects.OPEN].act_after_s


def test_a_long_search_for_a_number_is_no_habit() -> None:
    tracker = paused(Expects.PHONE, "It's", complete=0.1)
    feed(tracker, 0.0, 1.2)
    feed(tracker, 0.9, 0.5)

    assert tracker.stretch == 1.0


def test_what_was_read_in_one_pause_says_nothing_of_the_next() -> None:
    tracker = paused(Expects.YES_NO, "No.", complete=0.02)
    feed(tracker, 0.9, 0.5)
    feed(tracker, 0.0, 0.25)

    assert tracker.wait_s == TurnSettings().patience[Expects.YES_NO].give_up_s * tracker.stretch


def test_a_caller_who_pauses_long_and_goes_on_is_waited_for_longer() -> None:
    tracker = TurnTracker(TurnSettings())
    usual_s = waited(tracker)
    for _ in range(4):
        feed(tracker, 0.9, 0.5)
        feed(tracker, 0.0, 1.2)

    assert waited(tracker) > usual_s


def test_a_quick_caller_is_answered_sooner() -> None:
    tracker = TurnTracker(TurnSettings())
    usual_s = waited(tracker)
    for _ in range(4):
        feed(tracker, 0.9, 0.5)
        feed(tracker, 0.0, 0.25)

    assert waited(tracker) < usual_s


def test_a_caller_who_was_taken_too_early_is_waited_for_longer() -> None:
    tracker = TurnTracker(TurnSettings())
    usual_s = waited(tracker)
    for _ in range(3):
        waited(tracker)
        feed(tracker, 0.9, 0.3)
        tracker.go_on()

    assert waited(tracker) > usual_s


@given(st.lists(st.tuples(st.booleans(), st.floats(0.03, 4.0)), max_size=30))
def test_turns_never_nest_and_every_started_turn_ends_in_silence(pieces: list[tuple[bool, float]]) -> None:
    tracker = TurnTracker(TurnSettings())
    signals: list[Signal] = []
    for speech, seconds in [*pieces, (False, 5.0)]:
        signals += feed(tracker, 1.0 if speech else 0.0, seconds)

    outer = [signal for signal in signals if signal in {Signal.STARTED, Signal.ENDED, Signal.BLIP}]
    assert outer[::2] == [Signal.STARTED] * ((len(outer) + 1) // 2)
    assert all(signal in {Signal.ENDED, Signal.BLIP} for signal in outer[1::2])
    assert len(outer) % 2 == 0


def test_the_short_stops_within_words_are_no_habit_of_the_callers() -> None:
    tracker = TurnTracker(TurnSettings())
    for _ in range(5):
        feed(tracker, 0.9, 0.5)
        assert feed(tracker, 0.0, 0.13) == [Signal.PAUSED]

    assert tracker.stretch == 1.0


def test_what_the_words_mean_decides_where_their_form_does_not() -> None:
    settings = TurnSettings()
    tracker = paused(Expects.OPEN, "I need an oil change", complete=0.9)
    untold_s = tracker.wait_s

    assert tracker.undecided
    tracker.weigh(0.9)
    assert tracker.wait_s == settings.finished_s < untold_s
    tracker.weigh(0.01)
    assert tracker.wait_s == settings.goes_on_s > untold_s
    tracker.weigh(0.3)
    assert tracker.wait_s == untold_s


def test_what_is_written_down_as_a_question_needs_less_to_be_taken_for_all() -> None:
    settings = TurnSettings()
    for expects in (Expects.OPEN, Expects.YES_NO, Expects.DAY):
        asks = paused(expects, "Do you sell used cars?", complete=0.9)

        assert asks.undecided
        asks.weigh((settings.asked_from + settings.finished_from) / 2)
        assert asks.wait_s == settings.finished_s
        asks.weigh(0.0)
        assert asks.wait_s < settings.goes_on_s


def test_the_meaning_of_one_pause_says_nothing_of_the_next() -> None:
    tracker = paused(Expects.OPEN, "I need an oil change", complete=0.9)
    tracker.weigh(0.9)
    feed(tracker, 0.9, 0.5)
    feed(tracker, 0.0, 0.25)

    assert tracker.wait_s == TurnSettings().patience[Expects.OPEN].give_up_s * tracker.stretch


def test_the_language_model_is_not_asked_what_the_form_of_the_words_tells() -> None:
    assert not paused(Expects.OPEN, "I'd like to book a", complete=0.9).undecided
    assert not paused(Expects.OPEN, "I need an oil change, please.", complete=0.9).undecided
    assert not paused(Expects.OPEN, "Could you?", complete=0.9).undecided
    assert not paused(Expects.PHONE, "It is two one seven", complete=0.9).undecided
    assert not paused(Expects.YES_NO, "No, that's not right", complete=0.9).undecided
    assert not paused(Expects.DAY, "I think it was some Friday morning in May", complete=0.9).undecided


def test_a_day_is_enough_where_only_a_day_was_asked() -> None:
    day = paused(Expects.DAY, "On Friday.", complete=0.9).wait_s
    day_and_time = paused(Expects.DATE_TIME, "On Friday.", complete=0.9).wait_s
    both = paused(Expects.DAY, "On Friday at ten.", complete=0.9).wait_s

    assert both == TurnSettings().answered_s < day < day_and_time
