"""Conversations as readable files, held through `/api/chat` with a fixed clock and graded on the records."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import pytest

from app.evaluation.conversation import conversations
from app.evaluation.figures import summed
from app.evaluation.outcome import Kind, Outcome
from app.evaluation.run import by_text

pytestmark = [pytest.mark.model, pytest.mark.timeout(900)]

SUCCESS = 0.95
BLIND = (
    "second_look",
    "third_look_visits",
    "third_look_questions",
    "fourth_look_visits",
    "fourth_look_questions",
)
"""Written by others who had not seen the agent: 45 %, 68 % and 84 % of them came out at first sight."""
NEVER = {Kind.CRASH, Kind.DOUBLE_BOOKING, Kind.INVENTED_FACT, Kind.FALSE_CLAIM}
"""What no conversation may show, however the others come out."""

ALWAYS = ("On a Sunday evening nobody is rung and the call-back is at the next opening",)
"""What has to come out right however the others do."""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Outcome]:
    folder = tmp_path_factory.mktemp("conversations") / "records"
    held = asyncio.run(by_text(conversations(), folder, 1, lambda _: None))
    return {outcome.held.conversation.name: outcome for outcome in held}


@pytest.mark.parametrize("name", [each.name for each in conversations()])
def test_nothing_breaks_and_nothing_is_invented_when(name: str, outcomes: Mapping[str, Outcome]) -> None:
    assert not [failure for failure in outcomes[name].failures if failure.kind in NEVER]


@pytest.mark.parametrize("name", ALWAYS)
def test_this_always_comes_out_as_it_should(name: str, outcomes: Mapping[str, Outcome]) -> None:
    assert outcomes[name].succeeded, _told(outcomes[name])


@pytest.mark.parametrize("blind", [False, True])
def test_enough_callers_get_what_they_came_for(blind: bool, outcomes: Mapping[str, Outcome]) -> None:
    held = [each for each in outcomes.values() if (each.held.conversation.theme in BLIND) is blind]
    figures = summed(held)
    failed = [_told(outcome) for outcome in held if not outcome.succeeded]
    assert figures.success >= SUCCESS, "\n".join([*figures.lines(), *failed])


def _told(outcome: Outcome) -> str:
    what = "; ".join(
        f"{failure.kind} in turn {failure.turn}: {failure.detail}" for failure in outcome.failures
    )
    return f"{outcome.held.conversation.theme}: {outcome.held.conversation.name}: {what}"
