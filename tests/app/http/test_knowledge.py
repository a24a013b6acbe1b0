from __future__ import annotations

import hashlib

import httpx
import pytest

from tests.app.http.test_refusals import check
from tests.fakes.appliance import FakeAppliance

TOWING = b"We tow within twenty miles."


async def test_a_file_sent_as_it_is_is_taken_in_listed_and_forgotten(
    client: httpx.AsyncClient, appliance: FakeAppliance
) -> None:
    taken = await client.post("/api/knowledge", params={"name": "towing.txt"}, content=TOWING)
    listed = await client.get("/api/knowledge")
    forgotten = await client.delete("/api/knowledge/1")
    after = await client.get("/api/knowledge")

    assert taken.status_code == 200
    assert taken.json() == {
        "id": 1,
        "name": "towing.txt",
        "agent": "receptionist",
        "kind": "text",
        "sha256": hashlib.sha256(TOWING).hexdigest(),
        "imported_at": "2026-03-02T18:00:00Z",
        "chunks": 1,
    }
    assert listed.json() == {"documents": [taken.json()]}
    assert (forgotten.status_code, forgotten.content) == (204, b"")
    assert after.json() == {"documents": []}


async def test_a_file_may_be_for_another_agent(client: httpx.AsyncClient, appliance: FakeAppliance) -> None:
    await client.post("/api/knowledge", params={"name": "a.txt", "agent": "sales"}, content=TOWING)

    assert [each.agent for each in appliance.knowledge.documents()] == ["sales"]


async def test_a_question_shows_what_lies_nearest_and_how_near(
    client: httpx.AsyncClient, appliance: FakeAppliance
) -> None:
    answer = await client.get("/api/knowledge/search", params={"q": "Do you tow?", "limit": 2})

    assert appliance.knowledge.asked == [("Do you tow?", "receptionist", 2)]
    assert answer.json() == {
        "passages": [
            {
                "source": "document",
                "question": "Towing",
                "answer": "We tow. We do not fly.",
                "excerpt": "We tow.",
                "category": "a.md",
                "distance": 0.25,
            }
        ]
    }


async def test_a_refused_file_is_422_in_its_own_words(client: httpx.AsyncClient) -> None:
    answer = await client.post("/api/knowledge", params={"name": "junk.txt"}, content=b"\0\1")

    assert check(answer, 422, "file_refused") == "junk.txt: this is not text."


async def test_a_document_that_is_not_there_cannot_be_forgotten(client: httpx.AsyncClient) -> None:
    check(await client.delete("/api/knowledge/7"), 404, "unknown_document")


async def test_a_file_larger_than_a_chat_message_may_be_is_read_and_an_endless_one_is_not(
    client: httpx.AsyncClient,
) -> None:
    book = await client.post("/api/knowledge", params={"name": "book.txt"}, content=b"x" * 1_000_000)
    endless = await client.post("/api/knowledge", params={"name": "disk.txt"}, content=b"x" * 22_000_000)

    assert book.status_code == 200
    check(endless, 413, "request_entity_too_large")


@pytest.mark.parametrize("query", ["", "q=", "q=a&limit=0", "q=a&limit=21", "q=a&agent=" + "x" * 33])
async def test_a_search_that_cannot_be_is_422(client: httpx.AsyncClient, query: str) -> None:
    check(await client.get(f"/api/knowledge/search?{query}"), 422, "invalid_request")


async def test_a_file_without_a_name_is_422(client: httpx.AsyncClient) -> None:
    check(await client.post("/api/knowledge", content=TOWING), 422, "invalid_request")


async def test_documents_are_not_shown_without_the_key(stranger: httpx.AsyncClient) -> None:
    for path in ("/api/knowledge", "/api/knowledge/search?q=a"):
        check(await stranger.get(path), 401, "unauthorized")
