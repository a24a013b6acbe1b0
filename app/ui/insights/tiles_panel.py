"""The figures one looks at first, each on a card of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.insights.insights_model import InsightsModel
from app.ui.insights.wording import tiles
from app.ui.language import mark, tr
from app.ui.pieces import Card, Elided, label
from app.ui.theme import GAP, GUTTER, Paint, text_font

_TITLES = (
    mark("Calls"),
    #: Calls that somebody got something out of, the others being lost; not "written to the disk"
    mark("Saved"),
    mark("Booking rate"),
    mark("Transfers that failed"),
    mark("Typical wait"),
)


class TilesPanel(QWidget):
    """Watches the insights."""

    def __init__(self, model: InsightsModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Figures of the period"))
        self._model = model
        self.tiles = [Tile(tr(title)) for title in _TITLES]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GUTTER)
        for tile in self.tiles:
            row.addWidget(tile, 1)
        model.changed.connect(self._show)

    def _show(self) -> None:
        insight = self._model.insight
        found = tiles(insight) if insight else [("–", "")] * len(_TITLES)
        for tile, (figure, words) in zip(self.tiles, found, strict=True):
            tile.show_figure(figure, words)


class Tile(Card):
    """A title, one large figure, and what it is made of."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        self.body.setSpacing(0)
        self.title.setFont(text_font(0.92))
        self.title.setForegroundRole(Paint.MUTED)
        self.figure = label("–", tr("{title}, figure", title=title), scale=1.6, strong=True)
        self.words = Elided(tr("{title}, details", title=title), scale=0.88)
        self.words.setForegroundRole(Paint.MUTED)
        self.body.addWidget(self.figure)
        self.body.addWidget(self.words)

    def show_figure(self, figure: str, words: str) -> None:
        """Show these."""
        self.figure.setText(figure)
        self.words.show_text(words)
