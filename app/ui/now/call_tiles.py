"""Live calls side by side: who, how far, the last words, and a key each to show it large."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.language import mark, tr
from app.ui.now.calls_model import ShownCall
from app.ui.pieces import Elided, button, key_words
from app.ui.theme import GAP, GUTTER, Paint, text_font
from app.ui.wording import tidy

TILES = 4
"""As many calls as the line carries unless it is told otherwise."""
_WORDS_CHARS, _LINES = 400, 2
_OF_THE_ROOM = 0.9
"""Words break before a line is full."""
SHOW, SHOWN = mark("Show"), mark("On show")


class CallTile(QFrame):
    """One live call; `number` is its place and its key."""

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__()
        self._desk = desk
        self._session_id = ""
        self.setObjectName("card")
        self.setAccessibleName(tr("Live call {number}", number=number))
        self.who = Elided(tr("Who is on call {number}", number=number), strong=True)
        self.state = Elided(tr("State of call {number}", number=number))
        self.words = LastWords(tr("Last words of call {number}", number=number))
        self._key = f"Alt+{number}"
        self.show_it = button(tr(SHOW), self._key, tr("Show call {number} large", number=number))
        self.show_it.setObjectName("narrow")
        self._mark(large=False)
        self.show_it.clicked.connect(lambda: self._desk.calls.show(self._session_id))
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.show_it)
        body = QVBoxLayout(self)
        body.setContentsMargins(int(1.5 * GAP), GAP, int(1.5 * GAP), GAP)
        body.setSpacing(GAP // 2)
        body.addWidget(self.who)
        body.addWidget(self.words)
        body.addLayout(foot)

    def show_call(self, call: ShownCall, *, large: bool) -> None:
        """Show this call; `large`: it is the one in the middle of the screen."""
        self._session_id = call.session_id
        self.who.show_text(call.title)
        self.state.show_text(call.state_words)
        said = tidy(call.transcript.last_words, _WORDS_CHARS)
        self.words.show_text(said or tr("Nothing has been said yet."))
        self._mark(large=large)

    def _mark(self, *, large: bool) -> None:
        words = tr(SHOWN) if large else f"{tr(SHOW)} ({key_words(self._key)})"
        if self.show_it.text() != words:
            self.show_it.setText(words)
            self.show_it.setAccessibleName(tr(SHOWN if large else SHOW))
            self.show_it.setShortcut(self._key)
        self.show_it.setEnabled(not large)


class CallTiles(QWidget):
    """Watches the live calls; hidden while there are not two."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._calls = desk.calls
        self.setAccessibleName(tr("Live calls"))
        self.tiles = [CallTile(desk, number) for number in range(1, TILES + 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GUTTER)
        for tile in self.tiles:
            row.addWidget(tile, 1)
        desk.calls.calls_changed.connect(self._show)
        desk.calls.learned.connect(self._show)
        self._show()

    def _show(self) -> None:
        live = self._calls.live
        self.setVisible(len(live) > 1)
        for place, tile in enumerate(self.tiles):
            tile.setVisible(len(live) > 1 and place < len(live))
            if place < len(live):
                tile.show_call(live[place], large=live[place] is self._calls.shown)


class LastWords(QLabel):
    """The end of what was said, on two lines; all of it is in the tooltip."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._said = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(name)
        self.setFont(text_font(0.92))
        self.setForegroundRole(Paint.MUTED)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show the end of this."""
        self._said = text
        self.setAccessibleDescription(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More words in more room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 4)
        room = int(self.width() * _LINES * _OF_THE_ROOM)
        shown = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideLeft, room)
        if shown != self.text():
            self.setText(shown)
