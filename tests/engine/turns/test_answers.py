"""What words alone say of the end of a turn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.ports import Expects
from engine.turns.answers import answers, unfinished

ANSWERS = {
    Expects.YES_NO: (
        "Yes.",
        "Yeah, that's right.",
        "No, thank you.",
        "Yes please.",
        "Yes, it is.",
        "No, that's all. Thank you. Goodbye.",
        "Yeah, that works for me.",
        "That would be great, thanks.",
        "Well, I think so, yes.",
        "Let me think. Yes, go ahead.",
    ),
    Expects.PHONE: (
        "217-555-0142",
        "It's (217) 555-0142.",
        "two one seven, five five five, oh one four two",
        "1-217-555-0142",
    ),
    Expects.DATE_TIME: (
        "Tuesday morning, please.",
        "Friday at 2 works.",
        "Tuesday at 9.30am",
        "9.30 would be great.",
        "11 a.m.",
        "at 10 o'clock",
        "on Thursday after four.",
        "The earlier one, please.",
        "In the morning, if that's possible.",
    ),
    Expects.NAME: (
        "Jessica Miller.",
        "My name is Jessica Miller.",
        "It's Daniel O'Brien.",
        "Priya Patel, P-A-T-E-L.",
        "Nguyen. N G U Y E N",
    ),
    Expects.OPEN: (
        "My email is john.miller at gmail.com.",
        "You can write to tom at yahoo dot com",
        "The VIN is 1HGCM8263 3A004352.",
    ),
}
UNFINISHED = {
    Expects.YES_NO: ("Yes, and", "Um...", "Yeah, but", "Well, it's"),
    Expects.PHONE: ("my number is", "217-555", "It's 217, 555,", "1-217-555-014", "Sure, it's"),
    Expects.DATE_TIME: (
        "on the",
        "on",
        "Anytime after",
        "How about",
        "Tuesday or",
        "Not Monday,",
        "Let me check my calendar.",
    ),
    Expects.NAME: (
        "My name is",
        "It's",
        "Priya Patel. P.A.",
        "Szymanski, S-Z-Y",
        "Smyth. SMY",
        "Sure.",
        "the last name is",
    ),
    Expects.OPEN: (
        "I'd like to",
        "I'd like to...",
        "Hi there.",
        "I'd like to cancel my appointment on",
        "What I need is",
        "If it's more than $200 then.",
        "The number was successfully.",
        "I think it's the",
        "The brakes are squeaking and",
        "My email is john.miller",
        "You can reach me at",
        "The VIN is 1HG CM8 263",
        "hold on",
    ),
}
NEITHER = {
    Expects.YES_NO: ("Yes but could I come on Wednesday", "No, make it", "No.", "I think so."),
    Expects.PHONE: ("It's under Miller.",),
    Expects.DATE_TIME: ("Not Monday.", "Tuesday.", "I get off work at 4.", "What do you have?"),
    Expects.NAME: ("I'm Marcus.", "My first name is Maria."),
    Expects.OPEN: (
        "The check engine light is on.",
        "I want to bring it in.",
        "What is that for?",
        "Yes.",
        "I've been there before.",
        "It doesn't work well.",
        "You have the wrong number.",
    ),
}


def each(table: dict[Expects, tuple[str, ...]]) -> list[tuple[Expects, str]]:
    return [(expects, text) for expects, texts in table.items() for text in texts]


@pytest.mark.parametrize(("expects", "text"), each(ANSWERS))
def test_a_whole_answer_needs_no_more_waiting(expects: Expects, text: str) -> None:
    assert answers(expects, text)
    assert not unfinished(expects, text)


@pytest.mark.parametrize(("expects", "text"), each(UNFINISHED))
def test_what_surely_goes_on_is_waited_for(expects: Expects, text: str) -> None:
    assert unfinished(expects, text)
    assert not answers(expects, text)


@pytest.mark.parametrize(("expects", "text"), each(NEITHER))
def test_where_words_do_not_settle_it_the_sound_decides(expects: Expects, text: str) -> None:
    assert not answers(expects, text)
    assert not unfinished(expects, text)


@given(st.text(alphabet="0123456789 .()", max_size=30))
def test_a_number_is_either_complete_unfinished_or_absent(text: str) -> None:
    digits = [c for c in text if c.isdigit()]
    needed = 11 if digits[:1] == ["1"] else 10
    dots = text.rstrip().endswith("..")

    assert answers(Expects.PHONE, text) == (len(digits) >= needed and not dots)
    assert unfinished(Expects.PHONE, text) == (0 < len(digits) < needed or dots)


@given(st.sampled_from(list(Expects)), st.text(max_size=60))
def test_no_words_are_both_the_answer_and_unfinished(expects: Expects, text: str) -> None:
    assert not (answers(expects, text) and unfinished(expects, text))


@pytest.mark.parametrize("expects", [Expects.OPEN, Expects.DATE_TIME, Expects.NOTHING])
def test_a_wish_that_ends_politely_is_said_in_full(expects: Expects) -> None:
    assert answers(expects, "I'd like to book an oil change, please.")
    assert answers(expects, "Tomorrow, please.")
    assert answers(expects, "No, that's all. Thank you, goodbye.")
    assert not answers(expects, "Can you please.")
    assert not answers(expects, "Thank you.")


def test_a_number_begun_politely_is_not_all_of_it() -> None:
    assert not answers(Expects.PHONE, "Take down 217-555, please.")
