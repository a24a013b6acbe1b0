"""Gets a person on the line: rings the desk in the background, and tells what came of it.

Called by the router on the engine loop. While the desk is being rung the conversation goes on; outside
opening hours no desk is rung and a call-back is offered instead.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from engine.dialogue import wording
from engine.dialogue.agents import contact, hours, own_car, reach
from engine.dialogue.agents.message import Message
from engine.dialogue.agents.reach import Reach
from engine.dialogue.agents.summary import summary
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, HandOffDraft, MessageDraft, Session
from engine.dialogue.turn import Turn
from engine.ports import (
    DealershipFacts,
    Duty,
    HandOffRequest,
    HandOffState,
    Notice,
    Receptionist,
    Tools,
)

NAME = "escalation"
_MANAGER = re.compile(r"\b(manager|supervisor|owner|boss|someone in charge|whoever is in charge)\b")
_GIVES_UP = re.compile(
    r"\b(?:never ?mind|forget (?:it|about it)|don't bother|"
    r"(?:don't|do not|no longer) (?:need|want)(?: to (?:talk|speak) (?:to|with))? "
    r"(?:a |an |the |any |to )?(?:person|human|manager|one|anyone|anybody|somebody|them|him|her)\b)"
)
_ONLY_ASKS = re.compile(
    r"\b(?:talk|speak|person|human|manager|representative|operator|agent|somebody|someone|transfer|connect|"
    r"put me through|supervisor|get me)\b"
)
_FEW_WORDS = 9
_EXPLAINS = re.compile(
    r"^\W*(?:tell (?:them|him|her) )?(?:it's|it is|that's|that is)? ?(?:about|regarding|because|that)\b"
)
_TALK = (
    r"(?:talk|speak|chat)(?:ing)? (?:to|with)|connect (?:me )?(?:to|with)|transfer (?:me )?to|"
    r"put me (?:through|on) (?:to|with)|"
    r"(?:get|give|find|bring) me|get (?:a )?hold of|is|i'd like|i want|i need"
)
_SOMEBODY = (
    r"(?:an? |the |your |any |some )?(?:real |live |actual |human |other )*"
    r"(?:person|people|human|humans|human being|manager|"
    r"representative|rep|agent|operator|somebody|someone|anybody|anyone|supervisor|receptionist|salesman|"
    r"salesperson|advisor|mechanic|boss|owner)\b"
)
_TO_WORK = (
    r"(?:to|who can|that can|who'll|who will) (?:\w+ )?(?:look|check|inspect|examine|see|fix|repair|go|"
    r"replace|change|rotate|diagnose|take)\b"
)
_ASKED_FOR = re.compile(
    rf"\b(?:{_TALK}) {_SOMEBODY}(?! (?:to )?(?:call|phone|ring|contact|email|text|tell))(?! {_TO_WORK})|"
    r"^\W*(?:an? )?(?:representative|operator|(?:live )?agent|human|person|real person)(?: please)?\W*$"
)
_PUT_THROUGH = re.compile(
    r"\b(?:(?:talk|speak|chat)(?:ing)? (?:to|with)|connect|transfer|put me (?:through|on)|patch me|get me|"
    r"give me|reach|get (?:a )?hold of|(?:is|are) (?:\w+ ){1,3}(?:there|in|around|available|free))\b"
)
_ABOUT_HOURS = re.compile(r"\b(?:when|hours?|what time|open|closed|close|how (?:late|long)|until)\b")
_NOBODY = frozenset({HandOffState.DECLINED, HandOffState.TIMED_OUT, HandOffState.FAILED})
_WHY = {HandOffState.FAILED: wording.TRANSFER_FAILED}


class Person:
    """The task of getting a person."""

    def __init__(self, tools: Tools, message: Message, receptionist: Receptionist) -> None:
        self._tools = tools
        self._message = message
        self._receptionist = receptionist

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Ring the desk at once, or offer a call-back when nobody is there."""
        wanted, reason = who_is_wanted(turn), session.unanswered or _reason(turn)
        session.unanswered = None
        own_car.take(turn, session)
        return await self.get(session, wanted, reason, urgent=turn.intent is Intent.EMERGENCY)

    async def get(self, session: Session, wanted: str, reason: str | None, *, urgent: bool = False) -> Answer:
        """Get a named person, a department, or with "" anybody."""
        if session.waiting and session.hand_off is not None:
            session.hand_off.reason = session.hand_off.reason or reason
            return Answer((wording.STILL_TRYING,), NAME)
        facts, now = self._tools.facts(), self._tools.now().replace(tzinfo=None)
        wanted = wanted or self._first(facts, now)
        session.fill(person=wanted or None)
        if not self._receptionist.may(Duty.TRANSFER):
            draft = MessageDraft(reason, call_back=True, owner=wanted or None)
            opening = wording.OKAY if session.question is Question.OFFER_PERSON else wording.NOT_THROUGH
            return await self._call_back(session, draft, (opening,))
        who = Reach(wanted, facts)
        if urgent and not who.is_open(now):
            wanted, who = "", Reach("", facts)
        if not who.is_open(now):
            draft = MessageDraft(reason, call_back=True, owner=wanted or None)
            return await self._call_back(session, draft, (hours.closed_now(who.department, facts, now),))
        session.hand_off = HandOffDraft(wanted, reason)
        await self._ring(session, urgent=urgent)
        return await self.ask_next(session, (_getting(wanted, facts),))

    def _first(self, facts: DealershipFacts, now: datetime) -> str:
        """Who is asked for when anybody will do: the one chosen for it while they can be reached."""
        first = self._receptionist.first_person
        known = first in facts.hours or any(each.name == first for each in facts.people)
        return first if known and Reach(first, facts).is_open(now) else ""

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """What the person will want to know; None when there was nothing in it to use."""
        draft = session.hand_off
        if draft is None:
            return None
        if _GIVES_UP.search(turn.plain):
            return await self.drop(session)
        if session.question is Question.REASON:
            refused = turn.found.yes_no is YesNo.NO and len(turn.plain.split()) <= 3
            draft.reason = "" if refused else turn.text
            own_car.take(turn, session)
            return await self.ask_next(session, (wording.THANKS,))
        if own_car.take(turn, session) or turn.told:
            return await self.ask_next(session, (wording.THANKS,))
        return Answer((wording.OKAY,), NAME) if turn.found.yes_no is YesNo.NO else None

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask what the person will want to know; a caller who was cut off waits anew."""
        draft = session.hand_off
        if draft is None:
            session.hand_off = HandOffDraft(session.slots.person or "")
            await self._ring(session, urgent=False)
            return await self.ask_next(session, opening)
        who = contact.missing(session)
        if draft.waiting and (who is Question.NAME or who is Question.IS_IT_YOU):
            return Answer((*opening, *contact.ask(who, session)), NAME, who)
        if draft.waiting and draft.reason is None and not draft.asked:
            draft.asked = True
            return Answer((*opening, ASK[Question.REASON]), NAME, Question.REASON)
        return Answer(opening, NAME)

    def known_sentences(self) -> list[str]:
        """That each of those who can be asked for is being looked for."""
        facts = self._tools.facts()
        everybody = ("", "manager", *facts.hours, *(each.name for each in facts.people))
        return [_getting(wanted, facts) for wanted in everybody]

    def asked_for(self, turn: Turn) -> bool:
        """Whether the caller wants to be put through, to somebody named, to a department, or to anybody."""
        if _ASKED_FOR.search(turn.plain):
            return True
        named = turn.found.person or turn.found.department
        if named and turn.intent is not Intent.MESSAGE and _PUT_THROUGH.search(turn.plain):
            return not _ABOUT_HOURS.search(turn.plain)
        return False

    async def told_more(self, turn: Turn, session: Session) -> Answer | None:
        """Who and why, told while the desk rings already; None when there was nothing of it."""
        draft, took = session.hand_off, own_car.take(turn, session) or turn.told
        if draft is None or not (took or session.at_hand == NAME):
            return None
        draft.reason = draft.reason or _reason(turn)
        return await self.ask_next(session, (wording.THANKS,)) if took else None

    def explains(self, turn: Turn, session: Session) -> bool:
        """Take a reason that is told while the desk rings and nothing else is at hand."""
        draft = session.hand_off
        if draft is None or not draft.waiting or session.at_hand or not _EXPLAINS.search(turn.plain):
            return False
        draft.reason = turn.text
        return True

    def gives_up(self, turn: Turn, session: Session) -> bool:
        """Whether the caller no longer wants the person who is being looked for."""
        return session.waiting and bool(_GIVES_UP.search(turn.plain))

    async def drop(self, session: Session) -> Answer:
        """Nobody is wanted any more: the desk stops ringing, and news of it is not told."""
        draft, session.hand_off = session.hand_off, None
        if draft is not None and draft.task is not None and draft.waiting:
            await self._tools.withdraw(session.id, draft.task)
        session.fill(person=None)
        return Answer((wording.NO_PERSON,), NAME)

    async def calls_instead(self, session: Session) -> None:
        """ "I can't wait, have them call me": the desk need not ring; what it is about is known already."""
        draft = session.hand_off
        await self.drop(session)
        if NAME in session.doing:
            session.doing.remove(NAME)
        if draft is not None:
            session.unanswered = session.unanswered or draft.reason
            session.fill(person=draft.wanted or None)

    # --- news of it -------------------------------------------------------------------------------

    async def tell(self, notices: Sequence[Notice], session: Session) -> Answer | None:
        """What became of the hand-off, in words; None when the caller need not know (any more)."""
        before = session.hand_off.state if session.hand_off else None
        for notice in notices:
            _note(notice, session)
        draft = session.hand_off
        if draft is None or draft.state is before:
            return None
        if draft.state is HandOffState.COMPLETED:
            person = next((each.person for each in reversed(notices) if each.person), None)
            _leave(session)
            words = f"{person or 'Someone'} is ready for you, I'm putting you through."
            return Answer((words,), NAME, transfer=draft.task)
        return await self._nobody_free(session, draft) if draft.state in _NOBODY else None

    async def _nobody_free(self, session: Session, draft: HandOffDraft) -> Answer:
        _leave(session)
        why = _WHY.get(draft.state, wording.NOBODY_FREE)
        if session.message is not None:
            return Answer((why,), NAME, aside=True)
        message = MessageDraft(draft.reason, call_back=True, owner=draft.wanted or None)
        return await self._call_back(session, message, (why,))

    async def _call_back(self, session: Session, draft: MessageDraft, opening: tuple[str, ...]) -> Answer:
        _leave(session)
        if not self._receptionist.may(Duty.TAKE_MESSAGE):
            return Answer((*opening, wording.CALL_AGAIN), NAME, aside=True)
        return replace(await self._message.begin(session, draft, opening), agent=NAME)

    async def _ring(self, session: Session, *, urgent: bool) -> None:
        draft, slots = session.hand_off, session.slots
        if draft is None:
            return
        number = slots.customer_phone or session.caller_phone
        request = HandOffRequest(
            session.id, draft.wanted, summary(session), slots.customer_name, number, urgent=urgent
        )
        draft.task = await self._tools.ask_for_person(request)
        session.tasks.append(draft.task)


def _getting(wanted: str, facts: DealershipFacts) -> str:
    return f"I'm getting {reach.said_as(wanted, facts)} for you."


def who_is_wanted(turn: Turn) -> str:
    """The name or the department that is asked for; "" for anybody."""
    manager = _MANAGER.search(turn.plain)
    return turn.found.person or turn.found.department or ("manager" if manager else "")


def _reason(turn: Turn) -> str | None:
    """The sentence itself, unless it only asks for somebody."""
    words = [word for word in turn.plain.split() if word[0].isalnum()]
    if turn.intent is Intent.EMERGENCY:
        return turn.text
    only_asks = _ONLY_ASKS.search(turn.plain) or _PUT_THROUGH.search(turn.plain)
    return None if only_asks and len(words) <= _FEW_WORDS else turn.text


def _note(notice: Notice, session: Session) -> None:
    """Keep what is new of the hand-off that is wanted; what is settled stays settled."""
    draft = session.hand_off
    if draft is None or draft.task != notice.hand_off:
        return
    fell_through = draft.state is HandOffState.COMPLETED and notice.state is HandOffState.FAILED
    if draft.waiting or fell_through:
        draft.state = notice.state


def _leave(session: Session) -> None:
    if NAME in session.doing:
        session.doing.remove(NAME)
