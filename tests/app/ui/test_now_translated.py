"""The screen of the live calls, and the frame around all screens, say everything in the window's language."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtWidgets import QMessageBox

from app.events import LineChanged
from app.live_events import (
    AgentMoved,
    CallGivenBack,
    CallTakenOver,
    ColleagueState,
    RecordingChanged,
    RecordingState,
    SoundHeard,
)
from app.ui.now import agent_words
from app.ui.search_field import SearchField
from app.ui.table_model import WordTable
from app.ui.tables import plain_table
from app.ui.undo_bar import UndoBar
from engine.ports import Slots
from engine.timing import TurnTiming
from telephony.call import CallState, Direction
from tests.app.ui.conftest import Icon, Stage
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks

pytestmark = pytest.mark.ui

WISH = Slots(
    "service", "Oil Change", "Toyota Camry", date(2026, 3, 2), time(9, 30), "Dana Cole", "2175550123"
)
KEYS = ["Ctrl", "Alt", "Shift", "Return"]
DATA = [
    *KEYS,
    *("Oil Change", "Toyota Camry", "Dana Cole", "Sarah Miller", "Lotline"),
    *("Ann Lee is on the line about her brakes.", "Direct calls on port 5060.", "Loading the models"),
    *("The records are locked.", "An oil change, please."),
]
TIMING = TurnTiming(1, 0.3, 0.5, 0.6, 0.7, 1.0, 1.2)
LOUD, QUIET = (0.3, 0.4), (0.0, 0.001)


def plain(stage: Stage) -> list[str]:
    """What is not translated; the rest of the window is other rooms'."""
    window = stage.window
    tops = (window.now, window.header, window.navigation, window.notice, window.ring)
    return [text for top in tops for text in untranslated(top, DATA)]


def test_before_there_is_a_call_and_when_there_can_be_none(marks: Marks, stage: Stage) -> None:
    assert plain(stage) == []
    stage.open_ready()
    assert plain(stage) == []
    for tell in (stage.desk.line.starting_again, stage.desk.line.finishing, stage.desk.line.closing):
        tell()
        assert plain(stage) == []
    stage.desk.line.failed("The records are locked.")
    stage.desk.agenda.failed("The records are locked.")
    assert plain(stage) == []


@pytest.mark.parametrize("direction", list(Direction))
def test_a_call_from_its_first_ring_to_its_end(marks: Marks, stage: Stage, direction: Direction) -> None:
    stage.open_ready()
    world = stage.appliance
    stage.play(world.ring, "call-1", "practice", direction)
    assert plain(stage) == []
    stage.play(world.move, "call-1", CallState.ACTIVE)
    assert plain(stage) == []
    stage.play(world.publish, AgentMoved("call-1", "thinks", "ACTIVE", "booking", "day"))
    for role in ("caller", "agent", "person"):
        stage.play(world.speak, "call-1", role, "An oil change, please.", complete=False)
    stage.play(world.fill, "call-1", WISH)
    stage.play(world.time_turn, "call-1", TIMING)
    stage.play(world.book, "call-1", time(9, 30))
    stage.until(lambda: bool(stage.desk.agenda.rows))
    assert plain(stage) == []
    stage.play(world.ring, "call-2", "")
    assert plain(stage) == []
    stage.play(world.move, "call-2", CallState.ENDED, outcome="missed")
    stage.play(world.move, "call-1", CallState.ENDED, outcome="booked")
    assert plain(stage) == []


def test_a_person_and_a_colleague_on_the_call(marks: Marks, stage: Stage) -> None:
    stage.open_ready()
    world = stage.appliance
    stage.play(world.ring, "call-1")
    stage.play(world.move, "call-1", CallState.ACTIVE)
    for event in (
        *(RecordingChanged("call-1", state) for state in RecordingState),
        *(CallTakenOver("call-1", muted, holding) for muted, holding in ((False, True), (True, False))),
        *(SoundHeard("call-1", caller, here) for caller in (LOUD, QUIET) for here in (QUIET, LOUD)),
    ):
        stage.play(world.publish, event)
        assert plain(stage) == []
    for state in ColleagueState:
        stage.play(world.colleague_moves, "call-1", state)
        stage.play(world.publish, SoundHeard("call-1", QUIET, LOUD))
        assert plain(stage) == []
    stage.play(world.publish, CallGivenBack("call-1"))
    assert plain(stage) == []


def test_who_wants_a_person_and_how_the_line_is(marks: Marks, stage: Stage, icon: Icon) -> None:
    stage.open_ready()
    stage.play(stage.appliance.want_person, "call-1", 7)
    stage.play(stage.appliance.want_person, "call-2", 8, urgent=True)
    assert plain(stage) == []
    for state in ("off", "registering", "registered", "failed", "restarting"):
        stage.play(stage.appliance.publish, LineChanged(state, ""))
        assert plain(stage) == []
    assert [each for each in icon.toolTip().split(": ") if "⟦" not in each] == ["Lotline"]
    assert [each.text() for each in icon.contextMenu().actions() if not each.text().startswith("⟦")] == []


def test_every_word_about_the_agent_is_known_to_the_translators(marks: Marks) -> None:
    for table in (agent_words._DOES, agent_words._TASK, agent_words._STATE, agent_words._ASKS):
        for key in table:
            moved = AgentMoved("call-1", key, key, key, key)
            said = agent_words.agent_words(moved, with_person=False)
            assert all(part.startswith("⟦") for part in said.split(" · "))


def test_the_question_before_closing_and_what_every_screen_is_made_of(marks: Marks, stage: Stage) -> None:
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.extend(untranslated(box, ["&Yes", "&No"]))
        return int(QMessageBox.StandardButton.No)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QMessageBox, "exec", answer)
        stage.window.ask_to_hang_up()
    bar = UndoBar(lambda: None)
    found = [untranslated(each, KEYS) for each in (SearchField("", ""), bar, plain_table(WordTable(()), ""))]
    assert [asked, *found] == [[], [], [], []]
