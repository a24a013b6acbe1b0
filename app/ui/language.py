"""The language the window speaks: English as it stands in the code, others from `languages/lotline_*.ts`.

`tr` says a text in it. Where a text is written down before the language is known (a constant, a table),
`mark` notes it for the translators and `tr` says it later. Both want a literal, for `make texts` collects
the texts by reading the code.
On Qt's thread; `speak` is called once, before the first widget is built.
"""

from __future__ import annotations

from pathlib import Path
from typing import LiteralString, NewType

import structlog
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.settings import LanguageName

FOLDER = Path(__file__).with_name("languages")

Marked = NewType("Marked", str)
"""A text that the translators know of, still in English."""

_LOCALES: dict[LanguageName, QLocale] = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
    "es": QLocale(QLocale.Language.Spanish, QLocale.Country.UnitedStates),
}

_log = structlog.get_logger(__name__)


def mark(text: LiteralString, /) -> Marked:
    """Note a text for the translators; `tr` says it when it is shown."""
    return Marked(text)


def tr(text: LiteralString | Marked, /, **values: object) -> str:
    """This text in the window's language, with the values put where their names stand in braces."""
    said = QCoreApplication.translate("", text)
    return said.format(**values) if values else said


def speak(app: QCoreApplication, wanted: LanguageName) -> None:
    """Say everything in this language from now on, with its days, hours and numbers, and in Qt's own dialogs.

    `system` is the system's language, or English where Lotline does not speak it.
    """
    locale = _locale(wanted)
    QLocale.setDefault(locale)
    if locale.language() is QLocale.Language.English:
        return
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qts), ("lotline", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
        else:
            _log.warning("language_not_found", file=name, language=locale.name())


def _locale(wanted: LanguageName) -> QLocale:
    """The system's own where its language is the one, so that its country's habits stay.

    English is always the dealership's, whose days and hours the agent says.
    """
    system, english = QLocale.system(), _LOCALES["en"]
    ours = {each.language(): each for each in _LOCALES.values()}
    chosen = ours.get(system.language(), english) if wanted == "system" else _LOCALES[wanted]
    return system if chosen is not english and chosen.language() is system.language() else chosen
