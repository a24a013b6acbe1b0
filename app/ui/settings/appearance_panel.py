"""Theme and size of the text, changed at once, and the language, from the next start on: all of it kept."""

from __future__ import annotations

import dataclasses
from typing import cast

from app.settings import LanguageName, ThemeName, WindowSettings
from app.ui.desk import Desk
from app.ui.language import Marked, mark, tr
from app.ui.pieces import Card
from app.ui.settings.form import Form, Result, Section, choice, show_value
from app.ui.settings.section_model import SectionModel

_AS_SYSTEM = mark("As the system has it")
THEMES: list[tuple[Marked, ThemeName]] = [
    (_AS_SYSTEM, "system"),
    (mark("Light"), "light"),
    (mark("Dark"), "dark"),
    (mark("High contrast, light"), "high-contrast-light"),
    (mark("High contrast, dark"), "high-contrast-dark"),
]
_LANGUAGES: list[tuple[str, object]] = [("English", "en"), ("Deutsch", "de"), ("Español", "es")]
"""Each in its own words, for who cannot read the others."""
_LANGUAGE_HINT = mark("Of this window, from the next start on. The agent speaks English with callers.")
PERCENTS = (90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200)


class AppearanceModel(SectionModel):
    """Keeps the choice that is in force; the last one wins, however fast they come."""

    def __init__(self, desk: Desk, parent: Section) -> None:
        super().__init__(desk.requests, parent)
        self._appearance = desk.appearance
        self._kept = desk.appearance.chosen

    def choose(self, chosen: WindowSettings) -> None:
        """Dress the window now, then keep the choice."""
        if chosen != self._appearance.chosen:
            self._appearance.choose(chosen)
            self._keep()

    def _keep(self) -> None:
        wanted = self._appearance.chosen
        values = dataclasses.asdict(wanted)
        self.do(lambda upkeep: upkeep.choices.change("window", values), lambda _: self._is_kept(wanted))

    def _is_kept(self, wanted: WindowSettings) -> None:
        self._kept = wanted
        if wanted != self._appearance.chosen:
            self._keep()
        else:
            self.say(tr("Kept."))


class AppearancePanel(Section):
    """Shows the choice in force."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Appearance"))
        self._appearance = desk.appearance
        self.model = AppearanceModel(desk, self)
        self.theme = choice([(tr(words), theme) for words, theme in THEMES])
        self.percent = choice([(tr("{percent} %", percent=percent), percent) for percent in PERCENTS])
        self.language = choice([(tr(_AS_SYSTEM), "system"), *_LANGUAGES])
        self.result = Result(tr("How it went"))
        self._lay_out()
        self._show()
        self.theme.currentIndexChanged.connect(self._choose)
        self.percent.currentIndexChanged.connect(self._choose)
        self.language.currentIndexChanged.connect(self._choose)
        self._appearance.changed.connect(self._show)
        self.model.changed.connect(lambda: self.result.say(self.model.sentence, self.model.tone))

    def _lay_out(self) -> None:
        card = Card(tr("Appearance"))
        form = Form(tr("Appearance"))
        form.add(tr("Theme"), self.theme, tr("High contrast is for weak eyes and bright rooms."))
        form.add(tr("Size of text"), self.percent, tr("100 % is the size of the system's own text."))
        form.add(tr("Language"), self.language, tr(_LANGUAGE_HINT))
        card.body.addWidget(form)
        card.body.addWidget(self.result)
        self.rows.addWidget(card)
        self.rows.addStretch(1)

    def _choose(self) -> None:
        theme = cast("ThemeName", self.theme.currentData())
        language = cast("LanguageName", self.language.currentData())
        self.model.choose(WindowSettings(theme, self.percent.currentData(), language))

    def _show(self) -> None:
        chosen = self._appearance.chosen
        for field in (self.theme, self.percent, self.language):
            field.blockSignals(True)
        show_value(self.theme, chosen.theme, chosen.theme)
        show_value(self.percent, tr("{percent} %", percent=chosen.text_percent), chosen.text_percent)
        show_value(self.language, chosen.language, chosen.language)
        for field in (self.theme, self.percent, self.language):
            field.blockSignals(False)
