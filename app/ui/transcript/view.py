"""The list of bubbles. Stays at the newest turn unless the reader has scrolled up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from app.ui.transcript.bubbles import Bubbles
from app.ui.transcript.model import TranscriptModel


class TranscriptView(QListView):
    """Watches the transcript of the call on show."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Transcript of the call")
        self.setItemDelegate(Bubbles(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._at_end = True
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._range_changed)

    def show_transcript(self, transcript: TranscriptModel) -> None:
        """Watch this one from now on, from its newest turn."""
        if self.model() is not transcript:
            self._at_end = True
            self.setModel(transcript)
            self.scrollToBottom()

    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum() - 4

    def _range_changed(self, _lowest: int, highest: int) -> None:
        if self._at_end:
            self.verticalScrollBar().setValue(highest)
