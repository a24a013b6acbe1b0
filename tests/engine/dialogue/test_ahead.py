"""What a caller is told of days and times was in the clauses that the voice had ready."""

from __future__ import annotations

import re

import pytest

from engine.tts.clauses import clauses
from tests.engine.dialogue.caller import Caller
from tests.engine.dialogue.regulars import MARY, with_regulars

_OF_ONE_CALLER = re.compile(r"\b(?:Mary|John|\d{3}-\d{3}-\d{4}|reference is|for the 20\d\d)\b")
BOOKING = (
    "I need an oil change",
    "next Monday",
    "at ten thirty",
    "John Smith",
    "217-555-0142",
    "yes",
    "yes",
)
TWO_DAYS = ("a tire rotation please", "Tuesday or Thursday", "Thursday", "in the afternoon", "the first one")
REFUSED = ("I want a battery replacement on Sunday", "tomorrow at noon", "ten")
MOVE = ("I need to reschedule my appointment", "Wednesday the 11th at noon", "the first one", "yes")
DRIVE = ("do you have a used Honda", "can I come Saturday for a test drive", "at noon", "Mary Jones")
CANCEL = ("I need to cancel my appointment", "yes")


@pytest.mark.parametrize("sentences", [BOOKING, TWO_DAYS, REFUSED, MOVE, CANCEL, DRIVE])
async def test_all_that_is_said_of_days_and_times_is_ready_before_the_call(sentences: tuple[str, ...]):
    known_caller = sentences in {MOVE, CANCEL}
    caller = Caller(with_regulars() if known_caller else None, phone=MARY if known_caller else None)
    known = {*await caller.dialogue.fixed_sentences(), *await caller.dialogue.likely_sentences()}
    ready = {clause for sentence in known for clause in clauses(sentence)}
    said: list[str] = []
    for text in sentences:
        reply = await caller.talk.respond(text)
        spoken = [sentence async for sentence in reply.sentences]
        caller.talk.heard(reply.id, " ".join(spoken), complete=True)
        said += [clause for sentence in spoken for clause in clauses(sentence)]
    assert any(re.search(r"\d [AP]M|day, ", clause) for clause in said)
    assert [clause for clause in said if clause not in ready and not _OF_ONE_CALLER.search(clause)] == []


async def test_nothing_that_is_spoken_ahead_is_about_a_person():
    caller = Caller(with_regulars(), phone=MARY)
    likely = await caller.dialogue.likely_sentences()
    assert len(likely) == len(set(likely)) > 100
    assert not [each for each in likely if _OF_ONE_CALLER.search(each)]
