from __future__ import annotations

import subprocess
import sys
from pathlib import Path

IN_OWN_NAMESPACE = ("unshare", "--map-root-user", "--mount", "sh", "-c")
MOUNT_AND_RUN = 'mount -t tmpfs -o size=1m none "$0" && exec "$@" "$0"'
"""The small disk is gone with the process, whatever happens."""


def test_a_full_disk_is_one_sentence_loses_nothing_and_is_over_when_space_is_freed(tmp_path: Path) -> None:
    run = subprocess.run(
        [
            *IN_OWN_NAMESPACE,
            MOUNT_AND_RUN,
            tmp_path,
            sys.executable,
            "-m",
            "tests.app.stores.full_disk_child",
        ],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert run.returncode == 0, run.stderr
    refusal, *states = [line for line in run.stdout.splitlines() if "records_migrated" not in line]
    assert refusal == (
        f"refused The disk is full: nothing more can be written to {tmp_path}/lotline.db. "
        "Free some space on it."
    )
    assert states == ["kept True True", "written True", "reopened True"]
