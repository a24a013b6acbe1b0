"""Everything the calendar says can be said in another language, with its days and hours in another order."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui.calendar.words import full_hour_words, head_words, long_day_words, span_words, week_words
from tests.app.ui.conftest import Stage
from tests.app.ui.looks import untranslated
from tests.app.ui.marks import Marks
from tests.app.ui.test_calendar_screen import FOUR, TWO, Days

pytestmark = pytest.mark.ui

DATA = ["Dana Cole", "Lee Park", "Oil Change", "2025 Toyota Camry", "&Yes", "&No"]
HALVED = ["⟦2:00 – ", "⟦3:00 – ", "Now on"]
"""Where two hours share one AM or PM, the mark around the first is cut."""
GERMAN = {
    "h:mm AP": "HH:mm",
    "h AP": "HH:mm",
    "MMM d": "d. MMM",
    "MMMM d": "d. MMMM",
    "MMMM d, yyyy": "d. MMMM yyyy",
    "dddd, MMMM d, yyyy": "dddd, d. MMMM yyyy",
    "ddd d": "ddd d.",
    "Today, {day}": "Heute, {day}",
    "{first} – {last}, {year}": "{first} – {last} {year}",
    "{month} {first} – {last}, {year}": "{first}. – {last}. {month} {year}",
}


class German(QTranslator):
    """As the translators put days and hours."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return None if context else GERMAN.get(text)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def days(marks: Marks, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Days:
    by_title = stage.open_screen
    monkeypatch.setattr(stage, "open_screen", lambda title: by_title(f"⟦{title}⟧"))
    return Days(stage, tmp_path)


def test_a_day_a_week_and_an_appointment_can_be_translated(days: Days) -> None:
    screen, data = days.screen, [*DATA, *HALVED]
    assert untranslated(screen, data) == []
    days.choose(2)
    assert untranslated(screen, data) == []
    days.drag(1, column=1, start=FOUR)
    assert untranslated(screen, data) == []
    days.let_go(1)
    days.said("Moved: Dana Cole")
    days.choose(1)
    days.press(screen.week_view)
    days.stage.until(lambda: len(screen.calendar.board.columns) == 7)
    assert untranslated(screen, [*DATA, "⟦4:00 – ", "⟦3:00 – "]) == []


def test_every_refusal_can_be_translated(days: Days) -> None:
    screen = days.screen
    days.drag(1, column=0, start=TWO.replace(hour=17))
    words = {"⟦Past⟧", "⟦Into lunch⟧", "⟦Outside hours⟧", "⟦Not here⟧"}
    assert screen.board.ground.forbidden_words == words
    days.let_go(1)
    days.said("⟦it would lie outside the hours for appointments⟧")
    assert untranslated(screen, [*DATA, *HALVED]) == []


def test_the_dialogs_can_be_translated(days: Days, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def decline(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(untranslated(box, [*DATA, *HALVED]))
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "exec", decline)
    days.choose(1)
    days.press(days.screen.panel.move_)
    dialog = days.screen.dialog
    days.stage.until(lambda: dialog.times.count() > 0)
    assert untranslated(dialog, [*DATA, *HALVED]) == []
    dialog.day.setDate(dialog.day.date().addDays(6))
    days.stage.until(lambda: "Nothing is free" in dialog.sentence.text())
    assert untranslated(dialog, [*DATA, *HALVED]) == []
    dialog.reject()
    days.press(days.screen.panel.cancel)
    assert asked == [[]]


def test_hours_and_days_are_written_as_germans_write_them(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    qapp.installTranslator(German(qapp))
    assert span_words(time(10), time(10, 30)) == "10:00 – 10:30"
    assert span_words(time(11, 30), time(14)) == "11:30 – 14:00"
    assert full_hour_words(time(9)) == "09:00"
    assert week_words(date(2026, 3, 2), date(2026, 3, 8)) == "2. – 8. März 2026"
    assert week_words(date(2026, 3, 30), date(2026, 4, 5)) == "30. März – 5. April 2026"
    assert week_words(date(2026, 12, 28), date(2027, 1, 3)) == "28. Dezember 2026 – 3. Januar 2027"
    assert long_day_words(date(2026, 3, 3)) == "Dienstag, 3. März 2026"
    assert head_words(date(2026, 3, 3), is_today=True, is_wide=True) == "Heute, 3. März"
    assert head_words(date(2026, 3, 3), is_today=False, is_wide=False) == "Di. 3."
