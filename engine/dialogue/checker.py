"""Checks a sentence of the language model against the facts it was given, before anyone hears it.

Called by `phrasing` on the engine loop. A sentence passes only when every word of substance in it
(number, day, price, name, thing) stands in the facts, and when it denies what the facts deny.
"""

from __future__ import annotations

import re

from engine.dialogue.slots import spoken

_LONGEST_WORDS = 40
_NEGATIVE_WORDS = """
aren't can't cannot closed couldn't didn't doesn't don't except excluding hasn't haven't isn't neither
never no none nor not refuse shouldn't unable unavailable wasn't weren't without won't wouldn't
"""
_NEGATIVE = frozenset(_NEGATIVE_WORDS.split())
_SMALL_WORDS = """
a about also am an and are as at be been being but by can could do does done for from get gets give go
goes had has have he her here hers him his how i i'd i'll i'm i've if in into is it it's its let like may
me might my of off on one or our ours out over per please she should so sure that that's the their them
then there there's these they they're this those through to too up us very was we we'd we'll we're we've
were what when where which while who will with would yes you you'd you'll you're you've your yours
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_PEOPLE = {"i": "i", "me": "i", "my": "i", "we": "we", "us": "we", "our": "we", "you": "you", "your": "you"}
_AGREES = frozenset({"yes", "sure", "certainly", "absolutely"})
_CLAUSE = re.compile(r"[.;!?]|,| and (?=\w+ (?:is|are|has|on|from)\b)| but ")


def grounded(sentence: str, facts: str) -> bool:
    """Whether a sentence says nothing beyond its facts.

    Args:
        sentence: one sentence of the model.
        facts: the text it was to answer from.
    """
    words = _words(sentence)
    if not words or len(words) > _LONGEST_WORDS or question_asked(sentence):
        return False
    known = {spoken.stem(word) for word in _words(facts)}
    said = [word for word in words if word not in _SMALL and word not in _NEGATIVE]
    if not said or any(spoken.stem(word) not in known for word in said):
        return False
    return _numbers_agree(words, facts) and _denies_alike(words, facts, said) and not _twisted(words, facts)


def question_asked(sentence: str) -> bool:
    """The model is to answer, not to ask."""
    return sentence.rstrip().endswith("?")


def _words(text: str) -> list[str]:
    return re.findall(r"[$]?\d[\d:.,]*\d|[$]?\d|[\w'&@-]+", spoken.with_digits(spoken.plain(text)))


def _numbers_agree(words: list[str], facts: str) -> bool:
    """Numbers stand in the same order as in the facts: "nine to four" must not become "four to nine"."""
    said = [word for word in words if any(char.isdigit() for char in word)]
    given = iter([word for word in _words(facts) if any(char.isdigit() for char in word)])
    return all(any(number == other for other in given) for number in said)


def _denies_alike(words: list[str], facts: str, said: list[str]) -> bool:
    """What the facts deny is denied, and nothing else is.

    The clauses of the facts that share the sentence's words decide: if all of them are negative the
    sentence must be, if none of them is the sentence must not be, and a mixture is not risked.
    """
    stems = {spoken.stem(word) for word in said}
    negative = bool(_NEGATIVE.intersection(words))
    shared = [clause for clause in _clauses(facts) if stems & {spoken.stem(word) for word in clause}]
    signs = {bool(_NEGATIVE.intersection(clause)) for clause in shared}
    return signs == {negative}


def _twisted(words: list[str], facts: str) -> bool:
    """Speaks of others than the facts do ("I cannot" → "you cannot"), or says yes to what is denied."""
    negative = bool(_NEGATIVE.intersection(words))
    if negative and words[0] in _AGREES:
        return True
    clauses = [_words(part) for part in _CLAUSE.split(facts)]
    told = {
        person
        for clause in clauses
        if not negative or _NEGATIVE.intersection(clause)
        for person in _people(clause)
    }
    return not _people(words) <= told


def _people(words: list[str]) -> frozenset[str]:
    return frozenset(_PEOPLE[word] for word in words if word in _PEOPLE)


def _clauses(facts: str) -> list[list[str]]:
    clauses = (_words(part) for part in _CLAUSE.split(facts))
    return [[word for word in clause if word not in _SMALL] for clause in clauses]
