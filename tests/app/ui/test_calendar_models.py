"""The calendar's view models and its arithmetic, over real records and without a widget."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar

import pytest

from app.calendar.calendar import AppointmentCalendar
from app.events import AppointmentMoved
from app.stores.rows import Appointment
from app.ui.calendar.board import Block, Board, Column, Kind, lanes, neighbour
from app.ui.calendar.calendar_model import CalendarModel, View
from app.ui.calendar.changes_model import ChangesModel
from app.ui.calendar.entry_model import EntryModel
from app.ui.calendar.offer_model import OfferModel
from app.ui.calendar.scale import Scale
from app.ui.calendar.words import span_words, week_words
from app.ui.wording import Tone, error_sentence
from tests.app.calendar.room import CAMRY, INSPECTION, OIL_CHANGE, TEN, Room, open_room
from tests.app.dealership.records import copy_of, sample_file

pytestmark = pytest.mark.ui

T = TypeVar("T")
TUESDAY = TEN.date()


class World:
    """A room whose answers arrive at once, and the view models over it."""

    def __init__(self, room: Room, loop: asyncio.Runner) -> None:
        self.room, self._loop = room, loop
        self.held: list[Callable[[], None]] | None = None
        self.calendar = CalendarModel(self.ask)
        self.entry = EntryModel(self.ask)
        self.changes = ChangesModel(self.ask, self.calendar)

    def run(self, work: Awaitable[T]) -> T:
        async def do() -> T:
            return await work

        return self._loop.run(do())

    def ask(
        self,
        make: Callable[[AppointmentCalendar], Awaitable[T]],
        on_done: Callable[[T], None],
        on_error: Callable[[str], None],
    ) -> None:
        try:
            result = self.run(make(self.room.calendar))
        except Exception as error:  # noqa: BLE001 - as the window does with whatever is raised
            on_error(error_sentence(error))
            return
        if self.held is None:
            on_done(result)
        else:
            self.held.append(lambda: on_done(result))

    def column(self, title: str) -> Column:
        return next(each for each in self.calendar.board.columns if each.title == title)

    def row(self, appointment_id: int) -> Appointment:
        return self.run(self.room.calendar.entry(appointment_id)).appointment


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_file(tmp_path_factory.mktemp("sample") / "lotline.db")


@pytest.fixture
def world(sample: Path) -> Iterator[World]:
    with copy_of(sample) as db, asyncio.Runner() as loop:
        made = World(loop.run(open_room(db)), loop)
        yield made


def booked(world: World) -> tuple[int, int, int]:
    """An oil change and an inspection at ten, and a drive at eleven, on Tuesday; the calendar shows it."""
    room = world.room
    numbers = (
        world.run(room.book(1)),
        world.run(room.book(2, TEN, INSPECTION)),
        world.run(room.book(3, TEN.replace(hour=11), CAMRY)),
    )
    world.calendar.go_to(TUESDAY)
    return numbers


# --- which days --------------------------------------------------------------------------------------


def test_a_day_has_a_column_a_bay_and_one_for_each_car_that_is_driven(world: World) -> None:
    booked(world)
    board = world.calendar.board
    assert [each.title for each in board.columns] == ["Bay 1", "Bay 2", "2025 Toyota Camry"]
    assert [(each.row.id, each.column) for each in board.blocks] == [(1, 0), (2, 1), (3, 2)]
    assert world.calendar.summary == "3 appointments"


def test_a_week_has_its_seven_days_from_monday_and_says_so(world: World) -> None:
    booked(world)
    world.calendar.show(View.WEEK)
    assert [each.day.day for each in world.calendar.board.columns] == [2, 3, 4, 5, 6, 7, 8]
    assert world.calendar.title == "March 2 – 8, 2026"
    assert {each.column for each in world.calendar.board.blocks} == {1}


def test_today_the_day_before_and_the_next_week_are_a_step_away(world: World) -> None:
    world.calendar.refresh()
    assert world.calendar.day == date(2026, 3, 2)
    world.calendar.step(-1)
    assert world.calendar.title == "Sunday, March 1, 2026"
    world.calendar.show(View.WEEK)
    world.calendar.step(1)
    assert world.calendar.first == date(2026, 3, 2)
    world.calendar.today()
    assert world.calendar.day == date(2026, 3, 2)


def test_an_answer_that_was_overtaken_is_not_shown(world: World) -> None:
    booked(world)
    world.held = []
    world.calendar.go_to(date(2026, 3, 4))
    world.calendar.go_to(date(2026, 3, 5))
    late, last = world.held
    last()
    late()
    assert world.calendar.title == "Thursday, March 5, 2026"
    assert len(world.calendar.rows) == 0


def test_what_cannot_be_read_is_said(world: World) -> None:
    world.room.db.stop()
    world.calendar.refresh()
    assert world.changes.tone is Tone.BAD
    assert world.changes.sentence.startswith("The appointments cannot be shown.")


# --- moves -------------------------------------------------------------------------------------------


def test_a_drop_on_a_free_place_moves_and_can_be_taken_back_once(world: World) -> None:
    oil, _, _ = booked(world)
    row, later = world.row(oil), TEN.replace(hour=14)
    world.changes.weigh(row)
    assert world.changes.why_not(row, world.column("Bay 2"), later) is None
    world.changes.drop(row, world.column("Bay 2"), later)
    assert (world.row(oil).start, world.row(oil).bay) == (later, 2)
    assert world.changes.sentence == "Moved: Caller 1, now Tue, Mar 3, 2:00 PM, bay 2."

    world.changes.take_back()
    assert (world.row(oil).start, world.row(oil).bay) == (TEN, 1)
    assert world.changes.last is None


@pytest.mark.parametrize(
    ("column", "at", "why"),
    [
        ("Bay 2", time(10), "bay 2 is taken then"),
        ("Bay 1", time(12), "it would run into lunch"),
        ("Bay 1", time(8), "it would lie outside the hours for appointments"),
        ("2025 Toyota Camry", time(14), "work is done in a bay"),
    ],
)
def test_a_drop_where_it_cannot_go_leaves_it_and_says_why(
    world: World, column: str, at: time, why: str
) -> None:
    oil, _, _ = booked(world)
    row, start = world.row(oil), datetime.combine(TUESDAY, at)
    world.changes.weigh(row)
    assert world.changes.why_not(row, world.column(column), start) == why
    world.changes.drop(row, world.column(column), start)
    assert (world.row(oil).start, world.row(oil).bay) == (TEN, 1)
    assert world.changes.sentence == f"Caller 1 stays at Tue, Mar 3, 10:00 AM, bay 1: {why}."
    assert world.changes.last is None


def test_a_place_that_was_taken_while_dragging_is_refused_by_the_records(world: World) -> None:
    oil, _, _ = booked(world)
    row, two = world.row(oil), TEN.replace(hour=14)
    world.changes.weigh(row)
    for number in (8, 9):
        world.run(world.room.book(number, two))
    world.changes.drop(row, world.column("Bay 2"), two)
    assert world.row(oil).start == TEN
    assert world.changes.sentence.endswith("bay 2 is taken then.")
    assert len(world.calendar.rows) == 5


def test_a_drive_stays_with_its_car_and_may_be_at_lunch(world: World) -> None:
    _, _, drive = booked(world)
    row, noon = world.row(drive), TEN.replace(hour=12)
    world.changes.weigh(row)
    assert world.changes.why_not(row, world.column("Bay 1"), noon) == "a test drive stays with its car"
    world.changes.drop(row, world.column("2025 Toyota Camry"), noon)
    assert world.row(drive).start == noon


def test_letting_go_where_it_stands_changes_nothing(world: World) -> None:
    oil, _, _ = booked(world)
    before = len(world.room.events)
    world.changes.weigh(world.row(oil))
    world.changes.drop(world.row(oil), world.column("Bay 1"), TEN)
    assert len(world.room.events) == before
    assert world.changes.sentence == ""


def test_what_the_agent_moved_meanwhile_is_not_taken_back(world: World) -> None:
    oil, _, _ = booked(world)
    world.changes.move(world.row(oil), TEN.replace(hour=14), None)
    world.changes.apply(AppointmentMoved("s9", 2))
    assert world.changes.last is not None
    world.changes.apply(AppointmentMoved("s9", oil))
    assert world.changes.last is None
    world.changes.take_back()
    assert world.row(oil).start == TEN.replace(hour=14)


def test_a_move_whose_old_place_is_taken_now_cannot_be_taken_back_and_says_so(world: World) -> None:
    oil, _, _ = booked(world)
    world.changes.move(world.row(oil), TEN.replace(hour=14), None)
    world.run(world.room.book(8))
    world.changes.take_back()
    assert world.changes.sentence == "Caller 1 cannot be put back: bay 1 is taken then."
    assert world.row(oil).start == TEN.replace(hour=14)


def test_an_appointment_that_was_cancelled_meanwhile_is_said_to_be_gone(world: World) -> None:
    oil, _, _ = booked(world)
    row = world.row(oil)
    assert world.run(world.room.tools.cancel("s9", oil))
    world.changes.move(row, TEN.replace(hour=14), None)
    assert world.changes.sentence.endswith("it is over, or was cancelled.")
    world.changes.cancel(row)
    assert world.changes.sentence == "Caller 1 was not cancelled: it is over, or was cancelled."


def test_cancelling_frees_the_time(world: World) -> None:
    oil, _, _ = booked(world)
    world.changes.cancel(world.row(oil))
    world.calendar.refresh()
    assert [row.id for row in world.calendar.rows] == [2, 3]
    assert world.changes.sentence == "Cancelled: Caller 1, Tue, Mar 3, 10:00 AM."


# --- free times --------------------------------------------------------------------------------------


def test_free_times_are_offered_for_any_bay_or_for_one(world: World) -> None:
    oil, _, _ = booked(world)
    offer = OfferModel(world.ask)
    offer.look(world.row(oil), TUESDAY)
    words = [choice.words for choice in offer.choices]
    assert offer.sentence == "Free on Tuesday, March 3:"
    assert words[0] == "9:00 – 9:30 AM"
    assert "10:00 – 10:30 AM" not in words
    assert offer.bay_at(TEN.replace(hour=14)) == 1
    offer.look(world.row(oil), TUESDAY, 2)
    assert "10:30 – 11:00 AM" not in [choice.words for choice in offer.choices]
    assert offer.bay_at(TEN.replace(hour=14)) == 2


def test_a_closed_day_offers_the_nearest_times_on_others(world: World) -> None:
    oil, _, _ = booked(world)
    offer = OfferModel(world.ask)
    offer.look(world.row(oil), date(2026, 3, 8), 2)
    assert offer.sentence.startswith("Nothing is free on Sunday, March 8: the dealership is closed that day.")
    assert offer.choices[0].words.startswith("Mon, Mar 9, ")
    assert offer.bay_at(offer.choices[0].start) is None


# --- where it is drawn -------------------------------------------------------------------------------


def at(number: int, start: time, minutes: int = 30) -> Appointment:
    return replace(OIL_CHANGE, id=number, scheduled_time=start, duration_min=minutes)


def test_appointments_that_overlap_stand_side_by_side_and_others_have_the_whole_width() -> None:
    rows = [at(1, time(9), 60), at(2, time(9, 30), 60), at(3, time(10)), at(4, time(13))]
    assert lanes(rows) == {1: (0, 2), 2: (1, 2), 3: (0, 2), 4: (0, 1)}


def scale() -> Scale:
    columns = [Column(Kind.BAY, TUESDAY, f"Bay {number}", (), None, number) for number in (1, 2)]
    board = Board(columns, [Block(at(1, time(10)), 1, 0, 1)])
    return Scale(board, (time(8), time(18)), 400, 1000, 46)


def test_a_place_on_the_board_and_its_time_belong_together() -> None:
    made = scale()
    area = made.area(made.board.blocks[0])
    assert made.column_at(area.left + 1) == 1
    assert made.start_at(area.top, TUESDAY, 30) == TEN
    assert (made.column_at(-50), made.column_at(9999)) == (0, 1)
    assert made.start_at(-500, TUESDAY, 30).time() == time(8)
    assert made.start_at(5000, TUESDAY, 30).time() == time(17, 30)


def test_a_narrow_or_low_view_is_scrolled_instead_of_squeezed() -> None:
    board = scale().board
    small = Scale(board, (time(8), time(18)), 10, 10, 46)
    assert small.width >= 2 * 100
    assert small.height == 10 * 46


def test_the_arrow_keys_go_along_a_column_and_across_to_the_nearest() -> None:
    blocks = [
        Block(at(1, time(9)), 0, 0, 1),
        Block(at(2, time(11)), 0, 0, 1),
        Block(at(3, time(9)), 2, 0, 1),
        Block(at(4, time(12)), 2, 0, 1),
    ]
    assert neighbour(blocks, blocks[0], 0, 1) is blocks[1]
    assert neighbour(blocks, blocks[0], 0, -1) is None
    assert neighbour(blocks, blocks[1], 1, 0) is blocks[3]
    assert neighbour(blocks, blocks[3], -1, 0) is blocks[1]
    assert neighbour(blocks, blocks[3], 1, 0) is None


def test_spans_and_weeks_are_written_as_people_write_them() -> None:
    assert span_words(time(10), time(10, 30)) == "10:00 – 10:30 AM"
    assert span_words(time(11, 30), time(12, 30)) == "11:30 AM – 12:30 PM"
    assert week_words(date(2026, 3, 30), date(2026, 4, 5)) == "March 30 – April 5, 2026"
    assert week_words(date(2026, 12, 28), date(2027, 1, 3)) == "December 28, 2026 – January 3, 2027"


def test_the_chosen_appointment_is_read_anew_and_an_old_answer_is_not_shown(world: World) -> None:
    oil, inspection, _ = booked(world)
    world.held = []
    world.entry.choose(oil)
    world.entry.choose(inspection)
    for answer in reversed(world.held):
        answer()
    assert world.entry.row is not None
    assert world.entry.row.id == inspection
    assert world.entry.can_change
    world.entry.choose(None)
    assert world.entry.row is None
