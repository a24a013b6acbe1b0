"""The command table: what is said, where, and with which exit code."""

import argparse
import dataclasses
import json
import logging
import os
import re
import signal
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
import structlog

from app import cli, logs
from app.errors import NotReady
from app.paths import DataDir
from app.settings import Settings
from engine.errors import WeightsError
from models.errors import DiskFull
from telephony.errors import PortInUse

NAMES = [command.name for command in cli.COMMANDS]


def lotline(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "app", *map(str, arguments)], capture_output=True, text=True)


def test_help_lists_every_command() -> None:
    done = lotline("--help")
    assert done.returncode == 0
    for command in cli.COMMANDS:
        assert f"lotline {command.name}".strip() in done.stdout
        assert command.summary in done.stdout


def test_help_loads_no_heavy_library() -> None:
    heavy = {"numpy", "onnxruntime", "llama_cpp", "chromadb", "PySide6", "sqlmodel", "fastapi", "structlog"}
    code = (
        "import sys; from app.cli import main\n"
        "try: main(['--help'])\n"
        f"except SystemExit: sys.exit(' '.join({heavy!r} & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", [name for name in NAMES if name])
def test_every_command_explains_itself_and_takes_a_data_directory(name: str) -> None:
    done = lotline(name, "--help")
    assert done.returncode == 0, done.stderr
    assert f"usage: lotline {name}" in done.stdout
    assert "--data-dir DIR" in done.stdout


def test_the_version_is_said() -> None:
    assert lotline("--version").stdout == "lotline 0.1.0\n"


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["--nonsense"], ["doctor", "--nonsense"], ["doctor", "--data-dir"]]
)
def test_a_usage_error_is_2(arguments: list[str]) -> None:
    done = lotline(*arguments)
    assert done.returncode == 2
    assert "usage: lotline" in done.stderr


class Verb(ModuleType):
    """A verb that does what the test says."""

    HELP = "for tests"

    def __init__(self, does) -> None:
        super().__init__("tests.verb")
        self.does = does

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        actions = parser.add_subparsers(dest="action")
        actions.add_parser("list").add_argument("--number", type=int)

    def run(self, args: argparse.Namespace) -> int:
        return self.does(args)


@pytest.fixture
def with_verb(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Run `lotline models …` with another verb in its place."""

    def run(does, *arguments: str | Path) -> int:
        monkeypatch.setitem(sys.modules, "app.verbs.models", Verb(does))
        return cli.main([*map(str, arguments)])

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return run


@pytest.mark.parametrize(
    "order",
    [
        ["--data-dir", "DIR", "models", "list", "--number", "3"],
        ["models", "--data-dir", "DIR", "list", "--number", "3"],
        ["models", "list", "--data-dir", "DIR", "--number", "3"],
        ["models", "list", "--number", "3", "--data-dir=DIR"],
    ],
)
def test_the_data_directory_may_stand_anywhere(with_verb, tmp_path: Path, order: list[str]) -> None:
    seen: list[argparse.Namespace] = []
    arguments = [word.replace("DIR", str(tmp_path)) for word in order]
    assert with_verb(lambda args: seen.append(args) or 0, *arguments) == 0
    assert (seen[0].data_dir, seen[0].action, seen[0].number) == (tmp_path, "list", 3)


def test_without_a_data_directory_the_verb_sees_none(with_verb) -> None:
    seen: list[argparse.Namespace] = []
    with_verb(lambda args: seen.append(args) or 0, "models", "list")
    assert seen[0].data_dir is None


def test_the_verb_s_exit_code_is_the_command_s(with_verb, tmp_path: Path) -> None:
    assert with_verb(lambda _: 3, "models", "--data-dir", tmp_path) == 3


@pytest.mark.parametrize("error", [NotReady, WeightsError, DiskFull, PortInUse])
def test_the_world_s_fault_is_one_line_and_1(
    with_verb, tmp_path: Path, capsys: pytest.CaptureFixture[str], error: type[Exception]
) -> None:
    def fail(_: argparse.Namespace) -> int:
        raise error("The disk is full. Free some space.")

    assert with_verb(fail, "models", "--data-dir", tmp_path) == 1
    assert capsys.readouterr().err == "lotline: The disk is full. Free some space.\n"


def test_our_bug_is_70_with_its_traceback_in_the_log(
    with_verb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: argparse.Namespace) -> int:
        raise KeyError("oops")

    assert with_verb(fail, "models", "--data-dir", tmp_path) == 70
    log = tmp_path / "logs" / "lotline.log"
    said = capsys.readouterr().err.splitlines()[-1]
    assert said == f"lotline: something went wrong inside Lotline (KeyError). Details are in {log}."
    line = json.loads(log.read_text().splitlines()[-1])
    assert "KeyError: 'oops'" in line["exception"]


def test_the_settings_say_how_much_is_logged(with_verb, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[logs]\nlevel = "error"\n')

    def speak(_: argparse.Namespace) -> int:
        logs.set_up(DataDir(tmp_path).log, human_level=logging.INFO)  # as `serve` does
        structlog.get_logger("app").warning("left out")
        structlog.get_logger("app").error("kept")
        return 0

    assert with_verb(speak, "models", "--data-dir", tmp_path) == 0
    lines = (tmp_path / "logs" / "lotline.log").read_text().splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["kept"]


def test_settings_that_are_wrong_keep_no_command_from_running(with_verb, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("nonsense")
    assert with_verb(lambda _: 0, "models", "--data-dir", tmp_path) == 0


def test_our_bug_with_an_unwritable_log_is_still_said(
    with_verb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")

    def fail(_: argparse.Namespace) -> int:
        raise KeyError("oops")

    assert with_verb(fail, "models", "--data-dir", tmp_path / "file") == 70
    assert "The log could not be written" in capsys.readouterr().err


@pytest.fixture
def control_c_is_heard() -> Iterator[None]:
    """A job in the background is started with SIGINT ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("control_c_is_heard")
def test_control_c_is_130(with_verb, tmp_path: Path) -> None:
    def interrupt(_: argparse.Namespace) -> int:
        os.kill(os.getpid(), signal.SIGINT)
        return signal.pause() or 0

    assert with_verb(interrupt, "models", "--data-dir", tmp_path) == 130


@pytest.mark.parametrize("arguments", [["--help"], ["account", "--help"], ["account", "list"]])
def test_a_reader_that_left_is_no_bug(tmp_path: Path, arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "app", "--data-dir", str(tmp_path), *arguments]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode in {0, 1}  # argparse itself swallows it where stdout is unbuffered
    assert list(tmp_path.iterdir()) == []


def test_every_settings_key_is_in_the_readme() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    for section, kind in typing.get_type_hints(Settings).items():
        for key in (field.name for field in dataclasses.fields(kind) if field.name != "accounts"):
            assert re.search(rf"\| `\[{section}\] .*`?\b{key}`", readme), f"[{section}] {key}"


def test_the_readme_s_table_is_the_command_table() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    rows = [line.split("|")[1].strip() for line in readme.splitlines() if line.startswith("| `lotline")]
    named = {row.strip("`").split()[1] if len(row.strip("`").split()) > 1 else "" for row in rows}
    assert named == set(NAMES)
