"""The page of one customer: how to reach them, whether they may be called, their cars and their past."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.stores.rows import Car
from app.ui.customers.entry_dialog import EntryDialog, Form
from app.ui.customers.forms import allow_form, car_form, name_form, stop_form
from app.ui.customers.past_panel import PastPanel, sized
from app.ui.customers.person_model import Answers, PersonModel, Typed
from app.ui.customers.wording import name_words, wish_words
from app.ui.language import mark, tr
from app.ui.pieces import Card, Elided, Lamp, button, label, sentence
from app.ui.tables import ROW_PX, plain_table
from app.ui.theme import GAP, GUTTER, Paint
from app.ui.wording import Tone, phone_words, tidy

EDIT_KEY, ADD_KEY, CAR_KEY, CALL_KEY = "Ctrl+E", "Ctrl+N", "Ctrl+Shift+E", "Ctrl+Shift+D"
NONE_SELECTED = mark("Choose a customer to see what is known of them.")
NO_CARS = mark("No car is known yet.")
CARS_MAX = 3
"""So many cars are seen at once; a family with more scrolls."""
Save = Callable[[Typed, Answers], None]


class PersonPanel(QStackedWidget):
    """Watches the customer on show."""

    def __init__(self, model: PersonModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("The customer, or how to choose one"))
        self._model = model
        self.dialog: EntryDialog | None = None
        self._build()
        self._lay_out()
        self._connect()
        self._show()

    def _build(self) -> None:
        self.who = Card(tr("Customer"))
        self.number, self.email = Elided(tr("Number")), Elided(tr("E-mail"))
        self.lamp = Lamp()
        self.lamp.setAccessibleName(tr("Whether they may be called"))
        self.wish = label("", tr("Whether they may be called, and what they said"))
        self.wish.setWordWrap(True)
        self.edit = button(tr("Edit"), EDIT_KEY, tr("Correct the name and the e-mail address"))
        self.stop = button(tr("Do not call …"), CALL_KEY, tr("They asked not to be called; asks once"))
        self.stop.setObjectName("grave")
        again = tr("They may be called again; asks for the reason")
        self.allow = button(tr("Allow calls …"), CALL_KEY, again)
        self.cars = sized(plain_table(self._model.cars, tr("Cars of this customer")), (0, 110, 190))
        self.no_cars = sentence(tr(NO_CARS), tr("Why there are no cars"))
        self.add_car = button(tr("Add a car"), ADD_KEY, tr("Write down a car of this customer"))
        self.edit_car = button(tr("Edit the car"), CAR_KEY, tr("Correct the car that is chosen"))
        self.past = PastPanel(self._model)
        self.empty = sentence(tr(NONE_SELECTED), tr("How to choose a customer"))

    def _lay_out(self) -> None:
        nobody = Card(tr("Customer"))
        nobody.body.addWidget(self.empty, 1)
        self.addWidget(nobody)
        page = QWidget()
        page.setAccessibleName(tr("The customer"))
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        self._lay_out_who()
        rows.addWidget(self.who)
        rows.addWidget(self._garage())
        rows.addWidget(self.past, 1)
        self.addWidget(page)

    def _lay_out_who(self) -> None:
        self.who.body.removeWidget(self.who.title)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.who.title, 1)
        head.addWidget(self.edit)
        facts = QGridLayout()
        facts.setHorizontalSpacing(2 * GAP)
        facts.setColumnStretch(1, 3)
        facts.setColumnStretch(3, 5)
        for column, name, value in ((0, tr("Number"), self.number), (2, tr("E-mail"), self.email)):
            facts.addWidget(label(name, tr("{caption}, label", caption=name), muted=True), 0, column)
            facts.addWidget(value, 0, column + 1)
        may = QHBoxLayout()
        may.setSpacing(GAP)
        may.addWidget(self.lamp)
        may.addWidget(self.wish, 1)
        may.addWidget(self.stop)
        may.addWidget(self.allow)
        self.who.body.addLayout(head)
        self.who.body.addLayout(facts)
        self.who.body.addLayout(may)

    def _garage(self) -> Card:
        card = Card(tr("Cars"))
        card.body.removeWidget(card.title)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(card.title, 1)
        head.addWidget(self.edit_car)
        head.addWidget(self.add_car)
        self._cars_or_none = QStackedWidget()
        self._cars_or_none.setAccessibleName(tr("Cars, or that none is known"))
        self._cars_or_none.addWidget(self.no_cars)
        self._cars_or_none.addWidget(self.cars)
        card.body.addLayout(head)
        card.body.addWidget(self._cars_or_none)
        return card

    def _connect(self) -> None:
        self.edit.clicked.connect(self._edit)
        self.stop.clicked.connect(self._stop)
        self.allow.clicked.connect(self._allow)
        self.add_car.clicked.connect(lambda: self._edit_car(None))
        self.edit_car.clicked.connect(lambda: self._edit_car(self._chosen_car()))
        self.cars.activated.connect(lambda: self._edit_car(self._chosen_car()))
        self.cars.selectionModel().selectionChanged.connect(self._show_car_button)
        self._model.shown.connect(self._show)

    def _show(self) -> None:
        person = self._model.person
        self.setCurrentIndex(0 if person is None else 1)
        self.setEnabled(self._model.is_there)
        if person is None:
            self.empty.setText(self._model.sentence or tr(NONE_SELECTED))
            return
        customer = person.customer
        self.who.title.show_text(name_words(customer))
        self.number.show_text(phone_words(customer.phone))
        self.email.show_text(tidy(customer.email or tr("not known"), 120))
        self.email.setForegroundRole(Paint.TEXT if customer.email else Paint.MUTED)
        self.lamp.show_tone(Tone.BAD if person.may_not_be_called else Tone.GOOD)
        self.wish.setText(wish_words(person))
        self.stop.setVisible(not person.may_not_be_called)
        self.allow.setVisible(person.may_not_be_called)
        rows = 1 + min(CARS_MAX, max(1, len(person.cars)))
        self._cars_or_none.setFixedHeight(rows * ROW_PX + GAP // 2)
        self._cars_or_none.setCurrentIndex(1 if person.cars else 0)
        if person.cars:
            self.cars.selectRow(0)
        self._show_car_button()

    def _show_car_button(self) -> None:
        self.edit_car.setEnabled(self._chosen_car() is not None)

    def _chosen_car(self) -> Car | None:
        chosen, person = self.cars.selectionModel().selectedRows(), self._model.person
        return person.cars[chosen[0].row()] if chosen and person else None

    def _edit(self) -> None:
        person = self._model.person
        if person is not None:
            self._open(name_form(person.customer), partial(self._model.rename, person.customer))

    def _edit_car(self, car: Car | None) -> None:
        person = self._model.person
        if person is not None:
            put = partial(self._model.put_car, person.customer, car.id if car else 0)
            self._open(car_form(car), put)

    def _stop(self) -> None:
        person = self._model.person
        if person is not None:
            self._open(stop_form(person.customer), partial(self._model.stop_calling, person.customer))

    def _allow(self) -> None:
        person = self._model.person
        if person is not None:
            words = tidy(person.wishes[0].words, 300)
            allow = partial(self._model.allow_calls, person.customer)
            self._open(allow_form(person.customer, words), allow)

    def _open(self, form: Form, save: Save) -> None:
        self.dialog = EntryDialog(self, form, save)
        self.dialog.open()
