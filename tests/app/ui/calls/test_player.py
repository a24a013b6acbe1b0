"""A recording is heard in the real window: speakers that really take it, a transcript that follows it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.calls.recording import StereoWav
from app.stores.calls import Calls
from app.ui.calls.calls_screen import CallsScreen
from app.ui.calls.player_bar import PAUSE, PLAY
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable
from tests.fakes.sound import Room

pytestmark = pytest.mark.ui

NOON = datetime(2026, 3, 2, 18, tzinfo=UTC)
RATE_HZ = 16_000
SAID = ("How can I help?", "My brakes squeal.", "Come by.", "Yes.")
CALLER, AGENT = 3000, 5000
FRAMES_A_TURN = 50


class Desk:
    """The Calls screen with a call of four turns, a second each, that was recorded."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self.stage, self.folder = stage, folder
        self.pc: Room = stage.appliance.pc_sound
        self.pc.plug("Headset")
        stage.with_records(folder)
        assert stage.database is not None
        self.calls = Calls(stage.database)
        self.call_id = self.record("s1")

    def record(self, session_id: str) -> int:
        return self.stage.in_records(self._record(session_id))

    async def _record(self, session_id: str) -> int:
        call_id = await self.calls.open(session_id, "inbound", "+12175550101", NOON)
        await self.calls.answered(call_id, NOON)
        for number, text in enumerate(SAID):
            role = "caller" if number % 2 else "agent"
            await self.calls.add_turn(call_id, role, text, NOON + timedelta(seconds=number + 1))
        wav = StereoWav(self.folder / "recordings" / f"{session_id}.wav")
        quiet = np.zeros(RATE_HZ, "<i2").tobytes()
        caller, agent = (np.full(RATE_HZ, level, "<i2").tobytes() for level in (CALLER, AGENT))
        wav.append((quiet + caller) * 2, (agent + quiet) * 2)
        wav.close()
        await self.calls.close(
            call_id, NOON + timedelta(seconds=4), "answered", f"recordings/{session_id}.wav"
        )
        return call_id

    def open(self) -> CallsScreen:
        self.stage.open_ready()
        screen = self.stage.open_screen("Calls")
        assert isinstance(screen, CallsScreen)
        self.stage.until(lambda: screen.open_call.waveform is not None)
        return screen

    def stands_at(self) -> float:
        now = self.stage.appliance.sound.player.now
        return now.position_s if now is not None else 0.0

    def heard(self) -> np.ndarray:
        """Left and right, without what is silent on both."""
        both = np.frombuffer(bytes(self.pc.played), "<i2").reshape(-1, 2)
        return both[both.any(axis=1)]


@pytest.fixture
def desk(stage: Stage, tmp_path: Path) -> Desk:
    return Desk(stage, tmp_path)


def test_it_is_played_to_its_end_and_the_transcript_follows(desk: Desk) -> None:
    screen, spoken = desk.open(), list[int | None]()
    screen.open_call.moved.connect(lambda: spoken.append(screen.page.transcript.currentIndex().row()))
    assert screen.page.player.play.text() == PLAY

    desk.pc.stands_after = 0
    click(screen.page.player.play)
    assert screen.page.player.play.text() == PAUSE
    for number in range(len(SAID)):
        desk.pc.stands_after = FRAMES_A_TURN * number + FRAMES_A_TURN // 2
        desk.stage.until(lambda: bool(spoken) and spoken[-1] == number)  # noqa: B023
    desk.pc.stands_after = None
    desk.stage.until(lambda: not screen.player.playing)

    assert [row for at, row in enumerate(spoken) if at == 0 or row != spoken[at - 1]] == [0, 1, 2, 3]
    assert screen.open_call.position_s == 4.0
    assert screen.page.waveform.accessibleDescription() == "Position 0:04 of 0:04"
    desk.stage.until(lambda: desk.pc.open_now == 0)
    left, right = desk.heard().T
    assert (set(left), set(right)) == ({0, CALLER}, {0, AGENT})
    assert len(left) == 4 * RATE_HZ


def test_a_line_that_is_clicked_is_heard_from_there(desk: Desk) -> None:
    screen = desk.open()
    view = screen.page.transcript
    place = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.stage.until(lambda: bool(desk.pc.opened) and not screen.player.playing)

    left, right = desk.heard().T
    assert set(left) == {CALLER}
    assert not right.any()
    assert len(left) == pytest.approx(RATE_HZ, abs=400)


def test_a_line_is_heard_by_the_keyboard_too(desk: Desk) -> None:
    screen = desk.open()
    view = screen.page.transcript
    view.setFocus()
    screen.open_call.go_to_turn(1)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert not screen.player.playing
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert screen.player.playing
    desk.stage.until(lambda: not screen.player.playing)
    assert set(desk.heard()[: RATE_HZ // 2, 1]) == {AGENT}


def test_whoever_clicks_the_waveform_hears_it_from_there(desk: Desk) -> None:
    screen = desk.open()
    desk.pc.stands_after = FRAMES_A_TURN
    wave = screen.page.waveform
    screen.player.play()
    desk.stage.until(lambda: screen.open_call.position_s > 0.2)
    for x in (wave.width() - 120, wave.width() - 60, wave.width() - 20):
        QTest.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
    assert screen.open_call.position_s > 3.5
    desk.stage.until(lambda: desk.stands_at() == screen.open_call.position_s)
    desk.pc.stands_after = None
    desk.stage.until(lambda: not screen.player.playing)
    assert len(desk.heard()) < 3.5 * RATE_HZ
    assert len(desk.pc.opened) == 1


def test_it_is_played_paused_and_sped_up_by_keyboard_alone(desk: Desk) -> None:
    screen = desk.open()
    desk.pc.stands_after = FRAMES_A_TURN
    window, bar = desk.stage.window, screen.page.player
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    desk.stage.until(lambda: screen.open_call.position_s > 0.2)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    desk.stage.until(lambda: not screen.player.playing and desk.pc.open_now == 0)
    stood_s = screen.open_call.position_s
    assert 0.2 < stood_s < 3

    desk.pc.stands_after = None
    bar.speed.setFocus()
    QTest.keyClick(bar.speed, Qt.Key.Key_End)
    assert (bar.speed.currentText(), screen.player.speed) == ("1.5×", 1.5)
    desk.pc.played.clear()
    screen.page.waveform.setFocus()
    QTest.keyClick(screen.page.waveform, Qt.Key.Key_Space)
    desk.stage.until(lambda: not screen.player.playing)
    assert len(desk.heard()) / RATE_HZ == pytest.approx((4 - stood_s) / 1.5, abs=0.3)

    QTest.keyClick(screen.page.waveform, Qt.Key.Key_Space)
    assert screen.open_call.position_s == 0
    desk.stage.until(lambda: not screen.player.playing)


def test_it_falls_silent_when_another_screen_or_call_is_opened(desk: Desk) -> None:
    other = desk.record("s2")
    screen = desk.open()
    desk.pc.stands_after = FRAMES_A_TURN
    for leave in (lambda: desk.stage.open_screen("Now"), lambda: screen.show_call(desk.call_id)):
        desk.stage.open_screen("Calls")
        screen.show_call(other)
        desk.stage.until(lambda: screen.player.recording is not None)
        screen.player.play()
        desk.stage.until(lambda: desk.pc.open_now == 1)
        leave()
        desk.stage.until(lambda: desk.pc.open_now == 0 and not screen.player.playing)


def test_without_a_device_a_sentence_stands_there_and_the_file_can_still_be_opened(desk: Desk) -> None:
    desk.pc.plug()
    screen = desk.open()
    click(screen.page.player.play)
    desk.stage.until(screen.page.player.trouble.isVisible)
    assert screen.page.player.trouble.text() == "No sound device was found."
    assert screen.page.player.play.text() == PLAY
    assert screen.buttons.open.isVisible()
    assert not desk.stage.window.notice.isVisible()
    desk.stage.window.resize(desk.stage.window.minimumSize())
    desk.stage.until(lambda: desk.stage.window.width() == desk.stage.window.minimumWidth())
    assert nameless(screen) == []
    assert unreachable(screen) == []
    assert cut_labels(screen) == []


def test_a_call_that_is_heard_can_be_deleted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = desk.open()
    desk.pc.stands_after = FRAMES_A_TURN
    monkeypatch.setattr(screen.buttons, "ask_to_delete", lambda: True)
    screen.player.play()
    desk.stage.until(lambda: desk.pc.open_now == 1)
    click(screen.buttons.delete)
    desk.stage.until(lambda: screen.open_call.page is None)
    assert desk.pc.open_now == 0
    assert not screen.player.playing
