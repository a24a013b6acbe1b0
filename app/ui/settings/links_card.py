"""Telephone links of browsers and mail programs: a button that has the desktop open them with Lotline."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.language import mark, tr
from app.ui.pieces import Card, button
from app.ui.requests import Requests
from app.ui.settings.form import Result, buttons, paragraph
from app.ui.wording import Tone

if TYPE_CHECKING:
    from app.phone.link_handler import LinkState

LINKS_KEY = "Alt+L"
_ABOUT = mark(
    "A telephone link in a web page or a mail (tel: or sip:) can put its number into the Phone screen. "
    "Nothing is dialled until you press “Call now”."
)
_SYSTEMS = {"win32": "Windows", "darwin": "macOS"}
NOT_HERE = mark(
    "Lotline does not register itself for telephone links on {system}. "
    "“lotline dial-link LINK” hands a link to the open window."
)
NOT_CHOSEN = mark(
    "Lotline is in the list of programs for telephone links. "
    "Choose it for them in the settings of your desktop."
)


class LinksModel(QObject):
    """Asks the desktop; on Qt's thread.

    Attributes:
        changed: the state, or what went wrong, is new.
        can_register: this system lets Lotline register itself.
    """

    changed = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self.can_register = True
        self.sentence, self.tone = "", Tone.QUIET

    def look(self) -> None:
        """Read how it stands."""
        self._requests.ask(lambda it: it.back_office.phone.link_state(), self._show, self._failed)

    def register(self) -> None:
        """Have the desktop open telephone links with Lotline."""
        self._requests.ask(lambda it: it.back_office.phone.open_links_here(), self._show, self._failed)

    def _show(self, state: LinkState) -> None:
        self.can_register = state.can_register
        self.sentence, self.tone = _words(state)
        self.changed.emit()

    def _failed(self, sentence: str) -> None:
        self.sentence, self.tone = sentence, Tone.BAD
        self.changed.emit()


class LinksCard(Card):
    """Watches a `LinksModel`."""

    def __init__(self, requests: Requests) -> None:
        super().__init__(tr("Telephone links"))
        self.model = LinksModel(requests, self)
        self.register = button(
            tr("Open telephone links with Lotline"),
            LINKS_KEY,
            tr("Register Lotline for tel: and sip: links"),
        )
        self.register.clicked.connect(self.model.register)
        self.result = Result(tr("Whether telephone links are opened here"))
        self.body.addWidget(paragraph(tr(_ABOUT), tr("About telephone links")))
        self.body.addLayout(buttons(self.register))
        self.body.addWidget(self.result)
        self.model.changed.connect(self._show)

    def _show(self) -> None:
        self.register.setVisible(self.model.can_register)
        self.result.say(self.model.sentence, self.model.tone)


def _words(state: LinkState) -> tuple[str, Tone]:
    if not state.can_register:
        system = _SYSTEMS.get(sys.platform) or tr("this system")
        return tr(NOT_HERE, system=system), Tone.QUIET
    if not state.is_written:
        return "", Tone.QUIET
    if not state.is_chosen:
        return tr(NOT_CHOSEN), Tone.BUSY
    return tr("Lotline opens telephone links."), Tone.GOOD
