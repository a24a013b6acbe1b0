"""Writes a session to JSON and reads it again, so that a conversation outlives the program.

Called by `talk.SessionTalk` and `dialogue.Dialogue` on the engine loop.
"""

from __future__ import annotations

import msgspec

from engine.dialogue.session import Session
from engine.errors import EngineError


class NotRemembered(EngineError):
    """What was kept of a session cannot be read: another version wrote it, or it is damaged."""

    code = "not_remembered"


def dump(session: Session) -> str:
    """All of a session."""
    return msgspec.json.encode(session).decode()


def load(text: str) -> Session:
    """The session again; raises `NotRemembered`."""
    try:
        return msgspec.json.decode(text, type=Session)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotRemembered("What was kept of the conversation cannot be read.") from error
