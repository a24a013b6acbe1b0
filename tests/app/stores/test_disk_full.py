from __future__ import annotations

import subprocess
import sys
from pathlib import Path

IN_OWN_NAMESPACE = ("unshare", "--map-root-user", "--mount", "sh", "-c")
"""The small disk is gone with the process, whatever happens."""


def run_on_small_disk(megabytes: int, child: str, disk: Path) -> list[str]:
    mount_and_run = f'mount -t tmpfs -o size={megabytes}m none "$0" && exec "$@" "$0"'
    run = subprocess.run(
        [*IN_OWN_NAMESPACE, mount_and_run, disk, sys.executable, "-m", f"tests.app.stores.{child}"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    assert run.returncode == 0, run.stderr
    return [line for line in run.stdout.splitlines() if "records_migrated" not in line]


def test_a_full_disk_is_one_sentence_loses_nothing_and_is_over_when_space_is_freed(tmp_path: Path) -> None:
    refused, *after = run_on_small_disk(1, "full_disk_child", tmp_path)
    assert refused == (
        f"refused The disk is full: nothing more can be written to {tmp_path}/lotline.db. "
        "Free some space on it."
    )
    assert after == ["kept True True", "written True", "reopened True"]


def test_a_full_disk_refuses_the_knowledge_index_before_it_begins(tmp_path: Path) -> None:
    refused, after = run_on_small_disk(8, "full_index_child", tmp_path)
    assert refused == (
        f"refused The disk is full: the knowledge index in {tmp_path}/chroma needs 5 MB. "
        "Free some space on it."
    )
    assert after == "found From nine to five."
