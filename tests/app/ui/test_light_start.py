"""What the window does not wait for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.ui

ELSEWHERE = ("sqlalchemy", "chromadb", "onnxruntime", "fastapi", "llama_cpp", "app.compose")


def told(program: str) -> str:
    root = Path(__file__).parents[3]
    paths = os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])
    environment = os.environ | {"PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_window_opens_before_records_models_and_the_http_door_are_imported() -> None:
    program = f"""
import sys
from app.verbs.appliance import options_of
from app.ui.application import run_window
import argparse
options_of(argparse.Namespace(data_dir=None, sip_port=0, http_port=0, no_sip=False, now=None))
print([name for name in {ELSEWHERE} if name in sys.modules])
"""
    assert told(program) == "[]"


def test_modules_are_imported_without_pyside_reading_their_sources() -> None:
    program = """
import linecache
from app.ui.light_start import start_light
start_light()
from app.ui.application import run_window
import app.ui.window
print([name for name in linecache.cache if name.endswith("window.py")])
"""
    assert told(program) == "[]"


@pytest.mark.parametrize("fails_with", ["None", "NotReady('no weights')"])
def test_garbage_is_collected_again_once_the_appliance_has_started_or_failed(fails_with: str) -> None:
    program = f"""
import gc
from app.ui.light_start import start_light
start_light()
print(gc.isenabled())
from app.errors import NotReady
from app.ui.application import run_window
from tests.fakes.appliance import FakeAppliance

async def nothing(appliance):
    pass

def make():
    appliance = FakeAppliance()
    appliance.fails_with = {fails_with}
    return appliance

try:
    run_window(make, nothing)
except NotReady:
    pass
print(gc.isenabled(), gc.get_freeze_count() > 10_000)
"""
    lines = told(program).splitlines()
    assert [lines[0], lines[-1]] == ["False", "True True"]
