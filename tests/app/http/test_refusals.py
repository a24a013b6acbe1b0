"""Every refusal of the door, in its one shape."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from app.errors import NotReady, PortTaken, StoreError
from app.http.door import HttpDoor
from tests.app.http.conftest import KEY
from tests.fakes.appliance import FakeAppliance


def check(answer: httpx.Response, status: int, code: str) -> str:
    """The error's message, after a look at its shape."""
    body = answer.json()
    assert answer.status_code == status, body
    assert list(body) == ["error"]
    assert list(body["error"]) == ["code", "message"]
    assert body["error"]["code"] == code
    assert answer.headers["x-request-id"]
    return body["error"]["message"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"xi-api-key": "wrong"},
        {"xi-api-key": ""},
        {"xi-api-key": "schlüssel".encode()},
        {"Authorization": f"Basic {KEY}"},
        {"Authorization": "Bearer"},
        {"Authorization": KEY},
    ],
)
async def test_without_the_right_key_nothing_is_told(
    stranger: httpx.AsyncClient, headers: dict[str, Any]
) -> None:
    for path in ("/api/calls", "/api/calls/1", "/api/nothing-here"):
        message = check(await stranger.get(path, headers=headers), 401, "unauthorized")
        assert "xi-api-key" in message


async def test_the_key_in_the_address_is_not_taken(stranger: httpx.AsyncClient) -> None:
    check(await stranger.get("/api/calls", params={"api_key": KEY}), 401, "unauthorized")


async def test_an_unknown_session_is_404(client: httpx.AsyncClient) -> None:
    answer = await client.post("/api/chat", json={"session_id": "nobody", "message": "Hello"})

    assert "no such conversation" in check(answer, 404, "unknown_session")


@pytest.mark.parametrize("message", ["", "   \n\t", "x" * 2001])
async def test_an_empty_or_overlong_message_is_422(client: httpx.AsyncClient, message: str) -> None:
    session = (await client.post("/api/sessions")).json()
    answer = await client.post("/api/chat", json={**session, "message": message})

    said = check(answer, 422, "invalid_request")
    assert said.startswith("message: ")
    assert "xxx" not in said


@pytest.mark.parametrize("letter", ["x", "😀"])
async def test_a_message_of_exactly_2000_characters_is_answered(
    client: httpx.AsyncClient, letter: str
) -> None:
    session = (await client.post("/api/sessions")).json()
    answer = await client.post("/api/chat", json={**session, "message": letter * 2000})

    assert answer.status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"message": "hi"}',
        b'{"session_id": 7, "message": "hi"}',
        b'{"session_id": "s", "message": "\\ud800"}',
        b"[" * 10_000,
    ],
)
async def test_a_body_that_is_not_the_asked_json_is_422(client: httpx.AsyncClient, body: bytes) -> None:
    answer = await client.post("/api/chat", content=body, headers={"content-type": "application/json"})

    check(answer, 422, "invalid_request")


async def test_a_body_too_large_is_413_whether_or_not_it_says_its_length(client: httpx.AsyncClient) -> None:
    async def drip() -> Any:
        for _ in range(100):
            yield b"x" * 1024

    headers = {"content-type": "application/json"}
    announced = await client.post("/api/chat", content=b"x" * 100_000, headers=headers)
    dripped = await client.post("/api/chat", content=drip(), headers=headers)

    check(announced, 413, "request_entity_too_large")
    check(dripped, 413, "request_entity_too_large")


@pytest.mark.parametrize("query", ["limit=0", "limit=501", "limit=x", "before_id=0", "before_id=" + "9" * 30])
async def test_a_page_that_cannot_be_is_422(client: httpx.AsyncClient, query: str) -> None:
    check(await client.get(f"/api/calls?{query}"), 422, "invalid_request")


async def test_an_unknown_call_is_404(client: httpx.AsyncClient) -> None:
    check(await client.get("/api/calls/99"), 404, "unknown_call")


async def test_an_unknown_path_is_404_and_a_wrong_method_405(client: httpx.AsyncClient) -> None:
    check(await client.get("/api/nothing-here"), 404, "not_found")
    check(await client.delete("/api/calls"), 405, "method_not_allowed")


@pytest.mark.parametrize("error", [NotReady("No voice yet."), StoreError("The disk is full.")])
async def test_what_the_world_does_to_us_is_503_in_its_own_words(
    client: httpx.AsyncClient, appliance: FakeAppliance, error: NotReady | StoreError
) -> None:
    session = (await client.post("/api/sessions")).json()
    appliance.fails_with = error

    answer = await client.post("/api/chat", json={**session, "message": "Hello"})

    assert check(answer, 503, error.code) == str(error)


async def test_our_own_bug_is_500_without_its_secrets_and_the_door_stays_open(
    client: httpx.AsyncClient, appliance: FakeAppliance
) -> None:
    session = (await client.post("/api/sessions")).json()
    appliance.fails_with = ZeroDivisionError("secret detail")

    message = check(
        await client.post("/api/chat", json={**session, "message": "Hello"}), 500, "internal_error"
    )
    appliance.fails_with = None
    after = await client.post("/api/chat", json={**session, "message": "Hello"})

    assert "secret" not in message
    assert after.status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8321", "127.0.0.1.evil.example", "", "[::1]"])
async def test_a_page_of_another_site_is_turned_away_by_its_host(
    client: httpx.AsyncClient, host: str
) -> None:
    check(await client.get("/health", headers={"Host": host}), 421, "wrong_host")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8321", "127.0.0.1"])
async def test_this_pc_by_any_of_its_names_is_let_in(client: httpx.AsyncClient, host: str) -> None:
    assert (await client.get("/health", headers={"Host": host})).status_code == 200


async def test_a_busy_port_is_one_clear_error(door: HttpDoor, appliance: FakeAppliance) -> None:
    second = HttpDoor(appliance, appliance.feed, KEY, port=door.port)

    with pytest.raises(PortTaken, match=rf"Port {door.port} is in use.*--http-port"):
        await second.start()
    await second.stop()


async def test_the_log_holds_no_key_no_query_and_no_words_of_a_caller(
    stranger: httpx.AsyncClient, client: httpx.AsyncClient, capsys: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="uvicorn.error")
    session = (await client.post("/api/sessions")).json()
    await client.post("/api/chat", json={**session, "message": "My name is Zebulon"})
    await stranger.get(f"/api/calls?api_key={KEY}&name=Zebulon")

    written = capsys.readouterr().out + caplog.text
    assert "request" in written
    assert KEY not in written
    assert "Zebulon" not in written
