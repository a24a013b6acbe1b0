"""The tasks a conversation has open, the innermost last: begun, left, taken up again and closed.

Used by the router on the engine loop. Which tasks are open is in the session.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents import later
from engine.dialogue.agents.task import Task
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn

_SPEAKS_AS = {"change": "booking", "reminder": "booking", "vehicle_status": "faq"}


class Stack:
    """All tasks there are, by name."""

    def __init__(self, tasks: Mapping[str, Task]) -> None:
        self._tasks = tasks

    async def start(self, name: str, turn: Turn, session: Session) -> Answer:
        """Begin a task on top of what is open; one that was open already is taken up again."""
        task, known = self._tasks[name], name in session.doing
        session.message_left = None
        if known:
            session.doing.remove(name)
        session.doing.append(name)
        if known:
            return await task.respond(turn, session) or await task.ask_next(session)
        return await task.start(turn, session)

    async def respond(self, turn: Turn, session: Session) -> Answer | None:
        """The innermost task's answer; None when there is none in it."""
        return await self._tasks[session.doing[-1]].respond(turn, session)

    async def ask_next(self, session: Session, opening: tuple[str, ...] = ()) -> Answer:
        """What the innermost task asks next."""
        answer = await self._tasks[session.doing[-1]].ask_next(session)
        return replace(answer, words=(*opening, *answer.words))

    def close(self, answer: Answer, session: Session) -> Answer:
        """An answer without a question completes the task at hand, unless it was said beside it."""
        if answer.question is not None or answer.ended or answer.transfer is not None or answer.aside:
            return answer
        if session.doing:
            session.doing.pop()
            session.done += 1
        return replace(answer, aside=True)

    async def come_back(self, answer: Answer, session: Session) -> Answer:
        """After an answer that leaves nothing open, ask what is open below, or whether there is more."""
        answer = self.close(answer, session)
        if not answer.aside:
            return answer
        if session.at_hand is not None:
            back = await self.ask_next(session)
            joined = replace(answer, words=(*answer.words, *back.words), question=back.question)
            return await self.come_back(replace(joined, aside=back.aside), session)
        if session.later:
            return await self.come_back(await self._take_up(answer, session), session)
        last = wording.MEANWHILE if session.waiting else ASK[Question.ANYTHING_ELSE]
        return replace(answer, words=(*answer.words, last), question=Question.ANYTHING_ELSE, aside=False)

    async def _take_up(self, answer: Answer, session: Session) -> Answer:
        """The next of the wishes that were named in one breath with what is done now."""
        wish = session.later.pop(0)
        session.question = Question.HELP
        begun = await self.start(wish.task, later.after_that(wish, session), session)
        words = tuple(each for each in begun.words if each != wording.SURE)
        return replace(begun, words=(*answer.words, later.and_now(wish), *words), shaped=answer.shaped)


def speaks_as(session: Session) -> str:
    """The agent that does the task at hand, by the name callers of the API know."""
    name = session.at_hand or "router"
    return _SPEAKS_AS.get(name, name)
