"""`run_window` as a program of its own: up before the appliance, down in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.ui

PROGRAM = """
from PySide6.QtWidgets import QApplication
from app.ui.application import run_window
from tests.fakes.appliance import FakeAppliance

class Told(FakeAppliance):
    async def start(self):
        shown = any(window.isVisible() for window in QApplication.topLevelWidgets())
        await super().start()
        print("started behind a window" if shown else "started without a window", flush=True)

    async def stop(self):
        print("stopped", flush=True)

print("status", run_window(Told), flush=True)
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_window_is_up_before_the_appliance_and_a_signal_closes_both(number: signal.Signals) -> None:
    root = Path(__file__).parents[3]
    paths = os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        assert program.stdout is not None
        first = program.stdout.readline()
        program.send_signal(number)
        rest, errors = program.communicate(timeout=60)
    finally:
        program.kill()

    assert first == "started behind a window\n", errors
    assert rest.splitlines() == ["stopped", "status 0"], errors
    assert program.returncode == 0
    assert "Traceback" not in errors
