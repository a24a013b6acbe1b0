"""The dialogue of a dealership, shared by every call and chat session.

Built once by the composition root; used on the engine loop. Holds no conversation's state.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.dialogue import memory, questions, wording
from engine.dialogue.agents.proposal import Judge
from engine.dialogue.agents.router import Router
from engine.dialogue.ahead import likely
from engine.dialogue.deeds import Deeds, OnlyARehearsal
from engine.dialogue.intents.clauses import Classifier
from engine.dialogue.rehearsal import FAQ, Outcome, Rehearsal
from engine.dialogue.session import Session
from engine.dialogue.slots import phones
from engine.dialogue.talk import SessionTalk
from engine.ports import CarWish, Knowledge, LanguageModel, Receptionist, Tools


class Dialogue:
    """Opens conversations.

    Args:
        receptionist: who speaks in those that begin now; one that goes on keeps its own.
    """

    def __init__(
        self,
        classifier: Classifier,
        judge: Judge,
        knowledge: Knowledge,
        tools: Tools,
        model: LanguageModel | None,
        receptionist: Callable[[], Receptionist] = Receptionist,
    ) -> None:
        self._classifier = classifier
        self._knowledge = knowledge
        self._tools = tools
        self._model = model
        self._judge = judge
        self._receptionist = receptionist

    def over(self, tools: Tools) -> Dialogue:
        """The same dialogue that works with other tools."""
        return Dialogue(
            self._classifier, self._judge, self._knowledge, tools, self._model, self._receptionist
        )

    def open(self, session_id: str, *, caller_phone: str | None = None) -> SessionTalk:
        """Start a conversation.

        Args:
            session_id: key of the session in the records.
            caller_phone: number of the line that calls, in any form; ignored when it is no valid one.
        """
        phone = phones.e164(caller_phone or "")
        return self._talk(Session(session_id, phone, self._receptionist()))

    def take_up(self, session_id: str, remembered: str, *, cut_off: bool = False) -> SessionTalk:
        """Go on with a conversation that was kept by `SessionTalk.remembered`; raises `NotRemembered`.

        Args:
            cut_off: the caller was dropped and begins anew; they are offered to go on.
        """
        session = memory.load(remembered)
        session.id = session_id
        if cut_off:
            session.receptionist = self._receptionist()
        return self._talk(session, cut_off=cut_off)

    def _talk(self, session: Session, *, cut_off: bool = False) -> SessionTalk:
        who = session.receptionist
        deeds = Deeds(self._tools, who)
        return SessionTalk(
            session,
            Router(deeds, self._knowledge, self._judge, who),
            deeds,
            self._classifier,
            self._model,
            Router(deeds.rehearsal(), self._knowledge, self._judge, who),
            cut_off=cut_off,
        )

    async def rehearse(self, question: str) -> Rehearsal:
        """What a caller who asks this first would be told; nothing is done, and no model phrases it."""
        who = self._receptionist()
        session, deeds = Session("rehearsal", receptionist=who), Deeds(self._tools, who).rehearsal()
        router = Router(deeds, self._knowledge, self._judge, who)
        talk = SessionTalk(session, router, deeds, self._classifier, None, router)
        try:
            reply = await talk.respond(talk.screen(question).text)
        except OnlyARehearsal:
            return Rehearsal(Outcome.TASK, (), talk.agent)
        said = [sentence async for sentence in reply.sentences]
        answered = Outcome.ANSWERED if reply.agent == FAQ else Outcome.TASK
        outcome = Outcome.UNKNOWN if session.unanswered else answered
        return Rehearsal(outcome, said, reply.agent, [each.facts for each in talk.shaped])

    async def fixed_sentences(self) -> Sequence[str]:
        """Every sentence whose words are known before anyone calls, for synthesis ahead of time."""
        who = self._receptionist()
        tools = Deeds(self._tools, who)
        facts, router = tools.facts(), Router(tools, self._knowledge, self._judge, who)
        every = (
            *wording.greeting(facts),
            *questions.ASK.values(),
            *wording.FIXED,
            wording.goodbye(facts),
            wording.robot(facts),
            wording.who_we_are(facts),
            router.services_offered(),
            questions.AREA_CODE,
            questions.REST_OF_NUMBER,
            *questions.ASK_AGAIN.values(),
            *await router.known_answers(),
            *router.known_refusals(),
        )
        return tuple(dict.fromkeys(every))

    async def likely_sentences(self) -> Sequence[str]:
        """Sentences with days and times that callers may be told from today on."""
        tools = self._tools
        stock = (await tools.stock(CarWish())).cars
        every = likely(tools.services(), tools.facts(), stock, tools.now().date())
        return tuple(dict.fromkeys(every))
