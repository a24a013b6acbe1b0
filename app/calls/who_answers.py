"""Who answers an incoming call: the agent at once, the desk first, or the desk alone.

People keep an ordered list of rules; the first that fits a call decides, and where none fits the settings
do. Asked by each call's session when it arrives, and by the window that lets one try it. Engine loop; what
is not a class here is pure.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from app.dealership.opt_out import number_in
from app.errors import StoreError
from app.settings import CallSettings
from app.stores.phone_rows import AnswerRule, CallerKind, WhoAnswers
from telephony.call import Remote

log = structlog.get_logger(__name__)

_HIDDEN = frozenset({"", "anonymous", "unknown", "unavailable", "private", "restricted", "withheld"})
"""User parts that stand for no caller (RFC 3323 says `anonymous@anonymous.invalid`)."""
_COUNTRY = "1"
"""Of numbers that are written without one."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a rule looks at.

    Attributes:
        at: when it arrives, local to the dealership.
        account: key of the SIP account that was called; None is a direct call.
        remote: who calls.
        is_customer: the records know the number.
    """

    at: datetime
    account: str | None
    remote: Remote
    is_customer: bool = False


@dataclass(frozen=True, slots=True)
class Answering:
    """How one call is answered.

    Attributes:
        after_s: when the agent answers, in seconds after the first ring; None: never by itself.
        at_the_desk: it rings for the people at this PC until then.
        takes_message: the agent, once it answers by itself, asks for a message and nothing else.
        rule: what decided; None: the settings, or that nobody is to be disturbed.
        quiet: a rule or the settings would ring at the desk, but nobody is to be disturbed.
    """

    after_s: float | None
    at_the_desk: bool = False
    takes_message: bool = False
    rule: AnswerRule | None = None
    quiet: bool = False


def by_settings(calls: CallSettings) -> Answering:
    """Where no rule fits."""
    if calls.answer == "manual":
        return Answering(None, at_the_desk=True)
    return Answering(calls.answer_after_s)


def by_rule(rule: AnswerRule) -> Answering:
    """What a rule that fits asks for."""
    if rule.who is WhoAnswers.AGENT:
        return Answering(0.0, rule=rule)
    alone = rule.who is WhoAnswers.DESK_ALONE
    return Answering(float(rule.rings_s), at_the_desk=True, takes_message=alone, rule=rule)


def first_fit(rules: Sequence[AnswerRule], arrival: Arrival) -> AnswerRule | None:
    """The first rule that fits the call."""
    return next((rule for rule in rules if fits(rule, arrival)), None)


def fits(rule: AnswerRule, arrival: Arrival) -> bool:
    """Whether day, time, called number and caller are all as the rule has them."""
    called = rule.account is None or rule.account == (arrival.account or AnswerRule.DIRECT)
    return called and _is_time_for(rule, arrival.at) and _is_from(rule, arrival)


def needs_customers(rules: Sequence[AnswerRule]) -> bool:
    """Whether the records have to be asked who calls."""
    return any(rule.caller_kind is CallerKind.CUSTOMER for rule in rules)


def is_anonymous(remote: Remote) -> bool:
    """Whether the caller hides who they are."""
    user, _, host = _address(remote.uri).partition("@")
    return remote.number is None and (user in _HIDDEN or host.endswith("anonymous.invalid"))


def normal_caller(kind: CallerKind, typed: str) -> str | None:
    """A caller as rules keep them: E.164, its beginning, or a SIP address; None when it is none of these."""
    plain = typed.strip()
    if kind not in {CallerKind.NUMBER, CallerKind.PREFIX}:
        return ""
    if "@" in plain:
        return _address(plain) if kind is CallerKind.NUMBER else None
    if kind is CallerKind.NUMBER:
        return number_in(plain)
    digits = re.sub(r"[\s()./-]", "", plain)
    if not re.fullmatch(r"\+?[0-9]{1,14}", digits):
        return None
    return digits if digits[0] == "+" else f"+{_COUNTRY}{digits.removeprefix(_COUNTRY)}"


def _is_time_for(rule: AnswerRule, at: datetime) -> bool:
    """By the clock on the wall: hours over midnight belong to the day on which they begin."""
    today, clock = at.date(), at.time().replace(tzinfo=None)
    yesterday = today - timedelta(days=1)
    if rule.begins is None or rule.ends is None:
        return rule.is_on(today.weekday())
    if rule.begins < rule.ends:
        return rule.begins <= clock < rule.ends and rule.is_on(today.weekday())
    late = clock >= rule.begins and rule.is_on(today.weekday())
    return late or (clock < rule.ends and rule.is_on(yesterday.weekday()))


def _is_from(rule: AnswerRule, arrival: Arrival) -> bool:
    remote = arrival.remote
    match rule.caller_kind:
        case CallerKind.ANYONE:
            return True
        case CallerKind.ANONYMOUS:
            return is_anonymous(remote)
        case CallerKind.CUSTOMER:
            return arrival.is_customer
        case CallerKind.NUMBER:
            return rule.caller in {number_of(remote), _address(remote.uri)}
        case CallerKind.PREFIX:
            return (number_of(remote) or "").startswith(rule.caller)


def number_of(remote: Remote) -> str | None:
    """The caller's number in E.164."""
    return number_in(remote.number) if remote.number else None


def _address(uri: str) -> str:
    """`user@host` of a SIP address."""
    return re.split(r"[;?]", re.sub(r"^sips?:", "", uri.strip(), flags=re.IGNORECASE))[0].casefold()


class Rules(Protocol):
    """Where the rules are kept."""

    async def all(self) -> Sequence[AnswerRule]: ...


class WhoAnswersCalls:
    """Decides for one call after the other, each by the rules as they stand then.

    Args:
        rules: in their order.
        is_customer: whether the records know a number in E.164.
        is_quiet: whether nobody at this PC is to be disturbed.
        now: the business clock, aware, in the dealership's zone.
        settings: for calls that no rule fits.
    """

    def __init__(
        self,
        rules: Rules,
        is_customer: Callable[[str], Awaitable[bool]],
        is_quiet: Callable[[], Awaitable[bool]],
        now: Callable[[], datetime],
        settings: CallSettings,
    ) -> None:
        self._rules = rules
        self._is_customer = is_customer
        self._is_quiet = is_quiet
        self._now = now
        self._settings = settings

    async def decide(self, remote: Remote, account: str | None) -> Answering:
        """Records that cannot be read leave it to the settings; nobody is rung who wants to be left alone."""
        try:
            found = await self._fitting(remote, account)
        except StoreError as error:
            log.error("answer_rules_not_read", reason=str(error))
            found = None
        answering = by_rule(found) if found else by_settings(self._settings)
        if answering.at_the_desk and await self._is_quiet():
            return Answering(0.0, rule=found, quiet=True)
        return answering

    async def _fitting(self, remote: Remote, account: str | None) -> AnswerRule | None:
        rules = await self._rules.all()
        number = number_of(remote) if needs_customers(rules) else None
        is_customer = number is not None and await self._is_customer(number)
        return first_fit(rules, Arrival(self._now(), account, remote, is_customer))
