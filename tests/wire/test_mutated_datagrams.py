"""Five hundred broken SIP messages, and the phone still answers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.wire.mutations import datagrams
from tests.wire.own_network import own_network

ROOT = Path(__file__).parents[2]
SEED = 20_260_302


def test_the_datagrams_are_the_same_every_time_and_nearly_all_different():
    first, second = (list(datagrams(500, SEED, 5060, 5070)) for _ in range(2))
    assert first == second
    assert len(set(first)) > 490


@pytest.mark.sip
def test_five_hundred_mutated_datagrams_do_not_stop_the_phone():
    command = [*own_network(), sys.executable, "-m", "tests.wire.torture", str(SEED)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "500 datagrams survived, then a call with 10 ticks" in done.stdout
