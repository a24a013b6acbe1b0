"""Whether a yes is clear enough to change the records: to book, to move, to cancel.

Called by `yes_no` on the engine loop with plain text in which a yes was found. "Okay so", "good question"
and "great, but can you do it cheaper" have a word of agreement in them and agree to nothing.
"""

from __future__ import annotations

import re

from engine.dialogue.slots.spoken import any_of

_LEAD_IN = re.compile(r"^\W*(?:(?:oh|um|uh(?! huh)|uhm|ah|er|erm|well|so|and) ?,? )*(?=\w)")
_YES_FIRST_WORDS = r"""
(?:\w+ ?,? ){0,2}(?:yes|yeah|yep|yup)|ya|yah|yas|yea|aye|uh[ -]huh|mm?[ -]?hmm?|mhm
sure(?= ?[.,]|$| (?:thing|do|please|let's|book|yeah|why|go))
correct(?! me)|indeed|absolutely|definitely|certainly|of course|affirmative|agreed|roger
(?:please )?(?:go ahead(?! and (?!book|do))|go for it|do (?:it|that|so)|book (?:it|that)|let's)
please do|by all means|confirm(?:ed)?(?! what)
"""
_YES_FIRST = re.compile(rf"{any_of(_YES_FIRST_WORDS)}(?!\w)")
_BUT_WORDS = r"""
but|provided|as long as|unless|except|depends|only|in your dreams|how (?:much|long)
ask(?:ing)? (?:my|him|her|them)|(?:check|speak|talk) (?:with|to) (?:my|him|her|them)|let me|tell me
question|cheaper
if(?! (?:you (?:must|please|would|don't mind|will)|you (?:can|could)(?: ?[.,]|$)|it's no|that's))
"""
_BUT = re.compile(rf"\b{any_of(_BUT_WORDS)}\b")
_BESIDE_WORDS = """
please thanks thank you your very much kindly that that's it it's this is was will be do does for me us then
ma'am mam sir dear love mate riley miss madam honey darling my friend buddy man lady young now and i i'm i'd
i'll would just all an a the one lot again with by to too sounds looks quite really see there here on at in we
we'll appointment booking time day date monday tuesday wednesday thursday friday saturday sunday am pm oclock
morning afternoon everything details said must if happy nicely grand
appreciate are let's book go say then so-much
"""
_BESIDE = frozenset(_BESIDE_WORDS.split())


def is_clear(text: str, yes: re.Pattern[str]) -> bool:
    """Whether the sentence begins with a yes and puts no condition, or says nothing besides its yes."""
    said = _LEAD_IN.sub("", text)
    if _BUT.search(said):
        return False
    if _YES_FIRST.match(said):
        return True
    rest = re.findall(r"[\w'-]+", yes.sub(" ", said.replace("so much", "so-much")))
    return all(word in _BESIDE or word[0].isdigit() for word in rest)
