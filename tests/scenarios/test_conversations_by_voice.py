"""Calls over real SIP and RTP, with noise, each in another voice; `lotline eval --voice` has the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.evaluation.conversation import chosen
from app.evaluation.outcome import Outcome
from app.evaluation.run import by_voice

pytestmark = [pytest.mark.sip, pytest.mark.model, pytest.mark.timeout(900)]

NAMES = (
    "A caller books an oil change step by step",
    "A caller says everything in one sentence",
    "A Sunday is refused and Saturday taken instead",
)


async def test_three_people_with_noise_on_the_line_get_what_they_came_for(tmp_path: Path) -> None:
    held: list[Outcome] = []
    await by_voice(chosen(NAMES), tmp_path / "records", 1, held.append)

    assert {outcome.held.setting for outcome in held} == {
        f"voice {name}, noise 15 dB" for name in ("joe", "am_michael", "bf_emma")
    }
    assert [
        f"{outcome.held.conversation.name}: {outcome.failures}" for outcome in held if outcome.failures
    ] == []
