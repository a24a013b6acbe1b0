"""How the calendar's view models reach the room: `app.ui.requests`, told to the calendar alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.ui.requests import Requests

if TYPE_CHECKING:
    from app.calendar.calendar import AppointmentCalendar

T = TypeVar("T")


class Ask(Protocol):
    """Has the room do something; one of the two is run on Qt's thread afterwards."""

    def __call__(
        self,
        make: Callable[[AppointmentCalendar], Awaitable[T]],
        on_done: Callable[[T], None],
        on_error: Callable[[str], None],
    ) -> None: ...


def ask_through(requests: Requests) -> Ask:
    """Ask the room of the appliance behind the window."""

    def ask(
        make: Callable[[AppointmentCalendar], Awaitable[T]],
        on_done: Callable[[T], None],
        on_error: Callable[[str], None],
    ) -> None:
        async def do(room: Callable[[], AppointmentCalendar]) -> T:
            return await make(room())

        requests.ask(lambda appliance: do(lambda: appliance.back_office.calendar), on_done, on_error)

    return ask
