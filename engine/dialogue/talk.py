"""One session's side of the dialogue: what `engine.conversation` and the chat door talk to.

Made by `Dialogue.open`, used on the engine loop by one caller at a time.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from copy import deepcopy
from dataclasses import dataclass, fields, replace

import structlog

from engine.dialogue import memory, news, parts, secrets, wording
from engine.dialogue.agents.manners import NAME as ROUTER
from engine.dialogue.agents.router import Router
from engine.dialogue.agents.summary import summary
from engine.dialogue.deeds import Deeds, OnlyARehearsal
from engine.dialogue.intents.clauses import Classifier
from engine.dialogue.intents.names import Intent
from engine.dialogue.phrasing import shape
from engine.dialogue.questions import ASK, EXPECTS, READ_BACKS, Question
from engine.dialogue.session import Answer, Session, Shaped
from engine.dialogue.together import Together
from engine.dialogue.turn import Turn
from engine.dialogue.understanding import understand
from engine.dialogue.welcome import back_again, offer_to_go_on, welcome
from engine.dialogue.whispers import Whispers
from engine.errors import RecordsUnavailable
from engine.ports import (
    Expects,
    LanguageModel,
    Notice,
    Progress,
    Receptionist,
    Reply,
    Screened,
    Slots,
    Whispered,
)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Before:
    """How things stood before the last turn."""

    session: Session
    deeds: int
    cut_off: bool


class SessionTalk:
    """The dialogue with one caller. Implements `engine.ports.Talk`.

    Attributes:
        intent: what the caller's last sentence was.
        confidence: 0 … 1 of it.
        agent: who answered last.
    """

    def __init__(
        self,
        session: Session,
        router: Router,
        tools: Deeds,
        classifier: Classifier,
        model: LanguageModel | None,
        rehearsal: Router,
        *,
        cut_off: bool = False,
    ) -> None:
        self._session = session
        self._cut_off = cut_off
        self._comes_back = False
        self._takes_message = False
        self._whispers = Whispers(tools)
        self._router = router
        self._tools = tools
        self._classifier = classifier
        self._together = Together(session, router, tools, classifier)
        self._model = model
        self._rehearsal = rehearsal
        self._rehearsed: dict[Shaped, str] = {}
        self._before: _Before | None = None
        self._unreported: dict[int, Answer] = {}
        self.intent = Intent.GENERAL
        self.confidence = 0.0
        self.agent = ROUTER
        self.shaped: dict[Shaped, str] = {}
        """What the model made of the answers so far."""

    # --- what is said -----------------------------------------------------------------------------

    async def greet(self) -> Reply:
        """The first words of a call, and those after a person gave it back or could not be reached."""
        session, back, message = self._session, self._comes_back, self._takes_message
        self._cut_off = self._comes_back = self._takes_message = False
        if back:
            return self._reply(back_again(session), Intent.GREETING, 1.0)
        if session.replies and session.notices and (told := await self.announce()) is not None:
            return told
        facts, asks = self._tools.facts(), message and not session.doing
        first = await self._router.take_a_message(session, facts) if asks else None
        return self._reply(first or welcome(session, facts), Intent.GREETING, 1.0)

    def take_a_message(self) -> None:
        """The caller rang for a person and nobody came: begin with asking for a message."""
        self._takes_message = True

    def overheard(self, role: str, text: str) -> None:
        """Keep what a person and the caller said to each other."""
        self._session.history.append((role, text))

    def given_back(self) -> None:
        """A person who spoke with the caller leaves the call to the agent (again); `greet` follows."""
        self._comes_back = bool(self._session.replies)
        self._whispers.forget()

    async def whisper(self, text: str) -> Whispered:
        """Take in what a person at the desk says to the agent and the caller does not hear."""
        return await self._whispers.hear(text, self._router, self._session)

    def screen(self, text: str) -> Screened:
        """Mask secrets, also those that come in parts over several turns."""
        session = self._session
        phone_asked = session.question is not None and EXPECTS[session.question] is Expects.PHONE
        masked = secrets.mask(text, expected=session.secret, phone_asked=phone_asked)
        session.secret = secrets.announced(text) or (session.secret if masked.kinds else None)
        return Screened(masked.text, bool(masked.kinds))

    def glimpse(self, text: str) -> str:
        """The same for words of a turn that is not over; nothing of them is remembered."""
        session = self._session
        phone_asked = session.question is not None and EXPECTS[session.question] is Expects.PHONE
        masked = secrets.mask(text, expected=session.secret, phone_asked=phone_asked).text
        return masked if phone_asked else secrets.unfinished(masked)

    async def respond(self, text: str) -> Reply:
        """Understand one turn of the caller, act on it, and return the answer."""
        self._before = _Before(deepcopy(self._session), self._tools.count, self._cut_off)
        self._whispers.begin()
        turn = await understand(text, self._session, self._tools, self._classifier)
        if turn.text:
            self._session.history.append(("caller", turn.text))
        offered, self._cut_off = not self._cut_off, False
        if not offered and self._session.doing and turn.intent in parts.SAYS_NOTHING_NEW:
            answer = offer_to_go_on(self._session)
        elif turn.intent is Intent.REPEAT and (again := self._again(turn)) is not None:
            answer = again
        else:
            turn, answer = await self._with_the_rest(turn, await self._safely(turn))
        return self._reply(answer, turn.intent, turn.confidence)

    def _again(self, turn: Turn) -> Answer | None:
        """The last reply once more; None when there was none to say again and it is not too fast either."""
        session, slower = self._session, wording.asks_for_slower(turn.plain)
        session.slowly |= slower
        if session.last is None and slower:
            return Answer((wording.MORE_SLOWLY, ASK[Question.HELP]), ROUTER, Question.HELP)
        return session.last

    async def _with_the_rest(self, turn: Turn, answer: Answer) -> tuple[Turn, Answer]:
        """ "No, forget it. What's your address?": the no leaves nothing open, so the rest is heard too."""
        rest = await self._together.rest(turn, answer)
        return (turn, answer) if rest is None else (rest, await self._safely(rest))

    async def _safely(self, turn: Turn) -> Answer:
        """The agents' answer; while the records cannot be had, an apology that leaves all as it was."""
        session, before = self._session, deepcopy(self._session)
        try:
            await self._recognise()
            answer = await self._together.answer(turn)
            told = None if answer.ended else await self._router.tell(news.take(session), session)
            whole = await self._router.and_then(news.joined(told, answer), session)
            return await self._whispers.follow(whole, self._router, session)
        except RecordsUnavailable as error:
            log.error("records_unavailable", reason=str(error))
            self._put_back(before)
            return Answer(
                (wording.RECORDS_AWAY, wording.SAY_AGAIN), ROUTER, session.question or Question.HELP
            )

    def _put_back(self, before: Session) -> None:
        for each in fields(before):
            setattr(self._session, each.name, getattr(before, each.name))

    def take_back(self, reply_id: int) -> bool:
        """Forget the last turn, of whose reply nothing was heard; False when something was done for it."""
        session, before = self._session, self._before
        if before is None or reply_id != session.replies or self._tools.count != before.deeds:
            return False
        told_since = session.told != before.session.told
        if told_since or session.ended or session.recording_declined != before.session.recording_declined:
            return False
        self._unreported.pop(reply_id, None)
        self._put_back(replace(before.session, replies=reply_id))
        self._whispers.take_back()
        self._cut_off, self._before = before.cut_off, None
        return True

    async def rehearse(self, text: str) -> Reply | None:
        """What would be answered to this turn; None when something would be done for it."""
        talk = SessionTalk(
            deepcopy(self._session),
            self._rehearsal,
            self._tools.rehearsal(),
            self._classifier,
            self._model,
            self._rehearsal,
            cut_off=self._cut_off,
        )
        talk._whispers = self._whispers.copy()
        try:
            reply = await talk.respond(talk.screen(text).text)
        except OnlyARehearsal:
            return None
        self._rehearsed = talk.shaped
        return reply

    async def _recognise(self) -> None:
        """Look once who has the number of the line."""
        session = self._session
        if session.caller_phone and session.customer is None and session.is_customer is None:
            session.customer = await self._tools.customer(session.caller_phone)
            session.is_customer = None if session.customer else False

    # --- news from outside ------------------------------------------------------------------------

    def notify(self, notice: Notice) -> None:
        """Take in news; the same notice twice is said once."""
        news.add(notice, self._session)

    @property
    def has_news(self) -> bool:
        """Whether something should be said at the next pause."""
        return news.urgent(self._session)

    async def announce(self) -> Reply | None:
        """Say the news that waits and come back to what was open; None when there is none."""
        session = self._session
        answer = await self._router.tell(news.take(session), session)
        if answer is None:
            return None
        try:
            back = await self._router.and_then(answer, session)
        except RecordsUnavailable as error:
            log.error("records_unavailable", reason=str(error))
            back = replace(answer, question=session.question or Question.HELP)
        return self._reply(back, self.intent, self.confidence)

    # --- what was heard ---------------------------------------------------------------------------

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:
        """Keep what was heard of a reply; a read-back counts only when heard to its end."""
        answer = self._unreported.pop(reply_id, None)
        if answer is None:
            return
        if text.strip():
            self._session.history.append(("agent", text))
        if answer.question in READ_BACKS:
            self._session.read_back_heard = complete

    # --- what came of it --------------------------------------------------------------------------

    @property
    def history(self) -> Sequence[tuple[str, str]]:
        """(role, text) of what was said by the caller and heard of the agent."""
        return self._session.history

    @property
    def receptionist(self) -> Receptionist:
        """Who speaks."""
        return self._session.receptionist

    @property
    def agent_name(self) -> str:
        """How who speaks calls itself."""
        return self._tools.facts().agent_name

    @property
    def slots(self) -> Slots:
        """What is known so far."""
        return self._session.slots

    @property
    def state(self) -> str:
        """Where the conversation stands: CALL_START, DISCOVERY, ACTIVE, COMPLETION."""
        return self._session.state

    @property
    def progress(self) -> Progress:
        """The same with what is at hand and what was asked last."""
        session = self._session
        return Progress(session.state, session.at_hand, session.question)

    @property
    def appointment_id(self) -> int | None:
        """The appointment this session booked last."""
        return self._session.appointment_id

    @property
    def tasks(self) -> Sequence[int]:
        """Messages and hand-offs this session left."""
        return tuple(self._session.tasks)

    @property
    def summary(self) -> str:
        """What a person is told before they get this caller, as of now."""
        return summary(self._session)

    @property
    def ended(self) -> bool:
        """Whether the agent has said goodbye."""
        return self._session.ended

    def remembered(self) -> str:
        """The session as JSON, for `Dialogue.take_up`."""
        return memory.dump(self._session)

    # --- replies ----------------------------------------------------------------------------------

    def _reply(self, answer: Answer, intent: Intent, confidence: float) -> Reply:
        session = self._session
        session.replies += 1
        session.question = answer.question
        if answer.question in READ_BACKS:
            session.read_back_heard = False
        session.ended = answer.ended
        self.intent, self.confidence, self.agent = intent, confidence, answer.agent
        self._unreported[session.replies] = answer
        session.last = replace(answer, transfer=None, stop_recording=False, unanswered="")
        return Reply(
            id=session.replies,
            sentences=self._sentences(answer, session.last),
            intent=intent.value,
            confidence=confidence,
            agent=answer.agent,
            expects=EXPECTS[answer.question] if answer.question else Expects.NOTHING,
            must_be_heard=answer.question in READ_BACKS,
            ended=answer.ended,
            slowly=session.slowly,
            transfer=answer.transfer,
            stop_recording=answer.stop_recording,
            unanswered=answer.unanswered,
        )

    async def _sentences(self, answer: Answer, kept: Answer) -> AsyncGenerator[str]:
        if answer.shaped is not None:
            told, ready = self.receptionist.instructions, self._rehearsed.get(answer.shaped)
            sentence = ready or await shape(answer.shaped, self._model, told)
            self.shaped[answer.shaped] = sentence
            if self._session.last is kept:
                self._session.last = replace(kept, words=(sentence, *answer.words), shaped=None)
            yield sentence
        for sentence in answer.words:
            yield sentence
