from __future__ import annotations

from datetime import datetime
from itertools import count

import pytest

from engine.ports import HandOffState, Notice, TaskKind, Urgency
from tests.engine.dialogue.caller import Caller
from tests.fakes.dealership import MONDAY, FakeDealership

SUNDAY = MONDAY.replace(day=8)
EVENING = MONDAY.replace(hour=21)
_ids = count(1)


class Waiting(Caller):
    """A caller for whom the desk is being rung."""

    def hears_of_it(
        self,
        state: HandOffState,
        person: str | None = None,
        urgency: Urgency = Urgency.INTERRUPT,
        task: int = 101,
    ) -> None:
        self.talk.notify(Notice(next(_ids), urgency, task, state, person))

    async def pause(self) -> str | None:
        reply = await self.talk.announce()
        return await self.listen(reply) if reply else None


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Can I talk to a person?", ""),
        ("I want to speak to a human", ""),
        ("representative", ""),
        ("Get me a manager please", "manager"),
        ("Can I speak to Sarah Miller?", "Sarah Miller"),
        ("Put me through to parts", "parts"),
        ("I'd like to talk to someone in sales", "sales"),
        ("I was overcharged on my bill", ""),
        ("I'm going to call my lawyer", ""),
        ("This is ridiculous", ""),
        ("You people ripped me off", ""),
        ("My wife was injured because of your repair", ""),
        ("I want to discuss my loan payments", ""),
    ],
)
async def test_asked_once_is_enough(said: str, wanted: str):
    caller = Waiting()
    answer = await caller.says(said)
    (request,) = caller.dealership.wanted
    assert request.wanted == wanted
    assert "for you." in answer
    assert answer.endswith("What's your name?")
    assert (caller.reply.agent, caller.talk.state) == ("escalation", "ACTIVE")


async def test_what_the_person_will_want_to_know_is_asked_meanwhile():
    caller = Waiting(phone="+12175550199")
    assert await caller.says("Can I talk to Sarah?") == "I'm getting Sarah Miller for you. What's your name?"
    assert await caller.says("Ann Lee") == "Thank you. May I tell them what it's about?"
    answer = await caller.says("my bill is wrong")
    assert answer == "Thank you. Can I help you with anything else while we wait?"
    assert caller.talk.summary == 'Ann Lee at 217-555-0199 asks for Sarah Miller: "my bill is wrong".'


async def test_the_summary_says_what_was_settled_so_far():
    caller = Waiting()
    await caller.says_all(
        "I need an oil change tomorrow at ten", "My name is Ann Lee", "can I talk to a person?"
    )
    assert caller.dealership.wanted[0].summary == (
        "Ann Lee asks for a person. So far: oil change on Tuesday, March 3 at 10:00 AM."
    )


async def test_the_conversation_goes_on_while_the_desk_rings():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "a question about my car")
    await caller.says_all("I need an oil change tomorrow at ten", "217 555 0122", "yes")
    assert len(caller.dealership.booked) == 1
    assert len(caller.dealership.wanted) == 1


async def test_no_while_waiting_is_not_a_goodbye_and_silence_is_waiting():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    assert await caller.says("no") == "Okay, please stay on the line."
    for _ in range(4):
        assert await caller.says("") == "I'm still trying to reach someone for you."
    assert not caller.talk.ended


async def test_who_asks_again_while_the_desk_rings_is_told_so_and_it_rings_once():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    answer = await caller.says("I want to talk to a person!")
    assert answer.startswith("I'm still trying to reach someone for you.")
    assert len(caller.dealership.wanted) == 1


async def test_the_caller_is_put_through_once_and_only_once():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    caller.hears_of_it(HandOffState.RUNNING)
    assert await caller.pause() is None
    caller.hears_of_it(HandOffState.COMPLETED, "Sarah Miller")
    caller.hears_of_it(HandOffState.COMPLETED, "Sarah Miller")
    assert caller.talk.has_news
    assert await caller.pause() == "Sarah Miller is ready for you, I'm putting you through."
    assert (caller.reply.transfer, caller.reply.agent) == (101, "escalation")
    assert await caller.pause() is None
    assert not caller.talk.has_news
    await caller.says("can you say that again?")
    assert caller.reply.transfer is None


async def test_the_same_notice_twice_is_said_once():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    notice = Notice(5, Urgency.INTERRUPT, 101, HandOffState.DECLINED)
    caller.talk.notify(notice)
    assert "nobody is free" in (await caller.pause() or "")
    caller.talk.notify(notice)
    assert await caller.pause() is None


async def test_a_booking_that_is_said_yes_to_as_the_person_comes_still_stands():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    await caller.says_all("I need an oil change tomorrow at ten", "217 555 0122")
    caller.hears_of_it(HandOffState.COMPLETED, "Sarah Miller")
    answer = await caller.says("yes")
    assert answer.startswith("You're all set.")
    assert answer.endswith("Sarah Miller is ready for you, I'm putting you through.")
    assert caller.reply.transfer == 101
    assert len(caller.dealership.booked) == 1


@pytest.mark.parametrize("state", [HandOffState.DECLINED, HandOffState.TIMED_OUT])
async def test_when_nobody_is_free_a_call_at_a_real_time_is_offered(state: HandOffState):
    caller = Waiting()
    await caller.says_all("Can I speak to Sarah?", "Ann Lee", "my bill is wrong")
    caller.hears_of_it(state)
    assert await caller.pause() == (
        "I'm sorry, nobody is free right now. Shall I have Sarah Miller call you back at 10:00 AM today?"
    )
    answer = await caller.says_all("yes please", "217 555 0122")
    assert answer.startswith("I've written that down. Sarah Miller will call you at 10:00 AM today.")
    (message,) = caller.dealership.messages
    assert message.kind is TaskKind.CALL_BACK
    assert (message.text, message.owner) == ("my bill is wrong", "Sarah Miller")
    assert message.due_at == datetime(2026, 3, 2, 10)  # noqa: DTZ001 - local to the dealership


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("after five is better", (2, 17, 0)),
        ("tomorrow at ten", (3, 10, 0)),
        ("at eleven thirty", (2, 11, 30)),
    ],
)
async def test_the_callers_own_time_is_kept_within_hours(said: str, hour: tuple[int, int, int]):
    caller = Waiting()
    await caller.says_all("Can I speak to Sarah?", "Ann Lee", "my bill is wrong")
    caller.hears_of_it(HandOffState.TIMED_OUT)
    await caller.pause()
    await caller.says_all(said, "217 555 0122")
    (message,) = caller.dealership.messages
    day, at, minute = hour
    assert message.due_at == datetime(2026, 3, day, at, minute)  # noqa: DTZ001 - local to the dealership


async def test_a_time_outside_hours_becomes_the_nearest_and_is_asked_for():
    caller = Waiting()
    await caller.says_all("Can I speak to Sarah?", "Ann Lee", "my bill is wrong")
    caller.hears_of_it(HandOffState.TIMED_OUT)
    await caller.pause()
    assert await caller.says("at nine in the evening") == (
        "Okay. Nobody is here then. Shall I have Sarah Miller call you back at 5:30 PM today?"
    )


async def test_another_time_is_asked_for_when_the_offered_one_does_not_suit():
    caller = Waiting()
    await caller.says("Can I talk to a person?")
    caller.hears_of_it(HandOffState.TIMED_OUT)
    await caller.pause()
    assert (await caller.says("no, another time")).endswith("When is a good time to call you?")


async def test_who_wants_no_call_is_written_down_nowhere():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    caller.hears_of_it(HandOffState.DECLINED)
    await caller.pause()
    answer = await caller.says("no thanks")
    assert answer == "Okay, I won't write anything down. Is there anything else I can help you with?"
    assert caller.dealership.messages == []


async def test_news_in_the_middle_of_a_booking_is_told_and_the_booking_comes_back():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill", "I need an oil change")
    caller.hears_of_it(HandOffState.TIMED_OUT)
    assert "call you back" in (await caller.pause() or "")
    answer = await caller.says("no thanks")
    assert answer.endswith("What day would you like to come in?")
    assert caller.talk.slots.service_type == "Oil Change"


async def test_news_that_can_wait_opens_the_next_reply():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill", "I need an oil change")
    caller.hears_of_it(HandOffState.DECLINED, urgency=Urgency.HIGH)
    assert not caller.talk.has_news
    answer = await caller.says("how much is an oil change?")
    assert answer.startswith("I'm sorry, nobody is free right now. An oil change costs")
    assert answer.endswith("Shall I have someone call you back at 10:00 AM today?")


async def test_who_does_nothing_but_wait_is_told_at_the_next_pause_even_what_could_wait():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    caller.hears_of_it(HandOffState.DECLINED, urgency=Urgency.HIGH)
    assert caller.talk.has_news
    assert "nobody is free" in (await caller.pause() or "")
    assert not caller.talk.has_news


async def test_a_transfer_that_failed_is_apologised_for_and_a_call_offered():
    caller = Waiting()
    await caller.greeted()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    caller.hears_of_it(HandOffState.COMPLETED, "Sarah Miller")
    await caller.pause()
    caller.hears_of_it(HandOffState.FAILED, "Sarah Miller")
    answer = await caller.listen(await caller.talk.greet())
    assert answer.startswith("I'm sorry, that didn't work: nobody picked up. Shall I have someone call you")
    assert caller.reply.transfer is None


@pytest.mark.parametrize("said", ["never mind, I don't need anyone", "I don't need a person any more"])
async def test_a_person_no_longer_wanted_is_not_heard_of_again(said: str):
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    assert (await caller.says(said)).startswith("Okay, I won't get anyone.")
    assert caller.dealership.withdrawn == list(caller.talk.tasks)
    caller.hears_of_it(HandOffState.COMPLETED, "Sarah Miller")
    assert await caller.pause() is None


async def test_after_goodbye_no_news_is_told():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill", "bye")
    caller.hears_of_it(HandOffState.COMPLETED, "Sarah Miller")
    assert not caller.talk.has_news
    assert await caller.pause() is None


async def test_news_of_another_hand_off_is_dropped():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    caller.hears_of_it(HandOffState.COMPLETED, "Sarah Miller", task=999)
    assert await caller.pause() is None


@pytest.mark.parametrize(
    ("now", "said", "answer"),
    [
        (
            SUNDAY,
            "Can I talk to a person?",
            (
                "We're closed right now. We open tomorrow at 7:30 AM. "
                "Shall I have someone call you back at 7:30 AM tomorrow?"
            ),
        ),
        (
            EVENING,
            "Put me through to parts",
            (
                "Parts is closed right now. It opens tomorrow at 8:00 AM. "
                "Shall I have our parts team call you back at 8:00 AM tomorrow?"
            ),
        ),
        (
            MONDAY.replace(hour=7, minute=40),
            "Can I speak to Marcus Lee?",
            (
                "Sales is closed right now. It opens today at 8:00 AM. "
                "Shall I have Marcus Lee call you back at 8:00 AM today?"
            ),
        ),
    ],
)
async def test_when_they_are_closed_no_desk_is_rung_and_a_call_is_offered(
    now: datetime, said: str, answer: str
):
    caller = Waiting(FakeDealership(now))
    assert await caller.says(said) == answer
    assert caller.dealership.wanted == []


async def test_two_misunderstandings_get_a_person():
    caller = Waiting()
    await caller.says("I need an oil change")
    answer = await caller.says_all("purple monkeys", "colourless green ideas")
    assert answer.startswith("I'm sorry, I'm having trouble understanding. I'm getting someone for you.")
    assert len(caller.dealership.wanted) == 1


async def test_while_the_records_are_away_as_the_news_comes_it_is_still_told():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    caller.hears_of_it(HandOffState.COMPLETED)
    assert await caller.pause() == "Someone is ready for you, I'm putting you through."


async def test_a_reason_told_while_the_desk_rings_reaches_the_person():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "no")
    assert await caller.says("it's about my brakes") == "Thank you."
    assert caller.talk.summary == 'Ann Lee asks for a person: "it\'s about my brakes".'


async def test_who_says_that_is_all_while_waiting_is_not_hung_up_on():
    caller = Waiting()
    await caller.says_all("Can I talk to a person?", "Ann Lee", "my bill")
    assert await caller.says("no, that's all for now") == "Okay, please stay on the line."
    assert not caller.reply.ended
    await caller.says("okay, bye")
    assert caller.reply.ended


async def test_who_cannot_wait_is_called_at_the_time_they_say_and_need_not_tell_it_again():
    caller = Caller()
    await caller.says("You left the cap off my engine last month. I want my money back.")
    await caller.says("I don't want to hold. Have somebody phone me this afternoon.")
    answer = await caller.says("Greg Nolan, 217 555 0177")
    (message,) = caller.dealership.messages
    assert "cap off" in message.text
    assert message.due_at is not None
    assert message.due_at.hour >= 12
    assert not caller.talk.has_news
    assert "while we wait" not in answer
