"""What the classifier alone cannot know: what was just asked, negation, and phrases that leave no doubt.

Called by `understanding` on the engine loop with plain text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import EXPECTS, Question
from engine.dialogue.slots.spoken import any_of
from engine.dialogue.turn import Found
from engine.ports import Expects

_BOT = "(?:robot|bot|machine|computer|chat ?bot|recording|ai|artificial intelligence|automated|virtual)"
_MOMENT = "(?:moment|second|sec|minute|min|bit)"
_HURT = "(?:hurt|injured|bleeding|trapped)"
_WORK = (
    "(?:appointment|booking|reservation|slot|oil change|rotation|inspection|replacement|service|test drive)"
)
_OURS = rf"(?:my|our|the|that|this|an) (?:[\w']+ ){{0,2}}{_WORK}"
_MOVE = "(?:move|change|push|postpone|shift|delay|put off|push back|bump)"
_A_REAL = "(?:an? )?(?:actually )?(?:an? )?(?:real |actual )?"
_CERTAIN_WORDS: tuple[tuple[Intent, str], ...] = (
    (
        Intent.EMERGENCY,
        rf"""
        (?:is|are|caught|on) (?:on )?fire
        smoke (?:is )?(?:coming|pouring)
        brakes? (?:just )?(?:failed|went out|gave out|don't work|stopped working|aren't working|not working)
        (?:someone|somebody|i'm|he's|she's) (?:is )?{_HURT}
        just (?:had|been in|got in|got into) an? (?:accident|crash|wreck)
        ambulance|call 911|gas leak
        """,
    ),
    (
        Intent.OPT_OUT,
        r"""
        (?:stop|quit) (?:calling|contacting|phoning|texting|bothering)
        (?:don't|do not|never) (?:ever )?(?:call|contact|phone) (?:me|us|this|here)(?! (?:before|after))
        (?:take|remove) (?:me|my (?:phone )?number|us) (?:off|from)
        do not call list|unsubscribe|lose my number
        """,
    ),
    (
        Intent.ROBOT,
        rf"""
        (?:are|r) (?:you|u) {_A_REAL}(?:{_BOT}|human|person|real)
        (?:am i|i'm|i am) (?:talking|speaking) (?:to|with) {_A_REAL}(?:{_BOT}|human|person)
        is (?:this|that) {_A_REAL}(?:{_BOT}|human|person)
        """,
    ),
    (
        Intent.RESCHEDULE,
        rf"""
        reschedul\w*
        {_MOVE} (?:my|our|the|that) (?:[\w']+ ){{0,2}}(?:appointment|booking|reservation)
        (?:change|move) the (?:time|day|date) of (?:my|our)
        (?:put off|postpone|delay|push back|bump) {_OURS}
        (?:don't|do not)(?: want to)? cancel\b.*\b(?:mov\w*|chang\w*|different|later|another)
        """,
    ),
    (Intent.CANCEL, rf"(?<!don't want to )(?<!not want to )(?<!don't )(?<!you )(?:cancel|call off) {_OURS}"),
    (
        Intent.REPEAT,
        r"""
        (?:say|repeat) (?:that|it|this)(?: again| once more)?(?! back)
        say again|come again|one more time|slow down|pardon|could you repeat|can you repeat
        what did you (?:just )?say
        (?:didn't|did not|couldn't|could not|can't) (?:quite )?(?:hear|catch|get|understand) (?:that|you|what)
        speak (?:slower|more slowly|up)
        """,
    ),
    (
        Intent.GOODBYE,
        r"""
        good ?bye|bye bye|bye|good night|talk to you (?:later|soon)
        have a (?:good|nice|great|wonderful|lovely) (?:day|one|evening|afternoon|weekend|night)
        see you (?:then|later|tomorrow|soon|on|next|there)
        that(?:'s| is| will be|'ll be) (?:all|it|everything)(?: for (?:now|today|me))?(?= ?[,.!]| thank|$)
        that(?:'s| is| will be|'ll be) (?:all|everything) i (?:need|needed|wanted)
        nothing else|i'm all set|i am all set|i'm done|no more questions
        """,
    ),
)
_CERTAIN = tuple((intent, re.compile(rf"\b{any_of(words)}\b")) for intent, words in _CERTAIN_WORDS)
_LEAD_IN = r"^(?:(?:okay|ok|yes|yeah|sure|um|uh|please|oh|sorry|can you|could you)\b[ ,.]*)*"
_ON_HOLD = re.compile(
    _LEAD_IN
    + any_of(
        rf"""
        hold on|hang on|hold(?: the line)?
        (?:just )?(?:a|one) {_MOMENT}
        (?:give me|wait) (?:a|one|just a) {_MOMENT}
        wait|bear with me
        let me (?:check|look|see|think|find)\b(?! (?:if|what|about)).*
        let me (?:grab|get) (?:a |my |some |the )?(?:pen|paper|calendar|schedule|wife|husband|phone)\b.*
        """
    )
    + r"\b"
)
_WAIT_WHAT = re.compile(
    r"^(?:\W*(?:oh|okay|ok|um|sorry))*\W*(?:wait|hold on|hang on)\W+(?:\w+ ){0,2}?"
    r"(?:how|what|when|where|who|which|why|do|does|is|are)\b"
)
_WHAT = re.compile(r"^\W*(?:sorry|what|huh|excuse me)\W*\?$")
_ASIDE = frozenset(
    {
        Intent.FAQ, Intent.DEPARTMENT, Intent.ESCALATION, Intent.MESSAGE, Intent.INVENTORY,
        Intent.VEHICLE_STATUS, Intent.BOOK_TEST_DRIVE, Intent.RESCHEDULE, Intent.CANCEL,
    }
)  # fmt: skip
_SURE_ENOUGH = 0.5
_NO_GUESS = 0.65
_NOT_ON_A_GUESS = frozenset({Intent.GOODBYE, Intent.OPT_OUT, Intent.HOLD, Intent.REPEAT})
_FEW_WORDS = 3
_YES_OR_NO = frozenset({Intent.CONFIRM, Intent.DENY})
_SHORT_TOO = frozenset({Intent.REPEAT, Intent.HOLD, Intent.GREETING, Intent.GOODBYE, Intent.CANCEL})
_ASKS = re.compile(
    r"^(?:\W*(?:hi|hey|hello|so|and|um|well)\b)*\W*(?:what|when|where|who|whose|why|how(?! about))\b"
)
_GO_ON = re.compile(r"\b(?:all right|go on|go ahead|carry on|continue)\b")
_SAYS_YES = re.compile(
    r"^(?:yes|yeah|yep|yup|sure|correct|perfect|great|that's (?:right|correct|fine)|book it)\b"
)
_SAYS_NO = re.compile(r"^(?:no|nope|nah)\b")
_MY_CAR = re.compile(
    r"^(?:\W*(?:yes|yeah|well|um|uh)\b)*\W*"
    r"(?:it's|it is|i have|i've got|i drive|my car is|the car is|mine is)\b"
)
_WANTS = re.compile(r"\b(?:i need|i want|i wanna|i'd like|i would like|book|schedule|make an appointment)\b")
_SPELLED = re.compile(r"\b[a-z](?: [a-z]){2,}\b")
_NOT_A_REQUEST = frozenset(
    {
        Intent.GENERAL, Intent.GREETING, Intent.CONFIRM, Intent.DENY, Intent.SPAM, Intent.REPEAT, Intent.HOLD,
        Intent.GOODBYE, Intent.PROVIDE_INFO,
    }
)  # fmt: skip


def decide(
    plain: str,
    found: Found,
    question: Question | None,
    ranking: Sequence[tuple[Intent, float]],
    *,
    is_question: bool,
) -> tuple[Intent, float]:
    """The intent of a sentence and how sure that is."""
    certain = _without_doubt(plain)
    agreed = question is Question.BOOK and certain is Intent.GOODBYE and _SAYS_YES.search(plain)
    if certain is not None and not agreed:
        return certain, 1.0
    top, confidence = _top(ranking, plain)
    aside = top in _ASIDE and (is_question or confidence >= _SURE_ENOUGH)
    if question and not (aside and is_question):
        answered = _answer_to(question, found, aside=aside)
        if answered is not None:
            return answered, 1.0
    if not is_question:
        top = _statement(plain, found, top, sure=confidence >= _SURE_ENOUGH)
    return top, confidence


def _top(ranking: Sequence[tuple[Intent, float]], plain: str) -> tuple[Intent, float]:
    """The likeliest intent; "what …" asks and gives no slot, "that's all right, go on" is no goodbye.

    What ends or suspends a conversation is not done on a guess.
    """
    unlikely = {intent for intent, sure in ranking if intent in _NOT_ON_A_GUESS and sure < _NO_GUESS}
    if _ASKS.search(plain):
        unlikely.add(Intent.PROVIDE_INFO)
    if _GO_ON.search(plain):
        unlikely.add(Intent.GOODBYE)
    return next((intent, sure) for intent, sure in ranking if intent not in unlikely)


def _statement(plain: str, found: Found, top: Intent, *, sure: bool) -> Intent:
    """What a sentence that asks nothing is, in view of what was found in it."""
    short = len(plain.split()) <= _FEW_WORDS and not (sure and top in _SHORT_TOO)
    if found.yes_no in {YesNo.YES, YesNo.NO} and (top in _YES_OR_NO or short):
        return Intent.CONFIRM if found.yes_no is YesNo.YES else Intent.DENY
    if found.yes_no is YesNo.NO and _SAYS_NO.search(plain) and top in _NOT_A_REQUEST:
        return Intent.DENY
    if found.services and top in _NOT_A_REQUEST and _WANTS.search(plain):
        return Intent.BOOK_SERVICE
    given = found.anything and (top in _NOT_A_REQUEST or not sure) and top is not Intent.GREETING
    owns = found.vehicle and not found.services and _MY_CAR.search(plain)
    return Intent.PROVIDE_INFO if given or owns or _SPELLED.search(plain) else top


def _without_doubt(plain: str) -> Intent | None:
    for intent, pattern in _CERTAIN:
        if pattern.search(plain) and not (intent is Intent.GOODBYE and _GO_ON.search(plain)):
            return intent
    if _ON_HOLD.search(plain) and not _WAIT_WHAT.search(plain):
        return Intent.HOLD
    return Intent.REPEAT if _WHAT.search(plain) else None


def _answer_to(question: Question, found: Found, *, aside: bool) -> Intent | None:
    """The intent of a sentence that answers the open question; None when it does not."""
    if _gives(question, found):
        return Intent.PROVIDE_INFO
    if EXPECTS[question] is Expects.YES_NO and found.yes_no is YesNo.YES and not aside:
        return Intent.CONFIRM
    if EXPECTS[question] is Expects.YES_NO and found.yes_no is YesNo.NO and not aside:
        return Intent.DENY
    return None


def _gives(question: Question, found: Found) -> bool:
    given = {
        Question.SERVICE: bool(found.services),
        Question.DAY: found.day is not None,
        Question.TIME: found.time is not None or found.choice is not None or found.day is not None,
        Question.NAME: found.name is not None,
        Question.PHONE: found.digits is not None,
        Question.CALLER_NUMBER: found.digits is not None,
        Question.BOOK: found.day is not None or found.time is not None or found.name is not None,
        Question.CHANGE: found.anything,
    }
    return given.get(question, False)
