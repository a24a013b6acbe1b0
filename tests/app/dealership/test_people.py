"""Customers, repairs, tasks, opt-outs: what the agents write for people, and people for the agents."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.dealership.errors import Suppressed
from app.dealership.opt_out import number_in
from app.dealership.repairs import RepairStage
from app.dealership.tools import DealershipTools
from app.events import AppEvent, PersonWanted, TaskCreated
from app.stores.database import Database
from app.stores.errors import UnknownTask
from app.stores.suppressions import Suppressions
from app.stores.tasks import Tasks
from engine.ports import (
    BookingRequest,
    HandOffRequest,
    HandOffState,
    Job,
    KnownCustomer,
    MessageRequest,
    RepairStatus,
    TaskKind,
    TaskTaken,
)
from tests.app.dealership.records import MONDAY_NINE, tools_at

ANN = "+12175550101"
TEN = datetime(2026, 3, 3, 10)  # noqa: DTZ001 - local to the dealership
WANTED = HandOffRequest("s1", "", "She asks about her bill.", "Ann Lee", ANN)


@pytest.fixture
def events() -> list[AppEvent]:
    return []


@pytest.fixture
async def tools(db: Database, events: list[AppEvent]) -> DealershipTools:
    return await tools_at(db, MONDAY_NINE, events.append)


async def test_a_customer_is_known_with_the_cars_on_file_newest_first(tools: DealershipTools) -> None:
    assert await tools.customer(ANN) is None
    for hour, car in ((10, "2012 Ford Focus"), (14, "2019 Honda Civic")):
        wish = BookingRequest("s1", Job(1), TEN.replace(hour=hour), "Ann Lee", ANN, "ann@example.com", car)
        await tools.book(wish)
    cars = ["2019 Honda Civic", "2012 Ford Focus"]
    assert await tools.customer(ANN) == KnownCustomer("Ann Lee", ANN, "ann@example.com", cars)


async def test_the_shops_last_word_on_each_car_is_what_the_agents_know(db: Database) -> None:
    morning = await tools_at(db, MONDAY_NINE)
    desk = morning.counters.repairs
    await desk.set(ANN, "Ann Lee", "2019 Honda Civic", RepairStage.WAITING_FOR_PARTS, TEN)
    await desk.set(ANN, "Ann Lee", "2012 Ford Focus", RepairStage.WAITING, None)
    noon = await tools_at(db, MONDAY_NINE.replace(hour=12))
    await noon.counters.repairs.set(ANN, "Ann Lee", "2019 Honda Civic", RepairStage.READY, None)
    civic, focus = await noon.repairs(ANN)
    assert civic == RepairStatus("2019 Honda Civic", "ready", None, civic.updated_at)
    assert civic.updated_at - MONDAY_NINE >= timedelta(hours=3)
    assert (focus.vehicle, focus.status) == ("2012 Ford Focus", "waiting")
    assert await noon.repairs("+12175550199") == []


async def test_a_promised_time_is_read_as_it_was_written(tools: DealershipTools) -> None:
    await tools.counters.repairs.set(ANN, "Ann Lee", "Civic", RepairStage.IN_PROGRESS, TEN)
    (status,) = await tools.repairs(ANN)
    assert status.promised_at == TEN


async def test_a_message_has_an_owner_and_a_time(tools: DealershipTools, db: Database) -> None:
    before = tools.now().replace(tzinfo=None)
    taken = await tools.take_message(MessageRequest("s1", "My brakes make a noise.", customer_phone=ANN))
    after = tools.now().replace(tzinfo=None)
    assert (taken.task_id, taken.owner) == (1, "Sarah Miller")
    assert before <= taken.due_at - timedelta(hours=2) < after + timedelta(minutes=1)
    assert (taken.due_at.second, taken.due_at.microsecond) == (0, 0)
    task = await Tasks(db).get(1)
    assert (task.kind, task.owner, task.state, task.urgent) == ("message", "Sarah Miller", None, False)
    assert task.due_at == taken.due_at.replace(tzinfo=tools.now().tzinfo)


async def test_what_is_said_after_a_message_is_added_to_its_task(
    tools: DealershipTools, db: Database
) -> None:
    taken = await tools.take_message(MessageRequest("s1", "I forgot something.", customer_phone=ANN))
    await tools.add_to_message(taken.task_id, text="It is about the umbrella.")
    await tools.add_to_message(taken.task_id, phone="+13125550177")
    (task,) = await Tasks(db).of_session("s1")
    assert task.text == "I forgot something. It is about the umbrella."
    assert task.customer_phone == "+13125550177"


async def test_a_call_back_is_due_when_it_was_asked_for(tools: DealershipTools) -> None:
    request = MessageRequest("s1", "About a loan.", TaskKind.CALL_BACK, due_at=TEN.replace(hour=15))
    assert await tools.take_message(request) == TaskTaken(1, "Marcus Lee", TEN.replace(hour=15))


async def test_who_wants_a_person_becomes_a_task_and_is_said_on_the_feed(
    tools: DealershipTools, db: Database, events: list[AppEvent]
) -> None:
    number = await tools.ask_for_person(replace(WANTED, wanted="service", urgent=True))
    task = await Tasks(db).get(number)
    assert (task.kind, task.state, task.urgent, task.owner) == ("hand_off", "pending", True, "Sarah Miller")
    assert (task.customer_name, task.customer_phone) == ("Ann Lee", ANN)
    assert events == [
        TaskCreated("s1", number),
        PersonWanted("s1", number, "service", "She asks about her bill.", urgent=True),
    ]


async def test_a_hand_off_that_is_taken_is_done_and_belongs_to_who_took_it(
    tools: DealershipTools, db: Database
) -> None:
    number = await tools.ask_for_person(WANTED)
    set_state = tools.counters.tasks.set_state
    assert await set_state(number, HandOffState.RUNNING)
    assert await set_state(number, HandOffState.COMPLETED, "Marcus Lee")
    task = await Tasks(db).get(number)
    assert (task.state, task.owner) == ("completed", "Marcus Lee")
    assert task.acknowledged_at == task.completed_at is not None
    assert await Tasks(db).open() == []


async def test_of_two_who_decide_at_once_the_first_wins(tools: DealershipTools, db: Database) -> None:
    number = await tools.ask_for_person(WANTED)
    set_state = tools.counters.tasks.set_state
    assert await set_state(number, HandOffState.TIMED_OUT)
    assert not await set_state(number, HandOffState.COMPLETED, "Marcus Lee")
    assert not await set_state(number, HandOffState.RUNNING)
    task = await Tasks(db).get(number)
    assert (task.state, task.owner, task.completed_at) == ("timed_out", "front desk", None)


async def test_who_was_taken_and_not_reached_is_to_be_called_again(
    tools: DealershipTools, db: Database
) -> None:
    number = await tools.ask_for_person(WANTED)
    await tools.counters.tasks.set_state(number, HandOffState.COMPLETED, "Marcus Lee")
    assert await tools.counters.tasks.set_state(number, HandOffState.FAILED)
    assert [(task.state, task.completed_at) for task in await Tasks(db).open()] == [("failed", None)]


async def test_only_a_hand_off_has_a_state(tools: DealershipTools) -> None:
    taken = await tools.take_message(MessageRequest("s1", "Call me."))
    assert not await tools.counters.tasks.set_state(taken.task_id, HandOffState.RUNNING)
    with pytest.raises(UnknownTask, match="no task 99"):
        await tools.counters.tasks.set_state(99, HandOffState.RUNNING)


async def test_nobody_is_rung_for_a_call_of_before_the_last_start(
    tools: DealershipTools, db: Database
) -> None:
    ringing, taken = await tools.ask_for_person(WANTED), await tools.ask_for_person(WANTED)
    await tools.counters.tasks.set_state(taken, HandOffState.COMPLETED, "Marcus Lee")
    await tools_at(db, MONDAY_NINE)
    assert (await Tasks(db).get(ringing)).state == "failed"
    assert (await Tasks(db).get(taken)).state == "completed"


async def test_a_task_is_seen_and_done_once(tools: DealershipTools) -> None:
    await tools.take_message(MessageRequest("s1", "Call me."))
    records = tools.counters.records
    seen = await records.acknowledge_task(1)
    assert (seen.acknowledged_at is not None, seen.completed_at) == (True, None)
    done = await records.complete_task(1)
    assert done.acknowledged_at == seen.acknowledged_at
    assert await records.complete_task(1) == done
    assert await records.open_tasks() == []
    with pytest.raises(UnknownTask):
        await records.acknowledge_task(2)


async def test_who_says_stop_calling_is_never_dialled_again(tools: DealershipTools, db: Database) -> None:
    await tools.counters.opt_out.check(f"sip:{ANN}@pbx.example")
    for session in ("s1", "s2"):
        await tools.suppress(session, ANN, "Stop calling me.")
    assert await Suppressions(db).covers(ANN)
    assert not await Suppressions(db).covers("+12175550102")
    with pytest.raises(Suppressed, match="asked not to be called"):
        await tools.counters.opt_out.check(f"sip:{ANN}@pbx.example")
    await tools.counters.opt_out.check("sip:+12175550102@pbx.example")
    assert await Tasks(db).open() == []


async def test_who_says_it_without_a_number_is_a_persons_task_once(
    tools: DealershipTools, db: Database
) -> None:
    for session in ("s1", "s1", "s2"):
        await tools.suppress(session, None, "Stop calling me.")
    tasks = await Tasks(db).open()
    assert [(task.session_id, task.kind, task.owner) for task in tasks] == [
        ("s1", "opt_out", "front desk"),
        ("s2", "opt_out", "front desk"),
    ]
    assert "Stop calling me." in tasks[0].text


@pytest.mark.parametrize(
    ("address", "number"),
    [
        ("sip:+12175550101@pbx.example", ANN),
        ("sip:2175550101@pbx.example:5070;transport=tcp", ANN),
        ("SIPS:12175550101@pbx.example", ANN),
        ("sip:+12175550101;phone-context=x@pbx.example", ANN),
        ("tel:+1-217-555-0101", ANN),
        ("(217) 555-0101", ANN),
        ("+442079460000", "+442079460000"),
        ("sip:alice@pbx.example", None),
        ("sip:127.0.0.1:5070", None),
        ("", None),
    ],
)
def test_the_number_in_an_address_is_found(address: str, number: str | None) -> None:
    assert number_in(address) == number


async def test_times_of_tasks_are_utc_in_the_file(tools: DealershipTools, db: Database) -> None:
    await tools.take_message(MessageRequest("s1", "Call me.", due_at=TEN))
    task = await Tasks(db).get(1)
    assert task.due_at == datetime(2026, 3, 3, 16, tzinfo=UTC)
