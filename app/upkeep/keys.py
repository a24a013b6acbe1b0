"""The key of the HTTP API, shown and renewed from the window. Asked on the engine loop."""

from __future__ import annotations

import asyncio

from app import api_key
from app.paths import DataDir


class ApiKey:
    """`DIR/api_key`. A new key counts from the next start: the door learns its key when it opens."""

    def __init__(self, places: DataDir) -> None:
        self._folder = places.root

    async def read(self) -> str:
        """The key as it stands in the file; raises `StoreError`."""
        return await asyncio.to_thread(api_key.load_or_create, self._folder)

    async def renew(self) -> str:
        """Put a new key in its place; raises `StoreError`."""
        return await asyncio.to_thread(api_key.renew, self._folder)
