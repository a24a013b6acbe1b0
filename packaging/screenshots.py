"""Pictures of every screen in both themes, with the sample dealership and a day of sample calls.

Run by `make screenshots`, without a screen and in the dealership's time zone: `screenshots.py FOLDER`. The
window, the records and the models behind it are the real ones; only the day is made up (`sample_day.toml`),
and the live call on the first screen.
"""

from __future__ import annotations

import math
import sys
import tempfile
import tomllib
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.compose import Appliance
from app.dealership.tools import DealershipTools, open_dealership
from app.events import CallChanged, SlotsFilled, TurnLatencyMeasured, TurnSpoken
from app.live_events import AgentMoved, RecordingChanged, RecordingState, SoundHeard, WordsHeard
from app.options import Options
from app.paths import DataDir
from app.qt_bridge import EngineThread, QtBridge
from app.stores.calls import Calls
from app.stores.database import Database
from app.ui import theme
from app.ui.desk import Desk
from app.ui.line_model import Stage
from app.ui.screens import SCREENS
from app.ui.window import Window
from engine.ports import BookingRequest, Job, MessageRequest, Slots, TaskKind
from engine.timing import TurnTiming
from telephony.call import CallState, Direction

MORNING = datetime.fromisoformat("2026-03-02T08:00:00-06:00")
AFTERNOON = MORNING.replace(hour=14)
SIZE = (1320, 800)
_TURN_S = 9
_SETTLES_MS = 1_500
_READY_MS = 120_000


async def fill(folder: Path) -> None:
    """Put the day into the records of a data directory."""
    database = Database(DataDir(folder).database)
    database.start()
    try:
        day = tomllib.loads(Path(__file__).with_name("sample_day.toml").read_text("utf-8"))
        for number, call in enumerate(day["calls"]):
            await _call(database, f"sample-{number}", call)
    finally:
        database.stop()


async def _call(database: Database, session_id: str, call: dict[str, Any]) -> None:
    here = datetime.combine(MORNING.date(), time.fromisoformat(call["at"]), MORNING.tzinfo)
    calls, at = Calls(database), here.astimezone(UTC)
    tools = await open_dealership(database, lambda _: None, here)
    number = await calls.open(session_id, "inbound", call["from"], at)
    if call["outcome"] != "missed":
        await calls.answered(number, at + timedelta(seconds=1))
    for place, (role, text, *latency) in enumerate(call["turns"], 1):
        said_at = at + timedelta(seconds=_TURN_S * place)
        await calls.add_turn(number, role, text, said_at, latency_s=latency[0] if latency else None)
    ended_at = at + timedelta(seconds=_TURN_S * (len(call["turns"]) + 1))
    await calls.close(number, ended_at, call["outcome"])
    await _deeds(tools, session_id, call)


async def _deeds(tools: DealershipTools, session_id: str, call: dict[str, Any]) -> None:
    if wish := call.get("books"):
        service = next(each.id for each in tools.services() if each.name == wish["service"])
        start = datetime.fromisoformat(wish["at"])
        request = BookingRequest(
            session_id, Job(service), start, wish["name"], call["from"], vehicle=wish["vehicle"]
        )
        await tools.book(request)
    if left := call.get("message"):
        kind = TaskKind(left["kind"])
        await tools.take_message(MessageRequest(session_id, left["text"], kind, left["name"], call["from"]))


def go_on_the_phone(appliance: Appliance) -> None:
    """A call that is being held while the picture is taken."""
    publish, live = appliance.feed.publish, "live"
    for state in (CallState.RINGING, CallState.ACTIVE):
        publish(CallChanged(live, 0, Direction.INBOUND, "+12175550142", state, AFTERNOON))
    said = (
        ("agent", "Thanks for calling Springfield Auto, this is Riley, the automated assistant."),
        ("caller", "Hi, I'd like to bring my Camry in for an oil change."),
        ("agent", "Sure. What day would you like to come in?"),
        ("caller", "Thursday at ten would be good."),
        ("agent", "What's your name?"),
    )
    for role, text in said:
        publish(TurnSpoken(live, role, text, AFTERNOON))
    day = date(2026, 3, 5)
    publish(SlotsFilled(live, Slots("service", "Oil Change", "Toyota Camry", day, time(10))))
    publish(TurnLatencyMeasured(live, TurnTiming(3, 0.32, 0.32, 0.33, 0.33, 0.33, 0.46)))
    publish(RecordingChanged(live, RecordingState.ON))
    publish(AgentMoved(live, "listens", "ACTIVE", "booking", "name"))
    speaks = [0.05 + 0.4 * abs(math.sin(0.9 * tenth)) * abs(math.sin(0.13 * tenth)) for tenth in range(100)]
    agent = tuple(each if tenth < 60 else 0.0 for tenth, each in enumerate(speaks))
    publish(
        SoundHeard(live, tuple(each if tenth >= 65 else 0.01 for tenth, each in enumerate(speaks)), agent)
    )
    publish(WordsHeard(live, "It's Dana"))


def wait(milliseconds: int, until: Callable[[], bool] = lambda: False) -> None:
    """Let the window live for a while, or until that is so."""
    loop, poll = QEventLoop(), QTimer()
    poll.timeout.connect(lambda: loop.quit() if until() else None)
    poll.start(20)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(folder: Path) -> int:
    """Take the pictures; returns the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    app, engine = QApplication(sys.argv[:1]), EngineThread()
    engine.start()
    theme.apply(app, Qt.ColorScheme.Light)
    with tempfile.TemporaryDirectory() as data:
        engine.submit(fill(Path(data))).result(60)
        options = Options(Path(data), sip_port=0, http_port=0, loopback=True, now=AFTERNOON)
        made: list[Appliance] = []

        def make() -> Appliance:
            made.append(Appliance(options))
            return made[0]

        desk = Desk(QtBridge(engine), make)
        window = Window(desk)
        window.resize(*SIZE)
        window.show()
        desk.open()
        wait(_READY_MS, lambda: desk.line.stage in (Stage.READY, Stage.FAILED))
        if desk.line.stage is Stage.READY:
            go_on_the_phone(made[0])
            _take(app, window, folder)
        closed: list[None] = []
        desk.closed.connect(lambda: closed.append(None))
        desk.close()
        wait(_READY_MS, lambda: bool(closed))
    engine.stop(5)
    return 0 if made and desk.line.stage is Stage.CLOSING else 1


def _take(app: QApplication, window: Window, folder: Path) -> None:
    for name, scheme in (("light", Qt.ColorScheme.Light), ("dark", Qt.ColorScheme.Dark)):
        theme.apply(app, scheme)
        for number, screen in enumerate(SCREENS):
            window.navigation.buttons[number].setFocus()
            window.navigation.buttons[number].click()
            wait(_SETTLES_MS)
            window.grab().save(str(folder / f"{screen.title.lower()}-{name}.png"))
        window.open_guide()
        wait(_SETTLES_MS)
        window.grab().save(str(folder / f"first-steps-{name}.png"))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
