"""The recording of the open call as it is heard. On Qt's thread, without widgets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.qt_bridge import Appliance
from app.sound.player import Playing
from app.ui.calls.page_model import PageModel
from app.ui.requests import Requests

POLL_MS = 66
SPEEDS = (1.0, 1.25, 1.5)
_AT_END_S = 0.25
"""Whoever stands so near the end and plays wants to hear it from the beginning."""


class PlayerModel(QObject):
    """Plays from the page's position and moves it along.

    Attributes:
        changed: anything below is new.
        playing: it is heard, or will be in a moment.
        speed: one of `SPEEDS`.
        sentence: why it is not heard; empty for nothing to say.
    """

    changed = Signal()

    def __init__(self, requests: Requests, page: PageModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._page = page
        self._number = 0
        self._starting = self._again = self._asked = False
        self.playing = False
        self.speed = SPEEDS[0]
        self.sentence = ""
        self._clock = QTimer(self)
        self._clock.setInterval(POLL_MS)
        self._clock.timeout.connect(self._look)
        page.sought.connect(self._go_on_from_there)
        page.opened.connect(self._other)
        page.changed.connect(self._lose)

    @property
    def recording(self) -> Path | None:
        """What can be played; None where there is nothing to hear."""
        page = self._page.page
        return page.recording if page is not None and self._page.waveform is not None else None

    @property
    def seconds(self) -> float:
        """How long the recording is."""
        return self._page.waveform.seconds if self._page.waveform is not None else 0.0

    def play(self) -> None:
        """Let it be heard from the page's position on."""
        if self.recording is None:
            return
        if not self.playing and self._page.position_s >= self.seconds - _AT_END_S:
            self._page.follow(0.0)
        self.playing, self.sentence = True, ""
        self._clock.start()
        self._start()
        self.changed.emit()

    def pause(self) -> None:
        """Fall silent where it is."""
        if self.playing:
            self._halt()
            self._requests.ask(lambda it: it.sound.player.stop(), lambda _: None)

    def toggle(self) -> None:
        """Play, or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def hear_turn(self, row: int) -> None:
        """Play from where this turn begins."""
        self._page.go_to_turn(row)
        if not self.playing:
            self.play()

    def play_at(self, speed: float) -> None:
        """As fast as this from now on."""
        if speed != self.speed:
            self.speed = speed
            self._go_on_from_there()
            self.changed.emit()

    # --- what becomes of it ---

    def _start(self) -> None:
        """One start at a time: whoever drags the position about asks for many."""
        path, speed, from_s = self.recording, self.speed, self._page.position_s
        if path is None:
            return
        self._number += 1
        if self._starting:
            self._again = True
            return
        self._starting, self._again = True, False
        self._requests.ask(
            lambda it: it.sound.player.play(path, from_s, speed), lambda _: self._started(), self._failed
        )

    def _started(self) -> None:
        self._starting = False
        if not self.playing:
            self._requests.ask(lambda it: it.sound.player.stop(), lambda _: None)
        elif self._again:
            self._start()

    def _failed(self, sentence: str) -> None:
        self._starting = False
        self._halt(sentence)

    def _go_on_from_there(self) -> None:
        if self.playing:
            self._start()

    def _look(self) -> None:
        if self._asked or self._starting:
            return
        self._asked = True
        number = self._number

        async def read(it: Appliance) -> Playing | None:
            return it.sound.player.now

        self._requests.ask(read, lambda now: self._take(number, now), lambda _: self._take(number, None))

    def _take(self, number: int, now: Playing | None) -> None:
        self._asked = False
        if number != self._number or not self.playing or now is None or now.path != self.recording:
            return
        self._page.follow(now.position_s)
        if not now.on:
            self._halt()

    def _halt(self, sentence: str = "") -> None:
        self.playing, self.sentence = False, sentence
        self._clock.stop()
        self.changed.emit()

    def _other(self) -> None:
        self.sentence = ""
        self.pause()
        self.changed.emit()

    def _lose(self) -> None:
        if self.recording is None:
            self.pause()
        self.changed.emit()
