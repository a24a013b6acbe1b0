"""What the doctor says of the disk."""

from pathlib import Path

import pytest

from app.doctor import storage
from app.doctor.finding import Mark
from app.settings import Settings
from app.stores.database import Database
from models.catalogue import load
from models.hardware import GIB, Hardware
from models.selection import select
from models.verification import present


def test_a_data_directory_that_cannot_be_made_is_broken(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    finding = storage.data_dir(tmp_path / "file" / "dir")
    assert (finding.mark, "--data-dir" in finding.do) == (Mark.BROKEN, True)


def test_settings_that_are_not_understood_are_broken_and_the_defaults_go_on(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[http]\nprot = 1\n")
    settings, finding = storage.settings(tmp_path)
    assert settings == Settings()
    assert (finding.mark, "http.prot" in finding.says) == (Mark.BROKEN, True)


def test_a_nearly_full_disk_is_broken(small_disk: Path) -> None:
    assert storage.free_space("disk", small_disk).mark is Mark.BROKEN


def test_no_records_yet_is_fine_and_none_are_made(tmp_path: Path) -> None:
    assert storage.records(tmp_path).mark is Mark.GOOD
    assert list(tmp_path.iterdir()) == []


def test_records_that_open_are_good_and_stay_as_they_are(tmp_path: Path) -> None:
    database = Database(tmp_path / "lotline.db")
    database.start()
    database.stop()
    before = database.path.read_bytes()
    assert storage.records(tmp_path).mark is Mark.GOOD
    assert database.path.read_bytes() == before


def test_damaged_records_are_broken_and_stay_as_they_are(tmp_path: Path) -> None:
    database = Database(tmp_path / "lotline.db")
    database.start()
    database.stop()
    content = bytearray(database.path.read_bytes())
    content[4096:-4096] = b"\xa5" * (len(content) - 8192)
    database.path.write_bytes(content)
    finding = storage.records(tmp_path)
    assert finding.mark is Mark.BROKEN
    assert "backups" in finding.do
    assert database.path.read_bytes() == content


@pytest.mark.parametrize("content", [b"this is no database at all, but it is long enough", b"\0" * 5000])
def test_a_file_that_is_no_database_is_broken(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "lotline.db").write_bytes(content)
    assert storage.records(tmp_path).mark is Mark.BROKEN


def test_missing_weights_are_broken_with_the_command_that_brings_them(tmp_path: Path) -> None:
    catalogue = load()
    selection = select(catalogue, Hardware(2, 2, 8 * GIB), lambda model: present(model, tmp_path))
    found = list(storage.weights(catalogue, selection, tmp_path, "auto"))[1:]
    assert found
    assert {finding.mark for finding in found} == {Mark.BROKEN}
    assert all(finding.do.startswith("lotline models pull ") for finding in found)


def test_missing_kokoro_is_no_obstacle_where_the_quick_voice_is_there(tmp_path: Path) -> None:
    catalogue = load()
    for file in catalogue.named("piper-joe").files:
        path = tmp_path / "piper-joe" / file.path
        path.parent.mkdir(exist_ok=True)
        with path.open("wb") as content:
            content.truncate(file.bytes)
    selection = select(catalogue, Hardware(2, 2, 8 * GIB), lambda model: present(model, tmp_path))
    found = {each.what: each for each in storage.weights(catalogue, selection, tmp_path, "auto")}
    assert found["model tts"].mark is found["model voices"].mark is Mark.LOOK
    assert "the quick voice speaks" in found["model tts"].says
    assert found["model tts"].do == "lotline models pull kokoro-82m-int8"
    assert found["model stt"].mark is Mark.BROKEN


def test_the_language_model_that_the_settings_name_is_the_one_looked_for(tmp_path: Path) -> None:
    catalogue = load()
    selection = select(catalogue, Hardware(2, 2, 8 * GIB), lambda _: True)
    found = list(storage.weights(catalogue, selection, tmp_path, "qwen2.5-coder-1.5b-instruct-q4"))
    advice = {finding.what: finding.do for finding in found}
    assert advice["model llm"] == "lotline models pull qwen2.5-coder-1.5b-instruct-q4"
