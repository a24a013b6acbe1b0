"""Days as people say them: "next Tuesday", "the day after tomorrow", "before Friday", "not Monday".

Called by `understanding` on the engine loop with plain text whose number words are digits
(`spoken.with_digits`) and the business day of the dealership's clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from engine.dialogue.slots import day_words, holidays, month_days
from engine.dialogue.slots.days import DayOut, DayWish

__all__ = ["DayOut", "DayWish", "all_days", "day_spans", "find_day", "find_days_out"]

_DAY = timedelta(days=1)
_READINGS = (*day_words.READINGS, *month_days.READINGS, *holidays.READINGS)
_PAST = re.compile(
    rf"\byesterday\b|\b(?:last|this past|past) (?:{day_words.WEEKDAY}(?! of)|week(?:end)?\b(?! of)|month\b|"
    rf"year\b|night\b)|"
    r"\b(?:a|an|a couple(?: of)?|a few|\d{1,3}) (?:days?|weeks?|months?|years?) ago\b"
)
_CORRECTION = re.compile(r"\b(actually|instead|i mean|make it|make that|sorry|rather|no|wait|hold on)\b")
_AND = re.compile(r"^ (?:or|and|nor)(?: (?:on|the))? $")
_TO = re.compile(r"^ (?:and|to|through|thru|or|until|till)(?: (?:on|the))? $")
_MOVES = re.compile(
    r"\b(?:mov\w*|chang\w*|reschedul\w*|switch\w*|push\w*|bump\w*|shift\w*|put off|postpon\w*)\b"
)
_LINK = r"(?: it| in| come in| do| make| come| work| make it)?(?: on| for| the| this| next)* $"
_EXCLUDED = re.compile(
    r"\b(?:not|except(?: for)?|anything but|any ?day but|everything but|all but|besides|apart from|"
    r"aside from|"
    r"instead of|(?<!later )(?<!earlier )(?<!sooner )(?<!longer )(?<!more )than|"
    r"prefer[^.,]* (?:to|over)|can't|cannot|couldn't|won't be able to|not able to|don't want|"
    r"(?:don't|do not) (?:call|phone|ring)(?: me| us)?(?: back)?|"
    r"doesn't have to be|(?:i'm|i am|we're) (?:busy|away|working|out|gone|out of town)|i work)" + _LINK
)
_NOT_GOOD = re.compile(
    r"^ ?(?:(?:is|are|'s) (?:not|no good|no use|bad|out|impossible|off|too|difficult|tricky|a no|a bad)|"
    r"isn't|aren't|"
    r"doesn't|does not|don't work|do not work|won't|will not|wouldn't|never works|i can't|i cannot|"
    r"i'm (?:busy|away|working|out)|i am (?:busy|away|working|out)|i work)\b"
)
_BESIDE = re.compile(r"\b(?:the )?(?<!any )day (?P<side>before|after) (?:the )?$")
_BEGINS = re.compile(
    r"\b(?:(?:not |no |can't |cannot |couldn't |won't |away |busy |gone |out |unavailable )(?:[^.,|]* )?"
    r"(?:until|till|before|earlier than|sooner than)|"
    r"(?P<beyond>after|later than|past)|from|starting|beginning|as of|any ?time from)(?: on)?(?: the)? $"
)
_ENDS = re.compile(
    r"(?<!come )(?<!stop )(?<!swing )(?<!drop )(?<!pass )(?<!go )(?<!day )"
    r"\b(?:(?P<short>before|sooner than|earlier than)|by|(?:no|not) later than)(?: the)? $"
)
_OPEN_END = re.compile(r"^ (?:on|onwards?|or (?:later|after|any time after)|and (?:later|after))\b")
_WHOLE_WEEK = re.compile(r"\bweek of (?:the )?$")
_RULED_OUT_WEEK = re.compile(
    r"\b(?:not|can't|cannot|couldn't|except)" + r"(?: \w+){0,2} (?P<week>this|next) week\b"
)
_RULED_OUT_WEEKEND = re.compile(
    r"\b(?:(?:not|can't|cannot|except|no)(?: \w+){0,2} (?:the )?weekends?|"
    r"(?:only (?:on )?)?weekdays(?: only)?)\b"
)


def find_day(text: str, today: date) -> DayWish | None:
    """The day the caller wants; of a correction ("Tuesday, no, Wednesday") the last one."""
    said = all_days(text, today)
    wanted = [wish for wish, out in zip(said, _ruled_out(text, said), strict=True) if not out]
    if _MOVES.search(text) and len(wanted) > 1:
        wanted = [wish for wish in wanted if not text[: wish.span[0]].endswith("from ")] or wanted
    wanted = _in_named_week(wanted, text)
    wishes = [_in_context(wish, text, today) for wish in wanted]
    if len(wishes) == 2 and _is_range(text, *wishes):
        return replace(wishes[0], flexible=True, bare_weekday=False, or_day=None, until=wishes[1].day)
    exact = [wish for wish in wishes if not wish.flexible]
    named = [wish for wish, plain in zip(wishes, wanted, strict=True) if not plain.flexible]
    best = exact or named or wishes
    if not best:
        return None
    return best[-1] if _CORRECTION.search(text[best[0].span[1] : best[-1].span[0]]) else best[0]


def _in_named_week(wishes: list[DayWish], text: str) -> list[DayWish]:
    """ "Next week, Wednesday or Thursday": the weekdays of that week."""
    week = next((wish for wish in wishes if wish.flexible and "next" in text[slice(*wish.span)]), None)
    if week is None or week.day.weekday() > 3 or "week" not in text[slice(*week.span)]:
        return wishes
    monday = week.day - timedelta(days=week.day.weekday())
    return [
        replace(wish, day=monday + timedelta(days=wish.day.weekday()), bare_weekday=False, or_day=None)
        if wish.bare_weekday
        else wish
        for wish in wishes
    ]


def find_days_out(text: str, today: date) -> tuple[DayOut, ...]:
    """The days the caller cannot come: "not Monday", "I can't do Tuesdays or Fridays", "weekdays only"."""
    said = all_days(text, today)
    out = [
        DayOut(wish.day, weekly=wish.bare_weekday)
        for wish, is_out in zip(said, _ruled_out(text, said), strict=True)
        if is_out and not wish.flexible
    ]
    return (*out, *_weeks_out(text, today))


def all_days(text: str, today: date) -> list[DayWish]:
    """Every day mentioned, in order; overlapping readings give way to the longer one."""
    text = _without_past(text)
    found = sorted(_readings(text, today), key=lambda wish: (wish.span[0], -wish.span[1]))
    kept: list[DayWish] = []
    for wish in found:
        if not kept or wish.span[0] >= kept[-1].span[1]:
            kept.append(wish)
    return kept


def day_spans(text: str, today: date) -> list[tuple[int, int]]:
    """Where days are spoken of, past ones ("last Tuesday") among them."""
    return [match.span() for match in _PAST.finditer(text)] + [wish.span for wish in all_days(text, today)]


def _without_past(text: str) -> str:
    return _PAST.sub(lambda match: "|" * len(match[0]), text)


def _readings(text: str, today: date) -> Iterator[DayWish]:
    for pattern, resolve in _READINGS:
        for match in pattern.finditer(text):
            wish = resolve(match, today)
            if wish is not None:
                yield replace(wish, span=match.span())


def _ruled_out(text: str, said: list[DayWish]) -> list[bool]:
    """Which of the days are ones the caller does not want: "not Monday or Tuesday", "Monday is bad"."""
    out: list[bool] = []
    for place, wish in enumerate(said):
        before = text[: wish.span[0]]
        chained = bool(out and out[-1] and _AND.match(text[said[place - 1].span[1] : wish.span[0]]))
        refused = _EXCLUDED.search(before) or _NOT_GOOD.match(text[wish.span[1] :])
        out.append(bool(chained or refused) and not _BEGINS.search(before))
    for place in range(len(said) - 2, -1, -1):
        joined = _AND.match(text[said[place].span[1] : said[place + 1].span[0]])
        if joined and _NOT_GOOD.match(text[said[place + 1].span[1] :]):
            out[place] = True
    return out


def _in_context(wish: DayWish, text: str, today: date) -> DayWish:
    """The day in view of the words before it: "the day after …", "not before …", "by …"."""
    before, after = text[: wish.span[0]], text[wish.span[1] :]
    beside, begins, ends = _BESIDE.search(before), _BEGINS.search(before), _ENDS.search(before)
    if wish.flexible:
        return wish
    if beside:
        side = _DAY if beside["side"] == "after" else -_DAY
        return DayWish(wish.day + side, span=(beside.start(), wish.span[1]))
    if begins or _OPEN_END.match(after):
        start = wish.day + (_DAY if begins and begins["beyond"] else timedelta())
        return replace(wish, day=start, flexible=True, bare_weekday=False)
    if _WHOLE_WEEK.search(before):
        monday = wish.day - timedelta(days=wish.day.weekday())
        return replace(wish, day=max(monday, today), flexible=True, bare_weekday=False)
    if ends and wish.day > today:
        last = wish.day - (_DAY if ends["short"] else timedelta())
        return DayWish(today, flexible=True, span=wish.span, until=last)
    return wish


def _is_range(text: str, first: DayWish, last: DayWish) -> bool:
    """ "Between Tuesday and Thursday", "Monday through Wednesday"."""
    between = text[first.span[1] : last.span[0]]
    begun = re.search(r"\b(?:between|from)(?: the)? $", text[: first.span[0]])
    return last.day > first.day and bool(
        _TO.match(between) if begun else re.match(r"^ (?:through|thru|to)(?: the)? $", between)
    )


def _weeks_out(text: str, today: date) -> Iterator[DayOut]:
    for match in _RULED_OUT_WEEK.finditer(text):
        monday = today + timedelta(days=(7 if match["week"] == "next" else 0) - today.weekday())
        yield from (DayOut(monday + timedelta(days=ahead)) for ahead in range(7))
    if _RULED_OUT_WEEKEND.search(text):
        saturday = today + timedelta(days=5 - today.weekday())
        yield from (DayOut(saturday, weekly=True), DayOut(saturday + _DAY, weekly=True))
