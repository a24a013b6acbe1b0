"""Hands each turn to the task it belongs to, and brings the conversation back to what was open.

Called by `talk.SessionTalk` on the engine loop. A new ability is a class like those beside this file and
a line in `Router.__init__`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents import cars, contact, inventory, note, person, reminder
from engine.dialogue.agents.astray import Astray, known_of
from engine.dialogue.agents.booking import Booking
from engine.dialogue.agents.change import NAME as CHANGE
from engine.dialogue.agents.change import Change
from engine.dialogue.agents.faq import Faq
from engine.dialogue.agents.first_words import FirstWords
from engine.dialogue.agents.inventory import Inventory
from engine.dialogue.agents.manners import Manners
from engine.dialogue.agents.message import Message
from engine.dialogue.agents.offers import Offers
from engine.dialogue.agents.person import Person
from engine.dialogue.agents.prompts import Prompts
from engine.dialogue.agents.proposal import Judge
from engine.dialogue.agents.reminder import Reminder
from engine.dialogue.agents.stack import Stack
from engine.dialogue.agents.status import TASK as STATUS
from engine.dialogue.agents.status import Status
from engine.dialogue.agents.subject import SERVICE
from engine.dialogue.agents.task import Task
from engine.dialogue.agents.withheld import NOT_MINE, Limited, Withheld, changing, making, worded
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Later, MessageDraft, Session
from engine.dialogue.slots import price_words
from engine.dialogue.turn import Turn
from engine.ports import DealershipFacts, Duty, Knowledge, Notice, Receptionist, Tools

BOOKING, MESSAGE = "booking", "message"
_SURE_ENOUGH, _SURELY_SPAM, _SURELY_ASKED = 0.5, 0.8, 0.8
_ASKS_FACTS = frozenset({Intent.FAQ, Intent.DEPARTMENT})
_WANTS_A_TIME = frozenset(
    {Intent.BOOK_SERVICE, Intent.BOOK_TEST_DRIVE, Intent.RESCHEDULE, Intent.CANCEL, Intent.PROVIDE_INFO}
)
_FREE_TEXT = frozenset({Question.MESSAGE_TEXT, Question.REASON})
_CALL_BACKS = frozenset({Question.CALL_BACK, Question.CALL_BACK_TIME})
_ASKS_PRICE = frozenset({Intent.FAQ, Intent.INVENTORY})
_LOOKS_UP = frozenset({Intent.INVENTORY, Intent.VEHICLE_STATUS})
_NOT_ASKED = frozenset({Intent.MESSAGE, Intent.CANCEL, Intent.CONFIRM, Intent.DENY})
"""Taken for these, a sentence does not ask what everybody asks."""
_CHATTER = frozenset({Intent.PROVIDE_INFO, Intent.GENERAL})
_PLAIN_ANSWERS = frozenset({Intent.CONFIRM, Intent.DENY, Intent.GREETING})
_OFFERS = frozenset({Question.OFFER_PERSON, Question.GO_ON, Question.TEST_DRIVE})


class Router:
    """Chooses the task of a turn."""

    def __init__(self, tools: Tools, knowledge: Knowledge, judge: Judge, receptionist: Receptionist) -> None:
        self._receptionist = receptionist
        self._worded = worded(receptionist)
        self._faq = Faq(tools, knowledge)
        self._manners = Manners(tools)
        self._booking = Booking(tools, judge)
        self._message = Message(tools, receptionist)
        self._person = Person(tools, self._message, receptionist)
        self._inventory = Inventory(tools, receptionist)
        self._first = FirstWords(self._manners, self._person, self._message)
        change = Change(tools, self._booking)
        self._stack = Stack(
            {
                BOOKING: Limited(BOOKING, self._booking, making, receptionist, self._message),
                CHANGE: Limited(CHANGE, change, changing, receptionist, self._message),
                MESSAGE: self._if_may(Duty.TAKE_MESSAGE, MESSAGE, self._message),
                person.NAME: self._person,
                inventory.NAME: self._if_may(Duty.QUOTE_STOCK, inventory.NAME, self._inventory),
                reminder.NAME: Reminder(tools),
                STATUS: Status(tools, self._message),
            }
        )
        self.prompts = Prompts(tools, self._stack, self._booking, change, receptionist)
        """What a person at the desk has whispered."""
        self._offers = Offers(self._stack, self._inventory)
        self._astray = Astray(
            self._stack, self._booking, self._message, self._manners, receptionist.asks_again
        )
        self._starts: Mapping[Intent, str] = {
            Intent.BOOK_SERVICE: BOOKING,
            Intent.BOOK_TEST_DRIVE: BOOKING,
            Intent.MESSAGE: MESSAGE,
            Intent.OPT_OUT: MESSAGE,
            Intent.ESCALATION: person.NAME,
            Intent.DEPARTMENT: person.NAME,
            Intent.RESCHEDULE: CHANGE,
            Intent.CANCEL: CHANGE,
            Intent.INVENTORY: inventory.NAME,
            Intent.VEHICLE_STATUS: STATUS,
        }

    def _if_may(self, duty: Duty, name: str, task: Task) -> Task:
        who = self._receptionist
        return task if who.may(duty) else Withheld(name, duty, who, self._message)

    async def respond(self, turn: Turn, session: Session) -> Answer:
        """The answer to a turn; a task that it completes is closed. `and_then` comes back to what is open."""
        turn = contact.taken(turn, session)
        answer = self._stack.close(await self._respond(turn, session), session)
        if answer.ended:
            await self._message.keep(session)
        return answer

    async def take_a_message(self, session: Session, facts: DealershipFacts) -> Answer | None:
        """The first words to a caller whom nobody answered; None when messages are not taken here."""
        if not self._receptionist.may(Duty.TAKE_MESSAGE):
            return None
        opening = (*wording.greeting(facts), wording.NOBODY_FREE)
        return await self._message.begin(session, MessageDraft(), opening)

    def keep(self, wishes: Sequence[Turn], session: Session) -> None:
        """Keep wishes for when what is at hand is done."""
        session.later += [Later(self._starts[each.intent], each) for each in wishes]

    async def asked_beside(self, turn: Turn, session: Session) -> Answer:
        """The answer to a question beside a wish, which leaves the wish as it is; of a mere guess nothing."""
        known = await self._common(turn) or await self._known(turn, session)
        if known is not None or turn.confidence < _SURELY_ASKED:
            return known or Answer((), "faq", aside=True)
        return Answer((wording.DO_NOT_KNOW,), "faq", aside=True, unanswered=turn.text)

    def services_offered(self) -> str:
        """All services in a sentence."""
        return self._booking.services_offered()

    async def known_answers(self) -> list[str]:
        """Sentences of answers that are known before anyone asks."""
        return [*await self._faq.known_sentences(), *self._person.known_sentences()]

    def known_refusals(self) -> list[str]:
        """What is said in place of what this agent may not do."""
        refused = [words for duty, words in NOT_MINE.items() if not self._receptionist.may(duty)]
        return [*refused, *self._worded.values()]

    async def tell(self, notices: Sequence[Notice], session: Session) -> Answer | None:
        """News from outside in words; None when nothing of it matters any more."""
        return await self._person.tell(notices, session)

    async def and_then(self, answer: Answer, session: Session) -> Answer:
        """When a task is done or a question was answered aside, come back to what is still open."""
        answer = await self._stack.come_back(answer, session)
        return replace(answer, words=tuple(self._worded.get(each, each) for each in answer.words))

    async def _respond(self, turn: Turn, session: Session) -> Answer:
        if not turn.plain:
            return await self._astray.nothing_said(session)
        session.silences, not_taken = 0, self._first.not_taken(turn, session)
        known = known_of(session)
        answer = await self._answer(turn, session)
        if answer is None:
            return await self._astray.missed(turn, session)
        session.misses = 0
        answer = await self._astray.in_vain(answer, turn, session, known=known) or answer
        return replace(answer, words=tuple(dict.fromkeys((*not_taken, *answer.words))))

    async def _answer(self, turn: Turn, session: Session) -> Answer | None:
        first = await self._first.answer(turn, session) or self.prompts.answered(turn, session)
        if first is not None:
            return first
        if self._wants_person(turn, session):
            if session.waiting:
                more = await self._person.told_more(turn, session)
                return more or self._manners.waits(session, wording.STILL_TRYING)
            answer = await self._start(person.NAME, turn, session)
            sorry = (wording.SORRY_FOR_THAT,) if self._first.only_a_person(turn) else ()
            return replace(answer, words=(*sorry, *answer.words))
        if session.question in _FREE_TEXT and session.at_hand is not None:
            return await self._stack.respond(turn, session)
        if reminder.asks_when(turn, session):
            return await self._start(reminder.NAME, turn, session)
        if session.question in _OFFERS:
            answer = await self._offers.answer(turn, session)
            if answer is not None:
                return answer
        settled = await self._after_all(turn, session)
        if settled is not None:
            return settled
        if session.at_hand is not None and session.question is not Question.ANYTHING_ELSE:
            return await self._in_task(session.at_hand, turn, session)
        return await self._new_task(turn, session)

    async def _after_all(self, turn: Turn, session: Session) -> Answer | None:
        """The answer to "is there anything else?", when it begins nothing new."""
        if session.question is not Question.ANYTHING_ELSE:
            return None
        added = await self._message.add(turn, session) if session.at_hand is None else None
        if added is None and self._manners.settles(turn):
            return self._manners.anything_else(turn, session)
        return added

    def _wants_person(self, turn: Turn, session: Session) -> bool:
        if session.question in _FREE_TEXT or (
            session.at_hand == MESSAGE and not self._person.asked_for(turn)
        ):
            return False
        if turn.intent is Intent.SPAM and turn.confidence >= _SURELY_SPAM:
            return False
        return self._first.only_a_person(turn) or self._person.asked_for(turn)

    # --- inside a task ----------------------------------------------------------------------------

    async def _in_task(self, name: str, turn: Turn, session: Session) -> Answer | None:
        common = await self._priced(name, turn, session) or await self._common_inside(turn)
        if common is not None:
            return common
        if turn.is_question and turn.intent in _ASKS_FACTS and name != inventory.NAME:
            return await self._asked_inside(turn, session)
        if turn.is_question and turn.intent is Intent.DEPARTMENT:
            known = await self._known(turn, session)
            if known is not None:
                return known
        if turn.intent is Intent.INVENTORY and turn.found.car is None:
            priced = self._faq.about_service(turn, session)
            if priced is not None:
                return priced
        other = self._starts.get(turn.intent)
        if (
            other is not None
            and other != name
            and turn.confidence >= _SURE_ENOUGH
            and not _answers(turn, session)
        ):
            return await self._start(other, turn, session)
        answer = await self._stack.respond(turn, session)
        if answer is None and turn.is_question and (name == inventory.NAME or self._faq.asks_common(turn)):
            return await self._aside(turn, session)
        if answer is None and (turn.is_question or turn.intent is Intent.FAQ):
            return await self._known(turn, session)
        return answer

    async def _common_inside(self, turn: Turn) -> Answer | None:
        return await self._common(turn) if turn.is_question and not _gives(turn) else None

    async def _priced(self, name: str, turn: Turn, session: Session) -> Answer | None:
        """What the work being booked costs; what the sentence says besides is taken."""
        asks = turn.is_question or turn.intent in _ASKS_PRICE or price_words.in_other_words(turn.plain)
        if name != BOOKING or not (asks and price_words.asks_price(turn.plain)):
            return None
        if turn.found.car is not None and session.slots.appointment_type == SERVICE:
            return None
        answer = self._faq.about_service(turn, session) or await self._inventory.about_driven(turn, session)
        found = replace(turn.found, yes_no=None, car=None, vehicle=None)
        found = replace(found, services=()) if session.slots.service_type else found
        if answer is None or not found.anything:
            return answer
        taken = await self._stack.respond(replace(turn, found=found), session)
        return replace(taken, words=(*answer.words, *taken.words)) if taken else answer

    async def _asked_inside(self, turn: Turn, session: Session) -> Answer:
        """A question in the middle of a task; "what do you have in the afternoon?" may be the task's own."""
        known = await self._known(turn, session)
        if known is None and (turn.found.day or turn.found.time):
            known = await self._stack.respond(turn, session)
        return known or await self._aside(turn, session)

    async def _start(self, name: str, turn: Turn, session: Session) -> Answer:
        if name == BOOKING:
            self._inventory.leave(session)
        leaves_word = name == MESSAGE and self._receptionist.may(Duty.TAKE_MESSAGE)
        if leaves_word and session.waiting and note.wants_call(turn):
            await self._person.calls_instead(session)
        return await self._stack.start(name, turn, session)

    async def _known(self, turn: Turn, session: Session) -> Answer | None:
        answer = await self._faq.respond(turn, session)
        return replace(answer, aside=True) if answer else None

    async def _aside(self, turn: Turn, session: Session) -> Answer:
        """A question in the middle of something else: answer it, then come back to what was open."""
        answer = await self._known(turn, session)
        if answer is not None:
            return answer
        if cars.told_apart(turn) or self._inventory.follows_up(turn, session):
            return await self._start(inventory.NAME, turn, session)
        if session.at_hand is None and await self._booking.is_about_work(turn):
            return await self._start(BOOKING, turn, session)
        session.unanswered = turn.text
        words = (wording.DO_NOT_KNOW, ASK[Question.OFFER_PERSON])
        return Answer(words, "faq", Question.OFFER_PERSON, unanswered=turn.text)

    # --- a new task -------------------------------------------------------------------------------

    async def _new_task(self, turn: Turn, session: Session) -> Answer | None:
        obvious = await self._common(turn) or await self._obvious(turn)
        if obvious is not None:
            return replace(obvious, aside=True)
        unsure = turn.is_question and turn.confidence < _SURE_ENOUGH
        if unsure and not turn.found.anything:
            return await self._aside(turn, session)
        if turn.intent is Intent.PROVIDE_INFO and turn.found.services:
            return await self._start(BOOKING, turn, session)
        if turn.intent in _CHATTER and (cars.named_alone(turn) or cars.numbered(turn)):
            return await self._start(inventory.NAME, turn, session)
        if unsure and not (turn.found.day or turn.found.car):
            known = await self._known(turn, session)
            if known is not None:
                return known
        if turn.intent in _ASKS_FACTS and (turn.intent is Intent.FAQ or turn.is_question):
            known = await self._known(turn, session)
            if known is not None or turn.intent is Intent.FAQ:
                return known or await self._aside(turn, session)
        if turn.intent in self._starts:
            return await self._start(self._starts[turn.intent], turn, session)
        return self._manners.small_talk(turn, session) or await self._unclear(turn, session)

    async def _common(self, turn: Turn) -> Answer | None:
        """A question everybody asks, whatever it was taken for."""
        found, when = turn.found, bool(turn.found.day or turn.found.time)
        if turn.intent in _NOT_ASKED or found.services:
            return None
        answer = self._faq.opening_hours(turn)
        if answer is None and not (found.department or (when and turn.intent in _WANTS_A_TIME)):
            answer = await self._faq.common(turn)
        return replace(answer, aside=True) if answer else None

    async def _obvious(self, turn: Turn) -> Answer | None:
        """A question that was taken for something else, unless it says what to book or when."""
        booking = turn.intent is Intent.BOOK_SERVICE
        says_when = turn.found.day is not None or turn.found.time is not None
        wants_then = says_when and turn.intent in _WANTS_A_TIME
        looks = turn.intent in _LOOKS_UP and turn.confidence >= _SURE_ENOUGH
        looks = looks and not (turn.intent is Intent.INVENTORY and cars.kind_alone(turn))
        drives = turn.intent is Intent.BOOK_TEST_DRIVE and turn.found.vehicle is not None
        if turn.intent is Intent.FAQ or turn.intent in _PLAIN_ANSWERS or looks or drives:
            return None
        if turn.found.services or turn.found.department or wants_then or cars.named_alone(turn):
            return None
        return await self._faq.obvious(turn, booking=booking)

    async def _unclear(self, turn: Turn, session: Session) -> Answer | None:
        """No task can be seen in it: perhaps a question after all, else the caller is asked again."""
        if turn.is_question:
            return await self._aside(turn, session)
        known = await self._known(turn, session)
        if known is None and await self._booking.is_about_work(turn):
            return await self._start(BOOKING, turn, session)
        thanks = self._manners.beside(session, wording.THANKS) if turn.told else None
        return known or thanks


def _gives(turn: Turn) -> bool:
    """Whether a sentence says something that the task at hand may want to know."""
    return replace(turn.found, vehicle=None, name=None, day=None).anything


def _answers(turn: Turn, session: Session) -> bool:
    """Whether a sentence that could begin another task answers what was asked: a name, "another time"."""
    if session.question in _CALL_BACKS:
        return turn.intent is Intent.RESCHEDULE
    if session.question is Question.IS_IT_YOU and turn.found.yes_no is YesNo.YES:
        return True
    return session.question is Question.NAME and bool(turn.told) and contact.says_no_more(turn)
