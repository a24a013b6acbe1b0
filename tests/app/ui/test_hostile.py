"""What a caller, a registrar or a bug can throw at the window without breaking it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.events import AppointmentBooked, SlotsFilled, TurnLatencyMeasured, TurnSpoken
from app.ui.transcript.model import TEXT_CHARS_MAX
from engine.ports import Slots
from engine.timing import TurnTiming
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.fakes.appliance import NOON

pytestmark = pytest.mark.ui

HTML = "<h1>Hi</h1><img src='file:///etc/passwd'><b>bold</b> &amp; <script>alert(1)</script>"
STRANGE = [
    HTML,
    "مرحبا، أريد تغيير الزيت لسيارتي",
    "שלום, אני רוצה לקבוע תור",
    "👩‍🔧🚗💨 ½ œuf Ångström 漢字",
    "\u202eright-to-left override\u202c",
    "line one\nline two\r\n\n\tline three",
    "nul\x00byte and \ud800 lone surrogate",
    "x" * 10_000,
    "wörter " * 3_000,
    "",
]


def test_markup_is_shown_as_the_text_it_is_wherever_it_comes_from(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1", remote=HTML)
    stage.play(stage.appliance.move, "call-1", CallState.ACTIVE)
    stage.play(stage.appliance.speak, "call-1", "caller", HTML)
    stage.play(stage.appliance.fill, "call-1", Slots(customer_name=HTML, service_type=HTML))

    title, name = stage.window.now.call.title, stage.window.now.wish.values["Name"]
    assert title.text().startswith("<h1>Hi</h1>")
    assert title.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;h1&gt;" in title.toolTip()
    assert name.text().startswith("<h1>Hi</h1>")
    assert "<h1>" not in name.toolTip()


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_is_painted_everywhere_without_harm(stage: Stage, text: str) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1", remote=text)
    stage.play(stage.appliance.move, "call-1", CallState.ACTIVE)
    stage.play(stage.appliance.speak, "call-1", "caller", text)
    stage.play(stage.appliance.speak, "call-1", "agent", text, complete=False)
    stage.play(stage.appliance.fill, "call-1", Slots(text, text, text, None, None, text, text, text))
    width = stage.window.width()

    assert not stage.window.grab().isNull()
    assert stage.window.width() == width
    assert stage.desk.calls.shown is not None
    assert all(len(turn.text) <= TEXT_CHARS_MAX + 1 for turn in stage.desk.calls.shown.transcript.turns)


def test_events_of_calls_that_were_never_seen_pass_by(stage: Stage) -> None:
    stage.open_ready()
    for event in (
        TurnSpoken("ghost", "caller", "Boo", NOON),
        SlotsFilled("ghost", Slots(customer_name="Boo")),
        TurnLatencyMeasured("ghost", TurnTiming(1, 0, 0, 0, 0, 0, 0)),
        AppointmentBooked("ghost", 99),
    ):
        stage.play(stage.appliance.publish, event)
    stage.play(stage.appliance.ring, "real")
    stage.play(stage.appliance.move, "real", CallState.ENDED)
    stage.play(stage.appliance.move, "real", CallState.ENDED)

    assert stage.desk.calls.shown is not None
    assert stage.desk.calls.shown.session_id == "real"
    assert stage.window.now.wish.values["Name"].text() == "not yet known"


def test_times_that_run_backwards_are_no_negative_bars(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    stage.play(stage.appliance.time_turn, "call-1", TurnTiming(1, 0.5, 0.2, 0.2, 0.2, 0.4, 0.3))

    assert "-" not in stage.window.now.latency.bars.accessibleDescription()
    assert not stage.window.grab().isNull()


def test_thousands_of_turns_stay_scrolled_to_the_newest(stage: Stage) -> None:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")

    def talk() -> None:
        for number in range(3000):
            stage.appliance.speak("call-1", ("caller", "agent")[number % 2], f"Sentence {number}. " * 3)

    stage.play(talk)
    view = stage.window.now.call.transcript
    stage.until(lambda: view.verticalScrollBar().maximum() > 0)
    last = view.model().index(2999, 0)
    stage.until(lambda: view.visualRect(last).intersects(view.viewport().rect()))

    view.verticalScrollBar().setValue(0)
    stage.play(stage.appliance.speak, "call-1", "agent", "One more")
    assert view.verticalScrollBar().value() == 0
