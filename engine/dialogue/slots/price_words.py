"""The words in which people ask what something costs: "what's that gonna run me?", "and the damage?".

Used by the rules of intents, and by the FAQ and inventory agents, on the engine loop, with plain text.
"""

from __future__ import annotations

import re

from engine.dialogue.slots.spoken import any_of

_IT = r"(?:it|that|this|they|those|these|all that|all this|the whole thing|everything|one|the job|the work)"
_DOES = "(?:'s| is|'ll| will| would| does| do)?"
_NOT_HOW = r"(?! (?:now|ahead|up front|in|by|with|cash))"
_WILL = r"(?:gonna |currently |going to |all |likely |probably |end up )*"
_IDIOMS = re.compile(
    r"\b"
    + any_of(
        rf"""
        (?:run|running) (?:me|us)(?! (?:through|over|by|down|home|back|to|up|out|off)\b)
        (?:set|setting) (?:me|us) back(?! to\b)
        (?:^|what's|what is|and|so|ok(?:ay)?) (?:what's |what is )?the damage(?! (?:to|on|of|from|is)\b)
        (?:what|how much) (?:do|will|would|am|should|'ll) (?:i|we) {_WILL}(?:be )?(?:ow(?:e|ing)|pay|paying)\b
        what{_DOES} {_IT} {_WILL}(?:come|comes|total|totals|add up) (?:out )?to\b
        what{_DOES} {_IT} {_WILL}(?:cost|total|run|worth|go(?:ing)? for|priced)\b
        (?:what|how much) (?:do|would|does|will) (?:you|y'all|you guys|they) {_WILL}(?:charge|get for|ask for)
        what (?:you|y'all|you guys) charge
        what(?:'s| is| will|'ll| would) (?:the|my) (?:final |total )?(?:bill|total|price tag|rate|fee|cost)
        (?:the|my) bill {_WILL}(?:be|come)\b
        (?:is|'s|are|will|would|isn't|won't) {_IT} {_WILL}(?:be )?(?:for )?(?:free|complimentary|no charge)
        (?:is|'s|are|will|would|isn't) {_IT} {_WILL}(?:be )?(?:(?:that|very|too|so) )?(?:expensive|pricey)
        (?:do|will|would|did|am|are) (?:i|we) {_WILL}(?:have|need|got) to pay{_NOT_HOW}
        (?:is there|is it|will there be|does it have) (?:a|any|an|some) (?:\w+ )?(?:charge|fee|cost)\b
        price ?-?wise|cost ?-?wise|money ?-?wise|ball ?-?park|break the bank|price range
        how many (?:dollars|bucks)|what kind of (?:money|price)|how much (?:money|cash|dough)
        what are we (?:talking|looking at)|what am i looking at
        (?:gonna|going to|will|would|does|do|that|it) cost(?:s)? (?:me|us|anything|a lot|much)
        """
    )
    + r"(?!\w)"
)
_PLAIN = re.compile(
    r"\b(?:how much(?! (?:time|longer|notice|warning|gas|oil|room|space|later|earlier|further|more time))|"
    r"prices?|pricing|costs?|charges?|expensive|pricey|fee|quote|estimate)\b"
)


def in_other_words(plain: str) -> bool:
    """Whether it asks for a price in words that mean nothing else, whatever they sound like."""
    return bool(_IDIOMS.search(plain))


def asks_price(plain: str) -> bool:
    """Whether what something costs is spoken of, in whatever words."""
    return bool(_PLAIN.search(plain)) or in_other_words(plain)
