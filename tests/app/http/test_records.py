from __future__ import annotations

from datetime import datetime, time

import httpx
import pytest

from tests.app.http.test_refusals import check
from tests.fakes.appliance import FakeAppliance

REPAIR = {
    "customer_phone": "+12175550123",
    "customer_name": "Dana Cole",
    "vehicle": "2019 Honda Civic",
    "status": "waiting_for_parts",
    "promised_at": "2026-03-04T15:30:00",
}


async def test_tasks_are_listed_seen_and_done(client: httpx.AsyncClient, appliance: FakeAppliance) -> None:
    appliance.records.leave("Call me back about the brakes.")
    appliance.records.leave("Is the Civic still there?", kind="call_back")

    seen = await client.post("/api/tasks/1/acknowledge")
    done = await client.post("/api/tasks/2/complete")
    (left,) = (await client.get("/api/tasks")).json()["tasks"]

    assert (seen.json()["acknowledged_at"], seen.json()["completed_at"]) == ("2026-03-02T18:00:00Z", None)
    assert (done.json()["kind"], done.json()["completed_at"]) == ("call_back", "2026-03-02T18:00:00Z")
    assert (left["id"], left["owner"], left["due_at"]) == (1, "front desk", "2026-03-02T18:00:00Z")


@pytest.mark.parametrize("verb", ["acknowledge", "complete"])
async def test_a_task_that_does_not_exist_is_not_found(client: httpx.AsyncClient, verb: str) -> None:
    check(await client.post(f"/api/tasks/7/{verb}"), 404, "unknown_task")


async def test_the_days_appointments_come_in_words_and_today_needs_no_day(
    client: httpx.AsyncClient, appliance: FakeAppliance
) -> None:
    appliance.book("call-1", time(9, 30))

    today = (await client.get("/api/appointments")).json()
    tomorrow = (await client.get("/api/appointments", params={"day": "2026-03-03"})).json()

    (row,) = today["appointments"]
    assert today["day"] == "2026-03-02"
    assert (row["what"], row["scheduled_date"], row["scheduled_time"]) == (
        "Oil Change",
        "2026-03-02",
        "09:30",
    )
    assert tomorrow == {"day": "2026-03-03", "appointments": []}


async def test_the_shop_enters_how_far_a_car_is(client: httpx.AsyncClient, appliance: FakeAppliance) -> None:
    answer = await client.put("/api/repairs", json=REPAIR)

    assert answer.json() == {
        "vehicle": "2019 Honda Civic",
        "status": "waiting_for_parts",
        "promised_at": "2026-03-04T15:30:00",
        "updated_at": "2026-03-02T18:00:00Z",
    }
    assert appliance.records.entered["+12175550123"].promised_at == datetime(2026, 3, 4, 15, 30)  # noqa: DTZ001


@pytest.mark.parametrize(
    "wrong",
    [
        {"customer_phone": "217 555 0123"},
        {"customer_name": "  "},
        {"vehicle": ""},
        {"status": "nearly"},
        {"promised_at": "2026-03-04T15:30:00Z"},
        {"promised_at": "soon"},
    ],
)
async def test_a_repair_that_makes_no_sense_is_refused(
    client: httpx.AsyncClient, appliance: FakeAppliance, wrong: dict[str, str]
) -> None:
    check(await client.put("/api/repairs", json=REPAIR | wrong), 422, "invalid_request")

    assert appliance.records.entered == {}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/tasks"),
        ("POST", "/api/tasks/1/complete"),
        ("GET", "/api/appointments"),
        ("PUT", "/api/repairs"),
    ],
)
async def test_the_records_open_for_nobody_without_a_key(
    stranger: httpx.AsyncClient, method: str, path: str
) -> None:
    check(await stranger.request(method, path), 401, "unauthorized")
