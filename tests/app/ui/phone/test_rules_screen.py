"""Who answers: the rules in the real window over real records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime

from app.stores.answer_rules import AnswerRules
from app.stores.phone_rows import AnswerRule, CallerKind, WhoAnswers
from app.ui.phone.phone_screen import PhoneScreen
from app.ui.phone.rule_words import days_words, when_words
from tests.app.ui.conftest import Stage
from tests.app.ui.hands import click
from tests.app.ui.looks import cut_labels, nameless, unreachable

pytestmark = pytest.mark.ui
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def opened(stage: Stage, folder: Path) -> PhoneScreen:
    stage.with_records(folder)
    stage.open_ready()
    screen = stage.open_screen("Phone")
    assert isinstance(screen, PhoneScreen)
    click(screen.to_rules)
    stage.until(lambda: bool(screen.rules.model.otherwise))
    return screen


def kept(stage: Stage) -> Sequence[AnswerRule]:
    assert stage.database is not None
    return stage.in_records(AnswerRules(stage.database).all())


def put(stage: Stage, screen: PhoneScreen, *rules: AnswerRule) -> None:
    for rule in rules:
        stage.in_records(stage.appliance.back_office.phone.rules.save(rule))
    screen.refresh()
    stage.until(lambda: len(screen.rules.model.rules) == len(rules))


def test_a_rule_is_written_and_tried(stage: Stage, tmp_path: Path) -> None:
    rules = opened(stage, tmp_path).rules
    assert rules.otherwise.text() == "Without a rule, every call would be answered by the agent at once."
    click(rules.add)
    form = rules.form
    form.who.setCurrentText("Only the desk; the agent takes a message")
    form.rings.setValue(15)
    form.days[0].click()
    form.hours.setCurrentIndex(1)
    form.begins.setTime(QTime(9, 0))
    form.ends.setTime(QTime(17, 30))
    form.caller_kind.setCurrentText("Numbers that begin with …")
    form.caller.setText("217")
    assert nameless(stage.window) == []
    click(form.save)
    stage.until(lambda: len(rules.model.rules) == 1)

    (rule,) = kept(stage)
    assert rule == AnswerRule(
        1, WhoAnswers.DESK_ALONE, 15, 1, time(9), time(17, 30), None, CallerKind.PREFIX, "+1217"
    )
    assert list(rules.model.table.rows[0]) == [
        "1",
        "Mon, 9:00 AM – 5:30 PM",
        "Any number",
        "+1217 …",
        "The desk for 15 s, else a message",
    ]

    rules.caller.setText("(217) 555-0142")
    stage.qtbot.keyClick(rules.caller, Qt.Key.Key_Return)
    stage.until(lambda: bool(rules.verdict.text()))
    assert rules.verdict.text() == (
        "A call now from (217) 555-0142 would ring at the desk for 15 s, "
        "then the agent would take a message (rule 1)."
    )


def test_what_is_wrong_with_a_rule_is_said_and_the_form_stays_open(stage: Stage, tmp_path: Path) -> None:
    rules = opened(stage, tmp_path).rules
    rules.model.add()
    rules.form.caller_kind.setCurrentText("A number or SIP address")
    rules.form.caller.setText("Dana")
    stage.qtbot.keyClick(rules.form, Qt.Key.Key_S, CTRL)
    stage.until(rules.form.trouble.isVisible)

    assert "A caller is a number" in rules.form.trouble.text()
    assert rules.form.caller.text() == "Dana"
    assert kept(stage) == []
    stage.qtbot.keyClick(rules.form, Qt.Key.Key_Escape)
    stage.until(rules.empty.isVisible)


def test_rules_are_put_in_order_changed_deleted_and_brought_back_with_the_keyboard_only(
    stage: Stage, tmp_path: Path
) -> None:
    screen = opened(stage, tmp_path)
    rules = screen.rules
    put(stage, screen, AnswerRule(0, WhoAnswers.AGENT), AnswerRule(0, WhoAnswers.DESK_FIRST))
    rules.table.setFocus()
    stage.qtbot.keyClick(rules.table, Qt.Key.Key_Down)
    stage.qtbot.keyClick(screen, Qt.Key.Key_Up, ALT)
    stage.until(lambda: [rule.id for rule in rules.model.rules] == [2, 1])
    assert rules.table.currentIndex().row() == 0

    stage.qtbot.keyClick(screen, Qt.Key.Key_Delete, CTRL)
    stage.until(lambda: [rule.id for rule in kept(stage)] == [1])
    stage.until(rules.undo.isVisible)
    assert rules.undo.text.text() == "Rule 1 was deleted."
    stage.qtbot.keyClick(screen, Qt.Key.Key_Z, CTRL)
    stage.until(lambda: [rule.who for rule in kept(stage)] == [WhoAnswers.DESK_FIRST, WhoAnswers.AGENT])

    stage.until(lambda: len(rules.model.rules) == 2)
    rules.table.setFocus()
    stage.qtbot.keyClick(rules.table, Qt.Key.Key_Return)
    stage.until(rules.form.isVisible)
    rules.form.who.setCurrentIndex(0)
    stage.qtbot.keyClick(rules.form, Qt.Key.Key_S, CTRL)
    stage.until(lambda: [rule.who for rule in kept(stage)] == [WhoAnswers.AGENT, WhoAnswers.AGENT])


def test_the_rules_fit_the_smallest_window_and_can_be_used_without_eyes(stage: Stage, tmp_path: Path) -> None:
    screen = opened(stage, tmp_path)
    stage.window.resize(stage.window.minimumSize())
    put(stage, screen, AnswerRule(0, WhoAnswers.DESK_ALONE, 30, 31, time(18), time(8)))
    stage.until(lambda: not cut_labels(screen))
    screen.rules.model.edit(0)
    stage.until(screen.rules.form.isVisible)

    assert nameless(screen) == []
    assert unreachable(screen.rules) == []
    stage.until(lambda: not cut_labels(screen))


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "Always"),
        (0b1111111, "Always"),
        (0b0011111, "Mon–Fri"),
        (0b1100000, "Sat, Sun"),
        (0b1010111, "Mon–Wed, Fri, Sun"),
    ],
)
def test_days_in_a_row_are_joined(days: int, words: str) -> None:
    assert days_words(days) == words


def test_hours_without_days_are_said_alone() -> None:
    assert when_words(AnswerRule(1, WhoAnswers.AGENT, begins=time(18), ends=time(8))) == "6:00 PM – 8:00 AM"
