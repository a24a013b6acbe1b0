"""The first start in the real window with real stores: each step, killed in the middle, keyboard alone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app import settings
from app.dealership.profile import SAMPLE
from app.errors import NotReady
from app.paths import DataDir
from app.stores.database import Database
from app.stores.dealership import DealershipStore
from app.stores.profile_rows import Profile
from app.ui import theme
from app.ui.guide.dealership_model import NO_FILE, Choice
from app.ui.guide.dealership_panel import DealershipPanel
from app.ui.guide.guide_screen import GuideScreen
from app.ui.guide.machine_panel import MachinePanel
from app.ui.guide.memory import GuideMemory
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
from tests.app.ui.guide.conftest import Start, Starter, usable
from tests.app.ui.looks import cut_labels, nameless, unreachable
from tests.fakes.weights import CONTENT, USED, catalogue, hold, put, room
from tests.models.conftest import FileServer

pytestmark = pytest.mark.ui

NO_MODELS = NotReady("Tiny ears is not on this PC.")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = FileServer()
    server.start()
    yield server
    server.stop()


def with_weights(here: Start, server: FileServer, folder: Path) -> None:
    here.appliance.weights = room(folder, catalogue(server), here.appliance.feed.publish)


def complete(folder: Path) -> None:
    """All models, as another start has fetched them."""
    put(folder, "tiny", "model.bin", CONTENT)
    put(folder, "used", "voice.bin", USED)


def standing(folder: Path) -> Profile | None:
    database = Database(folder / "lotline.db")
    database.start()
    try:
        return asyncio.run(DealershipStore(database).load())
    finally:
        database.stop()


def go_to(here: Start, title: str) -> None:
    """To a step, skipping what can be skipped and keeping the sample."""
    while here.title != title:
        one_on(here, here.title)
    here.until(lambda: not here.guide.panel.is_busy)


def one_on(here: Start, before: str) -> None:
    ways = here.guide.skip, here.guide.next
    here.until(lambda: any(usable(each) for each in ways))
    here.click(next(each for each in ways if usable(each)))
    here.until(lambda: here.title != before)


def type_own(panel: DealershipPanel, name: str = "Hill Motors") -> None:
    form = panel.form
    form.name.setText(name)
    form.address.setText("12 Hill Street, Springfield")
    form.phone.setText("(217) 555-0142")
    for field, text in zip(form.services.lines[0].fields, ("Oil Change", "30", "49.99", ""), strict=True):
        field.setText(text)


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
    here.click(weights.needed)
    here.until(lambda: weights.is_done)
    assert (tmp_path / "models" / "tiny" / "model.bin").read_bytes() == CONTENT
    here.until(lambda: here.desk.line.stage is Life.READY)
    assert here.appliance.asked == ["stop"], "it started again by itself"

    here.next("Sound")
    here.next("Dealership")
    panel = here.panel(DealershipPanel)
    here.click(panel.radios[Choice.TYPED])
    type_own(panel)
    here.next("Telephone")
    assert (found := standing(tmp_path)) is not None
    assert (found.name, found.phone, found.sample) == ("Hill Motors", "+12175550142", False)

    telephone = here.panel(TelephoneStep).panel
    here.click(telephone.add)
    telephone.form.registrar.setText("pbx.example")
    telephone.form.username.setText("1001")
    telephone.form.password.setText("s3cret")
    here.click(telephone.form.save)
    here.next("Practice call")
    assert [each.key for each in settings.load(tmp_path).sip.accounts] == ["1001@pbx.example"]
    here.until(lambda: here.appliance.asked == ["stop", "stop"])

    practice = here.panel(PracticePanel)
    here.until(practice.call.practice.isEnabled)
    here.click(practice.call.practice)
    here.until(lambda: bool(here.desk.calls.live))
    here.play(here.appliance.move, "practice-call", CallState.ACTIVE)
    assert practice.advice.text.text().startswith("That was a call.")
    here.play(here.appliance.move, "practice-call", CallState.ENDED, outcome="answered")
    here.click(here.guide.next)

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
    here.click(panel.bring)
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
    here.click(panel.needed)
    here.until(lambda: bool(server.asked))
    here.click(panel.pause)
    here.play(gate.set)
    here.until(lambda: panel.said.text().startswith("Paused."))

    here.click(panel.needed)
    here.skip("Sound")
    here.until(lambda: panel.is_done)
    here.click(here.guide.back)
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


def test_killed_while_an_own_dealership_is_typed_it_is_still_there(start: Starter, tmp_path: Path) -> None:
    first = start(tmp_path)
    first.with_records(tmp_path)
    first.open_ready()
    go_to(first, "Dealership")
    panel = first.panel(DealershipPanel)
    first.click(panel.radios[Choice.TYPED])
    _tab_to(first, "Name")
    _type(first, ["Hill Motors", "12 Hill Street"])
    _tab_to(first, "Service on Sunday")
    _type(first, ["10am-2pm"])

    second = start(tmp_path)
    second.with_records(tmp_path)
    second.open_ready()
    second.until(lambda: not second.guide.panel.is_busy)
    panel = second.panel(DealershipPanel)
    assert panel.radios[Choice.TYPED].isChecked()
    typed = panel.form.typed
    assert (typed.name, typed.address, typed.service[6]) == ("Hill Motors", "12 Hill Street", "10am-2pm")

    type_own(panel)
    second.next("Telephone")
    assert GuideMemory(DataDir(tmp_path)).draft is None, "it stands in the records now"


def test_after_the_end_it_never_comes_again_unless_the_settings_open_it(
    start: Starter, tmp_path: Path
) -> None:
    first = start(tmp_path)
    first.with_records(tmp_path)
    first.open_ready()
    go_to(first, "Practice call")
    first.click(first.guide.next)
    first.close()

    second = start(tmp_path)
    second.with_records(tmp_path)
    second.open_ready()
    assert isinstance(second.window.pages.currentWidget(), NowScreen)
    assert not second.window.navigation.guide.isVisible()
    screen = second.open_screen("Settings")
    assert isinstance(screen, SettingsScreen)
    second.click(next(each for each in screen.buttons if each.text() == "First steps"))
    panel = screen.sections.currentWidget()
    assert isinstance(panel, GuidePanel)
    second.click(panel.open)
    assert second.title == "This PC"
    assert second.guide.model.may_open(len(STEPS) - 1)
    second.click(second.guide.later)
    assert isinstance(second.window.pages.currentWidget(), NowScreen)
    assert not second.window.navigation.guide.isVisible()


def test_it_can_be_left_for_later_and_is_found_again_below_the_screens(
    start: Starter, tmp_path: Path
) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Sound")
    here.click(here.guide.later)
    assert isinstance(here.window.pages.currentWidget(), NowScreen)

    here.click(here.window.navigation.guide)
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

    here.click(practice.call.demo)
    here.until(lambda: here.appliance.asked == ["play_demo"])
    here.play(here.appliance.move, "demo", CallState.ACTIVE)
    assert practice.is_done

    here.appliance.pc_sound.plug("Headset")
    here.click(here.guide.buttons[2])
    here.click(sound.devices.look)
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


def test_what_is_wrong_with_the_dealership_is_said_and_the_step_stays(start: Starter, tmp_path: Path) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Dealership")
    panel = here.panel(DealershipPanel)
    here.click(panel.radios[Choice.TYPED])
    type_own(panel, name="")
    panel.form.hours.service[0].setText("9-5")
    here.click(here.guide.next)

    assert here.title == "Dealership"
    assert panel.troubles.text.text().split("\n") == [
        "Enter the dealership's name.",
        "Service on Monday: “9-5” ends before it begins; write it as 09:00-17:00 or 9am-5pm.",
    ]
    assert (found := standing(tmp_path)) is not None
    assert found.sample


def test_a_file_is_refused_in_a_sentence_until_it_is_right(
    start: Starter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Dealership")
    panel, file = here.panel(DealershipPanel), tmp_path / "mine.toml"
    monkeypatch.setattr(panel, "ask_which_file", lambda: str(file))
    monkeypatch.setattr(panel, "ask_where_to", lambda: str(file))
    here.click(panel.radios[Choice.FILE])
    here.click(here.guide.next)
    assert panel.troubles.text.text() == NO_FILE

    here.click(panel.pattern)
    here.until(file.exists)
    right = file.read_text("utf-8")
    file.write_text(right.replace('timezone = "America/Chicago"', 'timezone = "Here"'), "utf-8")
    here.click(panel.browse)
    here.click(here.guide.next)
    here.until(lambda: bool(panel.troubles.text.text()))
    assert panel.troubles.text.text() == (
        'mine.toml: dealership.timezone: "Here" is not a time zone such as "America/Chicago".'
    )

    file.write_text(right.replace("Springfield Auto LLC", "Hill LLC"), "utf-8")
    here.next("Telephone")
    assert (found := standing(tmp_path)) is not None
    assert (found.legal_name, found.sample) == ("Hill LLC", False)


def test_an_own_dealership_that_was_kept_is_shown_to_be_changed(start: Starter, tmp_path: Path) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Dealership")
    panel = here.panel(DealershipPanel)
    here.click(panel.radios[Choice.TYPED])
    type_own(panel)
    here.next("Telephone")
    here.click(here.guide.back)
    assert panel.radios[Choice.KEEP].text() == "Hill Motors, as it is"
    assert panel.radios[Choice.KEEP].isChecked()

    here.click(panel.radios[Choice.TYPED])
    assert panel.form.name.text() == "Hill Motors"
    panel.form.agent_name.setText("Sam")
    here.next("Telephone")
    assert (found := standing(tmp_path)) is not None
    assert (found.name, found.agent_name) == ("Hill Motors", "Sam")


def test_the_sample_that_stands_is_kept_and_lotline_does_not_start_again(
    start: Starter, tmp_path: Path
) -> None:
    here = start(tmp_path)
    here.with_records(tmp_path)
    here.open_ready()
    go_to(here, "Practice call")
    here.click(here.guide.next)

    assert here.appliance.asked == []
    assert (found := standing(tmp_path)) is not None
    assert found.legal_name == "Springfield Auto LLC"
    assert f'name = "{found.name}"' in SAMPLE.read_text("utf-8")


def test_by_keyboard_alone_from_the_first_step_to_the_last(
    start: Starter, server: FileServer, tmp_path: Path
) -> None:
    here = start(tmp_path)
    here.appliance.pc_sound.plug("Headset")
    with_weights(here, server, tmp_path / "models")
    here.with_records(tmp_path)
    here.open_ready()
    alt, window = Qt.KeyboardModifier.AltModifier, here.window

    def press_next(title: str) -> None:
        here.until(here.guide.next.isEnabled)
        QTest.keyClick(window, Qt.Key.Key_Right, alt)
        here.until(lambda: here.title == title)

    press_next("Models")
    weights = here.panel(WeightsPanel)
    here.until(weights.needed.isEnabled)
    QTest.keyClick(window, Qt.Key.Key_N, alt)
    here.until(lambda: weights.is_done)
    press_next("Sound")
    here.until(lambda: here.panel(SoundStep).is_done)
    press_next("Dealership")
    panel = here.panel(DealershipPanel)
    assert panel.radios[Choice.SAMPLE].hasFocus()
    _tab_to(here, "My dealership: type it in")
    QTest.keyClick(_focused(here), Qt.Key.Key_Space)
    assert panel.model.choice is Choice.TYPED
    _tab_to(here, "Name")
    _type(here, ["Hill Motors", "12 Hill Street", "217 555 0142"])
    _tab_to(here, "Service, service 1")
    _type(here, ["Oil Change", "30", "49.99"])
    press_next("Telephone")
    here.until(lambda: usable(here.guide.skip))
    QTest.keyClick(window, Qt.Key.Key_K, alt)
    here.until(lambda: here.title == "Practice call")
    QTest.keyClick(window, Qt.Key.Key_Right, alt)

    here.until(lambda: isinstance(here.window.pages.currentWidget(), NowScreen))
    assert (found := standing(tmp_path)) is not None
    assert [each.name for each in found.services] == ["Oil Change"]


def _tab_to(here: Start, name: str) -> None:
    for _ in range(80):
        if _focused(here).accessibleName() == name:
            return
        QTest.keyClick(_focused(here), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def _focused(here: Start) -> QWidget:
    return QApplication.focusWidget() or here.window


def _type(here: Start, texts: Sequence[str]) -> None:
    """Each into the field that has the keys, then Tab."""
    for text in texts:
        QTest.keyClicks(_focused(here), text)
        QTest.keyClick(_focused(here), Qt.Key.Key_Tab)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark], ids=["light", "dark"])
def test_every_step_can_be_used_without_eyes_or_mouse_in_the_smallest_window(
    start: Starter, qapp: QApplication, tmp_path: Path, scheme: Qt.ColorScheme
) -> None:
    here = start(tmp_path)
    theme.apply(qapp, scheme)
    here.with_records(tmp_path)
    here.open_ready()
    here.window.resize(here.window.minimumSize())
    guide = here.guide
    for step in STEPS:
        go_to(here, step.title)
        if step.title == "Dealership":
            here.click(here.panel(DealershipPanel).radios[Choice.TYPED])
        assert nameless(guide) == []
        assert unreachable(guide) == []
        assert nameless(guide.panel.ground) == []
        assert unreachable(guide.panel.ground) == []
        here.until(lambda: not cut_labels(here.guide))
        if step.title == "Dealership":
            here.click(here.panel(DealershipPanel).radios[Choice.SAMPLE])
        keys = [each.shortcut().toString() for each in _visible_buttons(guide)]
        assert len(keys) == len(set(keys)) > 2
    assert len(guide.findChildren(QLabel)) > 20


def _visible_buttons(guide: GuideScreen) -> list[QPushButton]:
    return [
        each for each in guide.findChildren(QPushButton) if each.isVisible() and not each.shortcut().isEmpty()
    ]
