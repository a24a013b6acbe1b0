"""Yes, no or unclear, decided for the question that was asked.

Called by `understanding` on the engine loop with plain text.
"""

from __future__ import annotations

import re
from enum import StrEnum

from engine.dialogue.slots.spoken import any_of


class YesNo(StrEnum):
    """How a question that wants a yes or a no was answered."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


_UNCLEAR = re.compile(
    rf"""\b{
        any_of('''
    i know
    i don't know
    don't know
    not sure
    maybe
    perhaps
    i guess|i suppose|probably|i think
    hmm+
    let me (?:think|see|check)
    what do you mean
    which one
    what was that
    say that again
    depends
    ''')
    }\b"""
)
_QUESTION = re.compile(
    r"^(?:(?:ok|okay|yes|yeah|so|and|but|well|wait|right|sure) ?,? )*"
    r"(?:what|when|where|who|why|how|which|can you|could you|do you|did you|are you|is there|is it|"
    r"will you|would you|does|what's|can i|could i)\b"
)
_NOT_A_NO = re.compile(
    rf"""\b{
        any_of('''
    no problem
    no worries
    no doubt
    not a problem
    not bad
    why not
    can't complain
    don't worry
    nothing wrong
    no need to change
    no ?,? (?:that|it|this)(?:'s| is) (?:all )?(?:right|fine|correct|good|perfect)
    ''')
    }\b"""
)
_NO = re.compile(
    rf"""\b{
        any_of('''
    no|nope|nah|naw|negative|not|never|neither|none|uh uh|no way
    don't|do not|doesn't|isn't|is not|can't|cannot|won't|wouldn't
    wrong|incorrect
    hold off|hang on|wait|stop|cancel|forget it|never ?mind
    ''')
    }\b"""
)
_YES = re.compile(
    rf"""\b{
        any_of('''
    yes|yeah|yep|yup|ya|yah|yas|yea|uh[ -]huh|mm[ -]?hmm|mhm|sure|ok|okay|okey|all right|alright|for sure
    correct|right|exactly|indeed|absolutely|definitely|certainly|totally|of course|affirmative|agreed|roger
    go ahead|go for it|please|please do|do it|do that|let's do it|book it|book that|confirm|confirmed
    perfect|great|good|fine|wonderful|excellent|very well|looks good|sounds (?:good|great|fine|right|perfect)
    that works|works for me|it works|that'll work|that will work|why not|no problem|you got it|you bet
    that(?:'s| is) (?:it|the one|good|great|right|fine|correct|me|perfect)
    i do|i would|it is|they are|i am
    ''')
    }\b"""
)


def yes_or_no(text: str) -> YesNo | None:
    """The answer in plain text; None when there is neither a yes nor a no in it."""
    if _NOT_A_NO.search(text):
        return YesNo.YES
    if _UNCLEAR.search(text) or _QUESTION.search(text) or text.rstrip().endswith("?"):
        return YesNo.UNCLEAR
    if _NO.search(text):
        return YesNo.NO
    return YesNo.YES if _YES.search(text) else None
