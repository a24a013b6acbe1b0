"""The simulated caller answers what it hears, and nothing else."""

from __future__ import annotations

import pytest

from app.demo.scenario import CallersTalk, scenario, scenarios
from app.errors import BadSettings


async def said(talk: CallersTalk, heard: str) -> tuple[str, bool]:
    reply = await talk.respond(heard)
    return " ".join([sentence async for sentence in reply.sentences]), reply.ended


@pytest.fixture
def talk() -> CallersTalk:
    return CallersTalk(scenario("oil-change"))


async def test_it_waits_to_be_greeted(talk: CallersTalk) -> None:
    greeting = await talk.greet()

    assert [sentence async for sentence in greeting.sentences] == []


@pytest.mark.parametrize(
    ("heard", "answer"),
    [
        ("Thanks for calling. How can I help you?", "oil change"),
        ("Sure. What day would you like to come in?", "Tuesday"),
        ("Let me check. On Tuesday I have 9 a.m. or 1.30 p.m. Which one would you like?", "Ten"),
        ("We're fully booked then. I could do 9.30 or 10.30. What time works for you?", "the first one"),
        ("What's your name?", "John Smith"),
        ("What's the best phone number for you?", "two one seven"),
        ("An oil change on Tuesday, November 24 at 10 a.m. Shall I book that?", "Yes"),
        ("You're all set. Is there anything else I can help you with?", "No"),
    ],
)
async def test_it_answers_what_it_is_asked(talk: CallersTalk, heard: str, answer: str) -> None:
    text, ended = await said(talk, heard)

    assert answer in text
    assert not ended


async def test_another_caller_says_everything_at_once() -> None:
    talk = CallersTalk(scenario("in-one-sentence"))
    asked, _ = await said(talk, "Thanks for calling. How can I help you?")
    assert all(part in asked for part in ("John Smith", "oil change", "Tuesday", "ten", "two one seven"))

    read_back = "That's an oil change on Tuesday, November 24 at 10:00 AM, for John Smith. Shall I book that?"
    assert await said(talk, read_back) == ("Yes, please.", False)


async def test_it_hangs_up_after_the_goodbye(talk: CallersTalk) -> None:
    assert await said(talk, "Thank you for calling. Goodbye!") == ("", True)


async def test_it_goes_on_listening_until_it_has_heard_the_question(talk: CallersTalk) -> None:
    assert await said(talk, "Let me read that back.") == ("", False)
    assert await said(talk, "An oil change on Tuesday.") == ("", False)

    text, _ = await said(talk, "Shall I book that?")

    assert text.startswith("Yes")


async def test_it_hangs_up_on_a_line_that_stays_silent(talk: CallersTalk) -> None:
    said_into_silence = [await said(talk, "") for _ in range(3)]

    assert said_into_silence == [
        ("Hello? Are you there?", False),
        ("Hello? Are you there?", False),
        ("", True),
    ]


async def test_an_unknown_scenario_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadSettings, match="oil-change"):
        scenario("moon-landing")


def test_every_scenario_can_end_its_call() -> None:
    for wish in scenarios().values():
        assert any(answer.hang_up for answer in wish.answers)


@pytest.mark.parametrize("name", scenarios())
async def test_asked_which_of_two_days_it_takes_the_first(name: str) -> None:
    """On a Sunday "next Tuesday" may be either."""
    asked = "Is that Tuesday, November 24, or Tuesday, December 1?"
    assert await said(CallersTalk(scenario(name)), asked) == ("The first one, please.", False)
