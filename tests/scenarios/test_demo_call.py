"""The demo is a promise: a caller phones in, is answered, and leaves with an appointment."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import wave
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from engine.dialogue import phrases
from tests.fakes.hearing import alike

pytestmark = [pytest.mark.sip, pytest.mark.model]


@pytest.mark.parametrize(
    ("command", "turns"),
    [
        pytest.param(["lotline", "demo", "--no-window"], 6, id="in the terminal"),
        pytest.param(
            ["xvfb-run", "-a", "lotline", "demo", "--scenario", "in-one-sentence"],
            3,
            id="beside the window",
            marks=pytest.mark.ui,
        ),
    ],
)
def test_the_demo_caller_leaves_with_an_oil_change_in_the_database(
    command: list[str], turns: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    data_dir, result = tmp_path / "data", tmp_path / "demo.json"
    command = [*command, "--data-dir", str(data_dir), "--json", str(result)]
    demo = subprocess.run(command, capture_output=True, text=True)

    assert demo.returncode == 0, demo.stdout + demo.stderr
    told = json.loads(result.read_text())
    with closing(sqlite3.connect(data_dir / "lotline.db")) as db:
        rows = db.execute(
            "SELECT appointments.id, service_types.name, customers.name, customers.phone FROM appointments"
            " JOIN service_types ON service_types.id = service_type_id"
            " JOIN customers ON customers.id = customer_id"
        ).fetchall()
        outcomes = db.execute("SELECT outcome FROM calls").fetchall()
    ((number, service, name, phone),) = rows
    assert (number, service) == (told["appointment"]["id"], "Oil Change")
    assert alike(name, "John Smith") >= 0.5, name
    assert alike(phone, "+12175550142") >= 0.8, phone
    assert outcomes == [("booked",)]
    said = [turn["text"] for turn in told["transcript"] if turn["role"] == "agent"]
    assert any(name in each and phrases.phone(phone) in each for each in said), "what stands was read back"
    assert {turn["role"] for turn in told["transcript"]} == {"caller", "agent"}
    assert "oil change" in demo.stdout
    assert len(told["latencies"]) >= turns

    with wave.open(str(data_dir / told["call"]["recording"])) as wav:
        stereo = np.frombuffer(wav.readframes(wav.getnframes()), "<i2").reshape(-1, 2).astype(float)
    loud = np.abs(stereo) > 1000
    assert loud[:, 0].mean() > 0.02, "the caller is on the left"
    assert loud[:, 1].mean() > 0.05, "the agent is on the right"
    both = (loud[:, 0] & loud[:, 1]).sum()
    assert both < 0.1 * loud[:, 0].sum(), "they are on sides of their own"
