"""The row of filters above the cars: words, make, new or used, offered or sold, price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.inventory.errors import CarRefused
from app.inventory.fields import PRICE, read
from app.stores.stock_rows import CarQuery
from app.ui.inventory.cars_model import CarsModel
from app.ui.language import mark, tr
from app.ui.pieces import label
from app.ui.search_field import SearchField
from app.ui.theme import GAP, text_font

_ANY_MAKE = mark("Any make")
_PRICE_PX = 96


class Filters(QWidget):
    """Changes what the list seeks."""

    def __init__(self, cars: CarsModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Filters"))
        self._cars = cars
        self.words = SearchField(tr("Search the cars"), tr("Search: make, model, color, stock no., VIN …"))
        self.make = _choice(tr("Make"), [(tr(_ANY_MAKE), None)])
        kinds = [(tr("New and used"), None), (tr("New"), True), (tr("Used"), False)]
        self.kind = _choice(tr("New or used"), kinds)
        offers = [(tr("For sale and sold"), None), (tr("For sale"), True), (tr("Sold"), False)]
        self.offered = _choice(tr("Offered or sold"), offers)
        self.lowest = SearchField(tr("Lowest price"), tr("from $"))
        self.highest = SearchField(tr("Highest price"), tr("to $"))
        for price in (self.lowest, self.highest):
            price.setFixedWidth(_PRICE_PX)
        self._lay_out()
        for line in (self.words, self.lowest, self.highest):
            line.sought.connect(self.seek)
        for choice in (self.make, self.kind, self.offered):
            choice.activated.connect(self.seek)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.words, 1)
        price = label(tr("Price"), tr("{caption}, label", caption=tr("Price")), muted=True)
        for widget in (self.make, self.kind, self.offered, price):
            row.addWidget(widget)
        row.addWidget(self.lowest)
        row.addWidget(self.highest)

    @property
    def are_set(self) -> bool:
        """Whether anything is left out of the list."""
        query = self._cars.query
        return query != CarQuery(order=query.order, descending=query.descending)

    def show_makes(self, makes: Sequence[str]) -> None:
        """Offer these makes; the chosen one stays chosen while there is a car of it."""
        chosen = self.make.currentData()
        self.make.clear()
        self.make.addItem(tr(_ANY_MAKE), None)
        for make in makes:
            self.make.addItem(make, make)
        self.make.setCurrentIndex(max(0, self.make.findData(chosen)))
        if chosen is not None and self.make.currentIndex() == 0:
            self.seek()

    def seek(self) -> None:
        """Look for what is set now."""
        wanted = replace(
            self._cars.query,
            text=self.words.text().strip(),
            make=self.make.currentData(),
            is_new=self.kind.currentData(),
            is_available=self.offered.currentData(),
            price_min=_dollars(self.lowest),
            price_max=_dollars(self.highest),
        )
        if wanted != self._cars.query:
            self._cars.seek(wanted)


def _dollars(line: QLineEdit) -> float | None:
    """What is typed; a price that cannot be read counts for nothing and says so."""
    text = line.text().strip()
    line.setToolTip("")
    try:
        return float(read(PRICE, text)) if text else None
    except CarRefused as error:
        line.setToolTip(tr("{reason} It is not used.", reason=error))
        return None


def _choice(name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setFont(text_font())
    for text, value in choices:
        made.addItem(text, value)
    return made
