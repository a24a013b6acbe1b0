"""The list of bubbles. A call that goes on stays at its newest turn unless the reader has scrolled up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.ui.language import tr
from app.ui.transcript.bubbles import Bubbles
from app.ui.transcript.model import AnyIndex, TranscriptModel


class TranscriptView(QListView):
    """Watches the transcript of the call on show.

    Args:
        past: the call is over: it is read from its beginning, and one turn can be chosen.

    Attributes:
        reached: emitted with the row of the turn that somebody went to, by mouse or keys.
    """

    reached = Signal(int)

    def __init__(self, *, past: bool = False) -> None:
        super().__init__()
        self._past = past
        self.setAccessibleName(tr("Transcript of the call"))
        self.setItemDelegate(Bubbles(self))
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.SingleSelection if past else modes.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._at_end = not past
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._range_changed)

    def show_transcript(self, transcript: TranscriptModel) -> None:
        """Watch this one from now on."""
        if self.model() is not transcript:
            self._at_end = not self._past
            self.setModel(transcript)
            self.scrollToTop() if self._past else self.scrollToBottom()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802 - Qt's name
        """Say which turn it is now."""
        super().currentChanged(current, previous)
        if self._past and current.isValid():
            self.reached.emit(current.row())

    def _scrolled(self, value: int) -> None:
        self._at_end = not self._past and value >= self.verticalScrollBar().maximum() - 4

    def _range_changed(self, _lowest: int, highest: int) -> None:
        if self._at_end:
            self.verticalScrollBar().setValue(highest)
