"""The set-up: what it looks for, what it repeats and what it skips. Nothing is installed here."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LANGUAGES = Path("app/ui/languages")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone in a path with a space, without an environment."""
    clone = tmp_path / "a clone"
    shutil.copytree(ROOT / "packaging", clone / "packaging")
    shutil.copytree(ROOT / LANGUAGES, clone / LANGUAGES, ignore=shutil.ignore_patterns("*.qm"))
    for name in ("Makefile", "requirements.lock", "pyproject.toml"):
        shutil.copy(ROOT / name, clone)
    return clone


def make(clone: Path, *arguments: str) -> str:
    """What `make -n` would do."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(
        ["make", "-n", *arguments], cwd=clone, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def pretend_installed(clone: Path) -> None:
    """Leave the stamps as the plan itself says it would."""
    (clone / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
    (clone / ".venv" / "bin" / "python").touch()
    (clone / ".venv" / "stamps").mkdir(exist_ok=True)
    planned = make(clone, "environment")
    for words in (line.split() for line in planned.splitlines() if "touch" in line):
        (clone / words[-1]).touch()


def test_a_bare_clone_gets_an_environment_the_locked_packages_itself_and_the_weights(clone: Path) -> None:
    plan = make(clone, "setup")
    order = [
        "find_python.sh",
        "install_locked.sh",
        "--no-deps -e .",
        "pyside6-lrelease",
        "lotline models pull",
    ]
    assert [plan.find(step) for step in order] == sorted(plan.find(step) for step in order)
    assert all(step in plan for step in order)


def test_the_second_setup_does_nothing_slow(clone: Path) -> None:
    pretend_installed(clone)
    plan = make(clone, "setup")
    assert "install_locked.sh" not in plan
    assert "pip install" not in plan
    assert "lotline models pull" in plan


def test_files_that_were_only_touched_repeat_nothing(clone: Path) -> None:
    pretend_installed(clone)
    for name in ("requirements.lock", "pyproject.toml"):
        os.utime(clone / name, (4_000_000_000, 4_000_000_000))
    assert "install" not in make(clone, "environment").replace("ensure_packages", "")


def test_a_changed_lock_is_installed(clone: Path) -> None:
    pretend_installed(clone)
    with (clone / "requirements.lock").open("a") as lock:
        lock.write("# changed\n")
    assert "install_locked.sh" in make(clone, "environment")


def test_a_changed_project_is_installed_without_its_packages(clone: Path) -> None:
    pretend_installed(clone)
    with (clone / "pyproject.toml").open("a") as project:
        project.write("# changed\n")
    plan = make(clone, "environment")
    assert "--no-deps -e ." in plan
    assert "install_locked.sh" not in plan


def test_the_demo_does_the_set_up_and_not_the_tests_packages(clone: Path) -> None:
    plan = make(clone, "demo")
    assert "lotline demo" in plan
    assert "install_locked.sh" in plan
    assert "sip-tester" not in plan


def test_the_tests_do_every_check(clone: Path) -> None:
    plan = make(clone, "test")
    for check in (
        "ruff check",
        "ruff format --check",
        "basedpyright",
        "lint-imports",
        "pytest",
        "sip-tester",
    ):
        assert check in plan


def test_the_lock_is_made_with_hashes_and_without_addresses(clone: Path) -> None:
    plan = make(clone, "lock")
    assert "--generate-hashes" in plan
    assert "--no-emit-index-url" in plan


def script(folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/bash\n{text}\n")
    (folder / name).chmod(0o755)


def run(folder: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one of the scripts with `folder` in front of the system's own tools."""
    environment = {**os.environ, "PATH": f"{folder}:/usr/bin:/bin"}
    return subprocess.run([*map(str, command)], env=environment, capture_output=True, text=True)


@pytest.fixture
def debian(tmp_path: Path) -> Path:
    """A Debian on which only `there` is installed, and apt offers `offered` and `missing`."""
    tools = tmp_path / "tools"
    script(tools, "dpkg-query", '[ "${!#}" = there ] && echo -n installed')
    script(tools, "apt-cache", 'case "${!#}" in offered|missing) exit 0;; esac; exit 100')
    script(tools, "apt-get", f'echo "$@" >>{tmp_path}/apt.log')
    script(tools, "id", "echo 1000")
    return tools


ENSURE = ROOT / "packaging" / "ensure_packages.sh"


def test_packages_that_are_there_ask_for_nothing(debian: Path) -> None:
    done = run(debian, ENSURE, "there", "other|there")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_rights_the_one_line_to_run_is_printed(debian: Path, tmp_path: Path) -> None:
    done = run(debian, ENSURE, "there", "missing", "gone|offered")
    assert done.returncode == 1
    assert "  sudo apt-get install -y --no-install-recommends missing offered\n" in done.stderr
    assert not (tmp_path / "apt.log").exists()


def test_as_root_what_is_missing_is_installed_and_nothing_else(debian: Path, tmp_path: Path) -> None:
    script(debian, "id", "echo 0")
    assert run(debian, ENSURE, "there", "missing").returncode == 0
    update, install = (tmp_path / "apt.log").read_text().splitlines()
    assert update.startswith("update")
    assert install.startswith("install -y --no-install-recommends missing")


FIND_PYTHON = ROOT / "packaging" / "find_python.sh"


def test_the_first_python_that_answers_is_taken(tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    script(tools, "python3.11", "exit 127")  # a version manager's shim without that version
    script(tools, "python3.12", "echo /opt/python3.12")
    assert run(tools, FIND_PYTHON).stdout == "/opt/python3.12\n"


def test_without_a_fitting_python_that_is_said(tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    for name in ("python3.11", "python3.12", "python3"):
        script(tools, name, "exit 1")
    done = run(tools, FIND_PYTHON)
    assert (done.returncode, "3.11 or 3.12" in done.stderr) == (1, True)


def test_a_uv_on_the_path_is_taken_and_a_broken_one_is_not(tmp_path: Path, clone: Path) -> None:
    tools = tmp_path / "tools"
    script(tools, "uv", "echo uv 0.13.0")
    find = clone / "packaging" / "find_uv.sh"
    assert run(tools, find).stdout == f"{tools}/uv\n"
    script(tools, "uv", "exit 127")
    own = clone / ".tools" / "uv" / "bin"
    own.mkdir(parents=True)
    version = next(line for line in find.read_text().splitlines() if line.startswith("version="))
    script(own, "uv", f"echo uv {version.removeprefix('version=')}")
    assert run(tools, find).stdout == ".tools/uv/bin/uv\n"
