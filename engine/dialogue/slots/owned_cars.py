"""Cars the caller has already: "my old Civic", "trade in a Focus", "we've got a Jeep to sell".

Called by `cars` on the engine loop with plain text: what somebody drives is no wish among the cars for sale.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.dialogue.slots.car_names import find_make, find_model

_ENDS_THE_NAME = (
    r"(?:the|an?|any|my|our|this|that|your|is|are|was|were|has|have|had|wants?|needs?|likes?|loves?|drives?|"
    r"with|in|on|at|to|of|and|or|but|for|from|looking|interested|prefers?|said|saw|asked|up)"
)
_HANDS_OVER = (
    r"(?:trad(?:e|ing)(?: ?-?in)?|part ?-?ex(?:ing|change)?|sell(?:ing)? you|swap(?:ping)?|turning in)"
)
_TO_HAND_OVER = (
    r"(?:(?:that )?(?:i|we)(?: want| need|'d like| would like) )?"
    r"(?:to (?:trade|part|swap|sell|exchange)|towards?\b|as (?:a |my |the )?part)"
)
_OWNED = (
    re.compile(rf"\b(?:my|our|his|her|their)(?P<car>(?: (?!{_ENDS_THE_NAME}\b)[\w'-]+){{1,5}})"),
    re.compile(rf"\b{_HANDS_OVER}(?P<car>(?: (?!(?:for|towards?|against|and)\b)[\w'-]+){{1,5}})"),
    re.compile(rf"\b(?:have|has|had|got|own|drive|put|take)(?P<car>(?: [\w'-]+){{1,6}}?) {_TO_HAND_OVER}"),
)


def without_owned(text: str, makes: Sequence[str], models: Sequence[str]) -> str:
    """The text with a bar over the cars the caller has already."""
    for pattern in _OWNED:
        for match in pattern.finditer(text):
            if find_make(match["car"], makes) or find_model(match["car"], models, make_known=True):
                start, end = match.span("car")
                text = f"{text[:start]}{'|' * (end - start)}{text[end:]}"
    return text
