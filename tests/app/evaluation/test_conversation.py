"""The files of conversations: enough of them, each readable, none wrong unnoticed."""

from __future__ import annotations

import re

import pytest

from app.errors import BadSettings
from app.evaluation.conversation import chosen, conversations, parse


def test_there_are_enough_conversations_and_enough_of_them_are_held_by_voice() -> None:
    every = conversations()
    assert len(every) >= 80
    assert sum(each.voice for each in every) >= 20
    assert len({each.name for each in every}) == len(every)


def test_every_pattern_is_a_regular_expression() -> None:
    for each in conversations():
        for turn in each.turns:
            for pattern in (*turn.hears, *turn.never):
                re.compile(pattern)
        for pattern in each.never_said:
            re.compile(pattern)


def test_a_conversation_by_voice_needs_no_number_that_the_line_would_have_to_show() -> None:
    assert [each.name for each in conversations() if each.voice and each.phone] == []


def test_a_theme_chooses_its_conversations_and_a_part_of_a_name_those_with_it() -> None:
    assert {each.theme for each in chosen(["faq"])} == {"faq"}
    assert [each.theme for each in chosen(["oil change step by step"])] == ["booking"]
    assert len(chosen([])) == len(conversations())


def test_a_name_that_is_unknown_is_said_with_the_themes_there_are() -> None:
    with pytest.raises(BadSettings, match=r"“nonsense”.*booking"):
        chosen(["nonsense"])


@pytest.mark.parametrize(
    "text", ["conversation = 1", "[[conversation]]\nname = 'x'\nturns = [{ say = 'typo' }]", "[["]
)
def test_a_mistake_in_a_file_is_named_with_its_theme(text: str) -> None:
    with pytest.raises(BadSettings, match="about booking"):
        parse(text, "booking")
