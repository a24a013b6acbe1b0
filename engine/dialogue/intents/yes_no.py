"""Yes, no or unclear, decided for the question that was asked.

Called by `understanding` on the engine loop with plain text.
"""

from __future__ import annotations

import re
from enum import StrEnum

from engine.dialogue.intents.firm_yes import is_clear
from engine.dialogue.questions import Question
from engine.dialogue.slots.spoken import any_of


class YesNo(StrEnum):
    """How a question that wants a yes or a no was answered."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


_HEDGED = re.compile(r"\b(?:i guess|i suppose|probably|i think|i believe|maybe|perhaps)\b")
_UNCLEAR = re.compile(
    rf"""\b{
        any_of('''
    i know
    i don't know|don't know|dunno|no idea|not sure|not certain|not so sure|unsure|undecided
    maybe|perhaps|i guess|i suppose|probably|i think|i believe
    (?<!mm-)(?<!mm )hmm+
    let me (?:think|see|check)
    what do you mean|which one|what was that|say that again
    depends|doesn't matter|i have a question|before (?:that|you do)
    ''')
    }\b"""
)
_QUESTION = re.compile(
    r"^(?:(?:ok|okay|yes|yeah|so|and|but|well|wait|right|sure|no|hold on|hang on) ?,? )*"
    r"(?:what|when|where|who|why|how|which|can you|could you|do you|did you|are you|is there|is it|"
    r"will you|would you|does|what's|can i|could i|should i|may i|is (?:that|this)|was that|did i|am i|"
    r"can we|could we|shall we|should we|are there|would it|will it)\b"
)
_ANOTHER_WISH = re.compile(
    r"\b(?:don't|do not|not)(?: \w+){1,4} ?,? (?:just|but|only|rather|instead)(?: \w+){0,3} "
    r"(?:mov\w*|chang\w*|reschedul\w*|push|switch\w*|add|ask\w*)\b"
)
_NOT_AN_ANSWER = re.compile(
    r"\b(?:no|not) (?:more|later|earlier|sooner|less|older|newer|longer) than\b|\bnot (?:before|after|"
    r"until|only)\b|"
    r"\bno (?:matter|doubt)\b|\b(?:make|made|making) sure\b|\bright (?:now|away)\b|\bgood (?:morning|"
    r"afternoon|evening)\b"
)
_NOT_A_NO = re.compile(
    rf"""\b{
        any_of('''
    no problem|no worries|not a problem|not bad|why not|why wouldn't i|no doubt
    can't complain|can't wait|don't worry|nothing wrong|no need to change|no changes?
    (?:don't|do not|wouldn't) mind(?: at all)?|don't see why not|couldn't be better|no objections?
    no ?,? (?:that|it|this)(?:'s| is| sounds| looks) (?:all )?(?:right|fine|correct|good|perfect|great)
    no ?,? (?:wait|sorry|i mean|actually) ?,? (?:yes|yeah|yep)
    no ?,? (?:yeah|yes|yep|yup)
    ''')
    }\b"""
)
_NO = re.compile(
    rf"""\b{
        any_of('''
    no|nope|nah|naw|nay|negative|not|never|neither|none|uh[ -]uh|nuh[ -]uh|mm[ -]mm|i'll pass|nothing
    don't|do not|doesn't|isn't|is not|can't|cannot|won't|wouldn't|aren't|couldn't
    wrong|incorrect
    hold off|stop|cancel|forget (?:it|about it|that)|never ?mind|scratch that|skip it|drop it|count me out
    (?:i'd|i would|i had|we'd|it's) (?:rather|better) not|better not|hard pass|don't bother
    leave it(?: be| alone| out)?(?= ?[.,]|$| (?:thanks|thank|then|for now))
    ''')
    }\b"""
)
_WAIT = re.compile(
    r"\b(?:hang on|hold on|(?<!i'll )(?<!i can )(?<!i'd )wait|one (?:moment|second|sec)|"
    r"just a (?:moment|second|sec|minute))\b"
)
_YES_WORDS = r"""
    yes|yeah|yep|yup|ya|yah|yas|yea|aye|uh[ -]huh|mm?[ -]?hmm?|mhm|(?<!make )sure
    ok|okay|okey|all right|alright
    correct|right|exactly|indeed|absolutely|definitely|certainly|totally|of course|affirmative|agreed|roger
    go ahead|go on|go for it|carry on|please do|do it|do that|let's do it|let's go|book it|book that
    confirm|confirmed
    perfect|great|good|fine|wonderful|excellent|very well|cool|awesome|fantastic|lovely|super|by all means
    (?:looks|sounds) (?:good|great|fine|right|perfect|lovely|ideal|wonderful|grand|like a plan|all right)
    why not|no problem|you got it|you bet(?: your boots| ya)?|you can|(?:if|since) you must
    that(?:'s| is) (?:it|the (?:one|ticket|way|spirit|stuff)|good|great|right|fine|correct|me|perfect)
    (?:that|it|this|which)(?:'ll| will|'d| would)? (?:do|work|works|suit|suits)(?: (?:me|us|for me|for us))?
    (?:that|it|this)(?:'s| is|'ll be| will be|'d be| would be) (?:just |quite )?(?:a deal|grand|nice|settled)
    (?:works|suits|okay|ok|good|fine) (?:for|by|with)? ?(?:me|us)|works|suits (?:me|us)
    spot on|bang on|dead on|on the money|ten[ -]?four|10-4|copy that|lock it in|make it so|you do that|^deal
    be my guest|knock yourself out|count me in|i'm in(?= ?[.,]|$)|have at it|crack on|sign me up|put me down
    brilliant|splendid|smashing|terrific|marvell?ous|ideal|delightful|champion|quite (?:so|right)
    (?:i'd|i would) (?:love|like) (?:to|that|it)(?= ?(?:[.,]|$|please|thank|very))
    (?:i do|i would|it is|they are|i am|it does|i will)(?= ?(?:[.,]|$|please|thank|indeed))
"""
_YES = re.compile(rf"\b{any_of(_YES_WORDS)}(?!\w)")
_PLEASE = re.compile(r"\W*(?:oh )?(?:please\W*)+$")
_NO_THANKS_WORDS = r"""
    no\b.*\b(?:fine|all right|alright|good|okay|ok|thank|thanks|set)
    i(?:'m| am) (?:good|fine|okay|ok|all set|done|all good)(?! with)
    all (?:good|set)|we're (?:good|all set|done)
    that(?:'s| is| will be|'ll be) (?:all|it|everything)
    don't worry|no worries|no need|not necessary|nothing|nope|i'll (?:call|try|come)(?: back)?|no more
"""
_NO_THANKS = re.compile(rf"\b{any_of(_NO_THANKS_WORDS)}\b")
_KEEPS = re.compile(
    r"\b(?:keep (?:it|that|the|my)|leave (?:it|that|the|my)|don't (?:cancel|move|change|touch))\b"
)
_CANCELS = re.compile(
    r"(?<!don't )(?<!not )(?<!not want to )(?<!don't want to )(?<!rather not )\bcancel(?: (?:it|that|them|"
    r"this|both|please)|$| ?[.,])"
)
_MOVES = re.compile(
    r"(?<!don't )(?<!not )(?<!not want to )(?<!don't want to )\b(?:move|change|switch) (?:it|that|them)\b"
)
_THIS_NUMBER = re.compile(
    r"\b(?:this (?:one|number)|same (?:one|number)|the one i'm (?:calling|on)|use (?:this|that|it))\b"
)
_THAT_IS_ME = re.compile(
    r"^\W*(?:speaking|this is (?:he|she|him|her|me)|it's me|that's me|you got (?:him|her|me))\b"
)
_ANEW = re.compile(
    r"\b(?:start (?:over|again|fresh|anew)|something (?:else|different|new)|different|from the beginning)\b"
)
_OFFERS = frozenset(
    {Question.ANYTHING_ELSE, Question.OFFER_PERSON, Question.CALL_BACK, Question.TEST_DRIVE, Question.REASON}
)
_FIRM = frozenset({Question.BOOK, Question.CANCEL_IT, Question.MOVE_IT})
"""Questions whose yes changes the records: "I think so" is none."""


def yes_or_no(text: str, question: Question | None = None) -> YesNo | None:
    """The answer in plain text to the question; None when there is neither a yes nor a no in it."""
    own = _own_answer(text, question)
    if own is not None:
        return own
    said = _NOT_AN_ANSWER.sub(" ", text)
    if _ANOTHER_WISH.search(said):
        return YesNo.UNCLEAR
    if question in _FIRM:
        said = _NOT_A_NO.sub("yes", said)
    elif _NOT_A_NO.search(text) or _agrees_with_a_hedge(said, question):
        return YesNo.YES
    if _doubts_or_asks(said):
        return YesNo.UNCLEAR
    if _NO.search(said) or _says_not_now(text):
        return YesNo.NO
    if _WAIT.search(said):
        return YesNo.UNCLEAR
    if _PLEASE.match(said):
        return YesNo.YES
    if not _YES.search(said):
        return None
    return YesNo.YES if question not in _FIRM or is_clear(said, _YES) else YesNo.UNCLEAR


def _doubts_or_asks(text: str) -> bool:
    return bool(_UNCLEAR.search(text) or _QUESTION.search(text)) or text.rstrip().endswith("?")


def _own_answer(text: str, question: Question | None) -> YesNo | None:
    """Words that are an answer to this one question alone: "cancel it", "I'm good", "the same number"."""
    if text.rstrip().endswith("?"):
        return None
    if question in _OFFERS and _NO_THANKS.search(text):
        return YesNo.NO
    if question in {Question.CANCEL_IT, Question.MOVE_IT} and _KEEPS.search(text):
        return YesNo.NO if not _ANOTHER_WISH.search(text) else YesNo.UNCLEAR
    if question is Question.GO_ON and _ANEW.search(text):
        return YesNo.NO
    yes = (
        {
            Question.CANCEL_IT: _CANCELS,
            Question.MOVE_IT: _MOVES,
            Question.CALLER_NUMBER: _THIS_NUMBER,
            Question.IS_IT_YOU: _THAT_IS_ME,
        }.get(question)
        if question
        else None
    )
    denied = re.search(r"^\W*(?:no|nope|nah)\b|\b(?:not|isn't|don't|wrong|different)\b", text)
    return YesNo.YES if yes and yes.search(text) and not denied else None


def _agrees_with_a_hedge(text: str, question: Question | None) -> bool:
    """ "Yeah, I think so" is a yes, but not to a question whose yes changes the records."""
    hedged = question is not None and _HEDGED.search(text)
    return bool(hedged and _YES.match(text) and not _NO.search(text) and "?" not in text)


def _says_not_now(text: str) -> bool:
    return bool(re.search(r"\bnot right now\b", text))
