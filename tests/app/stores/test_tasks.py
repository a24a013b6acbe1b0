from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.errors import TooLate
from app.stores.database import Database
from app.stores.errors import UnknownTask
from app.stores.rows import NewTask, TaskFilter
from app.stores.tasks import Tasks

NINE = datetime(2026, 3, 2, 15, tzinfo=UTC)


@pytest.fixture
def tasks(db: Database) -> Tasks:
    return Tasks(db)


async def leave(
    tasks: Tasks,
    text: str,
    due_h: float,
    owner: str = "front desk",
    *,
    urgent: bool = False,
    phone: str = "+1",
) -> int:
    due_at = NINE + timedelta(hours=due_h)
    return await tasks.create(
        NewTask("s1", "message", text, NINE, owner, due_at, "Ann", phone, None, urgent=urgent)
    )


async def texts(tasks: Tasks, wanted: TaskFilter, limit: int = 9, offset: int = 0) -> list[str]:
    return [task.text for task in await tasks.page(wanted, limit, offset)]


async def test_what_is_urgent_comes_first_and_then_what_is_due_soonest(tasks: Tasks) -> None:
    await leave(tasks, "tomorrow", 24)
    await leave(tasks, "late", -1)
    await leave(tasks, "emergency", 1, urgent=True)
    await leave(tasks, "noon", 3)
    assert await texts(tasks, TaskFilter()) == ["emergency", "late", "noon", "tomorrow"]
    assert await texts(tasks, TaskFilter(), limit=2, offset=1) == ["late", "noon"]


async def test_one_sees_only_what_one_asked_for(tasks: Tasks) -> None:
    first = await leave(tasks, "first", 1, "Sarah Miller")
    second = await leave(tasks, "second", 2, "Sarah Miller")
    await leave(tasks, "third", 3, "Marcus Lee")
    await tasks.complete(first, NINE)
    await tasks.complete(second, NINE + timedelta(hours=1))
    assert await texts(tasks, TaskFilter(owner="Sarah Miller")) == []
    assert await texts(tasks, TaskFilter(done=True)) == ["second", "first"]
    assert await texts(tasks, TaskFilter(done=True, owner="Marcus Lee")) == []
    assert await tasks.owners() == ["Marcus Lee", "Sarah Miller"]


async def test_only_what_is_open_and_past_its_time_is_overdue_the_oldest_first(tasks: Tasks) -> None:
    await leave(tasks, "an hour late", -1)
    await leave(tasks, "two hours late", -2)
    await leave(tasks, "due now", 0)
    await tasks.complete(await leave(tasks, "late and done", -3), NINE)
    assert [task.text for task in await tasks.due_before(NINE)] == ["two hours late", "an hour late"]


async def test_what_a_caller_still_waits_for_is_found_by_their_number(tasks: Tasks) -> None:
    await leave(tasks, "hers", 1, phone="+12175550101")
    await leave(tasks, "his", 1, phone="+12175550102")
    await tasks.complete(await leave(tasks, "hers, done", 1, phone="+12175550101"), NINE)
    assert [task.text for task in await tasks.open_of("+12175550101")] == ["hers"]


async def test_done_can_be_taken_back_and_was_then_never_done(tasks: Tasks) -> None:
    before = await tasks.get(await leave(tasks, "call me", 1))
    after = await tasks.complete(before.id, NINE)
    assert await tasks.put_back(before, after) == before
    assert await tasks.get(before.id) == before


async def test_what_somebody_else_has_changed_meanwhile_is_not_taken_back(tasks: Tasks) -> None:
    before = await tasks.get(await leave(tasks, "call me", 1))
    seen = await tasks.acknowledge(before.id, NINE)
    done = await tasks.complete(before.id, NINE)
    with pytest.raises(TooLate, match="Somebody else"):
        await tasks.put_back(before, seen)
    assert await tasks.get(before.id) == done


async def test_a_task_that_was_done_can_be_opened_again_and_stays_seen(tasks: Tasks) -> None:
    done = await tasks.complete(await leave(tasks, "call me", 1), NINE)
    opened = await tasks.reopen(done.id)
    assert (opened.completed_at, opened.acknowledged_at) == (None, NINE)
    with pytest.raises(UnknownTask):
        await tasks.reopen(99)
