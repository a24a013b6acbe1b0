"""What all conversations of an evaluation share: models loaded once, and a data directory to begin with.

Each conversation gets a copy of its own and the whole appliance on it; engine loop.
"""

from __future__ import annotations

import asyncio
import dataclasses
import shutil
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from app.compose import Appliance
from app.evaluation.conversation import Conversation
from app.evaluation.given import GivenRecords
from app.inference import Inference, Models, Progress
from app.options import Options
from app.paths import DataDir, cache_dir, models_dir
from app.settings import Settings
from app.stores import tables
from app.stores.tables import Tables
from engine.dialogue.phrasing import SYSTEM
from models.catalogue import load as load_catalogue
from models.hardware import probe

if TYPE_CHECKING:
    from engine.dialogue.llama import Llama

_FIRST_START = datetime.fromisoformat("2026-03-02T08:00")  # local to the dealership


class WatchedModel:
    """The language model, and how often it was asked for words. Implements what `Llama` does."""

    def __init__(self, model: Llama) -> None:
        self._model = model
        self.asked = 0

    async def warm(self, system: str) -> None:
        await self._model.warm(system)

    def complete(self, system: str, user: str, *, max_tokens: int) -> AsyncGenerator[str, None]:
        self.asked += 1
        return self._model.complete(system, user, max_tokens=max_tokens)

    async def finished(self, said: str) -> float:
        return await self._model.finished(said)


class WatchedInference(Inference):
    """The models of this PC, with an eye on the language model."""

    def __init__(self, settings: Settings, *, speaks: bool) -> None:
        super().__init__(models_dir(), load_catalogue(), probe(), settings, cache_dir() / "phrases")
        self._speaks = speaks
        self._watched: WatchedModel | None = None

    async def warm(
        self, sentences: Sequence[str], on_progress: Progress, voice: str = "", told: str = SYSTEM
    ) -> None:
        """Without a voice, the language model alone."""
        if self._speaks:
            await super().warm(sentences, on_progress, voice, told)
        else:
            await self.models.language_model.warm(told)

    @property
    def models(self) -> Models:
        models = super().models
        if self._watched is None:
            self._watched = WatchedModel(models.language_model)
        return dataclasses.replace(models, language_model=cast("Llama", self._watched))

    @property
    def asked(self) -> int:
        """How often the language model was asked so far."""
        return self._watched.asked if self._watched else 0


class Stage:
    """Where conversations are held. `start()`, `appliance(…)` for each, `stop()`.

    Args:
        folder: empty; everything is kept in it.
        phone: whether the appliances have a phone.
    """

    def __init__(self, folder: Path, *, phone: bool) -> None:
        self._folder = folder
        self._first = folder / "first"
        self._phone = phone
        self._number = 0
        self.inference = WatchedInference(Settings(), speaks=phone)

    async def start(self) -> None:
        """Load the models, warm them, and set the sample dealership up once."""
        self._first.mkdir(parents=True)
        async with self._running(self._first, _FIRST_START, phone=False):
            pass

    def stop(self) -> None:
        self.inference.stop()

    async def set_up(self, conversation: Conversation) -> Path:
        """A data directory of its own for a conversation, with what is given."""
        self._number += 1
        place = self._folder / str(self._number)
        await asyncio.to_thread(shutil.copytree, self._first, place)
        await asyncio.to_thread(self._give, place, conversation)
        return place

    def _give(self, place: Path, conversation: Conversation) -> None:
        GivenRecords(DataDir(place).database, conversation.now).enter(conversation.given)

    @asynccontextmanager
    async def appliance(self, place: Path, now: datetime, after: timedelta) -> AsyncGenerator[Appliance]:
        """The whole appliance on a data directory, `after` the beginning of the conversation."""
        async with self._running(place, now + after, phone=self._phone) as appliance:
            yield appliance

    @asynccontextmanager
    async def _running(self, place: Path, now: datetime, *, phone: bool) -> AsyncGenerator[Appliance]:
        appliance = Appliance(self._options(place, now, phone=phone), self.inference)
        await appliance.start()
        try:
            yield appliance
        finally:
            await appliance.stop()

    def _options(self, place: Path, now: datetime, *, phone: bool) -> Options:
        zone = ZoneInfo("America/Chicago")
        local = now.replace(tzinfo=zone)
        return Options(place, sip_port=0, http_port=0, phone=phone, loopback=True, now=local)


def records(place: Path) -> Tables:
    """What stands in a data directory now."""
    return tables.read(DataDir(place).database)
