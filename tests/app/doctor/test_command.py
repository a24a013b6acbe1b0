"""`lotline doctor` as a whole."""

import os
import subprocess
import sys
from pathlib import Path


def doctor(data_dir: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "app", "doctor", "--data-dir", str(data_dir)]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)


def test_what_is_broken_is_marked_with_what_to_do_and_the_exit_code_says_so(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[sip]\nsip_port = 0\n[http]\nport = 0\n")
    done = doctor(tmp_path, LOTLINE_MODELS_DIR=str(tmp_path / "no models"))
    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert lines[-1].endswith(" to mend.")
    broken = [number for number, line in enumerate(lines) if line.startswith("✗")]
    assert broken
    assert all(lines[number].startswith("✗ model ") for number in broken)
    assert all("→ lotline models pull " in lines[number + 1] for number in broken)
    assert done.stderr == ""


def test_the_doctor_works_on_where_settings_are_wrong_and_a_password_is_missing(tmp_path: Path) -> None:
    (tmp_path / "accounts.toml").write_text('[[accounts]]\nregistrar = "127.0.0.1"\nusername = "1001"\n')
    done = doctor(tmp_path)
    assert "✗ account 1001@127.0.0.1: has no password" in done.stdout
    (tmp_path / "settings.toml").write_text("[http]\nprot = 1\n")
    done = doctor(tmp_path)
    assert done.returncode == 1
    assert "http.prot: unknown key" in done.stdout
    assert "port 8321" in done.stdout


def test_nothing_is_left_in_the_data_directory(tmp_path: Path) -> None:
    doctor(tmp_path)
    assert not (tmp_path / "lotline.db").exists()
    assert not (tmp_path / "settings.toml").exists()
