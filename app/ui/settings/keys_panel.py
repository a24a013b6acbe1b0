"""The key with which other programs on this PC use the HTTP API."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.pieces import Card, button, rename
from app.ui.settings.form import Form, Result, Section, buttons, line_edit, paragraph
from app.ui.settings.questions import Questions
from app.ui.settings.section_model import SectionModel

_DOTS = "•" * 20
_ABOUT = mark(
    "Programs on this PC that use Lotline's HTTP API send this key. Whoever has it can read the calls and "
    "book appointments: give it to such programs only."
)


class KeyModel(SectionModel):
    """`shown`: the key while a person looks at it."""

    shown: str | None = None

    def show(self) -> None:
        """Read the key and show it."""
        self.do(lambda upkeep: upkeep.api_key.read(), self._look)

    def hide(self) -> None:
        """Show dots again."""
        self.shown = None
        self.say("")

    def copy(self, to: Callable[[str], None]) -> None:
        """Read the key and put it somewhere, without showing it."""

        def copied(key: str) -> None:
            to(key)
            self.say(tr("The key is in the clipboard."))

        self.do(lambda upkeep: upkeep.api_key.read(), copied)

    def renew(self) -> None:
        """Put a new key in the place of the old one."""
        self.do(lambda upkeep: upkeep.api_key.renew(), self._renewed)

    def _look(self, key: str) -> None:
        self.shown = key
        self.changed.emit()

    def _renewed(self, key: str) -> None:
        if self.shown is not None:
            self.shown = key
        self.say(
            tr("There is a new key. It counts from the next start of Lotline; until then the old one does.")
        )


class KeysPanel(Section):
    """Watches a `KeyModel`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Keys"))
        self.questions = Questions(self)
        self.model = KeyModel(desk.requests, self)
        self.key = line_edit()
        self.key.setReadOnly(True)
        self.look = button(tr("Show"), "Alt+H", tr("Show the key, or dots again"))
        self.copy = button(tr("Copy"), "Alt+C", tr("Put the key into the clipboard"))
        self.renew = button(tr("New key …"), "Alt+N", tr("Make a new key in the place of the old one"))
        self.renew.setObjectName("grave")
        self.result = Result(tr("How it went"))
        self._lay_out()
        self._connect()
        self._show()

    def refresh(self) -> None:
        """Whoever comes back sees dots."""
        self.model.hide()

    def _lay_out(self) -> None:
        card = Card(tr("HTTP API"))
        card.body.addWidget(paragraph(tr(_ABOUT), tr("About the key")))
        form = Form(tr("HTTP API"))
        form.add(tr("Key"), self.key)
        card.body.addWidget(form)
        card.body.addLayout(buttons(self.look, self.copy, self.renew))
        card.body.addWidget(self.result)
        self.rows.addWidget(card)
        self.rows.addStretch(1)

    def _connect(self) -> None:
        self.look.clicked.connect(lambda: self.model.hide() if self.model.shown else self.model.show())
        self.copy.clicked.connect(lambda: self.model.copy(QGuiApplication.clipboard().setText))
        self.renew.clicked.connect(self._ask_to_renew)
        self.model.changed.connect(self._show)

    def _ask_to_renew(self) -> None:
        text = tr("Every program that uses the key stops working until it has the new one.")
        if self.questions.is_meant(tr("New key"), text, tr("Make a new key?")):
            self.model.renew()

    def _show(self) -> None:
        shown = self.model.shown
        self.key.setText(shown or _DOTS)
        self.key.setCursorPosition(0)
        rename(self.look, tr("Hide") if shown else tr("Show"))
        for each in (self.look, self.copy, self.renew):
            each.setEnabled(not self.model.busy)
        self.result.say(self.model.sentence, self.model.tone)
