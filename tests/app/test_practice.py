"""A practice call is the same conversation, and what is done in it is done nowhere else."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from app.dealership.importer import standing_profile
from app.dealership.tools import DealershipTools
from app.errors import NotReady
from app.events import AppEvent
from app.practice import PracticeRoom
from app.stores.database import Database
from app.stores.practice_records import PracticeRecords
from app.stores.suppressions import Suppressions
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.talk import SessionTalk
from engine.ports import AppointmentSearch, Booked, BookingRequest, HandOffRequest, Job, MessageRequest
from tests.app.dealership.records import MONDAY_NINE, copy_of, ignore, sample_file, tools_at
from tests.engine.dialogue.caller import classifier, work_classifier
from tests.fakes.dealership import FakeKnowledge
from tests.fakes.language_model import WordEmbedder

ANN, NEW = "+12175550101", "+12175550199"
TUESDAY = datetime(2026, 3, 3, 9)  # noqa: DTZ001 - local to the dealership
STARTS = [TUESDAY + timedelta(minutes=30 * half_hours) for half_hours in range(6)]
OIL, DRIVE = Job(1), Job(inventory_id=1)

Records = dict[str, list[Any]]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_file(tmp_path_factory.mktemp("sample") / "lotline.db")


async def rows(db: Database) -> Records:
    """Everything that stands in the records."""

    def read(session: Session) -> Records:
        connection = session.connection()
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'transcripts%'"
        )
        return {name: list(connection.exec_driver_sql(f"SELECT * FROM {name}")) for (name,) in tables.all()}

    return await db.read(read)


def wish(start: datetime, phone: str, name: str, job: Job = OIL) -> BookingRequest:
    return BookingRequest("s1", job, start, name, phone, "new@example.com", "2019 Honda Civic")


async def with_customers(tools: DealershipTools) -> None:
    """A dealership that knows somebody, with an appointment each way, a task and a wish."""
    await tools.book(wish(TUESDAY, ANN, "Ann Lee"))
    await tools.book(wish(TUESDAY + timedelta(hours=1), ANN, "Ann Lee", DRIVE))
    await tools.take_message(MessageRequest("s1", "Call me back.", customer_phone=ANN))
    await tools.suppress("s1", "+12175550177", "Never call me.")


@dataclass(frozen=True)
class Deed:
    """Something that an agent may do; of which appointment or task, when, and for whom."""

    what: str
    number: int
    start: datetime
    phone: str

    async def done_with(self, tools: DealershipTools) -> object:
        start, phone, number = self.start, self.phone, self.number
        match self.what:
            case "books":
                return await tools.book(wish(start, phone, "Mickey Mouse", OIL if number % 2 else DRIVE))
            case "moves":
                return await tools.move("practice", number, start)
            case "cancels":
                return await tools.cancel("practice", number)
            case "tells":
                return await tools.take_message(MessageRequest("practice", "Hello", customer_phone=phone))
            case "opts out":
                return await tools.suppress("practice", phone if number else None, "Stop calling.")
            case "asks for a person":
                request = HandOffRequest("practice", "Sarah", "My brakes squeak.")
                await tools.withdraw("practice", await tools.ask_for_person(request))
                return await tools.add_to_message(1, text="Quick!", phone=phone)
            case _:
                await tools.customer(phone)
                return await tools.appointments(AppointmentSearch(phone=phone))


deeds = st.builds(
    Deed,
    st.sampled_from(
        ["books", "books", "moves", "cancels", "tells", "opts out", "asks for a person", "looks up"]
    ),
    st.integers(0, 4),
    st.sampled_from(STARTS),
    st.sampled_from([ANN, NEW]),
)
steps = st.lists(st.tuples(deeds, st.none() | st.sampled_from(STARTS)), max_size=8)


@settings(max_examples=20)
@given(steps)
def test_whatever_is_done_in_a_practice_call_the_records_are_as_before(
    sample: Path, steps: Sequence[tuple[Deed, datetime | None]]
) -> None:
    """Real callers who book meanwhile get what is free, and keep it."""

    async def scene(db: Database) -> None:
        tools = await tools_at(db, MONDAY_NINE)
        await with_customers(tools)
        practice = PracticeRecords(db.path)
        practice.start()
        practising = tools.over(practice, ignore)
        promised: dict[int, datetime] = {}
        for number, (deed, wanted) in enumerate(steps):
            before = await rows(db)
            await deed.done_with(practising)
            assert await rows(db) == before
            if wanted is not None:
                there = await tools.availability(OIL, wanted.date(), wanted.time())
                request = BookingRequest(f"s{number}", OIL, wanted, "Cy Hill", f"+1217555{number:04}")
                booked = await tools.book(request)
                assert isinstance(booked, Booked) == (there.refusal is None)
                if isinstance(booked, Booked):
                    promised[booked.appointment_id] = booked.start
        before = await rows(db)
        practice.stop()
        assert await rows(db) == before
        for number, start in promised.items():
            (standing,) = await tools.appointments(AppointmentSearch(reference=number))
            assert standing.start == start

    with copy_of(sample) as db:
        asyncio.run(scene(db))


@dataclass
class Practice:
    """A practice call over records that a test can look into."""

    db: Database
    tools: DealershipTools
    room: PracticeRoom
    records: PracticeRecords
    events: list[AppEvent]
    talk: SessionTalk

    async def says(self, text: str) -> str:
        reply = await self.talk.respond(text)
        words = " ".join([sentence async for sentence in reply.sentences])
        self.talk.heard(reply.id, words, complete=True)
        return words


def practise(sample: Path, scene: Callable[[Practice], Awaitable[None]]) -> None:
    """Play a practice call; afterwards the records stand as they stood, and nobody was told of anything."""

    async def play(db: Database) -> None:
        events: list[AppEvent] = []
        tools = await tools_at(db, MONDAY_NINE, events.append)
        await with_customers(tools)
        events.clear()
        dialogue = Dialogue(classifier(), work_classifier(), FakeKnowledge(WordEmbedder()), tools, None)
        records, before = PracticeRecords(db.path), await rows(db)
        room = PracticeRoom(dialogue, tools, records)
        talk = await room.open("practice", None, on_line=True)
        await scene(Practice(db, tools, room, records, events, talk))
        await room.keep("practice")
        room.close("practice")
        assert await rows(db) == before
        assert events == []

    with copy_of(sample) as db:
        asyncio.run(play(db))


def test_what_is_booked_in_it_can_be_asked_for_and_moved_in_it_and_stands_nowhere(sample: Path) -> None:
    async def scene(call: Practice) -> None:
        await call.says("I need an oil change on Wednesday at ten")
        await call.says("My name is John Smith")
        read_back = await call.says("217 555 0142")
        assert "John Smith" in read_back or "0142" in read_back
        for _ in range(3):
            if call.talk.appointment_id is None:
                await call.says("yes")
        assert call.talk.appointment_id == 3, "the number that would have been next"
        search = AppointmentSearch(reference=3)
        assert await call.tools.appointments(search) == []
        (practised,) = await call.tools.over(call.records, ignore).appointments(search)
        assert practised.customer_name == "John Smith"

    practise(sample, scene)


def test_a_customers_own_appointment_is_found_and_cancelling_it_cancels_nothing(sample: Path) -> None:
    async def scene(call: Practice) -> None:
        await call.says("I want to cancel my oil change")
        await call.says("217 555 0101")
        for _ in range(3):
            await call.says("yes")
        over = call.tools.over(call.records, ignore)
        left = [each.id for each in await over.appointments(AppointmentSearch(phone=ANN))]
        assert left == [2]
        assert len(await call.tools.appointments(AppointmentSearch(phone=ANN))) == 2

    practise(sample, scene)


def test_who_does_not_want_to_be_called_again_still_may_be(sample: Path) -> None:
    async def scene(call: Practice) -> None:
        said = await call.says("Stop calling me, take me off your list")
        assert "call" in said
        assert len((await rows(call.records))["suppressions"]) == 2, "one that stood, and this"

        await call.tools.over(call.records, ignore).suppress("practice", ANN, "Never again.")
        assert await Suppressions(call.records).covers(ANN)
        assert not await Suppressions(call.db).covers(ANN)

    practise(sample, scene)


def test_who_wants_a_person_hears_that_nobody_is_free_and_nobody_was_rung(sample: Path) -> None:
    async def scene(call: Practice) -> None:
        said = await call.says("Can I speak to Sarah Miller please")
        for text in ("My brakes squeak", "yes"):
            await asyncio.sleep(0)
            if call.talk.has_news:
                break
            said += await call.says(text)
        if call.talk.has_news:
            told = await call.talk.announce()
            assert told is not None
            said += " ".join([sentence async for sentence in told.sentences])
        assert "available" in said or "free" in said, said
        assert [call.room.target(each) for each in call.talk.tasks] == [None] * len(call.talk.tasks)

    practise(sample, scene)


async def test_the_hours_and_cars_of_today_count_in_it(sample: Path) -> None:
    with copy_of(sample) as db:
        tools = await tools_at(db, MONDAY_NINE)
        profile = await standing_profile(db)
        hours = {**profile.booking.windows, "service": {1: (time(13), time(15))}}
        tools.follow(replace(profile, booking=replace(profile.booking, windows=hours)))
        tools.restock([("Tesla", "Model 3")])
        records = PracticeRecords(db.path)
        records.start()
        practising = tools.over(records, ignore)

        there = await practising.availability(OIL, TUESDAY.date())
        assert {each.hour for each in there.free} == {13, 14}
        assert practising.facts() == tools.facts()
        records.stop()


def test_after_the_call_nothing_of_it_can_be_had(sample: Path) -> None:
    async def scene(call: Practice) -> None:
        call.room.close("practice")
        with pytest.raises(NotReady):
            await rows(call.records)

    practise(sample, scene)
