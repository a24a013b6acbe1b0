"""What the words heard so far say of the turn: they answer the question that was asked, or surely want more.

Short answers and numbers are where sound alone misjudges the end of a turn ("Yeah." scores 0.13 with Smart
Turn, a pause between digit groups scores high): knowing the question settles it. Pure functions of an English
transcript, asked for each pause on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from engine.ports import Expects
from engine.turns.spelled import Progress, address, spelling, telephone, vin

_SPELLED: Mapping[Expects, Sequence[Callable[[str], Progress]]] = {
    Expects.PHONE: (telephone,),
    Expects.NAME: (spelling,),
    Expects.OPEN: (vin, address),
    Expects.NOTHING: (vin, address),
}


def _words(text: str) -> str:
    """An alternative of words and phrases, written one after the other with commas."""
    return "|".join(phrase.strip() for phrase in text.split(","))


_YES_NO_WORDS = _words(
    """yes, yeah, yep, yup, no, nope, nah, sure, correct, right, okay, ok, perfect, absolutely, exactly,
    please, that's, that is, it is, it's, all, it, thank you, thanks, good ?bye, bye, great, good, fine,
    of course, go ahead, i do, i am, everything, sounds, works, would be, that, for me"""
)
_DAY_PARTS = _words("mornings?, afternoons?, evenings?, noon, tonight, any ?time, whenever")
_TIMES = _words(
    r"""\d\d?[:.]?\d\d(?: ?[ap]\.? ?m\b\.?)?, (?:\d\d? ?)?(?:[ap]\.? ?m\b\.?|o'?clock), thirty, fifteen,
    (?:at|around|after|before|by|until|about) (?:\d\d?|two|three|four|five|six|seven|eight|nine|ten|noon)"""
)
_CONSTRAINTS = _words("i work, at work, off work, get off, busy, can't")
_CHOICES = _words("earlier, later, earliest, latest, first, second, last, either, earlier one, later one")
_AGREEABLE = _words(
    """please, then, works, is, would be, sounds, for me, fine, good, great, best, better, perfect, okay, ok,
    if possible, if that's possible, thanks, thank you"""
)
_UNFINISHED = _words(
    r"""um, uh, er, erm, hmm, (?<![a-z] )well, actually, maybe, just, currently, and, or, but, (?<!think )so,
    because, if, when, while, which, who, nobody, than, the, a, an, my, our, your, his, their, every,
    (?<!love )to, of, for, with, from, at, by, about, under, around, until, between, into,
    (?<!is )(?<!it )(?<!came )(?<!come )(?<!comes )(?<!goes )(?<!going )(?<!turn )(?<!light )on,
    (?<!i )(?<!it )(?<!we )(?<!you )(?<!that )(?<!they )(?:is|are|was|were|would|could|should|will|can),
    (?:are|was|were) \w\w\w+ly, it's, i'm, he's, she's, they're, we're, i've, i'd, i'll, we'd, i, we,
    (?<!what )(?:i|we) (?:want|need), would like, i'd like, i was wondering, i think, you know, i mean,
    (?<!that's my )name, (?<!wrong )(?<!same )numbers?, e-?mail, e-?mail address, if [^.?!]*then,
    (?:how|what) about\??, (?:could|can) (?:you|i)\??, let's see, hold on,
    let me (?:see|think|check|look|get|find|grab)[^.?!]*, (?:one|just a) (?:moment|second)"""
)
_WHEN = re.compile(
    rf"^(?!.*\b(?:{_CONSTRAINTS})\b).*(?<!not )\b(?:{_DAY_PARTS}|{_TIMES}|{_CHOICES})"
    rf"(?:[\s,]+(?:{_AGREEABLE}))*[\s.!?]*$",
    re.IGNORECASE,
)
_ANSWERS: Mapping[Expects, re.Pattern[str]] = {
    Expects.YES_NO: re.compile(
        rf"(?:^|[,.!?] )(?!(?:no|nope|nah)\W*$)(?:(?:{_YES_NO_WORDS})\b[\s,.!]*)+$", re.IGNORECASE
    ),
    Expects.DATE_TIME: _WHEN,
    Expects.DAY: _WHEN,
    Expects.NAME: re.compile(
        r"\b[A-Z][a-z]+(?: [A-Z]\.?)? (?:[A-Z]['’]|Mc|Mac|[dD]e |[vV]an )?[A-Z][a-z]+\W*$"
    ),
}
_HANGS = re.compile(rf"(?:\.\.|…|[,:-]|\b(?:{_UNFINISHED})[.!]?)\s*$", re.IGNORECASE)
_GREETS = re.compile(
    r"\W*(?:(?:hi|hello|hey|there|good (?:morning|afternoon|evening))\b[\s,.!]*)+", re.IGNORECASE
)
_CLOSES = re.compile(r"(?:\w\W+(?<!you )(?:please|thanks|thank you)|\bgood ?bye|\bbye)\W*$", re.IGNORECASE)
"""What people put behind a wish that is said in full; of 13 pauses behind such words 12 were the end."""
_ONLY_BEGINS = re.compile(
    r"\W*(?:(?:hi|hello|sure|yes|yeah|yep|okay|ok|all right|of course|oh|so)\b\W*)+", re.IGNORECASE
)
_HANGS_AT_A_TIME = re.compile(
    r"\b(?:on|in|after|before|like|do|make|not|next|this|either)[.!]?\s*$", re.IGNORECASE
)


def answers(expects: Expects, text: str) -> bool:
    """True when nothing more needs to be waited for."""
    progress = _progress(expects, text)
    if progress is Progress.BEGUN or _hangs(expects, text):
        return False
    pattern = _ANSWERS.get(expects)
    answered = pattern is not None and pattern.search(text.strip()) is not None
    return answered or progress is Progress.WHOLE or _CLOSES.search(text) is not None


def unfinished(expects: Expects, text: str) -> bool:
    """True when something is surely still to come."""
    return _hangs(expects, text) or _progress(expects, text) is Progress.BEGUN


def _hangs(expects: Expects, text: str) -> bool:
    """ "I'd like to", "my name is", "um", "on the"; "sure" where something is to be told."""
    if _HANGS.search(text) or _GREETS.fullmatch(text):
        return True
    match expects:
        case Expects.DATE_TIME | Expects.DAY:
            return bool(_HANGS_AT_A_TIME.search(text) or _ONLY_BEGINS.fullmatch(text))
        case Expects.NAME | Expects.PHONE:
            return bool(_ONLY_BEGINS.fullmatch(text))
        case _:
            return False


def _progress(expects: Expects, text: str) -> Progress:
    """Of the first that is given character by character."""
    said = (each(text) for each in _SPELLED.get(expects, ()))
    return next((progress for progress in said if progress is not Progress.ABSENT), Progress.ABSENT)
