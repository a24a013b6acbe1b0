"""A yes that changes the records must be clear; where in the turn it stands does not matter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.dialogue.intents.yes_no import YesNo, yes_or_no
from engine.dialogue.questions import Question
from engine.dialogue.slots import spoken
from tests.engine.dialogue.caller import Caller

_AGREES = (
    "That's all correct, yes. Cheers.",
    "Oh, I see. Well, then I'll pay when I come in. Yes, please book the oil change.",
    "Yes, that's right, thank you so much, you've been a great help",
    "It is, yes.",
    "Yes, only the oil change please.",
    "That is correct, yes.",
    "That's right, yes. Thanks a lot.",
    "Everything is correct, yes, thank you.",
    "All correct, yes please.",
    "That sounds right to me, yeah.",
    "You got it, yes.",
    "Perfect. Yes. Book it.",
    "Wonderful, you've been so kind. Yes, go ahead.",
    "Okay. I'll tell my husband. Yes, book it please.",
    "Oh, lovely. Then I'll take the bus home. Yes please.",
    "Thanks for explaining that. Yes, please go ahead.",
    "I see. That makes sense. Go ahead and book it.",
    "Fair enough. Yes, do it.",
    "Alright then. Sounds good. Please book it.",
    "That's fine with me, yes, go ahead.",
    "Thursday at nine, yes.",
    "Yes. I'll see you Thursday.",
    "Yes, you're a lifesaver. Thank you!",
    "Yes, and thank you for your patience.",
    "Yep, that's me. Book it.",
    "Oh good. Yes, that's the one.",
    "Great, thanks. Yes, I'll be there.",
    "Correct. My daughter will bring it. Yes, book that.",
    "Sorry, I was talking to my son. Yes, that's correct.",
    "My dog was barking, sorry about that. Yes, please book it.",
    "Ah, very good. Yes indeed.",
    "Sure thing, that's all right. Cheers, bye.",
    "Right you are, yes, that's all in order.",
    "That's the number, yes.",
    "You heard me right, yes. Thank you kindly.",
    "Looks good, yes. I appreciate it.",
    "I appreciate that. Yes, go ahead, please.",
    "No worries. Yes, book it.",
    "No problem, I'll wait there. Yes, please.",
    "Okay, yes, let's do that. My wife will be happy.",
    "I'm happy with that, yes.",
    "Well, my mother said you were nice. Yes, please do.",
    "Yes please. I can't wait.",
    "That's everything, yes. Book it, please.",
    "Absolutely, that's right. Have a nice day.",
    "Ok so yes, book it.",
    "Yes, book me in. I'll bring cash.",
    "Very good. Please go ahead and book it.",
    "All of that is right. Yes.",
    "That'll work, yes. See you then.",
)
_DOES_NOT = (
    "Ok so",
    "Ok, so, yeah",
    "good question",
    "yeah right",
    "Yeah, right.",
    "oh yeah, right",
    "great, just great",
    "Oh great. Just great.",
    "just perfect",
    "yes but can you do it cheaper",
    "yes, no wait",
    "Yes. No, wait.",
    "Yes. Hold on.",
    "Yes. Actually, no.",
    "Yes. Actually, make that a different day.",
    "That's correct, yes. But I want a discount.",
    "That's right, yes, if it's under fifty dollars.",
    "Yes, as long as my wife agrees.",
    "Yes. What does it cost?",
    "What does it cost? Yes.",
    "So that's nine in the morning, yes?",
    "So that's nine in the morning, yeah",
    "Is it, yes?",
    "I said yes to the other one. What about this?",
    "That's right, but the name is wrong.",
    "Yes, the name is wrong.",
    "I'm not sure. Yes or no, I can't say.",
    "Maybe. Yes, maybe.",
    "Yes, I think.",
    "Yes, I was wondering about a loaner car",
    "Yeah, about that",
    "Yes, one more thing",
    "Yeah, I have a question",
    "Okay, let me check with my husband",
    "That's right, let me think about it.",
    "Sure, whenever pigs fly. In your dreams.",
    "Right, so what else do you have",
    "No problem, but how much is it",
    "No worries, can you do it cheaper",
    "Yes. Or maybe Friday.",
    "Yes, or rather no.",
    "Okay, I see.",
    "I see.",
    "Oh, okay. Hmm.",
    "Well, all right, I guess.",
    "Good to know. Let me ask my boss.",
    "Right. My number is different though.",
    "Yes, but change the name.",
    "Yes. Change the day please.",
    "Correct me if I'm wrong",
    "That's right, unless it rains.",
    "Yes, provided it's free.",
    "Great, and can you wash it",
    "Fine, is it free",
    "Yes, do you have anything earlier",
    "Yes. Do you have anything earlier",
)
_BESIDE = (
    "Oh, I see.",
    "My wife will bring it.",
    "Thank you.",
    "I'll be there.",
    "You've been very kind.",
    "",
)
_SPOILS = (
    "But can you do it cheaper", "No, wait.", "Unless it rains.", "Actually, make it another day.",
    "What does it cost?", "If my boss agrees.", "Hold on.", "Let me think about it.",
)  # fmt: skip
_YESES = ("Yes, please.", "That's correct, yes.", "Yes, book it.", "Go ahead.", "It is, yes.")


@pytest.mark.parametrize("said", _AGREES)
def test_a_clear_yes_is_heard_in_any_sentence(said: str):
    assert yes_or_no(spoken.plain(said), Question.BOOK) is YesNo.YES


@pytest.mark.parametrize("said", _DOES_NOT)
def test_what_only_sounds_like_a_yes_is_none(said: str):
    assert yes_or_no(spoken.plain(said), Question.BOOK) is not YesNo.YES


@given(st.sampled_from(_BESIDE), st.sampled_from(_YESES), st.sampled_from(_BESIDE))
def test_harmless_sentences_around_a_yes_leave_it_a_yes(before: str, yes: str, after: str):
    assert yes_or_no(spoken.plain(f"{before} {yes} {after}"), Question.BOOK) is YesNo.YES


@given(st.sampled_from(_YESES), st.sampled_from(_SPOILS), st.booleans())
def test_a_refusal_or_a_condition_or_a_question_beside_a_yes_spoils_it(yes: str, spoils: str, first: bool):
    said = f"{spoils} {yes}" if first else f"{yes} {spoils}"
    assert yes_or_no(spoken.plain(said), Question.BOOK) is not YesNo.YES


@pytest.mark.parametrize(
    "said",
    [
        "That's all correct, yes. Cheers.",
        "Oh, I see. Well, then I'll pay when I come in. Yes, please book the tire rotation.",
        "Yes, that's right, thank you so much, you've been a great help",
        "You heard me right, yes. Goodbye.",
    ],
)
async def test_a_clear_yes_books(said: str):
    caller = Caller()
    await caller.says("A tire rotation on Friday at ten, Nora Fields, 217 555 0161")
    await caller.says(said)
    assert [each.customer_name for each in caller.dealership.booked] == ["Nora Fields"]


@pytest.mark.parametrize(
    "said", ["Ok so", "Good question", "Yeah, right", "Great, just great", "Yes but can you do it cheaper"]
)
async def test_an_unclear_yes_books_nothing(said: str):
    caller = Caller()
    await caller.says("A tire rotation on Friday at ten, Nora Fields, 217 555 0161")
    await caller.says(said)
    assert not caller.dealership.booked
