from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

CHILD = Path(__file__).with_name("measuring_child.py")
LOTLINE = """#!/bin/sh
echo ready sip=5060
exec sleep 600
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program without telling it.")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_bench_that_is_killed_stops_the_appliance_that_it_measures(
    number: signal.Signals, tmp_path: Path
) -> None:
    lotline = tmp_path / "lotline"
    lotline.write_text(LOTLINE)
    lotline.chmod(0o755)
    command = [sys.executable, str(CHILD), str(lotline), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bench:
        assert bench.stdout is not None
        appliance = int(bench.stdout.readline())
        assert psutil.pid_exists(appliance)
        bench.send_signal(number)
        try:
            bench.wait(30)
        finally:
            bench.kill()

    assert not psutil.pid_exists(appliance)
