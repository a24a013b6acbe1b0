from __future__ import annotations

from datetime import date, datetime, time

from app.dealership.importer import import_profile
from app.dealership.profile import SAMPLE, parse_profile
from app.dealership.tools import open_dealership
from app.events import AppEvent, TaskCreated
from app.stores.database import Database
from app.stores.tasks import Tasks
from engine.ports import Booked, BookingRequest, Job, MessageRequest, Person, Tools

MONDAY_NINE = datetime.fromisoformat("2026-03-02T09:00:00-06:00")


def ignore(event: AppEvent) -> None:
    pass


async def test_the_first_start_opens_the_sample_dealership(db: Database) -> None:
    tools: Tools = await open_dealership(db, ignore, MONDAY_NINE)
    facts = tools.facts()
    assert (facts.name, facts.agent_name) == ("Springfield Auto", "Riley")
    assert facts.people == [
        Person("Sarah Miller", "service advisor", "201"),
        Person("Marcus Lee", "sales", "301"),
    ]
    assert facts.makes == ["Toyota", "Honda", "Ford"]
    assert facts.hours["parts"][4] == (time(8), time(17))
    assert [each.name for each in tools.services()][:2] == ["Oil Change", "Tire Rotation"]
    assert tools.now().isoformat().startswith("2026-03-02T09:00")


async def test_a_later_start_opens_what_was_imported(db: Database) -> None:
    text = SAMPLE.read_text("utf-8").replace('"Springfield Auto"', '"Shelbyville Cars"')
    await open_dealership(db, ignore)
    await import_profile(db, parse_profile(text.replace("America/Chicago", "America/New_York")))
    tools = await open_dealership(db, ignore, MONDAY_NINE)
    assert tools.facts().name == "Shelbyville Cars"
    assert tools.now().isoformat().startswith("2026-03-02T10:00")


async def test_from_asking_to_booking_in_three_steps(db: Database) -> None:
    tools = await open_dealership(db, ignore, MONDAY_NINE)
    service = tools.services()[0]
    answer = await tools.availability(Job(service.id), date(2026, 3, 3), time(10))
    assert answer.refusal is None
    wish = BookingRequest("s1", Job(service.id), answer.free[0], "Ann Lee", "+12175550101")
    assert await tools.book(wish) == Booked(1, datetime(2026, 3, 3, 9))  # noqa: DTZ001


async def test_a_message_becomes_a_task_for_a_person(db: Database) -> None:
    events: list[AppEvent] = []
    tools = await open_dealership(db, events.append, MONDAY_NINE)
    request = MessageRequest("s1", "Call me back.", customer_name="Ann Lee", customer_phone="+12175550101")
    taken = await tools.take_message(request)
    task_id = taken.task_id
    (task,) = await Tasks(db).open()
    assert (task.id, task.kind, task.text, task.customer_name) == (
        task_id,
        "message",
        "Call me back.",
        "Ann Lee",
    )
    assert task.created_at.date() == date(2026, 3, 2)
    assert [each.id for each in await Tasks(db).of_session("s1")] == [task_id]
    assert events == [TaskCreated("s1", task_id)]
