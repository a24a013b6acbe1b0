"""Those who are called often: a click or a key calls them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QPushButton

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.phone.contacts_model import ContactsModel
from app.ui.phone.dial_panel import DialPanel
from app.ui.phone.wording import name_of, short_name
from app.ui.pieces import Card, key_words, label
from app.ui.theme import GAP, text_font
from app.ui.wording import phone_words

if TYPE_CHECKING:
    from app.phone.contacts import Contact

NONE = mark("Nobody is pinned. Choose somebody below and press “Pin”: they get a button and a key here.")
SHOWN = 9
_IN_A_ROW = 3


class FavouritesPanel(Card):
    """Watches a `ContactsModel`; the first nine have a button."""

    def __init__(self, desk: Desk, model: ContactsModel, dial: DialPanel) -> None:
        super().__init__(tr("Favourites"))
        self._desk, self._model, self._dial = desk, model, dial
        self.none = label(tr(NONE), tr("Why there are no favourites"), muted=True)
        self.none.setWordWrap(True)
        self.buttons = [self._button(number) for number in range(SHOWN)]
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for number, made in enumerate(self.buttons):
            grid.addWidget(made, number // _IN_A_ROW, number % _IN_A_ROW)
        for column in range(_IN_A_ROW):
            grid.setColumnStretch(column, 1)
        self.body.addWidget(self.none)
        self.body.addLayout(grid)
        model.pinned_changed.connect(self._show)
        desk.changed.connect(self._show_line)
        self._show()

    def _button(self, number: int) -> QPushButton:
        made = QPushButton()
        made.setFont(text_font())
        made.setObjectName("narrow")
        made.clicked.connect(partial(self._call, number))
        made.setAccessibleName(tr("Favourite {number}", number=number + 1))
        made.hide()
        return made

    def _call(self, number: int) -> None:
        self._dial.dial(self._model.favourites[number].address)

    def _show(self) -> None:
        shown = self._model.favourites[:SHOWN]
        self.none.setVisible(not shown)
        for number, made in enumerate(self.buttons):
            made.setVisible(number < len(shown))
            if number < len(shown):
                _name(made, shown[number], f"Alt+{number + 1}")
        self._show_line()

    def _show_line(self) -> None:
        for made in self.buttons:
            made.setEnabled(self._desk.line.can_take_calls)


def _name(made: QPushButton, contact: Contact, key: str) -> None:
    made.setText(f"★ {short_name(contact)}".replace("&", "&&"))
    made.setShortcut(QKeySequence(key))
    name = name_of(contact)
    made.setAccessibleName(tr("Call {name}", name=name))
    what = tr("Call {name}, {number}, and speak yourself", name=name, number=phone_words(contact.address))
    made.setAccessibleDescription(what)
    made.setToolTip(f"{what} ({key_words(key)})")
