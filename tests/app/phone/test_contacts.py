"""Whom one can call: favourites, the dealership's people, customers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from sqlmodel import Session

from app.phone.contacts import Contact, ContactBook
from app.stores.customers import enter_customer, enter_vehicle
from app.stores.database import Database
from engine.ports import Person

STAFF = (Person("Sarah Miller", "service advisor", "201"), Person("Ann Day", "parts"))


def in_book(folder: Path, script: Callable[[ContactBook, Database], Awaitable[None]]) -> None:
    async def run() -> None:
        database = Database(folder / "lotline.db")
        database.start()
        try:
            await database.write(_customers)
            await script(ContactBook(database, lambda: STAFF), database)
        finally:
            database.stop()

    asyncio.run(run())


def _customers(session: Session) -> None:
    for number, name in enumerate(("Dana Cole", "Ann Lee", "Luis Garcia", "Priya Raman")):
        customer = enter_customer(session, f"+1217555{1000 + number}", name, None)
        enter_vehicle(session, customer.id, "2019 Honda Civic")


def names(contacts: object) -> list[str]:
    return [each.name for each in contacts if isinstance(each, Contact)]  # type: ignore[attr-defined]


def test_the_house_comes_before_its_customers_and_who_has_no_extension_is_not_listed(tmp_path: Path) -> None:
    async def script(book: ContactBook, _: Database) -> None:
        found = await book.page("", 10)
        assert names(found) == ["Sarah Miller", "Priya Raman", "Luis Garcia", "Ann Lee", "Dana Cole"]
        assert (found[0].address, found[0].about) == ("201", "service advisor")
        assert found[1].about == "customer, 2019 Honda Civic"

    in_book(tmp_path, script)


def test_the_pinned_come_first_in_the_order_they_were_given_and_stand_there_once(tmp_path: Path) -> None:
    async def script(book: ContactBook, database: Database) -> None:
        await book.pin("+12175551001", "Ann")
        await book.pin("sip:body@shop", "Body shop")
        await book.pin("201", "Sarah")
        await book.pin("+12175551001", "Ann again")
        await book.move("201", -2)
        await book.move("201", -1)

        again = ContactBook(database, lambda: STAFF)
        assert names(await again.favourites()) == ["Sarah Miller", "Ann Lee", "Body shop"]
        found = await again.page("", 10)
        assert names(found)[:3] == ["Sarah Miller", "Ann Lee", "Body shop"]
        assert names(found).count("Ann Lee") == names(found).count("Sarah Miller") == 1
        await book.unpin("201")
        assert names(await book.favourites()) == ["Ann Lee", "Body shop"]

    in_book(tmp_path, script)


def test_words_and_digits_find_people_of_every_kind(tmp_path: Path) -> None:
    async def script(book: ContactBook, _: Database) -> None:
        await book.pin("+12175551000", "Dana")
        assert names(await book.page("dana", 10)) == ["Dana Cole"]
        assert names(await book.page("advisor", 10)) == ["Sarah Miller"]
        assert names(await book.page("(217) 555-10", 10)) == [
            "Dana Cole",
            "Priya Raman",
            "Luis Garcia",
            "Ann Lee",
        ]
        assert names(await book.page("civic lee", 10)) == ["Ann Lee"]

    in_book(tmp_path, script)


def test_page_after_page_shows_every_customer_once_though_some_are_pinned(tmp_path: Path) -> None:
    async def script(book: ContactBook, _: Database) -> None:
        await book.pin("+12175551002", "Luis")
        found = list(await book.page("", 1))
        while (last := found[-1].customer_id) is not None and (more := await book.further("", 1, last)):
            found.extend(more)
        assert names(found) == ["Luis Garcia", "Sarah Miller", "Priya Raman", "Ann Lee", "Dana Cole"]

    in_book(tmp_path, script)
