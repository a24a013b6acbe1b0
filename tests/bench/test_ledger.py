"""The log of an appliance as the bench reads it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.bench.ledger import Ledger, Made, read
from app.bench.stages import Stages
from engine.timing import TurnTiming

TIMING = TurnTiming(3, 0.4, 0.45, 0.5, 0.6, 0.75, 0.8)


def line(at_s: float, event: str, session: str = "s1", **fields: Any) -> Mapping[str, Any]:
    moment = datetime.fromtimestamp(at_s, UTC).isoformat().replace("+00:00", "Z")
    return {"event": event, "timestamp": moment, "session_id": session, **fields}


def timed(at_s: float, session: str = "s1") -> Mapping[str, Any]:
    return line(at_s, "turn_timed", session, **asdict(TIMING))


def ledger(folder: Path, *lines: Mapping[str, Any]) -> Ledger:
    path = folder / "lotline.log"
    path.write_text("".join(json.dumps(each) + "\n" for each in lines), "utf-8")
    return read(path)


@pytest.mark.parametrize(
    ("beside", "made"),
    [
        ([], Made.CACHED),
        (["synthesised"], Made.TEMPLATED),
        (["phrased", "synthesised"], Made.MODEL),
        (["phrasing_refused"], Made.MODEL_REFUSED),
        (["phrasing_gave_up", "synthesised"], Made.MODEL_REFUSED),
    ],
)
def test_what_was_done_for_a_reply_says_how_it_was(tmp_path: Path, beside: list[str], made: Made) -> None:
    lines = [line(99.5, event) for event in beside]

    (reply,) = ledger(tmp_path, *lines, timed(100.0), line(103.0, "reply_heard")).replies

    assert (reply.made, reply.at_s, reply.timing) == (made, 100.0, TIMING)


def test_what_was_made_while_it_was_spoken_counts_but_not_what_came_before_or_after(
    tmp_path: Path,
) -> None:
    first, second = ledger(
        tmp_path,
        line(98.0, "phrased"),
        timed(100.0),
        line(101.0, "synthesised"),
        line(103.0, "reply_heard"),
        line(104.0, "phrased"),
        timed(110.0),
        line(111.0, "reply_heard"),
    ).replies

    assert (first.made, second.made) == (Made.TEMPLATED, Made.CACHED)


def test_another_call_takes_no_part(tmp_path: Path) -> None:
    (reply,) = ledger(tmp_path, line(99.5, "phrased", "s2"), timed(100.0), line(101.0, "reply_heard")).replies

    assert reply.made is Made.CACHED


def test_a_reply_is_found_by_when_it_was_heard(tmp_path: Path) -> None:
    found = ledger(tmp_path, timed(100.0), timed(100.4, "s2"))

    assert (near := found.reply_at(100.31)) is not None
    assert near.at_s == pytest.approx(100.4)
    assert found.reply_at(102.0) is None


def test_a_log_that_was_rotated_is_read_whole(tmp_path: Path) -> None:
    dry = json.dumps(line(50.0, "speech_ran_dry", silent_s=0.3))
    (tmp_path / "lotline.log.1").write_text(f"{dry}\n", "utf-8")

    found = ledger(tmp_path, timed(100.0))

    assert found.dry == [(50.0, 0.3)]
    assert len(found.replies) == 1


def test_the_stages_add_up_to_what_the_caller_waited() -> None:
    stages = Stages.of(TIMING, 0.9)

    assert sum(asdict(stages).values()) == pytest.approx(0.9)
    assert stages.line == pytest.approx(0.15)
    assert Stages.median([stages, stages, Stages.of(TIMING, 2.0)]).line == pytest.approx(0.15)
