"""The arithmetic of the insights: percentiles and questions that are alike."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from app.insights.figures import wait_of
from app.insights.questions import together
from app.stores.insight_rows import AskedInVain, Span

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = Span(NOON, NOON + timedelta(days=1))


def asked(*questions: tuple[str, int]) -> list[AskedInVain]:
    return [
        AskedInVain(words, times, NOON + timedelta(minutes=number), number)
        for number, (words, times) in enumerate(questions)
    ]


def test_percentiles_are_waits_that_really_were() -> None:
    wait = wait_of(DAY, dict.fromkeys(range(1, 101), 1))

    assert (wait.answers, wait.median_s, wait.p90_s, wait.p95_s) == (100, 0.5, 0.9, 0.95)


def test_one_answer_is_all_percentiles_and_none_is_none() -> None:
    assert wait_of(DAY, {80: 1}).p95_s == 0.8
    assert wait_of(DAY, {}).median_s is None


def test_questions_in_like_words_are_counted_together() -> None:
    found = together(
        asked(
            ("Do you sell gift cards?", 2),
            ("Is there a shuttle to the airport?", 1),
            ("Do you have an airport shuttle?", 2),
        ),
        10,
        UTC,
    )

    assert [(each.words, each.times) for each in found] == [
        ("Is there a shuttle to the airport?", 3),
        ("Do you sell gift cards?", 2),
    ]
    assert found[0].call_id == 2, "the last call in which it was asked"


def test_questions_that_share_a_word_stay_apart() -> None:
    found = together(asked(("Do you sell boats?", 1), ("Do you sell winter tires?", 1)), 10, UTC)

    assert len(found) == 2


def test_questions_of_nothing_but_small_words_stay_apart() -> None:
    assert len(together(asked(("Can I?", 1), ("What is it?", 1)), 10, UTC)) == 2


def test_only_the_most_frequent_are_kept() -> None:
    every = asked(*((f"Do you repair {thing}?", 1) for thing in ("boats", "planes", "trains")))

    assert len(together(every, 2, UTC)) == 2
