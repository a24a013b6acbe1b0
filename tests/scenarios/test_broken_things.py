"""A full disk and a damaged model: a clear state afterwards, and nothing lost."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.paths import models_dir
from tests.fakes.disk import fill, small_file_system
from tests.fakes.served import dial, hear, served, telephone

pytestmark = [pytest.mark.sip, pytest.mark.model]

DAMAGED = (
    "silero-vad/silero_vad.onnx",
    "whisper-base/model.bin",
    "kokoro-82m-int8/kokoro-v1.0.int8.onnx",
    "minilm-l6-v2-int8/model.onnx",
    "qwen2.5-coder-0.5b-instruct-q4/qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
)


async def test_a_disk_that_fills_up_during_a_call_costs_neither_the_call_nor_its_record(
    tmp_path: Path,
) -> None:
    with small_file_system(tmp_path / "disk", "48m") as disk, served(disk / "data") as appliance:
        async with telephone() as phone:
            call = await dial(phone, appliance)
            await hear(call, 0.5)
            filler = fill(disk)
            assert await hear(call, 4.0) > 500, "the agent goes on speaking"
            assert appliance.client().get("/health").json()["status"] == "ready"
            filler.unlink()
            await call.hang_up()
        (record,) = await appliance.until(
            "SELECT * FROM calls", lambda rows: bool(rows and rows[0]["ended_at"])
        )
        assert record["outcome"] == "answered"
        turns = appliance.rows("SELECT * FROM turns")
        assert [turn["role"] for turn in turns] == ["agent"]


def _copied_models(folder: Path) -> Path:
    """The weights, linked, so that one of them can be damaged."""
    for source in models_dir().rglob("*"):
        target = folder / source.relative_to(models_dir())
        if source.is_file() and not any(part.startswith(".") for part in target.relative_to(folder).parts):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(source)
    return folder


def _damage(path: Path) -> None:
    """Put a copy whose beginning is no model in place of the link."""
    original = path.resolve()
    path.unlink()
    shutil.copy(original, path)
    with path.open("r+b") as content:
        content.write(b"This is no model." * 64)


@pytest.mark.parametrize("file", [file for file in DAMAGED if not file.startswith("kokoro")])
def test_a_damaged_model_file_is_named_in_one_line(
    file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = _copied_models(tmp_path / "models")
    _damage(models / file)
    monkeypatch.setenv("LOTLINE_MODELS_DIR", str(models))

    command = [sys.executable, "-m", "app", "--data-dir", str(tmp_path / "data"), "serve", "--headless"]
    started = subprocess.run(
        [*command, "--no-sip", "--http-port", "0"], capture_output=True, text=True, timeout=120
    )

    assert started.returncode == 1
    last = started.stderr.strip().splitlines()[-1]
    assert last.startswith("lotline: ")
    assert file.partition("/")[0] in last or Path(file).name in last
    assert "Traceback" not in started.stderr


def test_verify_finds_every_damaged_model_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = _copied_models(tmp_path / "models")
    for file in DAMAGED:
        _damage(models / file)
    monkeypatch.setenv("LOTLINE_MODELS_DIR", str(models))

    verified = subprocess.run(
        [sys.executable, "-m", "app", "models", "verify"], capture_output=True, text=True
    )

    assert verified.returncode == 1
    told = (line.split() for line in verified.stdout.splitlines())
    assert sorted(words[1] for words in told if words[:1] == ["damaged"]) == sorted(DAMAGED)
    assert all(file.partition("/")[0] in verified.stdout.splitlines()[-1] for file in DAMAGED)


def test_missing_weights_are_asked_for_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTLINE_MODELS_DIR", str(tmp_path / "none"))

    command = [sys.executable, "-m", "app", "--data-dir", str(tmp_path / "data"), "serve", "--headless"]
    started = subprocess.run([*command, "--no-sip"], capture_output=True, text=True, timeout=120)

    assert started.returncode == 1
    assert "lotline models pull" in started.stderr.strip().splitlines()[-1]
