"""The live call on the screen: words as they are spoken, sound, agent, recording, and four at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.errors import TooLate
from app.live_events import AgentMoved, RecordingChanged, RecordingState, SoundHeard, WordsHeard
from app.ui.now.agent_words import agent_words
from app.ui.transcript.model import TURN_ROLE
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable

pytestmark = pytest.mark.ui

LOUD, QUIET = (0.3, 0.4), (0.0, 0.001)


@pytest.fixture
def live(stage: Stage) -> Stage:
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1")
    stage.play(stage.appliance.move, "call-1", CallState.ACTIVE)
    return stage


def rows(stage: Stage) -> list[tuple[str, str, bool]]:
    model = stage.window.now.call.transcript.model()
    turns = [model.index(row, 0).data(TURN_ROLE) for row in range(model.rowCount())]
    return [(turn.who, turn.text, turn.runs) for turn in turns]


# --- words ---


def test_words_stand_in_the_transcript_while_they_are_spoken_and_give_way_to_the_final_ones(
    live: Stage,
) -> None:
    world = live.appliance
    live.play(world.publish, WordsHeard("call-1", "I need"))
    assert live.window.now.call.pages.currentWidget() is live.window.now.call.transcript
    live.play(world.publish, WordsHeard("call-1", "I need an oil"))
    assert rows(live) == [("Caller", "I need an oil …", True)]
    model = live.window.now.call.transcript.model()
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Caller · speaking")

    live.play(world.speak, "call-1", "caller", "I need an oil change.")
    assert rows(live) == [("Caller", "I need an oil change.", False)]


def test_words_that_were_none_after_all_go_again(live: Stage) -> None:
    live.play(live.appliance.speak, "call-1", "agent", "Hello.")
    live.play(live.appliance.publish, WordsHeard("call-1", "uh"))
    live.play(live.appliance.publish, WordsHeard("call-1", ""))
    assert rows(live) == [("Agent", "Hello.", False)]


def test_a_call_that_ends_in_the_middle_of_a_word_keeps_no_half_turn(live: Stage) -> None:
    live.play(live.appliance.publish, WordsHeard("call-1", "I was"))
    live.play(live.appliance.move, "call-1", CallState.ENDED, outcome="answered")
    assert live.desk.calls.shown is not None
    assert live.desk.calls.shown.transcript.rowCount() == 0


# --- the sound ---


def test_both_sides_are_drawn_and_who_speaks_is_said(live: Stage) -> None:
    sound, world = live.window.now.call.sound, live.appliance
    live.play(world.publish, SoundHeard("call-1", QUIET, LOUD))
    assert sound.isVisible()
    assert [name for name, _ in sound.lanes] == ["Caller", "Agent"]
    assert sound.accessibleDescription() == "Agent speaks"
    before = sound.grab().toImage()
    for _ in range(4):
        live.play(world.publish, SoundHeard("call-1", LOUD, QUIET))
    assert sound.accessibleDescription() == "Caller speaks"
    assert sound.grab().toImage() != before
    live.play(world.take_over_now, "call-1")
    assert [name for name, _ in sound.lanes] == ["Caller", "You"]


def test_the_sound_of_another_call_and_of_one_that_ended_is_not_shown(live: Stage) -> None:
    world, sound = live.appliance, live.window.now.call.sound
    live.play(world.ring, "call-2")
    live.play(world.publish, SoundHeard("call-2", LOUD, LOUD))
    assert sound.accessibleDescription() == "Silence"
    live.play(world.move, "call-2", CallState.ENDED)
    assert max(live.desk.sounds.of("call-2").caller) == 0.0


def test_sound_makes_nothing_else_in_the_window_work(live: Stage) -> None:
    changes: list[None] = []
    live.desk.changed.connect(lambda: changes.append(None))
    live.desk.calls.shown_changed.connect(lambda: changes.append(None))
    live.play(live.appliance.publish, SoundHeard("call-1", LOUD, LOUD))
    assert changes == []


# --- the agent ---


def test_what_the_agent_does_is_said_in_words(live: Stage) -> None:
    agent = live.window.now.call.agent
    assert agent.text() == "The agent comes on the line"
    live.play(live.appliance.publish, AgentMoved("call-1", "thinks", "ACTIVE", "booking", "day"))
    assert agent.text() == "The agent thinks · booking an appointment · asked which day"
    live.play(live.appliance.take_over_now, "call-1")
    assert agent.text() == "You speak, the agent listens along"


def test_a_conversation_with_nothing_at_hand_says_where_it_stands() -> None:
    moved = AgentMoved("call-1", "listens", "DISCOVERY", None, "help")
    said = agent_words(moved, with_person=False)
    assert said == "The agent listens · finding out what the caller wants · asked how it can help"


# --- the recording ---


def test_the_recording_is_paused_and_goes_on_with_one_key(live: Stage) -> None:
    call, world = live.window.now.call, live.appliance
    assert not call.record.isVisible()
    assert call.recorded.words.text() == "Not recorded"
    live.play(world.publish, RecordingChanged("call-1", RecordingState.ON))
    assert (call.recorded.words.text(), call.record.text()) == ("Recorded", "Pause recording")

    live.qtbot.keyClick(live.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    live.until(lambda: call.recorded.words.text() == "Recording paused" and call.record.isEnabled())
    live.qtbot.keyClick(live.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    live.until(lambda: call.recorded.words.text() == "Recorded" and call.record.isEnabled())

    assert world.asked == ["record call-1 False", "record call-1 True"]


def test_a_recording_that_cannot_be_switched_says_why(live: Stage) -> None:
    live.play(live.appliance.publish, RecordingChanged("call-1", RecordingState.ON))
    live.appliance.fails_with = TooLate("The caller does not want to be recorded.")
    click(live.window.now.call.record)
    live.until(live.window.notice.isVisible)

    assert live.window.notice.text.text() == "The caller does not want to be recorded."
    live.play(live.appliance.publish, RecordingChanged("call-1", RecordingState.DECLINED))
    assert not live.window.now.call.record.isVisible()


# --- whispers ---


def test_a_whisper_is_typed_from_the_keyboard_and_told_back(live: Stage) -> None:
    whisper, world = live.window.now.call.whisper, live.appliance
    live.window.activateWindow()
    live.qtbot.keyClick(live.window, Qt.Key.Key_F3)
    live.until(whisper.field.hasFocus)
    live.qtbot.keyClicks(whisper.field, "offer Tuesday")
    live.qtbot.keyClick(whisper.field, Qt.Key.Key_Return)
    live.until(lambda: whisper.answer.text() == "The agent was told: offer Tuesday")

    assert world.asked == ["whisper call-1 offer Tuesday"]
    assert whisper.field.text() == ""
    assert rows(live) == [("Note", "Whispered to the agent: offer Tuesday", False)]


def test_a_whisper_that_does_not_arrive_says_why_and_is_not_lost_on_another_call(live: Stage) -> None:
    whisper = live.window.now.call.whisper
    live.appliance.fails_with = TooLate("The agent does not speak on this call.")
    whisper.field.setText("offer Tuesday")
    click(whisper.send)
    live.until(lambda: whisper.answer.text() == "The agent does not speak on this call.")

    live.play(live.appliance.ring, "call-2")
    live.desk.calls.show("call-2")
    assert whisper.answer.text() == ""
    assert not whisper.isVisible()


def test_nobody_whispers_while_a_person_speaks_or_with_nothing_to_say(live: Stage) -> None:
    whisper = live.window.now.call.whisper
    assert whisper.isVisible()
    whisper.field.setText("  ")
    assert not whisper.send.isEnabled()
    live.play(live.appliance.take_over_now, "call-1")
    assert not whisper.isVisible()
    assert live.appliance.asked == []


# --- four at once ---


def four_calls(stage: Stage) -> None:
    for number in (2, 3, 4):
        stage.play(stage.appliance.ring, f"call-{number}", remote=f"sip:caller{number}@10.0.0.9")


def test_four_calls_are_read_side_by_side_and_a_key_shows_one_large(live: Stage) -> None:
    tiles = live.window.now.tiles
    assert not tiles.isVisible()
    four_calls(live)
    live.play(live.appliance.speak, "call-3", "caller", "Do you have a blue Camry?")
    live.play(live.appliance.publish, WordsHeard("call-4", "hello"))

    assert [tile.isVisible() for tile in tiles.tiles] == [True] * 4
    assert [tile.state.text() for tile in tiles.tiles] == ["Live call", "Ringing", "Ringing", "Ringing"]
    assert tiles.tiles[2].words.accessibleDescription() == "Caller: Do you have a blue Camry?"
    assert tiles.tiles[3].words.accessibleDescription() == "Caller: hello …"
    assert [tile.show_it.isEnabled() for tile in tiles.tiles] == [False, True, True, True]

    live.qtbot.keyClick(live.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    live.until(lambda: live.window.now.call.title.text() == "caller3@10.0.0.9")
    assert tiles.tiles[2].show_it.text() == "On show"
    assert tiles.tiles[0].show_it.text() == "Show (Alt+1)"


def test_tiles_go_with_their_calls(live: Stage) -> None:
    four_calls(live)
    for number in (3, 4):
        live.play(live.appliance.move, f"call-{number}", CallState.ENDED)
    assert [tile.isVisible() for tile in live.window.now.tiles.tiles] == [True, True, False, False]
    live.play(live.appliance.move, "call-2", CallState.ENDED)
    assert not live.window.now.tiles.isVisible()


@pytest.mark.parametrize("size", [(1120, 660), (1320, 800)])
def test_four_calls_have_names_for_screen_readers_and_room_for_their_words(
    live: Stage, size: tuple[int, int]
) -> None:
    live.window.resize(*size)
    four_calls(live)
    live.play(live.appliance.publish, RecordingChanged("call-1", RecordingState.PAUSED))
    live.play(live.appliance.publish, AgentMoved("call-1", "speaks", "ACTIVE", "booking", "day"))

    assert nameless(live.window) == []
    assert unreachable(live.window.now) == []
    assert cut_labels(live.window.now.tiles) == []
    assert cut_labels(live.window.now.call) == []


# --- the keyboard ---


def test_a_button_that_waits_never_hands_the_keyboard_to_the_one_that_hangs_up(live: Stage) -> None:
    panel = live.window.now.call
    live.play(live.appliance.speak, "call-1", "agent", "Hello.")
    panel.take_over.setFocus()
    assert panel.take_over.hasFocus()
    panel.take_over.click()
    assert not panel.take_over.isEnabled()
    assert panel.transcript.hasFocus()

    panel.hang_up.setFocus()
    live.play(live.appliance.speak, "call-1", "caller", "Hello?")
    assert panel.hang_up.hasFocus(), "who went there stays there"
