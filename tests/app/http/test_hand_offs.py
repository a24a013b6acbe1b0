"""Who answers for the desk over HTTP."""

from __future__ import annotations

import httpx

from app.errors import CannotTransfer, TooLate
from app.http.door import HttpDoor
from tests.app.http.conftest import KEY
from tests.app.http.test_watch import hear, listening, watcher
from tests.fakes.appliance import FakeAppliance


async def test_who_waits_is_listed_taken_and_declined(
    client: httpx.AsyncClient, appliance: FakeAppliance
) -> None:
    appliance.want_person("call-1", 7)
    appliance.want_person("call-2", 8)
    to = {"person": "Sarah Miller", "uri": "sip:sarah@127.0.0.1"}

    listed = await client.get("/api/hand-offs")
    taken = await client.post("/api/hand-offs/7/accept", json=to)
    declined = await client.post("/api/hand-offs/8/decline")

    assert [each["task_id"] for each in listed.json()["hand_offs"]] == [7, 8]
    assert (taken.status_code, declined.status_code) == (204, 204)
    assert appliance.asked == ["accept 7 Sarah Miller sip:sarah@127.0.0.1", "decline 8 None"]


async def test_too_late_and_nowhere_to_go_are_said_plainly(
    client: httpx.AsyncClient, appliance: FakeAppliance
) -> None:
    appliance.fails_with = TooLate("Somebody else answered.")
    late = await client.post("/api/hand-offs/7/accept")
    appliance.fails_with = CannotTransfer("There is no extension of Ann Day.")
    nowhere = await client.post("/api/hand-offs/7/accept")

    assert (late.status_code, late.json()["error"]["code"]) == (409, "too_late")
    assert nowhere.status_code == 422
    assert nowhere.json()["error"]["message"] == "There is no extension of Ann Day."


async def test_the_desk_watches_every_session_over_one_socket(
    door: HttpDoor, appliance: FakeAppliance
) -> None:
    async with watcher(door, "desk", xi_api_key=KEY) as socket:
        await listening(appliance, 1)
        appliance.ring("call-1")
        appliance.want_person("call-2", 8)
        first, second = await hear(socket), await hear(socket)

    assert (first["event"], first["session_id"]) == ("call_changed", "call-1")
    assert (second["event"], second["session_id"], second["state"]) == ("hand_off_moved", "call-2", "running")
