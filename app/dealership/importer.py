"""Puts a dealership's profile into the records.

Called by `lotline dealership import` and by `tools` on the first start.
"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from app.dealership.clock import BusinessClock
from app.dealership.profile import SAMPLE, read_profile
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import Profile


async def import_profile(db: Database, profile: Profile, at: datetime | None = None) -> None:
    """Replace the dealership in the records, all of it or nothing; appointments stay.

    Args:
        db: started.
        profile: the new one.
        at: aware; when its stock was true, None for now.
    """
    await DealershipStore(db).replace(profile, at or datetime.now(UTC))


async def standing_profile(db: Database, start: datetime | None = None) -> Profile:
    """The dealership in the records; on the first start, the sample is loaded.

    `start` is where the business clock begins, None for the real time: the sample's stock is of that moment.
    """
    store = DealershipStore(db)
    profile = await store.load()
    if profile is None:
        sample = read_profile(SAMPLE)
        await import_profile(db, sample, BusinessClock(ZoneInfo(sample.zone), start).now())
        profile = await store.load()
    if profile is None:
        raise RuntimeError("A dealership was imported and does not stand in the records.")
    return profile
