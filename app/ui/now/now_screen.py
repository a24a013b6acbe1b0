"""The screen that stays open all day: the call, what the caller wants, the last answer, today's agenda."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.now.agenda_panel import AgendaPanel
from app.ui.now.call_panel import CallPanel
from app.ui.now.call_tiles import CallTiles
from app.ui.now.latency_panel import LatencyPanel
from app.ui.now.side_column import SideColumn
from app.ui.now.wish_panel import WishPanel
from app.ui.theme import GUTTER


class NowScreen(QWidget):
    """Shows what is going on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(tr("Now"))
        self.call = CallPanel(desk)
        self.wish = WishPanel(desk.calls)
        self.latency = LatencyPanel(desk.calls)
        self.agenda = AgendaPanel(desk.agenda, desk.calls)
        self.side = SideColumn(self.wish, self.latency, self.agenda)
        self.tiles = CallTiles(desk)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GUTTER)
        columns = QHBoxLayout()
        columns.setSpacing(GUTTER)
        rows.addWidget(self.tiles)
        rows.addLayout(columns, 1)
        columns.addWidget(self.call, 11)
        columns.addWidget(self.side, 10)
