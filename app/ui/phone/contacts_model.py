"""Whom one can call: contacts that a search finds, and favourites. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.language import mark, tr
from app.ui.phone.wording import contact_cells
from app.ui.requests import Requests
from app.ui.table_model import WordTable

if TYPE_CHECKING:
    from app.phone.contacts import Contact, ContactBook

PAGE = 100
COLUMNS = ("", mark("Who"), mark("Number"), mark("About"))
NOBODY_YET = mark(
    "No contacts yet. The dealership’s people with an extension are listed here, and its customers, "
    "once they have booked."
)
NOBODY_FOUND = mark("Nobody found. Try part of a name, a number or a car.")
NOT_READY = mark("The contacts are shown here once Lotline is ready.")


class ContactsModel(QObject):
    """Favourites come first, then the dealership's people, then customers.

    Attributes:
        listed: the rows or the sentence are new.
        pinned_changed: the favourites are new.
        failed: what could not be done, in a sentence.
        table: the rows.
        favourites: in their order, whatever is searched for.
        sentence: what stands there instead of rows, when there are none.
    """

    listed = Signal()
    pinned_changed = Signal()
    failed = Signal(str)

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._asked = 0
        self._words = ""
        self._contacts: list[Contact] = []
        self.favourites: Sequence[Contact] = ()
        self.table = WordTable([tr(each) for each in COLUMNS], self)
        self.table.wants_more.connect(self._look_further)
        self.sentence = tr(NOT_READY)

    @property
    def contacts(self) -> Sequence[Contact]:
        """Who has been read so far."""
        return self._contacts

    def row_of(self, address: str) -> int | None:
        """Where somebody stands in the list."""
        return next((row for row, each in enumerate(self._contacts) if each.address == address), None)

    def seek(self, words: str) -> None:
        """List those that these words are found in."""
        if words.split() != self._words.split():
            self._words = words
            self._contacts = []
            self.look()

    def look(self) -> None:
        """Read favourites and list anew, as far as it was read before."""
        self._asked += 1
        number, words, limit = self._asked, self._words, max(PAGE, len(self._contacts))

        async def read(book: ContactBook) -> tuple[Sequence[Contact], Sequence[Contact]]:
            return await book.favourites(), await book.page(words, limit)

        def take(found: tuple[Sequence[Contact], Sequence[Contact]]) -> None:
            if number == self._asked:
                self._fill(*found, limit)

        self._requests.ask(lambda it: read(it.back_office.phone.contacts), take, self._failed)

    def pin(self, address: str, name: str) -> None:
        """Make somebody a favourite."""
        self._change(lambda book: book.pin(address, name))

    def unpin(self, address: str) -> None:
        """Somebody is a favourite no more."""
        self._change(lambda book: book.unpin(address))

    def move(self, address: str, by: int) -> None:
        """Put a favourite so many places further down, or up when it is negative."""
        self._change(lambda book: book.move(address, by))

    def is_pinned(self, address: str) -> bool:
        """Whether this address is a favourite's."""
        return any(each.address == address for each in self.favourites)

    def _change(self, do: Callable[[ContactBook], Awaitable[None]]) -> None:
        self._requests.ask(
            lambda it: do(it.back_office.phone.contacts), lambda _: self.look(), self.failed.emit
        )

    def _fill(self, favourites: Sequence[Contact], contacts: Sequence[Contact], limit: int) -> None:
        self.favourites = tuple(favourites)
        self._contacts = list(contacts)
        customers = sum(1 for each in contacts if each.customer_id is not None)
        self.sentence = tr(NOBODY_FOUND if self._words.strip() else NOBODY_YET)
        self.table.fill([contact_cells(each) for each in contacts], ends=customers < limit)
        self.pinned_changed.emit()
        self.listed.emit()

    def _look_further(self) -> None:
        number, words, last = self._asked, self._words, self._contacts[-1].customer_id
        if last is None:
            return

        def take(contacts: Sequence[Contact]) -> None:
            if number == self._asked:
                self._contacts.extend(contacts)
                self.table.add([contact_cells(each) for each in contacts], ends=len(contacts) < PAGE)

        self._requests.ask(
            lambda it: it.back_office.phone.contacts.further(words, PAGE, last), take, self._failed
        )

    def _failed(self, sentence: str) -> None:
        self._contacts = []
        self.table.fill([])
        self.sentence = tr("The contacts cannot be shown. {sentence}", sentence=sentence)
        self.listed.emit()
