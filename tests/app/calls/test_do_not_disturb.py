"""A caller who wants a person while nobody is to be disturbed, from their wish to the call-back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from app.calls.hand_off import HandOffs
from app.events import PersonWanted
from app.feed import Feed
from engine.ports import HandOffState, Notice, TaskKind
from tests.engine.dialogue.caller import Caller


class Records:
    async def set_state(self, task_id: int, state: HandOffState, person: str | None = None) -> bool:
        return True


async def yes() -> bool:
    return True


async def test_they_are_told_that_nobody_is_free_and_get_a_call_back() -> None:
    caller, feed = Caller(phone="+12175550199"), Feed()

    def notify(session_id: str, notice: Notice) -> bool:
        caller.talk.notify(notice)
        return True

    desk = HandOffs(Records(), list, notify, feed, lambda: datetime.now(UTC), yes)
    feed.subscribe(desk.on_event)
    await caller.says("Can I speak to Sarah please?")
    (task,) = caller.talk.tasks
    feed.publish(PersonWanted("call-1", task, "Sarah Miller", "Her bill is wrong.", urgent=False))
    async with asyncio.timeout(60):
        while not caller.talk.has_news:
            await asyncio.sleep(0)

    told = await caller.talk.announce()
    assert told is not None
    words = await caller.listen(told)
    assert "nobody is free right now" in words
    assert "have Sarah Miller call you back at" in words
    await caller.says_all("yes please", "my bill is wrong", "Ann Lee", "yes")
    (message,) = caller.dealership.messages
    assert (message.kind, message.owner) == (TaskKind.CALL_BACK, "Sarah Miller")
    await desk.stop()
