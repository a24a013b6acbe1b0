"""What commands say to arguments that make no sense."""

from __future__ import annotations

import pytest

from app.cli import main


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["serve", "--headless", "--now", "yesterday"], "no moment like"),
        (["serve", "--headless", "--now", "2026-03-02T09:00:00"], "offset from UTC"),
        (["serve", "--headless", "--sip-port", "70000"], "no port"),
        (["serve", "--headless", "--http-port", "none"], "invalid"),
        (["bench", "everything"], "invalid choice"),
        (["bench", "soak", "--calls", "0"], "at least 1"),
        (["call"], "URI"),
    ],
)
def test_a_wrong_argument_is_named_and_nothing_starts(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        main(arguments)

    assert refused.value.code == 2
    assert complaint in capsys.readouterr().err


def test_an_unknown_demo_is_refused_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--scenario", "moon-landing"]) == 1
    assert "oil-change" in capsys.readouterr().err
