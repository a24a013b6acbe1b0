from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

from app.stores.calls import Calls
from app.stores.database import Database

COMMITTED = 40


async def test_a_process_killed_while_writing_loses_nothing_it_had_committed(tmp_path: Path) -> None:
    path = tmp_path / "lotline.db"
    said = _written_until_killed(path)
    database = Database(path)
    database.start()
    calls = Calls(database)
    stored = [turn.id for turn in await calls.turns(1)]
    assert len(said) >= COMMITTED
    assert stored[: len(said)] == said
    assert await calls.close_orphans(lambda _session_id: (None, 0.0)) == 1
    assert (await calls.get(1)).outcome == "dropped"
    assert await calls.open("s2", "incoming", "sip:a@b", (await calls.get(1)).started_at) == 2
    database.stop()


def _written_until_killed(path: Path) -> list[int]:
    """Numbers of the turns the child had committed, by its own word, when it was killed."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.app.stores.writing_child", str(path)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[3],
    ) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(COMMITTED + 1)]
        child.send_signal(signal.SIGKILL)
        lines += child.stdout.readlines()
    return [int(line.split()[1]) for line in lines if line.startswith("committed ") and line.endswith("\n")]
