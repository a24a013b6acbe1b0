"""Finds the service for a caller who describes instead of naming it, and proposes it.

"A grinding sound whenever I stop" → "That sounds like the brakes. Shall I book a brake inspection?" Used by
`work` on the engine loop.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from engine.dialogue import phrases, wording
from engine.dialogue.agents.subject import Asked
from engine.dialogue.intents.yes_no import YesNo
from engine.dialogue.questions import ASK_AGAIN, Question
from engine.dialogue.session import Session, WorkDraft
from engine.dialogue.slots.offers import looks_first
from engine.dialogue.turn import Turn
from engine.dialogue.work.guess import Guess, best
from engine.dialogue.work.kinds import Kind
from engine.dialogue.work.offered import inspection, looks
from engine.ports import ServiceOffer, Tools

_OFTEN_ENOUGH = 2
_LONGEST_NOTE = 500
_FEWEST_WORDS, _MOST_CLAUSES = 3, 4
_CLAUSE_ENDS = re.compile(r"[.,;:?!]\s+|\s+(?:because|'?cause|cuz|since|as|and|but|so)\s+", re.IGNORECASE)
_LEAVES_IT = re.compile(
    r"\b(?:i don't know|i do not know|dunno|no idea|not sure|no clue|can't (?:tell|say)|you tell me|"
    r"whatever (?:you|it|they)|you(?:'re| are) the expert|that's for you)\b"
)
_SOUNDS_LIKE: Mapping[Kind, str] = {
    Kind.BRAKE_TROUBLE: wording.LIKE_THE_BRAKES,
    Kind.BATTERY_TROUBLE: wording.LIKE_THE_BATTERY,
    Kind.TROUBLE: wording.CANNOT_TELL,
}


class Judge(Protocol):
    """What work a sentence is about, judged by its meaning."""

    async def rank(self, text: str) -> Sequence[tuple[Kind, float]]:
        """Kinds with their probabilities, the likeliest first."""
        ...


class Proposal:
    """The way from a description to a service. What was proposed is in the session's `work`."""

    def __init__(self, tools: Tools, judge: Judge) -> None:
        self._tools = tools
        self._judge = judge

    async def guess(self, turn: Turn, session: Session) -> Guess | None:
        """What work the sentence seems to be about."""
        if not turn.plain:
            return None
        asked = session.question is Question.SERVICE and not (turn.found.anything or turn.is_question)
        return best(await self._judge.rank(turn.text), self._tools.services(), asked=asked)

    async def take(self, turn: Turn, session: Session) -> bool:
        """Use a sentence in which no service was named; whether there was anything in it."""
        draft = session.work
        draft.not_offered = False
        if draft.proposed and self._answered(turn, session):
            return True
        refused = session.work is not draft
        guess = await self.guess(turn, session)
        if guess is not None and self.use(guess, turn, session):
            return True
        fault = looks_first(turn.plain, self._tools.services())
        if fault is not None and self._propose(fault, wording.CANNOT_TELL, session):
            session.work.described = turn.text[:_LONGEST_NOTE]
            return True
        if session.question is Question.SERVICE and _LEAVES_IT.search(turn.plain):
            return self._propose(
                self._among_unclear(session) or self._inspection(), wording.NO_MATTER, session
            )
        session.work.missed += session.question is Question.SERVICE and not turn.is_question
        return refused

    def note(self, guess: Guess | None, turn: Turn, session: Session) -> None:
        """Keep what the caller says is wrong, for the technician."""
        if guess is not None and guess.is_trouble and turn.text not in session.work.described:
            described = f"{session.work.described} {turn.text}".strip()
            session.work.described = described[:_LONGEST_NOTE]

    async def note_beside(self, turn: Turn, session: Session) -> None:
        """Keep what is wrong when it is told beside the name of a service: "…, there's a squeal"."""
        clauses = [each for each in _CLAUSE_ENDS.split(turn.text) if len(each.split()) >= _FEWEST_WORDS]
        for clause in clauses[:_MOST_CLAUSES] if len(clauses) > 1 else ():
            guess = best(await self._judge.rank(clause), self._tools.services(), asked=False)
            if guess is not None and guess.is_trouble:
                self.note(guess, turn, session)
                return

    def asks(self, session: Session) -> Asked | None:
        """The open proposal; a general inspection where the service was asked for in vain; else None."""
        draft, whole = session.work, self._inspection()
        if not draft.proposed and draft.missed >= _OFTEN_ENOUGH:
            self._propose(whole, wording.NOT_SURE_WHICH, session)
        if not draft.proposed:
            return None
        is_whole = whole is not None and draft.proposed == whole.name
        service = phrases.a(draft.proposed)
        ask = phrases.for_a_look(service) if is_whole else f"Shall I book {service}?"
        return (*((draft.because,) if draft.because else ()), ask), Question.THIS_SERVICE

    def in_vain(self, session: Session) -> Asked | None:
        """After the service was asked for and not told: all there are."""
        if not session.work.missed:
            return None
        return (self.services_offered(), ASK_AGAIN[Question.SERVICE]), Question.SERVICE

    def services_offered(self) -> str:
        """All services in a sentence, for a caller who named none of them."""
        return f"I can book {phrases.either([phrases.a(offer.name) for offer in self._tools.services()])}."

    def settle(self, service: str, session: Session) -> bool:
        """This service it is."""
        session.fill(service_type=service)
        session.unclear_services = ()
        session.work = WorkDraft(session.work.described)
        return True

    # --- one sentence -----------------------------------------------------------------------------

    def _answered(self, turn: Turn, session: Session) -> bool:
        """Whether the proposal was agreed to; to say when instead of yes is to agree."""
        draft, found = session.work, turn.found
        if session.question is not Question.THIS_SERVICE:
            return False
        if found.yes_no is YesNo.NO:
            session.work = WorkDraft(draft.described, refused=(*draft.refused, draft.proposed), missed=1)
            return False
        says_when = found.day or found.time
        return bool(found.yes_no is YesNo.YES or says_when) and self.settle(draft.proposed, session)

    def use(self, guess: Guess, turn: Turn, session: Session) -> bool:
        draft = session.work
        if guess.kind is Kind.OTHER or (guess.service is None and guess.is_trouble):
            draft.not_offered = guess.sure or not turn.found.vehicle
            return draft.not_offered
        self.note(guess, turn, session)
        if guess.kind is Kind.INSPECTION and looks(draft.proposed):
            return self.settle(draft.proposed, session)
        if guess.service is None:
            return guess.sure and self._propose(self._inspection(), wording.NOT_OUR_WORK, session)
        service = guess.service
        if session.unclear_services and looks(service.name):
            service = self._among_unclear(session) or service
        if guess.sure and not guess.is_trouble:
            return self.settle(service.name, session)
        return self._propose(service, _SOUNDS_LIKE.get(guess.kind, ""), session)

    def _propose(self, service: ServiceOffer | None, because: str, session: Session) -> bool:
        draft = session.work
        if service is None or service.name in draft.refused:
            return False
        session.unclear_services = ()
        draft.proposed, draft.because = service.name, because
        return True

    def _among_unclear(self, session: Session) -> ServiceOffer | None:
        """Of the services that were asked about, the one by which somebody looks first."""
        asked = [each for each in self._tools.services() if each.name in session.unclear_services]
        return next((each for each in asked if looks(each.name)), None)

    def _inspection(self) -> ServiceOffer | None:
        return inspection(self._tools.services())
