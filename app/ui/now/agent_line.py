"""What the agent is doing on the call on show, and where the conversation stands, in a line."""

from __future__ import annotations

from app.ui.language import tr
from app.ui.now.agent_words import agent_words
from app.ui.now.calls_model import CallsModel
from app.ui.pieces import Elided


class AgentLine(Elided):
    """Watches the call on show; hidden while there is nobody to talk to, or a colleague is asked."""

    def __init__(self, calls: CallsModel) -> None:
        super().__init__(tr("What the agent does"))
        self._calls = calls
        calls.shown_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        call = self._calls.shown
        talks = call is not None and call.is_live and call.answered_s is not None
        self.setVisible(talks and call is not None and call.colleague is None)
        if call is not None:
            self.show_text(agent_words(call.agent, with_person=call.with_person))
