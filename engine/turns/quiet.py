"""What is due while nobody says anything: arithmetic on seconds, no audio, no models.

Used by `engine.conversation` on the engine loop, one object a call, stepped with every tick of the line.
"""

from __future__ import annotations

from enum import StrEnum

from engine.settings import ConversationSettings


class Due(StrEnum):
    """What should happen now."""

    NEWS = "news"
    """Both are silent, and something came up outside."""
    ASK = "ask"
    """The caller has been silent for long."""
    STUCK = "stuck"
    """The agent should be speaking and is not."""


class Quiet:
    """Counts the silence of both sides."""

    def __init__(self, settings: ConversationSettings) -> None:
        self._settings = settings
        self._caller_s = 0.0
        self._agent_s = 0.0

    def step(self, seconds: float, *, heard: bool, busy: bool, has_news: bool) -> Due | None:
        """Advance by one tick.

        Args:
            heard: the caller's turn runs, or the agent is audible.
            busy: the agent speaks or is about to.
            has_news: something waits to be told.
        """
        self._agent_s = self._agent_s + seconds if busy and not heard else 0.0
        self._caller_s = 0.0 if busy or heard else self._caller_s + seconds
        if self._agent_s >= self._settings.stuck_s:
            self._agent_s = 0.0
            return Due.STUCK
        if has_news and self._caller_s >= self._settings.news_pause_s:
            return Due.NEWS
        if self._caller_s >= self._settings.silence_s:
            self._caller_s = 0.0
            return Due.ASK
        return None
