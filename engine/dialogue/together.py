"""Answers several wishes of one breath in one reply. Called by `talk.SessionTalk` on the engine loop."""

from __future__ import annotations

from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents import later
from engine.dialogue.agents.manners import NAME as ROUTER
from engine.dialogue.agents.router import Router
from engine.dialogue.session import Answer, Session
from engine.dialogue.several import Several


async def one_by_one(several: Several, router: Router, session: Session) -> Answer:
    """The first of several wishes is done, the others are kept, and questions are answered on the way."""
    first = several.first
    router.keep(several.later, session)
    if first is None:
        answer = Answer((wording.SURE, later.noted(several.later)), ROUTER, aside=True)
    else:
        answer = await router.respond(first, session)
    if first is not None and several.later and answer.question is not None:
        rest = answer.words[1:] if answer.words[:1] == (wording.SURE,) else answer.words
        answer = replace(answer, words=(wording.SURE, later.noted(several.later), *rest))
    for each in several.asked:
        told = await router.asked_beside(each, session)
        shaped = told.shaped or answer.shaped
        fallback = (answer.shaped.fallback,) if told.shaped and answer.shaped else ()
        answer = replace(answer, words=(*told.words, *fallback, *answer.words), shaped=shaped)
        answer = replace(answer, unanswered=told.unanswered or answer.unanswered)
    return answer
