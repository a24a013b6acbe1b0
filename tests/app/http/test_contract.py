"""What another program on this PC relies on, over a real socket."""

from __future__ import annotations

import asyncio
import gc
import weakref

import httpx
import pytest

from app.http.door import HttpDoor
from app.stores.rows import Call
from tests.app.http.conftest import KEY
from tests.fakes.appliance import FakeAppliance


async def test_health_needs_no_key_and_tells_what_the_appliance_tells(stranger: httpx.AsyncClient) -> None:
    answer = await stranger.get("/health")

    assert answer.status_code == 200
    assert answer.json() == {"status": "ready", "version": "0.1.0"}


async def test_a_practice_conversation_answers_field_for_field(client: httpx.AsyncClient) -> None:
    session = (await client.post("/api/sessions")).json()
    answer = await client.post("/api/chat", json={**session, "message": "An oil change on Monday at nine."})

    assert answer.status_code == 200
    assert answer.json() == {
        "session_id": session["session_id"],
        "reply": "Reply 1.",
        "intent": "book_service",
        "confidence": 0.9,
        "agent": "service",
        "slots": {
            "appointment_type": None,
            "service_type": "Oil Change",
            "vehicle": None,
            "preferred_date": "2026-03-02",
            "preferred_time": "09:05",
            "customer_name": None,
            "customer_phone": None,
            "customer_email": None,
            "appointment_id": None,
            "inventory_id": None,
            "person": None,
        },
        "state": "ACTIVE",
        "appointment_id": None,
        "tasks": [],
        "ended": False,
    }


async def test_a_bearer_token_is_as_good_as_the_header(stranger: httpx.AsyncClient) -> None:
    answer = await stranger.post("/api/sessions", headers={"Authorization": f"Bearer {KEY}"})

    assert answer.status_code == 200


async def test_calls_come_newest_first_in_pages(client: httpx.AsyncClient, appliance: FakeAppliance) -> None:
    for number in range(5):
        appliance.ring(f"call-{number}")

    first = (await client.get("/api/calls", params={"limit": 2})).json()["calls"]
    rest = (await client.get("/api/calls", params={"before_id": first[-1]["id"]})).json()["calls"]

    assert [call["id"] for call in first + rest] == [5, 4, 3, 2, 1]
    assert first[0]["started_at"] == "2026-03-02T18:00:00Z"


async def test_one_call_comes_with_its_turns(client: httpx.AsyncClient, appliance: FakeAppliance) -> None:
    appliance.ring("call-1")
    appliance.speak("call-1", "caller", "Hello?")
    appliance.speak("call-1", "agent", "Good morn", complete=False)

    call = (await client.get("/api/calls/1")).json()

    assert call["remote"] == "+12175550123"
    assert [(turn["role"], turn["text"], turn["complete"]) for turn in call["turns"]] == [
        ("caller", "Hello?", True),
        ("agent", "Good morn", False),
    ]


async def test_the_openapi_document_lists_every_endpoint_and_the_error_shape(
    stranger: httpx.AsyncClient,
) -> None:
    document = (await stranger.get("/api/openapi.json")).json()

    assert document["openapi"].startswith("3.")
    assert set(document["paths"]) == {
        "/health",
        "/api/sessions",
        "/api/chat",
        "/api/calls",
        "/api/calls/{record_id}",
        "/api/appointments",
        "/api/repairs",
        "/api/hand-offs",
        "/api/hand-offs/{task_id}/accept",
        "/api/hand-offs/{task_id}/decline",
        "/api/tasks",
        "/api/tasks/{task_id}/acknowledge",
        "/api/tasks/{task_id}/complete",
        "/api/knowledge",
        "/api/knowledge/search",
        "/api/knowledge/{document_id}",
    }
    assert "ErrorBody" in document["components"]["schemas"]


async def test_every_answer_carries_its_own_request_id(client: httpx.AsyncClient) -> None:
    first, second = await client.get("/api/calls"), await client.get("/api/calls")

    assert len(first.headers["x-request-id"]) == 32
    assert first.headers["x-request-id"] != second.headers["x-request-id"]


async def test_no_other_site_is_invited_in(client: httpx.AsyncClient) -> None:
    answer = await client.get("/api/calls", headers={"Origin": "https://example.com"})

    assert "access-control-allow-origin" not in answer.headers


async def test_a_closed_door_frees_its_port_and_can_be_opened_again(appliance: FakeAppliance) -> None:
    door = HttpDoor(appliance, appliance.feed, KEY, port=0)
    await door.start()
    port = door.port
    await door.stop()
    again = HttpDoor(appliance, appliance.feed, KEY, port=port)
    await again.start()

    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"http://127.0.0.1:{port}/health")
    await again.stop()

    assert answer.status_code == 200


async def test_a_door_that_was_never_opened_can_be_closed(appliance: FakeAppliance) -> None:
    await HttpDoor(appliance, appliance.feed, KEY, port=0).stop()


async def test_an_appliance_behind_a_closed_door_leaves_the_memory() -> None:
    appliance = FakeAppliance()
    door = HttpDoor(appliance, appliance.feed, KEY, port=0)
    await door.start()
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"http://127.0.0.1:{door.port}/health")
    await door.stop()
    left = weakref.ref(appliance)
    del appliance, door
    gc.collect()

    assert answer.status_code == 200
    assert left() is None


async def lets_in(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


async def test_a_request_under_way_is_answered_before_the_door_is_closed(
    door: HttpDoor, client: httpx.AsyncClient, appliance: FakeAppliance, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, may_answer = asyncio.Event(), asyncio.Event()

    async def think(**_: object) -> list[Call]:
        asked.set()
        await may_answer.wait()
        return []

    monkeypatch.setattr(appliance, "calls", think)
    asking = asyncio.create_task(client.get("/api/calls"))
    await asked.wait()
    closing = asyncio.create_task(door.stop())
    while await lets_in(door.port):
        continue
    assert not closing.done()
    may_answer.set()

    assert (await asking).json() == {"calls": []}
    await closing
