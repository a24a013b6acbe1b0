"""The history's view models and words, without a window."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex

from app.history.call_page import CallPage
from app.history.waveform import Waveform
from app.stores.call_rows import FoundCall
from app.stores.rows import Call, Turn
from app.ui.calls.list_model import CallListModel
from app.ui.calls.page_model import PageModel
from app.ui.calls.waveform_view import columns_of
from app.ui.calls.wording import (
    Period,
    answers_words,
    count_words,
    days_of,
    page_words,
    row_words,
    when_words,
)
from app.ui.requests import Requests

pytestmark = pytest.mark.ui
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TODAY = NOON.astimezone().date()


def call(number: int, outcome: str | None = "answered", *, ended: bool = True) -> Call:
    end = NOON + timedelta(seconds=67) if ended else None
    return Call(number, f"s{number}", "inbound", "+12175550101", NOON, NOON, end, outcome, None)


def found(*numbers: int, outcome: str = "answered") -> Sequence[FoundCall]:
    return [FoundCall(call(number, outcome), None) for number in numbers]


def ids(rows: CallListModel) -> list[int]:
    return [each.call.id for each in rows.rows]


def listed(*numbers: int) -> CallListModel:
    rows = CallListModel(lambda: TODAY)
    rows.fill(found(*numbers), ends=False)
    return rows


def test_new_calls_come_on_top_and_known_ones_are_put_right() -> None:
    rows = listed(5, 4, 3)
    assert rows.merge([*found(7, 6), *found(5, 4, outcome="booked")])
    assert ids(rows) == [7, 6, 5, 4, 3]
    assert [each.call.outcome for each in rows.rows][2:] == ["booked", "booked", "answered"]


def test_calls_are_not_merged_over_a_gap() -> None:
    rows = listed(5, 4)
    assert not rows.merge(found(9, 8))
    assert ids(rows) == [5, 4]


def test_more_is_asked_for_once_until_it_has_come() -> None:
    rows, asked = listed(5, 4), list[None]()
    rows.wants_more.connect(lambda: asked.append(None))
    assert rows.canFetchMore(QModelIndex())
    rows.fetchMore(QModelIndex())
    assert not rows.canFetchMore(QModelIndex())
    rows.add(found(3), ends=True)
    assert (ids(rows), len(asked), rows.canFetchMore(QModelIndex())) == ([5, 4, 3], 1, False)


def test_a_deleted_call_leaves_the_list() -> None:
    rows = listed(5, 4, 3)
    rows.remove(4)
    rows.remove(99)
    assert ids(rows) == [5, 3]


class NoAppliance(Requests):
    """Keeps what is asked and answers when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[Any], None], Callable[[str], None] | None]] = []

    def ask(
        self,
        make: Callable[[Any], Awaitable[Any]],
        on_done: Callable[[Any], None],
        on_error: Callable[[str], None] | None = None,
    ) -> None:
        self.waiting.append((on_done, on_error))


def page(number: int, *said: str, recorded: bool = False) -> CallPage:
    turns = [
        Turn(row, number, "agent" if row % 2 else "caller", text, NOON, True, None, 0.5 if row % 2 else None)
        for row, text in enumerate(said)
    ]
    return CallPage(call(number), None, turns, (), (), Path("a.wav") if recorded else None)


@pytest.fixture
def opened() -> PageModel:
    """A call of three turns with a recording of ten seconds."""
    model = PageModel(NoAppliance())
    model.show(1)
    answer(model, page(1, "My brakes squeal.", "Come on (Tuesday).", "Thank you.", recorded=True))
    answer(model, Waveform(10.0, 0.02, (0.0,), (0.0,), (1.0, 4.0, 8.0)))
    return model


def answer(model: PageModel, result: object) -> None:
    requests = model._requests
    assert isinstance(requests, NoAppliance)
    requests.waiting.pop(0)[0](result)


def test_a_line_that_is_clicked_moves_the_position_to_its_beginning(opened: PageModel) -> None:
    opened.go_to_turn(1)
    assert (opened.position_s, opened.row) == (4.0, 1)


def test_a_position_that_is_pointed_at_chooses_the_turn_that_is_spoken_there(opened: PageModel) -> None:
    rows: list[tuple[int | None, float]] = []
    for seconds in (0.5, 1.0, 7.9, 99.0, -3.0):
        opened.go_to(seconds)
        rows.append((opened.row, opened.position_s))
    assert rows == [(None, 0.5), (0, 1.0), (1, 7.9), (2, 10.0), (None, 0.0)]


def test_what_was_searched_for_is_found_in_the_transcript(opened: PageModel) -> None:
    assert opened.first_with("tues") == 1
    assert opened.first_with('"thank you"') == 2
    assert opened.first_with("zebra") is None
    assert opened.first_with("") is None


def test_only_answers_that_were_timed_are_in_the_chart(opened: PageModel) -> None:
    assert opened.latencies == [(1, 0.5)]


def test_a_page_that_comes_after_another_call_was_chosen_is_dropped() -> None:
    model = PageModel(NoAppliance())
    model.show(1)
    model.show(2)
    answer(model, page(1, "One."))
    assert model.page is None
    answer(model, page(2, "Two."))
    assert [turn.text for turn in model.transcript.turns] == ["Two."]


def test_a_page_that_is_read_again_keeps_the_position_and_the_waveform(opened: PageModel) -> None:
    opened.go_to_turn(2)
    transcript = opened.transcript
    opened.refresh()
    answer(opened, opened.page)
    assert (opened.position_s, opened.row) == (8.0, 2)
    assert opened.transcript is transcript
    assert opened.waveform is not None


def test_a_recording_that_takes_long_is_read_once_however_often_the_page_is(opened: PageModel) -> None:
    requests = opened._requests
    assert isinstance(requests, NoAppliance)
    opened.show(2)
    answer(opened, page(2, "Two.", recorded=True))
    opened.refresh()
    slow = requests.waiting.pop(0)[0]
    answer(opened, page(2, "Two.", recorded=True))
    assert requests.waiting == []
    slow(Waveform(3.0, 0.02, (0.0,), (0.0,), (1.0,)))
    assert opened.waveform is not None
    assert opened.waveform.seconds == 3.0


def test_a_call_whose_page_cannot_be_read_says_why() -> None:
    requests = NoAppliance()
    model = PageModel(requests)
    model.show(1)
    on_error = requests.waiting.pop()[1]
    assert on_error is not None
    on_error("The disk is full.")
    assert model.page is None
    assert model.sentence == "The call cannot be shown. The disk is full."


def test_a_row_says_when_who_how_long_and_what_came_of_it() -> None:
    named = FoundCall(call(1, "booked"), "Dana Cole")
    assert row_words(named, TODAY)[1:] == ("↙ Dana Cole", "1:07", "Booked")
    live = FoundCall(call(1, None, ended=False), None)
    assert row_words(live, TODAY)[1:] == ("↙ (217) 555-0101", "", "Live now")


def test_a_moment_is_said_as_short_as_it_is_clear() -> None:
    at = datetime(2026, 3, 2, 12).astimezone()
    assert when_words(at, date(2026, 3, 2)) == "12:00 PM"
    assert when_words(at, date(2026, 3, 9)) == "Mar 2, 12:00 PM"
    assert when_words(at, date(2027, 1, 1)) == "Mar 2 2026, 12:00 PM"


@pytest.mark.parametrize(
    ("period", "days"),
    [
        (Period.ANY, None),
        (Period.TODAY, (date(2026, 3, 2), date(2026, 3, 2))),
        (Period.YESTERDAY, (date(2026, 3, 1), date(2026, 3, 1))),
        (Period.WEEK, (date(2026, 2, 24), date(2026, 3, 2))),
        (Period.MONTH, (date(2026, 2, 1), date(2026, 3, 2))),
        (Period.BETWEEN, (date(2026, 1, 5), date(2026, 1, 9))),
    ],
)
def test_a_period_is_whole_days(period: Period, days: tuple[date, date] | None) -> None:
    assert days_of(period, date(2026, 3, 2), date(2026, 1, 9), date(2026, 1, 5)) == days


def test_counts_lengths_and_waits_are_said_in_words() -> None:
    assert count_words(0, is_filtered=True) == ""
    assert count_words(1, is_filtered=False) == "1 call"
    assert count_words(100_000, is_filtered=True) == "100,000 calls found"
    assert answers_words([]) == ""
    assert answers_words([1.25]) == "One, after 1.3 s"
    assert answers_words([0.5, 1.0, 3.0]) == "Median 1.0 s, slowest 3.0 s"
    assert page_words(page(1), date(2027, 1, 1)).startswith("↙ Incoming · Mon, Mar 2 2026")
    assert page_words(page(1), TODAY).startswith("↙ Incoming · Mon, Mar 2, ")


def test_a_waveform_is_drawn_by_its_loudest_moments() -> None:
    assert columns_of((0.1, 0.4, 0.2, 0.2), 2) == [1.0, 0.5]
    assert columns_of((0.2, 0.4), 4) == [0.5, 0.5, 1.0, 1.0]
    assert columns_of((0.0, 0.0), 2) == [0.0, 0.0]
    assert columns_of((), 3) == ()
