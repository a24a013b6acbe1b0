"""The rules on who answers, as people keep them, and what they would do to a call now. Engine loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app import settings
from app.calls.who_answers import Answering, WhoAnswersCalls, normal_caller
from app.dealership.errors import BadEntry
from app.paths import DataDir
from app.phone.quiet import DoNotDisturb
from app.stores.answer_rules import AnswerRules
from app.stores.customers import Customers
from app.stores.database import Database
from app.stores.phone_rows import LONGEST_S, SHORTEST_S, AnswerRule, CallerKind, WhoAnswers
from telephony.call import Remote


@dataclass(frozen=True, slots=True)
class RuleList:
    """Everything about who answers.

    Attributes:
        rules: in their order.
        otherwise: what becomes of a call that no rule fits.
        accounts: keys of the SIP accounts that can be called.
    """

    rules: Sequence[AnswerRule]
    otherwise: Answering
    accounts: Sequence[str]


class RuleBook:
    """Changes count from the next call on."""

    def __init__(
        self, db: Database, places: DataDir, now: Callable[[], datetime], quiet: DoNotDisturb
    ) -> None:
        self._rules = AnswerRules(db)
        self._customers = Customers(db)
        self._places = places
        self._now = now
        self._quiet = quiet

    async def read(self) -> RuleList:
        """As it stands."""
        chosen = await self._settings()
        otherwise = await deciding(_NoRules(), self._customers, self._quiet, self._now, chosen.calls).decide(
            Remote("sip:nobody@localhost"), None
        )
        accounts = [account.key for account in chosen.sip.accounts]
        return RuleList(await self._rules.all(), otherwise, accounts)

    async def save(self, rule: AnswerRule, at: int | None = None) -> AnswerRule:
        """Correct a rule or add one (id 0), at a place from 0 or behind the others.

        Raises `BadEntry` or `UnknownRule`.
        """
        return await self._rules.put(_checked(rule), at)

    async def remove(self, rule_id: int) -> int:
        """Forget a rule; returns the place it had. Raises `UnknownRule`."""
        return await self._rules.remove(rule_id)

    async def move(self, rule_id: int, by: int) -> None:
        """So many places down, or up when it is negative; raises `UnknownRule`."""
        await self._rules.move(rule_id, by)

    async def try_out(self, caller: str, account: str | None) -> Answering:
        """What would become of a call from this number or address (none: anonymous) that came now.

        Raises `BadEntry`.
        """
        remote = Remote("sip:anonymous@anonymous.invalid")
        if caller.strip():
            address = normal_caller(CallerKind.NUMBER, caller)
            if address is None:
                raise BadEntry("caller", _NO_CALLER)
            is_number = "@" not in address
            remote = Remote(f"sip:{address}", number=address if is_number else None)
        chosen = await self._settings()
        who = deciding(self._rules, self._customers, self._quiet, self._now, chosen.calls)
        return await who.decide(remote, account)

    async def _settings(self) -> settings.Settings:
        return await asyncio.to_thread(settings.load, self._places.root)


class _NoRules:
    async def all(self) -> Sequence[AnswerRule]:
        return ()


def deciding(
    rules: AnswerRules | _NoRules,
    customers: Customers,
    quiet: DoNotDisturb,
    now: Callable[[], datetime],
    calls: settings.CallSettings,
) -> WhoAnswersCalls:
    """What decides for a dealership, over its records. Also used by `app.compose` for the real calls."""

    async def is_customer(number: str) -> bool:
        return await customers.by_phone(number) is not None

    return WhoAnswersCalls(rules, is_customer, quiet.is_on, now, calls)


_NO_CALLER = "A caller is a number such as (217) 555-0123, or an address such as dana@example.com."
_NO_PREFIX = "Numbers begin with digits, such as 217 or +49."


def _checked(rule: AnswerRule) -> AnswerRule:
    if (rule.begins is None) != (rule.ends is None):
        raise BadEntry("hours", "Hours have a beginning and an end.")
    if rule.who is not WhoAnswers.AGENT and not SHORTEST_S <= rule.rings_s <= LONGEST_S:
        raise BadEntry("rings_s", f"It can ring for {SHORTEST_S} to {LONGEST_S} seconds.")
    caller = normal_caller(rule.caller_kind, rule.caller)
    if caller is None:
        is_prefix = rule.caller_kind is CallerKind.PREFIX
        raise BadEntry("caller", _NO_PREFIX if is_prefix else _NO_CALLER)
    return replace(rule, caller=caller)
