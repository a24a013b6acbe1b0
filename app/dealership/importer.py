"""Puts a dealership's profile into the records.

Called by `lotline dealership import` and by `tools` on the first start.
"""

from __future__ import annotations

from app.dealership.profile import SAMPLE, read_profile
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import Profile


async def import_profile(db: Database, profile: Profile) -> None:
    """Replace the dealership in the records, all of it or nothing; appointments stay."""
    await DealershipStore(db).replace(profile)


async def standing_profile(db: Database) -> Profile:
    """The dealership in the records; on the first start, the sample is loaded."""
    store = DealershipStore(db)
    profile = await store.load()
    if profile is None:
        await import_profile(db, read_profile(SAMPLE))
        profile = await store.load()
    if profile is None:
        raise RuntimeError("A dealership was imported and does not stand in the records.")
    return profile
