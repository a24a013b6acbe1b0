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
import asyncio, structlog, sys
from PySide6.QtWidgets import QApplication
from app.ui.application import run_window
from tests.fakes.appliance import FakeAppliance

structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))

class Told(FakeAppliance):
    async def start(self):
        self.shown = any(window.isVisible() for window in QApplication.topLevelWidgets())
        await super().start()

    def today(self):
        print("started behind a window" if self.shown else "started without a window", flush=True)
        return super().today()

    async def finish_calls(self):
        print("finishes", flush=True)
        if len(sys.argv) > 1:
            await asyncio.Event().wait()

    async def stop(self):
        print("stopped", flush=True)

print("status", run_window(Told), flush=True)
"""


ERRAND = """
import structlog, sys
from app.errors import NotReady
from app.ui.application import run_window
from tests.fakes.appliance import FakeAppliance

structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))

async def errand(appliance):
    await appliance.play_demo()
    print(*appliance.asked, flush=True)
    {ending}

def make():
    appliance = FakeAppliance()
    {making}
    return appliance

try:
    print("status", run_window(make, errand), flush=True)
except NotReady as error:
    print("raised", error, flush=True)
"""


def start(program: str, *arguments: str) -> subprocess.Popen[str]:
    root = Path(__file__).parents[3]
    paths = os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"},
    )


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_window_is_up_before_the_appliance_and_a_signal_closes_both_after_the_calls(
    number: signal.Signals,
) -> None:
    with start(PROGRAM) as program:
        try:
            assert program.stdout is not None
            first = program.stdout.readline()
            program.send_signal(number)
            rest, errors = program.communicate(timeout=60)
        finally:
            program.kill()

    assert first == "started behind a window\n", errors
    assert rest.splitlines() == ["finishes", "stopped", "status 0"], errors
    assert program.returncode == 0
    assert "Traceback" not in errors


def test_a_second_signal_ends_a_call_that_goes_on() -> None:
    with start(PROGRAM, "a call goes on") as program:
        try:
            assert program.stdout is not None
            program.stdout.readline()
            program.send_signal(signal.SIGTERM)
            finishes = program.stdout.readline()
            program.send_signal(signal.SIGTERM)
            rest, errors = program.communicate(timeout=60)
        finally:
            program.kill()

    assert finishes == "finishes\n", errors
    assert rest.splitlines() == ["stopped", "status 0"], errors


@pytest.mark.parametrize(
    ("making", "ending", "said"),
    [
        ("pass", "pass", ["play_demo", "status 0"]),
        ("pass", "raise NotReady('no caller')", ["play_demo", "raised no caller"]),
        ("appliance.fails_with = NotReady('no weights')", "pass", ["raised no weights"]),
    ],
)
def test_an_errand_closes_the_window_when_it_is_done_and_tells_how_it_went(
    making: str, ending: str, said: list[str]
) -> None:
    with start(ERRAND.format(making=making, ending=ending)) as program:
        try:
            output, errors = program.communicate(timeout=60)
        finally:
            program.kill()

    assert output.splitlines() == said, errors
