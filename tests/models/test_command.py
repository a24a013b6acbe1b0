"""`lotline models` as a person runs it, in a process of its own, without any network of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from models.catalogue import load

CATALOGUE = load()


@pytest.fixture
def lotline(tmp_path, monkeypatch):
    """Run `lotline models …` on an empty models folder, with registries that nobody answers at."""
    monkeypatch.setenv("LOTLINE_MODELS_DIR", str(tmp_path / "models"))
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "app", "--data-dir", str(tmp_path / "data"), "models", *arguments]
        root = Path(__file__).parents[2]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=root)

    return run


def test_list_names_every_model_with_its_licence(lotline):
    listed = lotline("list")

    assert listed.returncode == 0
    for model in CATALOGUE.model:
        line = next(line for line in listed.stdout.splitlines() if line.split()[:1] == [model.name])
        assert model.licence in line
        assert " no " in line


def test_pull_without_a_network_fails_with_one_line_that_says_what_to_do(lotline, tmp_path):
    pulled = lotline("pull", "silero-vad")

    assert pulled.returncode == 1
    assert len(pulled.stderr.splitlines()) == 1
    assert "Check the network" in pulled.stderr
    assert "--from DIR" in pulled.stderr
    assert not (tmp_path / "models" / "silero-vad").exists()


def test_an_unknown_name_fails_before_anything_is_fetched(lotline):
    pulled = lotline("pull", "silero-vad", "wisper")

    assert pulled.returncode == 1
    assert "There is no model 'wisper'" in pulled.stderr


def test_an_empty_stick_is_said_to_be_empty(lotline, tmp_path):
    (tmp_path / "stick").mkdir()

    pulled = lotline("pull", "piper-joe", "--from", str(tmp_path / "stick"))

    assert pulled.returncode == 1
    assert "does not hold en_US-joe-medium.onnx" in pulled.stderr


def test_verify_finds_the_damaged_file_and_names_the_cure(lotline, tmp_path):
    file = CATALOGUE.named("silero-vad").files[0]
    damaged = tmp_path / "models" / "silero-vad" / file.path
    damaged.parent.mkdir(parents=True)
    damaged.write_bytes(b"\0" * file.bytes)

    verified = lotline("verify")

    assert verified.returncode == 1
    assert f"damaged  silero-vad/{file.path}" in verified.stdout
    assert "lotline models pull silero-vad" in verified.stdout


def test_verify_without_any_models_says_how_to_get_them(lotline):
    verified = lotline("verify")

    assert verified.returncode == 1
    assert "Run: lotline models pull" in verified.stdout
