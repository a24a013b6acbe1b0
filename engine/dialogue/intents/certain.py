"""Phrases that leave no doubt what a sentence is, whatever was asked.

Called by `rules` on the engine loop with plain text.
"""

from __future__ import annotations

import re

from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.orders import gives_orders
from engine.dialogue.slots.spoken import any_of

_BOT = "(?:robot|bot|machine|computer|chat ?bot|recording|ai|artificial intelligence|automated|virtual)"
_PERSON = "(?:human|person|real|live person)"
_MOMENT = "(?:moment|second|sec|minute|min)"
_HURT = "(?:hurt|injured|bleeding|trapped)"
_WORK = (
    "(?:appointment|booking|reservation|slot|oil change|rotation|inspection|replacement|service|test drive)s?"
)
_OURS = rf"(?:my|our|the|that|this|an|both|all) (?:[\w']+ ){{0,2}}{_WORK}"
_MOVE = "(?:move|change|push|postpone|shift|delay|put off|push back|bump|switch|rebook)"
_MOVED = "moved|pushed|shifted|bumped|switched|postponed|delayed|put off|put back|brought forward|changed to"
_A_REAL = "(?:an? |one of those |like )?(?:actual(?:ly)? |even |really )?(?:an? )?(?:real |actual )?"
_NOT_DENIED = (
    "(?<!n't )(?<!not )(?<!n't want to )(?<!not want to )(?<!n't need to )(?<!not need to )(?<!if i )"
    "(?<!instead of )(?<!rather than )(?<!you )"
)
_OTHERWISE = r"(?:mov\w*|chang\w*|different|later|another|push)"
_VISIT = "(?:appointment|booking|reservation|test drive)"
_RATHER_THAN = "(?:don't|do not|not|rather not|instead of|rather than)"
_CALLING = "(?:calling|contacting|phoning|texting|bothering|harassing)"
_NEVER = "(?<!you )(?<!they )(?:don't|do not|never)"
_LATER = r"(?:to(?:day|night|morrow)|now|right now|this (?:morning|afternoon|evening|week|weekend|time))"
_BUT_THEN = rf"(?:before|after|until|between|on|in|at (?!this|all|home)|{_LATER}|that|names?|stupid)\b"
_BUT_CALL = r".*\b(?:call|ring|phone) (?:me|us|my) (?:at|on|after|later|back|in|tomorrow|instead|cell)"
_CALL = "(?:call|ring|phone)"
_AT_ANOTHER_TIME = r"(?:tomorrow|tonight|later|instead|next|on \w+day)\b"
_SOMEBODY = (
    r"(?!(?:me|us|you|my|your|if|what|which|it)\b)(?:the |your )?[\w']+"
    r"(?: (?:department|team|guys|manager|desk))?"
)
_SOMETHING = "(?:to|not to|that|i|i'm|i'll|i've|my|we|we're|our|it's)"
_LIST = "(?:list|lists|database|system|sheet)"
_STAYS_AWAY = re.compile(
    r"\b(?:appointment|booking|(?:won't|not|can't) (?:be )?(?:coming|come|make it|be there))\b"
)
_OF_CALLS = re.compile(r"\b(?:call|ring|phon|text|contact|mail|number)")
_IN_CHARGE = (
    "(?:(?:that|who) )?(?:in charge of|responsible for|handles|handling|pays|takes care of|deals with)"
)
_OVERHEADS = (
    "(?:marketing|advertising|website|electric|energy|utilit|phone|internet|merchant|payroll|insurance|bill|"
    r"social media|card processing)\w*"
)
_AGAIN = "(?:again|once more|one more time|part|slower|more slowly|please|for me)"
_CERTAIN_WORDS: tuple[tuple[Intent, str], ...] = (
    (
        Intent.GENERAL,
        r"""
        (?:stop|quit|turn off|don't|do not) (?:the )?record(?:ing)?
        (?:not|n't) (?:want (?:this |me )?(?:to )?)?be(?:ing)? recorded
        (?:stop|quit) (?:calling|saying) (?:it|that)(?= that|$| ?[.,!])
        (?:i'm|i am|we're) back(?: now)?\W*$
        """,
    ),
    (
        Intent.EMERGENCY,
        rf"""
        (?:is|are|caught|on) (?:on )?fire
        (?:smoke|flames?|fire) (?:is |are )?(?:coming|pouring)
        brakes? (?:just )?(?:failed(?! (?:the |my |an )?inspection)|went out|gave out|stopped working)
        brakes? (?:don't work|aren't working|not working)
        (?:someone|somebody|i'm|he's|she's) (?:is )?{_HURT}
        just (?:had|been in|got in|got into|in) an? (?:accident|crash|wreck)
        ambulance|call 911|gas leak
        """,
    ),
    (
        Intent.OPT_OUT,
        rf"""
        (?:stop|quit) {_CALLING}(?! (?:it|that|him|her)\b)(?! me \w+$)
        {_NEVER} (?:ever )?(?:call|contact|phone|ring) (?:me|us|this|here)(?! {_BUT_THEN})(?!{_BUT_CALL})
        (?:take|remove|get|delete) (?:me|us|my (?:phone )?(?:name|number)) (?:off|from)(?: \w+){{0,4}} {_LIST}
        (?:take|remove|get) (?:me|us|my number) off(?= ?[.,!]|$)
        do not call (?:list|registry)|unsubscribe|lose (?:my|this) number
        """,
    ),
    (
        Intent.SPAM,
        rf"""
        business owner|decision[ -]maker
        (?:is|are) the owners? (?:in|there|available|around|about|home|of the business)
        (?:who|whoever|person|one|someone|somebody)(?:'s| is)? {_IN_CHARGE} (?:your|the) (?:\w+ )?{_OVERHEADS}
        """,
    ),
    (
        Intent.MESSAGE,
        rf"""
        (?<!n't )(?<!not )(?<!never )(?<!they )(?<!you ){_CALL} (?:me|us)(?: back)? {_AT_ANOTHER_TIME}
        (?:^|you |please |just |and |to |, )tell {_SOMEBODY} {_SOMETHING}\b
        (?:could|can|would|have|get) (?!you\b)\w+(?: \w+)? (?:call|ring|phone) (?:me|us)\b
        """,
    ),
    (
        Intent.ROBOT,
        rf"""
        (?:are|r) (?:you|u) {_A_REAL}(?:{_BOT}|{_PERSON})(?! (?:in charge|who|that|i))
        (?:am i|i'm|i am) (?:talking|speaking|on) (?:to|with) {_A_REAL}(?:{_BOT}|{_PERSON})
        is (?:this|that) {_A_REAL}(?:{_BOT}|{_PERSON})(?! (?:in charge|who|that|i))
        you(?:'re| are) (?:not )?(?:really )?an? (?:real )?{_BOT}
        you(?:'re| are) not (?:an? )?(?:real|human)
        (?:you|this|that) sounds? (?:just )?like (?:an? )?{_BOT}
        """,
    ),
    (
        Intent.RESCHEDULE,
        rf"""
        {_NOT_DENIED}reschedul\w*
        {_NOT_DENIED}{_MOVE} (?:my|our|the|that) (?:[\w']+ ){{0,2}}{_VISIT}
        {_NOT_DENIED}(?:move|push) {_OURS}
        (?:can|could|would|will) you (?:please |possibly )?{_MOVE} (?:my|our) (?:[\w']+ ){{0,2}}{_WORK}
        (?:need|want|like|have|get|prefer)(?: to (?:have|get|see))? {_OURS} (?:{_MOVED})\b
        (?:change|move) the (?:time|day|date) of (?:my|our)
        (?:put off|postpone|delay|push back|bump) {_OURS}
        {_RATHER_THAN}(?: want(?:ing)? to)? cancel\w*\b.*\b{_OTHERWISE}
        """,
    ),
    (Intent.CANCEL, rf"{_NOT_DENIED}(?:cancel|call off|scrap|drop) (?:{_OURS}|what (?:i|we) booked)"),
    (
        Intent.REPEAT,
        rf"""
        (?<!not )(?:say|repeat) (?:that|it|this)(?: {_AGAIN}(?! back)| ?[.,?]|$)
        say again|come again|one more time|(?<!i )(?<!it )(?<!we )(?<!he )(?<!to )slow down
        pardon|could you repeat|can you repeat
        what did you (?:just )?say
        (?:didn't|did not|couldn't|could not|can't) (?:quite )?(?:hear|catch|understand) (?:that|you|what)
        (?:didn't|did not|couldn't|could not) (?:quite )?get (?:that|what)(?= ?[.,?!]|$| you)
        speak (?:slower|more slowly|up)
        (?:don't|do not|can't|cannot) hear (?:you|that|it|so|too|very|well|much|anything|a (?:thing|word))
        hard of hearing|(?:you're|you are|it's) breaking up
        """,
    ),
    (
        Intent.GOODBYE,
        r"""
        good ?bye|bye bye|bye|good night|talk to you (?:later|soon)
        have (?:yourself )?a (?:\w+ ){1,2}(?:day|one|evening|afternoon|weekend|night)(?! (?:for|when|on|i)\b)
        (?<!can i )(?<!could i )see you (?:then|later|tomorrow|soon|on|next|there)
        that(?:'s| is| will be|'ll be) (?:all|it|everything)(?: for (?:now|today|me))?(?= ?[,.!]| thank|$)
        that(?:'s| is| will be|'ll be) (?:all|everything) i (?:had|need|needed|wanted)
        nothing else|i'm all set|i am all set|i'm done|no more questions
        """,
    ),
)
_CERTAIN = tuple((intent, re.compile(rf"\b{any_of(words)}")) for intent, words in _CERTAIN_WORDS)
_GOES_ON = re.compile(r"\b(?:all right|go on|go ahead|carry on|continue|but|also|actually|another)\b")
_LEAD_IN = r"^(?:(?:okay|ok|yes|yeah|sure|um|uh|please|oh|sorry|can you|could you)\b[ ,.]*)*"
_WAITING = rf"(?:hold on|hang on|hold(?: up| the line)?|wait)(?: (?:just )?(?:a|one) {_MOMENT})?"
_MEANWHILE = "(?:let me|i'm|i need to|i have to|i gotta|while i|my|someone|somebody)"
_ON_HOLD = re.compile(
    _LEAD_IN
    + any_of(
        rf"""
        {_WAITING}(?: please| for me)?\W*$
        {_WAITING}\W+{_MEANWHILE}\b.*
        (?:just )?(?:a|one) {_MOMENT}(?: please| here)?\W*$
        (?:just )?(?:a|one) {_MOMENT}\W+(?:please\W+)?{_MEANWHILE}\b.*
        (?:just )?(?:a|one) {_MOMENT} , .*\b(?:don't go|stay|hold on|be right back)\b.*
        (?:give|gimme|wait)(?: me)? (?:a|one|just a|two) {_MOMENT}s?\b.*
        bear with me\b.*
        let me (?:check|look|see|think|find)\b(?! (?:if|what|about)\b).*
        let me (?:grab|get) (?:a |my |some |the )?(?:pen|paper|calendar|schedule|wife|husband|phone)\b.*
        """
    )
)
_TO_BE_SILENT = re.compile(
    r"^\W*(?:no|wait|please|okay|hey|just)?\W*stop(?: ?,? ?stop)*(?: it| talking| there| right there)?"
    r"(?: ?,? please)?\W*(?:i said(?: stop)?)?\W*$"
)
_WHAT = re.compile(r"^\W*(?:sorry|what|huh|excuse me)\W*\?$")


def without_doubt(plain: str) -> Intent | None:
    """The intent that the words alone decide; None when they do not."""
    for intent, pattern in _CERTAIN:
        if pattern.search(plain) and not _means_else(intent, plain):
            return intent
    if gives_orders(plain):
        return Intent.GENERAL
    if tells_to_be_silent(plain) or (_ON_HOLD.search(plain) and "?" not in plain):
        return Intent.HOLD
    return Intent.REPEAT if _WHAT.search(plain) else None


def tells_to_be_silent(plain: str) -> bool:
    """ "Stop." over the agent's words is no wish not to be called, though the same word is one in a text."""
    return _TO_BE_SILENT.search(plain) is not None


def _means_else(certain: Intent, plain: str) -> bool:
    """ "Bye, but another thing"; "I won't be coming on Friday, take me off the list"."""
    if certain is Intent.GOODBYE:
        return bool(_GOES_ON.search(plain))
    stays_away = certain is Intent.OPT_OUT and _STAYS_AWAY.search(plain)
    return bool(stays_away) and not _OF_CALLS.search(plain)
