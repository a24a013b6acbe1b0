"""How loud both sides of each live call were in the last seconds. On Qt's thread, without widgets."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.events import AppEvent, CallChanged
from app.live_events import SoundHeard
from app.ui.language import Marked, mark, tr
from telephony.call import CallState

FIGURES = 100
"""Kept of each side: ten seconds."""
LOUD = 0.02
"""From this share of what a line can carry on, somebody speaks: quiet rooms and lines stay below."""
_JUST_NOW = 5
CALLER, AGENT, YOU, STAFF = mark("Caller"), mark("Agent"), mark("You"), mark("Staff")
NAMES = (CALLER, AGENT, YOU, STAFF)
"""Who may be heard on a call."""
_SPEAKS: Mapping[Marked, Marked] = {
    AGENT: mark("Agent speaks"),
    YOU: mark("You speak"),
    STAFF: mark("Staff speaks"),
}


def _quiet() -> deque[float]:
    return deque([0.0] * FIGURES, FIGURES)


@dataclass(frozen=True, slots=True)
class Sound:
    """The last seconds of one call, oldest first."""

    caller: deque[float] = field(default_factory=_quiet)
    agent: deque[float] = field(default_factory=_quiet)

    def words(self, here: Marked) -> str:
        """Who is heard just now; `here` is who speaks from this side."""
        caller, agent = _speaks(self.caller), _speaks(self.agent)
        if caller and agent:
            return tr("Both speak")
        if agent:
            return tr(_SPEAKS[here])
        return tr("Caller speaks") if caller else tr("Silence")


class SoundsModel(QObject):
    """Follows every live call.

    Attributes:
        heard: emitted with the session of a call whose sound is new.
    """

    heard = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sounds: dict[str, Sound] = {}

    def of(self, session_id: str) -> Sound:
        """The last seconds of a call; silence for one that is not live."""
        return self._sounds.get(session_id) or Sound()

    def apply(self, event: AppEvent) -> None:
        """Take in one event."""
        if isinstance(event, SoundHeard):
            sound = self._sounds.setdefault(event.session_id, Sound())
            sound.caller.extend(event.caller)
            sound.agent.extend(event.agent)
            self.heard.emit(event.session_id)
        elif isinstance(event, CallChanged) and event.state is CallState.ENDED:
            self._sounds.pop(event.session_id, None)


def _speaks(side: Sequence[float]) -> bool:
    return max(list(side)[-_JUST_NOW:]) >= LOUD
