from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from app.http.door import HttpDoor
from tests.fakes.appliance import FakeAppliance

KEY = "a-key-for-these-tests"


@pytest.fixture
def appliance() -> FakeAppliance:
    return FakeAppliance()


@pytest.fixture
async def door(appliance: FakeAppliance) -> AsyncIterator[HttpDoor]:
    door = HttpDoor(appliance, appliance.feed, KEY, port=0)
    await door.start()
    yield door
    await door.stop()


@pytest.fixture
async def stranger(door: HttpDoor) -> AsyncIterator[httpx.AsyncClient]:
    """A client without a key."""
    base_url = f"http://127.0.0.1:{door.port}"
    async with httpx.AsyncClient(base_url=base_url, trust_env=False) as client:
        yield client


@pytest.fixture
async def client(door: HttpDoor) -> AsyncIterator[httpx.AsyncClient]:
    base_url = f"http://127.0.0.1:{door.port}"
    headers = {"xi-api-key": KEY}
    async with httpx.AsyncClient(base_url=base_url, headers=headers, trust_env=False) as client:
        yield client
