"""One customer, and what a person at the desk corrects about them. On Qt's thread, without widgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from app.stores.rows import Customer
from app.ui.customers.wording import appointment_cells, call_cells, car_cells, task_cells
from app.ui.language import tr
from app.ui.requests import Requests
from app.ui.table_model import WordTable

if TYPE_CHECKING:
    from app.dealership.customers import CustomerBook, PersonFile

Answers = tuple[Callable[[], None], Callable[[str], None]]
"""What is called once it is in the records, or with the sentence that says why it is not."""
Typed = Mapping[str, str]
Change: TypeAlias = "Callable[[CustomerBook], Awaitable[object]]"


class PersonModel(QObject):
    """The customer on show.

    Attributes:
        shown: somebody else is on show, more is known of them, or nobody is.
        corrected: something the list shows of them is different now.
        person: what is known of them.
        sentence: what stands there instead, when nobody is on show.
    """

    shown = Signal()
    corrected = Signal()

    def __init__(self, requests: Requests, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._customer_id: int | None = None
        self.person: PersonFile | None = None
        self.sentence = ""
        self.cars = WordTable((tr("Car"), tr("Plate"), tr("VIN")), self)
        self.appointments = WordTable((tr("When"), tr("What"), tr("Car"), tr("State")), self)
        self.calls = WordTable((tr("When"), tr("Who called"), tr("Outcome"), tr("Talked")), self)
        self.tasks = WordTable((tr("Due"), tr("What"), tr("For")), self)

    @property
    def customer_id(self) -> int | None:
        """Who is on show, or about to be."""
        return self._customer_id

    @property
    def is_there(self) -> bool:
        """What is known is of whom one wants to see, not of the one before."""
        return self.person is None or self.person.customer.id == self._customer_id

    def show(self, customer_id: int | None) -> None:
        """Put somebody on show, or nobody."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self.shown.emit()
            self.look()

    def look(self) -> None:
        """Read anew what is known of them."""
        wanted = self._customer_id
        if wanted is None:
            self._fill(None)
            return

        def take(person: PersonFile) -> None:
            if wanted == self._customer_id:
                self._fill(person)

        self._requests.ask(lambda it: it.back_office.customers.person(wanted), take, self._failed)

    def rename(self, customer: Customer, typed: Typed, answers: Answers) -> None:
        """Correct name and e-mail address."""
        self._change(lambda book: book.rename(customer.id, typed["name"], typed["email"]), answers)

    def put_car(self, customer: Customer, car_id: int, typed: Typed, answers: Answers) -> None:
        """Correct a car, or add one (0)."""
        self._change(lambda book: book.put_car(customer.id, car_id, typed), answers)

    def stop_calling(self, customer: Customer, typed: Typed, answers: Answers) -> None:
        """They do not want to be called."""
        self._change(lambda book: book.stop_calling(customer.phone, typed["words"]), answers)

    def allow_calls(self, customer: Customer, typed: Typed, answers: Answers) -> None:
        """They may be called again."""
        self._change(lambda book: book.allow_calls(customer.phone, typed["words"]), answers)

    def _change(self, change: Change, answers: Answers) -> None:
        on_done, on_error = answers

        def done(_: object) -> None:
            on_done()
            self.corrected.emit()
            self.look()

        self._requests.ask(lambda it: change(it.back_office.customers), done, on_error)

    def _failed(self, sentence: str) -> None:
        self.sentence = tr("This customer cannot be shown. {sentence}", sentence=sentence)
        self._fill(None)

    def _fill(self, person: PersonFile | None) -> None:
        self.person = person
        self.cars.fill([car_cells(car) for car in person.cars] if person else [])
        self.appointments.fill(
            [appointment_cells(each, person.now) for each in person.appointments] if person else []
        )
        self.calls.fill([call_cells(call, person.now) for call in person.calls] if person else [])
        self.tasks.fill([task_cells(task, person.now) for task in person.tasks] if person else [])
        self.shown.emit()
