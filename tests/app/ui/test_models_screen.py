"""The models in the real window: download, pause, go on, import, check, remove; over a real folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.errors import NotReady
from app.events import WeightsMoved
from app.speeds import StageSpeed, Tried
from app.ui.line_model import Stage as Life
from app.ui.models.models_model import COLUMNS, PAUSED
from app.ui.models.models_screen import ModelsScreen
from app.ui.models.wording import progress_words, speed_words
from app.weights.shelf import Held, Presence
from models.catalogue import load
from models.fit import fitting
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.fakes.file_server import FileServer
from tests.fakes.weights import CONTENT, PC, USED, catalogue, hold, put, room

pytestmark = pytest.mark.ui


def opened(stage: Stage, server: FileServer, folder: Path) -> ModelsScreen:
    stage.appliance.weights = room(folder, catalogue(server), stage.appliance.feed.publish)
    stage.open_ready()
    return shown(stage)


def shown(stage: Stage) -> ModelsScreen:
    screen = stage.open_screen("Models")
    assert isinstance(screen, ModelsScreen)
    stage.until(lambda: screen.model.shelf is not None)
    return screen


def state(screen: ModelsScreen, name: str) -> str:
    model = screen.model
    return str(model.index(model.row_of(name), COLUMNS.index("State")).data())


def test_a_model_is_downloaded_by_a_click_and_nothing_is_before(
    stage: Stage, server: FileServer, tmp_path: Path
) -> None:
    screen = opened(stage, server, tmp_path)
    screen.choose("tiny")
    assert state(screen, "tiny") == "○ Needed"
    assert screen.missing.text().startswith("2 models are still needed")
    assert server.asked == []

    click(screen.panel.fetch)
    stage.until(lambda: state(screen, "tiny") == "✓ Installed")

    assert (tmp_path / "tiny" / "model.bin").read_bytes() == CONTENT
    assert "Tiny ears is on this PC." in screen.panel.said.text()
    assert screen.missing.text().startswith("One model is still needed")
    assert not screen.panel.fetch.isEnabled()


def test_a_download_is_paused_and_gone_on_with(stage: Stage, server: FileServer, tmp_path: Path) -> None:
    gate = hold(server)
    screen = opened(stage, server, tmp_path)
    screen.choose("tiny")
    click(screen.panel.fetch)
    stage.until(lambda: bool(server.asked))
    assert screen.panel.bar.isVisible()
    assert not screen.needed.isEnabled()

    click(screen.panel.pause)
    assert screen.panel.said.text() == "Pausing …"
    stage.play(gate.set)
    stage.until(lambda: state(screen, "tiny") == "◐ Partly here")
    assert screen.panel.said.text() == PAUSED
    assert not screen.panel.pause.isVisible()

    assert screen.panel.fetch.text() == "Resume"
    click(screen.panel.fetch)
    stage.until(lambda: state(screen, "tiny") == "✓ Installed")
    assert server.asked[1][1] is not None, "only the rest was asked for"


def test_by_keyboard_all_that_is_needed_is_downloaded(
    stage: Stage, server: FileServer, tmp_path: Path
) -> None:
    screen = opened(stage, server, tmp_path)

    stage.qtbot.keyClick(stage.window, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    stage.until(lambda: state(screen, "used") == "● In use")

    assert (tmp_path / "used" / "voice.bin").read_bytes() == USED
    assert screen.missing.text() == "Everything that this PC needs is here."
    assert not screen.needed.isEnabled()


def test_models_are_imported_from_a_stick(
    stage: Stage, server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "stick", "deep", "renamed.bin", CONTENT)
    screen = opened(stage, server, tmp_path / "models")
    monkeypatch.setattr(screen, "ask_where", lambda: str(tmp_path / "stick"))

    click(screen.bring)
    stage.until(lambda: state(screen, "tiny") == "✓ Installed")

    assert screen.panel.said.text().startswith("Copied: Tiny ears.")
    assert server.asked == []


def test_a_damaged_model_is_found_and_replaced(stage: Stage, server: FileServer, tmp_path: Path) -> None:
    file = put(tmp_path, "tiny", "model.bin", CONTENT[::-1])
    screen = opened(stage, server, tmp_path)
    screen.choose("tiny")

    click(screen.panel.check)
    stage.until(lambda: state(screen, "tiny") == "▲ Damaged")
    assert screen.panel.said.text() == "Tiny ears is damaged. Replace it."
    assert screen.panel.fetch.text() == "Replace"

    click(screen.panel.fetch)
    stage.until(lambda: state(screen, "tiny") == "✓ Installed")
    assert file.read_bytes() == CONTENT


def test_a_model_is_removed_once_it_was_meant_but_never_one_in_use(
    stage: Stage, server: FileServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "tiny", "model.bin", CONTENT)
    put(tmp_path, "used", "voice.bin", USED)
    screen = opened(stage, server, tmp_path)
    screen.choose("used")
    assert not screen.panel.remove.isEnabled()

    screen.choose("tiny")
    monkeypatch.setattr(screen.panel, "ask_to_remove", lambda held: False)
    click(screen.panel.remove)
    assert (tmp_path / "tiny").exists()

    monkeypatch.setattr(screen.panel, "ask_to_remove", lambda held: True)
    click(screen.panel.remove)
    stage.until(lambda: state(screen, "tiny") == "○ Needed")
    assert not (tmp_path / "tiny").exists()
    assert (tmp_path / "used" / "voice.bin").exists()


def test_what_did_not_work_is_said_in_words(stage: Stage, server: FileServer, tmp_path: Path) -> None:
    screen = opened(stage, server, tmp_path)
    server.files.clear()
    screen.choose("tiny")

    click(screen.panel.fetch)

    stage.until(lambda: "127.0.0.1 answers 404" in screen.panel.said.text())
    assert screen.panel.fetch.isEnabled()


def test_it_works_when_lotline_could_not_start_for_want_of_models(
    stage: Stage, server: FileServer, tmp_path: Path
) -> None:
    stage.appliance.weights = room(tmp_path, catalogue(server), stage.appliance.feed.publish)
    stage.appliance.fails_with = NotReady("Tiny ears is not on this PC.")
    stage.open()
    stage.until(lambda: stage.desk.line.stage is Life.FAILED)
    screen = shown(stage)
    screen.choose("tiny")

    click(screen.panel.fetch)

    stage.until(lambda: state(screen, "tiny") == "✓ Installed")


def test_the_speed_is_said_for_what_is_measured() -> None:
    speed = StageSpeed("whisper-base abc", (Tried(2, 0.21, 0.4),))

    def held(name: str, speed: StageSpeed | None) -> Held:
        model = load().named(name)
        return Held(model, Presence.HERE, False, True, model.why, fitting(model, PC), 0, speed)

    assert speed_words(held("whisper-base", speed)) == (
        "Measured here: takes 0.21 s to write down a turn, with 2 threads."
    )
    assert speed_words(held("whisper-base", None)).startswith("Not measured on this PC yet")
    assert "next to no time" in speed_words(held("silero-vad", None))


@pytest.mark.parametrize(
    ("step", "done", "said"),
    [
        ("fetching model.bin", 12_300_000, "Ears: Fetching model.bin, 12.3 MB of 145.0 MB"),
        ("waiting for another pull of it", 0, "Ears: Waiting for another pull of it …"),
    ],
)
def test_how_far_it_is_is_said_in_bytes(step: str, done: int, said: str) -> None:
    assert progress_words(WeightsMoved("tiny", step, done, 145_000_000), "Ears") == said


def test_files_that_are_there_are_counted() -> None:
    assert progress_words(WeightsMoved("tiny", "checking", 1, 4), "Ears") == "Ears: Checking file 1 of 4"


def test_nothing_can_be_done_before_the_models_are_known(stage: Stage) -> None:
    screen = ModelsScreen(stage.desk)
    stage.qtbot.addWidget(screen)

    assert screen.model.is_waiting
    panel = screen.panel
    assert not any(each.isEnabled() for each in (panel.fetch, panel.check, panel.remove))
    assert panel.pause.isHidden()
    assert panel.bar.isHidden()
