"""Checks a sentence of the language model against the facts it was given, before anyone hears it.

Called by `phrasing` on the engine loop. A sentence passes only when one sentence of the facts says it: all
its words of substance (number, day, price, name, thing) stand there, its numbers and days in the same order
and together, with the same conditions, denied or not as there. What is true and said otherwise is refused
too; then the stored words are spoken.
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
_DAYS_AND_MONTHS = """
monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays
sunday sundays today tomorrow weekday weekdays weekend weekends noon midnight
january february march april june july august september october november december
"""
_CALENDAR = frozenset(_DAYS_AND_MONTHS.split())
_CONDITION_WORDS = """
after before beyond except if least less more most only over than under unless until within without
"""
_CONDITIONS = frozenset(_CONDITION_WORDS.split())
_CLAUSE = re.compile(r"[.;!?](?=\s|$)|,(?=\s)| and (?=\w+ (?:is|are|has|on|from)\b)| but ")
_NAME = re.compile(r"(?:\b[A-Z][\w'-]*\.? )+[A-Z][\w'-]*|(?<=[\w,] )[A-Z][\w'-]*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_REFERS_BACK = re.compile(
    r"^\W*(?:it|its|they|them|their|this|that|these|those|he|she|his|her|then|after)\b", re.IGNORECASE
)


def grounded(sentence: str, facts: str) -> bool:
    """Whether a sentence says nothing beyond its facts.

    Args:
        sentence: one sentence of the model.
        facts: the text it was to answer from.
    """
    words = _words(sentence)
    if not words or len(words) > _LONGEST_WORDS or question_asked(sentence):
        return False
    said = [word for word in words if word not in _SMALL and word not in _NEGATIVE]
    if not said or _twisted(words, facts):
        return False
    return any(_says(fact, sentence, said) and _denies_alike(words, fact, said) for fact in _sentences(facts))


def question_asked(sentence: str) -> bool:
    """The model is to answer, not to ask."""
    return sentence.rstrip().endswith("?")


def _words(text: str) -> list[str]:
    return re.findall(r"[$]?\d[\d:.,]*\d|[$]?\d|[\w'&@-]+", spoken.with_digits(spoken.plain(text)))


def _sentences(facts: str) -> list[str]:
    """The facts one by one; one that speaks of "it" is joined to the one before, which says what "it" is."""
    found: list[str] = []
    for each in _SENTENCE.split(facts):
        found.append(f"{found[-1]} {each}" if found and _REFERS_BACK.match(each) else each)
    return found


def _says(fact: str, sentence: str, said: list[str]) -> bool:
    """Whether one fact holds all the words of a sentence, and its numbers as they stand there."""
    known = {spoken.stem(word) for word in _words(fact)}
    if any(spoken.stem(word) not in known for word in said):
        return False
    clauses, names = [_words(part) for part in _CLAUSE.split(fact)], _names(fact)
    return all(_stands(_words(part), clauses, names) for part in _CLAUSE.split(sentence))


def _stands(part: list[str], clauses: list[list[str]], names: frozenset[str]) -> bool:
    """Whether some clause has these numbers, days and names, in this order, together, and no limit besides.

    "Nine to four" must not become "four to nine", nor the hours of one day those of another, nor may
    "for jobs of more than two hours" be left out.
    """
    marks = _marks(part, names)
    able = [clause for clause in clauses if _runs_in(marks, _marks(clause, names))]
    content = {spoken.stem(word) for word in part if word not in _SMALL}
    if not content:
        return True
    shared = [len(content & {spoken.stem(word) for word in clause}) for clause in able]
    return any(
        count == max(shared) > 0 and _CONDITIONS.intersection(clause) <= set(part)
        for clause, count in zip(able, shared, strict=True)
    )


def _marks(words: list[str], names: frozenset[str]) -> list[str]:
    """Days, months, names, and numbers with what they count: what may not be mixed up."""
    marked = _CALENDAR | names
    return [
        f"{word} {spoken.stem(unit)}" if _counts(word) and unit not in _SMALL else word
        for word, unit in zip(words, [*words[1:], "a"], strict=False)
        if word in marked or _counts(word)
    ]


def _counts(word: str) -> bool:
    return any(char.isdigit() for char in word)


def _names(fact: str) -> frozenset[str]:
    """Words with a capital inside a sentence, and those right before one."""
    return frozenset(word for match in _NAME.finditer(fact) for word in _words(match[0])) - _SMALL


def _runs_in(marks: list[str], longer: list[str]) -> bool:
    size = len(marks)
    return any(longer[at : at + size] == marks for at in range(len(longer) - size + 1))


def _denies_alike(words: list[str], fact: str, said: list[str]) -> bool:
    """What a fact denies is denied, and nothing else is.

    The clauses of it that share the sentence's words decide: if all of them are negative the
    sentence must be, if none of them is the sentence must not be, and a mixture is not risked.
    """
    stems = {spoken.stem(word) for word in said}
    negative = bool(_NEGATIVE.intersection(words))
    shared = [clause for clause in _clauses(fact) if stems & {spoken.stem(word) for word in clause}]
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


def _clauses(fact: str) -> list[list[str]]:
    clauses = (_words(part) for part in _CLAUSE.split(fact))
    return [[word for word in clause if word not in _SMALL] for clause in clauses]
