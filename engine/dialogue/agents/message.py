"""Takes a message for a person of the dealership: what about, who, which number.

Called by the router on the engine loop, for everything no other agent can do.
"""

from __future__ import annotations

import re

from engine.dialogue import wording
from engine.dialogue.agents import contact
from engine.dialogue.intents.names import Intent
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, MessageDraft, Session
from engine.dialogue.turn import Turn
from engine.ports import MessageRequest, Tools

NAME = "message"
_CONTENT = re.compile(
    r"\b(?:tell|let) (?:\w+ ){1,3}(?:that|i|i'm|i'll|know (?:that|i|i'm|i'll))\b|"
    r"\b(?:about|because|regarding) \w+"
)


class Message:
    """The task of taking a message."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin with what is known of the reason."""
        session.message = MessageDraft(
            session.unanswered or (turn.text if _CONTENT.search(turn.plain) else None)
        )
        session.unanswered = None
        contact.take(turn, session)
        return await self.ask_next(session, (wording.SURE,))

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Use the caller's answer; None when there was nothing in it to use."""
        draft = session.message
        if draft is None:
            return None
        if session.question is Question.MESSAGE_TEXT:
            draft.text = turn.text
            contact.take(turn, session)
            return await self.ask_next(session)
        if contact.take(turn, session):
            return await self.ask_next(session)
        if turn.intent is Intent.DENY or turn.found.yes_no is YesNo.NO:
            return await self.write_down(session)
        return None

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask for the first thing that is missing; when nothing is, write the message down."""
        draft = session.message
        if draft is None or draft.text is None:
            return Answer((*opening, ASK[Question.MESSAGE_TEXT]), NAME, Question.MESSAGE_TEXT)
        question = contact.missing(session)
        if question is not None:
            return Answer((*opening, *contact.ask(question, session)), NAME, question)
        return await self.write_down(session, opening)

    async def write_down(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Store the message; the caller learns it only once it stands."""
        draft, session.message = session.message, None
        await self.store(session, (draft and draft.text) or "")
        return Answer((*opening, wording.WILL_CALL_BACK), NAME)

    async def store(self, session: Session, text: str) -> None:
        """Write a task down for a person, with the number of the line when no other is known."""
        slots = session.slots
        number = slots.customer_phone or session.caller_phone
        request = MessageRequest(session.id, text, customer_name=slots.customer_name, customer_phone=number)
        session.tasks.append((await self._tools.take_message(request)).task_id)
