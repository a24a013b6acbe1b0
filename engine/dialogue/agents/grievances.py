"""What only a person may deal with: anger, injury, the law, a disputed price, the terms of a loan.

Read by the router on the engine loop. A caller who says such a thing need not ask for a person.
"""

from __future__ import annotations

import re

from engine.dialogue.slots.spoken import any_of
from engine.dialogue.turn import Turn

_WORDS = r"""
lawyers?|attorneys?|law firm|lawsuit|legal (?:action|claims?)
represent (?:a|my|the|our) client|small claims|take you to court|see you in court
better business bureau
(?:sue|suing) (?:you|your|them|the)|press charges|consumer protection
(?:got|was|were|is|been|am|i'm) (?:badly |seriously )?(?:injured|hurt)(?! my)|injury|in the hospital
whiplash
ridiculous|unacceptable|outrageous|furious|pissed(?: off)?|fed up|disgusted|disgusting|disgrace
(?:sick|tired) (?:and tired )?of (?:this|you|your|waiting|calling|being)
(?:so|very|really|extremely) (?:angry|upset|mad|frustrated|unhappy|disappointed)
(?:i'm|i am) (?:angry|upset|mad|frustrated)
worst (?:service|experience|dealership|place|company)|horrible (?:service|experience)
terrible (?:service|experience)
(?:make|file|have|lodge|got) (?:a |an )?(?:formal |official )?complaint|complain about
ripp?ed (?:me |us )?off|rip ?off|scammed|swindled|lied to (?:me|us)|cheated (?:me|us)|incompetent|idiots?
overcharg\w+|charged (?:me )?(?:too much|twice|double|more|extra|for something|for work)|double charged
(?:bill|invoice|charge|price|total) (?:is|was|seems|looks) (?:wrong|incorrect|too high|not right)
(?:bill|invoice|charge|price|total) (?:isn't|doesn't look|is not) (?:right|correct)
dispute (?:a|the|my|this) (?:charge|bill|invoice|payment|price)|want (?:a |my )?(?:refund|money back)
hidden fees?
(?:not|isn't|wasn't) what (?:i was|you|they) quoted|more than (?:i was|you|they|what you) quoted
(?:you|they|your \w+) (?:damaged|scratched|broke|dented|ruined|wrecked) my
(?:negotiate|discuss|restructure|talk about|go over) (?:\w+ ){0,3}(?:loan|lease|financ\w+|interest|payments?)
"""
_ONLY_A_PERSON = re.compile(rf"\b{any_of(_WORDS)}\b")


def only_a_person(turn: Turn) -> bool:
    """Whether this must not be answered by a machine."""
    return bool(_ONLY_A_PERSON.search(turn.plain))
