from __future__ import annotations

import pytest

from engine.dialogue.slots.names import find_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Smith, S M I T H", "Smith"),
        ("John Smith, S-M-I-T-H", "John Smith"),
        ("John Smyth, S M Y T H E", "John Smythe"),
        ("Kelly, K E double L Y", "Kelly"),
        ("O'Brien, O apostrophe B R I E N", "O'Brien"),
        ("Mary hyphen Ann", "Mary-Ann"),
        ("Jean-Luc Picard", "Jean-Luc Picard"),
        ("A as in Adam, N as in Nancy, N as in Nancy, A", "Anna"),
        ("S as in Sam, M, I, T, H", "Smith"),
        ("D for dog, A, V for Victor, I, S", "Davis"),
        ("Sierra Mike India Tango Hotel", "Smith"),
        ("J O H N, S M I T H", "John Smith"),
        ("J-O-H-N S-M-I-T-H", "John Smith"),
        ("first name John last name Smith", "John Smith"),
        ("my first name is John and my last name is Smith", "John Smith"),
        ("Catherine with a K", "Katherine"),
        ("Kathryn with a K", "Kathryn"),
        ("It's Ann with an E", "Anne"),
        ("Stefen with a PH", "Stephen"),
        ("Philip with two Ls", "Phillip"),
        ("John Smith, that's Smith with a Y", "John Smyth"),
        ("It's Sarah without an h", "Sara"),
        ("That's Siobhan, S-I-O-B-H-A-N", "Siobhan"),
        ("my last name is Patel, P A T E L", "Patel"),
        ("It's under John Smith", "John Smith"),
        ("Mike", "Mike"),
    ],
)
def test_a_spelled_name_is_written_as_it_was_spelled(said: str, name: str):
    assert find_name(said, asked=True) == name


@pytest.mark.parametrize(
    "said",
    ["C R V", "my VIN is 1 H G C M 8 2", "Am I speaking with Marcus?", "can I talk to Sarah?", "A B C"],
)
def test_letters_and_other_people_are_no_name_unless_one_was_asked_for(said: str):
    assert find_name(said, asked=False) is None


def test_a_spelled_name_counts_unasked_when_it_is_called_a_name():
    assert find_name("My last name is spelled K L I N E", asked=False) == "Kline"
