"""The owner's choices as the window reads and changes them. Asked on the engine loop; nothing blocks it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from app import settings_writing
from app.paths import DataDir
from app.settings import Settings, load
from app.settings_writing import Value


class Choices:
    """`DIR/settings.toml`."""

    def __init__(self, places: DataDir) -> None:
        self._folder = places.root

    async def read(self) -> Settings:
        """As they stand in the file now; raises `BadSettings`."""
        return await asyncio.to_thread(load, self._folder)

    async def change(self, section: str, values: Mapping[str, Value | None]) -> Settings:
        """Write some keys of a section, None for the default; raises `BadSettings` or `StoreError`."""
        return await asyncio.to_thread(settings_writing.change, self._folder, section, values)
