"""The rooms behind the window's settings. Opened by `app.back_office`; they live on the engine loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.events import AppEvent
from app.paths import DataDir
from app.stores.database import Database
from app.upkeep.backups import Backups
from app.upkeep.choices import Choices
from app.upkeep.diagnostics import Diagnostics
from app.upkeep.keys import ApiKey
from app.upkeep.retention import Retention
from app.upkeep.telephone import Telephone


@dataclass(frozen=True, slots=True)
class Upkeep:
    """One attribute a section of the settings."""

    telephone: Telephone
    choices: Choices
    retention: Retention
    api_key: ApiKey
    backups: Backups
    diagnostics: Diagnostics


def open_upkeep(database: Database, places: DataDir, publish: Callable[[AppEvent], None]) -> Upkeep:
    """Over the real records and the data directory."""
    return Upkeep(
        Telephone(places),
        Choices(places),
        Retention(database, places, lambda: datetime.now(UTC)),
        ApiKey(places),
        Backups(places, publish),
        Diagnostics(places),
    )
