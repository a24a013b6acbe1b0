"""Who asked not to be called is not called: no packet leaves for them."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.stores.database import Database
from app.stores.suppressions import Suppressions

pytestmark = [pytest.mark.sip, pytest.mark.model]


def _opt_out(data_dir: Path, phone: str) -> None:
    data_dir.mkdir()
    (data_dir / "settings.toml").write_text('[sip]\nbind = "127.0.0.1"\n')
    database = Database(data_dir / "lotline.db")
    database.start()
    asyncio.run(Suppressions(database).add("s1", phone, "Stop calling me.", datetime.now(UTC)))
    database.stop()


def test_a_number_that_opted_out_is_refused_in_one_line_before_anything_is_sent(tmp_path: Path) -> None:
    _opt_out(tmp_path / "data", "+12175550101")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as callee:
        callee.bind(("127.0.0.1", 0))
        callee.setblocking(False)
        uri = f"sip:2175550101@127.0.0.1:{callee.getsockname()[1]}"

        command = [sys.executable, "-m", "app", "--data-dir", str(tmp_path / "data"), "call", uri]
        called = subprocess.run(command, capture_output=True, text=True, timeout=600)

        with pytest.raises(BlockingIOError):
            callee.recv(1)
    assert called.returncode == 1
    assert called.stderr.strip().splitlines()[-1].startswith("lotline: This number asked not to be called.")
