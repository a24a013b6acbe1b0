"""Everything that the telephone's screen says can be said in another language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.calls.who_answers import Answering
from app.events import DeskRang
from app.phone.quiet import QuietState
from app.stores.customers import enter_customer
from app.stores.phone_rows import AnswerRule, CallerKind, WhoAnswers
from app.ui.phone.phone_screen import PhoneScreen
from app.ui.phone.rule_words import otherwise_words, rule_cells, verdict_words
from app.ui.phone.wording import arrival_words, quiet_words
from telephony.call import CallState
from tests.app.ui.conftest import Stage
from tests.app.ui.looks import untranslated

pytestmark = [pytest.mark.ui, pytest.mark.usefixtures("marks")]
DATA = (
    *("Dana Cole", "Sarah Miller", "Marcus Lee", "zebra", "Service advisor", "Sales", "+1217", "office@pbx"),
    *("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"),
    *("Ctrl", "Shift", "Alt", "Return", "Esc", "Up", "Down", "Del"),
)
RULE = AnswerRule(0, WhoAnswers.DESK_ALONE, 15, 5, time(9), time(17), None, CallerKind.PREFIX, "+1217")


def plain(said: Iterable[str]) -> list[str]:
    return untranslated(QLabel("\n".join(said)), DATA)


def test_people_and_calls_are_said_in_another_language(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    assert stage.database is not None
    stage.in_records(stage.database.write(lambda it: enter_customer(it, "+12175551000", "Dana Cole", None)))
    stage.open_ready()
    stage.play(stage.appliance.ring, "call-1", "+12175550142")
    stage.play(stage.appliance.publish, DeskRang("call-1", "+12175550142", None, takes_message=False))
    assert untranslated(stage.window.arrival, DATA) == []
    stage.play(stage.appliance.move, "call-1", CallState.ENDED, "missed")
    screen = stage.open_screen("⟦Phone⟧")
    assert isinstance(screen, PhoneScreen)
    stage.until(lambda: bool(screen.model.contacts and screen.people.recent.rowCount()))
    assert untranslated(screen, DATA) == []

    screen.model.pin("+12175551000", "Dana Cole")
    stage.desk.quiet.switch_on(timedelta(hours=1))
    screen.people.search.setText("zebra")
    stage.until(lambda: screen.people.nobody.isVisible() and stage.desk.quiet.on)
    assert untranslated(screen, DATA) == []


def test_the_rules_are_said_in_another_language(stage: Stage, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    screen = stage.open_screen("⟦Phone⟧")
    assert isinstance(screen, PhoneScreen)
    stage.in_records(stage.appliance.back_office.phone.rules.save(RULE))
    screen.refresh()
    stage.until(lambda: bool(screen.rules.model.rules))
    screen.rules.model.try_out("", None)
    stage.until(lambda: bool(screen.rules.verdict.text()))
    screen.rules.model.edit(0)
    assert untranslated(screen, DATA) == []

    screen.rules.model.cancel()
    screen.rules.model.remove(0)
    stage.until(lambda: bool(screen.rules.undo.text.text()))
    assert untranslated(screen, DATA) == []


@pytest.mark.parametrize(
    "answering",
    [
        Answering(None, at_the_desk=True),
        Answering(0.0, at_the_desk=False),
        Answering(4.0, at_the_desk=False),
        Answering(20.0, at_the_desk=True),
        Answering(20.0, at_the_desk=True, takes_message=True),
        Answering(0.0, at_the_desk=False, quiet=True),
    ],
)
def test_what_would_become_of_a_call_is_said_in_another_language(answering: Answering) -> None:
    said = [
        otherwise_words(answering, has_rules=True),
        otherwise_words(answering, has_rules=False),
        verdict_words("", answering, None),
        verdict_words("+12175550142", answering, 2),
    ]
    assert plain(said) == []


def test_each_kind_of_rule_is_said_in_another_language() -> None:
    rules = [AnswerRule(1, who) for who in WhoAnswers]
    rules += [AnswerRule(1, WhoAnswers.AGENT, caller_kind=kind, caller="217") for kind in CallerKind]
    rules += [AnswerRule(1, WhoAnswers.AGENT, account=AnswerRule.DIRECT, days=0b1010111)]
    assert plain(word for rule in rules for word in rule_cells(1, rule)) == []


def test_until_when_and_what_happens_then_is_said_in_another_language() -> None:
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    ring = DeskRang("call-1", "+12175550142", now, takes_message=False)
    message = DeskRang("call-1", "+12175550142", now, takes_message=True)
    said = [
        quiet_words(QuietState(on=True, until=None, now=now)),
        quiet_words(QuietState(on=True, until=now + timedelta(hours=1), now=now)),
        quiet_words(QuietState(on=True, until=now + timedelta(days=1), now=now)),
        *(arrival_words(each, left) for each in (ring, message) for left in (None, 5)),
    ]
    assert plain(said) == []
