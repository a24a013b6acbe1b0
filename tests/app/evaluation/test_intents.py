"""The labelled phrases: enough, none twice, each with an intent of the public contract."""

from __future__ import annotations

import pytest

from app.evaluation.intents import SETS, phrases
from engine.dialogue.intents.names import Intent
from engine.dialogue.questions import Question


@pytest.mark.parametrize("name", SETS)
def test_there_are_at_least_400_phrases_over_all_intents(name: str) -> None:
    every = phrases(name)
    assert len(every) >= 400
    assert {each.intent for each in every} == {intent.value for intent in Intent}


def test_no_phrase_is_given_twice_for_the_same_question() -> None:
    every = [(each.text.casefold(), each.after) for name in SETS for each in phrases(name)]
    assert len(set(every)) == len(every)


def test_every_phrase_answers_a_question_that_is_asked() -> None:
    every = [each for name in SETS for each in phrases(name)]
    assert {each.after for each in every if each.after} <= {question.value for question in Question}
