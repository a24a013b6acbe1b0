"""Keys that work in other programs: which keys are held down with them, and whether they can be had here."""

from __future__ import annotations

from typing import cast

from app.settings import HeldKeys, ShortcutSettings
from app.ui.desk import Desk
from app.ui.language import Marked, mark, tr
from app.ui.pieces import Card, key_words
from app.ui.settings.form import Form, Result, Section, choice, paragraph, show_value
from app.ui.settings.section_model import SectionModel
from app.ui.shortcuts.shortcuts_model import Deed, Shortcuts
from app.ui.wording import Tone

_HELD: tuple[HeldKeys, ...] = ("Ctrl+Shift", "Alt+Shift", "Meta")
_DEEDS: tuple[tuple[Marked, Deed], ...] = (
    (mark("{key}: answer the ringing call, or take the caller who wants a person"), Deed.ANSWER),
    (mark("{key}: take the call over from the agent, or give it back"), Deed.TAKE_OVER),
    (mark("{key}: hang up"), Deed.HANG_UP),
)


class ShortcutsModel(SectionModel):
    """Listens for the choice, then keeps it."""

    def __init__(self, desk: Desk, parent: Section) -> None:
        super().__init__(desk.requests, parent)
        self._shortcuts = desk.shortcuts

    def choose(self, held: HeldKeys) -> None:
        """Have these keys from now on."""
        self._shortcuts.choose(ShortcutSettings(held))
        self.do(
            lambda upkeep: upkeep.choices.change("shortcuts", {"everywhere": held}),
            lambda _: self.say(tr("Kept.")),
        )


class ShortcutsPanel(Section):
    """Watches the desk's `Shortcuts`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Shortcuts"))
        self._shortcuts: Shortcuts = desk.shortcuts
        self.model = ShortcutsModel(desk, self)
        self.held = choice(
            [(tr("None: only in this window"), "off"), *((_words(each), each) for each in _HELD)]
        )
        self.keys = paragraph("", tr("What the keys do"))
        self.result = Result(tr("How it went"))
        self._lay_out()
        self._show()
        self.held.currentIndexChanged.connect(self._choose)
        desk.shortcuts.changed.connect(self._show)
        self.model.changed.connect(self._show)

    def _lay_out(self) -> None:
        card = Card(tr("Keys in other programs"))
        form = Form(tr("Keys in other programs"))
        form.add(tr("Held down"), self.held, tr("Together with the keys of this window, wherever you type."))
        card.body.addWidget(form)
        card.body.addWidget(self.keys)
        card.body.addWidget(self.result)
        self.rows.addWidget(card)
        self.rows.addStretch(1)

    def _choose(self) -> None:
        self.model.choose(cast("HeldKeys", self.held.currentData()))

    def _show(self) -> None:
        shortcuts = self._shortcuts
        self.held.setEnabled(not shortcuts.why_not and not self.model.busy)
        self.held.blockSignals(True)
        show_value(self.held, shortcuts.held, shortcuts.held)
        self.held.blockSignals(False)
        front = "" if shortcuts.held == "off" else f"{shortcuts.held}+"
        self.keys.setText("\n".join(tr(words, key=key_words(front + deed)) for words, deed in _DEEDS))
        if shortcuts.taken:
            taken = ", ".join(key_words(key) for key in shortcuts.taken)
            said = tr("Another program has {keys} already. Choose other keys.", keys=taken)
            self.result.say(said, Tone.BAD)
        else:
            self.result.say(shortcuts.why_not or self.model.sentence, self.model.tone)


def _words(held: HeldKeys) -> str:
    return key_words(f"{held}+F4").removesuffix("+F4")
