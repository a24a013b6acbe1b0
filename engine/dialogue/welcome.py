"""The agent's first words: to who calls, to who was cut off, and to who spoke with a person meanwhile.

Used by `talk.SessionTalk` on the engine loop.
"""

from __future__ import annotations

from dataclasses import replace

from engine.dialogue import wording
from engine.dialogue.agents.manners import NAME as ROUTER
from engine.dialogue.agents.taken_up import what_was_open
from engine.dialogue.questions import ASK, Question
from engine.dialogue.session import Answer, Session
from engine.ports import DealershipFacts


def welcome(session: Session, facts: DealershipFacts) -> Answer:
    """Announce who speaks; to a caller who was cut off, say what was open and offer to go on."""
    greeting = wording.greeting(facts)
    if session.doing:
        offer = offer_to_go_on(session)
        return replace(offer, words=(*greeting, *offer.words))
    session.hand_off = None
    return Answer((*greeting, ASK[Question.HELP]), ROUTER, Question.HELP)


def offer_to_go_on(session: Session) -> Answer:
    """To a caller who was cut off."""
    session.hand_off = None
    words = (wording.CUT_OFF, what_was_open(session), ASK[Question.GO_ON])
    return Answer(words, ROUTER, Question.GO_ON)


def back_again(session: Session) -> Answer:
    """To a caller whom a person has spoken with and given back; what was open may be settled by now."""
    session.hand_off = None
    if session.doing:
        words = (wording.BACK, what_was_open(session), ASK[Question.GO_ON])
        return Answer(words, ROUTER, Question.GO_ON)
    return Answer((wording.BACK, wording.WHAT_ELSE), ROUTER, Question.HELP)
