"""The rules on who answers, over real records."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from sqlmodel import Session

from app.dealership.errors import BadEntry
from app.paths import DataDir
from app.phone.quiet import DoNotDisturb
from app.phone.rule_book import RuleBook
from app.stores.customers import enter_customer
from app.stores.database import Database
from app.stores.errors import UnknownRule
from app.stores.phone_rows import AnswerRule, CallerKind, WhoAnswers

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
AGENT = AnswerRule(0, WhoAnswers.AGENT)
NIGHT = AnswerRule(0, WhoAnswers.DESK_ALONE, 30, 31, time(18), time(8), "desk@pbx")


def play(folder: Path, script: Callable[[RuleBook, DoNotDisturb], Awaitable[None]]) -> None:
    async def run() -> None:
        database = Database(folder / "lotline.db")
        database.start()
        try:
            await database.write(_dana)
            quiet = DoNotDisturb(database, lambda: NOON, lambda _: None)
            await script(RuleBook(database, DataDir(folder), lambda: NOON, quiet), quiet)
        finally:
            database.stop()

    asyncio.run(run())


def _dana(session: Session) -> None:
    enter_customer(session, "+12175550142", "Dana Cole", None)


async def ids(book: RuleBook) -> list[int]:
    return [rule.id for rule in (await book.read()).rules]


def test_a_rule_comes_back_as_it_was_kept_and_stays_over_a_restart(tmp_path: Path) -> None:
    async def keep(book: RuleBook, _: DoNotDisturb) -> None:
        assert await book.save(NIGHT) == replace(NIGHT, id=1)
        await book.save(replace(AGENT, caller_kind=CallerKind.NUMBER, caller="(217) 555-0142"))

    async def again(book: RuleBook, _: DoNotDisturb) -> None:
        first, second = (await book.read()).rules
        assert first == replace(NIGHT, id=1)
        assert (second.who, second.caller) == (WhoAnswers.AGENT, "+12175550142")

    play(tmp_path, keep)
    play(tmp_path, again)


def test_rules_change_places_are_deleted_and_put_back_where_they_were(tmp_path: Path) -> None:
    async def script(book: RuleBook, _: DoNotDisturb) -> None:
        for _n in range(3):
            await book.save(AGENT)
        await book.move(3, -2)
        await book.move(3, -1)
        assert await ids(book) == [3, 1, 2]
        assert await book.remove(1) == 1
        assert await ids(book) == [3, 2]
        back = await book.save(AGENT, 1)
        assert await ids(book) == [3, back.id, 2]
        with pytest.raises(UnknownRule):
            await book.remove(99)
        with pytest.raises(UnknownRule):
            await book.save(replace(AGENT, id=99))

    play(tmp_path, script)


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (replace(AGENT, caller_kind=CallerKind.NUMBER, caller="Dana"), "caller"),
        (replace(AGENT, caller_kind=CallerKind.PREFIX, caller="a@b"), "caller"),
        (replace(AGENT, begins=time(9)), "hours"),
        (replace(NIGHT, rings_s=300), "rings_s"),
    ],
)
def test_what_cannot_be_a_rule_is_refused(tmp_path: Path, rule: AnswerRule, field: str) -> None:
    async def script(book: RuleBook, _: DoNotDisturb) -> None:
        with pytest.raises(BadEntry) as refused:
            await book.save(rule)
        assert refused.value.field == field
        assert await ids(book) == []

    play(tmp_path, script)


def test_a_call_can_be_tried_against_the_rules_as_they_stand(tmp_path: Path) -> None:
    async def script(book: RuleBook, quiet: DoNotDisturb) -> None:
        customer = replace(NIGHT, begins=None, ends=None, account=None, caller_kind=CallerKind.CUSTOMER)
        await book.save(customer)
        known = await book.try_out("217-555-0142", None)
        assert (known.after_s, known.at_the_desk, known.takes_message) == (30.0, True, True)
        assert known.rule is not None
        assert (await book.try_out("", None)).rule is None
        assert (await book.try_out("sip:dana@pbx", None)).rule is None
        await quiet.switch_on()
        assert (await book.try_out("217-555-0142", None)).quiet
        with pytest.raises(BadEntry):
            await book.try_out("Dana", None)

    play(tmp_path, script)


def test_what_no_rule_fits_is_left_to_the_settings(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[calls]\nanswer = "manual"\n')

    async def script(book: RuleBook, _: DoNotDisturb) -> None:
        assert (await book.read()).otherwise.after_s is None
        assert (await book.try_out("", None)).after_s is None

    play(tmp_path, script)
