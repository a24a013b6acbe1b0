"""One key of settings.toml is changed, and everything else in it stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import settings
from app.errors import BadSettings
from app.settings_writing import change

BY_HAND = """# Our telephone system
[sip]
sip_port = 5070  # the old one is taken
[[sip.accounts]]
registrar = "pbx"
username = "1001"

[calls]
# as agreed with everybody
record = true  # since May
answer_after_s = 2.5

[http]
port = 8400
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_key_is_replaced_where_it_stands_and_its_comment_stays(tmp_path: Path) -> None:
    path = write(tmp_path, BY_HAND)
    assert change(tmp_path, "calls", {"record": False}).calls.record is False
    assert path.read_text() == BY_HAND.replace("record = true", "record = false")


def test_a_new_key_is_added_to_its_section_and_a_new_section_to_the_end(tmp_path: Path) -> None:
    path = write(tmp_path, BY_HAND)
    change(tmp_path, "calls", {"max_call_s": 600.0})
    found = change(tmp_path, "privacy", {"keep_recordings_days": 30, "keep_transcripts_days": 0})
    assert found.calls.max_call_s == 600.0
    assert found.privacy.keep_recordings_days == 30
    expected = BY_HAND.replace("answer_after_s = 2.5\n", "answer_after_s = 2.5\nmax_call_s = 600.0\n")
    assert (
        path.read_text() == f"{expected}\n[privacy]\nkeep_recordings_days = 30\nkeep_transcripts_days = 0\n"
    )


def test_a_file_is_made_when_there_is_none_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    change(tmp_path, "dialogue", {"notice": 'a machine # "quoted" \\ and Ünïcode'})
    assert settings.load(tmp_path).dialogue.notice == 'a machine # "quoted" \\ and Ünïcode'
    assert (tmp_path / "settings.toml").read_text().startswith("[dialogue]\n")
    assert (tmp_path / "settings.toml").stat().st_mode & 0o777 == 0o600


def test_a_text_with_a_hash_in_it_is_replaced_whole(tmp_path: Path) -> None:
    path = write(tmp_path, '[dialogue]\nnotice = "machine #1"  # ours\n')
    change(tmp_path, "dialogue", {"notice": "machine #2"})
    assert path.read_text() == '[dialogue]\nnotice = "machine #2"  # ours\n'


def test_none_takes_a_key_out(tmp_path: Path) -> None:
    path = write(tmp_path, '[dialogue]\nnotice = "a machine"\nmodel = "auto"\n')
    assert change(tmp_path, "dialogue", {"notice": None}).dialogue.notice is None
    assert path.read_text() == '[dialogue]\nmodel = "auto"\n'
    assert change(tmp_path, "window", {"theme": None}).window.theme == "system"


@pytest.mark.parametrize(
    "text",
    [
        "calls = {record = true}\n",
        "calls.record = true\n",
        '[dialogue]\nnotice = """\n[calls]\nrecord = true\n"""\n',
        '"calls" = {record = true}\n',
    ],
)
def test_a_file_written_in_another_way_is_refused_and_left_alone(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(BadSettings, match="by hand"):
        change(tmp_path, "calls", {"record": False})
    assert path.read_text() == text


def test_a_value_that_is_not_allowed_is_refused_and_the_file_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path, BY_HAND)
    with pytest.raises(BadSettings, match="text_percent"):
        change(tmp_path, "window", {"text_percent": 300})
    assert path.read_text() == BY_HAND


def test_a_broken_file_is_refused_with_its_complaint(tmp_path: Path) -> None:
    write(tmp_path, "[calls\n")
    with pytest.raises(BadSettings, match="not valid TOML"):
        change(tmp_path, "calls", {"record": False})
