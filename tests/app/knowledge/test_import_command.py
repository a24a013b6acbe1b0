from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from models.download.lock import only_one

pytestmark = pytest.mark.model


def lotline(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "app", *arguments], capture_output=True, text=True)


def names(data: Path) -> list[str]:
    with closing(sqlite3.connect(data / "lotline.db")) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM documents ORDER BY id")]


def test_a_folder_is_walked_the_broken_are_named_and_the_rest_go_in(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    shutil.copytree(Path(__file__).parent / "documents", folder / "shop")
    (folder / "empty.md").touch()
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    (folder / ".hidden.md").write_text("not for you")
    (folder / "towing.csv").write_text("question,answer\nDo you tow?,Yes.\n")

    done = lotline("import", "knowledge", folder, tmp_path / "gone.txt", "--data-dir", tmp_path / "data")

    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "shop/buying.html: 5 passages",
        "shop/shop_rules.txt: 6 passages",
        "shop/warranty.md: 5 passages",
        "towing.csv: 1 passage",
        "4 taken in, 3 refused.",
    ]
    assert done.stderr.splitlines() == [
        "lotline: broken.pdf: this PDF is damaged and cannot be read.",
        "lotline: empty.md: the file is empty.",
        "lotline: gone.txt: it cannot be read (No such file or directory).",
    ]
    assert names(tmp_path / "data") == [line.split(":")[0] for line in done.stdout.splitlines()[:4]]


def test_two_files_of_one_name_do_not_replace_each_other_unseen(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.md").write_text(f"This is {folder}.")

    done = lotline(
        "import", "knowledge", tmp_path / "a/x.md", tmp_path / "b/x.md", "--data-dir", tmp_path / "data"
    )

    assert done.returncode == 1
    assert done.stderr == "lotline: x.md: another file of this name was taken in just now; rename one.\n"
    assert names(tmp_path / "data") == ["x.md"]


def test_a_running_appliance_is_not_disturbed(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("We tow.")
    with only_one(tmp_path / "data" / "lock", lambda: None):
        done = lotline("import", "knowledge", tmp_path / "x.md", "--data-dir", tmp_path / "data")

    assert done.returncode == 1
    assert done.stdout == ""
    assert "is running with the data directory" in done.stderr
    assert "POST /api/knowledge" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "data" / "chroma").exists()
