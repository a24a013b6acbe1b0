"""Everybody who can be called from this PC: whom people pinned, those of the dealership, its customers.

Asked by the window's telephone; lives on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.stores.customers import Customers
from app.stores.database import Database
from app.stores.favourites import Favourites
from app.stores.rows import CustomerLine
from engine.ports import Person

_FEWEST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call.

    Attributes:
        address: what is dialled: E.164, an extension or a SIP address.
        about: who they are to the dealership: a role, a customer's cars; may be empty.
        is_pinned: they are a favourite.
        customer_id: of a customer who is not pinned; the list goes on before this one.
    """

    name: str
    address: str
    about: str
    is_pinned: bool = False
    customer_id: int | None = None


class ContactBook:
    """The contacts of one dealership.

    Args:
        db: started.
        people: those of the dealership; whoever has no extension cannot be called.
    """

    def __init__(self, db: Database, people: Callable[[], Sequence[Person]]) -> None:
        self._favourites = Favourites(db)
        self._customers = Customers(db)
        self._people = people

    async def favourites(self) -> Sequence[Contact]:
        """Those pinned, in their order, with the names they have now."""
        staff = {each.extension: each for each in self._people()}
        found: list[Contact] = []
        for pinned in await self._favourites.all():
            person, customer = staff.get(pinned.address), None
            if person is None:
                customer = await self._customers.by_phone(pinned.address)
            known = person or customer
            about = person.role if person else "customer" if customer else ""
            name = (known.name if known else "") or pinned.name
            found.append(Contact(name, pinned.address, about, is_pinned=True))
        return found

    async def page(self, words: str, limit: int) -> Sequence[Contact]:
        """Those that the words are found in: favourites, the dealership's people, then `limit` customers."""
        pinned = await self.favourites()
        addresses = {each.address for each in pinned}
        staff = [
            Contact(each.name, each.extension, each.role)
            for each in self._people()
            if each.extension and each.extension not in addresses
        ]
        first = [each for each in (*pinned, *staff) if _is_found(words, each)]
        return [*first, *await self._customers_but(addresses, words, limit, None)]

    async def further(self, words: str, limit: int, before_id: int) -> Sequence[Contact]:
        """At most `limit` customers that come after the one with this id; none when there are no more."""
        addresses = {each.address for each in await self._favourites.all()}
        return await self._customers_but(addresses, words, limit, before_id)

    async def pin(self, address: str, name: str) -> None:
        """Make them a favourite."""
        await self._favourites.pin(address, name)

    async def unpin(self, address: str) -> None:
        """They are a favourite no more."""
        await self._favourites.unpin(address)

    async def move(self, address: str, by: int) -> None:
        """Put a favourite so many places further down, or up when it is negative."""
        await self._favourites.move(address, by)

    async def _customers_but(
        self, addresses: set[str], words: str, limit: int, before_id: int | None
    ) -> Sequence[Contact]:
        """As many as asked for unless there are no more, also where some of a page are pinned."""
        found: list[Contact] = []
        while len(found) < limit:
            lines = await self._customers.page(words, limit, before_id)
            found += _customers(line for line in lines if line.customer.phone not in addresses)
            if len(lines) < limit:
                break
            before_id = lines[-1].customer.id
        return found[:limit]


def _customers(lines: Iterable[CustomerLine]) -> Iterable[Contact]:
    for line in lines:
        customer = line.customer
        about = ", ".join(("customer", *line.cars))
        yield Contact(customer.name, customer.phone, about, customer_id=customer.id)


def _is_found(words: str, contact: Contact) -> bool:
    digits = re.sub(r"\D", "", words)
    if len(digits) >= _FEWEST_DIGITS and re.fullmatch(r"[\d\s()+./-]+", words):
        return digits in re.sub(r"\D", "", contact.address)
    said = f"{contact.name} {contact.about} {contact.address}".casefold()
    return all(word in said for word in words.casefold().split())
