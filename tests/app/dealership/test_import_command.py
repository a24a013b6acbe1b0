from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.dealership.profile import SAMPLE


def lotline(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "app", *arguments], capture_output=True, text=True)


def test_a_dealerships_file_is_loaded_and_summed_up_in_one_line(tmp_path: Path) -> None:
    done = lotline("dealership", "import", SAMPLE, "--data-dir", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "Springfield Auto: 6 services, 5 cars, 2 people and 10 answers loaded.\n"
    assert (tmp_path / "lotline.db").stat().st_mode & 0o777 == 0o600


def test_a_mistake_in_the_file_is_one_line_and_the_records_are_unchanged(tmp_path: Path) -> None:
    assert lotline("dealership", "import", SAMPLE, "--data-dir", tmp_path).returncode == 0
    before = (tmp_path / "lotline.db").read_bytes()
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(SAMPLE.read_text("utf-8").replace("America/Chicago", "America/Springfield"))
    refused = lotline("dealership", "import", wrong, "--data-dir", tmp_path)
    assert refused.returncode == 1
    assert refused.stdout == ""
    assert refused.stderr == (
        'lotline: wrong.toml: dealership.timezone: "America/Springfield" is not a time zone '
        'such as "America/Chicago".\n'
    )
    assert (tmp_path / "lotline.db").read_bytes() == before
