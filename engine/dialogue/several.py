"""Tells the wishes of one turn apart: the first, those that are kept for later, and questions beside them.

Called by `talk.SessionTalk` on the engine loop, before the router gets the turn.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.dialogue.agents import hours
from engine.dialogue.intents.clauses import WISHES, Classifier
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import Question
from engine.dialogue.session import Session
from engine.dialogue.turn import Turn
from engine.dialogue.understanding import understand
from engine.ports import Tools

_JOINT = re.compile(
    r"(?<=[.!?;])\s+|\s*[,;]\s*(?:and|but|then|plus)?\s+(?=\w)|"
    r"\s+(?:and|but|then|plus|&|as well as|along with|together with)\s+",
    re.IGNORECASE,
)
_ADDS = re.compile(
    r"\b(?:also|too|as well|besides|additionally|in addition|while (?:i'm|we're|you're|it's|i am|you are)|"
    r"another (?:thing|appointment)|one more thing|add(?: on)?|on top of (?:that|it)|plus)\b",
    re.IGNORECASE,
)
_MAY_BE_SEVERAL = re.compile(rf"\band\b|\bplus\b|&|\?|{_ADDS.pattern}", re.IGNORECASE)
"""Without such a word or a question nothing is added: no need to look closer."""
_ALSO_TAKES = re.compile(r"\b(?:and|plus)\b\W*$", re.IGNORECASE)
_INSTEAD = re.compile(r"\b(?:not|instead|rather|no longer|don't|actually)\b", re.IGNORECASE)
_PROMISING = re.compile(
    r"\b(?:cancel|reschedul|mov(?:e|ing) my|test[ -]?driv|book|appointment|ready|message|"
    r"what|when|where|how|do you|does|is|are)",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\b(?:both|all (?:of them|three|of those)|the two)\b")
_STANDS = re.compile(r"\b(?:cancel|reschedul|mov(?:e|ing)|chang|push|postpon|call off)", re.IGNORECASE)
_NAMES_A_VISIT = re.compile(
    r"\b(?:appointment|book|schedul|servic|check|look(?:ed)? (?:at|over))", re.IGNORECASE
)
_WONDERS = re.compile(r"\b(?:know|wonder\w*|ask|tell me|curious)\b", re.IGNORECASE)
_LEANS = re.compile(r"\b(?:it|that|this|those|them|both)\b")
_WORDS = re.compile(r"[a-z']+", re.IGNORECASE)
_MOST = 8
_SURE = 0.5
_BOOKS = frozenset({Intent.BOOK_SERVICE, Intent.BOOK_TEST_DRIVE})
_OTHERS = frozenset(
    {Intent.RESCHEDULE, Intent.CANCEL, Intent.VEHICLE_STATUS, Intent.MESSAGE, Intent.INVENTORY}
)
_OF_CARS = frozenset({Intent.INVENTORY, Intent.BOOK_TEST_DRIVE})
_ASKS = frozenset({Intent.FAQ, Intent.DEPARTMENT})
_CHANGES = frozenset({Intent.RESCHEDULE, Intent.CANCEL})
_LIKE_A_BOOKING = frozenset({Intent.BOOK_SERVICE, Intent.PROVIDE_INFO, Intent.GENERAL, Intent.RESCHEDULE})
_GOES_FIRST = frozenset(
    {
        Intent.EMERGENCY, Intent.OPT_OUT, Intent.ESCALATION, Intent.ROBOT, Intent.SPAM, Intent.HOLD,
        Intent.GOODBYE, Intent.REPEAT,
    }
)  # fmt: skip
"""What a whole turn is that nothing is taken out of."""
_FREE_TEXT = frozenset({Question.MESSAGE_TEXT, Question.REASON, Question.WHOSE, Question.WHICH_APPOINTMENT})
_OFFERS_ONE = frozenset({Question.TEST_DRIVE, Question.CANCEL_IT})
"""Where to name what was spoken of is to agree."""
_READ_BACKS = frozenset({Question.BOOK, Question.CANCEL_IT, Question.MOVE_IT})


@dataclass(frozen=True, slots=True)
class Several:
    """One turn, taken apart.

    Attributes:
        first: what is done now; None when the turn only adds to what is being done.
        later: wishes for afterwards, in order.
        asked: questions to answer on the way.
    """

    first: Turn | None
    later: tuple[Turn, ...] = ()
    asked: tuple[Turn, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """Some words of the turn. `turn` is None where they wish for nothing of their own."""

    text: str
    turn: Turn | None = None
    bare: bool = False
    adds: bool = False


async def apart(turn: Turn, session: Session, tools: Tools, classifier: Classifier) -> Several | None:
    """The wishes of a turn one by one; None when there is but one, and nothing to add to what is at hand."""
    if turn.intent in _GOES_FIRST or session.question in _FREE_TEXT:
        return None
    if session.unclear_services and _BOTH.search(turn.plain) and not turn.found.services:
        return Several(turn, await _others_of(session, tools, classifier))
    parts = await _parts(turn, tools, classifier)
    if not any(each.turn for each in parts):
        return None
    groups = _grouped(parts)
    if session.at_hand is not None and session.question is not Question.ANYTHING_ELSE:
        return await _beside_a_task(groups, session, tools, classifier)
    return await _of_wishes(turn, groups, session, tools, classifier)


async def _others_of(session: Session, tools: Tools, classifier: Classifier) -> tuple[Turn, ...]:
    """ "Both", said of services that were asked about: all but the first are for afterwards."""
    alone = [
        await understand(each, Session(session.id), tools, classifier) for each in session.unclear_services
    ]
    return tuple(replace(each, intent=Intent.BOOK_SERVICE) for each in alone[1:])


# --- the parts of a turn --------------------------------------------------------------------------


async def _parts(turn: Turn, tools: Tools, classifier: Classifier) -> list[_Part]:
    """The turn in pieces, each understood by itself where it may be a wish."""
    if not _MAY_BE_SEVERAL.search(turn.text):
        return []
    texts, joints = _pieces(turn.text)
    if not texts or len(texts) > _MOST or (len(texts) == 1 and not _ADDS.search(texts[0])):
        return []
    parts: list[_Part] = []
    asked = Session("", question=Question.HELP)
    understood = await asyncio.gather(*(understand(each, asked, tools, classifier) for each in texts))
    for text, joint, alone in zip(texts, joints, understood, strict=True):
        adds = bool(_ADDS.search(text)) or bool(parts and _ALSO_TAKES.search(joint))
        statement = text.replace("?", "")
        bare = not (WISHES.search(statement) or _PROMISING.search(statement) or _ADDS.search(text))
        parts.append(_Part(text, _as_wish(alone, bare=bare), bare, adds))
    return parts


def _pieces(text: str) -> tuple[list[str], list[str]]:
    """The pieces, and what stood before each."""
    texts, joints, at, joint = list[str](), list[str](), 0, ""
    for match in _JOINT.finditer(text):
        if _WORDS.search(text[at : match.start()]):
            texts.append(text[at : match.start()].strip())
            joints.append(joint)
            at, joint = match.end(), match.group()
    if _WORDS.search(text[at:]):
        texts.append(text[at:].strip())
        joints.append(joint)
    return texts, joints


def _as_wish(alone: Turn, *, bare: bool) -> Turn | None:
    """The piece as what it wishes for; None when it wishes for nothing."""
    sure = alone.confidence >= _SURE
    if alone.intent in _ASKS:
        if alone.found.when and not hours.plainly_asked(alone.plain):
            return None
        asks = alone.is_question or bool(_WONDERS.search(alone.text))
        return alone if asks and sure else None
    if alone.found.services and alone.intent in _LIKE_A_BOOKING and not _INSTEAD.search(alone.text):
        return replace(alone, intent=Intent.BOOK_SERVICE)
    if alone.intent in _CHANGES and not _STANDS.search(alone.text):
        return None
    if alone.intent is Intent.VEHICLE_STATUS and not alone.is_question:
        return None
    if alone.intent is Intent.BOOK_SERVICE and not _NAMES_A_VISIT.search(alone.text):
        return None
    wishes = sure and not bare and alone.intent in _BOOKS | _OTHERS
    return alone if wishes else None


def _grouped(parts: Sequence[_Part]) -> list[_Part]:
    """Pieces that belong to one wish together."""
    groups: list[_Part] = []
    for part in parts:
        last = groups[-1] if groups else None
        if last is None or (part.turn is not None and _is_another(last, part)):
            groups.append(part)
        else:
            groups[-1] = _joined(last, part)
    return groups


def _is_another(last: _Part, part: _Part) -> bool:
    """Whether a piece wishes for something else than what stands before it."""
    before, now = last.turn, part.turn
    if before is None or now is None:
        return True
    if part.bare and before.intent is not Intent.BOOK_SERVICE:
        return False
    if before.intent is now.intent is Intent.BOOK_SERVICE:
        return bool(now.found.services and before.found.services) and not _overlap(before, now)
    return before.intent is not now.intent and not {before.intent, now.intent} <= _OF_CARS


def _joined(one: _Part, other: _Part) -> _Part:
    """Two pieces as one; the services of both count."""
    text = f"{one.text} {other.text}" if one.text[-1] in ".!?" else f"{one.text}, {other.text}"
    turn, more = one.turn, other.turn
    if turn is not None and more is not None and not turn.found.services:
        turn = replace(turn, found=replace(turn.found, services=more.found.services))
    return _Part(text, turn, one.bare, one.adds)


def _overlap(one: Turn, other: Turn) -> bool:
    return bool({each.name for each in one.found.services} & {each.name for each in other.found.services})


# --- several wishes -------------------------------------------------------------------------------


async def _of_wishes(
    turn: Turn, groups: list[_Part], session: Session, tools: Tools, classifier: Classifier
) -> Several | None:
    if groups[0].turn is None and len(groups) > 1:
        head = groups[1].turn and replace(groups[1], text=f"{groups[0].text} {groups[1].text}")
        groups = [head or groups[1], *groups[2:]]
    wishes = [each for each in groups if each.turn is not None and each.turn.intent not in _ASKS]
    asked = [each.turn for each in groups if each.turn is not None and each.turn.intent in _ASKS]
    if not wishes or len(wishes) + len(asked) < 2 or not _plainly_added(turn, wishes):
        return None
    if _moves(wishes):
        return Several(replace(turn, intent=Intent.RESCHEDULE, confidence=1.0))
    full = [await _full(each, session, tools, classifier) for each in wishes]
    first, later = _one_day(full, wishes)
    caller = replace(first.found, name=turn.found.name, digits=turn.found.digits, email=turn.found.email)
    if not first.found.services and first.intent is Intent.BOOK_SERVICE:
        caller = replace(caller, services=turn.found.services)
    return Several(replace(first, found=caller), later, _leaning(asked, turn))


def _plainly_added(turn: Turn, wishes: Sequence[_Part]) -> bool:
    """Whether each wish after the first is added in so many words; who tells of what stands adds nothing."""
    first = wishes[0].turn
    told = turn.intent in _CHANGES and first is not None and first.intent not in _CHANGES
    return not told and all(each.adds for each in wishes[1:])


def _moves(wishes: Sequence[_Part]) -> bool:
    """ "Cancel Tuesday's and book me Friday instead" moves it."""
    first, second = wishes[0].turn, wishes[1].turn if len(wishes) > 1 else None
    if first is None or second is None or len(wishes) != 2 or first.intent is not Intent.CANCEL:
        return False
    same = not second.found.services or _overlap(first, second)
    return second.intent in {Intent.BOOK_SERVICE, Intent.RESCHEDULE} and same


async def _full(part: _Part, session: Session, tools: Tools, classifier: Classifier) -> Turn:
    """All that was said of one wish, read together."""
    wish = part.turn
    read = await understand(part.text, session, tools, classifier)
    if wish is None:
        return read
    found = replace(read.found, services=wish.found.services or read.found.services)
    return replace(read, intent=wish.intent, confidence=max(wish.confidence, _SURE), found=found)


def _one_day(full: Sequence[Turn], parts: Sequence[_Part]) -> tuple[Turn, tuple[Turn, ...]]:
    """ "An oil change and a tire rotation on Friday": the day is said once, and it is for the first."""
    first, *rest = full
    for at, (each, part) in enumerate(zip(rest, parts[1:], strict=True)):
        if not part.bare or not each.found.when or first.found.when:
            continue
        said = each.found
        first = replace(
            first, found=replace(first.found, day=said.day, time=said.time, not_days=said.not_days)
        )
        rest[at] = replace(each, found=replace(said, day=None, time=None, not_days=()))
    return first, tuple(rest)


def _leaning(asked: Sequence[Turn], turn: Turn) -> tuple[Turn, ...]:
    """Questions about "that" are about the work named beside them."""
    return tuple(
        replace(each, found=replace(each.found, services=turn.found.services))
        if _LEANS.search(each.plain) and not each.found.services
        else each
        for each in asked
    )


# --- a wish beside what is being done -------------------------------------------------------------


async def _beside_a_task(
    groups: list[_Part], session: Session, tools: Tools, classifier: Classifier
) -> Several | None:
    """ "Tuesday at ten, and can you also rotate the tires?": the answer counts, the wish comes later."""
    new = [each for each in groups if _is_new(each, session)]
    if session.question in _READ_BACKS:
        new = [each for each in new if each.turn is not None and each.turn.intent in _BOOKS]
    rest = " ".join(each.text for each in groups if each not in new)
    first = await understand(rest, session, tools, classifier) if _WORDS.search(rest) else None
    if first is not None and not (first.found.anything or first.found.yes_no in {YesNo.YES, YesNo.NO}):
        first = None
    if not new or (first is None and not all(each.adds for each in new)):
        return None
    wishes = [each for each in new if each.turn is not None and each.turn.intent not in _ASKS]
    asked = tuple(each.turn for each in new if each.turn is not None and each.turn.intent in _ASKS)
    if first is None and not wishes:
        return None
    later = [await _full(each, Session(session.id), tools, classifier) for each in wishes]
    return Several(first, tuple(later), asked)


def _is_new(part: _Part, session: Session) -> bool:
    """Whether it is a wish besides the one at hand, and no correction of it."""
    wish, slots = part.turn, session.slots
    if wish is None:
        return False
    if wish.intent in _ASKS:
        return not wish.found.when
    if session.at_hand != "booking":
        return part.adds and wish.intent in _BOOKS and session.question not in _OFFERS_ONE
    if wish.intent is Intent.BOOK_TEST_DRIVE:
        return part.adds and slots.appointment_type != "test_drive"
    if wish.intent is Intent.BOOK_SERVICE:
        names = {each.name for each in wish.found.services}
        known = slots.service_type is not None or slots.appointment_type == "test_drive"
        return part.adds and known and bool(names) and slots.service_type not in names
    return part.adds and wish.intent in _CHANGES | {Intent.VEHICLE_STATUS} and not _LEANS.search(wish.plain)
