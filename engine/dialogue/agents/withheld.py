"""What the dealership does not let its agent do: said once, then a person or a call-back is offered.

Stands between the router's stack and a task, on the engine loop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engine.dialogue import phrases
from engine.dialogue.agents.message import Message
from engine.dialogue.agents.subject import TEST_DRIVE
from engine.dialogue.agents.task import Task
from engine.dialogue.questions import ASK, ASK_AGAIN, Question
from engine.dialogue.session import Answer, MessageDraft, Session
from engine.dialogue.turn import Turn
from engine.ports import Duty, Receptionist

NOT_MINE: Mapping[Duty, str] = {
    Duty.BOOK_SERVICE: "I can't book service appointments myself.",
    Duty.BOOK_TEST_DRIVE: "I can't book test drives myself.",
    Duty.MOVE: "I can't move appointments myself.",
    Duty.CANCEL: "I can't cancel appointments myself.",
    Duty.QUOTE_STOCK: "I can't tell you about the cars for sale myself.",
    Duty.TAKE_MESSAGE: "I can't take messages on this line.",
}
OFFER_CALL_BACK = "Would you like somebody to call you back?"
CALL_BACK_YES_OR_NO = "Shall somebody call you back, yes or no?"

_TOLD_OF = (
    (Duty.BOOK_SERVICE, "book a service"),
    (Duty.TAKE_MESSAGE, "leave a message"),
    (Duty.TRANSFER, "ask for a person"),
)
_TOLD = 2
"""More of them nobody keeps in mind."""

Doing = Callable[[Session], Duty | None]


def making(session: Session) -> Duty | None:
    """Which kind of appointment is being made."""
    drives = session.slots.appointment_type == TEST_DRIVE
    return Duty.BOOK_TEST_DRIVE if drives else Duty.BOOK_SERVICE


def changing(session: Session) -> Duty | None:
    """Which kind of change is being made; None when none is."""
    if session.change is None:
        return None
    return Duty.CANCEL if session.change.cancel else Duty.MOVE


class Withheld:
    """A task that is never done. Implements `Task`."""

    def __init__(self, name: str, duty: Duty, receptionist: Receptionist, message: Message) -> None:
        self._name = name
        self._duty = duty
        self._receptionist = receptionist
        self._message = message

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Offer somebody who does it; what the caller said is kept for them."""
        session.unanswered = session.unanswered or turn.text
        return await self.ask_next(session)

    async def respond(self, turn: Turn, session: Session) -> Answer:
        """The same, in a call that goes on after the permission was taken back."""
        return await self.start(turn, session)

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """The same."""
        return await instead(self._name, self._duty, session, self._receptionist, self._message, opening)


class Limited:
    """A task of which only a part may be done: begun, and left as soon as it comes to the rest of it."""

    def __init__(
        self, name: str, task: Task, doing: Doing, receptionist: Receptionist, message: Message
    ) -> None:
        self._name = name
        self._task = task
        self._doing = doing
        self._receptionist = receptionist
        self._message = message

    async def start(self, turn: Turn, session: Session) -> Answer:
        """Begin, unless it is of the kind that is not done."""
        begun = await self._task.start(turn, session)
        return await self._left(turn, session) or begun

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """Go on, unless the caller wants the other kind now."""
        answer = await self._task.respond(turn, session)
        return await self._left(turn, session) or answer

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """Ask on, unless it may not be done any more."""
        refused = self._refused(session)
        if refused is None:
            return await self._task.ask_next(session, opening)
        return await instead(self._name, refused, session, self._receptionist, self._message, opening)

    async def _left(self, turn: Turn, session: Session) -> Answer | None:
        refused = self._refused(session)
        if refused is None:
            return None
        session.unanswered = session.unanswered or turn.text
        return await instead(self._name, refused, session, self._receptionist, self._message)

    def _refused(self, session: Session) -> Duty | None:
        duty = self._doing(session) if self._name in session.doing else None
        return duty if duty is not None and not self._receptionist.may(duty) else None


async def instead(
    name: str,
    duty: Duty,
    session: Session,
    receptionist: Receptionist,
    message: Message,
    opening: tuple[str, ...] = (),
) -> Answer:
    """Leave the task, and offer a person; where nobody is put through, a call-back."""
    if name in session.doing:
        session.doing.remove(name)
    session.change = None
    words = (*opening, NOT_MINE[duty])
    if receptionist.may(Duty.TRANSFER):
        return Answer((*words, ASK[Question.OFFER_PERSON]), "router", Question.OFFER_PERSON)
    text, session.unanswered = session.unanswered, None
    return await message.begin(session, MessageDraft(text, call_back=True), words)


def worded(receptionist: Receptionist) -> Mapping[str, str]:
    """Fixed sentences that promise what this agent may not do, and what is said in their place."""
    changed = {ASK_AGAIN[Question.HELP]: _what_it_does(receptionist)}
    if not receptionist.may(Duty.TRANSFER):
        changed[ASK[Question.OFFER_PERSON]] = OFFER_CALL_BACK
        changed[ASK_AGAIN[Question.OFFER_PERSON]] = CALL_BACK_YES_OR_NO
    return changed


def _what_it_does(receptionist: Receptionist) -> str:
    does = [words for duty, words in _TOLD_OF if receptionist.may(duty)]
    return f"You can {phrases.either(['ask me a question', *does[:_TOLD]])}."
