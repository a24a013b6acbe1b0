"""How long the window does nothing else: a timer on Qt's thread notes by how much it comes late."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5
NOTICED_S = 0.01
"""A delay that is longer is kept."""


class Heartbeat(QObject):
    """Beats from `start()` on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last_s = 0.0
        self._stalls_s: list[float] = []

    def start(self) -> None:
        """Count from now on."""
        self._last_s = time.perf_counter()
        self._timer.start()

    def take(self) -> list[float]:
        """Seconds of each delay since this was last asked; one that goes on is in it."""
        self._beat()
        taken, self._stalls_s = self._stalls_s, []
        return taken

    def _beat(self) -> None:
        now_s = time.perf_counter()
        late_s = now_s - self._last_s - BEAT_MS / 1000
        self._last_s = now_s
        if late_s > NOTICED_S:
            self._stalls_s.append(late_s)
