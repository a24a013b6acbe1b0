"""`WS /ws/{session_id}` over a real socket."""

from __future__ import annotations

import asyncio
import json
from datetime import time
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from app.events import LineChanged
from app.http.door import HttpDoor
from app.http.watch import WAITING_MAX
from engine.ports import Slots
from engine.timing import TurnTiming
from telephony.call import CallState
from tests.app.http.conftest import KEY
from tests.fakes.appliance import FakeAppliance


def watcher(door: HttpDoor, session_id: str, *, query: str = "", **headers: str) -> connect:
    uri = f"ws://127.0.0.1:{door.port}/ws/{session_id}{query}"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return connect(uri, additional_headers=named, proxy=None)


async def listening(appliance: FakeAppliance, watchers: int) -> None:
    """Wait until the door has subscribed this many sockets (itself it is one listener)."""
    while len(appliance.feed._listeners) < watchers + 1:
        await asyncio.sleep(0)


async def closing(socket: ClientConnection) -> int:
    with pytest.raises(ConnectionClosed) as closed:
        await socket.recv()
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


async def hear(socket: ClientConnection) -> dict[str, Any]:
    return json.loads(await socket.recv())


async def test_the_events_of_a_call_arrive_in_order_and_the_end_closes_the_stream(
    door: HttpDoor, appliance: FakeAppliance
) -> None:
    appliance.ring("call-1")
    appliance.ring("call-2")
    async with watcher(door, "call-1", xi_api_key=KEY) as socket:
        await listening(appliance, 1)
        appliance.move("call-1", CallState.ACTIVE)
        appliance.speak("call-2", "caller", "Not for these ears")
        appliance.publish(LineChanged("failed", "Not of this session"))
        appliance.speak("call-1", "caller", "Hi <b>there</b>")
        appliance.fill("call-1", Slots(preferred_time=time(9, 30)))
        appliance.time_turn("call-1", TurnTiming(1, 0.3, 0.5, 0.6, 0.7, 1.0, 1.2))
        appliance.book("call-1", time(9, 30))
        appliance.move("call-1", CallState.ENDED, outcome="booked")
        events = [await hear(socket) for _ in range(6)]
        code = await closing(socket)

    assert [event["event"] for event in events] == [
        "call_changed",
        "turn_spoken",
        "slots_filled",
        "turn_latency_measured",
        "appointment_booked",
        "call_changed",
    ]
    assert {event["session_id"] for event in events} == {"call-1"}
    assert (events[1]["text"], events[1]["at"]) == ("Hi <b>there</b>", "2026-03-02T18:00:00Z")
    assert events[2]["slots"]["preferred_time"] == "09:30"
    assert events[3]["timing"]["voice_to_voice_s"] == 1.2
    assert (events[5]["state"], events[5]["outcome"]) == ("ended", "booked")
    assert code == 1000


@pytest.mark.parametrize(
    ("query", "headers"),
    [
        ("", {"xi_api_key": KEY}),
        ("", {"Authorization": f"Bearer {KEY}"}),
        (f"?api_key={KEY}", {}),
    ],
)
async def test_a_practice_conversation_can_be_watched_with_the_key_in_any_place(
    door: HttpDoor, appliance: FakeAppliance, query: str, headers: dict[str, str]
) -> None:
    appliance.ring("call-1")
    async with watcher(door, "call-1", query=query, **headers) as socket:
        await listening(appliance, 1)
        appliance.speak("call-1", "agent", "Good morning")
        event = await hear(socket)

    assert event["text"] == "Good morning"


@pytest.mark.parametrize(("query", "headers"), [("", {}), ("?api_key=wrong", {}), ("", {"xi_api_key": "no"})])
async def test_a_wrong_or_missing_key_closes_with_4401(
    door: HttpDoor, appliance: FakeAppliance, query: str, headers: dict[str, str]
) -> None:
    appliance.ring("call-1")
    async with watcher(door, "call-1", query=query, **headers) as socket:
        assert await closing(socket) == 4401


async def test_an_unknown_session_closes_with_4404(door: HttpDoor) -> None:
    async with watcher(door, "nobody", xi_api_key=KEY) as socket:
        assert await closing(socket) == 4404


async def test_a_page_of_another_site_cannot_even_open_the_socket(
    door: HttpDoor, appliance: FakeAppliance
) -> None:
    appliance.ring("call-1")
    uri = f"ws://evil.example:{door.port}/ws/call-1?api_key={KEY}"

    with pytest.raises(InvalidStatus) as refused:
        async with connect(uri, host="127.0.0.1", proxy=None):
            pass
    assert refused.value.response.status_code == 403


async def test_a_watcher_that_leaves_is_forgotten(door: HttpDoor, appliance: FakeAppliance) -> None:
    appliance.ring("call-1")
    async with watcher(door, "call-1", xi_api_key=KEY) as socket:
        await listening(appliance, 1)
        await socket.send("what a watcher says is ignored")
        await socket.send(b"\x00\x01")
    while len(appliance.feed._listeners) > 1:
        await asyncio.sleep(0)

    appliance.speak("call-1", "agent", "Nobody hears this")


async def test_a_watcher_too_far_behind_is_let_go_and_the_feed_never_waits(
    door: HttpDoor, appliance: FakeAppliance
) -> None:
    appliance.ring("call-1")
    async with watcher(door, "call-1", xi_api_key=KEY) as socket:
        await listening(appliance, 1)
        for _ in range(WAITING_MAX + 1):
            appliance.speak("call-1", "agent", "word")
        code = None
        while code is None:
            try:
                await socket.recv()
            except ConnectionClosed as closed:
                code = closed.rcvd and closed.rcvd.code

    assert code == 1013


async def test_closing_the_door_tells_its_watchers(door: HttpDoor, appliance: FakeAppliance) -> None:
    appliance.ring("call-1")
    async with watcher(door, "call-1", xi_api_key=KEY) as socket:
        await listening(appliance, 1)
        await door.stop()
        assert await closing(socket) == 1012
