"""Says over the guide's steps that a call is live which they do not show, such as one the agent answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.now.calls_model import ShownCall
from app.ui.pieces import Card, button, label, lay_out_in_a_row

SHOW_KEY = "Alt+V"


class CallStrip(Card):
    """Watches the desk's calls; hidden while there is none but those that are shown elsewhere.

    Attributes:
        call_wanted: somebody wants to see the call of this session.
    """

    call_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("A call is live"))
        self._desk = desk
        self._over_call = False
        self.about = label("", tr("State of the call"), muted=True)
        self.show_call = button(
            tr("Show the call"), SHOW_KEY, tr("Go to the call; the guide can be gone on with")
        )
        self.show_call.clicked.connect(self._want)
        lay_out_in_a_row(self, tr("A call is live"), self.about, self.show_call)
        for news in (desk.calls.calls_changed, desk.calls.learned, desk.arrivals.changed, desk.quiet.changed):
            news.connect(self._show)
        self._show()

    def stand_over(self, *, call: bool) -> None:
        """Whether the open step shows a call itself."""
        self._over_call = call
        self._show()

    @property
    def _calls(self) -> Sequence[ShownCall]:
        """Neither the one that the step shows nor the one that rings for people in the strip above."""
        calls, ringing = self._desk.calls, self._desk.arrivals.shown
        elsewhere = {
            calls.shown.session_id if self._over_call and calls.shown else "",
            ringing.session_id if ringing and not self._desk.quiet.on else "",
        }
        return [call for call in calls.live if call.session_id not in elsewhere]

    def _show(self) -> None:
        calls = self._calls
        self.setVisible(bool(calls))
        if calls:
            more = len(calls) - 1
            others = tr("1 more call") if more == 1 else tr("{count} more calls", count=more)
            self.title.show_text(calls[0].title)
            self.about.setText(f"{calls[0].state_words} · {others}" if more else calls[0].state_words)

    def _want(self) -> None:
        if self._calls:
            self.call_wanted.emit(self._calls[0].session_id)
