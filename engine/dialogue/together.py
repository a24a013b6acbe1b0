"""Answers all that a caller said in one breath in one reply. Called by `talk` on the engine loop."""

from __future__ import annotations

from dataclasses import replace

from engine.dialogue import parts, wording
from engine.dialogue.agents import later
from engine.dialogue.agents.manners import NAME as ROUTER
from engine.dialogue.agents.router import Router
from engine.dialogue.deeds import Deeds
from engine.dialogue.intents.clauses import Classifier
from engine.dialogue.intents.names import Intent
from engine.dialogue.session import Answer, Session
from engine.dialogue.several import Several, apart
from engine.dialogue.turn import Turn
from engine.dialogue.understanding import understand


class Together:
    """A no and what follows it, two questions, several wishes: heard one after the other."""

    def __init__(self, session: Session, router: Router, tools: Deeds, classifier: Classifier) -> None:
        self._session = session
        self._router = router
        self._tools = tools
        self._classifier = classifier

    async def answer(self, turn: Turn) -> Answer:
        """The agents' answer to all of it; raises `RecordsUnavailable`."""
        turn = await self._after_a_no(turn) or turn
        several = await apart(turn, self._session, self._tools, self._classifier)
        if several is not None:
            return await self._one_by_one(several)
        return await self._both(turn) or await self._router.respond(turn, self._session)

    async def rest(self, turn: Turn, answer: Answer) -> Turn | None:
        """What was said behind a yes or no that leaves nothing open; None when that is nothing new."""
        rest = parts.REST.search(turn.text)
        if rest is None or turn.intent not in parts.YES_OR_NO or answer.question not in parts.NOTHING_OPEN:
            return None
        self._session.question = answer.question
        behind = await self._understand(rest["rest"])
        says_nothing = behind.intent in parts.SAYS_NOTHING_NEW or behind.intent is Intent.PROVIDE_INFO
        return None if says_nothing else behind

    async def _after_a_no(self, turn: Turn) -> Turn | None:
        """ "No, but what are your hours?": the no answers what was asked, the rest is heard after it."""
        session, rest = self._session, parts.after_no(turn.text)
        if rest is None or session.question not in parts.LEFT_BY_A_NO or turn.intent not in parts.REQUESTS:
            return None
        refusal = await self._understand("no")
        answer = await self._router.and_then(await self._router.respond(refusal, session), session)
        session.question = answer.question
        behind = await self._understand(rest)
        return replace(behind, intent=turn.intent, confidence=turn.confidence)

    async def _both(self, turn: Turn) -> Answer | None:
        """The answers to two questions in one breath; what is not known comes last."""
        session, texts = self._session, parts.two_questions(turn.text)
        if texts is None or turn.intent is not Intent.FAQ or session.question in parts.FREE_TEXT:
            return None
        turns = [await self._understand(each) for each in texts]
        if any(each.intent is not Intent.FAQ or not each.is_question for each in turns):
            return None
        answers = [await self._router.respond(each, session) for each in turns]
        first, second = sorted(answers, key=lambda each: each.question is not None)
        if first.question is not None or (first.shaped and second.shaped):
            return None
        words = tuple(dict.fromkeys((*first.words, *second.words)))
        return replace(second, words=words, shaped=first.shaped or second.shaped)

    async def _one_by_one(self, several: Several) -> Answer:
        """The first of several wishes is done, the others are kept, and questions are answered on the way."""
        session, first = self._session, several.first
        self._router.keep(several.later, session)
        if first is None:
            answer = Answer((wording.SURE, later.noted(several.later)), ROUTER, aside=True)
        else:
            answer = await self._router.respond(first, session)
        if first is not None and several.later and answer.question is not None:
            rest = answer.words[1:] if answer.words[:1] == (wording.SURE,) else answer.words
            answer = replace(answer, words=(wording.SURE, later.noted(several.later), *rest))
        for each in several.asked:
            told = await self._router.asked_beside(each, session)
            shaped = told.shaped or answer.shaped
            fallback = (answer.shaped.fallback,) if told.shaped and answer.shaped else ()
            answer = replace(answer, words=(*told.words, *fallback, *answer.words), shaped=shaped)
            answer = replace(answer, unanswered=told.unanswered or answer.unanswered)
        return answer

    async def _understand(self, text: str) -> Turn:
        return await understand(text, self._session, self._tools, self._classifier)
