"""How the window says who answers: plain functions from rules to words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.stores.phone_rows import AnswerRule, CallerKind, WhoAnswers
from app.ui.wording import clock_words, phone_words, tidy

if TYPE_CHECKING:
    from app.calls.who_answers import Answering

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ANY_NUMBER, DIRECT = "Any number", "Direct calls, without an account"
ALL_DAYS = (1 << len(DAYS)) - 1
Cells = tuple[str, ...]


def rule_cells(number: int, rule: AnswerRule) -> Cells:
    """Number, time, called number, caller, and who answers."""
    return str(number), when_words(rule), called_words(rule.account), caller_words(rule), who_words(rule)


def when_words(rule: AnswerRule) -> str:
    """`Mon–Fri, 6:00 PM – 8:00 AM`."""
    if rule.begins is None or rule.ends is None:
        return days_words(rule.days)
    hours = f"{clock_words(rule.begins)} – {clock_words(rule.ends)}"
    return hours if rule.days in {0, ALL_DAYS} else f"{days_words(rule.days)}, {hours}"


def days_words(days: int) -> str:
    """`Mon–Fri, Sun`; from three on, days in a row are joined."""
    if days in {0, ALL_DAYS}:
        return "Always"
    said: list[str] = []
    day = 0
    while day < len(DAYS):
        if not days >> day & 1:
            day += 1
            continue
        last = day
        while last + 1 < len(DAYS) and days >> (last + 1) & 1:
            last += 1
        row = DAYS[day : last + 1]
        said.extend([f"{row[0]}–{row[-1]}"] if len(row) > 2 else row)
        day = last + 1
    return ", ".join(said)


def called_words(account: str | None) -> str:
    """Which number was called."""
    known = {None: ANY_NUMBER, AnswerRule.DIRECT: "Direct calls"}
    return known.get(account) or tidy(account or "", 60)


def caller_words(rule: AnswerRule) -> str:
    """Who calls."""
    match rule.caller_kind:
        case CallerKind.ANYONE:
            return "Anybody"
        case CallerKind.CUSTOMER:
            return "Known customers"
        case CallerKind.ANONYMOUS:
            return "Anonymous callers"
        case CallerKind.NUMBER:
            return phone_words(rule.caller)
        case CallerKind.PREFIX:
            return f"{rule.caller} …"


def who_words(rule: AnswerRule) -> str:
    """What the rule decides."""
    match rule.who:
        case WhoAnswers.AGENT:
            return "The agent at once"
        case WhoAnswers.DESK_FIRST:
            return f"The desk for {rule.rings_s} s, then the agent"
        case WhoAnswers.DESK_ALONE:
            return f"The desk for {rule.rings_s} s, else a message"


def would_words(answering: Answering) -> str:
    """What would become of a call: `would ring at the desk for 20 s, then the agent would answer`."""
    if answering.quiet:
        return "would be answered by the agent at once, since nobody is to be disturbed"
    if answering.after_s is None:
        return "would ring at the desk until somebody answers"
    if not answering.at_the_desk:
        after = f"after {answering.after_s:g} s" if answering.after_s else "at once"
        return f"would be answered by the agent {after}"
    then = "the agent would take a message" if answering.takes_message else "the agent would answer"
    return f"would ring at the desk for {answering.after_s:g} s, then {then}"


def verdict_words(caller: str, answering: Answering, number: int | None) -> str:
    """The answer to "who would answer a call from there now?"."""
    who = f"from {phone_words(caller)}" if caller.strip() else "from an anonymous caller"
    why = f"rule {number}" if number else "no rule fits"
    return f"A call now {who} {would_words(answering)} ({why})."
