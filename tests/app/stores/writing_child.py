"""A process that writes turns of one call for ever and says which are committed. Killed by its test."""
# ruff: noqa: T201 - its test reads what it prints

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.stores.calls import Calls
from app.stores.database import Database


async def main(path: Path) -> None:
    database = Database(path)
    database.start()
    calls = Calls(database)
    call_id = await calls.open("s1", "incoming", "sip:a@b", datetime.now(UTC))
    while True:
        turn = await calls.add_turn(call_id, "caller", "words " * 300, datetime.now(UTC))
        print(f"committed {turn}", flush=True)


asyncio.run(main(Path(sys.argv[1])))
