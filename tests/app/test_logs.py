"""What is written to the logs, and what never is."""

import json
import logging
from pathlib import Path
from typing import Any

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st

from app import logs


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    path = tmp_path / "logs" / "lotline.log"
    logs.set_up(path)
    return path


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_line_carries_what_is_bound_in_its_context(log_file: Path) -> None:
    with structlog.contextvars.bound_contextvars(call_id="c1", session_id="s1"):
        structlog.get_logger("app.calls").info("call_answered", after_s=0.2)
    (line,) = lines(log_file)
    assert (line["event"], line["call_id"], line["session_id"]) == ("call_answered", "c1", "s1")
    assert (line["logger"], line["level"], line["after_s"]) == ("app.calls", "info", 0.2)
    assert line["timestamp"].endswith("Z")


def test_standard_logging_takes_the_same_way_with_the_same_context(log_file: Path) -> None:
    with structlog.contextvars.bound_contextvars(request_id="r1"):
        logging.getLogger("app.http").info("served %s", "/health")
    (line,) = lines(log_file)
    assert (line["event"], line["request_id"], line["logger"]) == ("served /health", "r1", "app.http")


def test_other_libraries_are_heard_from_warnings_on(log_file: Path) -> None:
    logging.getLogger("chromadb").info("chatter")
    logging.getLogger("chromadb").warning("trouble")
    assert [line["event"] for line in lines(log_file)] == ["trouble"]


@pytest.mark.parametrize(
    "field",
    ["phone", "name", "email", "text", "remote", "uri", "transcript", "message", "vin", "plate"],
)
def test_a_personal_field_is_redacted_whole_also_deep_inside(log_file: Path, field: str) -> None:
    log = structlog.get_logger("app.calls")
    log.info("seen", **{field: "Maria Gonzales"})
    log.info("seen", slots=[{"inner": {field: ["Maria Gonzales"]}}])
    assert "Maria" not in log_file.read_text("utf-8")
    assert lines(log_file)[0][field] == logs.REDACTED


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("call +1 415-555-0123 now", "call ‹redacted› now"),
        ("call (415) 555-0123 now", "call ‹redacted› now"),
        ("call 415.555.0123.", "call ‹redacted›."),
        ("call 4155550123", "call ‹redacted›"),
        ("call 555-0123", "call ‹redacted›"),
        ("from <sip:+14155550123@pbx.example>", "from <sip:‹redacted›>"),
        ("from sip:bob@10.0.0.1:5060", "from sip:‹redacted›:5060"),
        ("mail maria.g+x@example.co.uk please", "mail ‹redacted› please"),
    ],
)
def test_numbers_and_addresses_are_scrubbed_from_sentences(said: str, kept: str) -> None:
    assert logs.scrub(said) == kept


@pytest.mark.parametrize(
    "said",
    [
        "bound to 127.0.0.1:5060",
        "from 192.168.100.200",
        "at 2026-03-02T09:00:00",
        "on 2026-03-02 at 9",
        "took 0.123456 s",
        "read 145217532 bytes",
        "session 3f2b8c1e5d6a47b0a1c2d3e4f5a6b7c8",
        "200 OK",
    ],
)
def test_what_is_no_number_of_a_person_stays_readable(said: str) -> None:
    assert logs.scrub(said) == said


@settings(deadline=None)
@given(st.from_regex(r"\+1[2-9]\d{2}[2-9]\d{6}", fullmatch=True), st.sampled_from(["", " ", "<", '"', "("]))
def test_no_international_number_survives_wherever_it_stands(number: str, before: str) -> None:
    assert number[2:] not in logs.scrub(f"heard {before}{number}")


def test_an_exception_is_written_with_its_traceback_but_without_people(log_file: Path) -> None:
    try:
        raise ValueError("cannot book for maria@example.com, +1 415 555 0123")
    except ValueError:
        structlog.get_logger("app.calls").exception("booking_broke")
    (line,) = lines(log_file)
    assert "ValueError: cannot book for ‹redacted›, ‹redacted›" in line["exception"]
    assert "test_logs.py" in line["exception"]


def test_setting_up_twice_writes_each_line_once(log_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(log_file, human_level=logging.INFO)
    logs.set_up(log_file, human_level=logging.INFO)
    structlog.get_logger("app").info("once")
    assert len(lines(log_file)) == 1
    assert capsys.readouterr().err.count("once") == 1


def test_people_see_warnings_of_a_command_and_no_more(
    log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.set_up(log_file)
    structlog.get_logger("app").info("detail")
    structlog.get_logger("app").warning("attention", phone="4155550123")
    shown = capsys.readouterr().err
    assert "attention" in shown
    assert "detail" not in shown
    assert "4155550123" not in shown


def test_a_full_file_makes_way_for_a_new_one_and_the_oldest_goes(
    log_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_FILE_BYTES", 2_000)
    logs.set_up(log_file)
    for number in range(200):
        structlog.get_logger("app").info("line", number=number)
    there = sorted(path.name for path in log_file.parent.iterdir())
    assert there == ["lotline.log", *(f"lotline.log.{number}" for number in range(1, 6))]
    assert lines(log_file)[-1]["number"] == 199


def test_a_full_disk_costs_lines_and_nothing_else(
    small_disk: Path, log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = small_disk / "lotline.log"
    logs.set_up(path)
    log = structlog.get_logger("app")
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (1 << 20))
    for _ in range(20):
        log.info("lost", filling="x" * 4096)
    filler.unlink()
    log.info("there again")
    assert lines(path)[-1]["event"] == "there again"
    assert "Traceback" not in capsys.readouterr().err
    logs.set_up(None)  # closes the file, so that the disk can be taken away


def test_a_log_that_cannot_be_opened_costs_lines_and_nothing_else(
    log_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    logs.set_up(tmp_path / "file" / "lotline.log")
    structlog.get_logger("app").error("shown at least")
    shown = capsys.readouterr().err
    assert "shown at least" in shown
    assert "Traceback" not in shown
