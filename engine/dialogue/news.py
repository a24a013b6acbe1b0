"""News that comes from outside a conversation: kept until it is told, and told once.

Called by `talk.SessionTalk` on the engine loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.dialogue.session import Answer, Session
from engine.ports import Notice, Urgency

_WAITS = (None, "escalation")


def add(notice: Notice, session: Session) -> None:
    """Keep a notice unless it came before."""
    if notice.id not in session.told:
        session.told.append(notice.id)
        session.notices.append(notice)


def urgent(session: Session) -> bool:
    """Whether something must be said at the next pause; who does nothing but wait is told anything then."""
    waits = session.at_hand in _WAITS
    return not session.ended and any(waits or each.urgency is Urgency.INTERRUPT for each in session.notices)


def take(session: Session) -> Sequence[Notice]:
    """All that waits, in the order it came; nothing is left."""
    waiting, session.notices = session.notices, []
    return waiting


def joined(told: Answer | None, answer: Answer) -> Answer:
    """News and the answer to a turn in one reply.

    News that asks something is the question that stays open: what the turn completed is still said,
    what it would have asked comes back later.
    """
    if told is None:
        return answer
    if told.question is None and told.transfer is None:
        return replace(answer, words=(*told.words, *answer.words))
    completed = answer.words if answer.question is None else ()
    return replace(
        told, words=(*told.words[:-1], *completed, told.words[-1]), stop_recording=answer.stop_recording
    )
