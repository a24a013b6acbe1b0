"""How the window says who answers: plain functions from rules to words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.stores.phone_rows import AnswerRule, CallerKind, WhoAnswers
from app.ui.language import mark, tr
from app.ui.wording import clock_words, phone_words, tidy

if TYPE_CHECKING:
    from app.calls.who_answers import Answering

DAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
ANY_NUMBER, DIRECT = mark("Any number"), mark("Direct calls, without an account")
ALL_DAYS = (1 << len(DAYS)) - 1
Cells = tuple[str, ...]
_MESSAGE = mark("{call} would ring at the desk for {seconds} s, then the agent would take a message")
_ANSWER = mark("{call} would ring at the desk for {seconds} s, then the agent would answer")
_LATER = mark("{call} would be answered by the agent after {seconds} s")
_AT_ONCE = mark("{call} would be answered by the agent at once")


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
        return tr("Always")
    said: list[str] = []
    day = 0
    while day < len(DAYS):
        if not days >> day & 1:
            day += 1
            continue
        last = day
        while last + 1 < len(DAYS) and days >> (last + 1) & 1:
            last += 1
        row = [tr(each) for each in DAYS[day : last + 1]]
        said.extend([f"{row[0]}–{row[-1]}"] if len(row) > 2 else row)
        day = last + 1
    return ", ".join(said)


def called_words(account: str | None) -> str:
    """Which number was called."""
    known = {None: tr(ANY_NUMBER), AnswerRule.DIRECT: tr("Direct calls")}
    return known.get(account) or tidy(account or "", 60)


def caller_words(rule: AnswerRule) -> str:
    """Who calls."""
    match rule.caller_kind:
        case CallerKind.ANYONE:
            return tr("Anybody")
        case CallerKind.CUSTOMER:
            return tr("Known customers")
        case CallerKind.ANONYMOUS:
            return tr("Anonymous callers")
        case CallerKind.NUMBER:
            return phone_words(rule.caller)
        case CallerKind.PREFIX:
            return f"{rule.caller} …"


def who_words(rule: AnswerRule) -> str:
    """What the rule decides."""
    match rule.who:
        case WhoAnswers.AGENT:
            return tr("The agent at once")
        case WhoAnswers.DESK_FIRST:
            return tr("The desk for {seconds} s, then the agent", seconds=rule.rings_s)
        case WhoAnswers.DESK_ALONE:
            return tr("The desk for {seconds} s, else a message", seconds=rule.rings_s)


def otherwise_words(answering: Answering, *, has_rules: bool) -> str:
    """What becomes of a call that no rule fits."""
    #: Stands for {call} in sentences like "{call} would be answered by the agent at once"
    call = tr("A call that no rule above fits") if has_rules else tr("Without a rule, every call")
    return f"{_would_words(call, answering)}."


def verdict_words(caller: str, answering: Answering, number: int | None) -> str:
    """The answer to "who would answer a call from there now?"."""
    #: Stands for {call} in sentences like "{call} would be answered by the agent at once"
    call = tr("A call now from an anonymous caller")
    if caller.strip():
        #: Stands for {call} in sentences like "{call} would be answered by the agent at once"
        call = tr("A call now from {caller}", caller=phone_words(caller))
    said = _would_words(call, answering)
    if number:
        return tr("{sentence} (rule {number}).", sentence=said, number=number)
    return tr("{sentence} (no rule fits).", sentence=said)


def _would_words(call: str, answering: Answering) -> str:
    """What would become of a call: `It would ring at the desk for 20 s, then the agent would answer`."""
    if answering.quiet:
        return tr("{call} would be answered by the agent at once, since nobody is to be disturbed", call=call)
    if answering.after_s is None:
        return tr("{call} would ring at the desk until somebody answers", call=call)
    seconds = QLocale().toString(answering.after_s, "g", 6)
    if answering.at_the_desk:
        said = _MESSAGE if answering.takes_message else _ANSWER
    else:
        said = _LATER if answering.after_s else _AT_ONCE
    return tr(said, call=call, seconds=seconds)
