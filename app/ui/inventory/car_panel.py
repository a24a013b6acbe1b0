"""One car in a form: changed, added, marked as sold, deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
)

from app.inventory.fields import FIELDS, IS_AVAILABLE, IS_NEW
from app.ui.inventory.inventory_model import InventoryModel
from app.ui.inventory.inventory_words import FIELD_WORDS, car_words, typed
from app.ui.language import Marked, mark, tr
from app.ui.pieces import Card, button, label, rename
from app.ui.theme import GAP, Paint, text_font

DIRTY = mark("Save what you changed, or discard it, before you open another car.")
_EMPTY = dict.fromkeys(FIELDS, "") | {IS_NEW: "new", IS_AVAILABLE: "yes"}
_CHOICES: Mapping[str, Sequence[tuple[Marked, str]]] = {
    IS_NEW: ((mark("New"), "new"), (mark("Used"), "used")),
    IS_AVAILABLE: ((mark("For sale"), "yes"), (mark("Sold"), "no")),
}


class CarPanel(Card):
    """Watches the car that is open; the screen hides it while there is none."""

    def __init__(self, inventory: InventoryModel) -> None:
        super().__init__(tr("Car"))
        self._inventory = inventory
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self.trouble = label("", tr("What is wrong with the car"))
        self.trouble.setWordWrap(True)
        self.trouble.setForegroundRole(Paint.BAD)
        self.save = button(tr("Save"), "Ctrl+S", tr("Keep the car as it is written here"))
        self.save.setObjectName("main")
        self.discard = button(tr("Discard"), "Ctrl+Backspace", tr("Forget what was changed here"))
        offers = tr("The agent offers the car no more, or offers it again")
        self.mark = button(tr("Mark as sold"), "Ctrl+M", offers)
        out = tr("Take the car out of the records; this can be undone")
        self.delete = button(tr("Delete"), "Ctrl+Delete", out)
        self.delete.setObjectName("grave")
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(FIELDS):
            name = tr(FIELD_WORDS[field])
            self.fields[field] = _input(field, name)
            grid.addWidget(label(name, tr("{caption}, label", caption=name), muted=True), row, 0)
            grid.addWidget(self.fields[field], row, 1)
        keep, more = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((keep, (self.save, self.discard)), (more, (self.mark, self.delete))):
            row.setSpacing(GAP)
            for each in buttons:
                row.addWidget(each, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.trouble)
        self.body.addLayout(keep)
        self.body.addLayout(more)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.save.clicked.connect(lambda: self._inventory.save(self.values))
        self.discard.clicked.connect(self._discard)
        self.mark.clicked.connect(self._inventory.mark)
        self.delete.clicked.connect(self._inventory.delete)
        self._inventory.opened.connect(self._show)
        self._inventory.saved.connect(self._show)
        self._inventory.refused.connect(self.say)
        for field in self.fields.values():
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self._show_buttons)
                field.returnPressed.connect(self.save.click)
            else:
                field.currentIndexChanged.connect(self._show_buttons)

    @property
    def values(self) -> dict[str, str]:
        """What stands in the form."""
        return {
            name: field.text() if isinstance(field, QLineEdit) else str(field.currentData())
            for name, field in self.fields.items()
        }

    @property
    def is_dirty(self) -> bool:
        """Whether something was changed and not kept."""
        return self._is_open and self.values != self._standing

    def say(self, what: str) -> None:
        """Say what is wrong."""
        self.trouble.setText(f"⚠ {what}" if what else "")
        self.trouble.setVisible(bool(what))

    def begin(self) -> None:
        """Go to the first field."""
        field = next(iter(self.fields.values()))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()

    @property
    def _is_open(self) -> bool:
        return self._inventory.car is not None or self._inventory.is_new_car

    @property
    def _standing(self) -> dict[str, str]:
        car = self._inventory.car
        return typed(car) if car else _EMPTY

    def _discard(self) -> None:
        """Back to the car as it stands; a new one is given up."""
        self._inventory.open(self._inventory.car)

    def _show(self) -> None:
        car = self._inventory.car
        self.say("")
        for name, text in self._standing.items():
            field = self.fields[name]
            if isinstance(field, QLineEdit):
                field.setText(text)
                field.setCursorPosition(0)
            else:
                field.setCurrentIndex(field.findData(text))
        is_new = self._inventory.is_new_car
        self.title.show_text(car_words(car) if car else tr("New car") if is_new else tr("Car"))
        sold = car is not None and not car.is_available
        rename(self.mark, tr("For sale again") if sold else tr("Mark as sold"))
        self._show_buttons()

    def _show_buttons(self) -> None:
        dirty, is_new = self.is_dirty, self._inventory.car is None
        self.save.setEnabled(dirty or is_new)
        self.discard.setEnabled(dirty or is_new)
        self.mark.setEnabled(not dirty and not is_new)
        self.delete.setEnabled(not is_new)


def _input(field: str, name: str) -> QLineEdit | QComboBox:
    made: QLineEdit | QComboBox
    if field in _CHOICES:
        made = QComboBox()
        for text, value in _CHOICES[field]:
            made.addItem(tr(text), value)
    else:
        made = QLineEdit()
    made.setAccessibleName(name)
    made.setFont(text_font())
    return made
