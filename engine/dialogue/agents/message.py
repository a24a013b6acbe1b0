"""Takes a message or a call-back for a person of the dealership: what about, who, which number, until when.

Called by the router on the engine loop, and by the agents that cannot help any further themselves.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from engine.dialogue import wording
from engine.dialogue.agents import contact, note, own_car, reach
from engine.dialogue.agents.reach import Reach
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, MessageDraft, Session
from engine.dialogue.turn import Turn
from engine.ports import Duty, MessageRequest, Receptionist, TaskKind, TaskTaken, Tools

NAME = "message"
_ANOTHER_TIME = re.compile(
    r"\b(?:another|other|different|better|later|earlier|busy|working|then|time|today|tomorrow)\b"
)
_FEW_WORDS = 4
_ABOUT_TIME = frozenset({Question.CALL_BACK, Question.CALL_BACK_TIME})


class Message:
    """The task of taking a message."""

    def __init__(self, tools: Tools, receptionist: Receptionist) -> None:
        self._tools = tools
        self._receptionist = receptionist

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin with what is known of the reason."""
        named = turn.found.person or reach.told_of(turn.plain, self._tools.facts())
        owner = named or turn.found.department or session.slots.person
        text = session.unanswered or note.content(turn)
        draft = session.message = MessageDraft(text, call_back=note.wants_call(turn), owner=owner)
        draft.by_mail = note.by_mail(turn, session, call_back=draft.call_back)
        session.unanswered = None
        own_car.take(turn, session)
        opening = (wording.SURE,)
        if draft.call_back and not self._take_time(turn, draft):
            opening = (wording.SURE, *self._nearest_instead(draft))
        return await self.ask_next(session, opening)

    async def begin(self, session: Session, draft: MessageDraft, opening: tuple[str, ...]) -> Answer:
        """Go on from another task: what it is about is known already. Without messages: a person."""
        if not self._receptionist.may(Duty.TAKE_MESSAGE):
            session.unanswered = draft.text
            words = tuple(each for each in opening if each != wording.LET_ADVISOR_KNOW)
            return Answer((*words, ASK[Question.OFFER_PERSON]), NAME, Question.OFFER_PERSON)
        if NAME in session.doing:
            session.doing.remove(NAME)
            open_one = session.message or draft
            draft.text = " ".join(filter(None, (open_one.text, draft.text))) or None
        session.doing.append(NAME)
        session.message = draft
        draft.offered = draft.call_back
        if draft.call_back and draft.due_at is None:
            draft.due_at = self._reach(draft).soon(self._now())
        return await self.ask_next(session, opening)

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Use the caller's answer; None when there was nothing in it to use."""
        draft = session.message
        if draft is None:
            return None
        draft.by_mail |= note.by_mail(turn, session, call_back=draft.call_back)
        if session.question in {Question.MESSAGE_TEXT, Question.REASON}:
            return await self._take_text(turn, session, draft)
        if note.gives_up(turn) and not draft.leaving:
            return self._drop(session)
        if note.declines(turn, session):
            return await self._without(session, draft)
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
        if draft.leaving:
            return await self._farewell(session, opening)
        if draft.due_at is not None and not draft.agreed:
            return Answer((*opening, self._offer(draft, draft.due_at)), NAME, Question.CALL_BACK)
        if draft.text is None:
            question = Question.REASON if draft.call_back else Question.MESSAGE_TEXT
            return Answer((*opening, ASK[question]), NAME, question)
        question = note.missing(draft, session)
        if question is not None:
            return Answer((*opening, *contact.ask(question, session)), NAME, question)
        return await self.write_down(session, opening)

    # --- what it is about -------------------------------------------------------------------------

    async def _take_text(self, turn: Turn, session: Session, draft: MessageDraft) -> Answer | None:
        """What is to be told; who is calling, a mere yes, or a "why?" is not."""
        text = note.text(turn, call_back=draft.call_back)
        if text is None:
            return await self.ask_next(session, (wording.THANKS,)) if turn.told else None
        if not draft.call_back and (
            not text or (note.gives_up(turn) and len(turn.plain.split()) <= _FEW_WORDS)
        ):
            return self._drop(session)
        draft.text = text
        draft.call_back |= note.wants_call(turn)
        if draft.call_back:
            self._take_time(turn, draft)
        own_car.take(turn, session)
        return await self.ask_next(session)

    async def _without(self, session: Session, draft: MessageDraft) -> Answer:
        """The caller will not say their name or number: without a name the number is still asked for."""
        draft.nameless |= session.question is Question.NAME
        if draft.leaving:
            return await self._farewell(session)
        if session.question is Question.PHONE or session.caller_phone:
            return await self.write_down(session)
        return await self.ask_next(session, (wording.OKAY,))

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

    # --- a caller who leaves ----------------------------------------------------------------------

    async def before_leaving(self, session: Session) -> Answer | None:
        """Ask once for what is missing to answer, else write the message down; None when there is none."""
        draft = session.message
        if draft is None or not draft.wanted:
            return None
        question = None if draft.leaving else note.missing(draft, session)
        if question is Question.CALLER_NUMBER or (draft.text is None and not draft.call_back):
            question = None
        if question is None:
            return await self._farewell(session)
        draft.leaving = True
        words = contact.ask(question, session)
        if question is Question.NAME and not (session.slots.customer_phone or session.caller_phone):
            words = (wording.NAME_AND_NUMBER,)
        return Answer((wording.BEFORE_YOU_GO, *words), NAME, question)

    async def _farewell(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        written = await self.write_down(session, opening)
        session.doing.clear()
        return replace(written, words=(*written.words, wording.goodbye(self._tools.facts())), ended=True)

    async def keep(self, session: Session) -> None:
        """Write down what the caller wanted to be told, however the conversation came to its end."""
        if session.message is not None and session.message.wanted:
            await self.write_down(session)

    # --- what is said of it afterwards -------------------------------------------------------------

    async def add(self, turn: Turn, session: Session) -> Answer | None:
        """A number or a word more for the message just written down; None when there is neither."""
        if session.message_left is None or turn.is_question:
            return None
        phone = session.slots.customer_phone if turn.found.digits and turn.told else None
        text = turn.text if note.says_more(turn) else ""
        if not phone and not text:
            return None
        await self._tools.add_to_message(session.message_left, text=text, phone=phone)
        return Answer((wording.THANKS, wording.WRITTEN_DOWN), NAME, aside=True)

    # --- writing down -----------------------------------------------------------------------------

    async def write_down(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Store the message; the caller learns it only once it stands."""
        draft = session.message or MessageDraft()
        slots = session.slots
        number = slots.customer_phone or session.caller_phone
        request = MessageRequest(
            session.id,
            note.written(draft, session),
            kind=TaskKind.CALL_BACK if draft.call_back else TaskKind.MESSAGE,
            customer_name=slots.customer_name,
            customer_phone=number,
            owner=draft.owner,
            due_at=draft.due_at if draft.agreed else None,
        )
        taken = await self._tools.take_message(request)
        session.tasks.append(taken.task_id)
        session.message_left = taken.task_id
        session.message = None
        if number is None and slots.customer_email is None:
            return Answer((*opening, wording.WILL_CALL_BACK), NAME)
        if number != slots.customer_phone:
            opening = (*opening, wording.THIS_NUMBER)
        return Answer((*opening, wording.WRITTEN_DOWN, self._promise(taken, request)), NAME)

    def _promise(self, taken: TaskTaken, request: MessageRequest) -> str:
        who = reach.said_as(taken.owner, self._tools.facts())
        does = "call you" if request.kind is TaskKind.CALL_BACK else "get back to you"
        by = "at" if request.due_at and taken.due_at == request.due_at else "by"
        return f"{who[:1].upper()}{who[1:]} will {does} {by} {reach.moment(taken.due_at, self._now())}."
