"""The agent: changed, refused, brought back, and heard in the next conversation but not in a live one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.agents.agents import Agents
from app.agents.errors import AgentRefused
from app.conversations import Conversations
from app.dealership.tools import DealershipTools, open_dealership
from app.errors import TooLate
from app.events import AgentChanged, AppEvent
from app.sound.errors import NoSound
from app.stores.database import Database
from app.stores.errors import UnknownVersion
from app.stores.sessions import Sessions
from engine.dialogue.dialogue import Dialogue
from engine.dialogue.talk import SessionTalk
from engine.errors import InferenceError
from engine.ports import EVERY_DUTY, Duty, Receptionist, Reply
from tests.app.dealership.records import MONDAY_NINE
from tests.engine.dialogue.caller import classifier, work_classifier
from tests.fakes.agent_voices import NOON, FakeVoices, agents_over
from tests.fakes.dealership import FakeKnowledge
from tests.fakes.language_model import FakeModel, WordEmbedder

PHONE = "+12175550122"


@dataclass
class House:
    """The records of the sample dealership, its agent, and the real dialogue over both."""

    db: Database
    tools: DealershipTools
    voices: FakeVoices
    told: list[AppEvent]
    model: FakeModel

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """The program, started (anew) over the same records."""
        self.agents: Agents = agents_over(self.db, self.tools, self.told.append, self.voices)
        knowledge = FakeKnowledge(WordEmbedder())
        dialogue = Dialogue(
            classifier(), work_classifier(), knowledge, self.tools, self.model, self.agents.current
        )
        idle = timedelta(minutes=30)
        self.conversations = Conversations(dialogue, Sessions(self.db), idle, lambda: NOON)

    async def change(self, **values: object) -> None:
        page = await self.agents.page()
        await self.agents.change(replace(page.now, **values), page.version)  # pyright: ignore[reportArgumentType]

    async def forbid(self, *duties: Duty) -> None:
        await self.change(duties=EVERY_DUTY - set(duties))

    async def call(self, session_id: str, phone: str | None = None) -> SessionTalk:
        return await self.conversations.open(session_id, phone)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    db = Database(tmp_path / "lotline.db")
    db.start()
    told: list[AppEvent] = []
    tools = await open_dealership(db, told.append, MONDAY_NINE)
    yield House(db, tools, FakeVoices(), told, FakeModel("We offer a loaner car."))
    db.stop()


async def greeting(talk: SessionTalk) -> str:
    return await _heard(talk, await talk.greet())


async def says(talk: SessionTalk, text: str) -> str:
    return await _heard(talk, await talk.respond(text))


async def _heard(talk: SessionTalk, reply: Reply) -> str:
    words = " ".join([sentence async for sentence in reply.sentences])
    talk.heard(reply.id, words, complete=True)
    return words


# --- the next conversation, and the live one --------------------------------------------------------


async def test_name_and_greeting_are_heard_in_the_next_conversation_and_not_in_a_live_one(house: House):
    live = await house.call("live")
    await house.change(name="Sam", welcome="Good day, Springfield Auto here")
    fresh = await house.call("fresh")

    assert "this is Riley" in await greeting(live)
    assert "I'm Riley" in await says(live, "Are you a robot?")
    said = await greeting(fresh)
    assert said.startswith("Good day, Springfield Auto here, this is Sam, the automated assistant")
    assert "recorded" in said
    assert "I'm Sam" in await says(fresh, "Are you a robot?")
    assert (live.agent_name, fresh.agent_name) == ("Riley", "Sam")


async def test_a_live_call_keeps_its_voice_and_the_next_one_has_the_new_one(house: House):
    live = await house.call("live")
    await house.change(voice="am_michael")

    assert live.receptionist.voice == ""
    assert (await house.call("fresh")).receptionist.voice == "am_michael"
    sentences, voice, _ = house.voices.learnt[-1]
    assert voice == "am_michael"
    assert "Riley" in sentences[0]


async def test_a_conversation_keeps_its_agent_over_a_restart_of_the_program(house: House):
    live = await house.call("live")
    await says(live, "I need an oil change tomorrow")
    await house.conversations.keep("live")
    await house.change(name="Sam")
    house.start()
    await house.agents.load()

    same = await house.conversations.find("live")
    assert same is not None
    assert (same.agent_name, (await house.call("fresh")).agent_name) == ("Riley", "Sam")


async def test_who_was_cut_off_and_calls_again_meets_the_new_agent(house: House):
    await says(await house.call("first", PHONE), "I need an oil change tomorrow")
    await house.conversations.keep("first")
    house.conversations.close("first")
    await house.change(name="Sam")

    again = await house.call("second", PHONE)
    assert "this is Sam" in await greeting(again)
    assert again.slots.service_type == "Oil Change"


async def test_instructions_reach_the_language_model_and_what_it_invents_is_still_refused(house: House):
    await house.change(instructions="Answer formally.")
    house.model.says = "A loaner car is $20."

    said = await says(await house.call("fresh"), "Do you have loaner cars?")
    assert "Answer formally." in house.model.asked[-1][0]
    assert "$20" not in said
    assert "loaner" in said


# --- what it may do ---------------------------------------------------------------------------------


async def test_who_may_not_book_offers_a_person_and_books_nothing(house: House):
    live = await house.call("live")
    await house.forbid(Duty.BOOK_SERVICE)
    fresh = await house.call("fresh")

    answer = await says(fresh, "I need an oil change tomorrow at nine")
    assert answer == "I can't book service appointments myself. Would you like me to get a person for you?"
    await says(fresh, "Yes please")
    assert len(fresh.tasks) == 1
    assert "name" in await says(live, "I need an oil change tomorrow at nine")


async def test_who_may_neither_book_nor_put_through_offers_a_call_back(house: House):
    await house.forbid(Duty.BOOK_SERVICE, Duty.TRANSFER)
    talk = await house.call("fresh")

    assert "Shall I have someone call you back at" in await says(
        talk, "I need an oil change tomorrow at nine"
    )
    for turn in ("Yes please", "Ann Lee"):
        await says(talk, turn)
    assert "will call you" in await says(talk, "217 555 0122")
    assert talk.appointment_id is None


@pytest.mark.parametrize(
    ("duty", "turn", "instead"),
    [
        (Duty.BOOK_TEST_DRIVE, "I'd like to test drive the Camry", "I can't book test drives"),
        (Duty.MOVE, "I need to move my appointment to Friday", "I can't move appointments"),
        (Duty.CANCEL, "I want to cancel my appointment", "I can't cancel appointments"),
        (Duty.QUOTE_STOCK, "How much is the Camry?", "I can't tell you about the cars"),
        (Duty.TRANSFER, "Can I talk to a person please?", "I can't put you through"),
        (Duty.TAKE_MESSAGE, "I want to leave a message for Sarah", "I can't take messages"),
    ],
)
async def test_each_permission_that_is_taken_away_changes_the_next_conversation(
    house: House, duty: Duty, turn: str, instead: str
):
    allowed = await house.call("allowed", PHONE)
    await house.forbid(duty)
    forbidden = await house.call("forbidden", PHONE)

    assert instead not in await says(allowed, turn)
    assert instead in await says(forbidden, turn)


async def test_a_caller_who_wants_anybody_gets_the_one_who_was_chosen(house: House):
    await house.change(first_person="Marcus Lee")
    talk = await house.call("fresh")
    assert "I'm getting Marcus Lee for you." in await says(talk, "Can I talk to a person please?")


# --- versions ---------------------------------------------------------------------------------------


async def test_every_change_is_a_version_with_its_words_and_any_of_them_can_be_brought_back(house: House):
    await house.change(name="Sam")
    await house.forbid(Duty.TRANSFER)
    page = await house.agents.page()
    assert [each.changed for each in page.history] == [
        "It no longer puts callers through.",
        "Its name is Sam, no longer Riley.",
        "As the dealership's file has it.",
    ]
    assert page.history[0].created_at == NOON

    first = page.history[-1].id
    await house.agents.go_back(first, page.version)
    page = await house.agents.page()
    assert (page.now.name, page.now.duties) == ("Riley", EVERY_DUTY)
    assert page.history[0].changed == (
        f"Back to version {first}. Its name is Riley, no longer Sam. It puts callers through again."
    )
    assert "this is Riley" in await greeting(await house.call("fresh"))
    assert [each.version for each in house.told if isinstance(each, AgentChanged)] == [2, 3, 4]


async def test_what_was_never_chosen_follows_the_dealerships_file(house: House):
    await house.change(instructions="Be brief.")
    assert house.agents.current() == Receptionist(instructions="Be brief.")


async def test_of_two_who_change_it_at_once_the_second_is_told_and_nothing_is_lost(house: House):
    page = await house.agents.page()
    await house.agents.change(replace(page.now, name="Sam"), page.version)
    with pytest.raises(TooLate, match="Somebody else"):
        await house.agents.change(replace(page.now, name="Alex"), page.version)
    assert (await house.agents.page()).now.name == "Sam"
    with pytest.raises(UnknownVersion):
        await house.agents.go_back(99, 2)


async def test_a_voice_that_cannot_speak_leaves_the_agent_as_it_was(house: House):
    house.voices.trouble = InferenceError("The voice failed.")
    with pytest.raises(InferenceError):
        await house.change(voice="af_bella")
    assert (await house.agents.page()).version == 0


async def test_what_cannot_be_is_refused_and_nothing_is_kept(house: House):
    with pytest.raises(AgentRefused, match="greeting is empty"):
        await house.change(welcome=" ")
    with pytest.raises(AgentRefused, match="That is how the agent is already"):
        await house.change()
    assert (await house.agents.page()).history == []


async def test_spaces_are_put_right_and_a_comma_at_the_end_is_not_said_twice(house: House):
    await house.change(name="  Mary  Jane ", welcome="Welcome\n to  Springfield Auto, ")
    assert (await greeting(await house.call("fresh"))).startswith(
        "Welcome to Springfield Auto, this is Mary Jane, the automated"
    )


async def test_a_voice_is_heard_here_with_the_words_of_the_form_and_nothing_is_kept(house: House):
    page = await house.agents.page()
    await house.agents.hear(replace(page.now, name="Sam", voice="bm_george"))
    ((said, voice),) = house.voices.played
    assert "this is Sam" in said
    assert voice == "bm_george"
    assert (await house.agents.page()).history == []
    house.voices.trouble = NoSound("No speakers were found.")
    with pytest.raises(NoSound):
        await house.agents.hear(page.now)
