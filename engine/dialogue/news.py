"""News that comes from outside a conversation: kept until it is told, and told once.

Called by `talk.SessionTalk` on the engine loop.
"""

from __future__ import annotations

from collections.abc import Sequence

from engine.dialogue.session import Session
from engine.ports import Notice, Urgency


def add(notice: Notice, session: Session) -> None:
    """Keep a notice unless it came before."""
    if notice.id not in session.told:
        session.told.append(notice.id)
        session.notices.append(notice)


def urgent(session: Session) -> bool:
    """Whether something must be said at the next pause."""
    return any(notice.urgency is Urgency.INTERRUPT for notice in session.notices)


def take(session: Session) -> Sequence[Notice]:
    """All that waits, in the order it came; nothing is left."""
    waiting, session.notices = session.notices, []
    return waiting
