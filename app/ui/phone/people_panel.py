"""Two lists of people to call: the contacts, searched while one types, and who it was last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.stores.rows import Call
from app.ui.language import mark, tr
from app.ui.phone import recent_model
from app.ui.phone.contacts_model import COLUMNS, ContactsModel
from app.ui.phone.recent_model import RecentModel
from app.ui.phone.wording import name_of
from app.ui.pieces import Card, button, key_words, rename, sentence
from app.ui.search_field import SearchField
from app.ui.tables import on_enter, plain_table
from app.ui.theme import GAP, text_font
from app.ui.wording import phone_words

if TYPE_CHECKING:
    from app.phone.contacts import Contact

SEARCH_KEY, CONTACTS_KEY, RECENT_KEY = "Ctrl+F", "Alt+C", "Alt+R"
PIN_KEY, UP_KEY, DOWN_KEY = "Ctrl+B", "Alt+Up", "Alt+Down"
NO_CALLS = mark("Nobody has called yet, and nobody was called. Calls appear here, newest first.")


class PeoplePanel(Card):
    """Watches a `ContactsModel`.

    Attributes:
        chosen: an address was clicked on; it may be called next.
        call_wanted: an address is to be called now.
    """

    chosen = Signal(str)
    call_wanted = Signal(str)

    def __init__(self, model: ContactsModel) -> None:
        super().__init__(tr("Contacts and recent calls"))
        self.model = model
        self.recent = RecentModel(self)
        self._was = ""
        self._build_search()
        self._build_lists()
        self._build_buttons()
        self._lay_out()
        model.listed.connect(self._show_contacts)
        self._show_contacts()

    def show_recent(self, calls: Sequence[Call]) -> None:
        """Who it was last."""
        self.recent.fill(calls)
        self.recent_pages.setCurrentIndex(1 if self.recent.rowCount() else 0)
        self._show_buttons()

    # --- what it is made of -------------------------------------------------------------------------

    def _build_search(self) -> None:
        what = tr("Part of a name, a number or a car")
        self.search = SearchField(
            tr("Search the contacts"),
            tr("Search: name, number, car … Enter calls the first"),
            f"{what} ({key_words(SEARCH_KEY)})",
        )
        self.search.sought.connect(lambda: self.model.seek(self.search.text()))
        self.search.entered.connect(self._call_found)
        self.search.installEventFilter(self)
        QShortcut(QKeySequence(SEARCH_KEY), self, self._to_search)

    def _build_lists(self) -> None:
        self.contacts = plain_table(self.model.table, tr("Contacts"))
        self.calls = plain_table(self.recent, tr("Recent calls"))
        _stretch(self.contacts, *(COLUMNS.index(wide) for wide in ("Who", "About")))
        _stretch(self.calls, recent_model.COLUMNS.index("Who"))
        self.nobody = sentence("", tr("Why no contacts are listed"))
        self.empty = sentence(tr(NO_CALLS), tr("Why there are no recent calls"))
        for table in (self.contacts, self.calls):
            table.clicked.connect(self._offer_chosen)
            table.doubleClicked.connect(self._call_chosen)
            table.selectionModel().currentRowChanged.connect(self._show_buttons)
            on_enter(table, self._call_chosen)

    def _build_buttons(self) -> None:
        self.to_contacts = tab(tr("Contacts"), CONTACTS_KEY, tr("The dealership's people and its customers"))
        self.to_recent = tab(tr("Recent"), RECENT_KEY, tr("Who called and who was called, newest first"))
        self.to_contacts.setChecked(True)
        self._tabs = QButtonGroup(self)
        for number, each in enumerate((self.to_contacts, self.to_recent)):
            self._tabs.addButton(each, number)
        self._tabs.idClicked.connect(self._open_list)
        self.pin = button(tr("Pin"), PIN_KEY, tr("Make the chosen one a favourite, or a favourite no more"))
        self.up = button(tr("Up"), UP_KEY, tr("Put the chosen favourite before the one above"))
        self.down = button(tr("Down"), DOWN_KEY, tr("Put the chosen favourite behind the one below"))
        self.pin.clicked.connect(self._pin)
        self.up.clicked.connect(lambda: self.model.move(self._address(), -1))
        self.down.clicked.connect(lambda: self.model.move(self._address(), 1))

    def _lay_out(self) -> None:
        self.body.removeWidget(self.title)
        self.title.hide()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        for each in (self.to_contacts, self.to_recent):
            head.addWidget(each)
        head.addStretch(1)
        for each in (self.pin, self.up, self.down):
            head.addWidget(each)
        names = tr("Contacts or the reason why there are none")
        self.contact_pages = _pages(names, self.nobody, self.contacts)
        names = tr("Recent calls or the reason why there are none")
        self.recent_pages = _pages(names, self.empty, self.calls)
        found = QWidget()
        found.setAccessibleName(tr("Contacts"))
        rows = QVBoxLayout(found)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.search)
        rows.addWidget(self.contact_pages, 1)
        self.lists = _pages(tr("Contacts or recent calls"), found, self.recent_pages)
        self.body.addLayout(head)
        self.body.addWidget(self.lists, 1)

    # --- what a person does -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The arrow down leads from the search into the list."""
        if watched is self.search and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
            if pressed and self.model.contacts:
                self._choose(max(0, self.contacts.currentIndex().row()))
                self.contacts.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _to_search(self) -> None:
        self.to_contacts.click()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _open_list(self, number: int) -> None:
        self.lists.setCurrentIndex(number)
        self._show_buttons()

    def _call_found(self) -> None:
        """Enter in the search calls only what was found for what stands there."""
        if self.search.text().strip():
            self._call_chosen()

    def _offer_chosen(self) -> None:
        self.chosen.emit(self._address())

    def _call_chosen(self) -> None:
        if self._address():
            self.call_wanted.emit(self._address())

    def _pin(self) -> None:
        address = self._address()
        if self.model.is_pinned(address):
            self.model.unpin(address)
        elif (contact := self._contact()) is not None:
            self.model.pin(address, name_of(contact))
        else:
            self.model.pin(address, phone_words(address))

    # --- what is shown ------------------------------------------------------------------------------

    def _contact(self) -> Contact | None:
        row, contacts = self.contacts.currentIndex().row(), self.model.contacts
        return contacts[row] if self.lists.currentIndex() == 0 and 0 <= row < len(contacts) else None

    def _address(self) -> str:
        contact = self._contact()
        if contact is not None:
            return contact.address
        row = self.calls.currentIndex().row()
        at_calls = self.lists.currentIndex() == 1 and 0 <= row < self.recent.rowCount()
        return self.recent.number(row) if at_calls else ""

    def _choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.table.index(row, 0)
        self.contacts.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _show_contacts(self) -> None:
        """Whoever was chosen stays so while they are found; else it is the first."""
        self.nobody.setText(self.model.sentence)
        self.contact_pages.setCurrentIndex(1 if self.model.contacts else 0)
        if self.model.contacts:
            self._choose(self.model.row_of(self._was) or 0)
        self._show_buttons()

    def _show_buttons(self, current: QModelIndex | None = None) -> None:  # noqa: ARG002 - Qt's signature
        address = self._was = self._address()
        pinned = self.model.is_pinned(address)
        rename(self.pin, tr("Unpin") if pinned else tr("Pin"))
        self.pin.setEnabled(bool(address))
        for each in (self.up, self.down):
            each.setVisible(pinned)


def tab(text: str, key: str, what: str) -> QPushButton:
    """A button that puts one of several things on show."""
    made = button(text, key, what)
    made.setObjectName("screen")
    made.setCheckable(True)
    made.setMinimumWidth(QFontMetrics(text_font(strong=True)).horizontalAdvance(text) + 4 * GAP)
    return made


def _pages(name: str, *pages: QWidget) -> QStackedWidget:
    made = QStackedWidget()
    made.setAccessibleName(name)
    for page in pages:
        made.addWidget(page)
    return made


def _stretch(table: QTableView, *wide: int) -> None:
    head = table.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in wide:
        head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
