"""What the classifier alone cannot know: what was just asked, negation, and what was found in the words.

Called by `understanding` on the engine loop with plain text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.dialogue.intents.certain import tells_to_be_silent, without_doubt
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import EXPECTS, Question
from engine.dialogue.slots import price_words
from engine.dialogue.slots.shop_words import FAULT
from engine.dialogue.turn import Found
from engine.ports import Expects

_REQUESTS = frozenset(
    {
        Intent.FAQ, Intent.DEPARTMENT, Intent.ESCALATION, Intent.MESSAGE, Intent.INVENTORY, Intent.CANCEL,
        Intent.VEHICLE_STATUS, Intent.BOOK_TEST_DRIVE, Intent.RESCHEDULE, Intent.BOOK_SERVICE,
    }
)  # fmt: skip
_CHATTER = frozenset({Intent.GENERAL, Intent.CONFIRM, Intent.DENY, Intent.PROVIDE_INFO})
_YES_OR_NO = frozenset({Intent.CONFIRM, Intent.DENY})
_LIKE_AN_ANSWER = frozenset({Intent.BOOK_SERVICE, Intent.RESCHEDULE, Intent.MESSAGE})
_OFFERED: Mapping[Question, Intent] = {
    Question.BOOK: Intent.BOOK_SERVICE,
    Question.THIS_SERVICE: Intent.BOOK_SERVICE,
    Question.TEST_DRIVE: Intent.BOOK_TEST_DRIVE,
    Question.CANCEL_IT: Intent.CANCEL,
    Question.MOVE_IT: Intent.RESCHEDULE,
    Question.CALL_BACK: Intent.MESSAGE,
    Question.OFFER_PERSON: Intent.ESCALATION,
}
"""To ask for the very thing that was offered is a yes."""

_TOLD = frozenset({Question.MESSAGE_TEXT, Question.REASON})
_NOT_TOLD = frozenset(
    {
        Intent.GOODBYE,
        Intent.HOLD,
        Intent.REPEAT,
        Intent.DENY,
        Intent.CONFIRM,
        Intent.GENERAL,
        Intent.ESCALATION,
    }
)
_SURE_ENOUGH = 0.5
_QUITE_SURE = 0.8
_NO_GUESS = 0.7
_BEYOND_DOUBT = 0.9
_PERHAPS = 0.1
_IN_PASSING = frozenset({Intent.GOODBYE, Intent.REPEAT, Intent.HOLD})
_WHO_ARE_YOU = re.compile(r"\b(?:are (?:you|u)|am i|is (?:this|that|it))\b")
_NOT_ON_A_GUESS = frozenset({Intent.GOODBYE, Intent.OPT_OUT, Intent.HOLD, Intent.REPEAT})
_FEW_WORDS = 3
_BARE_ANSWER = 6
_ASKS = re.compile(
    r"^(?:\W*(?:hi|hey|hello|so|and|um|well)\b)*\W*(?:what|when|where|who|whose|why|how(?! about))\b"
)
_GO_ON = re.compile(r"\b(?:all right|go on|go ahead|carry on|continue)\b")
_CALLS_AGAIN = re.compile(
    r"\bi(?:'ll| will| can)(?: just)? (?:call|try|phone)(?: you)? (?:back|again|later)\b"
)
_SAYS_YES = re.compile(
    r"^(?:yes|yeah|yep|yup|sure|correct|perfect|great|uh huh|mm hmm|mhm|"
    r"that's (?:right|correct|fine)|book it)\b"
)
_LEAVES = re.compile(
    r"\b(?:good ?bye|bye|good night|see you|talk to you|have a (?:good|nice|great)|nothing else|no more|"
    r"i'm done|that(?:'s| is| will be|'ll be) (?:all|everything))\b"
)
_ASKS_A_DETAIL = frozenset({Question.DAY, Question.TIME, Question.NAME, Question.PHONE, Question.CAR})
_SAYS_NO = re.compile(r"^(?:no|nope|nah)\b")
_DENIES = re.compile(r"\b(?:no|nope|nah|not|never|keep|forget|wait)\b|n't\b")
_MY_CAR = re.compile(
    r"^(?:\W*(?:yes|yeah|well|um|uh)\b)*\W*"
    r"(?:it's|it is|i have|i've got|i drive|my car is|the car is|mine is)\b"
)
_WANTS = re.compile(r"\b(?:i need|i want|i wanna|i'd like|i would like|book|schedule|make an appointment)\b")
_WORK = "(?:appointment|change|rotation|inspection|replacement|service|check[ -]?up|tune[ -]?up)"
_A_NEW_ONE = re.compile(
    rf"\b(?:have|get|book|need|want|like|schedule) (?:to \w+ )?(?:in for )?an? (?:\w+ ){{0,2}}{_WORK}\b"
)
_BEGINS_WITH_WORK = re.compile(
    rf"^(?:\W*(?:hi|hello|hey|yes|yeah|so|um|uh|an?|just)\b)*\W*(?:\w+ ){{0,2}}{_WORK}\b"
    r"(?! (?:of|to|the|my|it)\b)"
)
_ONE_THAT_STANDS = re.compile(
    rf"\b(?:my|our|the) (?:[\w']+ ){{0,3}}{_WORK}|\b(?:mov(?:e|ed|ing)|reschedul\w*|instead|different|"
    r"another|existing|already|push\w*|postpone\w*|switch\w*|later than|cancel\w*)\b"
)
_PART = r"(?:tires?|tyres?|wheels?|oil|fluids?|filters?|pads|brakes|batter(?:y|ies)|wipers|rubber)"
_PUT = r"(?:switch|swap|mov|chang|turn|rotat|replac|trad)\w*"
_WORK_ON_A_PART = re.compile(rf"\b{_PART} (?:[\w',-]+ ){{0,6}}{_PUT}\b|\b{_PUT} (?:[\w']+ ){{0,3}}{_PART}\b")
_A_VISIT = re.compile(
    r"\b(?:my|our|the|that) (?:[\w']+ ){0,3}"
    r"(?:change|rotation|inspection|replacement|service|time|day|date)\b|"
    r"\b(?:appointment|booking|visit|slot|reschedul\w*|instead|rather than)\b|"
    r"\b(?:different|another|other|new) (?:day|time)\b"
)
_DRIVES = re.compile(r"\btest[ -]?drive\b")
_TAKES_OUT = re.compile(r"\btak(?:e|ing) (?:the|that|this|a|your) .{2,40}? (?:out )?for an? \w+")
"""For a spin, a drive, a ride, or what a line makes of them."""
_SPELLED = re.compile(r"\b[a-z](?: [a-z]){2,}\b")


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence as the classifier and the slot finders see it."""

    plain: str
    found: Found
    top: Intent
    confidence: float
    is_question: bool

    @property
    def requests(self) -> bool:
        """Whether it wants something of its own rather than answer."""
        return self.top in _REQUESTS and (self.is_question or self.confidence >= _SURE_ENOUGH)


def decide(
    plain: str,
    found: Found,
    question: Question | None,
    ranking: Sequence[tuple[Intent, float]],
    *,
    is_question: bool,
) -> tuple[Intent, float]:
    """The intent of a sentence and how sure that is."""
    certain = without_doubt(plain)
    if certain is not None and not (
        _answers_first(certain, plain, found, question) or _more_is_meant(certain, plain, ranking)
    ):
        return certain, 1.0
    heard = _Heard(plain, found, *_top(ranking, plain), is_question)
    if heard.top is not Intent.INVENTORY and question not in _TOLD and price_words.in_other_words(plain):
        return Intent.FAQ, 1.0
    if found.car is not None and not found.services and _TAKES_OUT.search(plain):
        return Intent.BOOK_TEST_DRIVE, 1.0
    answered = _answer_to(question, heard) if question else None
    if answered is not None:
        return answered, 1.0
    return (heard.top if is_question else _statement(heard)), heard.confidence


def _more_is_meant(certain: Intent, plain: str, ranking: Sequence[tuple[Intent, float]]) -> bool:
    """Whether a phrase comes on the way to something else: "that's it, get me your manager"."""
    top, confidence = max(ranking, key=lambda each: each[1])
    if confidence < _BEYOND_DOUBT or tells_to_be_silent(plain):
        return False
    if certain is Intent.ROBOT:
        return top is Intent.ESCALATION and not _WHO_ARE_YOU.search(plain)
    return certain in _IN_PASSING and (top in _REQUESTS or top is Intent.OPT_OUT)


def _answers_first(certain: Intent, plain: str, found: Found, question: Question | None) -> bool:
    """Whether a sentence answers what was asked in spite of words that mean something else alone.

    "Yes, book it, thanks, bye" books first; "let me see, Friday" says a day; "cancel my appointment"
    is a yes when that was offered.
    """
    if question is None:
        return False
    if certain is Intent.GOODBYE:
        if question in _ASKS_A_DETAIL:
            return bool(_SAYS_YES.search(plain) and not _LEAVES.search(plain))
        offers = EXPECTS.get(question) is Expects.YES_NO and question is not Question.ANYTHING_ELSE
        return offers and bool(_SAYS_YES.search(plain) or not _LEAVES.search(plain))
    return certain is _OFFERED.get(question) or (certain is Intent.HOLD and _gives(question, found))


def _top(ranking: Sequence[tuple[Intent, float]], plain: str) -> tuple[Intent, float]:
    """The likeliest intent; "what …" asks and gives no slot, "that's all right, go on" is no goodbye.

    "An oil change the day after tomorrow" changes no day, nor does who wants the tires switched round.

    A fault that is told, and of which nothing else is sure, wants somebody to look at the car.
    What ends or suspends a conversation is not done on a guess.
    """
    unlikely = {intent for intent, sure in ranking if intent in _NOT_ON_A_GUESS and sure < _NO_GUESS}
    if _ASKS.search(plain):
        unlikely.add(Intent.PROVIDE_INFO)
    if (_A_NEW_ONE.search(plain) or _BEGINS_WITH_WORK.search(plain)) and not _ONE_THAT_STANDS.search(plain):
        unlikely.add(Intent.RESCHEDULE)
    if _WORK_ON_A_PART.search(plain) and not _A_VISIT.search(plain):
        unlikely.add(Intent.RESCHEDULE)
    if _GO_ON.search(plain):
        unlikely.add(Intent.GOODBYE)
    if _CALLS_AGAIN.search(plain):
        unlikely.add(Intent.MESSAGE)
    likely = [(intent, sure) for intent, sure in ranking if intent not in unlikely]
    wants_work = next(((each, sure) for each, sure in likely if each is Intent.BOOK_SERVICE), likely[0])
    guessed = likely[0][1] < _NO_GUESS and wants_work[1] >= _PERHAPS
    return wants_work if guessed and FAULT.search(plain) else likely[0]


def _statement(heard: _Heard) -> Intent:
    """What a sentence that asks nothing is, in view of what was found in it."""
    found, top, sure = heard.found, heard.top, heard.confidence >= _SURE_ENOUGH
    answers = top in _YES_OR_NO or (_words(heard) <= _FEW_WORDS and not (sure and top not in _CHATTER))
    if found.yes_no in {YesNo.YES, YesNo.NO} and answers and not found.services:
        return Intent.CONFIRM if found.yes_no is YesNo.YES else Intent.DENY
    if found.yes_no is YesNo.NO and _SAYS_NO.search(heard.plain) and top in _CHATTER and not found.anything:
        return Intent.DENY
    if _DRIVES.search(heard.plain) and top in _CHATTER and _WANTS.search(heard.plain):
        return Intent.BOOK_TEST_DRIVE
    if found.services and top in _CHATTER and _WANTS.search(heard.plain):
        return Intent.BOOK_SERVICE
    given = found.anything and (top in _CHATTER or (not sure and _words(heard) <= _BARE_ANSWER))
    owns = found.vehicle and not found.services and top in _CHATTER and _MY_CAR.search(heard.plain)
    return Intent.PROVIDE_INFO if given or owns or _SPELLED.search(heard.plain) else top


def _words(heard: _Heard) -> int:
    return len(heard.plain.split())


def _answer_to(question: Question, heard: _Heard) -> Intent | None:
    """The intent of a sentence that answers the open question; None when it does not."""
    if question is Question.WHICH_APPOINTMENT and _DRIVES.search(heard.plain):
        return Intent.PROVIDE_INFO
    if question in _TOLD and not heard.is_question and heard.top not in _NOT_TOLD:
        return Intent.PROVIDE_INFO
    if _asks_when(question, heard):
        return Intent.PROVIDE_INFO
    something_else = heard.requests and (heard.is_question or heard.confidence >= _QUITE_SURE)
    if _gives(question, heard.found) and not (something_else and heard.top not in _LIKE_AN_ANSWER):
        return Intent.PROVIDE_INFO
    if EXPECTS.get(question) is Expects.YES_NO:
        return _yes_or_no(question, heard)
    return None


def _asks_when(question: Question, heard: _Heard) -> bool:
    """Whether free times are meant and neither cars nor hours: "anything after four?", "what else?"."""
    found = heard.found
    if question not in {Question.DAY, Question.TIME} or found.car is not None or found.vehicle is not None:
        return False
    other_times = found.shift is not None or found.others
    return (
        other_times
        if heard.top in {Intent.FAQ, Intent.DEPARTMENT}
        else (found.when and heard.top is Intent.INVENTORY)
    )


def _yes_or_no(question: Question, heard: _Heard) -> Intent | None:
    """CONFIRM or DENY when a question that wants a yes or a no got one."""
    if heard.top is _OFFERED.get(question) and not heard.is_question:
        return Intent.DENY if _DENIES.search(heard.plain) else Intent.CONFIRM
    agrees = heard.found.yes_no is YesNo.YES and heard.top is Intent.BOOK_SERVICE
    if question is Question.CANCEL_IT and agrees and not heard.is_question:
        return Intent.CONFIRM
    if heard.requests or (heard.top is Intent.GOODBYE and question is Question.ANYTHING_ELSE):
        return None
    return {YesNo.YES: Intent.CONFIRM, YesNo.NO: Intent.DENY}.get(heard.found.yes_no or YesNo.UNCLEAR)


def _gives(question: Question, found: Found) -> bool:
    """Whether a slot was found that the question asks for, or that corrects what was read back."""
    when = found.when
    given = {
        Question.SERVICE: bool(found.services),
        Question.THIS_SERVICE: when or bool(found.services),
        Question.VEHICLE: found.vehicle is not None,
        Question.CAR: found.vehicle is not None,
        Question.WHICH_APPOINTMENT: when or found.choice is not None or bool(found.services),
        Question.WHOSE: found.digits is not None or found.name is not None,
        Question.CALLER_NUMBER: found.digits is not None,
        Question.BOOK: when or found.name is not None,
        Question.MOVE_IT: when,
        Question.CHANGE: found.anything,
    }
    by_kind = {
        Expects.DATE_TIME: when or found.choice is not None,
        Expects.DAY: when or found.choice is not None,
        Expects.NAME: found.name is not None,
        Expects.PHONE: found.digits is not None,
    }
    return given.get(question, by_kind.get(EXPECTS.get(question, Expects.OPEN), False))
