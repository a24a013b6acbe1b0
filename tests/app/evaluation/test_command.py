"""`lotline eval`: what it refuses, and when it is content."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import pytest

from app import cli
from app.evaluation import run as hold
from app.evaluation.conversation import Conversation, Turn
from app.evaluation.outcome import Exchange, Failure, Held, Kind, Outcome
from app.verbs import eval as verb


def outcome(*kinds: Kind) -> Outcome:
    answer = {"reply": "Sure.", "intent": "faq", "agent": "faq", "slots": {}}
    held = Held(
        Conversation("Somebody calls", [Turn("Hi")]), [Exchange("caller", "Hi", answer, {}, {})], {}, {}
    )
    return Outcome(held, tuple(Failure(kind, 1, "what was wrong") for kind in kinds), 1)


def run_with(
    outcomes: Sequence[Outcome], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *words: str
) -> int:
    async def by_text(*_: object) -> Sequence[Outcome]:
        return outcomes

    monkeypatch.setattr(hold, "by_text", by_text)
    return cli.main(["--data-dir", str(tmp_path / "data"), "eval", *words])


def test_a_name_that_fits_nothing_is_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--data-dir", str(tmp_path), "eval", "nonsense"]) == 1
    (line,) = capsys.readouterr().err.strip().splitlines()
    assert "nonsense" in line


def test_holding_something_no_times_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["--data-dir", str(tmp_path), "eval", "--repeat", "0"])


def test_each_failure_is_shown_with_its_kind_and_written_as_json(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "result.json"
    code = run_with([outcome(Kind.MISSING_ROW)], monkeypatch, tmp_path, "--json", str(file))
    shown = capsys.readouterr().out
    assert code == 1
    assert "missing row" in shown
    assert "what was wrong" in shown
    assert "0.0% (0 of 1)" in shown
    assert '"missing row"' in file.read_text()


@pytest.mark.parametrize(
    ("outcomes", "code"),
    [
        ([outcome()] * 20, 0),
        ([*[outcome()] * 19, outcome(Kind.NOT_SAID)], 0),
        ([*[outcome()] * 18, *[outcome(Kind.NOT_SAID)] * 2], 1),
        ([*[outcome()] * 19, outcome(Kind.INVENTED_FACT)], 1),
        ([*[outcome()] * 19, outcome(Kind.DOUBLE_BOOKING)], 1),
    ],
)
def test_it_is_content_with_19_of_20_and_with_no_invented_fact_at_all(
    outcomes: Sequence[Outcome], code: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert run_with(outcomes, monkeypatch, tmp_path) == code


def test_what_comes_out_differently_from_time_to_time_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run_with([outcome(), outcome(Kind.NOT_SAID)], monkeypatch, tmp_path, "--repeat", "2")
    assert "not the same every time: Somebody calls (1 of 2)" in capsys.readouterr().out


def test_the_arguments_are_explained() -> None:
    parser = argparse.ArgumentParser()
    verb.add_arguments(parser)
    assert {"--voice", "--repeat", "--json"} <= set(parser.format_help().replace(",", " ").split())
