"""What callers say of the hour it is and of their own day: "it's past ten already", "I get off at eight".

Called by `clock` on the engine loop with plain text whose number words are digits. The hour it is, is no
wish; when work or school is out, the caller is free from then on.
"""

from __future__ import annotations

import re

_CLOCK = (
    r"(?:(?:half|(?:a )?quarter|\d{1,2})(?: minutes)? (?:past|after|to|till|of) )?"
    r"(?:noon|midday|\d{1,2})(?:(?::| : | )[0-5]\d)?(?: ?(?:am|pm|oclock))?"
)
_IT_IS = r"\b(?:it's|its|it is|is it|is that|that's|it has|it's got to be|it must be)"
_ROUGHLY = (
    r"(?: (?:like|about|just|only|actually|really|way|well|even|a (?:little|bit)|after|past|gone|close to))*"
)
_LEADS_ON = r"(?: (?:already|now|currently|almost|nearly|gone|past|getting on for|going on|coming up on))"
_IT_IS_NOW = re.compile(
    rf"{_IT_IS}{_ROUGHLY}{_LEADS_ON}{_ROUGHLY} {_CLOCK}(?! (?:that|when|then|works|would|is)\b)"
    r"(?: (?:already|now))?|"
    rf"{_IT_IS}{_ROUGHLY} {_CLOCK} (?:already|now|by now|here)\b|"
    rf"\balready{_ROUGHLY} {_CLOCK}|\b(?:after|past|gone) {_CLOCK} already\b|"
    rf"\b(?:clock|watch|phone) (?:says|reads|shows){_ROUGHLY} {_CLOCK}"
)
_FREE_AGAIN = re.compile(
    r"(?:\b(?:i|we|he|she|they)(?:'m|'re|'s| am| are| is| get| gets| will be|'ll be|'ll get)?(?: \w+ly)? "
    r"(?:off|done|finished|through|home|out|back)"
    r"|\b(?:finish|finishes|get (?:off|out|done|back|home)|gets (?:off|out|done|back|home)|"
    r"got off|knock off|clock out|lets out|let out|ends?|is (?:over|out|done)|wraps? up)\b)"
    r"(?: (?!(?:i|we|you|your|there|can|could|would|so|then|but|be)\b)[\w']+){0,4} $|"
    r"\bdrop\w*(?: off)? (?:the |my |our )?(?:kids?|child\w*|sons?|daughters?|boys?|girls?|wife|husband|"
    r"mom|dad|dog|grand\w+|him|her|them)\b[^.,|]* $"
)


def without_present(text: str) -> str:
    """The text with bars over what is said of the hour it is."""
    return _IT_IS_NOW.sub(lambda said: "|" * len(said[0]), text)


def is_free_from(before: str) -> bool:
    """Whether a clock time after these words is when the caller's work, school or errand is over."""
    return bool(_FREE_AGAIN.search(before))
