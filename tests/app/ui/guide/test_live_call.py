"""A call that comes while the guide is open is seen there, whoever answers it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.events import DeskRang
from app.ui.now.now_screen import NowScreen
from telephony.call import CallState
from tests.app.ui.guide.conftest import Start, Starter
from tests.app.ui.guide.walk import go_to
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable

pytestmark = pytest.mark.ui


@pytest.fixture
def here(start: Starter, tmp_path: Path) -> Start:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    assert not here.guide.call.isVisible()
    return here


def test_a_call_that_the_agent_answers_is_shown_over_the_steps_until_it_ends(here: Start) -> None:
    strip, world = here.guide.call, here.appliance
    here.play(world.ring, "a")
    assert (strip.title.text(), strip.about.text()) == ("(217) 555-0123", "Ringing")
    here.play(world.move, "a", CallState.ACTIVE)
    assert strip.about.text() == "Live call"
    here.play(world.ring, "b", "+12175550177")
    assert strip.about.text() == "Live call · 1 more call"
    assert nameless(here.guide) == unreachable(here.guide) == []
    here.until(lambda: not cut_labels(here.guide))

    here.play(world.move, "a", CallState.ENDED, outcome="answered")
    assert (strip.title.text(), strip.about.text()) == ("(217) 555-0177", "Ringing")
    here.play(world.move, "b", CallState.ENDED, outcome="missed")
    assert not strip.isVisible()


def test_a_button_opens_the_call_and_the_guide_is_gone_on_with_afterwards(here: Start) -> None:
    here.next("Models")
    for name in ("a", "b"):
        here.play(here.appliance.ring, name)
    here.play(here.appliance.move, "a", CallState.ENDED, outcome="answered")
    click(here.guide.call.show_call)

    assert isinstance(here.window.pages.currentWidget(), NowScreen)
    assert here.desk.calls.shown is not None
    assert here.desk.calls.shown.session_id == "b"
    click(here.window.navigation.guide)
    assert here.title == "Models"
    assert here.guide.call.isVisible()


def test_what_is_shown_elsewhere_is_not_shown_twice(here: Start) -> None:
    strip, world = here.guide.call, here.appliance
    here.play(world.ring, "a")
    here.play(world.publish, DeskRang("a", "+12175550123", None, takes_message=False))
    assert here.window.arrival.isVisible()
    assert not strip.isVisible()
    here.play(world.move, "a", CallState.ACTIVE)
    assert strip.isVisible()

    go_to(here, "Practice call")
    assert not strip.isVisible(), "the step shows the call itself"
    here.play(world.ring, "b", "+12175550177")
    assert strip.title.text() == "(217) 555-0177"
    click(here.guide.back)
    assert strip.about.text() == "Live call · 1 more call"
