"""Takes a message or a call-back for a person of the dealership: what about, who, which number, until when.

Called by the router on the engine loop, and by the agents that cannot help any further themselves.
"""

from __future__ import annotations

import re
from datetime import datetime

from engine.dialogue import wording
from engine.dialogue.agents import contact, own_car, reach
from engine.dialogue.agents.reach import Reach
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, MessageDraft, Session
from engine.dialogue.turn import Turn
from engine.ports import MessageRequest, TaskKind, TaskTaken, Tools

NAME = "message"
_CONTENT = re.compile(
    r"\b(?:tell|let) (?:\w+ ){1,3}(?:that|i|i'm|i'll|know (?:that|i|i'm|i'll))\b|"
    r"\b(?:about|because|regarding) \w+|\b(?:e-?mail|send|text|mail) (?:me|us) (?:a|an|the|my|some) \w+"
)
_CALL_BACK = re.compile(
    r"\bcall ?-?back\b|\bcalled (?:me|us) back\b|"
    r"\b(?:call|ring|phone) (?:me|us)\b|\b(?:give|gimme) (?:me )?a (?:call|ring)\b|"
    r"\breturn(?:ing)? (?:my|a) call\b"
)
_ANOTHER_TIME = re.compile(
    r"\b(?:another|other|different|better|later|earlier|busy|working|then|time|today|tomorrow)\b"
)
_GIVES_UP = re.compile(r"\b(?:never ?mind|forget (?:it|about it)|don't bother|changed my mind)\b")
_MANY_WORDS = 12
"""So long a sentence is the message itself."""
_ABOUT_TIME = frozenset({Question.CALL_BACK, Question.CALL_BACK_TIME})


class Message:
    """The task of taking a message."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin with what is known of the reason."""
        named = turn.found.person or reach.told_of(turn.plain, self._tools.facts())
        owner = named or turn.found.department or session.slots.person
        says_it = _CONTENT.search(turn.plain) or len(turn.plain.split()) >= _MANY_WORDS
        text = session.unanswered or (turn.text if says_it else None)
        draft = session.message = MessageDraft(
            text, call_back=bool(_CALL_BACK.search(turn.plain)), owner=owner
        )
        session.unanswered = None
        own_car.take(turn, session)
        opening = (wording.SURE,)
        if draft.call_back and not self._take_time(turn, draft):
            opening = (wording.SURE, *self._nearest_instead(draft))
        return await self.ask_next(session, opening)

    async def begin(self, session: Session, draft: MessageDraft, opening: tuple[str, ...]) -> Answer:
        """Go on from another task: what it is about is known already."""
        if NAME in session.doing:
            session.doing.remove(NAME)
            open_one = session.message or draft
            draft.text = " ".join(filter(None, (open_one.text, draft.text))) or None
        session.doing.append(NAME)
        session.message = draft
        if draft.call_back and draft.due_at is None:
            draft.due_at = self._reach(draft).soon(self._now())
        return await self.ask_next(session, opening)

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Use the caller's answer; None when there was nothing in it to use."""
        draft = session.message
        if draft is None:
            return None
        if session.question in {Question.MESSAGE_TEXT, Question.REASON}:
            return await self._take_text(turn, session, draft)
        if _GIVES_UP.search(turn.plain):
            return self._drop(session)
        if contact.will_not_say(turn, session):
            return await self.write_down(session)
        if session.question in _ABOUT_TIME:
            return await self._when(turn, session, draft)
        if own_car.take(turn, session) or turn.told:
            return await self.ask_next(session)
        if draft.call_back and (turn.found.time or turn.found.day):
            return await self._when(turn, session, draft)
        if turn.intent is Intent.DENY or turn.found.yes_no is YesNo.NO:
            return await self.write_down(session)
        return None

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask for the first thing that is missing; when nothing is, write the message down."""
        draft = session.message
        if draft is None:
            return Answer((*opening, ASK[Question.MESSAGE_TEXT]), NAME, Question.MESSAGE_TEXT)
        if draft.due_at is not None and not draft.agreed:
            return Answer((*opening, self._offer(draft, draft.due_at)), NAME, Question.CALL_BACK)
        if draft.text is None:
            question = Question.REASON if draft.call_back else Question.MESSAGE_TEXT
            return Answer((*opening, ASK[question]), NAME, question)
        question = contact.missing(session)
        if question is not None:
            return Answer((*opening, *contact.ask(question, session)), NAME, question)
        return await self.write_down(session, opening)

    # --- what it is about -------------------------------------------------------------------------

    async def _take_text(self, turn: Turn, session: Session, draft: MessageDraft) -> Answer:
        refused = turn.found.yes_no is YesNo.NO and len(turn.plain.split()) <= 3
        draft.text = "" if refused and draft.call_back else turn.text
        draft.call_back |= bool(_CALL_BACK.search(turn.plain))
        if draft.call_back:
            self._take_time(turn, draft)
        own_car.take(turn, session)
        return await self.ask_next(session)

    def _drop(self, session: Session) -> Answer:
        session.message = None
        return Answer((wording.NO_MESSAGE,), NAME)

    # --- when to call back ------------------------------------------------------------------------

    async def _when(self, turn: Turn, session: Session, draft: MessageDraft) -> Answer | None:
        """The answer to "shall someone call you at …?" and to "when is a good time?"."""
        said_more = own_car.take(turn, session) or turn.told
        if turn.found.time or turn.found.day:
            fits = self._take_time(turn, draft)
            return await self.ask_next(
                session, (wording.OKAY, *(() if fits else self._nearest_instead(draft)))
            )
        if turn.found.yes_no is YesNo.NO and _ANOTHER_TIME.search(turn.plain):
            return Answer((wording.OKAY, ASK[Question.CALL_BACK_TIME]), NAME, Question.CALL_BACK_TIME)
        if turn.found.yes_no is YesNo.NO:
            return self._drop(session)
        if turn.found.yes_no is YesNo.YES or said_more:
            draft.agreed = True
            return await self.ask_next(session, (wording.OKAY,))
        return None

    def _take_time(self, turn: Turn, draft: MessageDraft) -> bool:
        """Keep the moment asked for, or the nearest one at which somebody is there; whether it was kept."""
        wished = self._reach(draft).wished(turn.found, self._now())
        if wished is None:
            return True
        asked, draft.due_at = wished
        draft.agreed = draft.due_at == asked
        return draft.agreed

    def _nearest_instead(self, draft: MessageDraft) -> tuple[str, ...]:
        return (wording.NOBODY_THEN,) if draft.due_at and not draft.agreed else ()

    def _offer(self, draft: MessageDraft, due_at: datetime) -> str:
        who = reach.said_as(draft.owner or "", self._tools.facts())
        return f"Shall I have {who} call you back at {reach.moment(due_at, self._now())}?"

    def _reach(self, draft: MessageDraft) -> Reach:
        return Reach(draft.owner or "", self._tools.facts())

    def _now(self) -> datetime:
        return self._tools.now().replace(tzinfo=None)

    # --- writing down -----------------------------------------------------------------------------

    async def write_down(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Store the message; the caller learns it only once it stands."""
        draft = session.message or MessageDraft()
        slots = session.slots
        number = slots.customer_phone or session.caller_phone
        request = MessageRequest(
            session.id,
            draft.text or ("Wants to be called back." if draft.call_back else ""),
            kind=TaskKind.CALL_BACK if draft.call_back else TaskKind.MESSAGE,
            customer_name=slots.customer_name,
            customer_phone=number,
            owner=draft.owner,
            due_at=draft.due_at if draft.agreed else None,
        )
        taken = await self._tools.take_message(request)
        session.tasks.append(taken.task_id)
        session.message = None
        if number is None:
            return Answer((*opening, wording.WILL_CALL_BACK), NAME)
        return Answer((*opening, wording.WRITTEN_DOWN, self._promise(taken, request)), NAME)

    def _promise(self, taken: TaskTaken, request: MessageRequest) -> str:
        who = reach.said_as(taken.owner, self._tools.facts())
        does = "call you" if request.kind is TaskKind.CALL_BACK else "get back to you"
        by = "at" if request.due_at and taken.due_at == request.due_at else "by"
        return f"{who[:1].upper()}{who[1:]} will {does} {by} {reach.moment(taken.due_at, self._now())}."
