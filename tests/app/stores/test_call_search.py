from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import UnknownCall
from app.stores.appointments import Appointments
from app.stores.call_rows import CallFilter, Department, Taken
from app.stores.call_search import CallSearch, index_query
from app.stores.calls import Calls
from app.stores.database import Database
from app.stores.errors import CallIsLive
from app.stores.migrate import SCRIPTS, migrate
from app.stores.rows import NewAppointment, NewTask
from app.stores.tasks import Tasks
from engine.ports import HandOffState

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ANN, BO = "+12175550101", "+12175550102"


@dataclass
class Past:
    """A history to fill and to search."""

    db: Database

    async def call(
        self,
        *said: str,
        remote: str = ANN,
        outcome: str = "answered",
        direction: str = "inbound",
        hour: int = 0,
    ) -> int:
        """One call an hour after noon, caller first."""
        calls, at = Calls(self.db), NOON + timedelta(hours=hour)
        call_id = await calls.open(f"s{hour}-{len(said)}-{remote}", direction, remote, at)
        for number, text in enumerate(said):
            await calls.add_turn(call_id, "agent" if number % 2 else "caller", text, at)
        await calls.close(call_id, at + timedelta(minutes=1), outcome)
        return call_id

    async def ids(self, wanted: CallFilter) -> list[int]:
        found = await CallSearch(self.db).find(wanted, 100)
        assert await CallSearch(self.db).count(wanted) == len(found)
        return [each.call.id for each in found]

    async def said(self, words: str) -> list[int]:
        return await self.ids(CallFilter(words=words))


@pytest.fixture
def past(db: Database) -> Past:
    return Past(db)


async def name_customer(db: Database, phone: str, name: str) -> None:
    await book(db, "of-another-talk", phone, name)


async def book(db: Database, session_id: str, phone: str, name: str, kind: str = "service") -> None:
    start = datetime.fromisoformat("2026-03-09T09:00")
    new = NewAppointment(session_id, kind, None, None, start, 30, name, phone, None, None, NOON)
    await Appointments(db).book(new, lambda _: 1)


async def test_a_call_is_found_by_words_of_both_sides_in_any_order_newest_first(past: Past) -> None:
    first = await past.call("My brakes squeal.", "Come on Tuesday.", hour=1)
    await past.call("An oil change, please.", "Come on Tuesday.", hour=2)
    last = await past.call("Tuesday?", "For the brakes, yes.", hour=3)
    assert await past.said("tuesday BRAKES") == [last, first]
    assert await past.said("brake tuesd") == [last, first]
    assert await past.said("squeal zebra") == []


async def test_a_call_is_found_by_who_took_it(past: Past, db: Database) -> None:
    calls, tasks = Calls(db), Tasks(db)
    alone = await past.call("My brakes squeal.", "Come on Tuesday.", hour=1)
    over = await past.call("My brakes squeal.", "Come on Tuesday.", hour=2)
    await calls.add_turn(over, "person", "This is Sarah.", NOON)
    through = await past.call("Sarah, please.", "One moment.", hour=3, outcome="transferred")
    booked = await past.call("A test drive. And Sarah, please.", "One moment.", hour=4, outcome="booked")
    session_id = (await calls.recent())[0].session_id
    state = HandOffState.COMPLETED
    await tasks.create(NewTask(session_id, "hand_off", "Wants Sarah.", NOON, "Sarah", NOON, state=state))
    by_hand = await past.call(hour=5)
    await calls.answered(by_hand, NOON)
    await past.call(hour=6, outcome="missed")
    rings = await calls.open("s7", "inbound", ANN, NOON)
    await calls.answered(rings, NOON)

    assert await past.ids(CallFilter(taken=Taken.BY_AGENT)) == [alone]
    assert await past.ids(CallFilter(taken=Taken.BY_BOTH)) == [booked, through, over]
    assert await past.ids(CallFilter(taken=Taken.BY_PERSON)) == [by_hand]
    assert await past.ids(CallFilter(taken=Taken.BY_BOTH, words="brakes")) == [over]


async def test_words_in_quotes_are_found_as_they_stand(past: Past) -> None:
    change = await past.call("I need an oil change.")
    await past.call("I need to change the oil.")
    assert await past.said('"oil change"') == [change]


@pytest.mark.parametrize(
    "typed", ['"', "AND OR NOT", "*", "a:b", "text:", "(", "-", "'; --", "NEAR(", '""', "^x"]
)
async def test_nothing_a_person_types_is_taken_for_syntax(past: Past, typed: str) -> None:
    await past.call("Hello.")
    assert await past.said(typed) in ([], [1])


def test_signs_without_a_letter_or_digit_are_no_search() -> None:
    assert index_query('?! "-" *') == ""
    assert index_query('don\'t "oil change" bra') == '"don\'t" "oil change" "bra"*'
    assert index_query('bra "oil change"') == '"bra" "oil change"'


async def test_the_words_around_what_was_searched_for_are_shown(past: Past) -> None:
    await past.call("Well, you know, it is like this: my brakes squeal in the morning when it is cold.")
    (found,) = await CallSearch(past.db).find(CallFilter(words="squeal"), 10)
    assert "brakes squeal in the morning" in found.excerpt


async def test_a_turn_that_is_put_right_is_found_by_its_new_words_only(past: Past) -> None:
    calls = Calls(past.db)
    call_id = await calls.open("s1", "inbound", ANN, NOON)
    await calls.add_turn(call_id, "caller", "On Tuesday", NOON)
    reply = await calls.add_turn(call_id, "agent", "We open at", NOON, complete=False)
    await calls.correct_turn(reply, "We open at seven.", NOON, complete=True)
    await calls.caller_went_on(call_id, "On Tuesday, no, Wednesday")
    assert await past.said("seven wednesday") == [call_id]
    await calls.correct_turn(reply, "We are closed.", NOON, complete=True)
    assert await past.said("seven") == []
    assert await past.said("closed tuesday") == [call_id]


async def test_a_reply_of_which_nothing_was_heard_is_not_found(past: Past) -> None:
    calls = Calls(past.db)
    call_id = await calls.open("s1", "inbound", ANN, NOON)
    reply = await calls.add_turn(call_id, "agent", "A secret", NOON, complete=False)
    await calls.correct_turn(reply, "", NOON, complete=False)
    assert await past.said("secret") == []
    assert await past.ids(CallFilter()) == [call_id]


async def test_pages_follow_each_other_without_a_gap_or_a_double(past: Past) -> None:
    ids = [await past.call("Hello.", hour=hour) for hour in range(7)]
    search, read = CallSearch(past.db), list[int]()
    for wanted in (CallFilter(), CallFilter(words="hello")):
        read.clear()
        before_id: int | None = None
        while page := await search.find(wanted, 3, before_id):
            read += [each.call.id for each in page]
            before_id = read[-1]
        assert read == ids[::-1]


async def test_every_filter_leaves_out_what_does_not_fit(past: Past) -> None:
    booked = await past.call("Hello.", outcome="booked", hour=1)
    missed = await past.call(outcome="missed", hour=2)
    out = await past.call("Hello.", direction="outbound", hour=3)
    assert await past.ids(CallFilter(outcome="booked")) == [booked]
    assert await past.ids(CallFilter(direction="outbound")) == [out]
    assert await past.ids(CallFilter(since=NOON + timedelta(hours=2))) == [out, missed]
    assert await past.ids(CallFilter(until=NOON + timedelta(hours=2))) == [booked]
    assert await past.ids(CallFilter(words="hello", outcome="answered")) == [out]


async def test_a_person_is_found_by_number_name_or_address(past: Past) -> None:
    ann = await past.call("Hello.", remote=ANN, hour=1)
    national = await past.call("Hello.", remote="2175550101", hour=2)
    bo = await past.call("Hello.", remote=BO, hour=3)
    address = await past.call("Hello.", remote="sip:front.desk@10.0.0.9", hour=4)
    await name_customer(past.db, ANN, "Ann O'Lee_100%")
    assert await past.ids(CallFilter(person="o'lee")) == [national, ann]
    assert await past.ids(CallFilter(person="(217) 555-0102")) == [bo]
    assert await past.ids(CallFilter(person="front.desk")) == [address]
    assert await past.ids(CallFilter(person="_100%")) == [national, ann]
    assert await past.ids(CallFilter(person="x%")) == []


async def test_calls_carry_the_names_of_the_customers_with_their_numbers(past: Past) -> None:
    for hour, remote in enumerate((ANN, "2175550101", "12175550101", BO)):
        await past.call("Hello.", remote=remote, hour=hour)
    await name_customer(past.db, ANN, "Ann Lee")
    found = await CallSearch(past.db).find(CallFilter(), 10)
    assert [each.customer_name for each in found] == [None, "Ann Lee", "Ann Lee", "Ann Lee"]
    assert (await CallSearch(past.db).get(found[-1].call.id)).customer_name == "Ann Lee"
    with pytest.raises(UnknownCall, match="no call 99"):
        await CallSearch(past.db).get(99)


async def test_a_call_concerns_a_department_by_what_it_booked_or_left_to_do(past: Past) -> None:
    await past.call("Hello.", hour=0)
    serviced = await past.call("Hello.", hour=1)
    called_back = await past.call("Hello.", hour=2)
    driven = await past.call("Hello.", hour=3)
    await book(past.db, f"s1-1-{ANN}", ANN, "Ann")
    await book(past.db, f"s3-1-{ANN}", BO, "Bo", "test_drive")
    task = NewTask(f"s2-1-{ANN}", "call_back", "Call me.", NOON, "Sarah Miller", NOON)
    await Tasks(past.db).create(task)
    service = Department("service", ("service",), ("service", "sarah miller"))
    assert await past.ids(CallFilter(department=service)) == [called_back, serviced]
    assert await past.ids(CallFilter(department=Department("sales", ("test_drive",), ()))) == [driven]


async def test_a_deleted_call_leaves_no_word_behind(past: Past, tmp_path: Path) -> None:
    gone = await past.call("My zebracode is 4711.", "Thank you.")
    stays = await past.call("Hello.")
    await Calls(past.db).delete(gone)
    assert await past.said("zebracode") == []
    assert await past.ids(CallFilter()) == [stays]
    assert await Calls(past.db).turns(gone) == []
    past.db.stop()
    assert b"zebracode is 4711" not in (tmp_path / "lotline.db").read_bytes()
    past.db.start()


async def test_a_live_call_cannot_be_deleted(past: Past) -> None:
    calls = Calls(past.db)
    call_id = await calls.open("s1", "inbound", ANN, NOON)
    await calls.add_turn(call_id, "caller", "Hello.", NOON)
    with pytest.raises(CallIsLive, match="still going on"):
        await calls.delete(call_id)
    assert await past.said("hello") == [call_id]
    with pytest.raises(UnknownCall):
        await calls.delete(99)


async def test_calls_from_before_there_was_an_index_are_found_too(tmp_path: Path) -> None:
    path, scripts = tmp_path / "old.db", tmp_path / "scripts"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    for each in (scripts / "versions").glob("0*.py"):
        if each.name >= "0006":
            each.unlink()
    migrate(path, scripts)
    with closing(sqlite3.connect(path)) as old:
        old.execute(
            "INSERT INTO calls (id, session_id, direction, remote, started_at)"
            " VALUES (7, 's', 'inbound', 'x', 't')"
        )
        for text in ("My brakes squeal.", "Come on Tuesday."):
            old.execute(
                "INSERT INTO turns (call_id, role, text, at, complete) VALUES (7,'caller',?,'t',1)", (text,)
            )
        old.commit()
    db = Database(path)
    db.start()
    await Calls(db).add_turn(7, "caller", "At nine.", NOON)
    entries = await db.read(
        lambda session: (
            session.connection()
            .exec_driver_sql(
                "SELECT rowid, text FROM transcripts WHERE transcripts MATCH 'squeal tuesday nine'"
            )
            .all()
        )
    )
    db.stop()
    assert [tuple(each) for each in entries] == [(7, "My brakes squeal.\nCome on Tuesday.\nAt nine.")]
