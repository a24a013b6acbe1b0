"""German and Spanish: every text of the window is translated, and the window opens and fits in them."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.errors import StoreError
from app.ui import repeated_texts
from app.ui.language import FOLDER, speak, tr
from app.ui.repeated import repeated
from app.ui.screens import SCREENS
from app.ui.wording import clock_words, day_words, error_sentence
from tests.app.ui.conftest import Stage
from tests.app.ui.looks import cut_labels
from tests.app.ui.marks import Marks

pytestmark = pytest.mark.ui

LANGUAGES = ("de", "es")
ROOT = Path(__file__).resolve().parents[3]
VALUE = re.compile(r"\{\w*\}")


def messages(file: Path) -> Iterator[tuple[str, str, bool]]:
    """Source, translation, and whether the translator is done with it."""
    for message in ET.parse(file).iter("message"):
        said = message.find("translation")
        assert said is not None
        yield message.findtext("source", ""), said.text or "", said.get("type") is None


def values(text: str) -> list[str]:
    return sorted(VALUE.findall(text))


def ts(language: str) -> Path:
    return FOLDER / f"lotline_{language}.ts"


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def said_in_code() -> Iterator[str]:
    """What stands in `tr("…")` and `mark("…")`; unlike lupdate, this looks into f-strings too."""
    for path in (ROOT / "app/ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(ast.Name("tr" | "mark"), [ast.Constant(str(text)), *_]):
                    yield text


def test_the_translators_know_every_text_of_the_code_and_no_other(language: str) -> None:
    known = {source for source, _, _ in messages(ts(language))}
    assert known == set(said_in_code()), "run `make texts` and translate what is new"


def test_the_window_knows_every_sentence_it_may_have_to_repeat(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    collecting = importlib.import_module("collect_texts")
    told = collecting.module_of(collecting.repeated_sentences(ROOT))
    assert told == Path(repeated_texts.__file__).read_text("utf-8"), "run `make texts`"


def test_every_text_is_translated_with_its_values(language: str) -> None:
    found = list(messages(ts(language)))
    assert [source for source, said, done in found if not done or not said] == []
    assert [source for source, said, _ in found if values(source) != values(said)] == []
    assert [source for source, said, _ in found if source.endswith(" …") != said.endswith(" …")] == []


def test_a_text_that_is_shown_is_one_the_translators_know(stage: Stage, marks: Marks, tmp_path: Path) -> None:
    stage.with_records(tmp_path)
    stage.open_ready()
    for number in range(len(SCREENS)):
        stage.window.open_screen(number)
    known = {source for source, _, _ in messages(ts("de"))}
    assert marks.asked - known == set()


@pytest.mark.parametrize("number", range(len(SCREENS)), ids=[screen.title for screen in SCREENS])
def test_every_screen_fits_the_smallest_window_in_every_language(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path: Path, language: str, number: int
) -> None:
    speak(qapp, language)
    stage: Stage = request.getfixturevalue("stage")
    stage.with_records(tmp_path)
    stage.open_ready()
    screen = stage.window.open_screen(number)
    stage.window.resize(stage.window.minimumSize())
    stage.until(lambda: stage.window.width() == stage.window.minimumWidth())
    QApplication.processEvents()
    stage.until(lambda: not cut_labels(screen))


def test_days_hours_and_qts_own_dialogs_speak_it_too(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert tr("Settings") == "Einstellungen"
    assert day_words(date(2026, 3, 2)) == "Montag, 2. März"
    assert clock_words(time(14, 5)) == "14:05"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert [button.text() for button in box.buttons()] == ["Abbrechen"]


def test_an_error_of_another_room_is_said_with_its_values(qapp: QApplication) -> None:
    said_of = "The disk is full: nothing more can be written to {0}. Free some space on it."
    error = StoreError(said_of.format("/a b/lotline.db"))
    assert error_sentence(error) == str(error)
    speak(qapp, "es")
    said = error_sentence(error)
    assert said != str(error)
    assert "/a b/lotline.db" in said
    assert repeated("A sentence that nobody wrote down.") == "A sentence that nobody wrote down."


def test_a_language_that_lotline_does_not_speak_is_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("fr_CA"))
    speak(qapp, "system")
    assert tr("Settings") == "Settings"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("es_MX"))
    speak(qapp, "system")
    assert tr("Settings") == "Configuración"
    assert QLocale().name() == "es_MX"
