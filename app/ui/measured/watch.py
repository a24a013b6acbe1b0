"""Holds the stopwatch while the window starts, and tells the bench. On Qt's thread."""

from __future__ import annotations

import time

from app.qt_bridge import Appliance
from app.ui.desk import Desk
from app.ui.measured.first_moments import FirstMoments
from app.ui.measured.heartbeat import Heartbeat
from app.ui.measured.orders import Orders, say
from app.ui.window import Window


class Watch:
    """Given to `run_window`; all moments are seconds of the wall clock.

    Args:
        python_at: when Python had started.
        imported_at: when the window's modules had been read.
    """

    def __init__(self, python_at: float, imported_at: float) -> None:
        self._moments = {"python_at": python_at, "imported_at": imported_at}

    def begin(self, desk: Desk, window: Window) -> None:
        """The window is built and will be shown now."""
        self._moments["built_at"] = time.time()
        first, heartbeat = FirstMoments(window), Heartbeat(window)
        orders = Orders(desk, window, heartbeat)

        def usable() -> None:
            heartbeat.start()
            moments = {"painted_at": first.painted_at, "answered_at": first.answered_at}
            say(**self._moments, **moments, line=f"{desk.line.word} {desk.line.sentence}")

        def port(found: int | None) -> None:
            say(sip_port=found, loading_s=heartbeat.take())
            orders.take()

        first.answered.connect(usable)
        desk.ready.connect(lambda: desk.requests.ask(_port, port))


async def _port(appliance: Appliance) -> int | None:
    return appliance.health()["sip_port"]
