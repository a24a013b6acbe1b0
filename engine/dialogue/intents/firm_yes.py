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
but|provided|as long as|unless|except|depends|only(?! (?:the|that|this) \w)|in your dreams|how (?:much|long)
ask(?:ing)? (?:my|him|her|them)|(?:check|speak|talk) (?:with|to) (?:my|him|her|them)|let me|tell me
questions?|cheaper|wonder(?:ing|ed)?|curious|(?<!sorry )about that|(?:one|another) (?:more )?(?:thing|detail)
(?:like|love|want|need) to (?:know|ask|add|change|check)|actually|instead|mistake|different
chang(?:e|ing) (?:it|that|this|the|my|to)
if(?! (?:you (?:must|please|would|don't mind|will)|you (?:can|could)(?: ?[.,]|$)|it's no|that's))
"""
_BUT = re.compile(rf"\b{any_of(_BUT_WORDS)}\b")
_BESIDE_WORDS = """
please thanks thank you your very much kindly that that's it it's this is was will be do does for me us then
ma'am mam sir dear love mate riley miss madam honey darling my friend buddy man lady young now and i i'm i'd
i'll would just all an a the one lot again with by to too sounds looks quite really see there here on at in we
we'll appointment booking time day date monday tuesday wednesday thursday friday saturday sunday am pm oclock
morning afternoon everything details said must if happy nicely grand
appreciate are let's book go say then so-much heard got of number name
"""
_BESIDE = frozenset(_BESIDE_WORDS.split())
_SENTENCE_END = re.compile(r"[.?]+(?= |$)")
_ASKS = re.compile(
    r"^(?:(?:ok|okay|yes|yeah|so|and|well|right|sure|oh|um|uh) ?,? )*(?:what|when|where|who|why|how|which|"
    r"(?:(?:can|could|will|would|did|are|is|does|may|should|shall) (?:you|i|we|it|that|this|there|they)|"
    r"do (?:you|i|we|they))\b)"
)
_DRAWS_A_CONCLUSION = re.compile(r"^\W*(?:(?:ok|okay|right|well|alright|all right|and) ?,? ?)*so\b")
_TAKEN_IN = re.compile(r"^(?:ok|okay|all right|alright|right|oh|ah|well|good)? ?,? ?(?:i see|i hear you)$")
_MOCKS = re.compile(
    r"\b(?:yeah ?,? right|just (?:great|perfect|wonderful|lovely|fantastic|dandy|brilliant)|"
    r"(?:ok|okay|right|well) ?,? so ?,? yeah)$"
)
_ENDS_IN_YES = re.compile(
    r"^(?:yes|yeah|yep|yup|ya|yah|aye|correct|indeed|absolutely|definitely|certainly)(?P<rest>(?: .*)?)$"
)


def is_clear(text: str, yes: re.Pattern[str]) -> bool:
    """Whether one of the sentences is a clear yes, and none puts a condition, asks or corrects."""
    said = [sentence.strip(" ,-") for sentence in _SENTENCE_END.split(text)]
    said = [sentence for sentence in said if sentence]
    if "?" in text or _BUT.search(text) or any(_ASKS.match(each) or _MOCKS.search(each) for each in said):
        return False
    return any(_agrees(sentence, yes) for sentence in said)


def _agrees(sentence: str, yes: re.Pattern[str]) -> bool:
    """A sentence that begins or ends with a yes, or says nothing besides its yes."""
    said = _LEAD_IN.sub("", sentence)
    if _TAKEN_IN.match(said):
        return False
    if _YES_FIRST.match(said):
        return True
    if _DRAWS_A_CONCLUSION.match(sentence):
        return False
    parts = [part.strip() for part in said.split(",")]
    if any(_is_yes_alone(part, yes) for part in parts[1:]):
        return True
    return bool(yes.search(said)) and _says_only(said, yes)


def _is_yes_alone(part: str, yes: re.Pattern[str]) -> bool:
    """ "…, yes", "…, yes please": after a comma, and with nothing besides."""
    match = _ENDS_IN_YES.match(part)
    return match is not None and _says_only(match["rest"], yes)


def _says_only(said: str, yes: re.Pattern[str]) -> bool:
    rest = re.findall(r"[\w'-]+", yes.sub(" ", said.replace("so much", "so-much")))
    return all(word in _BESIDE or word[0].isdigit() for word in rest)
