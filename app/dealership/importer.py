"""Loads a dealership's file into the records.

Called by `lotline dealership import` and by `tools` on the first start.
"""

from __future__ import annotations

from pathlib import Path

from app.dealership.profile import SAMPLE, read_profile
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import Profile


async def import_profile(db: Database, path: Path) -> Profile:
    """Replace the dealership by that of a file, all of it or nothing; appointments stay.

    Raises:
        BadSettings: the file cannot be understood; nothing was changed.
        StoreError: it cannot be written; nothing was changed.
    """
    profile = read_profile(path)
    await DealershipStore(db).replace(profile)
    return profile


async def standing_profile(db: Database) -> Profile:
    """The dealership in the records; on the first start, the sample is loaded."""
    store = DealershipStore(db)
    profile = await store.load()
    if profile is None:
        await import_profile(db, SAMPLE)
        profile = await store.load()
    if profile is None:
        raise RuntimeError("A dealership was imported and does not stand in the records.")
    return profile
