"""The first start in the real window with real stores: each step, and killed in the middle."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import settings
from app.errors import NotReady
from app.stores.database import Database
from app.ui.guide.dealership_model import Choice
from app.ui.guide.dealership_panel import DealershipPanel
from app.ui.guide.machine_panel import MachinePanel
from app.ui.guide.practice_panel import PracticePanel
from app.ui.guide.sound_step import SoundStep
from app.ui.guide.steps import STEPS
from app.ui.guide.telephone_step import TelephoneStep
from app.ui.guide.weights_panel import WeightsPanel
from app.ui.line_model import Stage as Life
from app.ui.now.now_screen import NowScreen
from app.ui.settings.guide_panel import GuidePanel
from app.ui.settings.settings_screen import SettingsScreen
from app.ui.sound.wording import NO_DEVICES
from telephony.call import CallState
from tests.app.ui.guide.conftest import Starter
from tests.app.ui.guide.walk import (
    complete,
    go_to,
    standing,
    type_own,
    with_weights,
)
from tests.app.ui.hands import click
from tests.fakes.file_server import FileServer
from tests.fakes.weights import CONTENT, hold

pytestmark = pytest.mark.ui

NO_MODELS = NotReady("Tiny ears is not on this PC.")


def test_a_new_pc_is_led_from_its_hardware_to_a_practice_call(
    start: Starter, server: FileServer, tmp_path: Path
) -> None:
    here = start(tmp_path)
    here.appliance.pc_sound.plug("Headset")
    with_weights(here, server, tmp_path / "models")
    here.appliance.fails_with = NO_MODELS
    here.open()
    assert here.title == "This PC"
    here.until(lambda: len(here.panel(MachinePanel).lines) == 5)

    here.next("Models")
    weights = here.panel(WeightsPanel)
    here.until(lambda: here.desk.line.stage is Life.FAILED)
    here.appliance.fails_with = None
    here.with_records(tmp_path)  # what an appliance that can start does
    click(weights.needed)
    here.until(lambda: weights.is_done)
    assert (tmp_path / "models" / "tiny" / "model.bin").read_bytes() == CONTENT
    here.until(lambda: here.desk.line.stage is Life.READY)
    assert here.appliance.asked == ["stop"], "it started again by itself"

    here.next("Sound")
    here.next("Dealership")
    panel = here.panel(DealershipPanel)
    click(panel.radios[Choice.TYPED])
    type_own(panel)
    here.next("Telephone")
    assert (found := standing(tmp_path)) is not None
    assert (found.name, found.phone, found.sample) == ("Hill Motors", "+12175550142", False)

    telephone = here.panel(TelephoneStep).panel
    click(telephone.add)
    telephone.form.registrar.setText("pbx.example")
    telephone.form.username.setText("1001")
    telephone.form.password.setText("s3cret")
    click(telephone.form.save)
    here.next("Practice call")
    assert [each.key for each in settings.load(tmp_path).sip.accounts] == ["1001@pbx.example"]
    here.until(lambda: here.appliance.asked == ["stop", "stop"])

    practice = here.panel(PracticePanel)
    here.until(practice.call.practice.isEnabled)
    click(practice.call.practice)
    here.until(lambda: bool(here.desk.calls.live))
    here.play(here.appliance.move, "practice-call", CallState.ACTIVE)
    assert practice.advice.text.text().startswith("That was a call.")
    here.play(here.appliance.move, "practice-call", CallState.ENDED, outcome="answered")
    click(here.guide.next)

    assert isinstance(here.window.pages.currentWidget(), NowScreen)
    assert not here.window.navigation.guide.isVisible()


def test_everything_can_be_done_offline_from_a_stick(
    start: Starter, server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    complete(tmp_path / "stick")
    here = start(tmp_path)
    with_weights(here, server, tmp_path / "models")
    here.open()
    go_to(here, "Models")
    panel = here.panel(WeightsPanel)
    monkeypatch.setattr(panel, "ask_where", lambda: str(tmp_path / "stick"))

    here.until(panel.bring.isEnabled)
    click(panel.bring)
    here.until(lambda: panel.is_done)

    assert server.asked == []
    here.next("Sound")


def test_models_that_are_here_are_not_fetched_again(
    start: Starter, server: FileServer, tmp_path: Path
) -> None:
    complete(tmp_path / "models")
    here = start(tmp_path)
    with_weights(here, server, tmp_path / "models")
    here.open()
    go_to(here, "Models")
    panel = here.panel(WeightsPanel)
    here.until(lambda: panel.is_done)

    assert not panel.needed.isVisible()
    assert panel.missing.text() == "Everything that this PC needs is here."
    here.next("Sound")
    assert server.asked == []


def test_a_download_is_paused_and_goes_on_while_other_steps_are_taken(
    start: Starter, server: FileServer, tmp_path: Path
) -> None:
    gate = hold(server)
    here = start(tmp_path)
    with_weights(here, server, tmp_path / "models")
    here.open()
    go_to(here, "Models")
    panel = here.panel(WeightsPanel)
    here.until(panel.needed.isEnabled)
    click(panel.needed)
    here.until(lambda: bool(server.asked))
    click(panel.pause)
    here.play(gate.set)
    here.until(lambda: panel.said.text().startswith("Paused."))

    click(panel.needed)
    here.skip("Sound")
    here.until(lambda: panel.is_done)
    click(here.guide.back)
    assert here.title == "Models"
    here.next("Sound")
    assert here.guide.model.mark_words(1) == "✓ Done"


@pytest.mark.parametrize("number", range(1, len(STEPS)))
def test_killed_in_the_middle_it_goes_on_there_and_does_nothing_twice(
    start: Starter, server: FileServer, tmp_path: Path, number: int
) -> None:
    complete(tmp_path / "models")
    first = start(tmp_path)
    first.appliance.pc_sound.plug("Headset")
    with_weights(first, server, tmp_path / "models")
    first.with_records(tmp_path)
    first.open_ready()
    go_to(first, STEPS[number].title)

    second = start(tmp_path)  # the first one was never told to stop
    with_weights(second, server, tmp_path / "models")
    second.with_records(tmp_path)
    second.open_ready()

    assert second.title == STEPS[number].title
    done = ["✓ Done"] * number
    if number == len(STEPS) - 1:
        done[-1] = "– Skipped"
    assert [second.guide.model.mark_words(before) for before in range(number)] == done
    assert server.asked == []


def test_after_the_end_it_never_comes_again_unless_the_settings_open_it(
    start: Starter, tmp_path: Path
) -> None:
    first = start(tmp_path)
    first.with_records(tmp_path)
    first.open_ready()
    go_to(first, "Practice call")
    click(first.guide.next)
    first.close()

    second = start(tmp_path)
    second.with_records(tmp_path)
    second.open_ready()
    assert isinstance(second.window.pages.currentWidget(), NowScreen)
    assert not second.window.navigation.guide.isVisible()
    screen = second.open_screen("Settings")
    assert isinstance(screen, SettingsScreen)
    click(next(each for each in screen.buttons if each.text() == "First steps"))
    panel = screen.sections.currentWidget()
    assert isinstance(panel, GuidePanel)
    click(panel.open)
    assert second.title == "This PC"
    assert second.guide.model.may_open(len(STEPS) - 1)
    click(second.guide.later)
    assert isinstance(second.window.pages.currentWidget(), NowScreen)
    assert not second.window.navigation.guide.isVisible()


def test_it_can_be_left_for_later_and_is_found_again_below_the_screens(
    start: Starter, tmp_path: Path
) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Sound")
    click(here.guide.later)
    assert isinstance(here.window.pages.currentWidget(), NowScreen)

    click(here.window.navigation.guide)
    assert here.title == "Sound"


def test_records_that_were_there_before_want_no_guide(start: Starter, tmp_path: Path) -> None:
    database = Database(tmp_path / "lotline.db")
    database.start()
    database.stop()
    here = start(tmp_path)
    assert isinstance(here.window.pages.currentWidget(), NowScreen)


def test_without_any_sound_device_it_says_so_and_the_simulated_caller_comes(
    start: Starter, tmp_path: Path
) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Sound")
    sound = here.panel(SoundStep)
    here.until(lambda: sound.devices.lacking.text() == NO_DEVICES)
    assert here.guide.without.text() == STEPS[2].without
    here.skip("Dealership")
    go_to(here, "Practice call")
    practice = here.panel(PracticePanel)
    here.until(lambda: practice.advice.text.text().startswith("There is no microphone"))

    click(practice.call.demo)
    here.until(lambda: here.appliance.asked == ["play_demo"])
    here.play(here.appliance.move, "demo", CallState.ACTIVE)
    assert practice.is_done

    here.appliance.pc_sound.plug("Headset")
    click(here.guide.buttons[2])
    click(sound.devices.look)
    here.next("Dealership")
    assert here.guide.model.mark_words(2) == "✓ Done"


def test_steps_that_were_skipped_say_what_does_not_work(start: Starter, tmp_path: Path) -> None:
    here = start(tmp_path)
    here.appliance.fails_with = NO_MODELS
    here.open()
    said: dict[str, str] = {}
    for step in STEPS:
        go_to(here, step.title)
        said[step.title] = here.guide.without.text()

    assert said == {step.title: step.without for step in STEPS}
    here.until(lambda: here.desk.line.stage is Life.FAILED)
    assert here.panel(PracticePanel).advice.text.text().startswith("Lotline could not start")
    assert here.guide.next.text() == "Finish"
