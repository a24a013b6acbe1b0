"""Knows a sentence that gives the agent orders about itself: its instructions, its rules, its prices.

Called by `certain` and by the router's `refusals` on the engine loop with plain text.
"""

from __future__ import annotations

import re

from engine.dialogue.slots.spoken import any_of

_RULES = (
    "(?:instructions?|rules?|orders?|training|programming|prompts?|guidelines|restrictions|policy|policies)"
)
_SETS = "(?:set|change|make|put|lower|drop|reduce|update|mark|override|adjust|edit)"
_CHIEF = "(?:administrator|admin|developer|creator|programmer|engineer|root|superuser|system)"
_ORDER_WORDS = rf"""
(?:ignore|disregard|forget|override|bypass|drop|delete) (?:[\w']+ ){{0,4}}{_RULES}
(?:ignore|disregard|forget) (?:all|everything|anything|what) (?:that )?(?:you|they|we|was|were|came|your)\b
(?:print|show|reveal|tell|give|read|repeat|output) (?:me |out )?(?:[\w']+ ){{0,2}}(?:system )?prompt
(?:print|show|reveal|tell|read|repeat) (?:me )?your (?:[\w']+ ){{0,2}}{_RULES}
(?:as|i'm|i am|this is) (?:an?|the|your) {_CHIEF}\b|system prompt|jailbreak|i (?:order|command|instruct) you
(?:developer|debug|admin(?:istrator)?|god|maintenance) (?:mode|access|override|privileges)
{_SETS} (?:[\w'-]+ ){{1,4}}?(?:prices?|costs?|totals?|fees?) (?:at|to|as)\b
confirm (?:that )?(?:you (?:sell|sold|will sell)|the (?:sale|price|deal))
act as (?:if|though|an? |my )|you are now (?:an? |in |my |the )
(?:^|and |please |now |then )(?:set|change|make|put) (?:the|its|all|every) (?:\w+ )?prices? (?:of|for|to|on)
new (?:instructions|rules?)\b.*\b(?:is|are|:|free)|new instructions
you (?:are|work) now (?:a|an|my|for)|you must obey
"""
_ORDERS = re.compile(rf"\b{any_of(_ORDER_WORDS)}")


def gives_orders(plain: str) -> bool:
    """Whether somebody tries to tell the agent what it is, may do, or has to say."""
    return bool(_ORDERS.search(plain))
