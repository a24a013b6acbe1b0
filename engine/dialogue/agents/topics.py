"""What callers ask a dealership most, in whatever words, and the plain question each of them comes to.

Used by the FAQ agent on the engine loop. "Could you lend me something meanwhile?" lies as far from "Do you
have loaner cars?" as from a dozen others; asked as the plain question, the stored answer on it is found, or
that there is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.dialogue.slots import spoken
from engine.dialogue.slots.spoken import any_of
from engine.ports import Passage

_SAME_TOPIC, _SAME_QUESTION = 0.5, 0.15
"""How far a stored answer may lie from the plain question, with words of the topic in it and without."""

_CAR = r"(?:car|vehicle|truck|van|suv|motor|ride|wheels)"
_SOMETHING = rf"(?:something|anything|one|a (?:\w+ )?{_CAR}|some {_CAR})"
_MINE = r"(?:(?:my|our)(?: [\w'-]+){1,4}|mine|ours|the one i have)"
_YOU = "(?:you|y'all|your shop|you guys)"
_PLACE = r"(?:you guys|y'all|your (?:place|shop|dealership|lot|showroom)|you)\b"
_DO = "(?:fix|handle|take care of|work on)"
_TOPICS: tuple[tuple[str, str], ...] = (
    (
        "Do you have loaner cars?",
        rf"""
        loaners?|courtesy {_CAR}s?|replacement {_CAR}s?|rental(?: {_CAR}s?)? (?:while|during|for the|until)
        (?:lend|loan) (?:me|us|out|people|customers)\b(?! (?:the |some )?money)|lend {_SOMETHING}
        {_SOMETHING} (?:else )?(?:i|we) (?:can|could|might) (?:borrow|use|drive)
        borrow {_SOMETHING}|(?:can|could) (?:i|we) borrow
        something (?:else )?to (?:drive|use|get (?:around|about)) (?:in|while|until|mean|for|during)
        (?:give|lend|get) (?:me|us)(?: {_SOMETHING})? (?:in the meantime|meanwhile|while|until)
        (?:stuck|be|am) without (?:wheels|a {_CAR}|transport\w*|my {_CAR})
        """,
    ),
    (
        "Do you take trade-ins?",
        rf"""
        trade ?-?ins?|trad(?:e|ing) (?:it|{_MINE}|in)\b|part ?-?(?:ex|exchang\w*)|swap {_MINE}
        (?:put|use|count|go|goes) (?:{_MINE}|it|that) (?:down )?(?:towards?|against)
        as (?:a )?part ?-?(?:payment|exchange)|apprais\w+
        (?:sell|selling) (?:(?:you|you guys|y'all) )?{_MINE}|(?:buy|buying|take|taking) {_MINE}\b(?! to| in)
        (?:have|has|had|got|own)(?: [\w'-]+){{1,6}} to (?:trade|part|swap)
        """,
    ),
    (
        "Do you offer financing?",
        r"""
        financ(?:e|es|ed|ing)(?! (?:department|person|guy|manager|office|my repair|the repair|repairs))
        (?:car |auto )?loans?|lenders?|payment plans?|in ?stal?l?ments?|on credit|on payments|bankrupt\w*
        (?:bad|poor|no|low|my) credit(?! card)|pay (?:it )?(?:off )?(?:monthly|over time|by the month)
        """,
    ),
    ("Do you lease cars?", r"leas(?:e|es|ing)(?! return)"),
    (
        "How can I pay?",
        r"""
        (?:pay|paying) (?:you )?(?:by|with|in|cash|using|at)\b
        (?:take|accept)s? (?:\w+ ){0,2}(?:cards?|cash|checks?|cheques?|american express|amex|visa|mastercard)
        (?:take|accept)s? (?:\w+ ){0,2}(?:apple pay|google pay|paypal|venmo|zelle|bitcoin|crypto\w*|discover)
        (?:payment|paying) (?:methods?|options?|types?)|(?:forms?|ways?) (?:of payment|to pay)|contactless
        """,
    ),
    (
        "Where are you located?",
        rf"""
        whereabouts|where(?:'s| is| are) {_PLACE}(?! (?:from|with|on|in the|at with|going))
        (?:find|finding|get to|getting to) {_PLACE}(?! (?:a|the|in|on)\b)
        (?:what|which) (?:part|side|end) of (?:the )?town|which exit|my (?:gps|sat ?nav|maps?)\b
        (?:your|the) (?:street )?address|directions
        """,
    ),
    (
        "What services do you offer?",
        rf"""
        what (?:\w+ ){{0,3}}?(?:services|work|maintenance|repairs|jobs) (?:\w+ ){{0,2}}?(?:do|can|does) {_YOU}
        what (?:all |else |(?:kind|sort) of things |things )?(?:can|do|does) {_YOU}(?: \w+)? {_DO}
        what you (?:\w+ )?(?:{_DO}|service|offer)
        list of (?:the |your |all )?(?:\w+ )?(?:services|things|jobs)
        what (?:things )?can i (?:book|bring)(?: \w+){{0,3}} in for
        """,
    ),
    (
        "What brands of cars do you sell?",
        r"(?:what|which) (?:\w+ ){0,2}?(?:makes|brands|manufacturers)|(?:what|which) brand (?:do|are)",
    ),
    ("Do you deliver cars?", r"deliver(?:y|ed|s)?"),
    ("Do you tow cars?", r"tow(?:ed|ing)?(?! capacity)"),
    (
        "Can somebody else pick up my car?",
        """
        (?:somebody|someone|anybody|anyone) else (?:\\w+ )?(?:pick|collect|get|drop)
        (?:wife|husband|son|daughter|friend|brother|sister|mom|dad) (?:\\w+ )?(?:pick|collect)
        """,
    ),
    ("Do you have a shuttle?", r"shuttle|(?:drop me off|give me a (?:lift|ride)|ride (?:home|to work|back))"),
)


@dataclass(frozen=True, slots=True)
class Topic:
    """What is asked about: the plain question, and the words that are used for it."""

    question: str
    words: re.Pattern[str]

    def is_of(self, passage: Passage) -> bool:
        """Whether a stored answer speaks of this topic, or its question is nearly the plain one."""
        speaks = self.words.search(spoken.plain(f"{passage.question} {passage.answer}"))
        return passage.distance <= (_SAME_TOPIC if speaks else _SAME_QUESTION)


_ALL = tuple(Topic(question, re.compile(rf"\b{any_of(words)}(?!\w)")) for question, words in _TOPICS)


def topic_of(plain: str) -> Topic | None:
    """What a sentence asks about; None when it is about none of these."""
    return next((topic for topic in _ALL if topic.words.search(plain)), None)
