"""One session's side of the dialogue: what `engine.conversation` and the chat door talk to.

Made by `Dialogue.open`, used on the engine loop by one caller at a time.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace

import structlog

from engine.dialogue import wording
from engine.dialogue.agents.router import NAME as ROUTER
from engine.dialogue.agents.router import Router
from engine.dialogue.intents.names import Intent
from engine.dialogue.phrasing import shape
from engine.dialogue.questions import ASK, EXPECTS, Question
from engine.dialogue.session import Answer, Session
from engine.dialogue.turn import Turn
from engine.dialogue.understanding import Classifier, understand
from engine.errors import RecordsUnavailable
from engine.ports import Expects, LanguageModel, Reply, Slots, Tools

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Spoken:
    """A reply on its way to the caller: what was decided and the sentences handed out so far."""

    answer: Answer
    said: list[str] = field(default_factory=list)


class SessionTalk:
    """The dialogue with one caller. Implements `engine.ports.Talk`.

    Attributes:
        intent: what the caller's last sentence was.
        confidence: 0 … 1 of it.
        agent: who answered last.
        history: (role, text) of what was said by the caller and heard of the agent.
    """

    def __init__(
        self,
        session: Session,
        router: Router,
        tools: Tools,
        classifier: Classifier,
        model: LanguageModel | None,
    ) -> None:
        self._session = session
        self._router = router
        self._tools = tools
        self._classifier = classifier
        self._model = model
        self._replies = 0
        self._unreported: dict[int, _Spoken] = {}
        self._last: _Spoken | None = None
        self.intent = Intent.GENERAL
        self.confidence = 0.0
        self.agent = ROUTER
        self.history: list[tuple[str, str]] = []

    async def greet(self) -> Reply:
        """The first words of a call."""
        words = (*wording.greeting(self._tools.facts()), ASK[Question.HELP])
        return self._reply(Answer(words, ROUTER, Question.HELP), Intent.GREETING, 1.0)

    async def respond(self, text: str) -> Reply:
        """Understand one turn of the caller, act on it, and return the answer."""
        turn = await understand(text, self._session, self._tools, self._classifier)
        if turn.text:
            self.history.append(("caller", turn.text))
        if turn.intent is Intent.REPEAT and self._last is not None:
            answer = self._again(self._last)
        else:
            answer = await self._answer(turn)
        return self._reply(answer, turn.intent, turn.confidence)

    async def _answer(self, turn: Turn) -> Answer:
        """The agents' answer; while the records cannot be had, an apology that leaves all as it was."""
        try:
            return await self._router.respond(turn, self._session)
        except RecordsUnavailable as error:
            log.error("records_unavailable", reason=str(error))
            question = self._session.question or Question.HELP
            return Answer((wording.RECORDS_AWAY, wording.SAY_AGAIN), ROUTER, question)

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:
        """Keep what was heard of a reply; a read-back counts only when heard to its end."""
        spoken = self._unreported.pop(reply_id, None)
        if spoken is None:
            return
        if text.strip():
            self.history.append(("agent", text))
        if spoken.answer.question is Question.BOOK:
            self._session.read_back_heard = complete

    @property
    def slots(self) -> Slots:
        """What is known so far."""
        return self._session.slots

    @property
    def appointment_id(self) -> int | None:
        """The appointment this session booked last."""
        return self._session.appointment_id

    @property
    def tasks(self) -> Sequence[int]:
        """Messages this session left."""
        return tuple(self._session.tasks)

    @property
    def ended(self) -> bool:
        """Whether the agent has said goodbye."""
        return self._session.ended

    def _again(self, last: _Spoken) -> Answer:
        """The last reply once more, word for word."""
        return replace(last.answer, words=tuple(last.said) or last.answer.words, shaped=None)

    def _reply(self, answer: Answer, intent: Intent, confidence: float) -> Reply:
        self._replies += 1
        self._session.question = answer.question
        if answer.question is Question.BOOK:
            self._session.read_back_heard = False
        self._session.ended = answer.ended
        self.intent, self.confidence, self.agent = intent, confidence, answer.agent
        spoken = self._last = self._unreported[self._replies] = _Spoken(answer)
        return Reply(
            id=self._replies,
            sentences=self._sentences(spoken),
            intent=intent.value,
            confidence=confidence,
            agent=answer.agent,
            expects=EXPECTS[answer.question] if answer.question else Expects.NOTHING,
            must_be_heard=answer.question is Question.BOOK,
            ended=answer.ended,
        )

    async def _sentences(self, spoken: _Spoken) -> AsyncIterator[str]:
        if spoken.answer.shaped is not None:
            sentence = await shape(spoken.answer.shaped, self._model)
            spoken.said.append(sentence)
            yield sentence
        for sentence in spoken.answer.words:
            spoken.said.append(sentence)
            yield sentence
