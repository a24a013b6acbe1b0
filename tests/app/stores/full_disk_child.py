"""Fills the small disk it is started on while a call is being written down, and frees it again.

Run by its test in a mount namespace of its own; prints what a person would see at each step.
"""
# ruff: noqa: T201 - its test reads what it prints

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path

from app.errors import StoreError
from app.stores.calls import Calls
from app.stores.database import Database

LONG_TURN = "words " * 2000


async def main(disk: Path) -> None:
    database = Database(disk / "lotline.db")
    database.start()
    calls = Calls(database)
    call_id = await calls.open("s1", "incoming", "sip:a@b", datetime.now(UTC))
    (disk / "ballast").write_bytes(b"x" * 300_000)
    committed: list[int] = []
    try:
        while True:
            committed.append(await calls.add_turn(call_id, "caller", LONG_TURN, datetime.now(UTC)))
    except StoreError as error:
        print(f"refused {error}")
    print(f"kept {[turn.id for turn in await calls.turns(call_id)] == committed} {len(committed) > 3}")
    (disk / "ballast").unlink()
    again = await calls.add_turn(call_id, "caller", LONG_TURN, datetime.now(UTC))
    print(f"written {again == committed[-1] + 1}")
    database.stop()
    database.start()
    print(f"reopened {len(await calls.turns(call_id)) == len(committed) + 1}")
    database.stop()


asyncio.run(main(Path(sys.argv[1])))
