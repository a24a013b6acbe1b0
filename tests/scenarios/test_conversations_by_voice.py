"""Calls over real SIP and RTP, with noise, each in another voice; `lotline eval --voice` has the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.evaluation.conversation import chosen
from app.evaluation.outcome import Kind, Outcome
from app.evaluation.run import by_voice

pytestmark = [pytest.mark.sip, pytest.mark.model, pytest.mark.timeout(900)]

NEVER = {Kind.CRASH, Kind.DOUBLE_BOOKING, Kind.INVENTED_FACT, Kind.FALSE_CLAIM}
NAMES = (
    "A caller says everything in one sentence",
    "An appointment is cancelled after a clear yes",
    "Where are you",
)
ENOUGH = 2
"""A recogniser may mishear one of them, in noise; nobody may be told or promised what is not so."""


async def test_people_with_noise_on_the_line_get_what_they_came_for(tmp_path: Path) -> None:
    held: list[Outcome] = []
    await by_voice(chosen(NAMES), tmp_path / "records", 1, held.append)

    assert {outcome.held.setting for outcome in held} == {
        f"voice {name}, noise 15 dB" for name in ("joe", "am_michael", "bf_emma")
    }
    failures = {outcome.held.conversation.name: outcome.failures for outcome in held if outcome.failures}
    assert len(held) - len(failures) >= ENOUGH, failures
    assert not [each for found in failures.values() for each in found if each.kind in NEVER], failures
