from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.dialogue.intents.yes_no import YesNo, yes_or_no
from engine.dialogue.questions import Question
from engine.dialogue.slots import spoken

YES, NO, UNCLEAR = YesNo.YES, YesNo.NO, YesNo.UNCLEAR


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("that's all right, go on", YES),
        ("no yeah", YES),
        ("no, I mean yes", YES),
        ("I don't mind", YES),
        ("mm-hmm", YES),
        ("sure, why not", YES),
        ("please", YES),
        ("can't wait", YES),
        ("I'd love to", YES),
        ("that'd be great", YES),
        ("Yes ma'am", YES),
        ("yeah no", NO),
        ("uh-uh", NO),
        ("nuh-uh", NO),
        ("not right now", NO),
        ("I'd rather not", NO),
        ("not really", NO),
        ("no thanks", NO),
        ("yes, but not Tuesday", NO),
        ("I don't think so", NO),
        ("I don't want to cancel, just move it", UNCLEAR),
        ("I think so", UNCLEAR),
        ("okay, wait", UNCLEAR),
        ("yes, I know", UNCLEAR),
        ("yes, but how much is it?", UNCLEAR),
        ("I am calling about my car", None),
        ("I do have a Honda", None),
        ("I'd like to come in Friday", None),
        ("make sure it's done", None),
        ("no later than three", None),
        ("not before ten", None),
        ("Tuesday please", None),
        ("good morning", None),
    ],
)
def test_an_answer_to_no_question_in_particular(said: str, answer: YesNo | None):
    assert yes_or_no(spoken.plain(said)) is answer


@pytest.mark.parametrize(
    ("said", "question", "answer"),
    [
        ("yes, cancel it", Question.CANCEL_IT, YES),
        ("please cancel it", Question.CANCEL_IT, YES),
        ("no, don't cancel", Question.CANCEL_IT, NO),
        ("keep it", Question.CANCEL_IT, NO),
        ("I don't want to cancel it", Question.CANCEL_IT, NO),
        ("I don't want to cancel, just move it", Question.CANCEL_IT, UNCLEAR),
        ("cancel it", Question.BOOK, NO),
        ("yes please move it", Question.MOVE_IT, YES),
        ("leave it where it is", Question.MOVE_IT, NO),
        ("I'm good", Question.ANYTHING_ELSE, NO),
        ("no, that's fine", Question.ANYTHING_ELSE, NO),
        ("no, that's fine", Question.BOOK, YES),
        ("that's it, thanks", Question.ANYTHING_ELSE, NO),
        ("I'm good with that", Question.BOOK, YES),
        ("don't worry about it", Question.OFFER_PERSON, NO),
        ("yeah, I think so", Question.BOOK, UNCLEAR),
        ("yeah, I think so", Question.CALLER_NUMBER, YES),
        ("this number is fine", Question.CALLER_NUMBER, YES),
        ("no, use a different number", Question.CALLER_NUMBER, NO),
        ("speaking", Question.IS_IT_YOU, YES),
        ("no, this is his wife", Question.IS_IT_YOU, NO),
        ("start over", Question.GO_ON, NO),
    ],
)
def test_an_answer_is_read_against_the_question(said: str, question: Question, answer: YesNo):
    assert yes_or_no(spoken.plain(said), question) is answer


_AGREEING = ["yes", "yeah", "yep", "sure", "okay", "that's right", "go ahead", "sounds good", "of course"]
_REFUSING = ["no", "nope", "no thanks", "not really", "absolutely not", "I don't think so", "I can't"]
_FIRM = [Question.BOOK, Question.CANCEL_IT, Question.MOVE_IT, Question.CALLER_NUMBER, Question.TEST_DRIVE]


@given(st.sampled_from(_AGREEING), st.sampled_from(["", ", please", ", thanks", "."]), st.sampled_from(_FIRM))
def test_a_plain_yes_is_a_yes_to_any_question(said: str, end: str, question: Question):
    assert yes_or_no(spoken.plain(said + end), question) is YES


@given(
    st.sampled_from(["", "okay, ", "um ", "well ", "yeah "]),
    st.sampled_from(_REFUSING),
    st.sampled_from(_FIRM),
)
def test_a_refusal_is_never_a_yes_to_any_question(lead: str, said: str, question: Question):
    assert yes_or_no(spoken.plain(lead + said), question) is NO


@pytest.mark.parametrize(
    "said",
    [
        "That's the ticket", "spot on", "go for it", "lovely", "works for me", "why not", "if you must",
        "ten-four", "fine by me", "it's a deal", "bang on", "Uh huh, that's it.", "Da, yes, is good.",
        "si yes ok", "perfect, see you then", "Great, thanks so much!", "That's the ticket, yes.",
        "yeah no that's perfect", "okay then, book it", "All right, that's fine.", "sure, knock yourself out",
        "that would be grand", "exactly", "yes, if you can", "mm-hmm, yes",
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", _FIRM[:3])
def test_an_odd_but_clear_yes_changes_the_records(said: str, question: Question):
    assert yes_or_no(spoken.plain(said), question) is YES


@pytest.mark.parametrize(
    "said",
    [
        "ok so", "okay well", "good to know", "good question", "great, but can you do it cheaper",
        "let me think", "sure is expensive", "okay let me ask my wife", "that's right in the middle of lunch",
        "the right front tire too", "yes if you can do it in an hour", "yes, provided my husband can drive",
        "great, another machine", "you can call me later",
        "go ahead and tell me the price first", "is that right",
        "confirm what", "perfect timing for my wife would be nine",
        "I guess so", "exactly how long will it take",
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", _FIRM[:3])
def test_words_of_agreement_in_something_else_are_no_yes_to_what_changes_the_records(
    said: str, question: Question
):
    assert yes_or_no(spoken.plain(said), question) is not YES


@pytest.mark.parametrize(
    "said",
    [
        "hmm, no, hang on", "I'd rather not", "not really", "nah you're alright",
        "better not", "scratch that",
        "forget it", "leave it", "skip it", "no, that isn't right", "not on your life",
    ],
)  # fmt: skip
def test_an_odd_no_is_never_a_yes(said: str):
    assert yes_or_no(spoken.plain(said), Question.BOOK) in {NO, UNCLEAR}
